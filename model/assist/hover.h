// SPDX-License-Identifier: MIT
#pragma once

#include "model/snapshot/snapshot.h"

#include <QString>
#include <optional>
#include <utility>
#include <vector>

namespace patchcord {

/// What there is to say about the word at a place. All of it is plain text; some comes from the document.
struct Hover
{
    TextRange range; ///< the word
    QString title; ///< what it is: "timeout · a whole number"
    QString help; ///< sentences, a line each
    /// Facts beside the help: "Default", "60 s (documentation)".
    std::vector<std::pair<QString, QString>> facts;
    Standing standing = Standing::Official;
};

/// What the key, the method or the value at an offset means; nothing where there is nothing to say.
std::optional<Hover> hoverAt(const Snapshot &snapshot, qsizetype offset);

} // namespace patchcord
