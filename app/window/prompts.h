// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>
#include <QUrl>

namespace patchcord {

enum class UnsavedChoice : quint8 { Save, Discard, Cancel };
enum class SaveChoice : quint8 { Anyway, SaveAs, Cancel };
enum class Confirmation : quint8 { Yes, No };

/// Every question that the window asks before it goes on. An interface, so that tests answer without dialogs.
class Prompts
{
public:
    virtual ~Prompts() = default;

    /// A document with unsaved changes is about to go.
    virtual UnsavedChoice askUnsaved(const QString &name) = 0;
    /// Saving cannot simply go on; the sentence says why. `anyway` is what going on would do ("Overwrite"),
    /// and empty when that is no choice.
    virtual SaveChoice askHowToSave(const QString &sentence, const QString &anyway) = 0;
    virtual Confirmation confirm(const QString &question, const QString &details, const QString &yes) = 0;
    /// Something failed; the sentence says what, where and what to do.
    virtual void tell(const QString &sentence) = 0;

    /// Empty when the user thought better of it.
    virtual QStringList chooseFilesToOpen(const QString &folder) = 0;
    /// A file to hold the open document against; empty when the user thought better of it.
    virtual QString chooseFileToCompare(const QString &folder) = 0;
    virtual QString chooseFileToSave(
        const QString &title, const QString &suggestion, const QString &filter) = 0;
    virtual QUrl askUrl() = 0;
};

/// A chosen path that has no suffix, with one. The dialog asked about the name without it only, so this asks
/// before a file of the whole name is replaced; empty when the user thought better of it.
QString withSuffix(Prompts &prompts, const QString &path, const QString &suffix);

} // namespace patchcord
