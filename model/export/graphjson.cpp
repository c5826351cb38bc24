// SPDX-License-Identifier: MIT
#include "model/export/graphtext.h"

#include "model/export/valuewriter.h"
#include "model/text/displaytext.h"

namespace patchcord {

namespace {

QString branchKindName(BranchKind kind)
{
    switch (kind) {
    case BranchKind::Case:
        return QStringLiteral("case");
    case BranchKind::Default:
        return QStringLiteral("default");
    case BranchKind::When:
        return QStringLiteral("when");
    case BranchKind::Else:
        return QStringLiteral("else");
    case BranchKind::OnReturn:
        return QStringLiteral("on_return");
    case BranchKind::Confirm:
        return QStringLiteral("confirm");
    }
    return {};
}

Value field(const NodePath &path)
{
    return Value(path.toPointer());
}

Value stepsValue(const std::vector<Step> &steps);
Value::Map flowFields(const CallFlow &flow);

Value branchValue(const Branch &branch)
{
    return Value(Value::Map{
        {QStringLiteral("title"), Value(withoutSecrets(branch.title))},
        {QStringLiteral("kind"), Value(branchKindName(branch.kind))},
        {QStringLiteral("path"), field(branch.path)},
        {QStringLiteral("steps"), stepsValue(branch.steps)},
    });
}

Value documentValue(const InlineDocument &document)
{
    Value::Map fields{
        {QStringLiteral("title"), Value(documentTitle(document))},
        {QStringLiteral("path"), field(document.path)},
    };
    if (document.flow) {
        for (Value::Field &each : flowFields(*document.flow))
            fields.push_back(std::move(each));
    }
    return Value(std::move(fields));
}

Value stepValue(const Step &step)
{
    Value::Map fields{
        {QStringLiteral("path"), field(step.path)},
        {QStringLiteral("method"), Value(step.method)},
    };
    if (!step.label.isEmpty())
        fields.emplace_back(QStringLiteral("label"), Value(step.label));
    Value::List branches;
    for (const Branch &branch : step.branches)
        branches.push_back(branchValue(branch));
    fields.emplace_back(QStringLiteral("branches"), Value(std::move(branches)));
    Value::List documents;
    for (const InlineDocument &document : step.documents)
        documents.push_back(documentValue(document));
    if (!documents.empty())
        fields.emplace_back(QStringLiteral("documents"), Value(std::move(documents)));
    return Value(std::move(fields));
}

Value stepsValue(const std::vector<Step> &steps)
{
    Value::List values;
    for (const Step &step : steps)
        values.push_back(stepValue(step));
    return Value(std::move(values));
}

Value edgeValue(const Edge &edge)
{
    return Value(Value::Map{
        {QStringLiteral("kind"), Value(edgeKindName(edge.kind))},
        {QStringLiteral("from"), field(edge.step)},
        {QStringLiteral("to"), Value(withoutSecrets(edge.target))},
    });
}

Value::Map flowFields(const CallFlow &flow)
{
    Value::List sections;
    Value::List edges;
    for (const SectionFlowPtr &section : flow.sections()) {
        sections.push_back(Value(Value::Map{
            {QStringLiteral("name"), Value(section->name)},
            {QStringLiteral("steps"), stepsValue(section->steps)},
        }));
        forEachStep(section->steps, [&](const Step &step) {
            for (const Edge &edge : step.edges)
                edges.push_back(edgeValue(edge));
        });
    }
    return {
        {QStringLiteral("sections"), Value(std::move(sections))},
        {QStringLiteral("edges"), Value(std::move(edges))},
    };
}

} // namespace

QString edgeKindName(EdgeKind kind)
{
    switch (kind) {
    case EdgeKind::Execute:
        return QStringLiteral("execute");
    case EdgeKind::Transfer:
        return QStringLiteral("transfer");
    case EdgeKind::Goto:
        return QStringLiteral("goto");
    case EdgeKind::AfterBridge:
        return QStringLiteral("after_bridge");
    case EdgeKind::Confirm:
        return QStringLiteral("confirm");
    case EdgeKind::NextStep:
        return QStringLiteral("next_step");
    case EdgeKind::NextContext:
        return QStringLiteral("next_context");
    }
    return {};
}

QByteArray graphJson(const CallFlow &flow)
{
    return writeJson(Value(flowFields(flow)));
}

} // namespace patchcord
