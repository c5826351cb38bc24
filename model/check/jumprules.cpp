// SPDX-License-Identifier: MIT
#include "model/check/jumprules.h"

#include "model/flow/stepshape.h"

#include <optional>

namespace patchcord {

namespace {

/// Transfers and jumps that one call may make, and those that it may make without waiting for anybody.
constexpr qint64 MostJumps = 32;
constexpr qint64 MostJumpsAtOnce = 8;

class JumpCheck
{
public:
    JumpCheck(RuleContext &context, const PlaceInList &place, int lastWaiting, const SyntaxNode &item,
        const SectionJumps &jumps)
        : m_context(context)
        , m_place(place)
        , m_lastWaiting(lastWaiting)
        , m_step((*place.list)[size_t(place.index)])
        , m_item(item)
        , m_jumps(jumps)
    {
    }

    void run(const Edge &edge, const SectionFlow &section)
    {
        const SyntaxNode target = m_item.resolve(edge.targetPath.tail(m_step.path.size()));
        const PlaceInList label = m_jumps.label(edge.target);
        if (!label.list && (edge.target == QLatin1String("main") || edge.target == section.name)) {
            sectionAsLabel(edge, target);
            return;
        }
        if (!label.list) {
            m_context.report(Rule::MissingLabel, target, edge.targetPath,
                Check::tr("This section has no label %1: add a step label: %2, or choose another target.")
                        .arg(inQuotes(edge.target), edge.target.simplified().left(60))
                    + suggestion(edge.target, section.labels),
                fixesForLabel(edge, section));
            return;
        }
        if (label.list != m_place.list) {
            m_context.report(Rule::LabelInOtherList, target, edge.targetPath,
                Check::tr(
                    "The label %1 stands in another list of steps than this goto: nothing says whether "
                    "the platform jumps into or out of a branch. Use sections and transfer, or put both "
                    "into one list.")
                    .arg(inQuotes(edge.target)));
        }
        budget(label, target);
    }

private:
    bool isLoopAtOnce(const PlaceInList &label) const
    {
        return label.list == m_place.list && label.index <= m_place.index && m_lastWaiting < label.index;
    }

    /// Of other sections the rules for one section know nothing.
    void sectionAsLabel(const Edge &edge, const SyntaxNode &target)
    {
        m_context.report(Rule::MissingLabel, target, edge.targetPath,
            Check::tr("%1 is a section, not a label: go there with transfer, or run it and come back with "
                      "execute.")
                .arg(inQuotes(edge.target)));
    }

    void budget(const PlaceInList &label, const SyntaxNode &target)
    {
        const SyntaxNode body = shapeOfStep(m_item, m_context.catalog()).body;
        const SyntaxNode max = body.value("max");
        const std::optional<qint64> times = max.integer();
        const bool isAtOnce = isLoopAtOnce(label);
        if (isAtOnce && times > MostJumpsAtOnce) {
            tooMany(max, MostJumpsAtOnce,
                Check::tr("This loop waits for nobody, and a call jumps %1 times at most without waiting: "
                          "“max” %2 is never reached, the call fails before. Write %1 or less.")
                    .arg(QString::number(MostJumpsAtOnce), max.text()));
        } else if (times > MostJumps) {
            tooMany(max, MostJumps,
                Check::tr("A call jumps and transfers %1 times at most: “max” %2 is never reached, the call "
                          "fails before. Write %1 or less.")
                    .arg(QString::number(MostJumps), max.text()));
        } else if (isAtOnce && !max && !body.value("when")) {
            m_context.report(Rule::GotoBudget, target, m_step.path,
                Check::tr("This loop goes round without waiting and without an end: the call fails after %1 "
                          "times. Give the goto a “when” or a “max”, or wait for the caller in between.")
                    .arg(MostJumpsAtOnce));
        }
    }

    void tooMany(const SyntaxNode &max, qint64 most, const QString &message)
    {
        m_context.report(Rule::GotoBudget, max, message,
            {fix::replace(pathOf(max), Value(most), QString::number(most), FixKind::Choice)});
    }

    static Fixes fixesForLabel(const Edge &edge, const SectionFlow &section)
    {
        Fixes fixes;
        const QString meant = didYouMean(edge.target, section.labels);
        if (!meant.isEmpty()) {
            fixes.push_back(fix::replaceName(edge.targetPath, edge.target, meant, section.labels));
        }
        // A section of one step has no list that a label could join.
        const NodePath steps = section.steps.front().path.parent();
        if (!steps.startsWith(section.path))
            return fixes;
        fixes.push_back({Check::tr("Add the label %1 at the end of the section").arg(inQuotes(edge.target)),
            FixKind::Choice,
            {{FixStep::Kind::Insert, steps, Value::Map{{QStringLiteral("label"), edge.target}}, {},
                AtTheEnd}}});
        return fixes;
    }

    RuleContext &m_context;
    const PlaceInList &m_place;
    const int m_lastWaiting;
    const Step &m_step;
    const SyntaxNode &m_item;
    const SectionJumps &m_jumps;
};

} // namespace

void checkJump(RuleContext &context, const PlaceInList &place, int lastWaiting, const SyntaxNode &item,
    const SectionFlow &section, const SectionJumps &jumps)
{
    for (const Edge &edge : (*place.list)[size_t(place.index)].edges) {
        if (edge.targetKind == TargetKind::Label)
            JumpCheck(context, place, lastWaiting, item, jumps).run(edge, section);
    }
}

} // namespace patchcord
