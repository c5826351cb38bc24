// SPDX-License-Identifier: MIT
#pragma once

#include "model/check/rulecontext.h"

namespace patchcord {

/// Tells what is wrong with an address that connect cannot dial, judged by what it was most likely meant to
/// be: a phone number, a SIP URI, a queue, a stream, a resource.
void reportUnknownAddress(RuleContext &context, const SyntaxNode &to, const QString &text);

/// The rules for a SIP URI behind its scheme: user@host, host:port.
void checkSipUri(RuleContext &context, const SyntaxNode &value, const QString &text);

} // namespace patchcord
