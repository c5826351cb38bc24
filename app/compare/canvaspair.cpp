// SPDX-License-Identifier: MIT
#include "app/compare/canvaspair.h"

#include "editor/canvas/canvasactions.h"
#include "editor/canvas/canvasview.h"
#include "editor/document/selection.h"
#include "model/compare/changewords.h"

#include <QAction>
#include <QApplication>
#include <QMouseEvent>
#include <QScopedValueRollback>

namespace patchcord {

namespace {

constexpr int HitTolerance = 5;

/// Whether an event of a canvas would begin to change something, or promises that it would.
bool isForEditing(const QEvent &event)
{
    switch (event.type()) {
    case QEvent::ContextMenu:
    case QEvent::MouseButtonDblClick:
    case QEvent::DragEnter:
    case QEvent::Drop:
        return true;
    case QEvent::KeyPress:
    case QEvent::KeyRelease: {
        const int key = static_cast<const QKeyEvent &>(event).key();
        return key != Qt::Key_Left && key != Qt::Key_Right && key != Qt::Key_Up && key != Qt::Key_Down
            && key != Qt::Key_Home && key != Qt::Key_End && key != Qt::Key_Tab && key != Qt::Key_Backtab;
    }
    default:
        return false;
    }
}

} // namespace

CanvasPair::CanvasPair(CompareSession &session, QWidget *parent)
    : QSplitter(Qt::Horizontal, parent)
    , m_session(session)
    , m_other(makePicture(session.other(), tr("Call flow before")))
    , m_own(makePicture(session.own(), tr("Call flow of the document")))
{
    setHandleWidth(1);
    setChildrenCollapsible(false);
    setSizes({1, 1});
    connect(session.document(), &Document::changed, m_own.document,
        [this](const DocumentChange &change) { m_own.document->follow(change); });
    connect(m_other.canvas, &CanvasView::cameraChanged, this, [this] { follow(m_other, m_own, m_offset); });
    connect(m_own.canvas, &CanvasView::cameraChanged, this, [this] { follow(m_own, m_other, -m_offset); });
    const auto tellChoice = [this](const Picture &picture, CompareSide side) {
        const Selection &selection = picture.document->selection();
        connect(&selection, &Selection::changed, this, [this, &selection, side] {
            if (selection.lastMove() != Selection::Move::Followed)
                Q_EMIT chosen(selection.current(), side);
        });
    };
    tellChoice(m_other, CompareSide::Other);
    tellChoice(m_own, CompareSide::Own);
    connect(&session, &CompareSession::compared, this, &CanvasPair::mark);
    connect(&session, &CompareSession::currentChanged, this, &CanvasPair::showCurrent);
    mark();
}

CanvasPair::~CanvasPair()
{
    // Neither of the pictures outlives its document or takes the other along while they go.
    for (CanvasView *const canvas : {m_other.canvas, m_own.canvas})
        canvas->disconnect(this);
    delete m_other.canvas;
    delete m_own.canvas;
}

CanvasPair::Picture CanvasPair::makePicture(const SnapshotPtr &snapshot, const QString &name)
{
    Picture picture;
    picture.document = new ShownDocument(snapshot, this);
    picture.canvas = new CanvasView(*picture.document, this);
    picture.canvas->setAccessibleName(name);
    picture.canvas->setAcceptDrops(false);
    picture.canvas->installEventFilter(this);
    const CanvasActions &actions = picture.canvas->canvasActions();
    for (QAction *const action : actions.findChildren<QAction *>()) {
        if (!actions.viewActions().contains(action))
            action->setShortcuts(QList<QKeySequence>());
    }
    addWidget(picture.canvas);
    return picture;
}

void CanvasPair::mark()
{
    ChangeMarks other;
    ChangeMarks own;
    for (const Change &change : m_session.comparison().changes) {
        if (change.subject == ChangeSubject::Frame)
            continue;
        const QString word = shortWordOf(change.kind);
        if (change.a.isThere)
            other.push_back({change.a.path, change.kind, word});
        if (change.b.isThere)
            own.push_back({change.b.path, change.kind, word});
    }
    m_other.canvas->setChangeMarks(std::move(other));
    m_own.canvas->setChangeMarks(std::move(own));
}

void CanvasPair::showCurrent()
{
    const Change *const change = m_session.changeOf(m_session.current());
    if (!change || change->subject == ChangeSubject::Frame)
        return;
    // Each goes to its own place first; from then on they move together again.
    const QScopedValueRollback leading(m_isLeading, true);
    const auto show = [](const Picture &picture, const ChangeSide &side) {
        if (side.isThere)
            picture.document->selection().select(side.path);
        else
            picture.document->selection().clear();
    };
    show(m_other, change->a);
    show(m_own, change->b);
    if (change->a.isThere && change->b.isThere)
        m_offset = m_own.canvas->camera().origin() - m_other.canvas->camera().origin();
    else if (change->a.isThere)
        m_own.canvas->panBy((m_own.canvas->camera().origin() - m_other.canvas->camera().origin() - m_offset)
            * m_own.canvas->zoom());
    else
        m_other.canvas->panBy((m_other.canvas->camera().origin() - m_own.canvas->camera().origin() + m_offset)
            * m_other.canvas->zoom());
}

void CanvasPair::follow(const Picture &leader, const Picture &follower, QPointF offset)
{
    if (m_isLeading)
        return;
    const QScopedValueRollback leading(m_isLeading, true);
    Camera camera = leader.canvas->camera();
    camera.moveTo(camera.origin() + offset);
    follower.canvas->lookFrom(camera);
}

void CanvasPair::selectAt(CompareSide side, qsizetype offset)
{
    const Picture &picture = side == CompareSide::Other ? m_other : m_own;
    const Snapshot &snapshot = *picture.document->snapshot();
    const NodePath path = snapshot.pathAt(offset);
    const Step *const step = snapshot.flow().stepAt(path);
    const SectionFlow *const section = snapshot.flow().ownSectionAt(path);
    if (step || section)
        picture.document->selection().select(step ? step->path : section->path);
}

void CanvasPair::click(CanvasView &canvas, QPoint position)
{
    const Hit hit = hitTest(
        canvas.scene(), canvas.camera().toScene(QPointF(position)), HitTolerance / canvas.camera().zoom());
    if (!hit.path.isRoot())
        canvas.document().selection().select(hit.path);
}

void CanvasPair::showEvent(QShowEvent *event)
{
    QSplitter::showEvent(event);
    // Each picture has found its first place by then.
    QMetaObject::invokeMethod(this, &CanvasPair::showCurrent, Qt::QueuedConnection);
}

bool CanvasPair::eventFilter(QObject *watched, QEvent *event)
{
    auto *const canvas = watched == m_other.canvas ? m_other.canvas
        : watched == m_own.canvas                  ? m_own.canvas
                                                   : nullptr;
    if (!canvas)
        return QSplitter::eventFilter(watched, event);
    if (isForEditing(*event)) {
        event->ignore(); // the window may want the key
        return true;
    }
    // The mouse selects and pans, and nothing else.
    switch (event->type()) {
    case QEvent::MouseButtonPress:
        m_pressed = m_last = static_cast<QMouseEvent *>(event)->pos();
        m_isPanning = false;
        canvas->setFocus(Qt::MouseFocusReason);
        return true;
    case QEvent::MouseMove: {
        const auto *const mouse = static_cast<QMouseEvent *>(event);
        if (mouse->buttons() == Qt::NoButton)
            return true;
        m_isPanning |= (mouse->pos() - m_pressed).manhattanLength() >= QApplication::startDragDistance();
        if (m_isPanning)
            canvas->panBy(mouse->pos() - std::exchange(m_last, mouse->pos()));
        return true;
    }
    case QEvent::MouseButtonRelease:
        if (!std::exchange(m_isPanning, false))
            click(*canvas, static_cast<QMouseEvent *>(event)->pos());
        return true;
    default:
        return QSplitter::eventFilter(watched, event);
    }
}

} // namespace patchcord
