// SPDX-License-Identifier: MIT
#pragma once

#include "model/catalog/address.h"
#include "model/syntax/nodepath.h"
#include "model/syntax/syntaxtree.h"

#include <QString>
#include <optional>
#include <vector>

namespace patchcord {

/// The four ways in which connect dials (connect.md 1).
enum class DialForm : quint8 {
    One, ///< to
    Serial, ///< serial: in order
    Parallel, ///< parallel: all at once
    Groups, ///< serial_parallel: groups in order
};

/// "to", "serial", "parallel", "serial_parallel".
QString dialKey(DialForm form);
std::optional<DialForm> dialFormOfKey(const QString &key);

/// How long a destination rings when neither it nor its connect says so (connect.md 2.1).
inline constexpr int DefaultTimeoutSeconds = 60;

/// Where a value that counts for a destination comes from.
enum class ValueSource : quint8 { Destination, Connect, Default };

struct EffectiveTimeout
{
    QString text; ///< seconds, or a variable as written
    ValueSource source = ValueSource::Default;
};

struct Destination
{
    NodePath path; ///< of the destination object (or the bare string); for DialForm::One of the connect body
    QString to; ///< empty when missing
    AddressKind kind = AddressKind::Other;
    EffectiveTimeout timeout;
    bool bare = false; ///< written as a string in place of the object
};

struct DialGroup
{
    NodePath path; ///< of the list that holds the destinations; for One of the connect body
    std::vector<Destination> destinations;
};

/// How one connect step dials: all four forms reduce to groups in order (connect.md 12.3).
/// One: one group of one; Serial: one group of which each destination is tried in turn (a row each);
/// Parallel: one group, all at once; Groups: as written.
struct ConnectPlan
{
    DialForm form = DialForm::One;
    bool hasDialling = false; ///< none of the four keys is there: form means nothing
    bool conflict = false; ///< more than one of them: form is the first in the text
    bool hasResult = false;
    std::vector<DialGroup> groups;

    int destinationCount() const;
    AddressKinds kinds() const;
};

/// Reads the plan of a connect body (the value behind `connect:`), whatever shape it is in.
ConnectPlan readConnectPlan(const SyntaxNode &body);
/// The same when the body's path is known, since asking a node for it costs more. `nodes` receives the node
/// of each destination, in the order of the plan (of DialForm::One what stands behind `to`).
ConnectPlan readConnectPlan(const SyntaxNode &body, const NodePath &path, std::vector<SyntaxNode> &nodes);

} // namespace patchcord
