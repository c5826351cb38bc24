// SPDX-License-Identifier: MIT
#include "app/cli/console.h"
#include "app/cli/loading.h"
#include "app/cli/options.h"
#include "model/edit/treeedits.h"

#include <QCoreApplication>

namespace patchcord::cli {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(patchcord::CommandLine)
};

QString inPlace()
{
    return QStringLiteral("i");
}

void addInPlace(Options &options)
{
    options.addFlag(inPlace(), Words::tr("Write the file itself instead of standard output."));
}

QString pointerHelp()
{
    return Words::tr(
        "POINTER is a JSON pointer such as /sections/main/0/play/url; lists count from 0, and in a key\n"
        "~1 stands for / and ~0 for ~.");
}

/// Makes the edits that `edit` gives for the file and the pointer, and writes the text where the options say.
template <typename Edit> int editFile(const Options &options, Edit edit)
{
    const QString file = options.files().at(0);
    const QString pointer = options.files().at(1);
    const bool writesFile = options.isSet(inPlace());
    if (writesFile && file == u"-")
        return options.wrong(Words::tr("Standard input cannot be written back."));
    const Result<NodePath> path = NodePath::fromPointer(pointer);
    if (!path)
        return options.wrong(path.error());
    const Result<SnapshotPtr> snapshot = loadSnapshot(file);
    if (!snapshot)
        return complain(snapshot.error());
    // A person sees what is broken and edits around it; a script does not.
    if (!(*snapshot)->isWhole())
        return complain(
            Words::tr("“%1” was not changed: it cannot be read to its end. “patchcord check” says where.")
                .arg(nameOf(file)));
    const Result<TextEdits> edits = edit(**snapshot, *path);
    if (!edits)
        return complain(
            Words::tr("“%1” was not changed at “%2”. %3").arg(nameOf(file), pointer, edits.error()));
    const QByteArray text = edits->applied((*snapshot)->text());
    if (writesFile && text == (*snapshot)->text())
        return Fine;
    const Result<bool> written = writeOutput(writesFile ? file : QString(), text);
    return written ? Fine : complain(written.error());
}

} // namespace

void describeSet(Options &options)
{
    options.setUse(
        Words::tr(
            "VALUE is JSON: 20, true, null, [1, 2], {\"to\": \"sip:a@b.example\"}; a text needs its quotes:\n"
            "'\"+15551234567\"'. Only the last key may be a new one.\n")
            + pointerHelp(),
        3, 3);
    addInPlace(options);
}

int runSet(const Options &options)
{
    const Result<Value> value = Value::fromJson(options.files().at(2).toUtf8());
    if (!value)
        return options.wrong(
            Words::tr("VALUE is not JSON: %1 A text needs its quotes, as in '\"main\"'.").arg(value.error()));
    return editFile(options, [&](const Snapshot &snapshot, const NodePath &path) -> Result<TextEdits> {
        // A wrong index or a misspelt name on the way must not grow a tree of its own.
        if (!path.isRoot() && !snapshot.resolve(path.parent()))
            return Failure{Words::tr("Nothing stands at “%1”.").arg(path.parent().toPointer())};
        return setValue(snapshot, path, *value);
    });
}

void describeUnset(Options &options)
{
    options.setUse(
        Words::tr("The key goes with its value and the comments that belong to it.\n") + pointerHelp(), 2, 2);
    addInPlace(options);
}

int runUnset(const Options &options)
{
    return editFile(
        options, [](const Snapshot &snapshot, const NodePath &path) { return removeValue(snapshot, path); });
}

} // namespace patchcord::cli
