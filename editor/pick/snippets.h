// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>
#include <vector>

namespace patchcord {

/// Several steps that go together, to start from. They are lists of steps in resources/snippets.
struct Snippet
{
    QString name; ///< of the file
    QString title;
    QString sentence; ///< what it does
};

const std::vector<Snippet> &snippets();

/// The text of a snippet; empty when there is none of this name.
QByteArray snippetText(const QString &name);

} // namespace patchcord
