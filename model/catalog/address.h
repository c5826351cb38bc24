// SPDX-License-Identifier: MIT
#pragma once

#include <QFlags>
#include <QString>
#include <QStringView>

namespace patchcord {

/// What a destination's `to` names (connect.md 3).
enum class AddressKind : quint8 {
    Phone = 0x01, ///< +15551231234
    Sip = 0x02, ///< sip:user@host, sips:user@host
    Resource = 0x04, ///< /public/name, /private/name
    Queue = 0x08, ///< queue:NAME
    Stream = 0x10, ///< stream:wss://...
    Computed = 0x20, ///< holds ${...} or %{...}: any kind
    Other = 0x40, ///< nothing that SWML knows
};
Q_DECLARE_FLAGS(AddressKinds, AddressKind)
Q_DECLARE_OPERATORS_FOR_FLAGS(AddressKinds)

AddressKind classifyAddress(QStringView to);

/// "phone", "SIP", "resource", "queue", "stream", "computed", "not an address"; translated.
QString addressKindName(AddressKind kind);

/// Whether the whole text is one `${...}` or `%{...}`, which typed fields accept.
bool isVariable(QStringView text);
/// Whether `${...}` or `%{...}` occurs anywhere in the text.
bool holdsVariable(QStringView text);

/// Where a variable stands in a text, from its sign to behind its brace; -1: there is none, or no end.
struct VariableSpan
{
    qsizetype begin = -1;
    qsizetype end = -1;
};
/// The first `${` or `%{` at or behind an offset, and where it ends.
VariableSpan nextVariable(QStringView text, qsizetype from);

} // namespace patchcord
