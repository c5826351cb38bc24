// SPDX-License-Identifier: MIT
#pragma once

#include "editor/source/folding.h"
#include "editor/source/linefindings.h"
#include "editor/source/lineformats.h"
#include "editor/source/textmirror.h"
#include "model/text/textedit.h"

#include <QPlainTextEdit>
#include <QTimer>
#include <optional>
#include <vector>

namespace patchcord {

class SourceGutter;
class StickyHeader;

/// A text with line numbers, colours, markers and a band behind what is selected. It shows a snapshot and
/// tells where the cursor was put; one can read in it only, see SourceEditor. Colours and markers are made
/// for the lines in view only, and a long text is filled in when its first lines have been painted, or when
/// something asks for the rest.
class SourceView : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit SourceView(QWidget *parent = nullptr);
    ~SourceView() override;

    /// Shows a text from its start. `findings` are sorted by place; nothing shows an empty view.
    void setText(const SnapshotPtr &snapshot, const DiagnosticsPtr &findings);
    /// Goes from the text that is shown to the next, touching only what the edits touch.
    void changeText(const TextEdits &edits, const SnapshotPtr &after, const DiagnosticsPtr &findings);
    const SnapshotPtr &snapshot() const { return m_snapshot; }

    /// Lays the band behind these paths.
    void markPaths(const QList<NodePath> &paths);
    /// Lays a bar beside the lines of a path, the root's beside none.
    void markHovered(const NodePath &path);
    /// Shows what is sought in the text that is shown.
    void markHits(HitMarks marks);
    /// Puts the cursor to a path and brings it into view, unless the cursor is already in it.
    void reveal(const NodePath &path);
    /// Brings the bytes of a finding into view and puts the cursor to them. Does nothing while someone types
    /// ahead of the snapshot: Document::settle() ends that.
    void revealRange(TextRange range);

    /// The byte of the shown text under the text cursor.
    qsizetype cursorOffset() const;
    /// The byte of the shown text at a position of the widget's document, and back.
    qsizetype offsetOf(int position) const;
    int positionOf(qsizetype offset) const;

    /// One line in view, in the viewport's coordinates.
    struct VisibleLine
    {
        int line = 0;
        QRectF rect;
    };
    std::vector<VisibleLine> visibleLines() const;
    bool isMarked(int line) const;
    Folding &folding() { return m_folding; }
    /// The line with the name of the section that the first visible line lies in, when it is above; else -1.
    int sectionLineAbove() const;
    void foldSections();
    /// Puts the cursor to a line, which becomes the first one in view.
    void goToLine(int line);
    /// Paints one line of the text with its number, as high as told, to the left edge of the view.
    void paintLine(QPainter &painter, int line, int height) const;
    const LineFindings &findings() const { return m_findings; }

    /// Shows grey text behind the cursor, which is not part of the text: what could be written there. Empty
    /// shows none.
    void setGhost(const QString &text);

    /// The bytes that stand in the widget; those of the snapshot, unless someone is typing ahead of it.
    const QByteArray &shownBytes() const { return m_shown.bytes(); }
    const ShownText &shown() const { return m_shown; }

public Q_SLOTS:
    /// Asks for the fixes of the findings under the cursor, or else of its line.
    void askForFixes();

Q_SIGNALS:
    /// The findings whose fixes are wanted, and the place of the screen to offer them at.
    void fixesAsked(const patchcord::Diagnostics &findings, const QPoint &global);
    /// Both from 1, the column in characters.
    void cursorMoved(int line, int column);
    /// A person put the cursor somewhere: what they mean by it.
    void pathChosen(const patchcord::NodePath &path);

protected:
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

    /// Puts the lines in that are not there yet.
    void fillRest();
    /// The widget already shows these bytes, ahead of the snapshot.
    void takeShown(const QByteArray &bytes);
    bool isAhead() const { return m_isAhead; }
    /// Whether the places of the widget are those of the snapshot.
    virtual bool isInStep() const { return m_snapshot && !m_isAhead; }
    /// Whether all lines stand in the widget.
    bool isFilled() const { return m_rest.isEmpty(); }
    /// Tells what is meant by the place of the cursor.
    void choose();

private:
    friend class SourceGutter;

    struct LineRange
    {
        int first = 0;
        int last = 0;
    };

    void applyFont();
    void applySelectionColour();
    void layOutGutter();
    void colourVisibleLines();
    void colourLines(int first, int last);
    void scrollToLine(int line);
    SyntaxRange<SyntaxNode::Entry> sections() const;
    void foldsChanged();
    std::optional<LineRange> linesOf(const NodePath &path) const;
    void markBrackets();
    void paintGuides(QPainter &painter, const std::vector<VisibleLine> &lines) const;
    /// Gives the right end of what it painted.
    qreal paintFoldMark(QPainter &painter, const VisibleLine &line, qreal left) const;
    void paintBands(QPainter &painter, const std::vector<VisibleLine> &lines) const;
    void paintMessages(QPainter &painter, const std::vector<VisibleLine> &lines) const;
    void paintGhost(QPainter &painter, const VisibleLine &line, qreal left) const;
    void tellCursor();
    QString toolTipAt(QPoint viewportPosition) const;

    SnapshotPtr m_snapshot;
    ShownText m_shown;
    bool m_isAhead = false; ///< m_shown is not m_snapshot's text: places of the one mean nothing in the other
    LineFindings m_findings;
    std::vector<LineRange> m_bands;
    std::optional<LineRange> m_hovered;
    HitMarks m_hits; ///< of m_snapshot
    QString m_ghost; ///< on one line
    QString m_rest; ///< what is not filled in yet, from a line end on
    QTimer m_fillSoon;
    Folding m_folding;
    SourceGutter *m_gutter;
    StickyHeader *m_sticky;
};

} // namespace patchcord
