// SPDX-License-Identifier: MIT
#pragma once

#include "model/snapshot/snapshot.h"

#include <QString>
#include <vector>

namespace patchcord {

/// A place in the text that gives something its name, or uses the name.
struct NamePlace
{
    TextRange range;
    NodePath path;

    friend bool operator==(const NamePlace &, const NamePlace &) = default;
};

/// What a word at a place names.
struct NameAt
{
    enum class Kind : quint8 { Section, Label, Variable };

    Kind kind = Kind::Section;
    QString name;
    TextRange range; ///< the word
    NodePath document; ///< of a section and a label: the document that they belong to
    NodePath section; ///< of a label: its section
};

/// The section, the label or the variable that the word at an offset names, or gives its name.
std::optional<NameAt> nameAt(const Snapshot &snapshot, qsizetype offset);

/// Where a thing gets its name, in the order of the text: a section's key, a label, the steps that set a
/// variable.
std::vector<NamePlace> definitionsOf(const Snapshot &snapshot, const NameAt &name);

/// Where the name is used otherwise, in the order of the text.
std::vector<NamePlace> usesOf(const Snapshot &snapshot, const NameAt &name);

} // namespace patchcord
