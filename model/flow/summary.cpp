// SPDX-License-Identifier: MIT
#include "model/flow/summary.h"

#include "model/flow/summarywords.h"
#include "model/text/displaytext.h"

namespace patchcord {

using namespace summary;

namespace {

/// From the catalog alone: the summary parameters that are set, at most two of them.
QString catalogSummary(const Fields &fields)
{
    QStringList parts;
    for (const QString &name : fields.method().summary) {
        const Parameter *const parameter = fields.method().parameter(name);
        const SyntaxNode value = fields.node(name);
        if (!parameter || !value || parts.size() == 2)
            continue;
        QString part;
        if (parameter->secret)
            part = QStringLiteral("•••");
        else if (parameter->type == ParameterType::Boolean)
            part = value.boolean().value_or(false) ? QString(name).replace(u'_', u' ') : QString();
        else if (parameter->unit == Unit::Seconds)
            part = secondsText(value.text());
        else if (parameter->unit == Unit::Milliseconds)
            part = millisecondsText(value.text());
        else if (parameter->type == ParameterType::Sound || parameter->type == ParameterType::SoundList)
            part = soundsText(value);
        else if (parameter->type == ParameterType::Text)
            part = quoted(value.text(), 50);
        else if (value.isSequence() && value.childCount() > 0 && value.item(0).isScalar())
            part = withRest(oneLine(value.item(0).text(), 40), value.childCount());
        else if (value.isScalar())
            part = oneLine(value.text(), 50);
        if (!part.isEmpty())
            parts.append(part);
    }
    if (parts.isEmpty() && isShortForm(fields.method(), fields.body()))
        return valueText(fields.body());
    return joined(parts);
}

} // namespace

QString summaryOf(const StepShape &step)
{
    if (!step.known)
        return step.body.isScalar() ? oneLine(step.body.text()) : QString();
    const Formatter formatter = formatterOf(step.method);
    return oneLine(formatter ? formatter(Fields(step)) : catalogSummary(Fields(step)));
}

} // namespace patchcord
