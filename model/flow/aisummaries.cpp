// SPDX-License-Identifier: MIT
#include "model/flow/aisummaries.h"

#include "model/text/displaytext.h"

namespace patchcord::summary {

namespace {

/// The first words that say what the agent is, of a prompt in any form.
QString promptWords(const SyntaxNode &prompt)
{
    if (prompt.isScalar())
        return prompt.text();
    const QString text = prompt.value("text").text();
    if (!text.isEmpty())
        return text;
    for (const SyntaxNode &section : prompt.value("pom").items()) {
        for (const char *key : {"body", "title"}) {
            if (const QString words = section.value(key).text(); !words.isEmpty())
                return words;
        }
    }
    return {};
}

} // namespace

QString agentSummary(const Fields &fields)
{
    const SyntaxNode prompt = fields.node("prompt");
    const int functions = fields.node("SWAIG").value("functions").childCount();
    const int contexts = prompt.value("contexts").childCount();
    return joined({oneLine(fields.text("lang"), 12),
        functions > 0 ? Summary::tr("%n functions", nullptr, functions) : QString(),
        contexts > 0 ? Summary::tr("%n contexts", nullptr, contexts) : QString(),
        quoted(promptWords(prompt), 50)});
}

QString actionSummary(const Fields &fields)
{
    const SyntaxNode action = fields.node("action");
    if (action.isScalar())
        return oneLine(action.text(), 30);
    for (const SyntaxNode::Entry &entry : action.entries()) {
        const SyntaxNode &how = entry.value;
        const QString from = how.value("from_lang").text();
        const QString languages = from.isEmpty()
            ? oneLine(how.value("lang").text(), 20)
            : Summary::tr("%1 → %2").arg(oneLine(from, 20), oneLine(how.value("to_lang").text(), 20));
        return joined({oneLine(entry.key.text(), 20), languages, quoted(how.value("message").text(), 40)});
    }
    return {};
}

} // namespace patchcord::summary
