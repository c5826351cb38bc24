// SPDX-License-Identifier: MIT
#include "model/check/expressionrules.h"

#include "model/check/scriptfault.h"

#include <QRegularExpression>

#include <algorithm>

namespace patchcord {

namespace {

/// Of a long text the first placeholders are enough to see what is wrong.
constexpr int MostPlaceholders = 200;

/// The script between the braces of a variable.
QString scriptOf(const QString &text, const VariableSpan &variable)
{
    return text.mid(variable.begin + 2, variable.end - variable.begin - 3);
}

bool isPlainPath(const QString &script)
{
    static const QRegularExpression path(
        QRegularExpression::anchoredPattern(QStringLiteral("[A-Za-z_$][\\w$]*(\\.[\\w$]+|\\[[0-9]+\\])*")));
    return path.match(script.trimmed()).hasMatch();
}

/// Whether the script can be evaluated at all; tells why not.
bool isSound(RuleContext &context, const SyntaxNode &value, const QString &script, const ScriptTokens &tokens)
{
    if (script.size() > MostScriptCharacters) {
        context.report(Rule::ExpressionLength, value,
            Check::tr(
                "This expression has %1 characters, the platform evaluates %2 at most: set variables in "
                "steps before, and use them here.")
                .arg(script.size())
                .arg(MostScriptCharacters));
        return false;
    }
    const QString fault = scriptFault(tokens);
    if (fault.isEmpty())
        return true;
    context.report(Rule::ExpressionSyntax, value,
        Check::tr("%1 is no JavaScript expression: %2.").arg(inQuotes(script), fault));
    return false;
}

/// `items.length` is read as the path of a value that somebody set; in brackets it is evaluated.
void checkLength(
    RuleContext &context, const SyntaxNode &value, const QString &text, const VariableSpan &variable)
{
    const QString script = scriptOf(text, variable);
    static const QStringList scopes{
        QStringLiteral("params"), QStringLiteral("vars"), QStringLiteral("envs"), QStringLiteral("call")};
    const QString owner = script.chopped(std::min<qsizetype>(script.size(), 7)).trimmed();
    if (!script.endsWith(QLatin1String(".length")) || !isPlainPath(script) || scopes.contains(owner))
        return;
    QString evaluated = text;
    evaluated.insert(variable.end - 1, u')').insert(variable.begin + 2, u'(');
    context.report(Rule::ExpressionProperty, value,
        Check::tr("%1 is read as the name of a value, not as a length: put it into brackets, ${(%2)}.")
            .arg(inQuotes(script), script.simplified()),
        {fix::replace(
            pathOf(value), evaluated, QStringLiteral("${(%1)}").arg(script.simplified()), FixKind::Choice)});
}

/// The condition without ${…}, as far as that means the same.
struct Unwrapped
{
    QString script; ///< empty when a placeholder stands inside a text or a name
    FixKind kind = FixKind::Sure; ///< whether nothing but names had to be unwrapped
};

bool isWordPart(QChar c)
{
    return c.isLetterOrNumber() || c == u'_' || c == u'$';
}

/// Whether what stands directly before and behind a placeholder leaves it an operand of its own.
bool standsAlone(const QString &condition, const VariableSpan &variable)
{
    const QChar before = variable.begin > 0 ? condition[variable.begin - 1] : QChar();
    const QChar behind = variable.end < condition.size() ? condition[variable.end] : QChar();
    static const QString joinsBefore = QStringLiteral(".}])'\"`");
    static const QString joinsBehind = QStringLiteral(".{[($%'\"`");
    return !isWordPart(before) && !joinsBefore.contains(before) && !isWordPart(behind)
        && !joinsBehind.contains(behind);
}

/// The text, template or pattern of the script that an offset stands in, or null.
const ScriptToken *textAround(const ScriptTokens &tokens, qsizetype at)
{
    const auto found = std::find_if(tokens.begin(), tokens.end(), [at](const ScriptToken &token) {
        const bool isText = token.kind == TokenKind::Text || token.kind == TokenKind::Pattern
            || token.kind == TokenKind::Unclosed;
        return isText && token.begin < at && at < token.begin + token.text.size();
    });
    return found == tokens.end() ? nullptr : &*found;
}

/// `${name}` in a template is JavaScript itself.
bool isInTemplate(const QString &condition, const ScriptToken *around, const VariableSpan &variable)
{
    return around && around->text.startsWith(u'`') && condition[variable.begin] == u'$';
}

Unwrapped unwrapped(const QString &condition, const ScriptTokens &tokens)
{
    if (condition.size() > MostScriptCharacters)
        return {}; // the tokens end before
    Unwrapped result;
    qsizetype at = 0;
    for (VariableSpan variable = nextVariable(condition, 0); variable.end >= 0;
         variable = nextVariable(condition, at)) {
        const ScriptToken *const around = textAround(tokens, variable.begin);
        const QString script = scriptOf(condition, variable).trimmed();
        const bool isWholeText = around && around->kind == TokenKind::Text && !around->text.startsWith(u'`')
            && around->begin + 1 == variable.begin && around->begin + around->text.size() - 1 == variable.end;
        if (isInTemplate(condition, around, variable)) {
            result.script += QStringView(condition).sliced(at, variable.end - at);
            at = variable.end;
            continue;
        }
        if (!isWholeText && (around || !standsAlone(condition, variable)))
            return {};
        const qsizetype quotes = isWholeText ? 1 : 0;
        result.script += QStringView(condition).sliced(at, variable.begin - quotes - at);
        result.script += isPlainPath(script) ? script : u'(' + script + u')';
        if (isWholeText || !isPlainPath(script))
            result.kind = FixKind::Choice;
        at = variable.end + quotes;
    }
    result.script += QStringView(condition).sliced(at);
    return result;
}

/// Whether the platform puts a value into the condition before it is read as JavaScript.
bool holdsPlaceholder(const QString &condition, const ScriptTokens &tokens)
{
    for (VariableSpan variable = nextVariable(condition, 0); variable.end >= 0;
         variable = nextVariable(condition, variable.end)) {
        if (!isInTemplate(condition, textAround(tokens, variable.begin), variable))
            return true;
    }
    return false;
}

void reportVariable(
    RuleContext &context, const SyntaxNode &value, const QString &condition, const ScriptTokens &tokens)
{
    const QString reason = Check::tr("A condition is JavaScript already: with ${…} the value itself is read "
                                     "as JavaScript, which goes wrong with texts.");
    const Unwrapped bare = unwrapped(condition, tokens);
    if (bare.script.isEmpty()) {
        context.report(Rule::VariableInCondition, value,
            reason + u' ' + Check::tr("Write names alone, and join texts with +: 'Hello ' + name."));
        return;
    }
    Fixes fixes;
    if (scriptFault(scriptTokens(bare.script)).isEmpty())
        fixes.push_back(fix::replace(pathOf(value), bare.script, inQuotes(bare.script), bare.kind));
    context.report(Rule::VariableInCondition, value,
        reason + u' ' + Check::tr("Write the name alone, %1.").arg(inQuotes(bare.script)), std::move(fixes));
}

void checkAssignment(
    RuleContext &context, const SyntaxNode &value, const QString &script, const ScriptTokens &tokens)
{
    const auto assignment =
        std::find_if(tokens.begin(), tokens.end(), [](const ScriptToken &token) { return token.is("="); });
    if (assignment == tokens.end())
        return;
    QString compared = script;
    compared.insert(assignment->begin, u'=');
    context.report(Rule::AssignmentInCondition, value,
        Check::tr("%1 sets a value and so is true nearly always: write == to compare.").arg(inQuotes(script)),
        {fix::replace(pathOf(value), compared, inQuotes(compared))});
}

} // namespace

void checkPlaceholders(RuleContext &context, const SyntaxNode &value, const QString &text)
{
    qsizetype at = 0;
    for (int i = 0; i < MostPlaceholders; ++i) {
        const VariableSpan variable = nextVariable(text, at);
        if (variable.begin < 0)
            return;
        if (variable.end < 0) {
            context.report(Rule::ExpressionSyntax, value,
                Check::tr("%1 is not closed: write } behind the name.")
                    .arg(inQuotes(text.mid(variable.begin))));
            return;
        }
        at = variable.end;
        const QString script = scriptOf(text, variable);
        if (script.trimmed().isEmpty()) {
            context.report(Rule::ExpressionSyntax, value,
                Check::tr("%1 names nothing: write the name of a variable between the braces.")
                    .arg(inQuotes(text.mid(variable.begin, 3))));
        } else if (isPlainPath(script)) {
            checkLength(context, value, text, variable);
        } else {
            isSound(context, value, script, scriptTokens(script));
        }
    }
}

void checkCondition(RuleContext &context, const SyntaxNode &value, const QString &script)
{
    const ScriptTokens tokens = scriptTokens(script);
    if (holdsPlaceholder(script, tokens)) {
        reportVariable(context, value, script, tokens);
        return;
    }
    if (isSound(context, value, script, tokens))
        checkAssignment(context, value, script, tokens);
}

} // namespace patchcord
