// SPDX-License-Identifier: MIT
#pragma once

#include "editor/canvas/camera.h"
#include "editor/canvas/cameramotion.h"
#include "editor/canvas/canvascommands.h"
#include "editor/canvas/canvasscene.h"
#include "editor/canvas/changemarks.h"
#include "editor/canvas/hittest.h"
#include "editor/canvas/sectionpictures.h"
#include "editor/canvas/tool.h"

#include <QTimer>
#include <QWidget>
#include <memory>

namespace patchcord {

class CanvasActions;
class FaultBar;
class Minimap;

/// The canvas of one document: it shows the scene through a camera and turns gestures into tools and
/// commands. It holds nothing of the document but the scene derived from its snapshot.
class CanvasView : public QWidget
{
    Q_OBJECT

public:
    explicit CanvasView(Document &document, QWidget *parent = nullptr);
    ~CanvasView() override;

    Document &document() const { return m_document; }
    const CanvasScene &scene() const { return m_scene; }
    const Camera &camera() const { return m_camera; }
    double zoom() const { return m_camera.zoom(); }
    /// The actions of this canvas, for menus and toolbars.
    CanvasActions &canvasActions() const { return *m_actions; }

    /// What is said in place of a flow while there is no section to draw.
    QString emptyText() const;
    /// The view rectangle of what a path names; empty when it is not shown.
    QRect viewRectOf(const NodePath &path) const;
    /// Where, on the screen, a list opens that is about what a path names.
    QPoint placeForList(const NodePath &path) const;
    /// What is selected as it is painted here, at 100 % where that is no larger than a screen or two.
    QImage pictureOfSelection();
    /// Opens the list of methods beside a place and inserts what is chosen, unless stepInsertRequested is
    /// taken.
    void askForStep(const StepPlace &place, QPoint global);
    /// The form shall take the keyboard for what a new step was given to start with.
    void askForFirstValue();
    /// Edits the name of a section in its header, that of a label on its card, the value or condition of a
    /// branch on its chip; another view that has the keyboard is asked to do that by nameRequested.
    void renameInPlace(const NodePath &path);
    void openNameEditor(const NodePath &path);
    /// Edits the note of a step or a section where it stands.
    void editNote(NodePath path);
    /// Shows a flow inside a step; one that is written as text is asked for by innerTextRequested.
    void openInner(const NodePath &inner);
    /// From what is selected to the flow that is shown, from there to the step that holds it.
    void goBack();

    /// Marks what became of steps and sections, where two documents are compared.
    void setChangeMarks(ChangeMarks marks);
    /// Looks at the scene as another canvas does.
    void lookFrom(const Camera &camera);

    QSize sizeHint() const override { return {960, 640}; }

public Q_SLOTS:
    void zoomIn();
    void zoomOut();
    void zoomReset();
    void fitAll();
    void fitSelection();
    /// Sets the zoom around the middle of the view, without motion.
    void setZoom(double zoom);
    void panBy(QPointF viewDelta);
    void ensureVisible(const patchcord::NodePath &path);
    /// Offers the fixes of what is selected.
    void openFixes();

Q_SIGNALS:
    void zoomChanged(double zoom);
    /// The camera moved or zoomed.
    void cameraChanged();
    /// A step is wanted in this list. Connected, the receiver asks for the method; else the canvas does.
    void stepInsertRequested(const patchcord::NodePath &list, int index, const QPoint &global);
    /// The document that stands as text at this path shall be opened.
    void innerTextRequested(const patchcord::NodePath &path);
    /// The name of a section or a label is to be typed while the keyboard is elsewhere. Not connected, the
    /// canvas takes it.
    void nameRequested(const patchcord::NodePath &path);
    /// Enter or a double click: the form shall take the keyboard for this path.
    void editRequested(const patchcord::NodePath &path);
    /// What the mouse rests on: a section, a step, a branch, a destination; the root when it is nothing.
    void hovered(const patchcord::NodePath &path);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    /// A press of the left button that is not yet a drag.
    struct Press
    {
        Hit hit;
        CanvasPointer pointer;
        bool wasSelected = false; ///< a click on one of several selects it alone, but only at the release
    };

    void documentChanged(const DocumentChange &change);
    void selectionChanged();
    void relayout();
    /// Takes the picture at a place; each has a camera of its own.
    void showPlace(const NodePath &place);
    void refreshPicture();
    /// What stands around the picture: bars, the minimap, what is read aloud.
    void refreshAround();
    /// Shows the whole flow when it is legible then, else its entry.
    void placeAtStart();

    ToolContext toolContext();
    CanvasPointer pointerAt(QPointF view, Qt::KeyboardModifiers modifiers) const;
    Hit hitAt(QPointF view) const;
    void startTool(std::unique_ptr<CanvasTool> tool);
    void cancelTool();
    void scrollAtBorder();
    bool isOutside(QPointF view) const;
    /// Goes on with a drag that other documents and other programs take part in.
    void carryAway(const QList<NodePath> &steps);
    void press(const CanvasPointer &pointer);
    void click(const Press &press);
    /// Shows in the text what keeps something from being read.
    void goToFault(const NodePath &stale);
    void clickPlace(const Hit &hit, const CanvasPointer &pointer);
    void hover(const Hit &hit, QPoint global);
    QString tipFor(const Hit &hit) const;
    void travelBy(QKeyEvent *event);

    /// What renameInPlace() edits; empty when it has no name.
    QString nameToEdit(const NodePath &path) const;
    /// The ports of the selected step, while the mouse is at its card or at them.
    void updatePorts(QPointF scene);
    QRectF selectionBounds() const;
    void flyTo(const Camera &target);
    void cameraMoved();
    void tellZoom();
    void paintScene(QPainter &painter, const Camera &camera, const QRect &exposed);
    void paintStale(
        QPainter &painter, const PlacedSection &section, QPointF corner, const PaintContext &context) const;
    void paintGround(QPainter &painter, const Camera &camera, const QRect &exposed) const;
    void paintHits(QPainter &painter, const QRectF &seen) const;
    void paintOverlay(QPainter &painter) const;
    /// What an edge joins, as far as it is shown.
    std::vector<QRectF> endsOf(const Edge &edge) const;
    void placeFaultBar();
    void placeMinimap();
    void refreshMinimap();

    Document &m_document;
    CanvasScene m_scene;
    Camera m_camera;
    QHash<NodePath, Camera> m_cameras; ///< of the pictures that are not shown now, by their places
    double m_toldZoom = 1; ///< what zoomChanged said last
    SectionPictures m_pictures;
    ChangeMarks m_changeMarks;
    CameraMotion m_motion;
    std::unique_ptr<CanvasActions> m_actions;
    Minimap *m_minimap = nullptr;
    FaultBar *m_faultBar = nullptr;

    std::unique_ptr<CanvasTool> m_tool;
    std::optional<Press> m_press;
    std::optional<CanvasPointer>
        m_lastPointer; ///< while a tool is at work: the border scrolls on without mouse events
    QTimer m_borderTimer;
    QList<NodePath> m_carried; ///< the steps of such a drag, as long as the document is as it was
    Hit m_hover;
    std::optional<StepPlace> m_dropPlace;
    QLineF m_dropMarker;
    bool m_spaceHeld = false;
    bool m_focusByKey = false; ///< the focus came by Tab: then it is shown
    bool m_isPlaced = false; ///< the camera's first place has been seen
};

} // namespace patchcord
