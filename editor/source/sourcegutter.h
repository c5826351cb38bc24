// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace patchcord {

class SourceView;

/// The strip at the left of a source view: line numbers, a mark where a line has a finding, a bulb where it
/// can be fixed, and an arrow where lines can be folded away.
class SourceGutter : public QWidget
{
    Q_OBJECT

public:
    explicit SourceGutter(SourceView &view);

    /// Wide enough for the last line's number.
    int wantedWidth() const;
    /// Where the number of a line stands.
    QRectF numberRect(qreal top, qreal height) const;

protected:
    bool event(QEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    int lineAt(QPoint position) const;
    /// The line with the cursor shows a bulb in place of its mark when there are fixes.
    bool showsBulb(int line) const;
    void paintArrow(QPainter &painter, const QRectF &row, int line) const;

    SourceView &m_view;
};

} // namespace patchcord
