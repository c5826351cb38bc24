// SPDX-License-Identifier: MIT
#pragma once

#include "model/snapshot/snapshot.h"
#include "model/text/textedit.h"

#include <QByteArrayView>
#include <QString>

class QTextDocument;

namespace patchcord {

/// Bytes as a text widget can hold them: every line end is LF, and the few characters that the widget would
/// take for paragraphs or frames stand as U+FFFD. Lines and UTF-16 columns are those of LineIndex.
QString widgetText(const Snapshot &snapshot);

/// Brings a widget's document from one text to the next. Only lines that an edit touches are written, and in
/// those only what differs, so that cursors, scroll positions and layouts elsewhere stay.
void mirrorEdits(
    QTextDocument &document, const Snapshot &before, const Snapshot &after, const TextEdits &edits);

} // namespace patchcord
