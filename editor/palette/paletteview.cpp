// SPDX-License-Identifier: MIT
#include "editor/palette/paletteview.h"

#include "editor/palette/palettedelegate.h"
#include "editor/palette/palettemodel.h"
#include "editor/theme/icons.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

namespace patchcord {

PaletteView::PaletteView(QWidget *parent)
    : QWidget(parent)
    , m_model(new PaletteModel(this))
    , m_filter(new QSortFilterProxyModel(this))
    , m_field(new QLineEdit)
    , m_list(new QTreeView)
    , m_nothing(new QLabel)
    , m_pages(new QStackedWidget)
{
    setAccessibleName(tr("Palette"));
    m_filter->setSourceModel(m_model);
    m_filter->setFilterRole(PaletteModel::SearchRole);
    m_filter->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_filter->setRecursiveFilteringEnabled(true);

    m_field->setPlaceholderText(tr("Find a step"));
    m_field->setAccessibleName(m_field->placeholderText());
    m_field->setClearButtonEnabled(true);
    m_field->addAction(icons::icon(QStringLiteral("find")), QLineEdit::LeadingPosition);
    m_field->installEventFilter(this);

    m_list->setLayoutDirection(Qt::LeftToRight); // its rows are words of SWML
    m_list->setModel(m_filter);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setAccessibleName(tr("Methods and snippets"));
    m_list->setHeaderHidden(true);
    m_list->setRootIsDecorated(false);
    m_list->setIndentation(0);
    m_list->setItemsExpandable(false);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setDragEnabled(true);
    m_list->setDragDropMode(QAbstractItemView::DragOnly);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->installEventFilter(this);

    m_nothing->setTextFormat(Qt::PlainText);
    m_nothing->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignTop | Qt::AlignHCenter);
    m_nothing->setProperty("tone", QLatin1String("quiet"));
    m_nothing->setContentsMargins(16, 24, 16, 0);
    m_pages->addWidget(m_list);
    m_pages->addWidget(m_nothing);

    auto *top = new QVBoxLayout;
    top->setContentsMargins(8, 8, 8, 8);
    top->addWidget(m_field);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(m_pages);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);

    connect(m_field, &QLineEdit::textChanged, this, &PaletteView::setFilter);
    connect(m_field, &QLineEdit::returnPressed, this, [this] { activate(m_list->currentIndex()); });
    connect(m_list, &QTreeView::activated, this, &PaletteView::activate);
}

void PaletteView::setCatalog(const CatalogPtr &catalog)
{
    m_model->setCatalog(catalog);
    m_list->expandAll();
}

void PaletteView::setRecent(const QStringList &methods)
{
    // Who has scrolled down keeps the rows where they are.
    QScrollBar &bar = *m_list->verticalScrollBar();
    const int below = bar.maximum() - bar.value();
    const bool isAtTop = bar.value() == bar.minimum();
    m_model->setRecent(methods);
    m_list->expandAll();
    m_list->doItemsLayout();
    bar.setValue(isAtTop ? bar.minimum() : bar.maximum() - below);
}

void PaletteView::setFilter(const QString &text)
{
    m_filter->setFilterFixedString(text.trimmed());
    m_list->expandAll();
    if (!text.isEmpty())
        selectFirst();
    m_nothing->setText(
        tr("Nothing here is called or does “%1”. Try another word; Esc shows everything again.")
            .arg(text.trimmed()));
    m_pages->setCurrentWidget(m_filter->rowCount() > 0 ? static_cast<QWidget *>(m_list) : m_nothing);
}

/// With a filter typed, Enter takes the best match without another key.
void PaletteView::selectFirst()
{
    m_list->setCurrentIndex(firstEntry());
}

QModelIndex PaletteView::firstEntry() const
{
    const QModelIndex group = m_filter->index(0, 0);
    return group.isValid() ? m_filter->index(0, 0, group) : QModelIndex();
}

void PaletteView::activate(const QModelIndex &index)
{
    const QString method = index.data(PaletteModel::MethodRole).toString();
    const QString snippet = index.data(PaletteModel::SnippetRole).toString();
    if (!method.isEmpty())
        Q_EMIT methodActivated(method);
    else if (!snippet.isEmpty())
        Q_EMIT snippetActivated(snippet);
}

bool PaletteView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto &key = *static_cast<const QKeyEvent *>(event);
        if ((watched == m_field && fieldKey(key)) || (watched == m_list && listKey(key)))
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

/// Down leads into the list, Esc shows everything again.
bool PaletteView::fieldKey(const QKeyEvent &event)
{
    if (event.key() == Qt::Key_Escape && !m_field->text().isEmpty()) {
        m_field->clear();
        return true;
    }
    if (event.key() != Qt::Key_Down || m_pages->currentWidget() != m_list)
        return false;
    if (!m_list->currentIndex().isValid())
        selectFirst();
    m_list->setFocus(Qt::TabFocusReason);
    return true;
}

/// Up leads out of the first row; what is typed goes into the field.
bool PaletteView::listKey(const QKeyEvent &event)
{
    const bool leaves = event.key() == Qt::Key_Up && m_list->currentIndex() == firstEntry();
    const bool clears = event.key() == Qt::Key_Escape && !m_field->text().isEmpty();
    const bool isText = !event.text().isEmpty() && event.text().at(0).isPrint()
        && !(event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (!leaves && !clears && !isText)
        return false;
    m_field->setFocus(Qt::OtherFocusReason);
    if (clears)
        m_field->clear();
    else if (isText)
        m_field->insert(event.text());
    return true;
}

} // namespace patchcord
