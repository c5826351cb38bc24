// SPDX-License-Identifier: MIT
#include "app/window/outlineactions.h"

#include "app/window/documenttab.h"
#include "editor/canvas/canvasactions.h"
#include "editor/canvas/canvascommands.h"
#include "editor/canvas/canvasmenu.h"
#include "editor/canvas/canvasview.h"
#include "editor/outline/outlineview.h"

#include <QAction>
#include <QMenu>

namespace patchcord {

OutlineActions::OutlineActions(OutlineView &outline, QObject *parent)
    : QObject(parent)
    , m_outline(outline)
{
    connect(&outline, &OutlineView::insertRequested, this, &OutlineActions::insertBehind);
    connect(&outline, &OutlineView::menuRequested, this, &OutlineActions::openMenu);
    connect(&outline, &OutlineView::renameRequested, this, &OutlineActions::rename);
    connect(&outline, &OutlineView::dropped, this, &OutlineActions::drop);
}

void OutlineActions::setTab(DocumentTab *tab)
{
    if (m_tab)
        m_tab->canvas().disconnect(this);
    const QList<QAction *> before = m_outline.actions();
    for (QAction *const action : before)
        m_outline.removeAction(action);
    m_tab = tab;
    if (!tab)
        return;
    m_outline.addActions(tab->canvas().canvasActions().selectionActions());
    connect(&tab->canvas(), &CanvasView::nameRequested, this, &OutlineActions::editName);
}

void OutlineActions::insertBehind(const NodePath &path, const QPoint &global)
{
    if (!m_tab)
        return;
    Document &document = m_tab->document().document();
    if (const std::optional<StepPlace> place = placeBehind(*document.snapshot(), path))
        m_tab->canvas().askForStep(*place, global);
    else
        Q_EMIT document.refused(tr("There is no section for a new step. Add one first."));
}

void OutlineActions::openMenu(const NodePath &path, const QPoint &global)
{
    if (!m_tab)
        return;
    QMenu *const menu = makePathMenu(m_tab->canvas(), path);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(global);
}

void OutlineActions::rename(const NodePath &path, const QString &name)
{
    if (m_tab)
        commands::rename(m_tab->document().document(), path, name);
}

void OutlineActions::drop(const OutlineLoad &load, const OutlineDrop &drop)
{
    if (!m_tab)
        return;
    Document &document = m_tab->document().document();
    switch (load.kind) {
    case OutlineLoad::Kind::Steps:
        if (load.paths.size() == 1)
            commands::moveStep(document, load.paths.constFirst(), {drop.list, drop.index});
        else
            commands::moveSteps(document, load.paths, {drop.list, drop.index});
        break;
    case OutlineLoad::Kind::Destination:
        commands::moveDestination(document, drop.list, load.paths.constFirst(), drop.group, drop.index);
        break;
    case OutlineLoad::Kind::Section:
        commands::moveSection(document, load.paths.constFirst(), drop.index);
        break;
    case OutlineLoad::Kind::Method:
        commands::insertMethod(document, {drop.list, drop.index}, load.method);
        break;
    }
}

void OutlineActions::editName(const NodePath &path)
{
    if (m_outline.hasFocus())
        m_outline.renameInPlace(path);
    else
        m_tab->canvas().openNameEditor(path);
}

} // namespace patchcord
