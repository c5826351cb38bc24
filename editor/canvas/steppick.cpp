// SPDX-License-Identifier: MIT
#include "editor/canvas/steppick.h"

#include "editor/pick/picklist.h"
#include "editor/pick/snippets.h"
#include "editor/theme/icons.h"

#include <QCoreApplication>

namespace patchcord {

std::vector<StepChoice> stepChoices(const Catalog &catalog)
{
    std::vector<StepChoice> choices;
    for (const Method &method : catalog.methods()) {
        if (method.standing != Standing::Legacy && method.standing != Standing::Deprecated)
            choices.push_back({method.name});
    }
    for (const Snippet &snippet : snippets())
        choices.push_back({snippet.name, true});
    return choices;
}

std::vector<PickEntry> stepEntries(const Catalog &catalog)
{
    std::vector<PickEntry> entries;
    for (const StepChoice &choice : stepChoices(catalog)) {
        if (choice.isSnippet)
            continue;
        const Method &method = *catalog.method(choice.name);
        entries.push_back({icons::icon(icons::methodIconName(method.name, method.group)), method.name,
            method.sentence, {}});
    }
    for (const Snippet &snippet : snippets())
        entries.push_back({icons::icon(QStringLiteral("duplicate")), snippet.title, snippet.sentence, {}});
    return entries;
}

PickList *makeStepPick(const Catalog &catalog, QWidget *parent)
{
    return new PickList(QCoreApplication::translate("Canvas", "Add a step"),
        QCoreApplication::translate("Canvas", "Add a step: type its name"), stepEntries(catalog), parent);
}

} // namespace patchcord
