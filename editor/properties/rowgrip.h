// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace patchcord {

/// The handle at the left of a row by which it is dragged up and down.
class RowGrip : public QWidget
{
    Q_OBJECT

public:
    explicit RowGrip(QWidget *parent);

    QSize sizeHint() const override;

Q_SIGNALS:
    /// The row is being dragged; the place of the pointer on the screen.
    void dragged(const QPoint &global);
    void dropped(const QPoint &global);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    QPoint m_pressed;
    bool m_isDragging = false;
};

} // namespace patchcord
