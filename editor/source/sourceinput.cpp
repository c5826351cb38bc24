// SPDX-License-Identifier: MIT
// What a source view does with the mouse, the keys and the cursor.
#include "editor/fixes/fixmenu.h"
#include "editor/source/brackets.h"
#include "editor/source/chosenpath.h"
#include "editor/source/sourcegutter.h"
#include "editor/source/sourceview.h"
#include "editor/source/stickyheader.h"
#include "editor/theme/plaintooltip.h"
#include "editor/theme/theme.h"
#include "model/assist/hover.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QScrollBar>
#include <QTextBlock>
#include <QToolTip>
#include <algorithm>

namespace patchcord {

namespace {

/// What a word means, a line for each fact.
QString hoverText(const Hover &hover)
{
    QStringList lines{hover.title};
    for (const auto &[name, fact] : hover.facts)
        lines.append(name + QStringLiteral(": ") + fact);
    if (!hover.help.isEmpty())
        lines.append(QString(hover.help));
    return lines.join(u'\n');
}

/// Whether a key belongs to the editing of text, which this view does not do: the window's actions get it.
bool belongsToTheWindow(const QKeyEvent *key)
{
    for (const QKeySequence::StandardKey standard : {QKeySequence::Undo, QKeySequence::Redo,
             QKeySequence::Cut, QKeySequence::Paste, QKeySequence::Delete, QKeySequence::Backspace})
        if (key->matches(standard))
            return true;
    return false;
}

} // namespace

bool SourceView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && belongsToTheWindow(static_cast<QKeyEvent *>(event)))
        return false;
    return QPlainTextEdit::event(event);
}

bool SourceView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        QToolTip::showText(help->globalPos(), plainToolTip(toolTipAt(help->pos())), viewport());
        return true;
    }
    return QPlainTextEdit::viewportEvent(event);
}

QString SourceView::toolTipAt(QPoint position) const
{
    if (!isInStep())
        return {};
    const QTextCursor cursor = cursorForPosition(position);
    const int line = cursor.blockNumber();
    const qsizetype offset = offsetOf(cursor.position());
    const Diagnostics here = m_findings.at(line, offset);
    // Over the message behind the line too, where it may be cut short.
    const QString findings =
        findingsTip(here.empty() && cursor.atBlockEnd() ? m_findings.onLine(line) : here, *this);
    const bool isOverText = position.x() <= cursorRect(cursor).right() + fontMetrics().averageCharWidth();
    const auto meaning = isOverText ? hoverAt(*m_snapshot, offset) : std::nullopt;
    if (!meaning)
        return findings;
    return findings.isEmpty() ? hoverText(*meaning) : findings + QStringLiteral("\n\n") + hoverText(*meaning);
}

void SourceView::askForFixes()
{
    if (m_isAhead)
        return;
    const int line = textCursor().blockNumber();
    Diagnostics findings = m_findings.at(line, cursorOffset());
    if (findings.empty()) {
        const std::span<const Diagnostic> ofLine = m_findings.onLine(line);
        findings.assign(ofLine.begin(), ofLine.end());
    }
    Q_EMIT fixesAsked(findings, viewport()->mapToGlobal(cursorRect().bottomLeft()));
}

void SourceView::tellCursor()
{
    const QTextCursor cursor = textCursor();
    const QString before = cursor.block().text().left(cursor.positionInBlock());
    const auto lowHalves =
        std::count_if(before.cbegin(), before.cend(), [](QChar c) { return c.isLowSurrogate(); });
    m_gutter->update();
    markBrackets();
    if (!cursor.block().isVisible())
        m_folding.unfoldAround(cursor.block());
    // Not under the section's name.
    if (m_sticky->isVisible() && cursor.block() == firstVisibleBlock())
        verticalScrollBar()->setValue(verticalScrollBar()->value() - 1);
    Q_EMIT cursorMoved(cursor.blockNumber() + 1, int(before.size() - lowHalves) + 1);
}

void SourceView::markBrackets()
{
    QList<QTextEdit::ExtraSelection> marks;
    const auto pair = isInStep() && isFilled() ? bracketsAt(*m_snapshot, cursorOffset()) : std::nullopt;
    if (pair) {
        for (const qsizetype offset : {pair->opening, pair->closing}) {
            QTextEdit::ExtraSelection mark;
            mark.cursor = QTextCursor(document());
            mark.cursor.setPosition(positionOf(offset));
            mark.cursor.movePosition(QTextCursor::NextCharacter, QTextCursor::KeepAnchor);
            mark.format.setBackground(Theme::of(palette()).hitTint);
            marks.append(mark);
        }
    }
    if (!marks.isEmpty() || !extraSelections().isEmpty())
        setExtraSelections(marks);
}

void SourceView::choose()
{
    // On a line of white space alone one is still at what one was at.
    const QString line = textCursor().block().text();
    const bool isBlank = line.trimmed().isEmpty();
    if (isInStep() && !isBlank)
        Q_EMIT pathChosen(chosenPath(*m_snapshot, cursorOffset()));
}

void SourceView::keyPressEvent(QKeyEvent *event)
{
    QToolTip::hideText(); // it is about what stood under the mouse
    fillRest();
    const int before = textCursor().position();
    QPlainTextEdit::keyPressEvent(event);
    if (textCursor().position() != before)
        choose();
}

void SourceView::mousePressEvent(QMouseEvent *event)
{
    QPlainTextEdit::mousePressEvent(event);
    if (event->button() == Qt::LeftButton)
        choose();
}

} // namespace patchcord
