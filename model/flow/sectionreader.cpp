// SPDX-License-Identifier: MIT
#include "model/flow/sectionreader.h"

#include "model/flow/aicontexts.h"
#include "model/flow/continuation.h"
#include "model/flow/disabledsteps.h"
#include "model/flow/inlinedocuments.h"
#include "model/flow/stepshape.h"
#include "model/flow/summary.h"
#include "model/syntax/comments.h"
#include "model/text/displaytext.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace patchcord {

namespace {

struct Lane
{
    Q_DECLARE_TR_FUNCTIONS(Lane)
};

/// Each level of branches takes three levels of nesting, of which the readers allow MaxDepth.
constexpr int MaxStepDepth = MaxDepth;
constexpr qsizetype CommentLength = 120;

EdgeKind edgeKindOf(const Method &method, const QString &parameter)
{
    if (parameter == QLatin1String("transfer_after_bridge")
        || parameter == QLatin1String("execute_after_queue")) {
        return EdgeKind::AfterBridge;
    }
    return method.flow == Flow::Leaves ? EdgeKind::Transfer : EdgeKind::Execute;
}

class SectionReader
{
public:
    SectionReader(const Catalog &catalog, SectionFlow &section)
        : m_catalog(catalog)
        , m_section(section)
    {
    }

    std::vector<Step> steps(const SyntaxNode &list, const NodePath &path, int depth)
    {
        std::vector<Step> steps;
        if (depth > MaxStepDepth)
            return steps;
        if (list.isSequence())
            steps.reserve(size_t(list.childCount()));
        forEachItem(list, path, [&](const SyntaxNode &item, const NodePath &itemPath) {
            steps.push_back(step(item, itemPath, depth));
        });
        return steps;
    }

private:
    Step step(const SyntaxNode &item, const NodePath &path, int depth)
    {
        const StepShape shape = shapeOfStep(item, m_catalog);
        Step step;
        step.path = path;
        step.method = shape.method;
        step.known = shape.known;
        step.isBare = shape.isBare;
        step.comment = oneLine(commentOf(item), CommentLength);
        step.note = shortNote(item);
        if (step.method == QLatin1String("receive") || step.method == QLatin1String("reply"))
            m_section.isMessaging = true;
        const NodePath bodyPath = shape.isBare ? path : path.child(shape.method);
        if (shape.known) {
            readBody(step, shape.body, bodyPath, depth);
            step.documents = inlineDocuments(*shape.known, shape.body, bodyPath, m_catalog);
            step.contexts = contextsIn(*shape.known, shape.body, bodyPath);
            m_section.hasDocuments |= !step.documents.empty();
        }
        step.endsList = endsItsList(shape, step.branches);
        // What stands beside the method may have been meant to lead somewhere.
        m_section.leadsAnywhere |= mayLeadAnywhere(shape) || (item.isMap() && item.childCount() > 1);
        step.summary = shape.method.isEmpty() ? oneLine(item.text()) : summaryOf(shape);
        return step;
    }

    /// Whether nobody can tell where a step leads: an AI agent may hand the call on, and what is misspelled
    /// may have been meant to lead somewhere.
    static bool mayLeadAnywhere(const StepShape &shape)
    {
        if (!shape.known || shape.known->group == MethodGroup::Ai)
            return true;
        if (shape.known->body != BodyKind::Object)
            return false;
        for (const SyntaxNode::Entry &entry : shape.body.entries()) {
            if (entry.value.isCollection() && !shape.known->parameter(entry.key.text()))
                return true;
        }
        return std::any_of(shape.known->parameters.begin(), shape.known->parameters.end(),
            [&shape](const Parameter &parameter) {
                const SyntaxNode value = fieldOf(*shape.known, shape.body, parameter.name);
                return parameter.required
                    && ((parameter.type == ParameterType::Target && !value.isString())
                        || (parameter.type == ParameterType::StepsByCase && !value.isMap()));
            });
    }

    void readBody(Step &step, const SyntaxNode &body, const NodePath &path, int depth)
    {
        const Method &method = *step.known;
        switch (method.body) {
        case BodyKind::Label:
            step.label = body.isScalar() ? body.text() : QString();
            if (!step.label.isEmpty())
                m_section.labels.append(step.label);
            break;
        case BodyKind::Conditions:
            conditions(step, body, path, {}, depth);
            break;
        case BodyKind::Object:
            readFields(step, body, path, depth);
            break;
        case BodyKind::Empty:
        case BodyKind::FreeMap:
        case BodyKind::Names:
        case BodyKind::Any:
            break;
        }
    }

    void readFields(Step &step, const SyntaxNode &body, const NodePath &path, int depth)
    {
        const Method &method = *step.known;
        if (body.isMap()) {
            for (const SyntaxNode::Entry &entry : body.entries()) {
                const QString name = entry.key.text();
                if (const Parameter *parameter = method.parameter(name))
                    readField(step, *parameter, entry.value, path.child(name), body, depth);
            }
        } else if (isShortForm(method, body)) {
            if (const Parameter *parameter = method.parameter(method.shortForm))
                readField(step, *parameter, body, path, body, depth);
        }
        if (method.parameter(QStringLiteral("serial_parallel"))) {
            std::vector<SyntaxNode> nodes;
            step.plan = readConnectPlan(body, path, nodes);
            readDestinations(step, nodes, path, depth);
        }
    }

    void readField(Step &step, const Parameter &parameter, const SyntaxNode &value, const NodePath &path,
        const SyntaxNode &body, int depth)
    {
        const QString &name = parameter.name;
        switch (parameter.type) {
        case ParameterType::Steps:
            namedBranch(step, name, value, path, body, depth);
            return;
        case ParameterType::StepsByCase:
            cases(step, value, path, {}, depth);
            return;
        case ParameterType::Conditions:
            conditions(step, value, path, name, depth);
            return;
        case ParameterType::Result:
            if (value.isMap())
                resultSwitch(step, value, path, name, depth);
            else
                conditions(step, value, path, name, depth);
            return;
        case ParameterType::UrlOrSteps:
            if (value.isCollection())
                branch(step, BranchKind::Confirm, Lane::tr("confirm"), name, value, path, depth);
            else
                edge(step, EdgeKind::Confirm, value, path);
            return;
        case ParameterType::Label:
            edge(step, EdgeKind::Goto, value, path);
            return;
        case ParameterType::Target:
            edge(step, edgeKindOf(*step.known, name), value, path);
            return;
        default:
            if (edgeKindOf(*step.known, name) == EdgeKind::AfterBridge)
                edge(step, EdgeKind::AfterBridge, value, path);
        }
    }

    /// What a destination in a list has of its own: the steps or the script that its callee hears.
    void readDestinations(Step &step, const std::vector<SyntaxNode> &nodes, const NodePath &path, int depth)
    {
        size_t index = 0;
        for (const DialGroup &group : step.plan->groups) {
            for (const Destination &destination : group.destinations) {
                const SyntaxNode node = nodes[index++];
                if (node.isMap() && destination.path != path)
                    readDestination(step, destination, node, depth);
            }
        }
    }

    void readDestination(Step &step, const Destination &destination, const SyntaxNode &node, int depth)
    {
        for (const Parameter &parameter : m_catalog.destination().parameters) {
            if (parameter.type != ParameterType::UrlOrSteps)
                continue;
            const SyntaxNode value = node.value(parameter.name);
            const NodePath path = destination.path.child(parameter.name);
            if (value.isCollection()) {
                branch(step, BranchKind::Confirm, Lane::tr("confirm %1").arg(oneLine(destination.to, 40)),
                    parameter.name, value, path, depth);
            } else {
                edge(step, EdgeKind::Confirm, value, path);
            }
        }
    }

    void edge(Step &step, EdgeKind kind, const SyntaxNode &value, const NodePath &path)
    {
        if (!value.isValid() || value.isNull() || value.kind() == NodeKind::Alias)
            return;
        if (value.isCollection()) {
            step.edges.push_back({kind, TargetKind::Inline, {}, step.path, path});
            return;
        }
        const QString target = value.text();
        if (!value.isString() || target.trimmed().isEmpty())
            return;
        const TargetKind targetKind = targetKindOf(kind, target);
        if (targetKind == TargetKind::Computed)
            m_section.leadsAnywhere = true;
        if (targetKind == TargetKind::Section && !m_targets.contains(target)) {
            m_targets.insert(target);
            m_section.targets.append(target);
        }
        step.edges.push_back({kind, targetKind, target, step.path, path});
    }

    void branch(Step &step, BranchKind kind, const QString &title, const QString &origin,
        const SyntaxNode &list, const NodePath &path, int depth)
    {
        step.branches.push_back(
            {kind, title, origin, path, steps(list, path, depth + 1), disabledSteps(list, path, m_catalog)});
    }

    void namedBranch(Step &step, const QString &name, const SyntaxNode &list, const NodePath &path,
        const SyntaxNode &body, int depth)
    {
        if (name == QLatin1String("default"))
            branch(step, BranchKind::Default, name, {}, list, path, depth);
        else if (name == QLatin1String("else"))
            branch(step, BranchKind::Else, name, {}, list, path, depth);
        else if (name == QLatin1String("on_return"))
            branch(step, BranchKind::OnReturn, Lane::tr("on return"), name, list, path, depth);
        else if (name == QLatin1String("then"))
            branch(step, BranchKind::When, oneLine(conditionOf(body)), {}, list, path, depth);
        else
            branch(step, BranchKind::Case, name, {}, list, path, depth);
    }

    void cases(Step &step, const SyntaxNode &map, const NodePath &path, const QString &origin, int depth)
    {
        if (!map.isMap())
            return;
        for (const SyntaxNode::Entry &entry : map.entries()) {
            const QString key = entry.key.text();
            branch(step, BranchKind::Case, key, origin, entry.value, path.child(key), depth);
        }
    }

    void resultSwitch(
        Step &step, const SyntaxNode &map, const NodePath &path, const QString &origin, int depth)
    {
        cases(step, map.value("case"), path.child(QStringLiteral("case")), origin, depth);
        const QString name = QStringLiteral("default");
        if (const SyntaxNode fallback = map.value(name))
            branch(step, BranchKind::Default, name, origin, fallback, path.child(name), depth);
    }

    void conditions(
        Step &step, const SyntaxNode &list, const NodePath &path, const QString &origin, int depth)
    {
        forEachItem(list, path, [&](const SyntaxNode &entry, const NodePath &entryPath) {
            condition(step, entry, entryPath, origin, depth);
        });
    }

    void condition(
        Step &step, const SyntaxNode &entry, const NodePath &path, const QString &origin, int depth)
    {
        if (!entry.isMap())
            return;
        const SyntaxNode when = entry.value("when");
        const SyntaxNode then = entry.value("then");
        if (when || then) {
            branch(step, BranchKind::When, oneLine(conditionOf(entry)), origin, then,
                path.child(QStringLiteral("then")), depth);
        }
        const QString name = QStringLiteral("else");
        if (const SyntaxNode otherwise = entry.value(name))
            branch(step, BranchKind::Else, name, origin, otherwise, path.child(name), depth);
    }

    static QString conditionOf(const SyntaxNode &entry)
    {
        const SyntaxNode when = entry.value("when");
        return when ? when.text() : entry.value("condition").text();
    }

    const Catalog &m_catalog;
    SectionFlow &m_section;
    QSet<QString> m_targets; ///< as m_section.targets
};

} // namespace

SectionFlowPtr readSection(
    const QString &name, const NodePath &sectionPath, const SyntaxNode &section, const Catalog &catalog)
{
    auto flow = std::make_shared<SectionFlow>();
    flow->name = name;
    flow->path = sectionPath;
    const SectionShape shape = shapeOfSection(section, catalog);
    flow->isList = shape.form == SectionForm::List || shape.form == SectionForm::Nothing;
    const NodePath path =
        shape.form == SectionForm::Code ? flow->path.child(QStringLiteral("code")) : flow->path;
    flow->steps = SectionReader(catalog, *flow).steps(shape.steps, path, 0);
    flow->disabled = disabledSteps(shape.form == SectionForm::Nothing ? section : shape.steps, path, catalog);
    flow->stepCount = int(flow->steps.size());
    return flow;
}

} // namespace patchcord
