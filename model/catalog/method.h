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

/// An object with fields of its own inside a body: destination, header.
struct ObjectType
{
    QString name;
    QString title;
    std::vector<Parameter> parameters;

    const Parameter *parameter(const QString &name) const;
};

/// Everything Patchcord knows of one SWML method.
struct Method
{
    QString name;
    QString title; ///< "Connect"
    QString sentence; ///< "dials and bridges"
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
    /// The parameters whose value stands on the card as its second line, best first.
    QStringList summary;

    const Parameter *parameter(const QString &name) const;
};

/// "call", "control", ...: the group's name in the catalog's files and in icon names.
QString groupName(MethodGroup group);
QString groupTitle(MethodGroup group);

} // namespace patchcord
