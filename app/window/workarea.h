// SPDX-License-Identifier: MIT
#pragma once

#include "app/window/paneround.h"

#include <QByteArray>
#include <QWidget>

class QSplitter;
class QTabWidget;

namespace patchcord {

class DocumentTab;
class DocumentTabs;
class OutlineView;
class PaletteView;
class PropertyPanel;
class TextPane;

/// The panes of the window around its documents: outline and palette at the left, the canvas above the text,
/// the form at the right. All but the canvas are made once and follow the current document.
class WorkArea : public QWidget
{
    Q_OBJECT

public:
    explicit WorkArea(QWidget *parent = nullptr);

    DocumentTabs &tabs() { return *m_tabs; }
    OutlineView &outline() { return *m_outline; }
    PaletteView &palette() { return *m_palette; }
    PropertyPanel &form() { return *m_form; }
    TextPane &text() { return *m_text; }

    /// From one of them to the next by keyboard.
    PaneRound &panes() { return *m_round; }

    enum class Pane : quint8 { Left, Text, Form };
    QWidget &pane(Pane pane);

    QByteArray saveState() const;
    void restoreState(const QByteArray &state);

private:
    void follow(DocumentTab *tab);

    QSplitter *m_columns;
    QSplitter *m_middle;
    QTabWidget *m_left;
    OutlineView *m_outline;
    PaletteView *m_palette;
    DocumentTabs *m_tabs;
    TextPane *m_text;
    PropertyPanel *m_form;
    PaneRound *m_round;
};

} // namespace patchcord
