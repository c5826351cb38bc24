// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>
#include <vector>

namespace patchcord {

/// A small flow to start from.
struct Template
{
    QString name; ///< of the file in :/templates, without suffix
    QString title;
    QString sentence;
};

const std::vector<Template> &templates();
QByteArray templateText(const QString &name);

} // namespace patchcord
