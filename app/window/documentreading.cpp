// SPDX-License-Identifier: MIT
#include "app/window/documentreading.h"

#include "editor/document/beside.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QProgressDialog>
#include <QTimer>

namespace patchcord {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(patchcord::DocumentReading)
};

constexpr qsizetype BytesAtOnce = 256 * 1024; ///< are read within 50 ms
constexpr int PatienceMs = 400; ///< before a dialog tells what goes on

/// A dialog over the window that says so and can stop it.
std::unique_ptr<QProgressDialog> progress(QWidget &window, const QString &name)
{
    auto dialog = std::make_unique<QProgressDialog>(&window);
    dialog->setWindowTitle(QCoreApplication::applicationName());
    dialog->setLabelText(Words::tr("Reading “%1”…").arg(name));
    dialog->setRange(0, 0); // how far it is cannot be told
    dialog->setMinimumDuration(0);
    dialog->setWindowModality(Qt::WindowModal);
    dialog->setAutoClose(false);
    return dialog;
}

} // namespace

Result<SnapshotPtr> readDocument(
    QWidget &window, const CatalogPtr &catalog, const QByteArray &bytes, const QString &name)
{
    if (bytes.size() <= BytesAtOnce)
        return Snapshot::build(bytes, catalog);
    std::stop_source stop;
    SnapshotPtr read;
    bool isDone = false;
    QObject owner;
    QEventLoop loop;
    doBeside(
        owner,
        [bytes, catalog, token = stop.get_token()] { return Snapshot::build(bytes, catalog, {}, token); },
        [&](const SnapshotPtr &snapshot) {
            read = snapshot;
            isDone = true;
            loop.quit();
        });
    // Nothing else may be done meanwhile; for so short a time a dialog would only flicker.
    QTimer::singleShot(PatienceMs, &loop, &QEventLoop::quit);
    loop.exec(QEventLoop::ExcludeUserInputEvents);
    if (!isDone) {
        const std::unique_ptr<QProgressDialog> dialog = progress(window, name);
        QObject::connect(dialog.get(), &QProgressDialog::canceled, &loop, [&] {
            stop.request_stop();
            loop.quit();
        });
        dialog->show();
        loop.exec();
    }
    if (!read || stop.stop_requested())
        return Failure{Words::tr("“%1” was not opened.").arg(name)};
    return read;
}

} // namespace patchcord
