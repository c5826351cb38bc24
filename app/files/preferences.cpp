// SPDX-License-Identifier: MIT
#include "app/files/preferences.h"

#include <QSettings>
#include <algorithm>

namespace patchcord {

namespace {

const QString TextFamily = QStringLiteral("text/family");
const QString TextSize = QStringLiteral("text/size");
const QString Indent = QStringLiteral("new/indent");
const QString SavesByItself = QStringLiteral("saving/byItself");
const QString KeepsUnsavedWork = QStringLiteral("saving/keepsUnsavedWork");
const QString OpensLastFiles = QStringLiteral("start/opensLastFiles");

constexpr int BuiltInTextSize = 12;
constexpr int BuiltInIndent = 2;

} // namespace

Preferences::Preferences(QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
}

void Preferences::set(const QString &key, const QVariant &value, const QVariant &builtIn)
{
    if (m_settings.value(key, builtIn) == value)
        return;
    if (value == builtIn)
        m_settings.remove(key);
    else
        m_settings.setValue(key, value);
    Q_EMIT changed();
}

QString Preferences::textFamily() const
{
    return m_settings.value(TextFamily).toString();
}

void Preferences::setTextFamily(const QString &family)
{
    set(TextFamily, family, QString());
}

int Preferences::builtInTextSize()
{
    return BuiltInTextSize;
}

int Preferences::textSize() const
{
    const int pixels = m_settings.value(TextSize, BuiltInTextSize).toInt();
    return pixels >= LeastTextSize && pixels <= MostTextSize ? pixels : BuiltInTextSize;
}

void Preferences::setTextSize(int pixels)
{
    set(TextSize, std::clamp(pixels, LeastTextSize, MostTextSize), BuiltInTextSize);
}

int Preferences::indent() const
{
    const int blanks = m_settings.value(Indent, BuiltInIndent).toInt();
    return blanks == 4 ? 4 : BuiltInIndent;
}

void Preferences::setIndent(int blanks)
{
    set(Indent, blanks, BuiltInIndent);
}

bool Preferences::savesByItself() const
{
    return m_settings.value(SavesByItself, false).toBool();
}

void Preferences::setSavesByItself(bool does)
{
    set(SavesByItself, does, false);
}

bool Preferences::keepsUnsavedWork() const
{
    return m_settings.value(KeepsUnsavedWork, true).toBool();
}

void Preferences::setKeepsUnsavedWork(bool does)
{
    set(KeepsUnsavedWork, does, true);
}

bool Preferences::opensLastFiles() const
{
    return m_settings.value(OpensLastFiles, true).toBool();
}

void Preferences::setOpensLastFiles(bool does)
{
    set(OpensLastFiles, does, true);
}

void Preferences::reset()
{
    for (const QString &key : {TextFamily, TextSize, Indent, SavesByItself, KeepsUnsavedWork, OpensLastFiles})
        m_settings.remove(key);
    Q_EMIT changed();
}

} // namespace patchcord
