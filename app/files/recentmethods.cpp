// SPDX-License-Identifier: MIT
#include "app/files/recentmethods.h"

#include <QSettings>

namespace patchcord {

namespace {

QString key()
{
    return QStringLiteral("recentMethods");
}

} // namespace

RecentMethods::RecentMethods(QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_methods(settings.value(key()).toStringList().mid(0, Limit))
{
    m_methods.removeDuplicates(); // somebody may have written there
}

void RecentMethods::add(const QString &method)
{
    QStringList methods = m_methods;
    methods.removeAll(method);
    methods.prepend(method);
    methods = methods.mid(0, Limit);
    if (methods == m_methods)
        return;
    m_methods = methods;
    m_settings.setValue(key(), m_methods);
    Q_EMIT changed(m_methods);
}

} // namespace patchcord
