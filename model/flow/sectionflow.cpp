// SPDX-License-Identifier: MIT
#include "model/flow/sectionflow.h"

#include "model/text/displaytext.h"

namespace patchcord {

QString documentTitle(const InlineDocument &document)
{
    const QString field = oneLine(document.field, 40);
    return document.owner.isEmpty() ? field : oneLine(document.owner, 40) + QStringLiteral(" › ") + field;
}

const Step *stepOnPath(const std::vector<Step> &steps, const NodePath &path)
{
    if (steps.empty())
        return nullptr;
    const qsizetype depth = steps.front().path.size();
    if (path.size() < depth)
        return nullptr;
    bool isIndex = false;
    const size_t index = path.at(depth - 1).toUInt(&isIndex);
    const Step &candidate = isIndex && index < steps.size() ? steps[index] : steps.front();
    return path.startsWith(candidate.path) ? &candidate : nullptr;
}

const Step *innermostStep(const std::vector<Step> &steps, const NodePath &path)
{
    const Step *found = stepOnPath(steps, path);
    if (!found)
        return nullptr;
    for (const Branch &branch : found->branches) {
        if (const Step *inner = innermostStep(branch.steps, path))
            return inner;
    }
    return found;
}

const Step *findStep(const SectionFlow &section, const NodePath &path)
{
    const Step *step = innermostStep(section.steps, path);
    return step && step->path == path ? step : nullptr;
}

} // namespace patchcord
