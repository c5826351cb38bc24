// SPDX-License-Identifier: MIT
#include "app/window/findfield.h"

#include "app/window/flowsearch.h"
#include "editor/document/document.h"
#include "editor/document/selection.h"
#include "editor/theme/icons.h"

#include <QKeyEvent>
#include <algorithm>

namespace patchcord {

FindField::FindField(QWidget *parent)
    : QLineEdit(parent)
{
    setPlaceholderText(tr("Find in flow"));
    setAccessibleName(tr("Find in flow"));
    setToolTip(tr("Find steps, sections and destinations (Ctrl+F)"));
    setClearButtonEnabled(true);
    setMinimumWidth(110); // a narrow window still has room for it
    setMaximumWidth(232);
    addAction(icons::icon(QStringLiteral("find")), QLineEdit::LeadingPosition);
    connect(this, &QLineEdit::textEdited, this, [this] { find(Go::Stay); });
}

void FindField::setDocument(Document *document)
{
    m_document = document;
    setEnabled(document != nullptr);
}

void FindField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        find(event->modifiers() & Qt::ShiftModifier ? Go::Previous : Go::Next);
    } else if (event->key() == Qt::Key_Escape) {
        Q_EMIT left();
    } else {
        QLineEdit::keyPressEvent(event);
    }
}

void FindField::find(Go go)
{
    if (!m_document || text().isEmpty())
        return;
    const std::vector<NodePath> found = findInFlow(m_document->snapshot()->flow(), text());
    if (found.empty()) {
        Q_EMIT told(tr("“%1” is nowhere in the flow.").arg(text()));
        return;
    }
    const auto at = std::find(found.begin(), found.end(), m_document->selection().current());
    size_t index = 0;
    if (at != found.end()) {
        const size_t here = size_t(at - found.begin());
        const size_t count = found.size();
        index = go == Go::Next ? (here + 1) % count : go == Go::Previous ? (here + count - 1) % count : here;
    } else if (go == Go::Previous) {
        index = found.size() - 1;
    }
    m_document->selection().select(found[index]);
    Q_EMIT told(tr("%1 of %2").arg(index + 1).arg(found.size()));
}

} // namespace patchcord
