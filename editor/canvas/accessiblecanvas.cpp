// SPDX-License-Identifier: MIT
#include "editor/canvas/accessiblecanvas.h"

#include "editor/canvas/canvasitems.h"
#include "editor/canvas/canvasview.h"
#include "editor/canvas/linkpick.h"
#include "editor/document/document.h"
#include "editor/document/selection.h"
#include "editor/document/viewstate.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QHash>

#include <algorithm>

namespace patchcord {

namespace {

QAccessible::Role roleOf(CanvasItem::Kind kind)
{
    return kind == CanvasItem::Kind::Link ? QAccessible::Link
        : kind == CanvasItem::Kind::Port  ? QAccessible::Button
                                          : QAccessible::ListItem;
}

/// The canvas. Its items are made when they are asked for and dropped when the flow changes.
class AccessibleCanvas : public QAccessibleWidget
{
public:
    explicit AccessibleCanvas(CanvasView &canvas)
        : QAccessibleWidget(&canvas, QAccessible::List)
        , m_canvas(canvas)
    {
    }
    ~AccessibleCanvas() override { reset(); }

    void reset();

    CanvasView &canvas() const { return m_canvas; }
    const CanvasItem &item(int index) const { return items()[size_t(index)]; }
    /// The items that an item holds; those of the canvas for -1.
    const std::vector<int> &childrenOf(int index) const;
    /// The interface of an item, or null.
    QAccessibleInterface *interfaceOf(int index) const;
    /// The item of what a path names, or -1.
    int indexOf(const NodePath &path) const;

    int childCount() const override { return int(childrenOf(-1).size()); }
    QAccessibleInterface *child(int index) const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    QAccessibleInterface *focusChild() const override;

private:
    const std::vector<CanvasItem> &items() const;

    CanvasView &m_canvas;
    mutable std::vector<CanvasItem> m_items;
    mutable std::vector<std::vector<int>> m_children; ///< of the canvas first, then of each item
    mutable QHash<int, QAccessible::Id> m_made;
    mutable bool m_isRead = false;
};

/// One item of the canvas.
class AccessibleItem : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    AccessibleItem(const AccessibleCanvas &tree, int index)
        : m_tree(tree)
        , m_canvas(tree.canvas())
        , m_item(tree.item(index))
        , m_index(index)
    {
    }

    int index() const { return m_index; }

    bool isValid() const override { return true; }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return m_canvas.window()->windowHandle(); }
    QAccessibleInterface *parent() const override
    {
        return m_item.parent < 0 ? QAccessible::queryAccessibleInterface(&m_canvas)
                                 : m_tree.interfaceOf(m_item.parent);
    }
    QAccessibleInterface *child(int index) const override
    {
        const std::vector<int> &children = m_tree.childrenOf(m_index);
        return index < 0 || index >= int(children.size()) ? nullptr
                                                          : m_tree.interfaceOf(children[size_t(index)]);
    }
    int childCount() const override { return int(m_tree.childrenOf(m_index).size()); }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        const auto *const item = dynamic_cast<const AccessibleItem *>(child);
        return item ? placeIn(m_tree.childrenOf(m_index), item->index()) : -1;
    }
    QAccessibleInterface *childAt(int x, int y) const override
    {
        QAccessibleInterface *const hit = m_tree.childAt(x, y);
        return indexOfChild(hit) < 0 ? nullptr : hit;
    }
    QAccessible::Role role() const override { return roleOf(m_item.kind); }
    void setText(QAccessible::Text, const QString &) override { }

    QString text(QAccessible::Text kind) const override
    {
        if (kind == QAccessible::Name)
            return m_item.name;
        return kind == QAccessible::Description ? m_item.description : QString();
    }

    QRect rect() const override
    {
        const QRect rect = viewRect();
        return {m_canvas.mapToGlobal(rect.topLeft()), rect.size()};
    }

    QAccessible::State state() const override
    {
        const Selection &selection = m_canvas.document().selection();
        QAccessible::State state;
        if (m_item.kind == CanvasItem::Kind::Port)
            return state;
        state.selectable = true;
        state.focusable = true;
        state.selected = selection.contains(m_item.path);
        state.focused = m_canvas.hasFocus() && selection.current() == m_item.path;
        state.offscreen = !m_canvas.rect().intersects(viewRect());
        if (m_item.kind == CanvasItem::Kind::Section) {
            state.expandable = true;
            state.collapsed = m_canvas.document().viewState().isCollapsed(m_item.path);
            state.expanded = !state.collapsed;
        }
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
        CanvasView &canvas = m_canvas; // what follows may end this item
        const NodePath path = m_item.path;
        const int port = m_item.port;
        canvas.document().selection().select(path);
        const std::vector<Outcome> outcomes = openOutcomes(*canvas.document().snapshot(), path);
        if (port >= 0 && port < int(outcomes.size()) && action == pressAction())
            askForStepOn(canvas, path, outcomes[size_t(port)], canvas.placeForList(path));
        else if (action == setFocusAction())
            canvas.setFocus();
        else if (action == pressAction())
            Q_EMIT canvas.editRequested(path);
    }

    static int placeIn(const std::vector<int> &children, int index)
    {
        const auto found = std::find(children.begin(), children.end(), index);
        return found == children.end() ? -1 : int(found - children.begin());
    }

private:
    QRect viewRect() const
    {
        const QRectF place = placeOf(m_canvas.scene(), m_item);
        return place.isNull() ? QRect() : m_canvas.camera().toView(place).toAlignedRect();
    }

    const AccessibleCanvas &m_tree;
    CanvasView &m_canvas;
    CanvasItem m_item;
    int m_index;
};

void AccessibleCanvas::reset()
{
    for (const QAccessible::Id id : std::as_const(m_made))
        QAccessible::deleteAccessibleInterface(id);
    m_made.clear();
    m_items.clear();
    m_children.clear();
    m_isRead = false;
}

const std::vector<CanvasItem> &AccessibleCanvas::items() const
{
    if (!m_isRead) {
        m_isRead = true;
        m_items = itemsOf(m_canvas.scene());
        m_children.assign(m_items.size() + 1, {});
        for (size_t i = 0; i < m_items.size(); ++i)
            m_children[size_t(m_items[i].parent + 1)].push_back(int(i));
    }
    return m_items;
}

const std::vector<int> &AccessibleCanvas::childrenOf(int index) const
{
    items();
    return m_children[size_t(index + 1)];
}

QAccessibleInterface *AccessibleCanvas::interfaceOf(int index) const
{
    if (index < 0 || index >= int(items().size()))
        return nullptr;
    const auto known = m_made.constFind(index);
    if (known != m_made.cend())
        return QAccessible::accessibleInterface(*known);
    auto *const made = new AccessibleItem(*this, index);
    m_made.insert(index, QAccessible::registerAccessibleInterface(made));
    return made;
}

int AccessibleCanvas::indexOf(const NodePath &path) const
{
    // A branch can be written as a single step: then the step is meant.
    int branch = -1;
    const std::vector<CanvasItem> &all = items();
    for (size_t i = 0; i < all.size(); ++i) {
        if (all[i].path != path)
            continue;
        if (all[i].kind != CanvasItem::Kind::Branch)
            return int(i);
        branch = int(i);
    }
    return branch;
}

QAccessibleInterface *AccessibleCanvas::child(int index) const
{
    const std::vector<int> &children = childrenOf(-1);
    return index < 0 || index >= int(children.size()) ? nullptr : interfaceOf(children[size_t(index)]);
}

int AccessibleCanvas::indexOfChild(const QAccessibleInterface *child) const
{
    const auto *const item = dynamic_cast<const AccessibleItem *>(child);
    return item ? AccessibleItem::placeIn(childrenOf(-1), item->index()) : -1;
}

QAccessibleInterface *AccessibleCanvas::childAt(int x, int y) const
{
    const QPoint at = m_canvas.mapFromGlobal(QPoint(x, y));
    const Hit hit = hitTest(m_canvas.scene(), m_canvas.camera().toScene(at), 0);
    return hit.path.isRoot() ? nullptr : interfaceOf(indexOf(hit.path));
}

QAccessibleInterface *AccessibleCanvas::focusChild() const
{
    return m_canvas.hasFocus() ? interfaceOf(indexOf(m_canvas.document().selection().current())) : nullptr;
}

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *canvas = qobject_cast<CanvasView *>(object);
    return canvas ? new AccessibleCanvas(*canvas) : nullptr;
}

AccessibleCanvas *treeOf(CanvasView &canvas)
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
    AccessibleCanvas *const tree = treeOf(canvas);
    QAccessibleInterface *const item =
        tree ? tree->interfaceOf(tree->indexOf(canvas.document().selection().current())) : nullptr;
    if (!item)
        return;
    QAccessible::State changed;
    changed.selected = true;
    QAccessibleStateChangeEvent selected(item, changed);
    QAccessible::updateAccessibility(&selected);
    if (canvas.hasFocus()) {
        QAccessibleEvent focused(item, QAccessible::Focus);
        QAccessible::updateAccessibility(&focused);
    }
}

void announceItems(CanvasView &canvas)
{
    AccessibleCanvas *const tree = treeOf(canvas);
    if (!tree)
        return;
    tree->reset();
    QAccessibleEvent event(&canvas, QAccessible::ObjectReorder);
    QAccessible::updateAccessibility(&event);
}

} // namespace patchcord
