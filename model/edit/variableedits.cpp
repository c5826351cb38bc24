// SPDX-License-Identifier: MIT
#include "model/edit/variableedits.h"

#include "model/check/variablenames.h"
#include "model/edit/edits.h"
#include "model/edit/edittexts.h"
#include "model/edit/guard.h"
#include "model/edit/variableplaces.h"
#include "model/flow/scripttokens.h"
#include "model/syntax/scalar.h"

#include <algorithm>

namespace patchcord {

namespace {

/// The method that sets a variable of this name, or null.
const Method *setterOf(const Catalog &catalog, const QString &name)
{
    for (const Method &method : catalog.methods()) {
        for (const SetVariable &set : method.sets) {
            if (set.name == name)
                return &method;
        }
    }
    return nullptr;
}

bool isName(const QString &name)
{
    const auto isLetter = [](QChar c) { return c == u'_' || (c.unicode() < 128 && c.isLetter()); };
    return !name.isEmpty() && isLetter(name.front()) && std::all_of(name.begin(), name.end(), [&](QChar c) {
        return isLetter(c) || (c.unicode() < 128 && c.isDigit());
    });
}

/// Why a variable cannot have this name, or an empty text.
QString obstacleToName(const Snapshot &snapshot, const QString &name)
{
    if (name.isEmpty())
        return EditTexts::tr("A variable needs a name.");
    if (!isName(name))
        return EditTexts::tr(
            "“%1” cannot be the name of a variable. Use letters, digits and “_”, and no digit in front.")
            .arg(name);
    if (isProvidedName(name) || isScriptKeyword(name))
        return EditTexts::tr("“%1” means something else in expressions. Choose another name.").arg(name);
    if (!isSafePlain(name, Surroundings::Block))
        return EditTexts::tr("YAML reads “%1” as a value of its own. Choose another name.").arg(name);
    if (const Method *const setter = setterOf(snapshot.catalog(), name))
        return EditTexts::tr("“%1” is what %2 sets. Choose another name.").arg(name, setter->name);
    if (variablesAt(snapshot, {}).contains(name))
        return EditTexts::tr("There is a variable “%1” already.").arg(name);
    return {};
}

/// Where the n-th occurrence of a name starts, or -1.
qsizetype occurrence(QByteArrayView text, QByteArrayView name, qsizetype n)
{
    qsizetype at = text.indexOf(name);
    for (; at >= 0 && n > 0; --n)
        at = text.indexOf(name, at + 1);
    return at;
}

/// Where a place's name stands in the bytes; -1 where it is written with escapes. A name is never folded, so
/// it is found by counting.
qsizetype offsetOf(const VariablePlace &place)
{
    const QByteArray name = place.name.toUtf8();
    const QByteArray decoded = place.node.text().toUtf8();
    const QByteArrayView source = place.node.source();
    const qsizetype at = place.node.text().first(place.at).toUtf8().size();
    qsizetype before = 0;
    qsizetype inDecoded = 0;
    for (qsizetype found = decoded.indexOf(name); found >= 0; found = decoded.indexOf(name, found + 1)) {
        before += found < at ? 1 : 0;
        ++inDecoded;
    }
    const bool isVerbatim =
        occurrence(source, name, inDecoded - 1) >= 0 && occurrence(source, name, inDecoded) < 0;
    const qsizetype offset = isVerbatim ? occurrence(source, name, before) : -1;
    return offset < 0 ? -1 : place.node.range().begin + offset;
}

} // namespace

QStringList variablesAt(const Snapshot &snapshot, const NodePath &path)
{
    QStringList names;
    for (const VariablePlace &place : variablePlaces(snapshot.resolve(path), snapshot.catalog())) {
        if (!names.contains(place.name) && !setterOf(snapshot.catalog(), place.name))
            names.append(place.name);
    }
    return names;
}

Result<TextEdits> renameVariable(const Snapshot &snapshot, const QString &from, const QString &to)
{
    if (from == to)
        return TextEdits();
    if (const Method *const setter = setterOf(snapshot.catalog(), from))
        return Failure{EditTexts::tr("“%1” is what %2 sets: it cannot be renamed.").arg(from, setter->name)};
    if (const QString obstacle = obstacleToName(snapshot, to); !obstacle.isEmpty())
        return Failure{obstacle};
    TextEdits edits;
    const qsizetype length = from.toUtf8().size();
    for (const VariablePlace &place : variablePlaces(snapshot.tree().root(), snapshot.catalog())) {
        if (place.name != from)
            continue;
        if (const Obstacle broken = brokenPart(place.node))
            return *broken;
        const qsizetype at = offsetOf(place);
        if (at < 0)
            return Failure{EditTexts::tr("Line %1 names the variable with escapes. Write it out there first.")
                               .arg(snapshot.lines().lineAt(place.node.range().begin) + 1)};
        edits.add({{at, at + length}, to.toUtf8()});
    }
    if (edits.isEmpty())
        return Failure{EditTexts::tr("There is no variable “%1” in this document.").arg(from)};
    return edits;
}

} // namespace patchcord
