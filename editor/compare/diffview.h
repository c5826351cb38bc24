// SPDX-License-Identifier: MIT
#pragma once

#include "editor/compare/comparesession.h"
#include "editor/compare/diffrows.h"
#include "model/snapshot/snapshot.h"

#include <QAbstractScrollArea>
#include <QHash>
#include <QTextLayout>
#include <functional>

namespace patchcord {

struct Theme;

/// Two texts side by side, line beside line, with what differs marked. Between them stand arrows that bring
/// lines over. Read-only: it asks the session for everything.
class DiffView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    /// How the lines `first` to `last` of a text are coloured, an entry each.
    using Colouring = std::function<std::vector<QList<QTextLayout::FormatRange>>(
        const Snapshot &snapshot, int first, int last, const Theme &theme)>;

    explicit DiffView(CompareSession &session, QWidget *parent = nullptr);

    void setColouring(Colouring colouring);

    /// Brings the lines of a place into view.
    void reveal(CompareSide side, TextRange range);

    /// Where a row is, and where the arrow of a hunk is, in the viewport; for those who point at them.
    QRect rowRect(int row) const;
    QRect arrowRect(int hunk) const;

Q_SIGNALS:
    /// A person pointed at a line.
    void lineChosen(patchcord::CompareSide side, int line);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    struct Column
    {
        CompareSide side = CompareSide::Own;
        QRect gutter;
        QRect text;
    };
    Column column(CompareSide side) const;
    QRect strip() const;
    int rowAt(int y) const;
    int hunkOfArrowAt(QPoint position) const;
    bool isCurrent(int hunk) const;

    void takeComparison();
    void showCurrent();
    void layOut();
    void paintColumn(QPainter &painter, const Column &column, int firstRow, int lastRow);
    void paintLine(QPainter &painter, const Column &column, int row, int line,
        const QList<QTextLayout::FormatRange> &formats);
    void paintStrip(QPainter &painter, int firstRow, int lastRow);
    const LineParts &partsOf(int row);
    QColor groundOf(const DiffRow &row, CompareSide side, const Theme &theme) const;

    CompareSession &m_session;
    Colouring m_colouring;
    std::vector<DiffRow> m_rows;
    std::vector<int> m_firstRows; ///< of each hunk
    QHash<int, LineParts> m_parts; ///< by row, as far as they were painted
    int m_longest = 0; ///< line, in characters
    int m_hover = -1; ///< hunk of the arrow under the mouse
};

} // namespace patchcord
