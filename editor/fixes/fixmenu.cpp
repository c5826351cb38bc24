// SPDX-License-Identifier: MIT
#include "editor/fixes/fixmenu.h"

#include "editor/document/document.h"
#include "editor/document/fixcommands.h"
#include "editor/theme/action.h"
#include "editor/theme/icons.h"
#include "editor/theme/menutext.h"
#include "editor/theme/theme.h"
#include "model/text/displaytext.h"

#include <QCoreApplication>
#include <QMenu>
#include <QStringList>
#include <algorithm>

namespace patchcord {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(patchcord::FixMenu)
};

constexpr size_t MostFindings = 6; ///< a longer menu is no help: the list of problems has them all
constexpr int LongestText = 72;

QString shortText(const QString &text)
{
    return menuText(oneLine(text, LongestText));
}

/// What is wrong, as the heading of what can be done about it.
void addHeading(QMenu &menu, const Diagnostic &finding)
{
    const QColor color = Theme::of(menu.palette()).severity(finding.severity);
    QAction *const heading =
        menu.addAction(icons::tinted(severityName(finding.severity), color), shortText(finding.message));
    heading->setEnabled(false);
}

void addFixes(QMenu &menu, Document &document, const Diagnostic &finding)
{
    const QIcon bulb = icons::icon(QStringLiteral("fix"));
    for (const Fix &fix : finding.fixes)
        menu.addAction(
            bulb, shortText(fix.title), &document, [&document, fix] { commands::makeFix(document, fix); });
}

void addKind(QMenu &menu, Document &document, const QString &code)
{
    const int count = sureCount(document.snapshot()->diagnostics(), code);
    if (count > 1) {
        menu.addAction(icons::icon(QStringLiteral("fix")),
            Words::tr("Fix all %n of this kind", nullptr, count), &document,
            [&document, code] { commands::fixKind(document, code); });
    }
    menu.addAction(icons::icon(QStringLiteral("help")), Words::tr("What does this mean?"), &document,
        [&document, code] { Q_EMIT document.helpAsked(code); });
}

} // namespace

QKeySequence fixShortcut()
{
    return QKeySequence(Qt::CTRL | Qt::Key_Period);
}

QString fixHint(const QObject &asker)
{
    const QString keys = keysFor(asker, FixActionName, fixShortcut());
    return keys.isEmpty() ? Words::tr("Can be fixed") : Words::tr("%1 to fix").arg(keys);
}

bool anyFixable(std::span<const Diagnostic> findings)
{
    return std::any_of(
        findings.begin(), findings.end(), [](const Diagnostic &finding) { return !finding.fixes.empty(); });
}

QString findingsTip(std::span<const Diagnostic> findings, const QObject &asker)
{
    QStringList lines;
    for (const Diagnostic &finding : findings)
        lines.append(finding.message);
    if (anyFixable(findings))
        lines.append(fixHint(asker));
    return lines.join(u'\n');
}

void fillFixMenu(QMenu &menu, Document &document, const Diagnostics &findings)
{
    const size_t shown = std::min(findings.size(), MostFindings);
    for (size_t i = 0; i < shown; ++i) {
        if (i > 0)
            menu.addSeparator();
        addHeading(menu, findings[i]);
        addFixes(menu, document, findings[i]);
        if (i + 1 == shown || findings[i + 1].code != findings[i].code)
            addKind(menu, document, findings[i].code);
    }
    if (shown < findings.size()) {
        menu.addSeparator();
        menu.addAction(Words::tr("%n more in the list of problems", nullptr, int(findings.size() - shown)))
            ->setEnabled(false);
    }
}

void openFixMenu(QWidget &parent, QPoint global, Document &document, const Diagnostics &findings)
{
    if (findings.empty()) {
        const QString keys = keysFor(parent, "flow-next-problem", QKeySequence(Qt::Key_F8));
        Q_EMIT document.refused(keys.isEmpty()
                ? Words::tr("No problem is known here.")
                : Words::tr("No problem is known here. %1 goes to the next one.").arg(keys));
        return;
    }
    auto *const menu = new QMenu(&parent);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillFixMenu(*menu, document, findings);
    // What it offers is about this text.
    QObject::connect(&document, &Document::changed, menu, &QMenu::close);
    menu->popup(global);
    // Enter takes the best one.
    const QList<QAction *> actions = menu->actions();
    const auto first = std::find_if(actions.begin(), actions.end(),
        [](const QAction *action) { return action->isEnabled() && !action->isSeparator(); });
    if (first != actions.end())
        menu->setActiveAction(*first);
}

} // namespace patchcord
