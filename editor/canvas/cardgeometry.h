// SPDX-License-Identifier: MIT
#pragma once

#include "editor/canvas/canvasstyle.h"
#include "model/flow/sectionflow.h"

#include <QRectF>
#include <QString>
#include <vector>

namespace patchcord {

/// Where everything stands in one card, relative to its upper left corner. A function of the step, the style
/// and the width that the card's list has; painting and hit-testing ask it again and again rather than keep
/// it.
struct CardGeometry
{
    enum class Shape : quint8 { Plain, Tag, Connect };

    /// One destination of a connect card.
    struct Row
    {
        QRectF rect;
        QRectF number; ///< empty where order has no meaning
        QRectF text;
        QRectF value;
        int group = 0;
        int index = 0; ///< in the group
    };
    /// What holds the rows of a group together.
    struct Bracket
    {
        QRectF rect;
        QRectF number; ///< empty for the one group of `parallel`
        int group = 0;
    };
    /// A flow inside the step, which opens from here; as innerFlows() of the step.
    struct Inner
    {
        QRectF rect;
        QRectF icon;
        QRectF text;
        QRectF arrow;
    };
    /// A line below the rows: what follows.
    struct Note
    {
        QRectF rect;
        QString text;
        bool leadsToBranch = false;
    };

    Shape shape = Shape::Plain;
    QSizeF size;
    QRectF icon;
    QRectF name;
    QRectF suffix; ///< empty without one
    QRectF detail; ///< empty without one
    QRectF badge; ///< where the number of problems goes
    std::vector<Row> rows;
    std::vector<Bracket> brackets;
    std::vector<Note> notes;
    std::vector<Inner> inner;
};

/// The width a card would like: connect cards have their own, others as much as their text needs up to the
/// usual one.
qreal naturalCardWidth(const Step &step, const CanvasStyle &style);

/// The size alone, without measuring text.
QSizeF cardSize(const Step &step, const CanvasStyle &style, qreal width);

CardGeometry measure(const Step &step, const CanvasStyle &style, qreal width);

} // namespace patchcord
