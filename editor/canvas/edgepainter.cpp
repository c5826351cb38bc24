// SPDX-License-Identifier: MIT
#include "editor/canvas/edgepainter.h"

#include "editor/canvas/cardtext.h"
#include "editor/theme/icons.h"

#include <QPainter>
#include <algorithm>
#include <array>
#include <cmath>

namespace patchcord {

namespace {

constexpr qreal EdgeWidth = 1.7;
constexpr qreal ArrowLength = 9;
constexpr qreal ArrowHalf = 4.5;

QPointF unit(QPointF from, QPointF to)
{
    const QPointF d = to - from;
    const qreal length = std::hypot(d.x(), d.y());
    return length > 0 ? d / length : QPointF(1, 0);
}

bool returns(const Edge &edge)
{
    return edge.kind == EdgeKind::Execute || edge.kind == EdgeKind::Confirm;
}

/// The sign at the start of an edge that comes back: a small open arrow towards the card.
void paintReturnHint(QPainter &painter, QPointF start, const QColor &color)
{
    const QPointF tip = start + QPointF(4, 0);
    QPainterPath path(tip + QPointF(7, -4));
    path.lineTo(tip);
    path.lineTo(tip + QPointF(7, 4));
    painter.setBrush(Qt::NoBrush);
    painter.strokePath(path, QPen(color, EdgeWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
}

void paintCross(QPainter &painter, QPointF at, const QColor &color)
{
    painter.setPen(QPen(color, 2, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(at + QPointF(-4, -4), at + QPointF(4, 4));
    painter.drawLine(at + QPointF(-4, 4), at + QPointF(4, -4));
}

void paintEnd(QPainter &painter, const PlacedEnd &end, const PaintContext &context)
{
    const Theme &theme = context.theme;
    const CanvasStyle &style = context.style;
    if (context.detail != Detail::Full) {
        painter.fillRect(end.rect, end.isMissing ? theme.error : theme.line);
        return;
    }
    if (end.isMissing) {
        paintCross(painter, {end.rect.left() + 6, end.rect.center().y()}, theme.error);
        paintLine(painter, end.rect.adjusted(18, 0, 0, 0), missingText(*end.edge), style.small, theme.error);
        return;
    }
    QPen pen(theme.line, 1);
    pen.setDashPattern({2, 2});
    painter.setPen(pen);
    painter.setBrush(theme.panel);
    painter.drawRoundedRect(end.rect.adjusted(0.5, 0.5, -0.5, -0.5), style.cardRadius, style.cardRadius);
    icons::paint(painter, QStringLiteral("external"),
        QRectF(end.rect.left() + 11, end.rect.top() + 14, style.iconSize, style.iconSize),
        theme.secondaryText);
    paintLine(painter, QRectF(end.rect.left() + 36, end.rect.top() + 4, end.rect.width() - 46, 20),
        externalTitle(*end.edge), style.small, theme.text);
    paintLine(painter, QRectF(end.rect.left() + 36, end.rect.top() + 22, end.rect.width() - 46, 18),
        externalNote(*end.edge), style.small, theme.secondaryText);
}

/// Straight segments of the edges of one colour.
struct SegmentBatch
{
    QColor color;
    std::vector<QLineF> lines;
};

SegmentBatch &batchOf(std::vector<SegmentBatch> &batches, const QColor &color)
{
    for (SegmentBatch &batch : batches) {
        if (batch.color == color)
            return batch;
    }
    batches.push_back({color, {}});
    return batches.back();
}

/// Cuts an upright or level segment to the exposed rectangle; long lines outside of it cost time for nothing.
bool clip(QLineF &line, const QRectF &to)
{
    if (std::max(line.x1(), line.x2()) < to.left() || std::min(line.x1(), line.x2()) > to.right()
        || std::max(line.y1(), line.y2()) < to.top() || std::min(line.y1(), line.y2()) > to.bottom())
        return false;
    line = QLineF(std::clamp(line.x1(), to.left(), to.right()), std::clamp(line.y1(), to.top(), to.bottom()),
        std::clamp(line.x2(), to.left(), to.right()), std::clamp(line.y2(), to.top(), to.bottom()));
    return true;
}

void addSegments(SegmentBatch &batch, const std::vector<QPointF> &points, qreal radius, const QRectF &exposed)
{
    for (size_t i = 1; i < points.size(); ++i) {
        QPointF a = points[i - 1];
        QPointF b = points[i];
        if (radius > 0) {
            const QPointF direction = unit(a, b);
            const qreal corner = std::min(radius, (b - a).manhattanLength() / 2);
            if (i > 1)
                a += direction * corner;
            if (i + 1 < points.size())
                b -= direction * corner;
        }
        QLineF line(a, b);
        if (clip(line, exposed))
            batch.lines.push_back(line);
    }
}

/// The rounded corners alone; the straight pieces between them are drawn without smoothing.
void addCorners(QPainterPath &path, const std::vector<QPointF> &points, qreal radius, const QRectF &exposed)
{
    for (size_t i = 1; i + 1 < points.size(); ++i) {
        if (!exposed.contains(points[i]))
            continue;
        const QPointF in = points[i - 1] - points[i];
        const QPointF out = points[i + 1] - points[i];
        const qreal before = std::min(radius, std::hypot(in.x(), in.y()) / 2);
        const qreal after = std::min(radius, std::hypot(out.x(), out.y()) / 2);
        path.moveTo(points[i] + unit(points[i], points[i - 1]) * before);
        path.quadTo(points[i], points[i] + unit(points[i], points[i + 1]) * after);
    }
}

void paintSmooth(
    QPainter &painter, const FlowLayout &layout, const PaintContext &context, const QRectF &exposed)
{
    const QRectF wide = exposed.adjusted(-40, -40, 40, 40);
    std::vector<SegmentBatch> batches;
    std::vector<QPainterPath> corners;
    const auto cornersOf = [&](const SegmentBatch &batch) -> QPainterPath & {
        corners.resize(batches.size());
        return corners[size_t(&batch - batches.data())];
    };
    for (const PlacedEdge &edge : layout.edges) {
        if (!edge.bounds.intersects(wide))
            continue;
        SegmentBatch &batch = batchOf(batches,
            edge.targetEnd >= 0 && layout.ends[size_t(edge.targetEnd)].isMissing
                ? context.theme.error
                : edgeColor(*edge.edge, context.theme));
        addSegments(batch, edge.points, context.style.edgeRadius, wide);
        addCorners(cornersOf(batch), edge.points, context.style.edgeRadius, wide);
    }
    corners.resize(batches.size());
    for (size_t i = 0; i < batches.size(); ++i) {
        // Without smoothing a line is a whole number of pixels wide, the same for all.
        QPen straight(batches[i].color, std::max(1.0, std::round(EdgeWidth * context.zoom)), Qt::SolidLine,
            Qt::FlatCap);
        straight.setCosmetic(true);
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.setPen(straight);
        painter.drawLines(batches[i].lines.data(), int(batches[i].lines.size()));
        painter.setRenderHint(QPainter::Antialiasing, true);
        painter.strokePath(corners[i], QPen(batches[i].color, EdgeWidth, Qt::SolidLine, Qt::FlatCap));
    }
    for (const PlacedEdge &edge : layout.edges) {
        const QPointF tip = edge.points.back();
        const QColor color = edgeColor(*edge.edge, context.theme);
        const bool missing = edge.targetEnd >= 0 && layout.ends[size_t(edge.targetEnd)].isMissing;
        if (wide.contains(tip) && !missing)
            paintArrow(painter, edge.points[edge.points.size() - 2], tip, color);
        if (wide.contains(edge.points.front()) && returns(*edge.edge))
            paintReturnHint(painter, edge.points.front(), color);
    }
}

/// The colour far out, nearer to the ground: where lines are as close as pixels, the cards stay in front.
QColor quiet(const QColor &color, const PaintContext &context)
{
    const float own = context.detail == Detail::Blocks ? 0.45F : 0.7F;
    const QColor &ground = context.theme.canvas;
    return QColor::fromRgbF(color.redF() * own + ground.redF() * (1 - own),
        color.greenF() * own + ground.greenF() * (1 - own), color.blueF() * own + ground.blueF() * (1 - own));
}

/// Pieces of one upright or level pixel line.
struct Stretch
{
    int line;
    int from;
    int to;

    friend bool operator<(const Stretch &a, const Stretch &b)
    {
        return a.line != b.line ? a.line < b.line : a.from < b.from;
    }
};

/// Joins what lies on the same pixels: far out hundreds of edges share a line, and each pixel is drawn once.
void join(std::vector<Stretch> &stretches)
{
    std::sort(stretches.begin(), stretches.end());
    size_t kept = 0;
    for (const Stretch &stretch : stretches) {
        if (kept > 0 && stretches[kept - 1].line == stretch.line
            && stretch.from <= stretches[kept - 1].to + 1)
            stretches[kept - 1].to = std::max(stretches[kept - 1].to, stretch.to);
        else
            stretches[kept++] = stretch;
    }
    stretches.resize(kept);
}

void paintPlain(
    QPainter &painter, const FlowLayout &layout, const PaintContext &context, const QRectF &exposed)
{
    std::vector<SegmentBatch> batches;
    for (const PlacedEdge &edge : layout.edges) {
        if (edge.bounds.intersects(exposed))
            addSegments(batchOf(batches, edgeColor(*edge.edge, context.theme)), edge.points, 0, exposed);
    }
    const QTransform toView = painter.worldTransform();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.resetTransform();
    std::vector<Stretch> upright;
    std::vector<Stretch> level;
    std::vector<QRect> pixels;
    for (const SegmentBatch &batch : batches) {
        upright.clear();
        level.clear();
        pixels.clear();
        for (const QLineF &line : batch.lines) {
            const QPoint a = toView.map(line.p1()).toPoint();
            const QPoint b = toView.map(line.p2()).toPoint();
            if (a.x() == b.x())
                upright.push_back({a.x(), std::min(a.y(), b.y()), std::max(a.y(), b.y())});
            else
                level.push_back({a.y(), std::min(a.x(), b.x()), std::max(a.x(), b.x())});
        }
        join(upright);
        join(level);
        for (const Stretch &stretch : upright)
            pixels.push_back(QRect(stretch.line, stretch.from, 1, stretch.to - stretch.from + 1));
        for (const Stretch &stretch : level)
            pixels.push_back(QRect(stretch.from, stretch.line, stretch.to - stretch.from + 1, 1));
        painter.setPen(Qt::NoPen);
        painter.setBrush(quiet(batch.color, context));
        painter.drawRects(pixels.data(), int(pixels.size()));
    }
    painter.setWorldTransform(toView);
}

} // namespace

const QColor &edgeColor(const Edge &edge, const Theme &theme)
{
    switch (edge.kind) {
    case EdgeKind::Execute:
    case EdgeKind::Transfer:
    case EdgeKind::Goto:
        return theme.group(MethodGroup::Control);
    case EdgeKind::AfterBridge:
    case EdgeKind::Confirm:
        return theme.group(MethodGroup::Connect);
    case EdgeKind::NextStep:
    case EdgeKind::NextContext:
        return theme.group(MethodGroup::Ai);
    }
    return theme.secondaryText;
}

QPainterPath roundedWay(const std::vector<QPointF> &points, qreal radius)
{
    QPainterPath path;
    if (points.empty())
        return path;
    path.moveTo(points.front());
    for (size_t i = 1; i + 1 < points.size(); ++i) {
        const qreal before = QLineF(points[i - 1], points[i]).length() / 2;
        const qreal after = QLineF(points[i], points[i + 1]).length() / 2;
        path.lineTo(points[i] + unit(points[i], points[i - 1]) * std::min(radius, before));
        path.quadTo(points[i], points[i] + unit(points[i], points[i + 1]) * std::min(radius, after));
    }
    path.lineTo(points.back());
    return path;
}

void paintInnerRoutes(QPainter &painter, const SectionLayout &layout, const PaintContext &context)
{
    if (layout.jumps.empty() || context.detail == Detail::Blocks)
        return;
    painter.setRenderHint(QPainter::Antialiasing, true);
    for (const InnerRoute &jump : layout.jumps) {
        const QColor color = edgeColor(*jump.edge, context.theme);
        QPen pen(color, EdgeWidth);
        pen.setDashPattern({3, 2.5});
        painter.setBrush(Qt::NoBrush);
        const std::vector<QPointF> own(jump.points.begin(), jump.points.begin() + jump.ownPoints);
        painter.strokePath(roundedWay(own, context.style.edgeRadius), pen);
        if (context.detail == Detail::Full && own.size() == jump.points.size())
            paintArrow(painter, jump.points[jump.points.size() - 2], jump.points.back(), color);
    }
}

void paintEdges(
    QPainter &painter, const FlowLayout &layout, const PaintContext &context, const QRectF &exposed)
{
    painter.save();
    if (context.detail == Detail::Full)
        paintSmooth(painter, layout, context, exposed);
    else
        paintPlain(painter, layout, context, exposed);
    for (const PlacedEnd &end : layout.ends) {
        if (end.rect.intersects(exposed))
            paintEnd(painter, end, context);
    }
    painter.restore();
}

void paintWay(QPainter &painter, const std::vector<QPointF> &points, const QColor &color, qreal width,
    const CanvasStyle &style)
{
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.setBrush(Qt::NoBrush);
    painter.strokePath(roundedWay(points, style.edgeRadius), QPen(color, width, Qt::SolidLine, Qt::RoundCap));
}

void paintArrow(QPainter &painter, QPointF from, QPointF tip, const QColor &color)
{
    const QPointF along = unit(from, tip);
    const QPointF across(-along.y(), along.x());
    const QPointF base = tip - along * ArrowLength;
    const std::array<QPointF, 3> head{tip, base + across * ArrowHalf, base - across * ArrowHalf};
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawPolygon(head.data(), int(head.size()));
}

} // namespace patchcord
