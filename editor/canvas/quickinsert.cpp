// SPDX-License-Identifier: MIT
#include "editor/canvas/quickinsert.h"

#include "editor/theme/icons.h"
#include "editor/theme/theme.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QScreen>
#include <QVBoxLayout>

namespace patchcord {

namespace {

constexpr QSize UsualSize(420, 340);

} // namespace

QuickInsert::QuickInsert(const Catalog &catalog, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_words(new QLineEdit(this))
    , m_list(new QListWidget(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(tr("Add a step"));
    m_words->setPlaceholderText(tr("Add a step: type its name"));
    m_words->setAccessibleName(tr("Filter methods"));
    m_list->setAccessibleName(tr("Methods"));
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 6, 6, 6);
    layout->setSpacing(6);
    layout->addWidget(m_words);
    layout->addWidget(m_list);
    resize(UsualSize);
    fill(catalog);
    filter({});
    m_words->installEventFilter(this);
    setFocusProxy(m_words);
    connect(m_words, &QLineEdit::textChanged, this, &QuickInsert::filter);
    connect(m_words, &QLineEdit::returnPressed, this, &QuickInsert::accept);
    connect(m_list, &QListWidget::itemActivated, this, &QuickInsert::accept);
    connect(m_list, &QListWidget::itemClicked, this, &QuickInsert::accept);
}

void QuickInsert::openAt(QPoint global)
{
    const QScreen *screen = QGuiApplication::screenAt(global);
    QPoint at = global;
    if (screen) {
        resize(UsualSize.boundedTo(screen->availableSize()));
        const QRect room = screen->availableGeometry().adjusted(0, 0, -width(), -height());
        at = {std::max(room.left(), std::min(at.x(), room.right())),
            std::max(room.top(), std::min(at.y(), room.bottom()))};
    }
    move(at);
    show();
    m_words->setFocus(Qt::PopupFocusReason);
}

bool QuickInsert::eventFilter(QObject *watched, QEvent *event)
{
    // The list is steered from the line: the arrows move in it while typing goes on.
    if (watched == m_words && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp || key == Qt::Key_PageDown) {
            const int step = key == Qt::Key_Up || key == Qt::Key_PageUp ? -1 : 1;
            for (int row = m_list->currentRow() + step; row >= 0 && row < m_list->count(); row += step) {
                if (!m_list->item(row)->isHidden()) {
                    m_list->setCurrentRow(row);
                    break;
                }
            }
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void QuickInsert::fill(const Catalog &catalog)
{
    for (const Method &method : catalog.methods()) {
        if (method.standing == Standing::Legacy || method.standing == Standing::Deprecated)
            continue;
        const QString text = QStringLiteral("%1  –  %2").arg(method.name, method.sentence);
        auto *item =
            new QListWidgetItem(icons::icon(icons::methodIconName(method.name, method.group)), text, m_list);
        item->setData(Qt::UserRole, method.name);
        item->setToolTip(method.title.toHtmlEscaped());
    }
}

void QuickInsert::filter(const QString &words)
{
    QListWidgetItem *best = nullptr;
    const QString wanted = words.trimmed();
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        const bool fits = item->text().contains(wanted, Qt::CaseInsensitive);
        item->setHidden(!fits);
        const auto begins = [&](const QListWidgetItem *candidate) {
            return candidate->text().startsWith(wanted, Qt::CaseInsensitive);
        };
        if (fits && (!best || (begins(item) && !begins(best))))
            best = item;
    }
    m_list->setCurrentItem(best);
}

void QuickInsert::accept()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item || item->isHidden())
        return;
    const QString method = item->data(Qt::UserRole).toString();
    close();
    Q_EMIT chosen(method);
}

} // namespace patchcord
