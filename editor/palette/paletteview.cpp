// SPDX-License-Identifier: MIT
#include "editor/palette/paletteview.h"

#include "editor/palette/palettedelegate.h"
#include "editor/palette/palettemodel.h"
#include "editor/theme/icons.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QTreeView>
#include <QVBoxLayout>

namespace patchcord {

PaletteView::PaletteView(QWidget *parent)
    : QWidget(parent)
    , m_model(new PaletteModel(this))
    , m_filter(new QSortFilterProxyModel(this))
    , m_field(new QLineEdit)
    , m_list(new QTreeView)
{
    setAccessibleName(tr("Palette"));
    m_filter->setSourceModel(m_model);
    m_filter->setFilterRole(PaletteModel::SearchRole);
    m_filter->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_filter->setRecursiveFilteringEnabled(true);

    m_field->setPlaceholderText(tr("Filter methods"));
    m_field->setAccessibleName(tr("Filter methods"));
    m_field->setClearButtonEnabled(true);
    m_field->addAction(icons::icon(QStringLiteral("find")), QLineEdit::LeadingPosition);
    m_field->installEventFilter(this);

    m_list->setModel(m_filter);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setAccessibleName(tr("Methods"));
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

    auto *top = new QVBoxLayout;
    top->setContentsMargins(8, 8, 8, 8);
    top->addWidget(m_field);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(m_list);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);

    connect(m_field, &QLineEdit::textChanged, this, &PaletteView::setFilter);
    connect(m_field, &QLineEdit::returnPressed, this, [this] { activate(m_list->currentIndex()); });
    connect(m_list, &QTreeView::activated, this, &PaletteView::activate);
}

void PaletteView::setCatalog(const CatalogPtr &catalog)
{
    m_model->setCatalog(*catalog);
    m_list->expandAll();
}

void PaletteView::setFilter(const QString &text)
{
    m_filter->setFilterFixedString(text.trimmed());
    m_list->expandAll();
    if (!text.isEmpty())
        selectFirstMethod();
}

/// With a filter typed, Enter takes the best match without another key.
void PaletteView::selectFirstMethod()
{
    const QModelIndex group = m_filter->index(0, 0);
    m_list->setCurrentIndex(group.isValid() ? m_filter->index(0, 0, group) : QModelIndex());
}

void PaletteView::activate(const QModelIndex &index)
{
    const QString method = index.data(PaletteModel::MethodRole).toString();
    if (!method.isEmpty())
        Q_EMIT methodActivated(method);
}

/// Up and Down in the filter field move in the list.
bool PaletteView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down) {
            QCoreApplication::sendEvent(m_list, event);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace patchcord
