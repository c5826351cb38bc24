// SPDX-License-Identifier: MIT
#include "app/window/compareactions.h"

#include "app/window/comparecommands.h"
#include "editor/theme/action.h"
#include "editor/theme/icons.h"

#include <QAction>
#include <QMenu>

namespace patchcord {

CompareActions::CompareActions(CompareCommands &commands, QWidget &window)
    : QObject(&window)
    , m_commands(commands)
{
    m_disk = newAction(this,
        {"compare-disk", tr("Compare with file on disk"), QStringLiteral("compare"),
            tr("Show what changed since the file was saved")},
        QKeySequence(Qt::Key_F7));
    m_file = newAction(this,
        {"compare-file", tr("Compare with other file…"), QStringLiteral("compare"),
            tr("Show what differs from another call flow")},
        QKeySequence(Qt::CTRL | Qt::Key_F7));
    m_commit = newAction(this,
        {"compare-commit", tr("Compare with last commit"), QStringLiteral("compare"),
            tr("Show what changed since git's HEAD")},
        QKeySequence(Qt::SHIFT | Qt::Key_F7));
    connect(m_disk, &QAction::triggered, this, [this] { m_commands.compareWithDisk(*m_tab); });
    connect(m_file, &QAction::triggered, this, [this] { m_commands.compareWithFile(*m_tab); });
    connect(m_commit, &QAction::triggered, this, [this] { m_commands.compareWithCommit(*m_tab); });
    setTab(nullptr);
}

void CompareActions::addTo(QMenu &menu) const
{
    menu.addMenu(icons::icon(QStringLiteral("compare")), tr("Compare"))
        ->addActions({m_disk, m_file, m_commit});
}

void CompareActions::setTab(DocumentTab *tab)
{
    m_tab = tab;
    for (QAction *const action : {m_disk, m_file, m_commit})
        action->setEnabled(tab != nullptr);
}

} // namespace patchcord
