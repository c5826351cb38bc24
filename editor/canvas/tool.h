// SPDX-License-Identifier: MIT
#pragma once

#include "editor/canvas/camera.h"
#include "editor/canvas/hittest.h"

#include <QPoint>
#include <QString>
#include <memory>

class QPainter;

namespace patchcord {

class CanvasView;
class Document;
struct Theme;

/// All that a tool sees of the program.
struct ToolContext
{
    Document &document;
    const CanvasScene &scene;
    Camera &camera;
    CanvasView &view; ///< where menus and lists open
};

/// The mouse at one moment.
struct CanvasPointer
{
    QPointF scene;
    QPointF view;
    QPoint global;
    Qt::KeyboardModifiers modifiers;
};

/// One gesture, from the press to the release. What it draws meanwhile is a draft that lives on the canvas
/// only: the document changes at the release, in one step, and a gesture that is destroyed before leaves no
/// trace.
class CanvasTool
{
public:
    explicit CanvasTool(const ToolContext &context)
        : m_context(context)
    {
    }
    virtual ~CanvasTool() = default;
    CanvasTool(const CanvasTool &) = delete;
    CanvasTool &operator=(const CanvasTool &) = delete;

    virtual void move(const CanvasPointer &pointer) = 0;
    virtual void release(const CanvasPointer &pointer) = 0;
    /// The draft, in scene coordinates.
    virtual void paint(QPainter &painter, const Theme &theme) const;
    /// Why the present place will not do; empty when it will.
    virtual QString refusal() const { return {}; }
    virtual Qt::CursorShape cursor() const { return Qt::ArrowCursor; }
    /// The steps that leave the canvas with the mouse, as SWML text, to be dropped elsewhere.
    virtual QList<NodePath> stepsToCarryAway() const { return {}; }
    /// Whether the view scrolls when the mouse comes to its border.
    virtual bool scrollsAtBorder() const { return true; }

protected:
    const ToolContext &context() const { return m_context; }

private:
    ToolContext m_context;
};

/// The gesture that a drag from this place begins.
std::unique_ptr<CanvasTool> toolForDrag(
    const ToolContext &context, const Hit &hit, const CanvasPointer &from);

} // namespace patchcord
