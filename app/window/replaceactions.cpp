// SPDX-License-Identifier: MIT
#include "app/window/replaceactions.h"

#include "app/window/documenttab.h"
#include "app/window/documenttabs.h"
#include "app/window/foundeverywhere.h"
#include "app/window/replacebar.h"
#include "app/window/textpane.h"
#include "app/window/workarea.h"
#include "editor/source/sourcepane.h"
#include "editor/theme/action.h"

#include <QAction>

namespace patchcord {

ReplaceActions::ReplaceActions(WorkArea &area, QWidget &window)
    : QObject(&window)
    , m_area(area)
    , m_found(new FoundEverywhere(area.tabs(), &area))
{
    m_found->hide();
    QAction *const replace = newAction(this,
        {"edit-replace", tr("Find and replace in text…"), QStringLiteral("find"),
            tr("Find characters or a regular expression in the text, and replace them")},
        QKeySequence(Qt::CTRL | Qt::Key_H));
    QAction *const everywhere = newAction(this,
        {"edit-find-everywhere", tr("Find in all open documents…"), QStringLiteral("find"),
            tr("Show the hits in the texts of all open documents")},
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F));
    m_actions = {replace, everywhere};
    connect(replace, &QAction::triggered, this, &ReplaceActions::open);
    connect(everywhere, &QAction::triggered, this, [this] {
        open();
        // What was sought last is there already: the field waits for something else.
        if (m_found->query() != m_area.text().replaceBar().query())
            seekEverywhere();
    });
    ReplaceBar &bar = area.text().replaceBar();
    connect(&bar, &ReplaceBar::everywhereAsked, this, &ReplaceActions::seekEverywhere);
    connect(&bar, &ReplaceBar::told, this, &ReplaceActions::told);
    connect(m_found, &FoundEverywhere::replaceAsked, this,
        [this] { m_found->replaceAll(m_found->replacement()); });
    connect(m_found, &FoundEverywhere::told, this, &ReplaceActions::told);
    connect(m_found, &FoundEverywhere::found, this, &ReplaceActions::showFound);
    connect(m_found, &FoundEverywhere::activated, this, [this](OpenDocument *document, TextRange range) {
        m_area.tabs().show(m_area.tabs().of(*document));
        SourceEditor &text = *m_area.text().source().nativeView();
        m_area.text().showText();
        text.edit({}, {}, range); // selects the hit
        text.setFocus(Qt::OtherFocusReason);
    });
}

void ReplaceActions::setEnabled(bool isEnabled)
{
    for (QAction *const action : m_actions)
        action->setEnabled(isEnabled);
}

void ReplaceActions::open()
{
    m_area.pane(WorkArea::Pane::Text).show();
    m_area.text().showText();
    m_area.text().replaceBar().open();
}

void ReplaceActions::seekEverywhere()
{
    const ReplaceBar &bar = m_area.text().replaceBar();
    if (bar.query().text.isEmpty())
        return;
    m_found->setReplacement(bar.replacement());
    m_found->seek(bar.query());
}

void ReplaceActions::showFound()
{
    m_area.text().showResults(
        *m_found, m_found->count() > 0 ? tr("Found %1").arg(m_found->count()) : tr("Found"));
}

} // namespace patchcord
