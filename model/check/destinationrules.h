// SPDX-License-Identifier: MIT
#pragma once

#include "model/check/rulecontext.h"
#include "model/flow/connectplan.h"

namespace patchcord {

/// The rules for the destinations behind one dialling key of connect: the lists and every entry.
/// `connect` is the body that they inherit from.
void checkDestinations(RuleContext &context, const Method &method, const SyntaxNode &connect, DialForm form);

/// The address of a destination or of a connect that dials one.
void checkAddress(RuleContext &context, const SyntaxNode &to);

/// Whether none of the kinds that are dialled can use the field: then setting it does nothing.
bool isWithoutEffect(const Parameter &parameter, AddressKinds dialled);

/// "for SIP" and what is dialled instead, as a finding for such a field.
void reportNoEffect(RuleContext &context, const Parameter &parameter, const SyntaxNode &key);

} // namespace patchcord
