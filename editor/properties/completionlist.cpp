// SPDX-License-Identifier: MIT
#include "editor/properties/completionlist.h"

#include "editor/theme/theme.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QStringListModel>
#include <QWidget>
#include <algorithm>
#include <iterator>

namespace patchcord {

namespace {

/// Room beside the longest name, for the frame and the scroll bar.
constexpr int ListMargin = 24;

/// The names that have every word of what was typed somewhere.
QStringList matching(const QStringList &names, const QString &typed)
{
    const QStringList words = typed.split(u' ', Qt::SkipEmptyParts);
    QStringList found;
    std::copy_if(names.begin(), names.end(), std::back_inserter(found), [&words](const QString &name) {
        return std::all_of(words.begin(), words.end(),
            [&name](const QString &word) { return name.contains(word, Qt::CaseInsensitive); });
    });
    return found;
}

/// A window of its own takes no ground and no frame from the window that it stands over.
QString popupStyle(const Theme &theme)
{
    return QStringLiteral(
        "QAbstractItemView { background: %1; color: %2; border: 1px solid %3; padding: 4px; }"
        "QAbstractItemView::item { min-height: 24px; padding: 0 6px; }"
        "QAbstractItemView::item:selected { background: %4; color: %2; }")
        .arg(theme.card.name(), theme.text.name(), theme.line.name(), theme.accentTint.name());
}

} // namespace

CompletionList::CompletionList(QWidget *widget)
    : QObject(widget)
    , m_widget(widget)
{
}

bool CompletionList::isVisible() const
{
    return m_completer && m_completer->popup()->isVisible();
}

void CompletionList::hide()
{
    if (m_completer)
        m_completer->popup()->hide();
}

void CompletionList::offer(const QStringList &names, const QString &typed, QRect at)
{
    if (!m_completer) {
        m_completer = new QCompleter(this);
        m_completer->setWidget(m_widget);
        m_completer->setModel(new QStringListModel(m_completer));
        m_completer->popup()->setAccessibleName(tr("Completions"));
        connect(
            m_completer, qOverload<const QString &>(&QCompleter::activated), this, &CompletionList::chosen);
    }
    const QStringList found = matching(names, typed);
    if (found.isEmpty() || found == QStringList{typed}) {
        hide();
        return;
    }
    static_cast<QStringListModel *>(m_completer->model())->setStringList(found);
    m_completer->popup()->setStyleSheet(popupStyle(Theme::of(m_widget->window()->palette())));
    if (!at.isNull())
        at.setWidth(m_completer->popup()->sizeHintForColumn(0) + ListMargin);
    m_completer->complete(at);
}

} // namespace patchcord
