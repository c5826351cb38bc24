// SPDX-License-Identifier: MIT
#include "app/window/settingsdialog.h"

#include "app/files/preferences.h"
#include "editor/theme/fonts.h"
#include "editor/theme/icons.h"
#include "editor/theme/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFontComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

namespace patchcord {

namespace {

constexpr int DialogWidth = 520;

enum FontChoice { SystemFont, ChosenFont };

void addHeading(QFormLayout &form, const QString &text)
{
    auto *const label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setFont(fonts::name());
    label->setContentsMargins(0, form.rowCount() == 0 ? 0 : 2 * metrics::Grid, 0, 0);
    form.addRow(label);
}

QLabel *remark(const QString &text)
{
    auto *const label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setFont(fonts::small());
    label->setWordWrap(true);
    return label;
}

} // namespace

SettingsDialog::SettingsDialog(Preferences &preferences, ThemeControl &theme, QWidget *parent)
    : QDialog(parent)
    , m_preferences(preferences)
    , m_theme(theme)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Settings"));
    auto *const form = new QFormLayout;
    form->setVerticalSpacing(metrics::Grid);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    makeLook(*form);
    makeDocuments(*form);
    makeSaving(*form);
    addHeading(*form, tr("Keyboard"));
    auto *const shortcuts = new QPushButton(tr("Change keyboard shortcuts…"));
    shortcuts->setAutoDefault(false);
    form->addRow(shortcuts);
    connect(shortcuts, &QPushButton::clicked, this, &SettingsDialog::shortcutsRequested);

    auto *const buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QPushButton *const reset = buttons->addButton(tr("Reset all"), QDialogButtonBox::ResetRole);
    reset->setToolTip(tr("Back to what is built in; shortcuts stay"));
    reset->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(reset, &QPushButton::clicked, this, [this] {
        m_theme.choose(ThemeChoice::System);
        m_preferences.reset();
        refresh();
    });

    auto *const layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addStretch(1);
    layout->addSpacing(metrics::Grid);
    layout->addWidget(buttons);
    refresh();
    resize(DialogWidth, sizeHint().height());
}

void SettingsDialog::makeLook(QFormLayout &form)
{
    addHeading(form, tr("Look"));
    m_themes = new QComboBox;
    m_themes->addItem(tr("As the system"), int(ThemeChoice::System));
    m_themes->addItem(tr("Light"), int(ThemeChoice::Light));
    m_themes->addItem(tr("Dark"), int(ThemeChoice::Dark));
    form.addRow(tr("&Theme"), m_themes);
    connect(m_themes, &QComboBox::activated, this,
        [this] { m_theme.choose(ThemeChoice(m_themes->currentData().toInt())); });

    m_whichFont = new QComboBox;
    m_whichFont->addItem(tr("The system's fixed-width font"));
    m_whichFont->addItem(tr("Another font"));
    form.addRow(tr("&Font of the text"), m_whichFont);
    m_family = new QFontComboBox;
    m_family->setFontFilters(QFontComboBox::MonospacedFonts);
    m_family->setAccessibleName(tr("Font of the text"));
    form.addRow(QString(), m_family);
    connect(m_whichFont, &QComboBox::activated, this, [this](int choice) {
        m_preferences.setTextFamily(choice == SystemFont ? QString() : m_family->currentFont().family());
        refresh();
    });
    connect(m_family, &QFontComboBox::currentFontChanged, this,
        [this](const QFont &font) { m_preferences.setTextFamily(font.family()); });

    m_size = new QSpinBox;
    m_size->setRange(Preferences::LeastTextSize, Preferences::MostTextSize);
    m_size->setSuffix(tr(" px"));
    form.addRow(tr("&Size of the text"), m_size);
    connect(m_size, &QSpinBox::valueChanged, &m_preferences, &Preferences::setTextSize);
}

void SettingsDialog::makeDocuments(QFormLayout &form)
{
    addHeading(form, tr("New documents"));
    m_indent = new QComboBox;
    m_indent->addItem(tr("2 blanks"), 2);
    m_indent->addItem(tr("4 blanks"), 4);
    form.addRow(tr("&Indentation"), m_indent);
    form.addRow(QString(), remark(tr("A file that is there keeps the indentation that it has.")));
    connect(m_indent, &QComboBox::activated, this,
        [this] { m_preferences.setIndent(m_indent->currentData().toInt()); });
}

void SettingsDialog::makeSaving(QFormLayout &form)
{
    addHeading(form, tr("Files"));
    m_opensLastFiles = new QCheckBox(tr("&Open at the start what was open last"));
    m_keepsUnsavedWork = new QCheckBox(tr("&Keep unsaved work, in case the program ends"));
    m_savesByItself = new QCheckBox(tr("Save changed &documents without being asked"));
    form.addRow(m_opensLastFiles);
    form.addRow(m_keepsUnsavedWork);
    form.addRow(m_savesByItself);
    form.addRow(remark(tr("A few seconds after the last change, where the file has a name and nobody else "
                          "changed it.")));
    connect(m_opensLastFiles, &QCheckBox::clicked, &m_preferences, &Preferences::setOpensLastFiles);
    connect(m_keepsUnsavedWork, &QCheckBox::clicked, &m_preferences, &Preferences::setKeepsUnsavedWork);
    connect(m_savesByItself, &QCheckBox::clicked, &m_preferences, &Preferences::setSavesByItself);
}

void SettingsDialog::refresh()
{
    const QSignalBlocker quiet(m_family);
    const QSignalBlocker quietToo(m_size);
    m_themes->setCurrentIndex(m_themes->findData(int(m_theme.choice())));
    const QString family = m_preferences.textFamily();
    m_whichFont->setCurrentIndex(family.isEmpty() ? SystemFont : ChosenFont);
    m_family->setCurrentFont(family.isEmpty() ? fonts::code() : QFont(family));
    m_family->setEnabled(!family.isEmpty());
    m_size->setValue(m_preferences.textSize());
    m_indent->setCurrentIndex(m_indent->findData(m_preferences.indent()));
    m_savesByItself->setChecked(m_preferences.savesByItself());
    m_keepsUnsavedWork->setChecked(m_preferences.keepsUnsavedWork());
    m_opensLastFiles->setChecked(m_preferences.opensLastFiles());
}

} // namespace patchcord
