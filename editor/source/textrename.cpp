// SPDX-License-Identifier: MIT
#include "editor/source/textrename.h"

#include "model/assist/definitions.h"

namespace patchcord {

std::optional<RenameSubject> renameSubjectAt(const Snapshot &snapshot, qsizetype offset)
{
    const std::optional<NameAt> name = nameAt(snapshot, offset);
    if (!name)
        return std::nullopt;
    switch (name->kind) {
    case NameAt::Kind::Section: {
        const std::vector<NamePlace> made = definitionsOf(snapshot, *name);
        return made.empty() ? std::nullopt : std::optional(sectionSubject(snapshot, made.front().path));
    }
    case NameAt::Kind::Label:
        return labelSubject(name->section, name->name);
    case NameAt::Kind::Variable:
        break;
    }
    return variableSubject(name->name);
}

} // namespace patchcord
