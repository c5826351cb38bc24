// SPDX-License-Identifier: MIT
#include "app/window/recovering.h"

#include "app/window/comparecommands.h"
#include "app/window/filecommands.h"
#include "app/window/noticebar.h"
#include "app/window/recoverydialog.h"
#include "app/window/recoverykeeper.h"

#include <QDir>
#include <QFileInfo>

namespace patchcord {

Recovering::Recovering(const Context &context, QWidget &window)
    : QObject(&window)
    , m_context(context)
    , m_window(window)
{
}

void Recovering::offer()
{
    QString bad;
    const std::vector<AbandonedWork> works = abandonedWork(m_context.keeper.root(), &bad);
    if (!bad.isEmpty()) {
        m_context.prompts.tell(tr("Some unsaved work could not be read. It was put aside in “%1”.")
                                   .arg(QDir::toNativeSeparators(bad)));
    }
    if (!works.empty())
        open(works);
}

void Recovering::show()
{
    if (m_dialog) {
        m_dialog->raise();
        m_dialog->activateWindow();
    } else if (const std::vector<AbandonedWork> works = abandonedWork(m_context.keeper.root());
               works.empty()) {
        m_context.prompts.tell(tr("There is no unsaved work from before."));
    } else {
        open(works);
    }
}

void Recovering::open(const std::vector<AbandonedWork> &works)
{
    m_dialog = new RecoveryDialog(works, m_context.keeper.root(), &m_window);
    connect(m_dialog, &RecoveryDialog::restoreRequested, this,
        qOverload<const std::vector<AbandonedWork> &>(&Recovering::restore));
    connect(m_dialog, &RecoveryDialog::discardRequested, this, &Recovering::discard);
    connect(m_dialog, &RecoveryDialog::compareRequested, this, &Recovering::compare);
    m_dialog->open();
}

void Recovering::restore(const std::vector<AbandonedWork> &works)
{
    Q_EMIT aboutToRestore();
    for (const AbandonedWork &work : works)
        restore(work);
    // Only what is kept anew may go.
    if (!m_context.keeper.keepNow())
        return;
    for (const AbandonedWork &work : works)
        removeAbandoned(work);
}

DocumentTab *Recovering::openFileOf(const RecoveryRecord &record)
{
    if (!record.path.isEmpty() && QFileInfo::exists(record.path) && m_context.files.open(record.path))
        return m_context.tabs.byPath(record.path);
    m_context.files.openText({}, record.name);
    return m_context.tabs.current();
}

void Recovering::restore(const AbandonedWork &work)
{
    const RecoveryRecord &record = work.record;
    DocumentTab *const tab = openFileOf(record);
    OpenDocument &document = tab->document();
    const bool isOtherFile = !record.path.isEmpty() && document.mark().hash != record.fileHash;
    document.document().settle();
    // A step like any other: undo shows the file as it is on disk.
    document.document().apply(tr("Restore unsaved work"), difference(document.text(), record.text));
    document.document().endMerge();
    if (!isOtherFile)
        return;
    if (document.path().isEmpty()) {
        tab->notice().say(NoticeBar::Cause::Recovery,
            tr("“%1” could not be opened again. Save this under a name of its own.")
                .arg(QDir::toNativeSeparators(record.path)));
        return;
    }
    tab->notice().say(NoticeBar::Cause::Recovery,
        tr("“%1” was changed on disk after this was written. Saving replaces that by what you see here.")
            .arg(document.name()));
    const QPointer<DocumentTab> safe(tab);
    tab->notice().offerToLook(tr("Compare"), [this, safe] {
        if (safe)
            m_context.comparing.compareWithDisk(*safe);
    });
    tab->notice().offer(tr("I have seen it"), [] {});
}

void Recovering::discard(const std::vector<AbandonedWork> &works)
{
    const QString question = tr("Discard the unsaved work of %n document(s)?", nullptr, int(works.size()));
    if (m_context.prompts.confirm(question, tr("It cannot be had back."), tr("Discard")) == Confirmation::No)
        return;
    for (const AbandonedWork &work : works)
        removeAbandoned(work);
    if (m_dialog)
        m_dialog->close();
    offer(); // what was not chosen
}

void Recovering::compare(const AbandonedWork &work)
{
    const RecoveryRecord &record = work.record;
    const Result<QByteArray> bytes = readDocumentFile(record.path);
    if (!bytes) {
        m_context.prompts.tell(bytes.error());
        return;
    }
    // The dialog lets only windows of its own take mouse and keys.
    m_context.comparing.compareTexts(m_context.catalog, {record.text, tr("%1, not saved").arg(record.name)},
        {*bytes, tr("%1 on disk").arg(record.name)}, *m_dialog);
}

} // namespace patchcord
