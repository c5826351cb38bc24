// SPDX-License-Identifier: MIT
#include "editor/theme/stylesheet.h"

#include "editor/theme/theme.h"

#include <utility>

namespace patchcord {

namespace {

/// Words in capitals between @ stand for colours and sizes of the theme.
constexpr char16_t Template[] = uR"(
QMainWindow, QDialog { background: @WINDOW@; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QMainWindow::separator, QSplitter::handle { background: @LINE@; width: 1px; height: 1px; }
QMainWindow::separator:hover { background: @ACCENT@; }

QMenuBar { background: @WINDOW@; padding: 2px 4px; }
QMenuBar::item { padding: 4px 8px; border-radius: 4px; background: transparent; }
QMenuBar::item:selected { background: @TINT@; }
QMenu { background: @CARD@; border: 1px solid @LINE@; padding: 4px; }
QMenu::item { padding: 5px 24px 5px 12px; border-radius: 4px; }
QMenu::item:selected { background: @TINT@; color: @TEXT@; }
QMenu::item:disabled { color: @DISABLED@; }
QMenu::icon { padding-left: 8px; }
patchcord--PickList { background: @CARD@; border: 1px solid @LINE@; border-radius: @RADIUS@px; }
patchcord--PickList QListWidget { border: none; background: @CARD@; }
patchcord--FaultBar { background: @CARD@; border: 1px solid @ERROR@; border-radius: @RADIUS@px; }
patchcord--FaultBar QToolButton { color: @ACCENT@; }
QMenu::separator { height: 1px; background: @LINE@; margin: 4px 8px; }

QToolBar { background: @PANEL@; border: none; border-top: 1px solid @LINE@; border-bottom: 1px solid @LINE@;
    padding: 4px 8px; spacing: 4px; }
QToolBar::separator { width: 1px; border-left: 1px solid @LINE@; margin: 6px 6px; }
QToolButton { background: transparent; border: 1px solid transparent; border-radius: @RADIUS@px; padding: 4px 6px; }
QToolButton:hover { background: @TINT@; }
QToolButton:pressed, QToolButton:checked { background: @TINT@; color: @ACCENT@; }
QToolButton[filter="true"] { color: @DISABLED@; border-color: transparent; }
QToolButton[filter="true"]:checked { background: transparent; color: @TEXT@; border-color: @LINE@; }
QToolButton[filter="true"]:hover { background: @TINT@; }
QToolButton:focus, QToolButton[filter="true"]:focus { border-color: @ACCENT@; }
QToolButton:disabled { color: @DISABLED@; }
QToolButton[popupMode="1"] { padding-right: 16px; }
QToolButton::menu-indicator { image: none; }

QStatusBar { background: @PANEL@; border-top: 1px solid @LINE@; color: @SECONDARY@; }
QStatusBar::item { border: none; }
QStatusBar QLabel { color: @SECONDARY@; padding: 0 8px; }

QTabWidget::pane { border: none; border-top: 1px solid @LINE@; }
QTabWidget::tab-bar { left: 0; }
QTabBar { background: @PANEL@; qproperty-drawBase: 0; }
QTabBar::tab { background: transparent; color: @SECONDARY@; padding: 7px 12px 5px 12px;
    border: none; border-bottom: 2px solid transparent; }
QTabBar::tab:hover { color: @TEXT@; }
QTabBar::tab:selected { color: @TEXT@; border-bottom: 2px solid @ACCENT@; }
QTabBar::close-button { image: url(:/icons/style/close.svg); }
QTabBar::close-button:hover { background: @TINT@; border-radius: 4px; }

QDockWidget { titlebar-close-icon: none; titlebar-normal-icon: none; }
QDockWidget::title { background: @PANEL@; padding: 6px 12px; border-bottom: 1px solid @LINE@; }

QLineEdit, QComboBox, QAbstractSpinBox, QPlainTextEdit[field="true"], QTextEdit[field="true"] {
    background: @FIELD@; color: @TEXT@; border: 1px solid @LINE@; border-radius: @RADIUS@px; padding: 3px 7px;
    min-height: 18px; selection-background-color: @ACCENT@; selection-color: @ONACCENT@; }
QLineEdit:focus, QComboBox:focus, QAbstractSpinBox:focus, QPlainTextEdit[field="true"]:focus,
QTextEdit[field="true"]:focus { border: 2px solid @ACCENT@; padding: 2px 6px; }
QPlainTextEdit[paper="true"] { background: @PAPER@; }
QLineEdit:disabled, QComboBox:disabled, QAbstractSpinBox:disabled { color: @DISABLED@; background: @WINDOW@; }
QLineEdit[problem="error"], QComboBox[problem="error"], QAbstractSpinBox[problem="error"] {
    border-color: @ERROR@; }
QLineEdit[problem="warning"], QComboBox[problem="warning"], QAbstractSpinBox[problem="warning"] {
    border-color: @WARNING@; }
QComboBox { padding-right: 20px; }
QComboBox QLineEdit, QAbstractSpinBox QLineEdit { border: none; padding: 0; background: transparent; }
QComboBox::drop-down { border: none; width: 20px; }
QComboBox::down-arrow { image: url(:/icons/style/down.svg); width: 12px; height: 12px; }
QComboBox QAbstractItemView { background: @CARD@; border: 1px solid @LINE@; padding: 4px; outline: none; }
QComboBox QAbstractItemView::item { min-height: 24px; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { border: none; width: 18px; background: transparent; }
QAbstractSpinBox::up-arrow { image: url(:/icons/style/up.svg); width: 10px; height: 10px; }
QAbstractSpinBox::down-arrow { image: url(:/icons/style/down.svg); width: 10px; height: 10px; }

QCheckBox::indicator, QGroupBox::indicator, QAbstractItemView::indicator, QRadioButton::indicator {
    width: 14px; height: 14px; border: 1px solid @SECONDARY@; border-radius: 4px; background: @FIELD@; }
QRadioButton::indicator { border-radius: 8px; }
QCheckBox::indicator:checked, QGroupBox::indicator:checked, QAbstractItemView::indicator:checked {
    background: @ACCENT@; border-color: @ACCENT@; image: url(:/icons/style/check-@MODE@.svg); }
QCheckBox::indicator:indeterminate, QAbstractItemView::indicator:indeterminate {
    background: @ACCENT@; border-color: @ACCENT@; image: url(:/icons/style/dash-@MODE@.svg); }
QRadioButton::indicator:checked {
    background: @ACCENT@; border-color: @ACCENT@; image: url(:/icons/style/dot-@MODE@.svg); }
QCheckBox::indicator:focus, QRadioButton::indicator:focus { border: 2px solid @ACCENT@; }
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled { border-color: @LINE@; background: @WINDOW@; }

QPushButton { background: @FIELD@; color: @TEXT@; border: 1px solid @LINE@; border-radius: @RADIUS@px;
    padding: 4px 14px; min-height: 18px; }
QPushButton:hover { border-color: @ACCENT@; }
QPushButton:pressed, QPushButton:checked { background: @TINT@; color: @ACCENT@; }
QPushButton:default { background: @ACCENT@; color: @ONACCENT@; border-color: @ACCENT@; }
QPushButton:focus { border: 2px solid @ACCENT@; padding: 3px 13px; }
QPushButton:default:focus { border-color: @TEXT@; }
QPushButton:disabled { color: @DISABLED@; border-color: @LINE@; background: @WINDOW@; }
QPushButton:flat { border-color: transparent; background: transparent; }
QPushButton[look="link"] { color: @ACCENT@; padding: 2px 0px; min-width: 0px; border: none; }
QPushButton[look="link"]:hover { text-decoration: underline; }
QPushButton[look="link"]:focus { border: 2px solid @ACCENT@; padding: 0px; }

QAbstractItemView { background: @PANEL@; border: none; outline: none; }
QListView::item, QTreeView::item, QTableView::item { min-height: 24px; }
QHeaderView { background: @PANEL@; }
QHeaderView::section { background: @PANEL@; color: @SECONDARY@; border: none;
    border-bottom: 1px solid @LINE@; padding: 4px 8px; }

QPlainTextEdit, QTextEdit, QScrollArea { border: none; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: @LINE@; border-radius: 3px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 28px; }
QScrollBar::handle:horizontal { min-width: 28px; }
QScrollBar::handle:hover, QScrollBar::handle:pressed { background: @DISABLED@; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QAbstractScrollArea::corner { background: transparent; }

QToolTip { background: @CARD@; color: @TEXT@; border: 1px solid @LINE@; padding: 4px 6px; }
QProgressBar { background: @WINDOW@; border: none; border-radius: 3px; height: 6px; text-align: center; }
QProgressBar::chunk { background: @ACCENT@; border-radius: 3px; }
)";

} // namespace

QString applicationStyleSheet(const Theme &theme)
{
    const bool dark = theme.mode == Theme::Mode::Dark;
    const std::pair<QLatin1String, QString> words[] = {
        {QLatin1String("@WINDOW@"), theme.window.name()},
        {QLatin1String("@PANEL@"), theme.panel.name()},
        {QLatin1String("@CARD@"), theme.card.name()},
        {QLatin1String("@FIELD@"), (dark ? theme.window : theme.panel).name()},
        {QLatin1String("@PAPER@"), theme.paper.name()},
        {QLatin1String("@LINE@"), theme.line.name()},
        {QLatin1String("@TEXT@"), theme.text.name()},
        {QLatin1String("@SECONDARY@"), theme.secondaryText.name()},
        {QLatin1String("@DISABLED@"), theme.disabledText.name()},
        {QLatin1String("@ACCENT@"), theme.accent.name()},
        {QLatin1String("@ONACCENT@"), theme.onAccent.name()},
        {QLatin1String("@TINT@"), theme.accentTint.name()},
        {QLatin1String("@ERROR@"), theme.error.name()},
        {QLatin1String("@WARNING@"), theme.warning.name()},
        {QLatin1String("@MODE@"), dark ? QStringLiteral("dark") : QStringLiteral("light")},
        {QLatin1String("@RADIUS@"), QString::number(metrics::Radius)},
    };
    QString sheet = QString::fromUtf16(Template);
    for (const auto &[word, value] : words)
        sheet.replace(word, value);
    return sheet;
}

} // namespace patchcord
