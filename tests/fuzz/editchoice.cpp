// SPDX-License-Identifier: MIT
#include "tests/fuzz/editchoice.h"

#include "model/edit/branchedits.h"
#include "model/edit/commentedits.h"
#include "model/edit/connectedits.h"
#include "model/edit/disableedits.h"
#include "model/edit/pastetext.h"
#include "model/edit/reshape.h"
#include "model/edit/stepedits.h"
#include "model/edit/stepruns.h"
#include "model/edit/treeedits.h"
#include "model/edit/variableedits.h"
#include "model/flow/disabledsteps.h"

#include <array>

namespace patchcord {

namespace {

using Leaves = ChosenEdit::Leaves;

void collect(const SyntaxNode &node, std::vector<SyntaxNode> &nodes)
{
    nodes.push_back(node);
    for (const SyntaxNode item : node.items())
        collect(item, nodes);
    for (const SyntaxNode::Entry entry : node.entries())
        collect(entry.value, nodes);
}

/// A place to do something at, whatever is there.
class Places
{
public:
    Places(const Snapshot &snapshot, Choices &choices)
        : m_choices(choices)
        , m_flow(snapshot.flow())
    {
        if (snapshot.tree().root())
            collect(snapshot.tree().root(), m_nodes);
        for (const SectionFlowPtr &section : m_flow.sections()) {
            m_lists.push_back(section->path);
            forEachStep(section->steps, [this](const Step &step) {
                m_steps.push_back(&step);
                for (const Branch &branch : step.branches)
                    m_lists.push_back(branch.path);
            });
            forEachDisabled(*section, [this](const DisabledStep &step) { m_disabled.push_back(step.path); });
        }
    }

    SyntaxNode node()
    {
        return m_nodes.empty() ? SyntaxNode() : m_nodes[size_t(m_choices.below(ssize(m_nodes)))];
    }
    NodePath path() { return node().path(); }
    NodePath list() { return m_lists.empty() ? path() : m_lists[size_t(m_choices.below(ssize(m_lists)))]; }
    const Step *step()
    {
        return m_steps.empty() ? nullptr : m_steps[size_t(m_choices.below(ssize(m_steps)))];
    }
    NodePath stepPath()
    {
        const Step *const chosen = step();
        return chosen ? chosen->path : path();
    }
    NodePath disabled()
    {
        return m_disabled.empty() ? path() : m_disabled[size_t(m_choices.below(ssize(m_disabled)))];
    }
    QString section()
    {
        const auto &sections = m_flow.sections();
        return sections.empty() ? QStringLiteral("main")
                                : sections[size_t(m_choices.below(ssize(sections)))]->name;
    }
    StepRun run()
    {
        const NodePath first = stepPath();
        return {first.parent(), std::max(first.lastIndex(), 0), 1 + m_choices.below(3)};
    }

private:
    Choices &m_choices;
    const CallFlow &m_flow;
    std::vector<SyntaxNode> m_nodes;
    std::vector<const Step *> m_steps;
    std::vector<NodePath> m_lists;
    std::vector<NodePath> m_disabled;
};

QString word(Choices &choices)
{
    static const std::array words{"main", "new", "two words", "", "yes", "+15551234567", "say: hi",
        "# no comment", "%{vars.x}", "it's", "\"q\"", "a\nb\n", "\n\n x", "- a", "\u00fc\u00e9\U0001F600",
        "?", "&a", "*a", "---", "tab\there", "\x01", "}", "]", " lead", "trail ", "hangup"};
    return QString::fromUtf8(words[size_t(choices.below(qsizetype(words.size())))]);
}

Value value(Choices &choices, int depth = 2)
{
    switch (choices.below(depth > 0 ? 7 : 4)) {
    case 0:
        return choices.below(200);
    case 1:
        return choices.below(2) == 0 ? Value() : Value(true);
    case 4:
        return Value::List{value(choices, depth - 1), value(choices, depth - 1)};
    case 5:
        return Value::Map{{word(choices), value(choices, depth - 1)}};
    case 6:
        return choices.below(2) == 0 ? Value(Value::List()) : Value(Value::Map());
    default:
        return word(choices);
    }
}

ChosenEdit valueEdit(const Snapshot &snapshot, Places &places, Choices &choices)
{
    const auto edit = [](const char *what, Result<TextEdits> result) {
        return ChosenEdit{QLatin1String(what), std::move(result)};
    };
    switch (choices.below(9)) {
    case 0:
        return edit("setValue", setValue(snapshot, places.path(), value(choices)));
    case 1:
        return edit(
            "setValue of a new key", setValue(snapshot, places.path().child(word(choices)), value(choices)));
    case 2:
        return edit("removeValue", removeValue(snapshot, places.path()));
    case 3: {
        const NodePath path = places.path();
        return edit("clearField", clearField(snapshot, path, path.first(choices.below(path.size()))));
    }
    case 4:
        return edit("insertItem", insertItem(snapshot, places.path(), choices.below(6), value(choices)));
    case 5:
        return edit("insertEntry",
            insertEntry(snapshot, places.path(), choices.below(6), word(choices), value(choices)));
    case 6:
        return edit("moveItem", moveItem(snapshot, places.path(), places.path(), choices.below(6)));
    case 7:
        return edit("moveEntry", moveEntry(snapshot, places.path(), choices.below(6)));
    default:
        return edit("renameKey", renameKey(snapshot, places.path(), word(choices)));
    }
}

ChosenEdit stepEdit(const Snapshot &snapshot, Places &places, Choices &choices)
{
    const auto edit = [](const char *what, Result<TextEdits> result) {
        return ChosenEdit{QLatin1String(what), std::move(result)};
    };
    const std::vector<Method> &methods = snapshot.catalog().methods();
    switch (choices.below(12)) {
    case 0: {
        const QString &method = methods[size_t(choices.below(qsizetype(methods.size())))].name;
        return edit("insertStep",
            insertStep(snapshot, places.list(), choices.below(5), newStep(snapshot.catalog(), method)));
    }
    case 1:
        return edit("removeStep", removeStep(snapshot, places.stepPath()));
    case 2:
        return edit("moveStep", moveStep(snapshot, places.stepPath(), places.list(), choices.below(5)));
    case 3:
        return edit("moveSteps",
            moveSteps(snapshot, {places.stepPath(), places.stepPath()}, places.list(), choices.below(5)));
    case 4:
        return edit("duplicateSteps", duplicateSteps(snapshot, places.run()));
    case 5:
        return edit("wrapSteps",
            wrapSteps(snapshot, places.run(),
                choices.below(2) == 0 ? QStringLiteral("cond") : QStringLiteral("switch")));
    case 6:
        return edit("unwrapStep", unwrapStep(snapshot, places.stepPath()));
    case 7:
        return edit("extractSection", extractSection(snapshot, places.run(), word(choices)));
    case 8:
        return edit("splitSection", splitSection(snapshot, places.stepPath(), word(choices)));
    case 9:
        return edit("inlineSection", inlineSection(snapshot, places.stepPath()));
    case 10: {
        const Result<ForeignText> text =
            readForeignText("- play: {url: a}\n- hangup: {}\n", snapshot.sharedCatalog());
        if (!text)
            return edit("pasteSteps", text.failure());
        return edit("pasteSteps", pasteSteps(snapshot, *text, places.list(), choices.below(5)));
    }
    default: {
        const Step *const step = places.step();
        const NodePath connect = step ? step->path.child(step->method) : NodePath();
        return edit("setDialForm", setDialForm(snapshot, connect, DialForm(choices.below(4))));
    }
    }
}

ChosenEdit namedEdit(const Snapshot &snapshot, Places &places, Choices &choices)
{
    const auto edit = [](const char *what, Result<TextEdits> result, Leaves leaves = Leaves::Sound) {
        return ChosenEdit{QLatin1String(what), std::move(result), leaves};
    };
    const NodePath document = snapshot.flow().path();
    switch (choices.below(10)) {
    case 0:
        return edit("addSection", addSection(snapshot, document, word(choices)));
    case 1:
        return edit("removeSection", removeSection(snapshot, document, places.section()));
    case 2:
        return edit("renameSection", renameSection(snapshot, document, places.section(), word(choices)));
    case 3: {
        const Step *const step = places.step();
        return edit("renameLabel",
            renameLabel(snapshot, places.list(), step ? step->label : QString(), word(choices)));
    }
    case 4: {
        const Step *const step = places.step();
        if (!step || step->edges.empty())
            return edit("retarget", Failure{});
        return edit("retarget", retarget(snapshot, step->edges.front(), word(choices)));
    }
    case 5: {
        const QStringList names = variablesAt(snapshot, {});
        return edit("renameVariable",
            renameVariable(snapshot, names.value(choices.below(names.size())), word(choices)));
    }
    case 6:
        return edit("renameBranch", renameBranch(snapshot, places.list(), word(choices)));
    case 7:
        return edit("setComment", setComment(snapshot, places.path(), word(choices)), Leaves::Meaning);
    case 8:
        return edit("disableSteps", disableSteps(snapshot, {places.stepPath()}));
    default:
        return edit("enableSteps", enableSteps(snapshot, {places.disabled()}));
    }
}

} // namespace

ChosenEdit chooseEdit(const Snapshot &snapshot, Choices &choices)
{
    Places places(snapshot, choices);
    switch (choices.below(3)) {
    case 0:
        return valueEdit(snapshot, places, choices);
    case 1:
        return stepEdit(snapshot, places, choices);
    default:
        return namedEdit(snapshot, places, choices);
    }
}

} // namespace patchcord
