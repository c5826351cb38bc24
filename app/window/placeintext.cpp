// SPDX-License-Identifier: MIT
#include "app/window/placeintext.h"

#include "app/window/textpane.h"
#include "app/window/workarea.h"
#include "editor/document/document.h"
#include "editor/source/sourcepane.h"

#include <algorithm>

namespace patchcord {

void goToInText(WorkArea &area, Document &document, qsizetype offset)
{
    const SnapshotPtr before = document.snapshot();
    document.settle();
    offset = difference(before->text(), document.snapshot()->text()).mapped(offset).value_or(offset);
    area.pane(WorkArea::Pane::Text).show();
    area.text().showText();
    SourceEditor &text = *area.text().source().nativeView();
    text.revealRange({offset, offset});
    text.setFocus(Qt::OtherFocusReason);
}

qsizetype offsetOf(const Snapshot &snapshot, const FileSpot &spot)
{
    const QByteArray &text = snapshot.text();
    const LineIndex lines(text);
    const TextRange content = lines.lineContent(text, std::clamp(spot.line, 1, lines.lineCount()) - 1);
    qsizetype offset = content.begin;
    for (int column = 1; column < spot.column && offset < content.end; ++column) {
        do {
            ++offset;
        } while (offset < content.end && (uchar(text[offset]) & 0xC0) == 0x80);
    }
    return offset;
}

} // namespace patchcord
