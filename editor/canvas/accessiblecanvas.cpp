// SPDX-License-Identifier: MIT
#include "editor/canvas/accessiblecanvas.h"

#include "editor/canvas/canvasview.h"
#include "editor/canvas/navigation.h"
#include "editor/document/document.h"
#include "editor/document/selection.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QHash>

namespace patchcord {

namespace {

class AccessibleCanvas;

/// One section, step or destination.
class AccessibleItem : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    AccessibleItem(CanvasView &canvas, CanvasItem item, int index)
        : m_canvas(canvas)
        , m_item(std::move(item))
        , m_index(index)
    {
    }

    int index() const { return m_index; }

    bool isValid() const override { return true; }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return m_canvas.window()->windowHandle(); }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(&m_canvas); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    void setText(QAccessible::Text, const QString &) override { }

    QString text(QAccessible::Text kind) const override
    {
        if (kind == QAccessible::Name)
            return m_item.name;
        return kind == QAccessible::Description ? m_item.description : QString();
    }

    QRect rect() const override
    {
        const QRect rect = m_canvas.viewRectOf(m_item.path);
        return {m_canvas.mapToGlobal(rect.topLeft()), rect.size()};
    }

    QAccessible::State state() const override
    {
        const Selection &selection = m_canvas.document().selection();
        QAccessible::State state;
        state.selectable = true;
        state.focusable = true;
        state.selected = selection.contains(m_item.path);
        state.focused = m_canvas.hasFocus() && selection.current() == m_item.path;
        state.offscreen = !m_canvas.rect().intersects(m_canvas.viewRectOf(m_item.path));
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this)
                                                    : nullptr;
    }

    QStringList actionNames() const override { return {setFocusAction(), pressAction()}; }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }
    void doAction(const QString &action) override
    {
        const NodePath path = m_item.path;
        m_canvas.document().selection().select(path);
        if (action == setFocusAction())
            m_canvas.setFocus();
        else if (action == pressAction())
            Q_EMIT m_canvas.editRequested(path);
    }

private:
    CanvasView &m_canvas;
    CanvasItem m_item;
    int m_index;
};

/// The list. Its items are made when they are asked for and dropped when the flow changes.
class AccessibleCanvas : public QAccessibleWidget
{
public:
    explicit AccessibleCanvas(CanvasView &canvas)
        : QAccessibleWidget(&canvas, QAccessible::List)
        , m_canvas(canvas)
    {
    }
    ~AccessibleCanvas() override { reset(); }

    void reset()
    {
        for (const QAccessible::Id id : std::as_const(m_made))
            QAccessible::deleteAccessibleInterface(id);
        m_made.clear();
        m_items.clear();
        m_isRead = false;
    }

    int indexOf(const NodePath &path) const
    {
        const std::vector<CanvasItem> &all = items();
        for (size_t i = 0; i < all.size(); ++i) {
            if (all[i].path == path)
                return int(i);
        }
        return -1;
    }

    int childCount() const override { return int(items().size()); }

    QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        const auto known = m_made.constFind(index);
        if (known != m_made.cend())
            return QAccessible::accessibleInterface(*known);
        auto *item = new AccessibleItem(m_canvas, items()[size_t(index)], index);
        m_made.insert(index, QAccessible::registerAccessibleInterface(item));
        return item;
    }

    int indexOfChild(const QAccessibleInterface *child) const override
    {
        const auto *item = dynamic_cast<const AccessibleItem *>(child);
        return item ? item->index() : -1;
    }

    QAccessibleInterface *childAt(int x, int y) const override
    {
        const QPoint at = m_canvas.mapFromGlobal(QPoint(x, y));
        const Hit hit = hitTest(m_canvas.scene(), m_canvas.camera().toScene(at), 0);
        return hit.path.isRoot() ? nullptr : child(indexOf(hit.path));
    }

    QAccessibleInterface *focusChild() const override
    {
        return m_canvas.hasFocus() ? child(indexOf(m_canvas.document().selection().current())) : nullptr;
    }

private:
    const std::vector<CanvasItem> &items() const
    {
        if (!m_isRead)
            m_items = itemsOf(m_canvas.scene());
        m_isRead = true;
        return m_items;
    }

    CanvasView &m_canvas;
    mutable std::vector<CanvasItem> m_items;
    mutable QHash<int, QAccessible::Id> m_made;
    mutable bool m_isRead = false;
};

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *canvas = qobject_cast<CanvasView *>(object);
    return canvas ? new AccessibleCanvas(*canvas) : nullptr;
}

AccessibleCanvas *interfaceOf(CanvasView &canvas)
{
    // Building the items costs; nobody pays for it who does not listen.
    if (!QAccessible::isActive())
        return nullptr;
    return dynamic_cast<AccessibleCanvas *>(QAccessible::queryAccessibleInterface(&canvas));
}

} // namespace

void installCanvasAccessibility()
{
    QAccessible::installFactory(makeInterface);
}

void announceSelection(CanvasView &canvas)
{
    AccessibleCanvas *list = interfaceOf(canvas);
    const int index = list ? list->indexOf(canvas.document().selection().current()) : -1;
    if (index < 0)
        return;
    QAccessibleEvent event(&canvas, QAccessible::Focus);
    event.setChild(index);
    QAccessible::updateAccessibility(&event);
}

void announceItems(CanvasView &canvas)
{
    AccessibleCanvas *list = interfaceOf(canvas);
    if (!list)
        return;
    list->reset();
    QAccessibleEvent event(&canvas, QAccessible::ObjectReorder);
    QAccessible::updateAccessibility(&event);
}

} // namespace patchcord
