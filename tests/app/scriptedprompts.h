// SPDX-License-Identifier: MIT
#pragma once

#include "app/window/prompts.h"

#include <utility>

namespace patchcord {

/// Answers questions as a test says, and remembers them.
class ScriptedPrompts : public Prompts
{
public:
    UnsavedChoice unsaved = UnsavedChoice::Cancel;
    SaveChoice howToSave = SaveChoice::Cancel;
    SaveChoice nextHowToSave = SaveChoice::Cancel; ///< to the question after that
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
    SaveChoice askHowToSave(const QString &sentence, const QString &anyway) override
    {
        asked += QStringLiteral("how: ") + sentence + u'\n' + anyway;
        return std::exchange(howToSave, nextHowToSave);
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
