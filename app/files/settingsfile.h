// SPDX-License-Identifier: MIT
#pragma once

#include <QSettings>
#include <QTemporaryDir>
#include <memory>

namespace patchcord {

/// The program's settings, in the user's folder for them. Settings that cannot be read are left as they are:
/// the program goes on with its own, which are forgotten at the end, and says so.
class SettingsFile
{
public:
    SettingsFile();
    /// Of another file, for tests.
    explicit SettingsFile(const QString &path);

    QSettings &settings() { return *m_settings; }
    /// What is wrong with the file, and what to do; empty when nothing is.
    const QString &problem() const { return m_problem; }

private:
    std::unique_ptr<QTemporaryDir> m_folder; ///< of settings that are forgotten
    std::unique_ptr<QSettings> m_settings;
    QString m_problem;
};

} // namespace patchcord
