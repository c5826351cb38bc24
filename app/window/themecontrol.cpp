// SPDX-License-Identifier: MIT
#include "app/window/themecontrol.h"

#include "editor/theme/fonts.h"
#include "editor/theme/stylesheet.h"
#include "editor/theme/theme.h"

#include <QApplication>
#include <QSettings>

namespace patchcord {

namespace {

QString key()
{
    return QStringLiteral("theme");
}

QString nameOf(ThemeChoice choice)
{
    switch (choice) {
    case ThemeChoice::Light:
        return QStringLiteral("light");
    case ThemeChoice::Dark:
        return QStringLiteral("dark");
    case ThemeChoice::System:
        break;
    }
    return QStringLiteral("system");
}

} // namespace

ThemeControl::ThemeControl(QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_system(QApplication::palette())
{
    const QString stored = settings.value(key()).toString();
    for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark}) {
        if (stored == nameOf(choice))
            m_choice = choice;
    }
    apply();
}

void ThemeControl::choose(ThemeChoice choice)
{
    m_choice = choice;
    m_settings.setValue(key(), nameOf(choice));
    apply();
    Q_EMIT changed();
}

void ThemeControl::apply() const
{
    const Theme &theme = m_choice == ThemeChoice::Light ? Theme::light()
        : m_choice == ThemeChoice::Dark                 ? Theme::dark()
                                                        : Theme::of(m_system);
    QApplication::setPalette(theme.palette());
    QApplication::setFont(fonts::body());
    qApp->setStyleSheet(applicationStyleSheet(theme));
}

} // namespace patchcord
