// SPDX-License-Identifier: MIT
#include "model/check/fix.h"

#include "model/check/rulecontext.h"

namespace patchcord::fix {

Fix rename(const NodePath &entry, const QString &name, FixKind kind)
{
    return {Check::tr("Rename to %1").arg(inQuotes(name)), kind, {{FixStep::Kind::Rename, entry, {}, name}}};
}

Fix remove(const NodePath &path, const QString &name, FixKind kind)
{
    return {Check::tr("Remove %1").arg(inQuotes(name)), kind, {{FixStep::Kind::Remove, path}}};
}

Fix replace(const NodePath &path, const Value &value, const QString &shown, FixKind kind)
{
    return {Check::tr("Write %1").arg(shown), kind, {{FixStep::Kind::Set, path, value}}};
}

Fix add(const NodePath &object, const QString &name, const Value &value, FixKind kind)
{
    return {Check::tr("Add %1").arg(inQuotes(name)), kind, {{FixStep::Kind::Set, object.child(name), value}}};
}

} // namespace patchcord::fix
