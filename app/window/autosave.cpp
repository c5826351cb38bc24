// SPDX-License-Identifier: MIT
#include "app/window/autosave.h"

#include "app/window/documenttabs.h"

namespace patchcord {

namespace {

constexpr int RestMs = 4000;

} // namespace

AutoSave::AutoSave(DocumentTabs &tabs, QObject *parent)
    : QObject(parent)
    , m_tabs(tabs)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(RestMs);
    connect(&m_rest, &QTimer::timeout, this, &AutoSave::saveAll);
    connect(&tabs, &DocumentTabs::currentTabChanged, this, &AutoSave::follow);
    connect(&tabs, &DocumentTabs::stateChanged, this, &AutoSave::follow);
}

void AutoSave::turn(bool on)
{
    m_isOn = on;
    follow();
}

void AutoSave::follow()
{
    if (!m_isOn) {
        m_rest.stop();
        return;
    }
    for (DocumentTab *const tab : m_tabs.all())
        connect(&tab->document().document(), &Document::changed, &m_rest, qOverload<>(&QTimer::start),
            Qt::UniqueConnection);
    m_rest.start();
}

void AutoSave::saveAll()
{
    for (DocumentTab *const tab : m_tabs.all()) {
        OpenDocument &document = tab->document();
        if (!m_isOn || !document.isModified() || document.host() || document.path().isEmpty()
            || document.diskState() != DiskState::Same
            || saveHindrance(document.path()) != SaveHindrance::None)
            continue;
        if (const Result<bool> saved = document.save(document.path()); !saved)
            Q_EMIT failed(saved.error());
    }
}

} // namespace patchcord
