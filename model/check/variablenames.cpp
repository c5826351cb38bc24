// SPDX-License-Identifier: MIT
#include "model/check/variablenames.h"

#include <QSet>
#include <QStringList>

namespace patchcord {

namespace {

bool isAt(const ScriptTokens &tokens, size_t at, const char *word)
{
    return at < tokens.size() && tokens[at].is(word);
}

/// The names of `x => …` and `(x, y) => …`, with all arrow functions of the script taken together.
QSet<QString> arrowParameters(const ScriptTokens &tokens)
{
    QSet<QString> names;
    for (size_t i = 1; i < tokens.size(); ++i) {
        if (!tokens[i].is("=>"))
            continue;
        size_t first = i - 1;
        while (tokens[i - 1].is(")") && first > 0 && !tokens[first].is("("))
            --first;
        for (size_t j = first; j < i; ++j) {
            if (tokens[j].kind == TokenKind::Name)
                names.insert(tokens[j].text.toString());
        }
    }
    return names;
}

bool isFree(const ScriptTokens &tokens, size_t at)
{
    const bool isMember = at > 0 && (tokens[at - 1].is(".") || tokens[at - 1].is("?."));
    const bool isCalled = isAt(tokens, at + 1, "(");
    const bool isKey =
        at > 0 && isAt(tokens, at + 1, ":") && (tokens[at - 1].is("{") || tokens[at - 1].is(","));
    return !isMember && !isCalled && !isKey && !isScriptKeyword(tokens[at].text);
}

} // namespace

/// What is there without anybody setting it: the scopes, the fields of `call` (which are found without it),
/// what agents and functions see, and the platform's account of an error.
bool isProvidedName(QStringView name)
{
    static const QStringList names = QStringLiteral(
        "call params vars envs args global_data meta_data prompt_vars response chunks array this input "
        "foreach message "
        "call_id call_state direction from to type headers node_id project_id segment_id space_id "
        "sip_data from_number to_number tag parent peer dial_winner state "
        "script_error "
        "Math JSON String Number Boolean Date Array Object RegExp Map Set Infinity NaN")
                                         .split(u' ');
    return names.contains(name);
}

std::vector<VariableName> variablesIn(const ScriptTokens &tokens)
{
    std::vector<VariableName> variables;
    const QSet<QString> own = arrowParameters(tokens);
    for (size_t i = 0; i < tokens.size(); ++i) {
        if (tokens[i].kind != TokenKind::Name || !isFree(tokens, i))
            continue;
        const bool isParams = tokens[i].is("params");
        if (isParams || tokens[i].is("vars")) {
            const bool hasName = isAt(tokens, i + 1, ".") && i + 2 < tokens.size();
            // `vars.items.map(…)` reads items, `vars.toString()` nothing.
            if (!hasName || tokens[i + 2].kind != TokenKind::Name || isAt(tokens, i + 3, "("))
                continue;
            variables.push_back({isParams ? VariableScope::Params : VariableScope::Vars,
                tokens[i + 2].text.toString(), tokens[i + 2].begin});
        } else if (!isProvidedName(tokens[i].text) && !own.contains(tokens[i].text.toString())) {
            variables.push_back({VariableScope::Vars, tokens[i].text.toString(), tokens[i].begin});
        }
    }
    return variables;
}

QString withoutScope(const QString &variable)
{
    return variable.startsWith(QLatin1String("vars.")) ? variable.mid(5) : variable;
}

} // namespace patchcord
