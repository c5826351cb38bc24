// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QStringList>

class QSettings;

namespace patchcord {

/// The methods put into flows last, newest first, kept in the settings.
class RecentMethods : public QObject
{
    Q_OBJECT

public:
    static constexpr int Limit = 6;

    explicit RecentMethods(QSettings &settings, QObject *parent = nullptr);

    const QStringList &methods() const { return m_methods; }
    void add(const QString &method);

Q_SIGNALS:
    void changed(const QStringList &methods);

private:
    QSettings &m_settings;
    QStringList m_methods;
};

} // namespace patchcord
