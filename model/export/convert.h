// SPDX-License-Identifier: MIT
#pragma once

#include "model/snapshot/snapshot.h"
#include "model/text/result.h"
#include "model/text/textformat.h"

#include <QByteArray>
#include <QStringList>

namespace patchcord {

/// A document written anew in another language, in the usual layout; in its own language its bytes as they
/// are. The meaning stays: order of keys, spelling of numbers, every text. Fails with a sentence when the
/// text is broken.
Result<QByteArray> convert(const Snapshot &snapshot, Language to);

/// What convert() leaves behind, a sentence each; empty when nothing but the layout changes.
QStringList conversionLosses(const Snapshot &snapshot, Language to);

/// "YAML", "JSON".
QString languageName(Language language);

} // namespace patchcord
