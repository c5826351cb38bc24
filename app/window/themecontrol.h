// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QPalette>

class QSettings;

namespace patchcord {

enum class ThemeChoice : quint8 { System, Light, Dark };

/// Which theme the program wears: the user's choice, kept in the settings, or what the system has.
class ThemeControl : public QObject
{
    Q_OBJECT

public:
    /// To be made before anything else changes the application's palette: that is the system's.
    explicit ThemeControl(QSettings &settings, QObject *parent = nullptr);

    ThemeChoice choice() const { return m_choice; }
    void choose(ThemeChoice choice);

Q_SIGNALS:
    void changed();

private:
    void apply() const;

    QSettings &m_settings;
    QPalette m_system;
    ThemeChoice m_choice = ThemeChoice::System;
};

} // namespace patchcord
