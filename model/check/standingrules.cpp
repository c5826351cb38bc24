// SPDX-License-Identifier: MIT
#include "model/check/standingrules.h"

#include "model/check/legacyfixes.h"

namespace patchcord {

void reportStanding(RuleContext &context, Standing standing, const SyntaxNode &at, const QString &what,
    Fixes fixes, const QString &advice)
{
    const QString remedy = advice.isEmpty() ? advice : u' ' + advice;
    switch (standing) {
    case Standing::Official:
        return;
    case Standing::Newer:
        context.report(Rule::NewerThanSchema, at,
            Check::tr("%1 is newer than the official schema: a validator that uses the schema refuses it.")
                .arg(what),
            std::move(fixes));
        return;
    case Standing::FoundInFiles:
        context.report(Rule::FoundInFiles, at,
            Check::tr("%1 is known from documents alone, no published page describes it: try it before you "
                      "rely on it.")
                .arg(what));
        return;
    case Standing::Legacy:
        context.report(Rule::Legacy, at,
            Check::tr("%1 is an older form that today’s schema does not know.").arg(what) + remedy,
            std::move(fixes));
        return;
    case Standing::Deprecated:
        context.report(Rule::Legacy, at, Check::tr("%1 is deprecated.").arg(what) + remedy, std::move(fixes));
        return;
    }
}

void reportFieldStanding(RuleContext &context, const Parameter &field, const std::vector<Parameter> &siblings,
    const SyntaxNode &key, const FieldPlace &place)
{
    if (field.standing == Standing::Official)
        return;
    Fixes fixes = fixesForOldField(field, siblings, key);
    if (field.standing == Standing::Deprecated && !field.replacedBy.isEmpty()) {
        context.report(Rule::Legacy, key,
            Check::tr("%1 is deprecated: use %2 in its place.")
                .arg(place.name(), listOfAll(field.replacedBy)),
            std::move(fixes));
    } else {
        const QString advice = field.replacedBy.isEmpty() ? field.help : QString();
        reportStanding(context, field.standing, key, place.name(), std::move(fixes), advice);
    }
}

} // namespace patchcord
