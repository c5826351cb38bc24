// SPDX-License-Identifier: MIT
#include "app/window/shortcutdialog.h"

#include "app/window/keyfield.h"
#include "app/window/keymap.h"
#include "editor/theme/action.h"
#include "editor/theme/fonts.h"
#include "editor/theme/icons.h"
#include "editor/theme/plaintooltip.h"
#include "editor/theme/theme.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace patchcord {

namespace {

enum Column { CommandColumn, MenuColumn, KeysColumn, BuiltInColumn };

constexpr QSize DialogSize(820, 600);
constexpr int CommandWidth = 270;
constexpr int MenuWidth = 150;
constexpr int KeysWidth = 170;

} // namespace

ShortcutDialog::ShortcutDialog(Keymap &keymap, QWidget *parent)
    : QDialog(parent)
    , m_keymap(keymap)
    , m_words(new QLineEdit)
    , m_table(new QTreeWidget)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Change keyboard shortcuts"));
    resize(DialogSize);
    m_words->setPlaceholderText(tr("Find a command, a menu or keys"));
    m_words->setAccessibleName(m_words->placeholderText());
    m_words->setClearButtonEnabled(true);
    m_words->addAction(icons::icon(QStringLiteral("find")), QLineEdit::LeadingPosition);
    m_table->setAccessibleName(tr("Commands"));
    m_table->setHeaderLabels({tr("Command"), tr("Menu"), tr("Shortcut"), tr("Built in")});
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->header()->resizeSection(CommandColumn, CommandWidth);
    m_table->header()->resizeSection(MenuColumn, MenuWidth);
    m_table->header()->resizeSection(KeysColumn, KeysWidth);

    auto *const buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto *const resetAll = buttons->addButton(tr("Reset all"), QDialogButtonBox::ResetRole);
    resetAll->setToolTip(tr("Give every command the keys that it was made with"));
    for (QAbstractButton *const button : buttons->buttons())
        static_cast<QPushButton *>(button)->setAutoDefault(false); // Enter in a field closes nothing
    auto *const layout = new QVBoxLayout(this);
    layout->setSpacing(metrics::Grid);
    layout->addWidget(m_words);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_editor = makeEditor());
    layout->addWidget(buttons);
    fill();

    connect(m_words, &QLineEdit::textChanged, this, &ShortcutDialog::filter);
    connect(m_words, &QLineEdit::returnPressed, m_keys, qOverload<>(&QWidget::setFocus));
    connect(m_table, &QTreeWidget::currentItemChanged, this, &ShortcutDialog::showCurrent);
    connect(m_table, &QTreeWidget::itemActivated, m_keys, qOverload<>(&QWidget::setFocus));
    connect(resetAll, &QPushButton::clicked, &m_keymap, &Keymap::resetAll);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&m_keymap, &Keymap::changed, this, &ShortcutDialog::refresh);
    m_table->setCurrentItem(m_table->topLevelItem(0));
    m_words->setFocus();
}

QWidget *ShortcutDialog::makeEditor()
{
    m_keys = new KeyField;
    m_keys->setAccessibleName(tr("New shortcut"));
    m_none = new QPushButton(tr("No shortcut"));
    m_reset = new QPushButton(tr("Reset"));
    m_reset->setToolTip(tr("Give the command the keys that it was made with"));
    m_message = new QLabel;
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    m_takeOver = new QPushButton(tr("Take it over"));
    for (QPushButton *const button : {m_none, m_reset, m_takeOver})
        button->setAutoDefault(false);
    connect(m_keys, &KeyField::pressed, this, &ShortcutDialog::ask);
    connect(m_none, &QPushButton::clicked, this, [this] { give({}); });
    connect(m_reset, &QPushButton::clicked, this, [this] {
        if (QAction *const command = current())
            m_keymap.reset(*command);
    });
    connect(m_takeOver, &QPushButton::clicked, this, [this] { give({m_keys->keySequence()}); });

    auto *const label = new QLabel(tr("&New shortcut"));
    label->setBuddy(m_keys);
    auto *const line = new QHBoxLayout;
    line->addWidget(label);
    line->addWidget(m_keys, 1);
    line->addWidget(m_none);
    line->addWidget(m_reset);
    auto *const told = new QHBoxLayout;
    told->addWidget(m_message, 1);
    told->addWidget(m_takeOver);
    // The room for a message is there always: nothing jumps when there is one.
    m_message->setMinimumHeight(m_takeOver->sizeHint().height());
    auto *const editor = new QWidget;
    auto *const layout = new QVBoxLayout(editor);
    layout->setContentsMargins({});
    layout->addLayout(line);
    layout->addLayout(told);
    return editor;
}

void ShortcutDialog::fill()
{
    m_commands = m_keymap.commands();
    for (const MenuCommand &command : m_commands) {
        auto *const row = new QTreeWidgetItem(m_table, {command.text, command.group});
        row->setIcon(CommandColumn, command.action->icon());
        row->setToolTip(CommandColumn, plainToolTip(tipOf(*command.action)));
        row->setText(BuiltInColumn, keysText(builtInKeys(*command.action)));
    }
    refresh();
}

void ShortcutDialog::refresh()
{
    for (size_t i = 0; i < m_commands.size(); ++i) {
        QTreeWidgetItem *const row = m_table->topLevelItem(int(i));
        const QAction *const command = m_commands[i].action;
        row->setText(KeysColumn, command ? keysText(command->shortcuts()) : QString());
        row->setFont(
            KeysColumn, command && m_keymap.isChosen(*command) ? fonts::name() : row->font(CommandColumn));
    }
    showCurrent();
}

void ShortcutDialog::filter(const QString &words)
{
    QTreeWidgetItem *first = nullptr;
    for (int i = 0; i < m_table->topLevelItemCount(); ++i) {
        QTreeWidgetItem *const row = m_table->topLevelItem(i);
        const QString text =
            QStringList{row->text(CommandColumn), row->text(MenuColumn), row->text(KeysColumn)}.join(u' ');
        row->setHidden(!text.contains(words.trimmed(), Qt::CaseInsensitive));
        if (!first && !row->isHidden())
            first = row;
    }
    m_table->setCurrentItem(first);
}

void ShortcutDialog::showCurrent()
{
    const QAction *const command = current();
    m_editor->setEnabled(command != nullptr);
    m_keys->setKeySequence(command ? command->shortcut() : QKeySequence());
    m_none->setEnabled(command && !command->shortcuts().isEmpty());
    m_reset->setEnabled(command && command->shortcuts() != builtInKeys(*command));
    m_message->setText(command          ? tr("Press the new keys in the field.")
            : m_words->text().isEmpty() ? QString()
                                        : tr("No command is found. Search for another word or for keys."));
    m_takeOver->hide();
}

void ShortcutDialog::ask(const QKeySequence &keys)
{
    const QString obstacle = Keymap::obstacle(keys);
    const MenuCommand *const holder = holderOf(keys);
    m_takeOver->setVisible(obstacle.isEmpty() && holder);
    if (!obstacle.isEmpty())
        m_message->setText(obstacle);
    else if (holder)
        m_message->setText(tr("%1 belongs to “%2” in the menu %3.")
                               .arg(keys.toString(QKeySequence::NativeText), holder->text, holder->group));
    else
        give({keys});
}

void ShortcutDialog::give(const QList<QKeySequence> &keys)
{
    if (const QAction *const command = current())
        m_keymap.choose(*command, keys);
}

QAction *ShortcutDialog::current() const
{
    QTreeWidgetItem *const row = m_table->currentItem();
    return row ? m_commands[size_t(m_table->indexOfTopLevelItem(row))].action.data() : nullptr;
}

const MenuCommand *ShortcutDialog::holderOf(const QKeySequence &keys) const
{
    const QAction *const asking = current();
    const auto found = std::find_if(m_commands.begin(), m_commands.end(), [&](const MenuCommand &command) {
        return command.action && command.action != asking && command.action->shortcuts().contains(keys);
    });
    return found != m_commands.end() ? &*found : nullptr;
}

} // namespace patchcord
