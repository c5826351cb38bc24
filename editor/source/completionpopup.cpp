// SPDX-License-Identifier: MIT
#include "editor/source/completionpopup.h"

#include "editor/source/completiondelegate.h"
#include "editor/theme/fonts.h"
#include "editor/theme/icons.h"
#include "editor/theme/theme.h"
#include "model/text/displaytext.h"

#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QScreen>
#include <QScrollBar>
#include <algorithm>

namespace patchcord {

namespace {

constexpr int MostRows = 10;
constexpr int ListWidth = 420;
constexpr int HelpWidth = 280;
constexpr int HelpMargin = 10;
/// Between the name and the icon's edge: the name of an entry stands below the word.
constexpr int NameOffset = 33;
constexpr int Gap = 2;

enum Role { ItemRole = CompletionDelegate::IsQuietRole + 1, HelpRole };

QIcon iconOf(const Completion &item, const Theme &theme)
{
    switch (item.kind) {
    case CompletionKind::Method:
        return icons::tinted(icons::methodIconName(item.label, *item.group), theme.group(*item.group));
    case CompletionKind::Section:
        return icons::tinted(QStringLiteral("section"), theme.accent);
    case CompletionKind::Label:
        return icons::tinted(QStringLiteral("method-label"), theme.group(MethodGroup::Control));
    case CompletionKind::Variable:
        return icons::tinted(QStringLiteral("expression"), theme.group(MethodGroup::State));
    case CompletionKind::Key:
        return icons::tinted(QStringLiteral("settings"), theme.codeKey);
    case CompletionKind::Value:
        return icons::tinted(QStringLiteral("check"), theme.codeString);
    case CompletionKind::Form:
        return icons::tinted(QStringLiteral("link"), theme.codeString);
    }
    return {};
}

/// Windows of their own take neither ground nor frame from the window that they stand over.
QString styleFor(const Theme &theme)
{
    return QStringLiteral(
        "patchcord--CompletionPopup { background: %1; border: 1px solid %3; }"
        "QListWidget { background: %1; color: %2; border: none; padding: 3px; outline: none; }"
        "QListWidget::item { border-radius: 4px; }"
        "QListWidget::item:selected { background: %4; color: %2; }"
        "QLabel { background: %5; color: %2; border: none; border-left: 1px solid %3; }")
        .arg(theme.card.name(), theme.text.name(), theme.line.name(), theme.accentTint.name(),
            theme.panel.name());
}

} // namespace

CompletionPopup::CompletionPopup(QWidget *parent)
    : QFrame(parent, Qt::ToolTip | Qt::FramelessWindowHint | Qt::NoDropShadowWindowHint)
    , m_list(new QListWidget(this))
    , m_help(new QLabel(this))
{
    setAttribute(Qt::WA_ShowWithoutActivating);
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(tr("Completions"));
    m_list->setAccessibleName(tr("Completions"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setItemDelegate(new CompletionDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_help->setTextFormat(Qt::PlainText);
    m_help->setWordWrap(true);
    m_help->setFont(fonts::small());
    m_help->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_help->setMargin(HelpMargin);
    m_help->setAccessibleName(tr("Help on the completion"));
    m_help->setFixedWidth(HelpWidth);
    auto *const layout = new QHBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addWidget(m_list);
    layout->addWidget(m_help);
    connect(m_list, &QListWidget::currentRowChanged, this, &CompletionPopup::showHelp);
    connect(m_list, &QListWidget::itemClicked, this,
        [this](const QListWidgetItem *item) { Q_EMIT taken(item->data(ItemRole).toInt()); });
}

void CompletionPopup::offer(const std::vector<Completion> &items, const std::vector<CompletionMatch> &order,
    const QRect &word, Start start)
{
    m_word = word;
    // Its own palette is what the style sheet makes of it.
    const QString style = styleFor(Theme::of(parentWidget()->palette()));
    if (styleSheet() != style)
        setStyleSheet(style);
    fill(items, order);
    m_list->setCurrentRow(start == Start::AtFirst ? 0 : -1);
    m_list->scrollToTop();
    showHelp();
    place();
    show();
}

void CompletionPopup::fill(const std::vector<Completion> &items, const std::vector<CompletionMatch> &order)
{
    const Theme &theme = Theme::of(parentWidget()->palette());
    m_list->clear();
    for (const CompletionMatch &match : order) {
        const Completion &completion = items[size_t(match.item)];
        // Names come from the document: on one line, without control characters.
        auto *const item =
            new QListWidgetItem(iconOf(completion, theme), oneLine(completion.label, 60), m_list);
        item->setData(CompletionDelegate::LettersRole,
            QVariant::fromValue(QList<int>(match.letters.begin(), match.letters.end())));
        const QString detail =
            completion.isRequired ? tr("required · %1").arg(completion.detail) : completion.detail;
        item->setData(CompletionDelegate::DetailRole, detail);
        item->setData(CompletionDelegate::IsQuietRole, completion.standing != Standing::Official);
        item->setData(ItemRole, match.item);
        const QString heading = completion.label + (detail.isEmpty() ? QString() : u'\n' + detail);
        item->setData(HelpRole,
            completion.help.isEmpty() ? heading : heading + QStringLiteral("\n\n") + completion.help);
        item->setData(Qt::AccessibleTextRole, completion.label + QStringLiteral(", ") + detail);
        item->setData(Qt::AccessibleDescriptionRole, completion.help);
    }
}

std::optional<int> CompletionPopup::current() const
{
    const QListWidgetItem *const item = m_list->currentItem();
    return item && isVisible() ? std::optional(item->data(ItemRole).toInt()) : std::nullopt;
}

int CompletionPopup::count() const
{
    return m_list->count();
}

void CompletionPopup::step(int by)
{
    const int count = m_list->count();
    const int from = m_list->currentRow();
    if (count > 0)
        m_list->setCurrentRow(from < 0 ? (by > 0 ? 0 : count - 1) : (from + by + count) % count);
}

void CompletionPopup::page(int by)
{
    const int rows = std::max(1, m_list->viewport()->height() / std::max(1, m_list->sizeHintForRow(0)));
    m_list->setCurrentRow(std::clamp(m_list->currentRow() + by * rows, 0, m_list->count() - 1));
}

void CompletionPopup::showHelp()
{
    const QListWidgetItem *const item = m_list->currentItem() ? m_list->currentItem() : m_list->item(0);
    m_help->setText(item ? item->data(HelpRole).toString() : QString());
}

void CompletionPopup::place()
{
    const QScreen *screen = QGuiApplication::screenAt(m_word.topLeft());
    screen = screen ? screen : QGuiApplication::primaryScreen();
    const QRect room = screen->availableGeometry();
    ensurePolished();
    m_list->ensurePolished();
    const int rowHeight = std::max(1, m_list->sizeHintForRow(0));
    const int rows = std::min(m_list->count(), MostRows);
    const int padding = 8;
    // The help is read beside the list: it gets as much height as a short list would not give it.
    const int least = std::min(MostRows, 6) * rowHeight + padding;
    m_list->setFixedSize(std::min(ListWidth, room.width()), std::max(rows * rowHeight + padding, least));
    m_help->setVisible(room.width() >= ListWidth + HelpWidth);
    m_help->setFixedHeight(m_list->height());
    layout()->activate();
    adjustSize();
    const int below = m_word.bottom() + Gap;
    const bool fitsBelow = below + height() <= room.bottom();
    const int y = fitsBelow ? below : std::max(room.top(), m_word.top() - Gap - height());
    const int x =
        std::clamp(m_word.left() - NameOffset, room.left(), std::max(room.left(), room.right() - width()));
    move(x, y);
}

} // namespace patchcord
