// SPDX-License-Identifier: MIT
#include "editor/source/chosenpath.h"

#include "model/flow/disabledsteps.h"
#include "model/syntax/comments.h"

#include <algorithm>

namespace patchcord {

namespace {

bool isSpace(char c)
{
    return c == ' ' || c == '\t';
}

/// The nearest byte of the line that is content: behind indentation and dashes, before what trails.
qsizetype contentNear(const Snapshot &snapshot, qsizetype offset)
{
    const QByteArray &text = snapshot.text();
    const TextRange line = snapshot.lines().lineContent(text, snapshot.lines().lineAt(offset));
    qsizetype first = line.begin;
    while (first < line.end
        && (isSpace(text[first])
            || (text[first] == '-' && (first + 1 == line.end || isSpace(text[first + 1])))))
        ++first;
    qsizetype last = line.end;
    while (last > first && isSpace(text[last - 1]))
        --last;
    return first < last ? std::clamp(offset, first, last - 1) : offset;
}

/// The destination of the plan that a path leads through, or the root.
NodePath destinationOn(const ConnectPlan &plan, const NodePath &path)
{
    if (plan.form == DialForm::One)
        return {};
    for (const DialGroup &group : plan.groups)
        for (const Destination &destination : group.destinations)
            if (path.startsWith(destination.path))
                return destination.path;
    return {};
}

/// The step in the comments at an offset, or the root. `around` is what the offset stands in.
NodePath disabledAt(const Snapshot &snapshot, const NodePath &around, qsizetype offset)
{
    const QByteArray &text = snapshot.text();
    const TextRange line = snapshot.lines().lineContent(text, snapshot.lines().lineAt(offset));
    const bool isComment = QByteArrayView(text).sliced(line.begin, line.length()).trimmed().startsWith('#');
    const SectionFlow *const section = isComment ? snapshot.flow().sectionAt(around) : nullptr;
    NodePath found;
    DisabledItems items(snapshot.tree());
    if (section) {
        forEachDisabled(*section, [&](const DisabledStep &step) {
            const CommentedItem *const item = items.at(step.path);
            if (item && item->lines.contains(offset))
                found = step.path;
        });
    }
    return found;
}

} // namespace

NodePath chosenPath(const Snapshot &snapshot, qsizetype offset)
{
    const NodePath path = snapshot.pathAt(contentNear(snapshot, offset));
    if (const NodePath disabled = disabledAt(snapshot, path, offset); !disabled.isRoot())
        return disabled;
    if (const Step *step = snapshot.flow().stepAt(path)) {
        const qsizetype depth = step->path.size();
        if (path.size() <= depth + 1)
            return step->path;
        if (step->plan) {
            if (const NodePath destination = destinationOn(*step->plan, path); !destination.isRoot())
                return destination;
        }
        return path;
    }
    if (const SectionFlow *section = snapshot.flow().sectionAt(path))
        return section->path;
    return {};
}

TextRange chosenRange(const Snapshot &snapshot, const NodePath &path)
{
    DisabledItems items(snapshot.tree());
    if (const CommentedItem *const disabled = items.at(path))
        return {disabled->lines.begin, disabled->lines.end - 1};
    const SyntaxNode node = path.isRoot() ? SyntaxNode() : snapshot.resolve(path);
    return node ? itemRange(node) : TextRange{};
}

} // namespace patchcord
