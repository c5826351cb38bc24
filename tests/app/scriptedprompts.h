// SPDX-License-Identifier: MIT
#pragma once

#include "app/window/prompts.h"

namespace patchcord {

/// Answers questions as a test says, and remembers them.
class ScriptedPrompts : public Prompts
{
public:
    UnsavedChoice unsaved = UnsavedChoice::Cancel;
    ConflictChoice conflict = ConflictChoice::Cancel;
    Confirmation confirmation = Confirmation::No;
    QString fileToSave;
    QString fileToCompare;
    QStringList filesToOpen;
    QUrl url;

    /// Every question and every sentence, in order.
    QStringList asked;

    UnsavedChoice askUnsaved(const QString &document) override
    {
        asked += QStringLiteral("unsaved: ") + document;
        return unsaved;
    }
    ConflictChoice askConflict(const QString &sentence) override
    {
        asked += QStringLiteral("conflict: ") + sentence;
        return conflict;
    }
    Confirmation confirm(const QString &question, const QString &details, const QString &) override
    {
        asked += QStringLiteral("confirm: ") + question + u'\n' + details;
        return confirmation;
    }
    void tell(const QString &sentence) override { asked += QStringLiteral("tell: ") + sentence; }
    QStringList chooseFilesToOpen(const QString &) override { return filesToOpen; }
    QString chooseFileToCompare(const QString &) override { return fileToCompare; }
    QString chooseFileToSave(const QString &, const QString &suggestion, const QString &) override
    {
        asked += QStringLiteral("save: ") + suggestion;
        return fileToSave;
    }
    QUrl askUrl() override { return url; }
};

} // namespace patchcord
