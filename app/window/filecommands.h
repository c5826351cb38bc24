// SPDX-License-Identifier: MIT
#pragma once

#include "app/window/documenttabs.h"
#include "app/window/prompts.h"
#include "model/text/textformat.h"

#include <QObject>
#include <optional>

namespace patchcord {

class RecentFiles;

/// What people do with files: open, save, close, and stay in step with the disk. Asks before anything is
/// lost.
class FileCommands : public QObject
{
    Q_OBJECT

public:
    FileCommands(CatalogPtr catalog, DocumentTabs &tabs, RecentFiles &recent, Prompts &prompts,
        QObject *parent = nullptr);

    void newDocument(const QString &templateName);
    /// Opens a copy of a sample, which has no file.
    void openSample(const QString &sampleName);
    /// Opens a document that has no file, such as one that was fetched.
    void openText(const QByteArray &text, const QString &name);
    /// Goes to the file's tab when it is open already. Tells when it cannot be read.
    bool open(const QString &path);
    void openDialog();
    /// Opens the document that stands as text at a place of a tab's document, or goes to its tab.
    bool openInside(DocumentTab &tab, const NodePath &place);

    /// False when the user thought better of it, or when it failed, which they were told.
    bool save(DocumentTab &tab);
    bool saveAs(DocumentTab &tab);
    /// Saves it in the other language, under a name for that, and goes on with it there; asks first, with a
    /// word on what is lost.
    bool changeFormat(DocumentTab &tab);
    bool close(DocumentTab &tab);
    bool closeAll();

    /// Compares every document with its file: takes a change over when nothing is lost by it, else asks in
    /// the tab.
    void lookAtDisk();

Q_SIGNALS:
    /// Something happened that is worth a line in the status bar.
    void told(const QString &sentence);
    /// What a tab's document and its file have apart from each other shall be shown.
    void comparisonAsked(patchcord::DocumentTab *tab);

private:
    bool mayClose(DocumentTab &tab);
    bool finish(DocumentTab &tab, const Result<bool> &saved);
    bool saveInLanguage(DocumentTab &tab, const QString &path, Language language);
    bool isOpenElsewhere(const DocumentTab &tab, const QString &path);
    void diskChanged(DocumentTab &tab);
    void reload(DocumentTab &tab);
    QString freeName() const;

    CatalogPtr m_catalog;
    DocumentTabs &m_tabs;
    RecentFiles &m_recent;
    Prompts &m_prompts;
};

/// The language that a file name asks for by its suffix, if it does.
std::optional<Language> languageOfName(const QString &fileName);

} // namespace patchcord
