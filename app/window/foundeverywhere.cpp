// SPDX-License-Identifier: MIT
#include "app/window/foundeverywhere.h"

#include "app/window/documenttab.h"
#include "app/window/documenttabs.h"
#include "editor/document/beside.h"
#include "editor/theme/fonts.h"
#include "editor/theme/theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QTreeWidget>
#include <algorithm>
#include <utility>

namespace patchcord {

namespace {

constexpr int MostReplacementWidth = 240;
constexpr int Margin = 12;
constexpr int TextGap = 8;
/// More lines than anybody reads are counted, but not listed.
constexpr int MostLines = 2000;
constexpr qsizetype LongestLine = 300;
/// So much of a long line is shown in front of its hit.
constexpr qsizetype Lead = 60;
/// A character takes no more bytes than this.
constexpr qsizetype MostBytes = 4;

/// Some bytes as they are shown on one line: what cannot be seen, or would turn the line around, is a space.
QString shown(QByteArrayView bytes)
{
    QString text = QString::fromUtf8(bytes);
    for (QChar &c : text) {
        if (c.category() == QChar::Other_Control || c.category() == QChar::Other_Format || c.isSpace())
            c = u' ';
    }
    return text;
}

/// The first characters of a text that may be very long, and the last ones.
QString headOf(QByteArrayView bytes, qsizetype length)
{
    return shown(bytes.first(std::min(bytes.size(), length * MostBytes))).left(length);
}

QString tailOf(QByteArrayView bytes, qsizetype length)
{
    return shown(bytes.last(std::min(bytes.size(), length * MostBytes))).right(length);
}

} // namespace

FoundEverywhere::FoundEverywhere(DocumentTabs &tabs, QWidget *parent)
    : QWidget(parent)
    , m_tabs(tabs)
    , m_summary(new QLabel(this))
    , m_with(new QLineEdit(this))
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
    head->addWidget(m_with);
    head->addWidget(m_replaceAll);
    m_with->setPlaceholderText(tr("Replace with"));
    m_with->setAccessibleName(tr("Replace everywhere with"));
    m_with->setMaximumWidth(MostReplacementWidth);
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

void FoundEverywhere::setReplacement(const QString &text)
{
    m_with->setText(text);
}

QString FoundEverywhere::replacement() const
{
    return m_with->text();
}

void FoundEverywhere::clear()
{
    m_stop.request_stop();
    m_hits.clear();
    m_count = 0;
    m_list->clear();
    m_replaceAll->setEnabled(false);
    m_with->setEnabled(false);
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
    settleAll();
    for (DocumentTab *const tab : m_tabs.all()) {
        // The text of a document inside another one is a part of that one's text.
        if (!tab->document().host())
            hits.push_back({&tab->document(), tab->document().snapshot(), {}, {}});
    }
    m_stop = {};
    delete m_watcher;
    m_watcher = doBeside(
        *this,
        [pattern = *pattern, hits = std::move(hits), stop = m_stop.get_token()] {
            Hits filled = hits;
            for (DocumentHits &each : filled) {
                Result<std::vector<TextMatch>> matches = pattern.matchesIn(each.snapshot->text(), stop);
                if (matches)
                    each.matches = std::move(matches).value();
                else
                    each.error = matches.error();
            }
            return filled;
        },
        [this](const Hits &filled) {
            m_watcher = nullptr;
            fill(filled);
        });
}

void FoundEverywhere::settleAll()
{
    for (DocumentTab *const tab : m_tabs.all())
        tab->document().document().settle();
}

void FoundEverywhere::fill(const Hits &hits)
{
    m_hits = hits;
    m_list->clear();
    m_count = 0;
    int documents = 0;
    QString error;
    for (size_t i = 0; i < m_hits.size(); ++i) {
        const DocumentHits &each = m_hits[i];
        if (!each.document || each.matches.empty()) {
            error += each.error;
            continue;
        }
        ++documents;
        auto *const parent = new QTreeWidgetItem(m_list, {each.document->name()});
        parent->setData(0, FoundLineDelegate::HitsIndex, int(i));
        for (const TextMatch &match : each.matches) {
            if (m_count++ < MostLines)
                addLine(*parent, *each.snapshot, match.range);
        }
        parent->setExpanded(true);
    }
    m_replaceAll->setEnabled(m_count > 0);
    m_with->setEnabled(m_count > 0);
    if (!error.isEmpty())
        m_summary->setText(error);
    else if (m_count == 0)
        m_summary->setText(tr("“%1” is in none of the open documents.").arg(m_query.text));
    else
        m_summary->setText(
            tr("“%1”: %2 in %3")
                .arg(m_query.text, tr("%n hits", nullptr, m_count), tr("%n documents", nullptr, documents)));
    Q_EMIT found();
}

void FoundEverywhere::addLine(QTreeWidgetItem &parent, const Snapshot &snapshot, TextRange range) const
{
    const QByteArrayView text = snapshot.text();
    const int line = snapshot.lines().lineAt(range.begin);
    const TextRange content = snapshot.lines().lineContent(text, line);
    qsizetype first = content.begin;
    while (first < range.begin && (text[first] == ' ' || text[first] == '\t'))
        ++first;
    QString lead = tailOf(text.sliced(first, range.begin - first), Lead + 1);
    if (lead.size() > Lead)
        lead = QStringLiteral("…") + lead.right(Lead);
    while (!lead.isEmpty() && lead.front().isSpace())
        lead.remove(0, 1);
    const qsizetype end = std::clamp(range.end, range.begin, std::max(range.begin, content.end));
    const QString hit = headOf(text.sliced(range.begin, end - range.begin), LongestLine);
    const QString behind = headOf(text.sliced(end, std::max<qsizetype>(0, content.end - end)), LongestLine);
    const QString number = QStringLiteral("%1: ").arg(line + 1);
    auto *const item = new QTreeWidgetItem(&parent, {number + lead + hit + behind});
    item->setData(0, FoundLineDelegate::HitBegin, number.size() + lead.size());
    item->setData(0, FoundLineDelegate::HitLength, hit.size());
    item->setData(0, FoundLineDelegate::RangeBegin, range.begin);
    item->setData(0, FoundLineDelegate::RangeEnd, range.end);
}

void FoundEverywhere::activate(const QTreeWidgetItem &line)
{
    if (!line.parent())
        return;
    const size_t index = line.parent()->data(0, FoundLineDelegate::HitsIndex).toUInt();
    if (index >= m_hits.size())
        return;
    const DocumentHits &each = m_hits[index];
    const std::vector<DocumentTab *> tabs = m_tabs.all();
    const bool isOpen = std::any_of(
        tabs.begin(), tabs.end(), [&each](DocumentTab *tab) { return &tab->document() == each.document; });
    if (!isOpen) {
        Q_EMIT told(tr("“%1” was closed.").arg(line.parent()->text(0)));
        return;
    }
    const QByteArray &text = each.document->text();
    TextRange range{line.data(0, FoundLineDelegate::RangeBegin).toLongLong(),
        line.data(0, FoundLineDelegate::RangeEnd).toLongLong()};
    // What was changed since is where it was, about.
    if (each.document->snapshot() != each.snapshot) {
        const TextEdits since = difference(each.snapshot->text(), text);
        range.begin = std::min(since.mapped(range.begin).value_or(range.begin), text.size());
        range.end = std::min(std::max(range.begin, since.mapped(range.end).value_or(range.end)), text.size());
    }
    Q_EMIT activated(each.document, range);
}

void FoundEverywhere::replaceAll(const QString &with)
{
    const Result<TextPattern> pattern = TextPattern::of(m_query);
    if (!pattern)
        return;
    settleAll();
    for (const DocumentHits &each : std::as_const(m_hits)) {
        if (!each.document || each.document->snapshot() == each.snapshot)
            continue;
        Q_EMIT told(tr("A text changed since it was gone through: here are the hits as they are now. Nothing "
                       "was replaced."));
        return seek(m_query);
    }
    int replaced = 0;
    int documents = 0;
    for (const DocumentHits &each : std::exchange(m_hits, {})) {
        // One document's step may have changed another one.
        if (!each.document || each.matches.empty() || each.document->snapshot() != each.snapshot)
            continue;
        TextEdits edits;
        for (const TextMatch &match : each.matches)
            edits.add({match.range,
                pattern->replacement(each.snapshot->text(), match, with, each.snapshot->format().newline())});
        each.document->document().apply(tr("Replace all"), edits);
        if (!each.document || each.document->snapshot() == each.snapshot)
            continue; // refused, or the same text
        replaced += int(each.matches.size());
        ++documents;
    }
    clear();
    const QString sentence =
        tr("Replaced %1 in %2. Undo takes it back in each document.")
            .arg(tr("%n hits", nullptr, replaced), tr("%n documents", nullptr, documents));
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
