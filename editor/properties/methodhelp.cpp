// SPDX-License-Identifier: MIT
#include "editor/properties/methodhelp.h"

#include "editor/properties/fieldwords.h"

#include <QCoreApplication>

namespace patchcord {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(MethodHelp)
};

QString flowText(Flow flow)
{
    switch (flow) {
    case Flow::Continues:
        return {};
    case Flow::Ends:
        return Words::tr("The call is over behind it.");
    case Flow::Leaves:
        return Words::tr("The steps behind it do not run.");
    case Flow::Jumps:
        return Words::tr("The next step runs only when it does not jump.");
    }
    return {};
}

} // namespace

QString methodHelp(const Method &method)
{
    QStringList sentences{Words::tr("%1: %2.").arg(method.title, method.sentence)};
    QStringList variables;
    for (const SetVariable &variable : method.sets)
        variables.append(variable.values.isEmpty()
                ? variable.name
                : Words::tr("%1 (%2)").arg(variable.name, variable.values.join(QStringLiteral(", "))));
    if (!variables.isEmpty())
        sentences.append(Words::tr("Sets %1.").arg(variables.join(QStringLiteral(", "))));
    for (const QStringList &keys : method.oneOf)
        sentences.append(Words::tr("Needs exactly one of %1.").arg(keys.join(QStringLiteral(", "))));
    if (!method.waits && method.flow == Flow::Continues)
        sentences.append(Words::tr("The next step does not wait for it."));
    sentences.append(flowText(method.flow));
    sentences.append(standingText(method.standing));
    sentences.removeAll(QString());
    return sentences.join(u'\n');
}

} // namespace patchcord
