// SPDX-License-Identifier: MIT
#include "model/check/textrules.h"

#include "model/check/expressionrules.h"
#include "model/check/outcomerules.h"
#include "model/check/scriptfault.h"
#include "model/flow/edge.h"
#include "model/flow/stepshape.h"

#include <algorithm>

namespace patchcord {

namespace {

/// A text with ${…} more than this many times has them from a machine.
constexpr int MostPlaceholders = 200;

class TextWalk
{
public:
    TextWalk(RuleContext &context, qsizetype base)
        : m_context(context)
        , m_base(base)
        , m_outcomes(context.catalog(), base)
    {
    }

    void walk(const SyntaxNode &node)
    {
        if (!node.isValid())
            return;
        switch (node.kind()) {
        case NodeKind::String:
            text(node);
            return;
        case NodeKind::Sequence:
            for (const SyntaxNode &item : node.items())
                walk(item);
            return;
        case NodeKind::Map:
            map(node);
            return;
        case NodeKind::Alias:
            m_facts.isWhole = false;
            return;
        default:
            return;
        }
    }

    /// What was found, once all is walked.
    SectionFacts facts()
    {
        const auto isOwn = [this](const VariableRead &read) {
            return read.variable.scope == VariableScope::Vars && m_facts.sets.contains(read.variable.name);
        };
        m_facts.reads.erase(
            std::remove_if(m_facts.reads.begin(), m_facts.reads.end(), isOwn), m_facts.reads.end());
        m_facts.outcomes = m_outcomes.takeFindings();
        return std::move(m_facts);
    }

private:
    void map(const SyntaxNode &node)
    {
        if (const StepShape step = shapeOfStep(node, m_context.catalog());
            step.known && (node.childCount() == 1 || node.parent().isSequence())) {
            this->step(step);
            return;
        }
        fields(node);
    }

    /// A document inside this one is checked by itself, with sections of its own.
    static bool isDocument(const SyntaxNode::Entry &entry)
    {
        return entry.value.isCollection() && (entry.key.textIs("dest") || entry.value.value("sections"));
    }

    /// Conditions stand beside what they decide on; elsewhere `when` is a name like any other.
    void fields(const SyntaxNode &map)
    {
        const bool decides = map.value("then") || map.value("else") || map.value("label");
        for (const SyntaxNode::Entry &entry : map.entries()) {
            const bool isCondition = decides && (entry.key.textIs("when") || entry.key.textIs("condition"));
            if (isCondition && entry.value.isString())
                condition(entry.value);
            else if (isDocument(entry))
                m_facts.setsAnything = true;
            else
                walk(entry.value);
        }
    }

    void step(const StepShape &step)
    {
        const Method &method = *step.known;
        for (const SetVariable &variable : method.sets)
            m_facts.sets.insert(variable.name);
        if (method.group == MethodGroup::Ai) {
            m_facts.setsAnything = true;
            return;
        }
        switch (method.body) {
        case BodyKind::FreeMap:
            for (const SyntaxNode::Entry &entry : step.body.entries())
                set(entry);
            return;
        case BodyKind::Object:
            target(method, step.body);
            outcomes(step);
            break;
        case BodyKind::Names:
            return;
        default:
            break;
        }
        if (step.body.isMap())
            fields(step.body);
        else
            walk(step.body);
    }

    /// One variable of a set step; what it gets may be an object with names of its own.
    void set(const SyntaxNode::Entry &entry)
    {
        const QString name = withoutScope(entry.key.text()).section(u'.', 0, 0);
        m_facts.sets.insert(name);
        m_facts.assigned.insert(name);
        walk(entry.value);
    }

    /// Where execute and transfer lead; a script from elsewhere may set whatever it likes.
    void target(const Method &method, const SyntaxNode &body)
    {
        const SyntaxNode dest = fieldOf(method, body, QStringLiteral("dest"));
        if (!dest.isString())
            return;
        const EdgeKind kind = method.flow == Flow::Leaves ? EdgeKind::Transfer : EdgeKind::Execute;
        const QString name = dest.text();
        if (targetKindOf(kind, name) != TargetKind::Section) {
            m_facts.setsAnything |= kind == EdgeKind::Execute;
            return;
        }
        SectionCall call{kind, name, {}, dest.range().shifted(-m_base)};
        for (const SyntaxNode::Entry &entry : body.value("params").entries())
            call.params.insert(entry.key.text());
        m_facts.calls.push_back(std::move(call));
    }

    /// A switch, or the switch in a `result`.
    void outcomes(const StepShape &step)
    {
        const bool isSwitch = step.method == QLatin1String("switch");
        const SyntaxNode choice = isSwitch ? step.body : step.body.value("result");
        if (!choice.isMap())
            return;
        const SyntaxNode node = choice.value("variable");
        QString variable = withoutScope(node.text());
        if (step.method == QLatin1String("connect")
            && (variable.isEmpty() || variable == QLatin1String("return_value"))) {
            variable = QStringLiteral("connect_result");
        }
        if (node.isString() && !holdsVariable(node.text()))
            reads(node, scriptTokens(node.text()), 0);
        m_outcomes.cases(variable, choice.value("case"));
    }

    void condition(const SyntaxNode &value)
    {
        const QString script = value.text();
        checkCondition(m_context, value, script);
        if (holdsVariable(script))
            placeholders(value, script);
        else
            scripted(value, script, 0, script);
    }

    void text(const SyntaxNode &value)
    {
        // Most texts hold no variable, and need not be decoded.
        if (!value.source().contains('{'))
            return;
        const QString text = value.text();
        // An inline document has variables of its own.
        if (nextVariable(text, 0).begin < 0 || text.contains(QLatin1String("sections")))
            return;
        checkPlaceholders(m_context, value, text);
        placeholders(value, text);
    }

    void placeholders(const SyntaxNode &value, const QString &text)
    {
        qsizetype at = 0;
        for (int i = 0; i < MostPlaceholders; ++i) {
            const VariableSpan variable = nextVariable(text, at);
            if (variable.end < 0)
                return;
            at = variable.end;
            const qsizetype begin = variable.begin + 2;
            scripted(value, text, begin, QStringView(text).sliced(begin, variable.end - 1 - begin));
        }
    }

    void scripted(const SyntaxNode &value, const QString &text, qsizetype at, QStringView script)
    {
        const ScriptTokens tokens = scriptTokens(script);
        // The words of what is no expression are no names either.
        if (!scriptFault(tokens).isEmpty())
            return;
        m_outcomes.comparisons(value, text, at, tokens);
        reads(value, tokens, at);
    }

    void reads(const SyntaxNode &value, const ScriptTokens &tokens, qsizetype at)
    {
        for (VariableName &variable : variablesIn(tokens)) {
            variable.at += at;
            m_facts.reads.push_back({std::move(variable), value.range().shifted(-m_base)});
        }
    }

    RuleContext &m_context;
    const qsizetype m_base;
    OutcomeCheck m_outcomes;
    SectionFacts m_facts;
};

} // namespace

SectionFacts checkTexts(RuleContext &context, const SyntaxNode &section, qsizetype base)
{
    TextWalk walk(context, base);
    walk.walk(section);
    return walk.facts();
}

} // namespace patchcord
