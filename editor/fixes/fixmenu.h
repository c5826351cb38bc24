// SPDX-License-Identifier: MIT
#pragma once

#include "model/check/diagnostic.h"

#include <QKeySequence>
#include <QPoint>
#include <span>

class QMenu;
class QObject;
class QWidget;

namespace patchcord {

class Document;

/// The action that opens the fixes of what is worked at, in every view, and the keys it is made with.
inline constexpr char FixActionName[] = "edit-fix";
QKeySequence fixShortcut();
/// "Ctrl+. to fix", as the tool tips of one window say it.
QString fixHint(const QObject &asker);

/// Whether one of them can be fixed.
bool anyFixable(std::span<const Diagnostic> findings);
/// What findings say, a line each, and the keys that fix them.
QString findingsTip(std::span<const Diagnostic> findings, const QObject &asker);

/// Fills a menu with what can be done about findings: of each its fixes, all fixes of its kind, and the page
/// that explains it. All views show this one.
void fillFixMenu(QMenu &menu, Document &document, const Diagnostics &findings);

/// Shows that menu at a place of the screen, or tells that there is nothing to fix.
void openFixMenu(QWidget &parent, QPoint global, Document &document, const Diagnostics &findings);

} // namespace patchcord
