// SPDX-License-Identifier: MIT
#include "app/window/recoverykeeper.h"

#include "app/window/documenttabs.h"
#include "editor/document/typedtext.h"

#include <QPromise>
#include <QSet>
#include <QUuid>
#include <algorithm>
#include <memory>

namespace patchcord {

namespace {

constexpr int LookMs = 1000;

/// Whether both are the same bytes in memory: a text that was changed is another one.
bool isShared(const QByteArray &a, const QByteArray &b)
{
    return a.constData() == b.constData() && a.size() == b.size();
}

} // namespace

RecoveryKeeper::RecoveryKeeper(DocumentTabs &tabs, const QString &root, QObject *parent)
    : QObject(parent)
    , m_tabs(tabs)
    , m_folder(root)
{
    m_pool.setMaxThreadCount(1);
    m_timer.setInterval(LookMs);
    connect(&m_timer, &QTimer::timeout, this, &RecoveryKeeper::look);
    // What was saved need not wait for the next look.
    connect(&tabs, &DocumentTabs::stateChanged, this, &RecoveryKeeper::look);
    m_timer.start();
}

RecoveryKeeper::~RecoveryKeeper()
{
    keepNow();
}

bool RecoveryKeeper::keepNow()
{
    look();
    for (Kept &kept : m_kept)
        kept.writing.waitForFinished();
    look(); // what changed while the one before it was written
    for (Kept &kept : m_kept) {
        kept.writing.waitForFinished();
        finish(kept);
    }
    return std::all_of(m_kept.begin(), m_kept.end(),
        [this](const Kept &kept) { return kept.isOnDisk || !needsKeeping(kept); });
}

void RecoveryKeeper::turn(bool on)
{
    m_isOn = on;
    look();
}

bool RecoveryKeeper::needsKeeping(const Kept &kept) const
{
    return m_isOn && kept.document
        && (kept.document->isModified() || kept.document->document().typedText().isAhead());
}

void RecoveryKeeper::findDocuments()
{
    QSet<const OpenDocument *> open;
    for (DocumentTab *const tab : m_tabs.all()) {
        OpenDocument &document = tab->document();
        if (document.host()) // is a part of that one
            continue;
        open.insert(&document);
        const bool isKnown = std::any_of(
            m_kept.begin(), m_kept.end(), [&](const Kept &kept) { return kept.document == &document; });
        if (!isKnown)
            m_kept.push_back({&document, QUuid::createUuid().toString(QUuid::WithoutBraces), {}, false, {}});
    }
    // What was closed lives on until the event loop is back, and is given up all the same.
    for (Kept &kept : m_kept) {
        if (!open.contains(kept.document.data()))
            kept.document.clear();
    }
}

void RecoveryKeeper::look()
{
    findDocuments();
    for (Kept &kept : m_kept) {
        if (kept.writing.isRunning())
            continue;
        finish(kept);
        if (!needsKeeping(kept))
            forget(kept);
        else if (!kept.isOnDisk || !isShared(kept.text, kept.document->document().typedText().text()))
            startWriting(kept);
    }
    const auto isGone = [](const Kept &kept) { return !kept.document && !kept.writing.isRunning(); };
    m_kept.erase(std::remove_if(m_kept.begin(), m_kept.end(), isGone), m_kept.end());
}

void RecoveryKeeper::finish(Kept &kept)
{
    if (!kept.writing.isValid())
        return;
    const Result<bool> written = kept.writing.result();
    kept.writing = {};
    kept.isOnDisk = written.ok();
    if (!written && !m_hasFailed)
        Q_EMIT failed(written.error());
    m_hasFailed = !written;
}

void RecoveryKeeper::forget(Kept &kept)
{
    if (kept.isOnDisk)
        m_folder.drop(kept.id);
    kept.isOnDisk = false;
    kept.text.clear();
}

void RecoveryKeeper::startWriting(Kept &kept)
{
    if (const Result<bool> prepared = m_folder.prepare(); !prepared) {
        if (!m_hasFailed)
            Q_EMIT failed(prepared.error());
        m_hasFailed = true;
        return;
    }
    OpenDocument &document = *kept.document;
    kept.text = document.document().typedText().text();
    const RecoveryRecord record{
        document.path(), document.name(), document.mark().hash, QDateTime::currentDateTimeUtc(), kept.text};
    const auto promise = std::make_shared<QPromise<Result<bool>>>();
    kept.writing = promise->future();
    promise->start();
    m_pool.start([this, promise, id = kept.id, record] {
        promise->addResult(m_folder.keep(id, record));
        promise->finish();
    });
}

} // namespace patchcord
