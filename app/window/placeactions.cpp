// SPDX-License-Identifier: MIT
#include "app/window/placeactions.h"

#include "app/window/documenttab.h"
#include "editor/document/placehistory.h"
#include "editor/theme/action.h"

#include <QAction>
#include <QCoreApplication>
#include <QMouseEvent>
#include <QWindow>

namespace patchcord {

PlaceActions::PlaceActions(QWidget &window)
    : QObject(&window)
    , m_window(window)
    , m_back(
          newAction(this, {"go-back", tr("Back"), QStringLiteral("back"), tr("Go back to the place before")},
              {QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_Left), QKeySequence(Qt::Key_Back)}))
    , m_forward(newAction(this,
          {"go-forward", tr("Forward"), QStringLiteral("forward"), tr("Go to where you came back from")},
          {QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_Right), QKeySequence(Qt::Key_Forward)}))
{
    connect(m_back, &QAction::triggered, this, [this] { m_tab->places().goBack(); });
    connect(m_forward, &QAction::triggered, this, [this] { m_tab->places().goForward(); });
    QCoreApplication::instance()->installEventFilter(this);
    refresh();
}

void PlaceActions::setTab(DocumentTab *tab)
{
    if (m_tab)
        m_tab->places().disconnect(this);
    m_tab = tab;
    if (tab)
        connect(&tab->places(), &PlaceHistory::changed, this, &PlaceActions::refresh);
    refresh();
}

void PlaceActions::refresh()
{
    m_back->setEnabled(m_tab && m_tab->places().canGoBack());
    m_forward->setEnabled(m_tab && m_tab->places().canGoForward());
}

/// No widget knows what to do with the buttons at the thumb: they are taken before one is asked.
bool PlaceActions::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::MouseButtonPress || watched != m_window.windowHandle())
        return QObject::eventFilter(watched, event);
    const Qt::MouseButton button = static_cast<QMouseEvent *>(event)->button();
    if (button != Qt::BackButton && button != Qt::ForwardButton)
        return QObject::eventFilter(watched, event);
    (button == Qt::BackButton ? m_back : m_forward)->trigger();
    return true;
}

} // namespace patchcord
