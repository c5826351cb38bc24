// SPDX-License-Identifier: MIT
#include "editor/properties/completionlist.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QStringListModel>
#include <QWidget>

namespace patchcord {

namespace {

/// Room beside the longest name, for the frame and the scroll bar.
constexpr int ListMargin = 24;

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
        m_completer->setCaseSensitivity(Qt::CaseInsensitive);
        m_completer->setFilterMode(Qt::MatchContains);
        m_completer->popup()->setAccessibleName(tr("Completions"));
        connect(
            m_completer, qOverload<const QString &>(&QCompleter::activated), this, &CompletionList::chosen);
    }
    static_cast<QStringListModel *>(m_completer->model())->setStringList(names);
    m_completer->setCompletionPrefix(typed);
    const bool onlyItself = m_completer->completionCount() == 1 && m_completer->currentCompletion() == typed;
    if (m_completer->completionCount() == 0 || onlyItself) {
        hide();
        return;
    }
    if (!at.isNull())
        at.setWidth(m_completer->popup()->sizeHintForColumn(0) + ListMargin);
    m_completer->complete(at);
}

} // namespace patchcord
