// SPDX-License-Identifier: MIT
#include "editor/source/codeassist.h"

#include "editor/source/completionpopup.h"
#include "editor/source/sourceeditor.h"

#include <QKeyEvent>
#include <QScrollBar>
#include <algorithm>
#include <utility>

namespace patchcord {

namespace {

/// Whether what was typed is a letter of a word, or begins the name of a variable.
bool isOfWord(const QByteArray &typed)
{
    if (typed.size() != 1)
        return false;
    const char c = typed[0];
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '{';
}

bool isPlainKey(const QKeyEvent &event)
{
    return (event.modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
}

} // namespace

CodeAssist::CodeAssist(SourceEditor &editor)
    : QObject(&editor)
    , m_editor(editor)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &CodeAssist::refresh);
    connect(&editor, &SourceEditor::typed, this, &CodeAssist::typed);
    connect(&editor, &QPlainTextEdit::cursorPositionChanged, this, &CodeAssist::lookSoon);
    connect(&editor, &QPlainTextEdit::textChanged, this, &CodeAssist::lookSoon);
    connect(editor.verticalScrollBar(), &QScrollBar::valueChanged, this, &CodeAssist::close);
    editor.installEventFilter(this);
    editor.viewport()->installEventFilter(this);
}

CodeAssist::~CodeAssist() = default;

bool CodeAssist::isOpen() const
{
    return m_popup && m_popup->isVisible();
}

void CodeAssist::close()
{
    if (m_popup)
        m_popup->hide();
}

void CodeAssist::reset()
{
    close();
    m_known.reset();
    m_skeleton.reset();
    m_editor.setGhost({});
}

const Snapshot &CodeAssist::known()
{
    const SnapshotPtr &present = m_editor.snapshot();
    const bool isOfUse = m_known && m_known->format().language == present->format().language;
    if (!isOfUse || present->isWhole())
        m_known = present;
    return *m_known;
}

void CodeAssist::typed(const TextEdits &edits)
{
    const bool isOneKey = edits.size() == 1 && edits.begin()->range.isEmpty();
    m_isWordTyped = isOneKey && isOfWord(edits.begin()->text);
    m_soon.start();
}

void CodeAssist::lookSoon()
{
    m_soon.start();
}

/// Looks at what stands at the cursor now: the list follows, opens, or goes.
void CodeAssist::refresh()
{
    const bool isWordTyped = std::exchange(m_isWordTyped, false);
    if (!m_editor.snapshot() || !m_editor.hasFocus())
        return close();
    if (isOpen())
        offer();
    else if (isWordTyped)
        open(Cause::Typing);
    showSkeleton();
}

void CodeAssist::catchUp()
{
    if (!m_soon.isActive())
        return;
    m_soon.stop();
    refresh();
}

void CodeAssist::complete()
{
    m_dismissed = -1;
    if (!m_editor.snapshot())
        return;
    if (isOpen()) {
        m_cause = Cause::Request; // what was asked for stays, also behind no letter
        return;
    }
    open(Cause::Request);
    if (!isOpen())
        Q_EMIT refused(tr("There is nothing to complete here."));
}

void CodeAssist::open(Cause cause)
{
    m_cause = cause;
    m_completions = {};
    offer();
}

void CodeAssist::offer()
{
    const bool wasOpen = isOpen();
    const qsizetype before = m_completions.word.begin;
    m_offeredIn = m_editor.shownBytes();
    m_completions = completionsAt(m_offeredIn, m_editor.cursorOffset(), known());
    const qsizetype begin = m_completions.word.begin;
    if (m_dismissed != begin)
        m_dismissed = -1;
    const bool isByItself = m_cause == Cause::Typing;
    // The cursor has left the word, or its last letter is gone.
    const bool isLeft = wasOpen && (begin != before || (isByItself && m_completions.typed.isEmpty()));
    const std::vector<CompletionMatch> order = completionOrder(m_completions);
    const bool isDone = order.size() == 1 && m_cause != Cause::Request
        && m_completions.items[size_t(order.front().item)].edits.isEmpty();
    if (order.empty() || isLeft || isDone || (isByItself && m_dismissed == begin)
        || m_editor.textCursor().hasSelection())
        return close();
    if (!m_popup) {
        m_popup = new CompletionPopup(&m_editor);
        connect(m_popup, &CompletionPopup::taken, this, &CodeAssist::take);
    }
    const QRect caret = m_editor.cursorRect();
    QTextCursor start = m_editor.textCursor();
    start.setPosition(m_editor.positionOf(begin));
    QRect word = m_editor.cursorRect(start);
    if (word.top() != caret.top())
        word = caret;
    word.moveTopLeft(m_editor.viewport()->mapToGlobal(word.topLeft()));
    // What opened by itself, before a letter was typed, must not catch the Enter that ends the line.
    const bool hasLetters = !m_completions.typed.isEmpty();
    m_popup->offer(m_completions.items, order, word,
        hasLetters || m_cause == Cause::Request ? CompletionPopup::Start::AtFirst
                                                : CompletionPopup::Start::AtNone);
}

void CodeAssist::takeCurrent()
{
    if (const std::optional<int> item = m_popup->current())
        take(*item);
}

void CodeAssist::take(int index)
{
    const Completion item = m_completions.items[size_t(index)];
    close();
    if (m_offeredIn != m_editor.shownBytes())
        return; // the document changed beneath the list
    m_editor.edit(tr("Complete %1").arg(item.label), item.edits, item.selection);
    if (item.leadsOn)
        open(Cause::Taken);
    showSkeleton();
}

void CodeAssist::showSkeleton()
{
    m_skeleton.reset();
    const QTextCursor cursor = m_editor.textCursor();
    if (m_editor.snapshot() && m_editor.hasFocus() && !cursor.hasSelection() && cursor.atBlockEnd())
        m_skeleton = skeletonAt(m_editor.shownBytes(), m_editor.cursorOffset(), known());
    m_editor.setGhost(m_skeleton ? m_skeleton->text : QString());
}

bool CodeAssist::takeSkeleton()
{
    if (!m_skeleton || m_editor.textCursor().hasSelection())
        return false;
    const Skeleton skeleton = *std::exchange(m_skeleton, {});
    close();
    m_editor.setGhost({});
    m_editor.edit(tr("Complete the step"), skeleton.edits, skeleton.selection);
    return true;
}

/// What a key does to the list; false: it belongs to the text.
bool CodeAssist::steer(const QKeyEvent &event)
{
    if (!isPlainKey(event))
        return false;
    const std::optional<int> current = m_popup->current();
    switch (event.key()) {
    case Qt::Key_Down:
        m_popup->step(1);
        return true;
    case Qt::Key_Up:
        m_popup->step(-1);
        return true;
    case Qt::Key_PageDown:
        m_popup->page(1);
        return true;
    case Qt::Key_PageUp:
        m_popup->page(-1);
        return true;
    case Qt::Key_Escape:
        m_dismissed = m_completions.word.begin;
        close();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        // A word that is there already is not taken again: the key ends the line.
        if (!current || m_completions.items[size_t(*current)].edits.isEmpty())
            break;
        takeCurrent();
        return true;
    case Qt::Key_Tab:
        if (!current && takeSkeleton())
            return true;
        if (!current)
            m_popup->step(1);
        takeCurrent();
        return true;
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Home:
    case Qt::Key_End:
        break;
    default:
        return false;
    }
    close();
    return false;
}

bool CodeAssist::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::ShortcutOverride: {
        // Before a window's shortcut takes a key that steers the list.
        const auto *const key = static_cast<QKeyEvent *>(event);
        static constexpr int Own[] = {Qt::Key_Escape, Qt::Key_Return, Qt::Key_Enter, Qt::Key_Tab};
        const bool isOwn = std::find(std::begin(Own), std::end(Own), key->key()) != std::end(Own);
        if (watched == &m_editor && isOpen() && isOwn && isPlainKey(*key)) {
            event->accept();
            return true;
        }
        break;
    }
    case QEvent::KeyPress: {
        const auto *const key = static_cast<QKeyEvent *>(event);
        if (watched != &m_editor)
            break;
        if (isOpen())
            catchUp();
        if (isOpen() && steer(*key))
            return true;
        if (key->key() == Qt::Key_Tab && isPlainKey(*key)) {
            showSkeleton();
            if (takeSkeleton())
                return true;
        }
        break;
    }
    case QEvent::FocusOut:
        m_skeleton.reset();
        m_editor.setGhost({});
        [[fallthrough]];
    case QEvent::Hide:
    case QEvent::MouseButtonPress:
        close();
        break;
    case QEvent::FocusIn:
        m_soon.start();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace patchcord
