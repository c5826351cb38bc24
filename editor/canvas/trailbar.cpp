// SPDX-License-Identifier: MIT
#include "editor/canvas/trailbar.h"

#include "editor/canvas/shownplace.h"
#include "editor/document/document.h"
#include "editor/document/selection.h"
#include "editor/theme/menutext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace patchcord {

TrailBar::TrailBar(Document &document, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_stations(new QHBoxLayout(this))
{
    setObjectName(QStringLiteral("trailBar"));
    setAccessibleName(tr("Where you are"));
    m_stations->setContentsMargins(8, 4, 8, 4);
    m_stations->setSpacing(2);
    connect(&m_document, &Document::changed, this, &TrailBar::refresh);
    connect(&m_document.selection(), &Selection::changed, this, &TrailBar::refresh);
    refresh();
}

void TrailBar::setDocumentName(const QString &name)
{
    if (name == m_documentName)
        return;
    m_documentName = name;
    refresh();
}

void TrailBar::refresh()
{
    const Snapshot &snapshot = *m_document.snapshot();
    const NodePath place = shownPlace(snapshot, m_document.selection().current());
    clearStations();
    setVisible(!place.isRoot());
    if (place.isRoot())
        return;
    addStation(m_documentName, {});
    for (const TrailStation &station : trailTo(snapshot, place))
        addStation(station.name, station.path);
    m_stations->addStretch(1);
}

void TrailBar::addStation(const QString &name, const NodePath &path)
{
    if (m_stations->count() > 0) {
        auto *const between = new QLabel(QStringLiteral("›"), this);
        between->setEnabled(false);
        m_stations->addWidget(between);
    }
    auto *const button = new QToolButton(this);
    button->setAutoRaise(true);
    button->setText(menuText(name));
    button->setAccessibleName(tr("Go to %1").arg(name));
    // The click replaces the stations, this one among them.
    connect(
        button, &QToolButton::clicked, this, [this, path] { m_document.selection().select(path); },
        Qt::QueuedConnection);
    m_stations->addWidget(button);
}

void TrailBar::clearStations()
{
    while (QLayoutItem *const item = m_stations->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

} // namespace patchcord
