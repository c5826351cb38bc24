// SPDX-License-Identifier: MIT
#pragma once

#include "app/files/filespot.h"

#include <QtGlobal>

namespace patchcord {

class Document;
class Snapshot;
class WorkArea;

/// Brings a place of the text that was read last into view, and the keyboard to it.
void goToInText(WorkArea &area, Document &document, qsizetype offset);

/// The byte at the line and the column, in characters, of a spot; the end of the line or of the text when it
/// lies behind that.
qsizetype offsetOf(const Snapshot &snapshot, const FileSpot &spot);

} // namespace patchcord
