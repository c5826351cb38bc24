// SPDX-License-Identifier: MIT
#pragma once

#include "app/files/savefile.h"
#include "app/window/documenttabs.h"
#include "app/window/prompts.h"
#include "model/text/textformat.h"

#include <QObject>
#include <functional>
#include <optional>

namespace patchcord {

class RecentFiles;

/// Saving, under the same name or another, in the same language or the other. What would be lost by it is
/// asked about first, and what fails is told with a way out.
class SaveCommands : public QObject
{
    Q_OBJECT

public:
    SaveCommands(DocumentTabs &tabs, RecentFiles &recent, Prompts &prompts, QObject *parent = nullptr);

    /// False when the user thought better of it, or when it failed, which they were told.
    bool save(DocumentTab &tab);
    bool saveAs(DocumentTab &tab);
    /// Saves it in the other language, under a name for that, and goes on with it there; asks first, with a
    /// word on what is lost.
    bool changeFormat(DocumentTab &tab);

Q_SIGNALS:
    /// Something happened that is worth a line in the status bar.
    void told(const QString &sentence);

private:
    /// Anyway when nothing has to be asked.
    SaveChoice askAboutDisk(const OpenDocument &document);
    /// Sets the way that was agreed to.
    SaveChoice askAboutHindrance(const QString &path, SaveWay &way);
    /// Writes, and asks again when that fails.
    bool write(DocumentTab &tab, const QString &path, const std::function<Result<bool>(SaveWay)> &writing);
    bool saveInLanguage(DocumentTab &tab, const QString &path, Language language);
    bool isOpenElsewhere(const DocumentTab &tab, const QString &path);

    DocumentTabs &m_tabs;
    RecentFiles &m_recent;
    Prompts &m_prompts;
};

/// The language that a file name asks for by its suffix, if it does.
std::optional<Language> languageOfName(const QString &fileName);

} // namespace patchcord
