// SPDX-License-Identifier: MIT
#include "editor/pick/picklist.h"

#include "editor/pick/pickdelegate.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace patchcord {

namespace {

constexpr QSize BesideSize(420, 340);
constexpr QSize OverSize(620, 420);
constexpr int TopOfWindow = 64;
constexpr int Margin = 6;

} // namespace

PickList::PickList(
    const QString &name, const QString &prompt, std::vector<PickEntry> entries, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_entries(std::move(entries))
    , m_words(new QLineEdit(this))
    , m_list(new QListWidget(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(name);
    m_words->setPlaceholderText(prompt);
    m_words->setAccessibleName(prompt);
    m_list->setAccessibleName(name);
    m_list->setItemDelegate(new PickDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFocusPolicy(Qt::NoFocus);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(Margin, Margin, Margin, Margin);
    layout->setSpacing(Margin);
    layout->addWidget(m_words);
    layout->addWidget(m_list);
    m_words->installEventFilter(this);
    setFocusProxy(m_words);
    connect(m_words, &QLineEdit::textChanged, this, &PickList::filter);
    connect(m_words, &QLineEdit::returnPressed, this, &PickList::accept);
    connect(m_list, &QListWidget::itemClicked, this, &PickList::accept);
}

void PickList::openAt(QPoint global)
{
    open(global, BesideSize);
}

void PickList::openOver(const QWidget &window)
{
    const QSize size = OverSize.boundedTo(window.size() - QSize(TopOfWindow, 2 * TopOfWindow));
    open(window.mapToGlobal(QPoint((window.width() - size.width()) / 2, TopOfWindow)), size);
}

void PickList::open(QPoint global, const QSize &wanted)
{
    const QScreen *const screen = QGuiApplication::screenAt(global);
    const QSize size = screen ? wanted.boundedTo(screen->availableSize()) : wanted;
    ensurePolished();
    m_words->ensurePolished();
    setFixedWidth(size.width());
    m_room = size.height() - m_words->sizeHint().height() - 4 * Margin;
    filter({});
    if (screen) {
        const QRect room = screen->availableGeometry().adjusted(0, 0, -width(), -height());
        global = {std::max(room.left(), std::min(global.x(), room.right())),
            std::max(room.top(), std::min(global.y(), room.bottom()))};
    }
    move(global);
    show();
    m_words->setFocus(Qt::PopupFocusReason);
}

bool PickList::eventFilter(QObject *watched, QEvent *event)
{
    // The list is steered from the line: the arrows move in it while typing goes on.
    if (watched == m_words && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const int page = std::max(1, m_list->viewport()->height() / std::max(1, m_list->sizeHintForRow(0)));
        const int step = key == Qt::Key_Up ? -1
            : key == Qt::Key_Down          ? 1
            : key == Qt::Key_PageUp        ? -page
            : key == Qt::Key_PageDown      ? page
                                           : 0;
        if (step != 0) {
            m_list->setCurrentRow(std::clamp(m_list->currentRow() + step, 0, m_list->count() - 1));
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void PickList::filter(const QString &words)
{
    m_list->clear();
    for (const int i : pickOrder(m_entries, words)) {
        const PickEntry &entry = m_entries[size_t(i)];
        auto *const item = new QListWidgetItem(entry.icon, entry.text, m_list);
        item->setData(PickDelegate::DetailRole, entry.detail);
        item->setData(PickDelegate::GroupRole, entry.group);
        item->setData(PickDelegate::EntryRole, i);
        if (!entry.isEnabled)
            item->setFlags(Qt::NoItemFlags);
        item->setData(Qt::AccessibleTextRole, entry.text + QStringLiteral(", ") + entry.detail);
    }
    if (m_list->count() == 0) {
        auto *const nothing = new QListWidgetItem(tr("Nothing fits these words"), m_list);
        nothing->setFlags(Qt::NoItemFlags);
    }
    m_list->setCurrentRow(0);
    // As high as its rows need, within the room that it was given.
    const int rows = m_list->count() * m_list->sizeHintForRow(0) + 2 * m_list->frameWidth();
    m_list->setFixedHeight(std::min(rows, m_room));
    layout()->activate();
    adjustSize();
}

void PickList::accept()
{
    const QListWidgetItem *const item = m_list->currentItem();
    if (!item || !(item->flags() & Qt::ItemIsEnabled))
        return;
    const int entry = item->data(PickDelegate::EntryRole).toInt();
    close();
    Q_EMIT chosen(entry);
}

} // namespace patchcord
