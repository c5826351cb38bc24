// SPDX-License-Identifier: MIT
#include "app/window/statusfields.h"

#include "editor/theme/fonts.h"

#include <QLabel>
#include <QStatusBar>
#include <cmath>

namespace patchcord {

StatusFields::StatusFields(QStatusBar &bar)
    : QObject(&bar)
    , m_bar(bar)
    , m_place(new QLabel(&bar))
{
    bar.setSizeGripEnabled(false);
    m_place->setTextFormat(Qt::PlainText);
    m_place->setFont(fonts::small());
    m_place->setAccessibleName(tr("Selection"));
    // A long way is cut off; it must not widen the window.
    m_place->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    bar.addWidget(m_place, 1);
    m_cursor = addField(tr("Text cursor"));
    m_zoom = addField(tr("Zoom"));
    m_save = addField(tr("Save state"));
}

QLabel *StatusFields::addField(const QString &name)
{
    auto *const label = new QLabel(&m_bar);
    label->setTextFormat(Qt::PlainText);
    label->setFont(fonts::small());
    label->setAccessibleName(name);
    m_bar.addPermanentWidget(label);
    return label;
}

void StatusFields::setPlace(const QString &place)
{
    m_place->setText(place);
}

void StatusFields::setCursor(int line, int column)
{
    m_cursor->setText(tr("Ln %1, Col %2").arg(line).arg(column));
}

void StatusFields::setZoom(qreal factor)
{
    m_zoom->setText(tr("%1 %").arg(int(std::lround(factor * 100))));
}

void StatusFields::setSaveState(SaveState state)
{
    switch (state) {
    case SaveState::Saved:
        m_save->setText(tr("Saved"));
        break;
    case SaveState::Modified:
        m_save->setText(tr("Modified"));
        break;
    case SaveState::NeverSaved:
        m_save->setText(tr("Not saved"));
        break;
    case SaveState::ReadOnly:
        m_save->setText(tr("Read-only"));
        break;
    case SaveState::ReadOnlyModified:
        m_save->setText(tr("Read-only, modified"));
        break;
    }
}

void StatusFields::clear()
{
    for (QLabel *const label : {m_place, m_cursor, m_zoom, m_save})
        label->clear();
}

} // namespace patchcord
