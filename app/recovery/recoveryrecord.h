// SPDX-License-Identifier: MIT
#pragma once

#include "model/text/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace patchcord {

/// An unsaved document, as it is kept for the case that the program ends before it is saved.
struct RecoveryRecord
{
    QString path; ///< of its file; empty for a document that has none yet
    QString name; ///< what its tab is called
    QByteArray fileHash; ///< of what its file held when it was read or written last; empty without a file
    QDateTime changed; ///< when the text was kept
    QByteArray text;
};

/// The record as a file: a line that names the format and its version, a line of JSON with size and hash of
/// the text, the text itself, byte for byte. A file that was cut off anywhere does not read back.
QByteArray encodeRecovery(const RecoveryRecord &record);

/// Fails with a sentence when the bytes are no record, not a whole one, or one of a later version.
Result<RecoveryRecord> decodeRecovery(const QByteArray &bytes);

} // namespace patchcord
