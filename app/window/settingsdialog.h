// SPDX-License-Identifier: MIT
#pragma once

#include "app/window/themecontrol.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QFontComboBox;
class QFormLayout;
class QSpinBox;

namespace patchcord {

class Preferences;

/// What people can set, on one page. Each change holds at once, so there is nothing to confirm.
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    SettingsDialog(Preferences &preferences, ThemeControl &theme, QWidget *parent = nullptr);

Q_SIGNALS:
    void shortcutsRequested();

private:
    void makeLook(QFormLayout &form);
    void makeDocuments(QFormLayout &form);
    void makeSaving(QFormLayout &form);
    void refresh();

    Preferences &m_preferences;
    ThemeControl &m_theme;
    QComboBox *m_themes;
    QComboBox *m_whichFont;
    QFontComboBox *m_family;
    QSpinBox *m_size;
    QComboBox *m_indent;
    QCheckBox *m_savesByItself;
    QCheckBox *m_keepsUnsavedWork;
    QCheckBox *m_opensLastFiles;
};

} // namespace patchcord
