// SPDX-License-Identifier: MIT
#include "model/flow/disabledsteps.h"

#include "model/flow/stepshape.h"
#include "model/flow/summary.h"
#include "model/syntax/reader.h"

namespace patchcord {

namespace {

/// What stands for an index in the path of a step that is in no list: its number among the comments.
constexpr QChar Mark = u'#';

} // namespace

std::vector<DisabledStep> disabledSteps(const SyntaxNode &list, const NodePath &path, const Catalog &catalog)
{
    std::vector<DisabledStep> steps;
    int number = 0;
    for (const CommentedItem &item : commentedItemsOf(list)) {
        const NodePath own = disabledPath(path, number++);
        const SyntaxTree tree = readTree(item.text);
        const StepShape shape = shapeOfStep(tree.root().item(0), catalog);
        if (shape.known || shape.body.isCollection())
            steps.push_back({own, item.before, shape.method, shape.known, summaryOf(shape)});
    }
    return steps;
}

NodePath disabledPath(const NodePath &list, int number)
{
    return list.child(Mark + QString::number(number));
}

bool isDisabledPath(const NodePath &path)
{
    return path.last().startsWith(Mark);
}

const std::vector<CommentedItem> &DisabledItems::of(const NodePath &list)
{
    const auto known = m_lists.constFind(list);
    return known != m_lists.cend() ? *known : *m_lists.insert(list, commentedItemsOf(m_tree.resolve(list)));
}

const CommentedItem *DisabledItems::at(const NodePath &path)
{
    bool isNumber = false;
    const size_t number = isDisabledPath(path) ? path.last().sliced(1).toULong(&isNumber) : 0;
    if (!isNumber)
        return nullptr;
    const std::vector<CommentedItem> &items = of(path.parent());
    return number < items.size() ? &items[number] : nullptr;
}

const DisabledStep *findDisabled(const SectionFlow &section, const NodePath &path)
{
    const DisabledStep *found = nullptr;
    forEachDisabled(section, [&](const DisabledStep &step) {
        if (step.path == path)
            found = &step;
    });
    return found;
}

} // namespace patchcord
