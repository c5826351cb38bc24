// SPDX-License-Identifier: MIT
#pragma once

#include "model/check/fieldwords.h"
#include "model/flow/stepshape.h"

#include <optional>

namespace patchcord {

/// An object whose fields are checked: a method's body, or an object inside it.
struct CheckedObject
{
    const std::vector<Parameter> &parameters;
    const std::vector<QStringList> &oneOf;
    const std::vector<QStringList> &anyOf;
    OtherKeys otherKeys = OtherKeys::Refused;
    SyntaxNode node;
    /// Of a method its name, where a field that is missing is told, and the path of its body. Of other
    /// objects both are found when there is a finding: that costs a walk along their siblings.
    SyntaxNode method = {};
    std::optional<NodePath> methodPath = {};
    QString shortField = {}; ///< the field that a bare value in place of the object stands for, or empty
    /// Fields of which the official schema takes one at most; null: there are none.
    const std::vector<QStringList> *schemaExcludes = nullptr;
};

/// Where the fields of an object are written: `- hangup` is short for an object behind that name.
NodePath fieldsPath(const SyntaxNode &name, const NodePath &object);

/// The rules for the fields of an object: unknown keys, required and exclusive ones, their values and how
/// well each is vouched for. The exclusive keys of connect are left to its own rules, which say it better.
void checkObject(RuleContext &context, const FieldOwner &owner, const CheckedObject &object);

/// The same for an object of a type of the catalog that stands in a field.
void checkObject(
    RuleContext &context, const FieldOwner &owner, const ObjectType &type, const SyntaxNode &node);

} // namespace patchcord
