// SPDX-License-Identifier: MIT
#include "app/window/workarea.h"

#include "app/window/documenttabs.h"
#include "app/window/textpane.h"
#include "editor/outline/outlineview.h"
#include "editor/palette/paletteview.h"
#include "editor/problems/problemsview.h"
#include "editor/properties/propertypanel.h"
#include "editor/source/sourcepane.h"

#include <QDataStream>
#include <QHBoxLayout>
#include <QIODevice>
#include <QSplitter>
#include <QTabWidget>

namespace patchcord {

namespace {

constexpr int LeftWidth = 232;
constexpr int FormWidth = 350;
constexpr int TextHeight = 300;
constexpr int DefaultWidth = 1600;
constexpr int DefaultHeight = 900;

QSplitter *newSplitter(Qt::Orientation orientation, QWidget *parent)
{
    auto *const splitter = new QSplitter(orientation, parent);
    splitter->setHandleWidth(1);
    splitter->setChildrenCollapsible(false);
    return splitter;
}

} // namespace

WorkArea::WorkArea(QWidget *parent)
    : QWidget(parent)
    , m_columns(newSplitter(Qt::Horizontal, this))
    , m_middle(newSplitter(Qt::Vertical, this))
    , m_left(new QTabWidget(this))
    , m_outline(new OutlineView)
    , m_palette(new PaletteView)
    , m_tabs(new DocumentTabs)
    , m_text(new TextPane)
    , m_form(new PropertyPanel)
{
    m_left->setDocumentMode(true);
    m_left->setAccessibleName(tr("Outline and palette"));
    m_left->addTab(m_outline, tr("Outline"));
    m_left->addTab(m_palette, tr("Palette"));
    m_left->setMinimumWidth(160);
    m_form->setMinimumWidth(260);
    m_text->setMinimumHeight(96);
    m_middle->addWidget(m_tabs);
    m_middle->addWidget(m_text);
    m_middle->setStretchFactor(0, 1);
    m_columns->addWidget(m_left);
    m_columns->addWidget(m_middle);
    m_columns->addWidget(m_form);
    m_columns->setStretchFactor(1, 1);
    m_columns->setSizes({LeftWidth, DefaultWidth - LeftWidth - FormWidth, FormWidth});
    m_middle->setSizes({DefaultHeight - TextHeight, TextHeight});
    auto *const layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_columns);
    m_round = new PaneRound({{m_outline, m_left}, {m_palette, m_left}, {m_tabs}, {m_form},
                                {m_text->source().nativeView(), m_text}, {&m_text->problems(), m_text}},
        this);
    connect(m_tabs, &DocumentTabs::currentTabChanged, this, &WorkArea::follow);
}

QWidget &WorkArea::pane(Pane pane)
{
    switch (pane) {
    case Pane::Left:
        return *m_left;
    case Pane::Text:
        return *m_text;
    case Pane::Form:
        break;
    }
    return *m_form;
}

QByteArray WorkArea::saveState() const
{
    QByteArray state;
    QDataStream out(&state, QIODevice::WriteOnly);
    out << m_columns->saveState() << m_middle->saveState() << m_form->saveState();
    return state;
}

void WorkArea::restoreState(const QByteArray &state)
{
    QByteArray columns;
    QByteArray middle;
    QDataStream in(state);
    QByteArray form;
    in >> columns >> middle >> form;
    m_columns->restoreState(columns); // all refuse what is not theirs
    m_middle->restoreState(middle);
    m_form->restoreState(form);
}

void WorkArea::follow(DocumentTab *tab)
{
    Document *const document = tab ? &tab->document().document() : nullptr;
    m_outline->setDocument(document);
    m_form->setDocument(document);
    m_text->setDocument(tab ? &tab->document() : nullptr);
}

} // namespace patchcord
