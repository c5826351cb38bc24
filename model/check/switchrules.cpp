// SPDX-License-Identifier: MIT
#include "model/check/switchrules.h"

namespace patchcord {

namespace {

const QString Default = QStringLiteral("default");

} // namespace

void checkSwitch(RuleContext &context, const StepShape &step, const NodePath &body)
{
    const SyntaxNode cases = step.body.value("case");
    if (!cases.isMap() || cases.value("<<"))
        return;
    if (cases.childCount() == 0) {
        context.report(Rule::SwitchWithoutCase, cases.key(), pathOf(cases),
            Check::tr(
                "This switch has no case, so it chooses nothing: add a value with its steps, or remove the "
                "switch."));
        return;
    }
    if (step.body.value(Default) || step.body.value("<<"))
        return;
    context.report(Rule::SwitchWithoutDefault, step.name, body,
        Check::tr(
            "This switch has no “default”: a value that no case names makes the call fail. Add “default”, "
            "[] to go on with the next step."),
        {fix::add(body, Default, Value(Value::List{}))});
}

} // namespace patchcord
