// SPDX-License-Identifier: MIT
#pragma once

#include "app/window/documenttabs.h"
#include "app/window/filecommands.h"
#include "app/window/mainwindow.h"
#include "app/window/themecontrol.h"
#include "model/syntax/value.h"
#include "tests/app/scriptedprompts.h"

#include <QAction>
#include <QObject>
#include <QSettings>
#include <QTemporaryDir>
#include <memory>

namespace patchcord {

/// What tests of the window share: a window with a folder and settings of its own, whose questions a script
/// answers. Made anew for each test function.
class WindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

protected:
    QString path(const char *name) const { return m_dir->filePath(QLatin1String(name)); }
    /// Copies one of our own documents into the folder; empty when that failed.
    QString copyOf(const char *fixture) const;
    static bool writeAll(const QString &path, const QByteArray &bytes);

    DocumentTab &tab() { return *m_window->tabs().current(); }
    Document &document() { return tab().document().document(); }
    QAction &action(const char *name) { return *m_window->findChild<QAction *>(QLatin1String(name)); }
    /// Changes one value, as any view would.
    void change(const char *pointer, const Value &value);

    CatalogPtr m_catalog;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<ThemeControl> m_theme;
    std::unique_ptr<MainWindow> m_window;
    ScriptedPrompts *m_prompts = nullptr;
};

} // namespace patchcord
