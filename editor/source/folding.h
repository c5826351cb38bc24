// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QTextBlock>
#include <vector>

class QTextDocument;

namespace patchcord {

/// Folds what belongs to a line away below it: a section, a step, a list, a text of several lines. What
/// belongs to a line is told by the indentation alone, so that it can be told of broken text too.
///
/// Whether a line is folded is kept with its block, and goes where that goes. Invariant: a block is hidden if
/// and only if it belongs to a folded line.
class Folding : public QObject
{
    Q_OBJECT

public:
    explicit Folding(QTextDocument &document);

    /// Whether something belongs to the line.
    static bool isFoldable(const QTextBlock &line);
    static bool isFolded(const QTextBlock &line);
    /// The last line that belongs to this one; the line itself when none does.
    static QTextBlock lastOf(const QTextBlock &line);

    void fold(QTextBlock line);
    void unfold(QTextBlock line);
    void toggle(const QTextBlock &line);
    /// Folds the line, or the nearest one above that it belongs to.
    void foldAround(const QTextBlock &line);
    /// Brings a hidden line to light; the folded line itself when it is not hidden.
    void unfoldAround(const QTextBlock &line);
    void foldAll(const std::vector<int> &lines);
    void unfoldAll();
    bool isAnyFolded() const { return m_folded > 0; }

    /// Sets right what is hidden after lines have come, gone or changed their indentation.
    void repair();

Q_SIGNALS:
    void changed();

private:
    void mark(QTextBlock line, bool folded);
    void show(const QTextBlock &first, const QTextBlock &last);

    QTextDocument &m_document;
    int m_folded = 0;
};

} // namespace patchcord
