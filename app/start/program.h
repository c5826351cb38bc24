// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/commandline.h"
#include "app/instance/instance.h"
#include "app/recovery/startguard.h"
#include "app/start/sessionkeeper.h"
#include "app/start/termination.h"
#include "app/window/mainwindow.h"
#include "app/window/recovering.h"
#include "app/window/recoverykeeper.h"

#include <QObject>

namespace patchcord {

/// One run of the editor: its window, and what makes it live with the system around it. Brings back unsaved
/// work and the files that were open, answers other starts, keeps what is not saved.
class Program : public QObject
{
    Q_OBJECT

public:
    /// Without `prompts`, questions are asked with dialogs.
    Program(const CatalogPtr &catalog, QSettings &settings, ThemeControl &theme,
        std::unique_ptr<Prompts> prompts = nullptr);
    ~Program() override;

    MainWindow &window() { return m_window; }

    /// Shows the window with what it was asked for.
    void start(const cli::EditorStart &start);

private:
    void open(const std::vector<FileSpot> &files);
    void answer(const InstanceRequest &request);
    void bringBack(const cli::EditorStart &start);
    void beginRestoring();

    // In this order: what keeps documents goes before them.
    MainWindow m_window;
    RecoveryKeeper m_keeper;
    Recovering m_recovering;
    StartGuard m_guard;
    SessionKeeper m_session;
    Instance m_instance;
    Termination m_termination;
};

} // namespace patchcord
