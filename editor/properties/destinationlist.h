// SPDX-License-Identifier: MIT
#pragma once

#include "model/check/diagnostic.h"
#include "model/flow/connectplan.h"
#include "model/snapshot/snapshot.h"

#include <QWidget>
#include <optional>
#include <vector>

namespace patchcord {

/// The destinations of a connect in the order of dialling, groups in brackets. One widget for the keyboard:
/// Up and Down select, Alt+Up and Alt+Down move, Delete removes. The mouse drags rows within and between
/// groups.
class DestinationList : public QWidget
{
    Q_OBJECT

public:
    explicit DestinationList(QWidget *parent);

    /// Shows a plan; `selected` is the path of the destination that is selected, if one is.
    void setPlan(const Snapshot &snapshot, const ConnectPlan &plan, const NodePath &selected);

    /// Where the row of a destination is painted.
    QRect rowRect(int row) const;
    int rowCount() const { return int(m_rows.size()); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void selectAsked(const patchcord::NodePath &destination);
    /// To before `index` of a group, as counted before the move; a group behind the last one is a new one.
    void moveAsked(const patchcord::NodePath &destination, int group, int index);
    void removeAsked(const patchcord::NodePath &destination);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    struct Row
    {
        NodePath path;
        int group = 0;
        int index = 0; ///< in its group
        int top = 0;
        QString mark; ///< in the round chip
        QString text;
        QString detail;
        std::optional<Severity> severity;
        QString problem;
        bool isMissing = false; ///< has no address
    };
    /// A place where a dragged row can be dropped.
    struct Gap
    {
        int group = 0;
        int index = 0;
        int y = 0;
    };

    void place();
    std::vector<Gap> gaps() const;
    const Gap *nearestGap(const std::vector<Gap> &all, int y) const;
    QRect removeRect(int row) const;
    int rowAt(const QPoint &point) const;
    void paintRow(QPainter &painter, int row) const;
    void paintBrackets(QPainter &painter) const;
    void moveBy(int row, int by);
    bool hasBrackets() const;
    void tellAccessible();

    std::vector<Row> m_rows;
    DialForm m_form = DialForm::One;
    int m_groupCount = 0;
    int m_current = -1;
    int m_hovered = -1;
    int m_pressed = -1;
    QPoint m_pressedAt;
    std::optional<Gap> m_drop; ///< set while a row is dragged
};

} // namespace patchcord
