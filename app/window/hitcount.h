// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace patchcord {

class Search;

/// How far a search has come, in a few words: "3 of 17".
QString hitCountText(const Search &search);

} // namespace patchcord
