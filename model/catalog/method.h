// SPDX-License-Identifier: MIT
#pragma once

#include "model/catalog/parameter.h"

#include <QString>
#include <QStringList>
#include <vector>

namespace patchcord {

/// A family of methods, with one accent colour and one place in the palette.
enum class MethodGroup : quint8 { Call, Control, Audio, Connect, Record, State, Ai, Side };

/// What happens in the same list of steps behind this one.
enum class Flow : quint8 {
    Continues,
    Ends, ///< hangup: the call is over
    Leaves, ///< transfer, return: goes elsewhere and does not come back
    Jumps, ///< goto: goes elsewhere, unless its condition or its count says no
};

/// What the value behind the method's name is.
enum class BodyKind : quint8 {
    Object, ///< {parameter: value, ...}
    Empty, ///< {}
    Conditions, ///< cond
    FreeMap, ///< set: names of the writer's own
    Label, ///< label: NAME
    Names, ///< unset: one name or a list
    Any, ///< return
};

/// A variable that a method sets, and what it can hold ("" or no values: anything).
struct SetVariable
{
    QString name;
    QStringList values;
};

/// The parameter of this name, or null.
const Parameter *findParameter(const std::vector<Parameter> &parameters, const QString &name);

/// The name that a parameter has in newer descriptions and that counts in its place, or empty.
QString newerNameOf(const QString &parameter);

/// What an object does with keys that its parameters do not name.
enum class OtherKeys : quint8 {
    Refused,
    Kept, ///< settings that only some engines know: `params` of ai
};

/// An object with fields of its own inside a body: destination, header, AI function.
struct ObjectType
{
    QString name;
    QString title; ///< "destination", "function": one of them, in running text
    QString heading; ///< the parameter whose value names one of several: "function" of a function
    OtherKeys otherKeys = OtherKeys::Refused;
    std::vector<Parameter> parameters;
    /// Names of parameters of which exactly one must be there (context step: text, pom).
    std::vector<QStringList> oneOf;
    /// Names of parameters of which one at least must be there (prompt section: body, bullets).
    std::vector<QStringList> anyOf;
    /// Names of parameters of which the official schema alone takes one at most (prompt: text, pom).
    std::vector<QStringList> schemaExcludes;

    const Parameter *parameter(const QString &name) const;
};

/// Everything Patchcord knows of one SWML method.
struct Method
{
    QString name;
    QString title; ///< "Connect"
    QString sentence; ///< "dials and bridges"
    QString help; ///< a paragraph: when to use it, what to mind
    QString example; ///< one step, as YAML: `- play:\n    url: say:Hello`
    MethodGroup group = MethodGroup::Call;
    BodyKind body = BodyKind::Object;
    Flow flow = Flow::Continues;
    Standing standing = Standing::Official;
    bool waits = true; ///< the next step runs after this one is done
    /// The parameter that a bare value stands for (`transfer: sales`); empty when there is no short form.
    QString shortForm;
    /// A bare string as the whole step (`- hangup`), or a null body, is read as this method with {}.
    bool bareStep = false;
    std::vector<Parameter> parameters;
    std::vector<SetVariable> sets;
    /// Names of parameters of which exactly one must be there (connect: to, serial, ...).
    std::vector<QStringList> oneOf;
    /// Names of parameters of which one at least must be there (send_sms: body, media).
    std::vector<QStringList> anyOf;
    /// The parameters whose value stands on the card as its second line, best first.
    QStringList summary;

    const Parameter *parameter(const QString &name) const;
    /// Whether something has to be in the body, so that it cannot be left out.
    bool hasRequired() const;
};

/// Whether a target takes a document in place of its name: execute runs one (reference.md X19), no other
/// method does.
bool takesDocument(const Method &method, const QString &parameter);

/// "call", "control", ...: the group's name in the catalog's files and in icon names.
QString groupName(MethodGroup group);
QString groupTitle(MethodGroup group);

} // namespace patchcord
