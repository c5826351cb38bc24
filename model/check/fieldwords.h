// SPDX-License-Identifier: MIT
#pragma once

#include "model/check/rulecontext.h"

namespace patchcord {

// How findings speak of fields and of what stands in them.

/// The object that a field belongs to: what findings call it ("connect", "a destination"), and the method
/// whose body it is or lies in.
struct FieldOwner
{
    QString name;
    const Method *method = nullptr;
};

/// Where a value that is checked stands. What findings call it is put together only when there is one: most
/// values are right.
struct FieldPlace
{
    enum class Kind : quint8 {
        Field, ///< “timeout” of connect
        Entry, ///< entry 2 of “languages”
        Key, ///< “en-US” of “fillers”
        Named, ///< “tries”: of a map that nobody describes
        Body, ///< set: all that stands behind the method
    };

    Kind kind = Kind::Field;
    QString shortName; ///< "timeout"; of an entry its list's, of a body the method's
    QString around; ///< of a field its owner, as findings call it; of a key its map's short name
    int index = 0; ///< of an entry
    const Method *method = nullptr;

    QString name() const;
    FieldPlace entry(int at) const { return {Kind::Entry, shortName, {}, at, method}; }
    FieldPlace key(const QString &key) const { return {Kind::Key, key, shortName, 0, method}; }
    FieldPlace named(const QString &key) const { return {Kind::Named, key, {}, 0, method}; }
};
FieldPlace placeOf(const FieldOwner &owner, const QString &parameter);

/// “timeout” of connect
QString fieldName(const FieldOwner &owner, const QString &parameter);

/// "a whole number", "a list of sounds", "a text or an object": what a parameter's value has to be.
QString wantedText(const Parameter &shape);

/// The rule that a list or a text of the wrong length breaks: enforced, or only unusual.
Rule lengthRule(const Parameter &shape);

/// `say: Hello` without quotes is a map; the text that was meant, or nothing.
QString unquotedSound(const SyntaxNode &map);
/// "Write it in quotes: "say: Hello"." or nothing.
QString quoteRemedy(const QString &text);

/// "the number 5", "the text “abc”", "a list": what stands somewhere.
QString thingText(const SyntaxNode &value);

} // namespace patchcord
