// SPDX-License-Identifier: MIT
#pragma once

#include "model/text/textrange.h"

#include <QByteArray>
#include <QByteArrayView>
#include <optional>
#include <vector>

namespace patchcord {

/// Replaces the bytes of a range by others. An empty range inserts, an empty text removes.
struct TextEdit
{
    TextRange range;
    QByteArray text;

    friend bool operator==(const TextEdit &, const TextEdit &) = default;
};

/// A set of edits of one text, applied together.
/// Invariant: sorted by range.begin and disjoint; all offsets are those of the text before any of them.
class TextEdits
{
public:
    TextEdits() = default;
    explicit TextEdits(TextEdit edit) { add(std::move(edit)); }

    /// Adds an edit, in its place. It may touch, but not overlap, those that are there;
    /// at one place insertions keep the order in which they were added. Edits that change nothing are
    /// dropped.
    void add(TextEdit edit);

    bool isEmpty() const { return m_edits.empty(); }
    qsizetype size() const { return qsizetype(m_edits.size()); }
    auto begin() const { return m_edits.begin(); }
    auto end() const { return m_edits.end(); }

    /// The text with all edits done.
    QByteArray applied(const QByteArray &text) const;

    /// The edits that turn applied(before) back into `before`.
    TextEdits inverted(const QByteArray &before) const;

    /// Whether they make another text of this one.
    bool change(QByteArrayView text) const;

    /// The same edits of a text that starts so many bytes earlier, or later when negative.
    TextEdits shifted(qsizetype by) const;

    /// By how many bytes they make a text longer.
    qsizetype growth() const;

    /// Where a byte of the old text stands in the new one; nothing when it was removed.
    /// An insertion at the offset itself pushes it to the right.
    std::optional<qsizetype> mapped(qsizetype offset) const;

    /// These edits, made of a text before `earlier` was done to it, as edits of the text after. Nothing when
    /// one of them touches what was changed.
    std::optional<TextEdits> rebased(const TextEdits &earlier) const;

    /// The smallest range of the old text that holds every edit.
    TextRange hull() const;

    friend bool operator==(const TextEdits &, const TextEdits &) = default;

private:
    std::vector<TextEdit> m_edits;
};

/// The one edit that leads from one text to another: what lies between their common start and their common
/// end. Nothing when they are the same.
TextEdits difference(QByteArrayView from, QByteArrayView to);

} // namespace patchcord
