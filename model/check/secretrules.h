// SPDX-License-Identifier: MIT
#pragma once

#include "model/check/fieldwords.h"

namespace patchcord {

// What a file in a repository should not say, and what should not travel in the clear. Texts that hold a
// variable are fine: what they say is kept elsewhere.

/// A password or a token as text, or credentials inside an address.
void checkSecret(
    RuleContext &context, const FieldPlace &place, const Parameter &shape, const SyntaxNode &text);

/// Whether the value of an HTTP header signs in.
bool isSecretHeader(const QString &name);

/// A header's value that signs in, as text.
void checkHeaderSecret(RuleContext &context, const QString &header, const SyntaxNode &value);

/// A URL that the platform sends data of the call to without encryption.
void checkWebhook(
    RuleContext &context, const FieldPlace &place, const Parameter &shape, const SyntaxNode &text);

} // namespace patchcord
