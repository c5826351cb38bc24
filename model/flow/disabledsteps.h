// SPDX-License-Identifier: MIT
#pragma once

#include "model/catalog/catalog.h"
#include "model/flow/sectionflow.h"
#include "model/syntax/commenteditems.h"

#include <QHash>

namespace patchcord {

/// The steps of a list that stand in comments: a known method, or an object whose one key holds a list or a
/// map. `path` is the list's.
std::vector<DisabledStep> disabledSteps(const SyntaxNode &list, const NodePath &path, const Catalog &catalog);

/// The path of the one at a number among those of a list, in the order of the text.
NodePath disabledPath(const NodePath &list, int number);

/// Whether a path is that of a disabled step.
bool isDisabledPath(const NodePath &path);

/// Where disabled steps stand in a text; each list is read once.
class DisabledItems
{
public:
    explicit DisabledItems(const SyntaxTree &tree)
        : m_tree(tree)
    {
    }

    /// What stands in comments at a path, or null.
    const CommentedItem *at(const NodePath &path);
    /// All that stands in comments in a list.
    const std::vector<CommentedItem> &of(const NodePath &list);

private:
    const SyntaxTree &m_tree;
    QHash<NodePath, std::vector<CommentedItem>> m_lists;
};

/// The disabled step at exactly this path, or null.
const DisabledStep *findDisabled(const SectionFlow &section, const NodePath &path);

/// Calls visit(const DisabledStep &) for those of a section and its branches.
template <typename Visitor> void forEachDisabled(const SectionFlow &section, Visitor &&visit)
{
    for (const DisabledStep &step : section.disabled)
        visit(step);
    forEachStep(section.steps, [&visit](const Step &step) {
        for (const Branch &branch : step.branches) {
            for (const DisabledStep &disabled : branch.disabled)
                visit(disabled);
        }
    });
}

} // namespace patchcord
