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

/// A value that is checked: what findings call it ("“timeout” of connect"), its bare name ("timeout"), and
/// the method that it belongs to.
struct FieldPlace
{
    QString name;
    QString shortName;
    const Method *method = nullptr;
};

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
