// SPDX-License-Identifier: MIT
#include "editor/properties/linklist.h"

#include "editor/properties/elidedlabel.h"
#include "editor/properties/linkrow.h"
#include "editor/theme/fonts.h"
#include "editor/theme/theme.h"

#include <QPainter>
#include <QVBoxLayout>
#include <algorithm>

namespace patchcord {

LinkList::LinkList(const QString &heading, QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
    , m_none(new ElidedLabel(QString(), ElidedLabel::Tone::Secondary, this))
{
    m_layout->setContentsMargins(6, 4, 6, 8);
    m_layout->setSpacing(0);
    auto *const title = new ElidedLabel(heading, ElidedLabel::Tone::Normal, this);
    title->setFont(fonts::name());
    title->setFixedHeight(32);
    title->setContentsMargins(6, 0, 6, 0);
    m_layout->addWidget(title);
    m_none->setContentsMargins(6, 0, 6, 0);
    m_none->setFixedHeight(24);
    m_layout->addWidget(m_none);
    hide();
}

void LinkList::setLinks(const std::vector<Link> &links, const QString &insteadOfNone)
{
    m_none->setText(insteadOfNone);
    m_none->setVisible(links.empty());
    setVisible(!links.empty() || !insteadOfNone.isEmpty());
    if (links == m_links)
        return;
    m_links = links;
    for (QWidget *row : m_rows) {
        row->hide();
        row->deleteLater();
    }
    m_rows.clear();
    for (const Link &link : m_links) {
        auto *const row = new LinkRow(link.icon, link.text, link.detail, this);
        if (link.severity)
            row->setSeverity(*link.severity);
        m_layout->addWidget(row);
        m_rows.push_back(row);
        connect(row, &LinkRow::clicked, this, [this, path = link.path] { Q_EMIT asked(path); });
    }
}

void LinkList::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(Theme::of(palette()).line);
    painter.drawLine(0, 0, width(), 0);
}

std::vector<LinkList::Link> linksTo(const Diagnostics &diagnostics, int most)
{
    std::vector<const Diagnostic *> sorted;
    for (const Diagnostic &one : diagnostics)
        sorted.push_back(&one);
    std::stable_sort(sorted.begin(), sorted.end(),
        [](const Diagnostic *a, const Diagnostic *b) { return a->severity < b->severity; });
    std::vector<LinkList::Link> links;
    for (const Diagnostic *one : sorted) {
        if (int(links.size()) == most)
            break;
        links.push_back({severityName(one->severity), one->message, {}, one->path, one->severity});
    }
    return links;
}

} // namespace patchcord
