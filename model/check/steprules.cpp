// SPDX-License-Identifier: MIT
#include "model/check/steprules.h"

#include "model/check/contextrules.h"
#include "model/check/documentrules.h"
#include "model/check/fieldwords.h"
#include "model/check/jumprules.h"
#include "model/check/methodrules.h"
#include "model/check/pathcursor.h"
#include "model/check/reachrules.h"
#include "model/check/stepfixes.h"
#include "model/flow/stepshape.h"
#include "model/text/freename.h"

#include <QHash>
#include <QSet>

namespace patchcord {

namespace {

QStringList methodNames(const Catalog &catalog)
{
    QStringList names;
    for (const Method &method : catalog.methods()) {
        if (method.standing != Standing::Legacy)
            names.append(method.name);
    }
    return names;
}

/// Words of other languages for call flows that people try, and what they mean in SWML.
QString meantMethod(const QString &word)
{
    static const QHash<QString, QString> methods{
        {QStringLiteral("collect"), QStringLiteral("prompt")},
        {QStringLiteral("condition"), QStringLiteral("cond")},
        {QStringLiteral("dial"), QStringLiteral("connect")},
        {QStringLiteral("gather"), QStringLiteral("prompt")},
        {QStringLiteral("pause"), QStringLiteral("sleep")},
        {QStringLiteral("redirect"), QStringLiteral("transfer")},
        {QStringLiteral("say"), QStringLiteral("play")},
        {QStringLiteral("sms"), QStringLiteral("send_sms")},
        {QStringLiteral("speak"), QStringLiteral("play")},
        {QStringLiteral("wait"), QStringLiteral("sleep")},
    };
    return methods.value(word.toLower());
}

/// Walks the steps of a section and their nodes side by side.
class SectionCheck
{
public:
    SectionCheck(RuleContext &context, const SectionFlow &flow)
        : m_context(context)
        , m_section(flow)
        , m_jumps(flow)
    {
    }

    void steps(const std::vector<Step> &steps, const SyntaxNode &list)
    {
        PlaceInList place{&steps, 0};
        int lastWaiting = -1;
        forEachItem(list, {}, [&](const SyntaxNode &item, const NodePath &) {
            if (size_t(place.index) < steps.size()) {
                step(place, lastWaiting, item);
                if (!isOverAtOnce(steps[size_t(place.index)]))
                    lastWaiting = place.index;
            }
            ++place.index;
        });
        checkReachable(m_context, steps, list, m_jumps);
    }

private:
    /// `lastWaiting` is the index of the last step before this one that waits, or -1.
    void step(const PlaceInList &place, int lastWaiting, const SyntaxNode &item)
    {
        const Step &step = (*place.list)[size_t(place.index)];
        if (item.kind() == NodeKind::Alias || m_context.isFull())
            return;
        const StepShape shape = shapeOfStep(item, m_context.catalog());
        if (shape.method.isEmpty()) {
            noMethod(item, step.path);
            return;
        }
        moreKeys(item, shape, step.path);
        if (shape.known)
            checkMethod(m_context, shape, step.path);
        else
            unknownMethod(shape, step.path);
        label(step, shape);
        checkJump(m_context, place, lastWaiting, item, m_section, m_jumps);
        PathCursor cursor(item);
        for (const Branch &branch : step.branches) {
            const SyntaxNode list = cursor.resolve(branch.path, step.path.size());
            branchForm(branch, list);
            steps(branch.steps, list);
        }
        if (step.contexts)
            checkContexts(m_context, item.resolve(step.contexts->tail(step.path.size())), *step.contexts);
        for (const InlineDocument &document : step.documents)
            checkDocument(m_context, document, cursor.resolve(document.path, step.path.size()));
    }

    void noMethod(const SyntaxNode &item, const NodePath &path)
    {
        const Fixes removal{fix::remove(path, Check::tr("the empty step"), FixKind::Choice)};
        if (item.isMap()) {
            m_context.report(Rule::StepWithoutMethod, item,
                Check::tr("This step names no method: write one, like hangup: {}, or remove it."), removal);
        } else if (item.isNull()) {
            m_context.report(Rule::StepWithoutMethod, item,
                Check::tr("Nothing stands here: write a step, like hangup: {}, or remove the empty item."),
                removal);
        } else {
            notObject(item, path);
        }
    }

    void notObject(const SyntaxNode &item, const NodePath &path)
    {
        QString message = Check::tr("A step is an object with the method’s name as its key, but this is %1.")
                              .arg(thingText(item));
        const QString method = item.text().section(u':', 0, 0);
        if (item.isString() && item.text().contains(u':') && m_context.catalog().method(method))
            message += u' ' + Check::tr("Close the quotes behind %1.").arg(inQuotes(method));
        m_context.report(
            Rule::StepNotObject, item, message, fixesForTextStep(m_context.catalog(), item, path));
    }

    void moreKeys(const SyntaxNode &item, const StepShape &shape, const NodePath &path)
    {
        if (item.childCount() < 2)
            return;
        for (const SyntaxNode::Entry &entry : item.entries()) {
            // The reader tells of a method that is written twice.
            if (entry.key == shape.name || entry.key.text() == shape.method)
                continue;
            foreignKey(entry.key, shape, fixesForForeignKeys(m_context.catalog(), shape, item, path));
            return;
        }
    }

    void foreignKey(const SyntaxNode &key, const StepShape &shape, Fixes fixes)
    {
        const QString other = key.text();
        const QString sentence = m_context.catalog().method(other)
            ? Check::tr("A step has one method only, but %1 stands beside %2: make it a step of its own.")
            : shape.known && shape.known->parameter(other)
            ? Check::tr(
                "A step has one method only, but %1 stands beside %2: indent it, so that it belongs to %2.")
            : Check::tr("A step has one method only, but %1 stands beside %2: remove it.");
        m_context.report(Rule::StepWithSeveralKeys, key,
            sentence.arg(inQuotes(other), inQuotes(shape.method)), std::move(fixes));
    }

    void unknownMethod(const StepShape &shape, const NodePath &path)
    {
        QString message = Check::tr("SWML has no method %1.").arg(inQuotes(shape.method));
        QString meant = meantMethod(shape.method);
        if (meant.isEmpty())
            meant = didYouMean(shape.method, methodNames(m_context.catalog()));
        if (meant == QLatin1String("play") && !isSlip(shape.method, meant))
            message += u' ' + Check::tr("Speech is played: play: {url: \"say:Hello\"}.");
        else if (!meant.isEmpty())
            message += u' ' + Check::tr("Did you mean %1?").arg(inQuotes(meant));
        m_context.report(Rule::UnknownMethod, shape.name, message,
            fixesForUnknownMethod(m_context.catalog(), shape, path, meant));
    }

    void label(const Step &step, const StepShape &shape)
    {
        if (step.label.isEmpty())
            return;
        if (m_seenLabels.contains(step.label)) {
            m_context.report(Rule::DuplicateLabel, shape.body.isValid() ? shape.body : shape.name,
                Check::tr(
                    "The label %1 is in this section already: a goto could not tell them apart. Rename one "
                    "of them.")
                    .arg(inQuotes(step.label)),
                {fix::replace(step.path.child(step.method), freeLabel(step.label), FixKind::Choice)});
        }
        m_seenLabels.insert(step.label);
        if (!m_jumps.isTarget(step.label)) {
            m_context.report(Rule::UnusedLabel, shape.body,
                Check::tr("No goto leads to the label %1: remove it, or jump to it.")
                    .arg(inQuotes(step.label)),
                {fix::remove(step.path, step.label, FixKind::Choice)});
        }
    }

    QString freeLabel(const QString &stem) const
    {
        return freeName(stem, [this](const QString &name) { return m_section.labels.contains(name); });
    }

    void branchForm(const Branch &branch, const SyntaxNode &list)
    {
        if (!list.isValid() || list.isSequence() || list.kind() == NodeKind::Alias)
            return;
        if (list.isNull()) {
            m_context.report(Rule::BranchForm, list,
                Check::tr("The branch %1 has no steps: write [] for an empty list, or remove it.")
                    .arg(inQuotes(branch.title)),
                {fix::replace(branch.path, Value::List{}, QStringLiteral("[]"))});
        } else if (list.isMap() || list.isString()) {
            m_context.report(Rule::BranchForm, list,
                Check::tr(
                    "The branch %1 is one step in place of a list, an older form: put it into a list, with "
                    "a dash before it.")
                    .arg(inQuotes(branch.title)),
                {fix::wrap(branch.path)});
        }
    }

    RuleContext &m_context;
    const SectionFlow &m_section;
    const SectionJumps m_jumps;
    QSet<QString> m_seenLabels;
};

} // namespace

void checkSection(RuleContext &context, const SectionFlow &flow, const SyntaxNode &value)
{
    const SectionShape shape = shapeOfSection(value, context.catalog());
    SectionCheck(context, flow).steps(flow.steps, shape.steps);
}

} // namespace patchcord
