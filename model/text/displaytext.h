// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace patchcord {

/// The text with what looks like a secret masked: passwords and tokens in URLs and SIP addresses
/// (https://user:•••@host), query parameters such as api_key, bearer tokens.
QString withoutSecrets(const QString &text);

/// One calm line for showing: white space and control characters become single spaces, secrets are masked,
/// and what is longer than `limit` characters ends in "…".
QString oneLine(const QString &text, qsizetype limit = 80);

/// One line of the text, between the quotes of the language that the program speaks: “Hello there”.
QString inQuotationMarks(const QString &text, qsizetype limit = 80);

/// "5 s", "10 min", "4 h".
QString durationText(double seconds);

/// What a play URI plays: “Hello there”, welcome.mp3, 2 s silence.
QString soundText(const QString &sound);

} // namespace patchcord
