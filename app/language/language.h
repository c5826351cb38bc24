// SPDX-License-Identifier: MIT
#pragma once

#include <QLocale>
#include <QStringList>

namespace patchcord {

/// Lets the application that runs speak the first of these languages that there are texts for, and English
/// where there are none. Buttons and dialogs of Qt follow, where Qt's own translations are installed.
void speak(const QStringList &languages);

/// The languages that the person prefers, the best one first: LANGUAGE, else the locale.
inline QStringList preferredLanguages()
{
    return QLocale::system().uiLanguages();
}

} // namespace patchcord
