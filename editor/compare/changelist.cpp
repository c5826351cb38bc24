// SPDX-License-Identifier: MIT
#include "editor/compare/changelist.h"

#include "editor/compare/comparesession.h"
#include "editor/theme/fonts.h"
#include "editor/theme/plaintooltip.h"
#include "editor/theme/theme.h"
#include "model/compare/changewords.h"

#include <QEvent>
#include <QHeaderView>
#include <QPainter>
#include <QSignalBlocker>

namespace patchcord {

namespace {

constexpr int SignSize = 16;
constexpr int Margin = 24;

/// Beyond these, nobody reads the fields of each.
constexpr size_t MostOpen = 200;

} // namespace

ChangeList::ChangeList(CompareSession &session, QWidget *parent)
    : QTreeWidget(parent)
    , m_session(session)
{
    setObjectName(QStringLiteral("change-list"));
    setAccessibleName(tr("Changes"));
    setHeaderHidden(true);
    setFrameShape(QFrame::NoFrame);
    setIconSize({SignSize, SignSize});
    setUniformRowHeights(true);
    setRootIsDecorated(false);
    setTextElideMode(Qt::ElideRight);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(&session, &CompareSession::compared, this, &ChangeList::fill);
    connect(&session, &CompareSession::currentChanged, this, &ChangeList::showCurrent);
    connect(this, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem *item) {
        while (item && item->parent())
            item = item->parent();
        m_session.setCurrent(item ? indexOfTopLevelItem(item) : -1);
    });
    fill();
}

/// A sign in the colour of its kind.
QIcon ChangeList::signOf(int entry) const
{
    const Theme &theme = Theme::of(palette());
    const Change *const change = m_session.changeOf(entry);
    QPixmap pixmap(QSize(SignSize, SignSize) * devicePixelRatioF());
    pixmap.setDevicePixelRatio(devicePixelRatioF());
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF place(0, 0, SignSize, SignSize);
    const ChangeKind kind = change ? change->kind : ChangeKind::WrittenOnly;
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.changeTint(kind));
    painter.drawRoundedRect(place, 4, 4);
    painter.setPen(theme.change(kind));
    painter.setFont(fonts::name());
    painter.drawText(place, Qt::AlignCenter, QString(patchcord::signOf(kind)));
    return QIcon(pixmap);
}

void ChangeList::fill()
{
    const QSignalBlocker quiet(this);
    clear();
    const size_t count = m_session.entries().size();
    QList<QTreeWidgetItem *> items;
    for (size_t i = 0; i < count; ++i) {
        const int entry = int(i);
        const QString title = m_session.titleOf(entry);
        const QString deed = m_session.deedOf(entry);
        auto *const item = new QTreeWidgetItem({title});
        item->setFont(0, fonts::name());
        item->setIcon(0, signOf(entry));
        item->setToolTip(0, plainToolTip(title + u'\n' + deed));
        item->setData(0, Qt::AccessibleTextRole, title + QStringLiteral(": ") + deed);
        const auto addLine = [&](const QString &text) {
            auto *const line = new QTreeWidgetItem(item, {text});
            line->setToolTip(0, plainToolTip(text));
            line->setForeground(0, Theme::of(palette()).secondaryText);
        };
        const Change *const change = m_session.changeOf(entry);
        addLine(deed);
        if (change) {
            for (const FieldChange &field : change->fields)
                addLine(wordsOf(field));
        }
        items.append(item);
    }
    addTopLevelItems(items);
    if (count <= MostOpen)
        expandAll();
    showCurrent();
    viewport()->update();
}

void ChangeList::showCurrent()
{
    const QSignalBlocker quiet(this);
    QTreeWidgetItem *const item = topLevelItem(m_session.current());
    QTreeWidgetItem *own = currentItem();
    while (own && own->parent())
        own = own->parent();
    if (own == item)
        return; // a line of it may be current
    setCurrentItem(item);
    if (item) {
        scrollToItem(item->childCount() > 0 ? item->child(item->childCount() - 1) : item);
        scrollToItem(item);
    }
}

void ChangeList::changeEvent(QEvent *event)
{
    QTreeWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        fill();
}

void ChangeList::paintEvent(QPaintEvent *event)
{
    QTreeWidget::paintEvent(event);
    if (topLevelItemCount() > 0)
        return;
    QPainter painter(viewport());
    painter.setPen(Theme::of(palette()).secondaryText);
    const QString sentence = sentenceOfNoChange(m_session.comparison(), *m_session.other(), *m_session.own());
    painter.drawText(viewport()->rect().adjusted(Margin, Margin, -Margin, -Margin),
        Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap,
        tr("No differences.") + QStringLiteral("\n\n") + sentence);
}

} // namespace patchcord
