// SPDX-License-Identifier: MIT
#include "app/window/pickactions.h"

#include "app/window/documenttab.h"
#include "app/window/menucommands.h"
#include "editor/canvas/canvasview.h"
#include "editor/document/selection.h"
#include "editor/pick/picklist.h"
#include "editor/theme/action.h"
#include "editor/theme/icons.h"
#include "model/text/displaytext.h"

#include <QAction>
#include <QMainWindow>
#include <QMenuBar>

namespace patchcord {

namespace {

/// A place to go to, and how it is shown.
struct Place
{
    NodePath path;
    PickEntry entry;
};

QString stepsText(int count)
{
    return PickActions::tr("%n steps", nullptr, count);
}

std::vector<Place> placesOf(const CallFlow &flow)
{
    std::vector<Place> places;
    for (const SectionFlowPtr &section : flow.sections()) {
        places.push_back({section->path,
            {icons::icon(QStringLiteral("outline")), oneLine(section->name), stepsText(section->stepCount),
                {}}});
    }
    for (const SectionFlowPtr &section : flow.sections()) {
        forEachStep(section->steps, [&](const Step &step) {
            if (!step.label.isEmpty()) {
                places.push_back({step.path,
                    {icons::icon(QStringLiteral("method-label")), oneLine(step.label),
                        PickActions::tr("label"), oneLine(section->name)}});
            }
        });
    }
    return places;
}

} // namespace

PickActions::PickActions(QMainWindow &window)
    : QObject(&window)
    , m_window(window)
    , m_commands(newAction(this,
          {"help-commands", tr("All commands…"), QStringLiteral("find"), tr("Find any command by its name")},
          QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P)))
    , m_goTo(newAction(this,
          {"edit-go-to", tr("Go to section…"), QStringLiteral("outline"), tr("Go to a section or a label")},
          QKeySequence(Qt::CTRL | Qt::Key_P)))
{
    connect(m_commands, &QAction::triggered, this, &PickActions::showCommands);
    connect(m_goTo, &QAction::triggered, this, &PickActions::showPlaces);
}

void PickActions::setTab(DocumentTab *tab)
{
    m_tab = tab;
    m_goTo->setEnabled(tab != nullptr);
}

void PickActions::showCommands()
{
    const std::vector<MenuCommand> commands = commandsOf(*m_window.menuBar());
    std::vector<PickEntry> entries;
    for (const MenuCommand &command : commands) {
        entries.push_back({command.action->icon(), command.text,
            command.action->shortcut().toString(QKeySequence::NativeText), command.group,
            command.action->isEnabled()});
    }
    auto *const list =
        new PickList(tr("Commands"), tr("Type what you want to do"), std::move(entries), &m_window);
    connect(list, &PickList::chosen, this, [commands](int i) {
        if (QAction *const action = commands[size_t(i)].action)
            action->trigger();
    });
    list->openOver(m_window);
}

void PickActions::showPlaces()
{
    const std::vector<Place> places = placesOf(m_tab->document().document().snapshot()->flow());
    std::vector<PickEntry> entries;
    for (const Place &place : places)
        entries.push_back(place.entry);
    auto *const list = new PickList(
        tr("Sections and labels"), tr("Go to a section or a label"), std::move(entries), &m_window);
    connect(list, &PickList::chosen, this, [this, places](int i) {
        if (!m_tab)
            return;
        m_tab->document().document().selection().jumpTo(places[size_t(i)].path);
        m_tab->canvas().ensureVisible(places[size_t(i)].path);
        m_tab->setFocus();
    });
    list->openOver(m_window);
}

} // namespace patchcord
