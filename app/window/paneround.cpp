// SPDX-License-Identifier: MIT
#include "app/window/paneround.h"

#include <QApplication>
#include <QTabWidget>

namespace patchcord {

namespace {

bool holds(const QWidget &pane, const QWidget *widget)
{
    return widget == &pane || pane.isAncestorOf(widget);
}

bool takesFocus(const QWidget &widget)
{
    return (widget.focusPolicy() & Qt::TabFocus) == Qt::TabFocus && widget.isVisible() && widget.isEnabled();
}

/// The first in the pane that Tab would reach, or null.
QWidget *firstIn(QWidget &pane)
{
    QWidget *each = &pane;
    do {
        if (holds(pane, each) && takesFocus(*each))
            return each;
        each = each->nextInFocusChain();
    } while (each != &pane);
    return nullptr;
}

} // namespace

PaneRound::PaneRound(std::vector<Stop> stops, QObject *parent)
    : QObject(parent)
    , m_stops(std::move(stops))
{
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *left) { remember(left); });
}

void PaneRound::go(int by)
{
    const int count = int(m_stops.size());
    const int from = stopOf(QApplication::focusWidget());
    // From outside all panes the first one comes next, the last one before.
    int to = from < 0 ? (by > 0 ? -1 : 0) : from;
    for (int tried = 0; tried < count; ++tried) {
        to = (to + by + count) % count;
        const Stop &stop = m_stops[size_t(to)];
        if (stop.tabs ? stop.tabs->isVisible() : stop.pane->isVisible())
            return enter(to);
    }
}

int PaneRound::stopOf(const QWidget *widget) const
{
    int beside = -1; // a tab bar, or a tab that is no stop
    for (int i = 0; i < int(m_stops.size()); ++i) {
        const Stop &stop = m_stops[size_t(i)];
        if (stop.pane && holds(*stop.pane, widget))
            return i;
        if (beside < 0 && stop.tabs && holds(*stop.tabs, widget))
            beside = i;
    }
    return beside;
}

void PaneRound::remember(const QWidget *left)
{
    const int stop = stopOf(left);
    if (stop >= 0 && holds(*m_stops[size_t(stop)].pane, left))
        m_last[stop] = const_cast<QWidget *>(left);
}

void PaneRound::enter(int stop)
{
    const auto &[pane, tabs] = m_stops[size_t(stop)];
    // The pane may share its tab with something above it.
    QWidget *page = pane;
    while (tabs && page && tabs->indexOf(page) < 0)
        page = page->parentWidget();
    if (tabs && page)
        tabs->setCurrentWidget(page);
    QWidget *const last = m_last.value(stop);
    QWidget *const target = last && holds(*pane, last) && takesFocus(*last) ? last : firstIn(*pane);
    if (target)
        target->setFocus(Qt::TabFocusReason);
}

} // namespace patchcord
