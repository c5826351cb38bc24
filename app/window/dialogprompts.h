// SPDX-License-Identifier: MIT
#pragma once

#include "app/window/prompts.h"

class QWidget;

namespace patchcord {

/// Asks with dialogs over a window.
class DialogPrompts : public Prompts
{
public:
    explicit DialogPrompts(QWidget &window)
        : m_window(window)
    {
    }

    UnsavedChoice askUnsaved(const QString &name) override;
    SaveChoice askHowToSave(const QString &sentence, const QString &anyway) override;
    Confirmation confirm(const QString &question, const QString &details, const QString &yes) override;
    void tell(const QString &sentence) override;
    QStringList chooseFilesToOpen(const QString &folder) override;
    QString chooseFileToCompare(const QString &folder) override;
    QString chooseFileToSave(const QString &title, const QString &suggestion, const QString &filter) override;
    QUrl askUrl() override;

private:
    QWidget &m_window;
};

} // namespace patchcord
