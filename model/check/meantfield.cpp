// SPDX-License-Identifier: MIT
#include "model/check/meantfield.h"

#include <algorithm>

namespace patchcord {

namespace {

QStringList namesOf(const std::vector<Parameter> &parameters)
{
    QStringList names;
    for (const Parameter &parameter : parameters) {
        if (parameter.standing != Standing::Legacy)
            names.append(parameter.name);
    }
    return names;
}

/// The field whose name is often written in this way.
QString oftenWrittenFor(const std::vector<Parameter> &parameters, const QString &key)
{
    const auto found = std::find_if(parameters.begin(), parameters.end(),
        [&key](const Parameter &parameter) { return parameter.oftenWritten.contains(key); });
    return found == parameters.end() ? QString() : found->name;
}

/// `say: Hello` where sounds are played: it is a sound of the field `play`.
MeantField speech(const NodePath &path, const SyntaxNode &text)
{
    const QString play = QStringLiteral("play");
    const QString sound = QStringLiteral("say:") + text.text();
    Fix fix = fix::rename(path, play, FixKind::Choice);
    fix.title = Check::tr("Write it as %1").arg(inQuotes(play));
    fix.steps.push_back({FixStep::Kind::Set, path.parent().child(play), sound});
    return {play, Check::tr("Speech is played: play: %1.").arg(inQuotes(sound)), {fix}};
}

/// `functions` beside `SWAIG` in place of in it.
MeantField functions(const NodePath &path, const SyntaxNode &list)
{
    const QString swaig = QStringLiteral("SWAIG");
    Fix fix{Check::tr("Move %1 into %2").arg(inQuotes(path.last()), inQuotes(swaig)), FixKind::Choice, {}};
    fix.steps.push_back(
        {FixStep::Kind::Set, path.parent().child(swaig), Value::Map{{path.last(), valueOf(list)}}});
    fix.steps.push_back({FixStep::Kind::Remove, path});
    return {{}, Check::tr("Functions stand in %1: indent them under it.").arg(inQuotes(swaig)), {fix}};
}

} // namespace

MeantField meantField(
    const std::vector<Parameter> &parameters, const SyntaxNode &key, const SyntaxNode &object)
{
    const QString word = key.text();
    const NodePath path = pathOf(key);
    const QStringList names = namesOf(parameters);
    const auto isFree = [&](const char *name) {
        return names.contains(QLatin1String(name)) && !object.value(name);
    };
    const SyntaxNode value = key.valueOfKey();
    if (word == QLatin1String("say") && isFree("play") && value.isString())
        return speech(path, value);
    if (word == QLatin1String("functions") && isFree("SWAIG") && value.isSequence())
        return functions(path, value);
    if (const QString meant = oftenWrittenFor(parameters, word); !meant.isEmpty()) {
        Fixes fixes;
        if (!object.value(meant))
            fixes.push_back(fix::rename(path, meant, FixKind::Choice));
        fixes.push_back(fix::remove(path, word, FixKind::Choice));
        return {meant, {}, fixes};
    }
    return {didYouMean(word, names), {}, fix::forUnknownKey(path, word, names, object)};
}

} // namespace patchcord
