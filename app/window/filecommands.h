// SPDX-License-Identifier: MIT
#pragma once

#include "app/window/documenttabs.h"
#include "app/window/prompts.h"
#include "app/window/savecommands.h"

#include <QObject>
#include <functional>

namespace patchcord {

class RecentFiles;

/// What people do with files: open, close, and stay in step with the disk. Asks before anything is lost.
class FileCommands : public QObject
{
    Q_OBJECT

public:
    FileCommands(CatalogPtr catalog, DocumentTabs &tabs, RecentFiles &recent, Prompts &prompts,
        QObject *parent = nullptr);

    /// Blanks by which new documents are indented.
    void setIndent(int blanks) { m_indent = blanks; }
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

    SaveCommands &saving() { return m_saving; }
    bool close(DocumentTab &tab);
    bool closeAll();

    /// Compares every document with its file: takes a change over when nothing is lost by it, else asks in
    /// the tab.
    void lookAtDisk();

    /// Asks the process that has a file open to show it; false when it does not answer.
    using ShowElsewhere = std::function<bool(qint64 process, const QString &path)>;
    void setShowElsewhere(ShowElsewhere show) { m_showElsewhere = std::move(show); }

Q_SIGNALS:
    /// All documents will be closed now; every question was answered.
    void closingAll();
    /// Something happened that is worth a line in the status bar.
    void told(const QString &sentence);
    /// What a tab's document and its file have apart from each other shall be shown.
    void comparisonAsked(patchcord::DocumentTab *tab);

private:
    bool mayClose(DocumentTab &tab);
    /// Whether somebody wants to wait for it.
    bool mayBeLong(const QString &path);
    /// Brings the window of another process that has the file open to the front.
    void raiseOther(const QString &path);
    void diskChanged(DocumentTab &tab);
    void reload(DocumentTab &tab);
    QString freeName() const;

    CatalogPtr m_catalog;
    DocumentTabs &m_tabs;
    RecentFiles &m_recent;
    Prompts &m_prompts;
    SaveCommands m_saving;
    ShowElsewhere m_showElsewhere;
    int m_indent = 2;
};

} // namespace patchcord
