// SPDX-License-Identifier: MIT
#include "model/flow/sectionflow.h"

#include "model/syntax/comments.h"
#include "model/text/displaytext.h"

namespace patchcord {

QStringList shortNote(const SyntaxNode &item)
{
    constexpr qsizetype MostLines = 2;
    constexpr qsizetype LongestLine = 120;
    if (!item.parent() || item.parent().style() != NodeStyle::Block)
        return {};
    QStringList lines;
    for (const QString &line : noteOf(item)) {
        const QString words = oneLine(line, LongestLine);
        if (words.isEmpty())
            continue;
        if (lines.size() == MostLines) {
            lines.back() += QStringLiteral(" …");
            break;
        }
        lines.append(words);
    }
    return lines;
}

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
