// SPDX-License-Identifier: MIT
#include "editor/canvas/steppick.h"

#include "editor/canvas/snippets.h"
#include "editor/pick/picklist.h"
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

PickList *makeStepPick(const Catalog &catalog, QWidget *parent)
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
    return new PickList(QCoreApplication::translate("Canvas", "Add a step"),
        QCoreApplication::translate("Canvas", "Add a step: type its name"), std::move(entries), parent);
}

} // namespace patchcord
