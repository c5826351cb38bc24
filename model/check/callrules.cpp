// SPDX-License-Identifier: MIT
#include "model/check/callrules.h"

#include "model/flow/continuation.h"

#include <QHash>

#include <algorithm>

namespace patchcord {

namespace {

constexpr int NoSection = -1;

/// The transfer that the section comes to in any case and at once, or null.
const Edge *straightTransfer(const SectionFlow &section)
{
    for (const Step &step : section.steps) {
        for (const Edge &edge : step.edges) {
            if (edge.kind == EdgeKind::Transfer && edge.targetKind == TargetKind::Section)
                return &edge;
        }
        if (step.endsList || !step.edges.empty() || !step.branches.empty() || !isOverAtOnce(step))
            return nullptr;
    }
    return nullptr;
}

class CallCheck
{
public:
    CallCheck(RuleContext &context, const SyntaxTree &tree, const std::vector<PlacedFacts> &sections)
        : m_context(context)
        , m_tree(tree)
        , m_sections(sections)
    {
        // Of several sections of one name the first is meant.
        for (int i = int(sections.size()) - 1; i >= 0; --i)
            m_index.insert(sections[size_t(i)].section->name, i);
    }

    /// Each section has one straight transfer at most, so that circles are found by following them.
    void transfers()
    {
        std::vector<int> round(m_sections.size(), NoSection);
        for (int start = 0; start < int(m_sections.size()) && !m_context.isFull(); ++start) {
            int at = start;
            while (at != NoSection && round[size_t(at)] == NoSection) {
                round[size_t(at)] = start;
                at = behind(at);
            }
            if (at != NoSection && round[size_t(at)] == start)
                endless(at);
        }
    }

    void executes()
    {
        m_state.assign(m_sections.size(), State::New);
        for (int start = 0; start < int(m_sections.size()); ++start) {
            if (m_state[size_t(start)] == State::New)
                follow(start);
        }
    }

private:
    enum class State : quint8 { New, Open, Done };

    int find(const QString &name) const { return m_index.value(name, NoSection); }

    const QString &nameOf(int section) const { return m_sections[size_t(section)].section->name; }

    int behind(int section) const
    {
        const Edge *const edge = straightTransfer(*m_sections[size_t(section)].section);
        return edge ? find(edge->target) : NoSection;
    }

    void endless(int first)
    {
        QStringList names{inQuotes(nameOf(first))};
        for (int at = behind(first); at != first && names.size() < 5; at = behind(at))
            names.append(inQuotes(nameOf(at)));
        names.append(names.front());
        const Edge *const edge = straightTransfer(*m_sections[size_t(first)].section);
        m_context.report(Rule::EndlessTransfers, m_tree.resolve(edge->targetPath), edge->targetPath,
            Check::tr(
                "These transfers go round in a circle without waiting for anybody, and the call fails: %1. "
                "Wait for the caller in between, or put a condition before one of them.")
                .arg(names.join(QStringLiteral(" → "))));
    }

    /// Walks along the executes, depth first, with the sections on the way in a list of its own: a document
    /// may hold as many as it likes.
    void follow(int start)
    {
        struct Visit
        {
            int section;
            size_t next = 0; ///< the call whose turn it is
        };
        std::vector<Visit> way{{start}};
        m_state[size_t(start)] = State::Open;
        while (!way.empty() && !m_context.isFull()) {
            const PlacedFacts &section = m_sections[size_t(way.back().section)];
            if (way.back().next == section.facts->calls.size()) {
                m_state[size_t(way.back().section)] = State::Done;
                way.pop_back();
                continue;
            }
            const SectionCall &call = section.facts->calls[way.back().next++];
            const int target = call.kind == EdgeKind::Execute ? find(call.target) : NoSection;
            if (target == NoSection)
                continue;
            if (m_state[size_t(target)] == State::Open) {
                recursion(section, call);
            } else if (m_state[size_t(target)] == State::New) {
                m_state[size_t(target)] = State::Open;
                way.push_back({target});
            }
        }
    }

    void recursion(const PlacedFacts &section, const SectionCall &call)
    {
        const SyntaxNode target = section.value.at(call.value.shifted(section.base).begin);
        const QString from = inQuotes(section.section->name);
        const QString to = inQuotes(call.target);
        m_context.report(Rule::ExecuteRecursion, target,
            from == to
                ? Check::tr("The section %1 executes itself: each round is one more that has to return, and "
                            "the call fails after 32. Use transfer, or goto inside the section.")
                      .arg(to)
                : Check::tr("%1 is executed here while it still waits for %2 to return: each round nests "
                            "deeper, and the call fails after 32. Return to it, or use transfer.")
                      .arg(to, from),
            transferInstead(target));
    }

    /// An execute behind which its section has nothing to do may as well be a transfer.
    static Fixes transferInstead(const SyntaxNode &target)
    {
        const SyntaxNode body = target.key().textIs("dest") ? target.parent() : target;
        const bool hasMore = body.value("on_return") || body.value("result");
        if (hasMore || !body.key().textIs("execute"))
            return {};
        const QString transfer = QStringLiteral("transfer");
        return {fix::rename(body.path(), transfer, FixKind::Choice)};
    }

    RuleContext &m_context;
    const SyntaxTree &m_tree;
    const std::vector<PlacedFacts> &m_sections;
    QHash<QString, int> m_index;
    std::vector<State> m_state;
};

} // namespace

void checkCalls(RuleContext &context, const SyntaxTree &tree, const std::vector<PlacedFacts> &sections)
{
    CallCheck check(context, tree, sections);
    check.transfers();
    check.executes();
}

} // namespace patchcord
