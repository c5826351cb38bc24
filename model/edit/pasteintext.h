// SPDX-License-Identifier: MIT
#pragma once

#include "model/edit/textselection.h"
#include "model/edit/textsource.h"

#include <QByteArray>

namespace patchcord {

/// What pasting at a place of the text does. One line goes in as it is. Several lines get the indentation of
/// the place and keep that among themselves, line ends are the file's, and in YAML tabs become spaces.
///  - Items of a list go to the column of the list that is there, entries of an object to that of the
///    entries; behind other text they begin a line of their own, and what stands behind them too.
///  - Behind a dash, the first item takes the dash that is there; behind a key, what is pasted is its value.
///  - JSON in brackets stays as it is written; in a list of YAML each object becomes an item.
///  - In a text of several lines all lines become part of it; in quotes line ends are escaped, and quotes
///    too; in a comment every line becomes one.
SelectedEdits pasteInText(const TextSource &source, TextSelection selection, const QByteArray &text);

} // namespace patchcord
