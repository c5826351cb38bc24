// SPDX-License-Identifier: MIT
#pragma once

#include "app/recovery/recoveryfolder.h"
#include "model/catalog/catalog.h"

#include <QObject>
#include <QPointer>

class QWidget;

namespace patchcord {

class CompareCommands;
class DocumentTab;
class DocumentTabs;
class FileCommands;
class Prompts;
class RecoveryDialog;
class RecoveryKeeper;

/// Brings unsaved work of earlier starts back, when people say so, into open documents; never into a file.
class Recovering : public QObject
{
    Q_OBJECT

public:
    struct Context
    {
        CatalogPtr catalog;
        FileCommands &files;
        DocumentTabs &tabs;
        CompareCommands &comparing;
        RecoveryKeeper &keeper;
        Prompts &prompts;
    };
    Recovering(const Context &context, QWidget &window);

    /// Opens the list when there is something to bring back.
    void offer();
    /// Somebody wants to see it: tells when there is nothing.
    void show();

    void restore(const std::vector<AbandonedWork> &works);
    /// Asks once, as it is for good.
    void discard(const std::vector<AbandonedWork> &works);

Q_SIGNALS:
    /// Documents on which the program may break will be opened.
    void aboutToRestore();

private:
    void open(const std::vector<AbandonedWork> &works);
    void restore(const AbandonedWork &work);
    DocumentTab *openFileOf(const RecoveryRecord &record);
    void compare(const AbandonedWork &work);

    Context m_context;
    QWidget &m_window;
    QPointer<RecoveryDialog> m_dialog;
};

} // namespace patchcord
