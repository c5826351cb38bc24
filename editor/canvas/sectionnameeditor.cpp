// SPDX-License-Identifier: MIT
#include "editor/canvas/sectionnameeditor.h"

#include <QKeyEvent>
#include <algorithm>

namespace patchcord {

SectionNameEditor::SectionNameEditor(const QString &name, QWidget *parent)
    : QLineEdit(name, parent)
    , m_name(name)
{
    setAccessibleName(tr("Section name"));
    connect(this, &QLineEdit::editingFinished, this, &SectionNameEditor::finish);
}

void SectionNameEditor::openAt(const QRect &header)
{
    const int height = std::max(28, sizeHint().height());
    setGeometry(header.left() + 8, header.center().y() - height / 2,
        std::clamp(header.width() - 16, 120, 360), height);
    selectAll();
    show();
    setFocus(Qt::OtherFocusReason);
}

void SectionNameEditor::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape) {
        QLineEdit::keyPressEvent(event);
        event->accept(); // Enter is for the name: the canvas would take it for the form
        return;
    }
    m_done = true;
    parentWidget()->setFocus();
    deleteLater();
}

void SectionNameEditor::finish()
{
    if (m_done)
        return;
    m_done = true;
    const QString name = text().trimmed();
    if (hasFocus())
        parentWidget()->setFocus();
    deleteLater();
    if (name != m_name)
        Q_EMIT accepted(name);
}

} // namespace patchcord
