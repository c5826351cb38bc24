// SPDX-License-Identifier: MIT
#include "app/compare/comparewindow.h"

#include "app/compare/canvaspair.h"
#include "editor/canvas/canvasview.h"
#include "editor/compare/changelist.h"
#include "editor/properties/elidedlabel.h"
#include "editor/source/lineformats.h"
#include "editor/theme/action.h"
#include "editor/theme/fonts.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QScreen>
#include <QSplitter>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace patchcord {

namespace {

constexpr int DefaultWidth = 1500;
constexpr int DefaultHeight = 940;
constexpr int ListWidth = 320;
constexpr int NameMargin = 12;
constexpr int NameHeight = 28;
constexpr int TitleBarHeight = 40;

QLabel *nameLabel(const QString &name, const QString &role)
{
    auto *const label = new ElidedLabel(name, ElidedLabel::Tone::Normal);
    label->setFont(fonts::name());
    label->setFixedHeight(NameHeight);
    label->setContentsMargins(NameMargin, 0, NameMargin, 0);
    label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    label->setAccessibleName(role);
    return label;
}

QSplitter *newSplitter(Qt::Orientation orientation)
{
    auto *const splitter = new QSplitter(orientation);
    splitter->setHandleWidth(1);
    splitter->setChildrenCollapsible(false);
    return splitter;
}

} // namespace

CompareWindow::CompareWindow(const Texts &texts, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_session(texts.document, texts.other)
    , m_list(new ChangeList(m_session))
    , m_canvases(new CanvasPair(m_session))
    , m_texts(new DiffView(m_session))
    , m_count(new QLabel)
{
    setObjectName(QStringLiteral("compare-window"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("%1 → %2 – Compare").arg(texts.otherName, texts.documentName));
    makeActions();
    layOut(texts);
    m_texts->setColouring([](const Snapshot &snapshot, int first, int last, const Theme &theme) {
        return lineFormats(snapshot, {}, {}, first, last, theme);
    });
    connect(m_texts, &DiffView::lineChosen, this, &CompareWindow::chooseLine);
    connect(m_canvases, &CanvasPair::chosen, this, &CompareWindow::choosePath);
    connect(&m_session, &CompareSession::compared, this, &CompareWindow::refresh);
    connect(&m_session, &CompareSession::currentChanged, this, &CompareWindow::refresh);
    // With what they tell: when the document goes, its history is told to be empty first.
    connect(&texts.document.undoStack(), &QUndoStack::canUndoChanged, m_undo, &QAction::setEnabled);
    connect(&texts.document.undoStack(), &QUndoStack::canRedoChanged, m_redo, &QAction::setEnabled);
    connect(&texts.document, &QObject::destroyed, this, &QWidget::close);
    resize(
        QSize(DefaultWidth, DefaultHeight).boundedTo(screen()->availableSize() - QSize(0, TitleBarHeight)));
    m_undo->setEnabled(texts.document.undoStack().canUndo());
    m_redo->setEnabled(texts.document.undoStack().canRedo());
    refresh();
    m_session.next();
    m_list->setFocus();
}

CompareWindow::~CompareWindow()
{
    // They look at the session, which goes before the children do.
    delete m_list;
    delete m_canvases;
    delete m_texts;
}

void CompareWindow::makeActions()
{
    const auto add = [this](const ActionLook &look, const QList<QKeySequence> &keys, auto run) {
        QAction *const action = newAction(this, look, keys);
        connect(action, &QAction::triggered, this, run);
        addAction(action);
        return action;
    };
    m_previous = add(
        {"compare-previous", tr("Previous change"), QStringLiteral("move-up"), tr("Go to the change before")},
        {QKeySequence(Qt::SHIFT | Qt::Key_F7), QKeySequence(Qt::ALT | Qt::Key_Up)},
        [this] { m_session.previous(); });
    m_next =
        add({"compare-next", tr("Next change"), QStringLiteral("move-down"), tr("Go to the next change")},
            {QKeySequence(Qt::Key_F7), QKeySequence(Qt::ALT | Qt::Key_Down)}, [this] { m_session.next(); });
    m_take = add({"compare-take", tr("Take over"), QStringLiteral("take-over"),
                     tr("Bring this change over from the left into the document")},
        {QKeySequence(Qt::ALT | Qt::Key_Right)}, [this] { m_session.takeOver(m_session.current()); });
    m_undo = add({"compare-undo", tr("Undo"), QStringLiteral("undo"), tr("Undo the last change")},
        {QKeySequence(Qt::CTRL | Qt::Key_Z)}, [this] {
            m_session.document()->settle();
            m_session.document()->undoStack().undo();
        });
    m_redo = add({"compare-redo", tr("Redo"), QStringLiteral("redo"), tr("Do again what was undone")},
        {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)}, [this] {
            m_session.document()->settle();
            m_session.document()->undoStack().redo();
        });
    add({"compare-close", tr("Close"), QStringLiteral("close"), tr("Close this window")},
        {QKeySequence(Qt::CTRL | Qt::Key_W), QKeySequence(Qt::Key_Escape)}, [this] { close(); });
}

void CompareWindow::layOut(const Texts &texts)
{
    auto *const bar = new QToolBar;
    bar->setIconSize({16, 16});
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    for (QAction *const action : {m_previous, m_next, m_take, m_undo, m_redo}) {
        action->setIconText(u' ' + action->text());
        bar->addAction(action);
        if (action == m_next || action == m_take)
            bar->addSeparator();
    }
    for (QAction *const action : {m_undo, m_redo}) {
        if (auto *const button = qobject_cast<QToolButton *>(bar->widgetForAction(action)))
            button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    }
    auto *const space = new QWidget;
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(space);
    m_count->setTextFormat(Qt::PlainText);
    m_count->setContentsMargins(NameMargin, 0, NameMargin, 0);
    bar->addWidget(m_count);

    auto *const names = new QWidget;
    names->setAutoFillBackground(true);
    names->setBackgroundRole(QPalette::Base);
    auto *const nameRow = new QHBoxLayout(names);
    nameRow->setContentsMargins({});
    nameRow->setSpacing(0);
    nameRow->addWidget(nameLabel(texts.otherName, tr("Left")), 1);
    nameRow->addWidget(nameLabel(tr("%1, as it is open here").arg(texts.documentName), tr("Right")), 1);

    auto *const both = newSplitter(Qt::Vertical);
    both->addWidget(m_canvases);
    both->addWidget(m_texts);
    both->setSizes({1, 1});
    auto *const right = new QWidget;
    right->setLayoutDirection(Qt::LeftToRight); // what was before stands left in every language
    auto *const rightColumn = new QVBoxLayout(right);
    rightColumn->setContentsMargins({});
    rightColumn->setSpacing(0);
    rightColumn->addWidget(names);
    rightColumn->addWidget(both, 1);

    auto *const columns = newSplitter(Qt::Horizontal);
    columns->addWidget(m_list);
    columns->addWidget(right);
    columns->setStretchFactor(1, 1);
    columns->setSizes({ListWidth, DefaultWidth - ListWidth});
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(bar);
    column->addWidget(columns, 1);
}

void CompareWindow::refresh()
{
    const int count = int(m_session.entries().size());
    const int current = m_session.current();
    m_count->setText(count == 0 ? tr("No differences")
            : current < 0       ? tr("%n changes", nullptr, count)
                                : tr("change %1 of %2").arg(current + 1).arg(count));
    m_next->setEnabled(count > 0);
    m_previous->setEnabled(count > 0);
    const bool hasLines =
        current >= 0 && current < count && !m_session.entries()[size_t(current)].hunks.empty();
    m_take->setEnabled(m_session.document() && hasLines);
}

void CompareWindow::chooseLine(CompareSide side, int line)
{
    const Snapshot &snapshot = *m_session.text(side);
    const TextRange content = snapshot.lines().lineContent(snapshot.text(), line);
    // What a line is about stands behind its indentation.
    qsizetype at = content.begin;
    while (at < content.end && (snapshot.text()[at] == ' ' || snapshot.text()[at] == '-'))
        ++at;
    m_canvases->selectAt(side, at);
}

void CompareWindow::choosePath(const NodePath &path, CompareSide side)
{
    if (path.isRoot())
        return;
    if (const Change *const shown = m_session.changeOf(m_session.current());
        shown && sideOf(*shown, side).isThere && sideOf(*shown, side).path == path)
        return;
    const int entry = m_session.entryOfPath(path, side);
    if (entry >= 0)
        m_session.setCurrent(entry);
    const SyntaxNode node = m_session.text(side)->resolve(path);
    if (node && entry < 0)
        m_texts->reveal(side, node.range());
}

} // namespace patchcord
