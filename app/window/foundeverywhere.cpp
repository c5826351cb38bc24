// SPDX-License-Identifier: MIT
#include "app/window/foundeverywhere.h"

#include "app/window/documenttab.h"
#include "app/window/documenttabs.h"
#include "editor/theme/fonts.h"
#include "editor/theme/theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QPromise>
#include <QPushButton>
#include <QThreadPool>
#include <QTreeWidget>
#include <memory>
#include <utility>

namespace patchcord {

namespace {

constexpr int Margin = 12;
constexpr int TextGap = 8;
/// More lines than anybody reads are counted, but not listed.
constexpr int MostLines = 2000;
constexpr qsizetype LongestLine = 300;
/// So much of a long line is shown in front of its hit.
constexpr qsizetype Lead = 60;

} // namespace

FoundEverywhere::FoundEverywhere(DocumentTabs &tabs, QWidget *parent)
    : QWidget(parent)
    , m_tabs(tabs)
    , m_summary(new QLabel(this))
    , m_replaceAll(new QPushButton(tr("Replace all in all documents"), this))
    , m_list(new QTreeWidget(this))
{
    m_summary->setTextFormat(Qt::PlainText);
    m_list->setAccessibleName(tr("Hits in all open documents"));
    m_list->setHeaderHidden(true);
    m_list->setColumnCount(1);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setItemDelegate(new FoundLineDelegate(m_list));
    m_list->setUniformRowHeights(true);
    auto *const head = new QHBoxLayout;
    head->setContentsMargins(Margin, 6, Margin, 6);
    head->addWidget(m_summary, 1);
    head->addWidget(m_replaceAll);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_list, 1);
    setFocusProxy(m_list);
    connect(m_replaceAll, &QPushButton::clicked, this, &FoundEverywhere::replaceAsked);
    connect(
        m_list, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem *item) { activate(*item); });
    connect(
        m_list, &QTreeWidget::itemClicked, this, [this](const QTreeWidgetItem *item) { activate(*item); });
    clear();
}

void FoundEverywhere::clear()
{
    m_stop.request_stop();
    m_hits.clear();
    m_count = 0;
    m_list->clear();
    m_replaceAll->setEnabled(false);
    m_summary->setText(tr("Press “All documents” in the bar above the text to see its hits here."));
}

void FoundEverywhere::seek(const TextQuery &query)
{
    m_query = query;
    clear();
    m_summary->setText(tr("Seeking “%1”…").arg(query.text));
    const Result<TextPattern> pattern = TextPattern::of(query);
    if (!pattern) {
        m_summary->setText(pattern.error());
        return;
    }
    Hits hits;
    for (DocumentTab *const tab : m_tabs.all()) {
        tab->document().document().settle();
        hits.push_back({&tab->document(), tab->document().snapshot(), {}, {}});
    }
    m_stop = {};
    delete std::exchange(m_watcher, new QFutureWatcher<Hits>(this));
    const auto promise = std::make_shared<QPromise<Hits>>();
    connect(m_watcher, &QFutureWatcherBase::finished, this, [this] { fill(m_watcher->result()); });
    m_watcher->setFuture(promise->future());
    QThreadPool::globalInstance()->start(
        [promise, pattern = *pattern, hits = std::move(hits), stop = m_stop.get_token()]() mutable {
            promise->start();
            for (DocumentHits &each : hits) {
                Result<std::vector<TextMatch>> matches = pattern.matchesIn(each.snapshot->text(), stop);
                if (matches)
                    each.matches = std::move(matches).value();
                else
                    each.error = matches.error();
            }
            promise->addResult(std::move(hits));
            promise->finish();
        });
}

void FoundEverywhere::fill(const Hits &hits)
{
    m_hits = hits;
    m_list->clear();
    m_count = 0;
    int documents = 0;
    QString error;
    for (const DocumentHits &each : m_hits) {
        if (!each.document || each.matches.empty()) {
            error += each.error;
            continue;
        }
        ++documents;
        auto *const parent = new QTreeWidgetItem(m_list, {each.document->name()});
        for (const TextMatch &match : each.matches) {
            if (m_count++ < MostLines)
                addLine(*parent, *each.snapshot, match.range);
        }
        parent->setExpanded(true);
    }
    m_replaceAll->setEnabled(m_count > 0);
    if (!error.isEmpty())
        m_summary->setText(error);
    else if (m_count == 0)
        m_summary->setText(tr("“%1” is in none of the open documents.").arg(m_query.text));
    else
        m_summary->setText(tr("“%1”: %2 in %3")
                               .arg(m_query.text, m_count == 1 ? tr("1 hit") : tr("%1 hits").arg(m_count),
                                   documents == 1 ? tr("1 document") : tr("%1 documents").arg(documents)));
    Q_EMIT found();
}

void FoundEverywhere::addLine(QTreeWidgetItem &parent, const Snapshot &snapshot, TextRange range) const
{
    const QByteArrayView text = snapshot.text();
    const int line = snapshot.lines().lineAt(range.begin);
    const TextRange content = snapshot.lines().lineContent(text, line);
    const QString before =
        QString::fromUtf8(text.sliced(content.begin, range.begin - content.begin)).remove(QChar(0xfeff));
    const qsizetype end = std::min(range.end, content.end);
    const QString hit =
        QString::fromUtf8(text.sliced(range.begin, std::max<qsizetype>(0, end - range.begin)));
    const QString behind = QString::fromUtf8(text.sliced(end, std::max<qsizetype>(0, content.end - end)));
    QString lead = before;
    while (!lead.isEmpty() && lead.front().isSpace())
        lead.remove(0, 1);
    if (lead.size() > Lead)
        lead = QStringLiteral("…") + lead.right(Lead);
    const QString number = QStringLiteral("%1: ").arg(line + 1);
    auto *const item = new QTreeWidgetItem(&parent, {number + lead + hit + behind.left(LongestLine)});
    item->setData(0, FoundLineDelegate::HitBegin, number.size() + lead.size());
    item->setData(0, FoundLineDelegate::HitLength, hit.size());
    item->setData(0, FoundLineDelegate::RangeBegin, range.begin);
    item->setData(0, FoundLineDelegate::RangeEnd, range.end);
}

void FoundEverywhere::activate(const QTreeWidgetItem &line)
{
    if (!line.parent())
        return;
    int index = m_list->indexOfTopLevelItem(line.parent());
    for (const DocumentHits &each : m_hits) {
        if (!each.document || each.matches.empty() || index-- > 0)
            continue;
        const QByteArray &text = each.document->text();
        TextRange range{line.data(0, FoundLineDelegate::RangeBegin).toLongLong(),
            line.data(0, FoundLineDelegate::RangeEnd).toLongLong()};
        // What was changed since is where it was, about.
        if (each.document->snapshot() != each.snapshot) {
            const TextEdits since = difference(each.snapshot->text(), text);
            range.begin = std::min(since.mapped(range.begin).value_or(range.begin), text.size());
            range.end =
                std::min(std::max(range.begin, since.mapped(range.end).value_or(range.end)), text.size());
        }
        Q_EMIT activated(each.document, range);
        return;
    }
}

void FoundEverywhere::replaceAll(const QString &with)
{
    const Result<TextPattern> pattern = TextPattern::of(m_query);
    if (!pattern)
        return;
    for (const DocumentHits &each : std::as_const(m_hits)) {
        if (!each.document)
            continue;
        each.document->document().settle();
        if (each.document->snapshot() == each.snapshot)
            continue;
        Q_EMIT told(tr("A text changed since it was gone through: here are the hits as they are now. Nothing "
                       "was replaced."));
        return seek(m_query);
    }
    int replaced = 0;
    int documents = 0;
    for (const DocumentHits &each : std::exchange(m_hits, {})) {
        if (!each.document || each.matches.empty())
            continue;
        TextEdits edits;
        for (const TextMatch &match : each.matches)
            edits.add({match.range,
                pattern->replacement(each.snapshot->text(), match, with, each.snapshot->format().newline())});
        each.document->document().apply(tr("Replace all"), edits);
        replaced += int(each.matches.size());
        ++documents;
    }
    clear();
    const QString sentence = tr("%1 replaced in %2. Undo takes it back in each document.")
                                 .arg(replaced == 1 ? tr("1 hit was") : tr("%1 hits were").arg(replaced),
                                     documents == 1 ? tr("1 document") : tr("%1 documents").arg(documents));
    m_summary->setText(sentence);
    Q_EMIT told(sentence);
    Q_EMIT found();
}

QSize FoundLineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {QStyledItemDelegate::sizeHint(option, index).width(), metrics::HitArea};
}

void FoundLineDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (!index.parent().isValid()) {
        QStyleOptionViewItem bold = option;
        bold.font.setBold(true);
        QStyledItemDelegate::paint(painter, bold, index);
        return;
    }
    QStyleOptionViewItem ground = option;
    initStyleOption(&ground, index);
    const QString text = std::exchange(ground.text, {});
    ground.widget->style()->drawControl(QStyle::CE_ItemViewItem, &ground, painter, ground.widget);
    const Theme &theme = Theme::of(option.palette);
    painter->save();
    painter->setClipRect(option.rect);
    painter->setFont(fonts::code());
    const QFontMetricsF metrics(fonts::code());
    const int begin = index.data(HitBegin).toInt();
    const int length = index.data(HitLength).toInt();
    QRectF box = QRectF(option.rect).adjusted(TextGap, 0, 0, 0);
    const auto draw = [&](const QString &part, const QColor &colour) {
        painter->setPen(colour);
        painter->drawText(box, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, part);
        box.setLeft(box.left() + metrics.horizontalAdvance(part));
    };
    const qsizetype number = text.indexOf(u' ') + 1;
    draw(text.left(number), theme.secondaryText);
    draw(text.mid(number, begin - number), theme.text);
    const QString hit = text.mid(begin, length);
    const QRectF lit(box.left(), box.center().y() - metrics.height() / 2, metrics.horizontalAdvance(hit),
        metrics.height());
    painter->fillRect(lit, theme.hitTint);
    draw(hit, theme.text);
    draw(text.mid(begin + length), theme.text);
    painter->restore();
}

} // namespace patchcord
