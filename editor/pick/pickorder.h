// SPDX-License-Identifier: MIT
#pragma once

#include <QIcon>
#include <QString>
#include <vector>

namespace patchcord {

/// One thing to choose from a list.
struct PickEntry
{
    QIcon icon;
    QString text;
    QString detail; ///< beside it, quiet: what it does, its shortcut
    QString group; ///< where it belongs, before the text: "View › Theme"
    bool isEnabled = true; ///< false: can be found, but not be had now
};

/// The entries that show every word somewhere, the best first: those whose text begins with the words, then
/// those where each word begins one, then the others, and last what cannot be had now; equals stay in their
/// order. Case does not matter.
std::vector<int> pickOrder(const std::vector<PickEntry> &entries, const QString &words);

} // namespace patchcord
