// SPDX-License-Identifier: MIT
#pragma once

#include "model/text/lineindex.h"
#include "model/text/textedit.h"

#include <QByteArray>
#include <QString>
#include <optional>

class QTextDocument;

namespace patchcord {

/// The bytes that a text widget stands for, with their lines, which are counted when they are first asked
/// for.
class ShownText
{
public:
    ShownText() = default;
    explicit ShownText(const QByteArray &bytes)
        : m_bytes(bytes)
    {
    }
    ShownText(const QByteArray &bytes, const LineIndex &lines)
        : m_bytes(bytes)
        , m_lines(lines)
    {
    }

    const QByteArray &bytes() const { return m_bytes; }
    const LineIndex &lines() const;

private:
    QByteArray m_bytes;
    mutable std::optional<LineIndex> m_lines;
};

/// Bytes as a text widget can hold them: every line end is LF, and the few characters that the widget would
/// take for paragraphs or frames stand as U+FFFD. Lines and UTF-16 columns are those of LineIndex.
QString widgetText(const QByteArray &bytes);

/// Brings a widget's document from one text to the next. Only lines that an edit touches are written, and in
/// those only what differs, so that cursors, scroll positions and layouts elsewhere stay.
void mirrorEdits(
    QTextDocument &document, const ShownText &before, const QByteArray &after, const TextEdits &edits);

/// Where a widget's document was changed: it is as it was before `begin` and in its last `tail` characters.
struct WidgetChange
{
    int begin = 0;
    int tail = 0;
};

/// What a change of the widget's document means for the bytes that it stood for before. Nothing when the
/// document still shows them. New line ends are written as `newline`.
TextEdits typedEdits(
    const QTextDocument &document, const ShownText &shown, WidgetChange change, const QByteArray &newline);

/// Brings a widget that shows something else than the bytes after a typed edit to them: a deletion may have
/// joined a CR and a LF, or what was typed has no UTF-8.
void settleTyped(QTextDocument &document, const ShownText &after, TextRange changed);

} // namespace patchcord
