// SPDX-License-Identifier: MIT
#include "editor/properties/methodhelp.h"

#include "editor/properties/fieldwords.h"

#include <QCoreApplication>

namespace patchcord {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("MethodHelp", text);
}

QString flowText(Flow flow)
{
    switch (flow) {
    case Flow::Continues:
        return {};
    case Flow::Ends:
        return tr("The call is over behind it.");
    case Flow::Leaves:
        return tr("The steps behind it do not run.");
    case Flow::Jumps:
        return tr("The next step runs only when it does not jump.");
    }
    return {};
}

} // namespace

QString methodHelp(const Method &method)
{
    QStringList sentences{tr("%1: %2.").arg(method.title, method.sentence)};
    QStringList variables;
    for (const SetVariable &variable : method.sets)
        variables.append(variable.values.isEmpty()
                ? variable.name
                : tr("%1 (%2)").arg(variable.name, variable.values.join(QStringLiteral(", "))));
    if (!variables.isEmpty())
        sentences.append(tr("Sets %1.").arg(variables.join(QStringLiteral(", "))));
    for (const QStringList &keys : method.oneOf)
        sentences.append(tr("Needs exactly one of %1.").arg(keys.join(QStringLiteral(", "))));
    if (!method.waits && method.flow == Flow::Continues)
        sentences.append(tr("The next step does not wait for it."));
    sentences.append(flowText(method.flow));
    sentences.append(standingText(method.standing));
    sentences.removeAll(QString());
    return sentences.join(u'\n');
}

} // namespace patchcord
