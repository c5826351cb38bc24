// SPDX-License-Identifier: MIT
// How CanvasView paints: the ground, the sections from their pictures, the edges, and on top what is
// selected, pointed at or being dragged.
#include "editor/canvas/canvasview.h"

#include "editor/canvas/dragsteptool.h"
#include "editor/canvas/edgepainter.h"
#include "editor/document/document.h"
#include "editor/document/search.h"
#include "editor/document/selection.h"
#include "editor/theme/icons.h"
#include "model/flow/disabledsteps.h"

#include <QPaintEvent>
#include <QPainter>
#include <cmath>

namespace patchcord {

namespace {

constexpr qreal DotStep = 24;
constexpr qreal LeastDotZoom = 0.5;
constexpr qreal RingWidth = 3;

/// The ring around what is selected: a line in the accent and its tint around it.
void paintRing(QPainter &painter, const QRectF &rect, qreal radius, const Theme &theme, qreal zoom)
{
    const qreal outer = RingWidth / zoom;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.accentTint, outer));
    painter.drawRoundedRect(
        rect.adjusted(-outer / 2 - 0.5, -outer / 2 - 0.5, outer / 2 + 0.5, outer / 2 + 0.5),
        radius + outer / 2, radius + outer / 2);
    painter.setPen(QPen(theme.accent, 1.6 / std::min(zoom, 1.0)));
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

} // namespace

void CanvasView::paintEvent(QPaintEvent *event)
{
    m_isPlaced = true;
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection()); // else it has that of the application
    if (m_motion.isRunning()) {
        painter.fillRect(event->rect(), Theme::of(palette()).canvas);
        m_motion.paint(painter);
        return;
    }
    // A change touches a section and, far from it, the map: what lies between the two is not painted.
    constexpr int FewRects = 4;
    if (event->region().rectCount() > FewRects) {
        paintScene(painter, m_camera, event->rect());
    } else {
        for (const QRect &rect : event->region()) {
            painter.setClipRect(rect);
            paintScene(painter, m_camera, rect);
        }
        painter.setClipRegion(event->region());
    }
    paintOverlay(painter);
}

void CanvasView::paintScene(QPainter &painter, const Camera &camera, const QRect &exposed)
{
    const Theme &theme = Theme::of(palette());
    const PaintContext context{m_scene.style(), theme, detailAt(camera.zoom()), camera.zoom()};
    painter.save();
    paintGround(painter, camera, exposed);
    const FlowLayout &layout = m_scene.layout();
    const QRectF seen = camera.toScene(QRectF(exposed));
    for (size_t i = 0; i < layout.sections.size(); ++i) {
        const PlacedSection &section = layout.sections[i];
        if (!section.rect().intersects(seen))
            continue;
        // Whole pixels: a shifted picture would be blurred and slow.
        const QPointF origin = camera.toView(section.at);
        const QPointF corner(std::round(origin.x()), std::round(origin.y()));
        m_pictures.paint(painter, section, m_scene.marks(int(i)), context, corner, QRectF(exposed));
        if (m_scene.shown().isBroken())
            paintStale(painter, section, corner, context);
    }
    painter.setClipRect(exposed);
    painter.translate(camera.toView(QPointF(0, 0)));
    painter.scale(camera.zoom(), camera.zoom());
    paintEdges(painter, layout, context, seen);
    painter.restore();
}

/// Veils what is only shown as it last was, and says so.
void CanvasView::paintStale(
    QPainter &painter, const PlacedSection &section, QPointF corner, const PaintContext &context) const
{
    const ShownFlow &shown = m_scene.shown();
    const auto veil = [&](const QRectF &rect, const QColor &ground) {
        const QRectF place(corner + rect.topLeft() * context.zoom, rect.size() * context.zoom);
        QColor cover = ground;
        cover.setAlpha(165);
        painter.fillRect(place, cover);
        // Not by colour alone: what is hatched is not there at present.
        QColor lines = context.theme.secondaryText;
        lines.setAlpha(70);
        painter.fillRect(place, QBrush(lines, Qt::BDiagPattern));
        return place;
    };
    const auto note = [&](const QRectF &place, const NodePath &path) {
        const Diagnostic *const fault = context.detail == Detail::Full ? shown.faultAt(path) : nullptr;
        if (!fault)
            return;
        const QString words = tr("not readable: line %1").arg(shown.lineOf(*fault));
        const QFontMetricsF metrics(context.style.small);
        const QSizeF size(metrics.horizontalAdvance(words) + 16, metrics.height() + 4);
        QRectF plate(QPointF(), size);
        plate.moveTopRight(place.topRight() + QPointF(-6, 6));
        // Below the name where there is no room beside it.
        if (2 * plate.width() > place.width() && path.size() == 2)
            plate.translate(0, context.style.sectionHeader * context.zoom - 6);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(context.theme.errorTint);
        painter.drawRoundedRect(plate, 4, 4);
        paintLine(painter, plate, words, context.style.small, context.theme.error, Qt::AlignHCenter);
    };
    if (section.isStale) {
        note(veil(QRectF(QPointF(), section.layout->size), context.theme.canvas), section.path());
        return;
    }
    if (!shown.hasStaleSteps(section.path()))
        return;
    for (const PlacedCard &card : section.layout->cards) {
        if (!shown.isStale(card.step->path))
            continue;
        const QRectF place = veil(card.rect, context.theme.card);
        if (card.lane < 0)
            note(place, card.step->path);
    }
}

QImage CanvasView::pictureOfSelection()
{
    constexpr qreal LargestSide = 4096;
    constexpr qreal Margin = 12;
    const QSizeF wanted = selectionBounds().marginsAdded({Margin, Margin, Margin, Margin}).size();
    Camera camera;
    camera.setViewSize(wanted.boundedTo({LargestSide, LargestSide}));
    camera.fit(selectionBounds(), Margin);
    QImage image((camera.viewSize() * devicePixelRatioF()).toSize(), QImage::Format_RGB32);
    if (image.isNull())
        return image;
    image.setDevicePixelRatio(devicePixelRatioF());
    QPainter painter(&image);
    painter.setLayoutDirection(layoutDirection());
    paintScene(painter, camera, QRect(QPoint(), camera.viewSize().toSize()));
    return image;
}

void CanvasView::paintGround(QPainter &painter, const Camera &camera, const QRect &exposed) const
{
    const Theme &theme = Theme::of(palette());
    painter.fillRect(exposed, theme.canvas);
    if (m_scene.layout().sections.empty()) {
        painter.setPen(theme.secondaryText);
        painter.setFont(m_scene.style().body);
        painter.drawText(rect().adjusted(40, 40, -40, -40), Qt::AlignCenter | Qt::TextWordWrap, emptyText());
        return;
    }
    if (camera.zoom() < LeastDotZoom)
        return;
    const qreal step = DotStep * camera.zoom();
    const QPointF origin = camera.toView(QPointF(0, 0));
    std::vector<QPointF> dots;
    const qreal firstX = origin.x() + std::ceil((exposed.left() - origin.x()) / step) * step;
    const qreal firstY = origin.y() + std::ceil((exposed.top() - origin.y()) / step) * step;
    for (qreal y = firstY; y <= exposed.bottom(); y += step) {
        for (qreal x = firstX; x <= exposed.right(); x += step)
            dots.push_back({std::floor(x), std::floor(y)});
    }
    painter.setPen(QPen(theme.canvasDots, 1.5));
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.drawPoints(dots.data(), int(dots.size()));
}

QString CanvasView::emptyText() const
{
    const Snapshot &snapshot = *m_scene.snapshot();
    // Nothing is drawn: text that breaks before a section can be read must not pass for an empty document.
    if (!snapshot.isWhole())
        return tr("This text cannot be read as a call flow. The list of problems tells why, and "
                  "the text shows where.");
    if (!m_scene.place().isRoot())
        return tr("Nothing in here yet.");
    switch (snapshot.flow().kind()) {
    case DocumentKind::Messaging:
        return tr("This is messaging SWML. It is shown as text only.");
    case DocumentKind::NotSwml:
        return tr("There are no sections in this document. A call flow has “sections” with at least “main”.");
    case DocumentKind::Empty:
    case DocumentKind::Calling:
        break;
    }
    return tr("Nothing here yet. Add a section to begin the flow.");
}

/// Calm rings around what holds what is sought. A collapsed section answers for all that is in it.
void CanvasView::paintHits(QPainter &painter, const QRectF &seen) const
{
    const Search &search = m_document.search();
    if (search.hits().empty())
        return;
    const Theme &theme = Theme::of(palette());
    const CanvasStyle &style = m_scene.style();
    QColor tint = theme.presentHit;
    tint.setAlpha(44);
    painter.setPen(QPen(theme.hit, 1.6 / std::min(m_camera.zoom(), 1.0)));
    painter.setBrush(tint);
    // From afar there may be thousands, and nobody sees their corners.
    const bool isNear = detailAt(m_camera.zoom()) == Detail::Full;
    painter.setRenderHint(QPainter::Antialiasing, isNear);
    std::vector<QRectF> far;
    const auto ring = [&](const QRectF &rect, qreal radius) {
        if (rect.intersects(seen) && isNear)
            painter.drawRoundedRect(rect.adjusted(-1, -1, 1, 1), radius, radius);
        else if (rect.intersects(seen))
            far.push_back(rect);
    };
    for (const PlacedSection &section : m_scene.layout().sections) {
        const SectionLayout &layout = *section.layout;
        if (!section.rect().intersects(seen) || !search.holdsHit(section.path()))
            continue;
        if (layout.collapsed)
            ring(section.rect(), style.sectionRadius);
        else if (search.isHit(section.path()))
            ring(layout.header(style).translated(section.at), style.sectionRadius);
        for (const PlacedLane &lane : layout.lanes) {
            if (isNear && search.isHit(lane.branch->path))
                ring(lane.chip.translated(section.at), lane.chip.height() / 2);
        }
        for (const PlacedCard &card : layout.cards) {
            if (isNear && search.isHit(card.step->path))
                ring(card.rect.translated(section.at), style.cardRadius);
            // From afar a row is no more than a line of its card.
            if (!isNear && search.holdsHit(card.step->path))
                far.push_back(card.rect.translated(section.at));
            if (!isNear || !card.step->plan || card.step->plan->form == DialForm::One)
                continue;
            for (const DialGroup &group : card.step->plan->groups) {
                for (const Destination &destination : group.destinations) {
                    if (search.isHit(destination.path))
                        ring(m_scene.rectOf(destination.path), metrics::Radius);
                }
            }
        }
    }
    painter.drawRects(far.data(), int(far.size()));
    painter.setRenderHint(QPainter::Antialiasing, true);
}

void CanvasView::setChangeMarks(ChangeMarks marks)
{
    m_changeMarks = std::move(marks);
    update();
}

std::vector<QRectF> CanvasView::endsOf(const Edge &edge) const
{
    std::vector<QRectF> ends;
    if (const CanvasScene::CardRef card = m_scene.cardAt(edge.step))
        ends.push_back(m_scene.cardRect(card));
    const FlowLayout &layout = m_scene.layout();
    if (const int section = layout.sectionOf(edge.target);
        edge.targetKind == TargetKind::Section && section >= 0)
        ends.push_back(layout.sections[size_t(section)].rect());
    const int own = layout.sectionAt(edge.step);
    if (edge.targetKind != TargetKind::Label || own < 0)
        return ends;
    const PlacedSection &section = layout.sections[size_t(own)];
    for (const PlacedCard &card : section.layout->cards) {
        if (card.step->label == edge.target)
            ends.push_back(card.rect.translated(section.at));
    }
    return ends;
}

void CanvasView::paintOverlay(QPainter &painter) const
{
    const Theme &theme = Theme::of(palette());
    const CanvasStyle &style = m_scene.style();
    painter.translate(m_camera.toView(QPointF(0, 0)));
    painter.scale(m_camera.zoom(), m_camera.zoom());
    painter.setRenderHint(QPainter::Antialiasing, true);
    const QRectF seen = m_camera.seen();
    paintHits(painter, seen);
    paintChangeMarks(painter, m_changeMarks, m_scene, m_camera, theme);
    for (const NodePath &path : m_document.selection().paths()) {
        const QRectF rect = m_scene.rectOf(path);
        if (rect.isEmpty() || !rect.adjusted(-8, -8, 8, 8).intersects(seen))
            continue;
        const bool isSection = !isDisabledPath(path) && !m_scene.cardAt(path);
        const qreal radius = isSection          ? style.sectionRadius
            : !m_scene.chipRect(path).isEmpty() ? rect.height() / 2
            : !isDisabledPath(path) && rect.height() <= style.rowHeight
                && !m_scene.card(m_scene.cardAt(path)).step->path.isRoot()
                && rect != m_scene.cardRect(m_scene.cardAt(path))
            ? metrics::Radius
            : style.cardRadius;
        paintRing(painter, rect, radius, theme, m_camera.zoom());
    }
    paintChangeBadges(painter, m_changeMarks, m_scene, m_camera, theme);
    if (m_hover.edge) {
        // Its ends light up with it: they may be far apart.
        painter.setPen(QPen(theme.accent, 1.6 / std::min(1.0, m_camera.zoom())));
        painter.setBrush(Qt::NoBrush);
        for (const QRectF &end : endsOf(*m_hover.edge))
            painter.drawRoundedRect(end, style.cardRadius, style.cardRadius);
        paintWay(painter, wayOf(m_scene, *m_hover.edge), theme.accent, 2.6 / std::min(1.0, m_camera.zoom()),
            style);
    }
    if (m_hover.kind == Hit::Kind::Gap && detailAt(m_camera.zoom()) == Detail::Full) {
        const PlacedSection &section = m_scene.layout().sections[size_t(m_hover.section)];
        const QLineF marker = section.layout->gaps[size_t(m_hover.gap)].marker.translated(section.at);
        painter.setPen(QPen(theme.accent, 1.5));
        painter.drawLine(marker);
        const QRectF plus(marker.center() - QPointF(9, 9), QSizeF(18, 18));
        painter.setBrush(theme.accent);
        painter.drawEllipse(plus);
        icons::paint(painter, QStringLiteral("plus"), plus.adjusted(3, 3, -3, -3), theme.onAccent);
    } else if (!m_tool
        && (m_hover.kind == Hit::Kind::Card || m_hover.kind == Hit::Kind::Destination
            || m_hover.kind == Hit::Kind::Inner || m_hover.kind == Hit::Kind::Paper
            || m_hover.kind == Hit::Kind::Disabled)) {
        QColor line = theme.accent;
        line.setAlpha(120);
        painter.setPen(QPen(line, 1));
        painter.setBrush(Qt::NoBrush);
        const QRectF rect = m_scene.rectOf(m_hover.path);
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), style.cardRadius, style.cardRadius);
    }
    if (!m_tool)
        paintPorts(painter, m_scene.ports(), m_hover.port, theme, style);
    if (m_dropPlace)
        paintDropMarker(painter, m_dropMarker, theme);
    if (m_tool)
        m_tool->paint(painter, theme);
    if (hasFocus() && m_focusByKey && m_document.selection().isEmpty()) {
        painter.resetTransform();
        painter.setPen(QPen(theme.accent, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

} // namespace patchcord
