// SPDX-License-Identifier: MIT
#include "editor/properties/formheader.h"

#include "editor/properties/elidedlabel.h"
#include "editor/properties/glyphbutton.h"
#include "editor/theme/fonts.h"
#include "editor/theme/plaintooltip.h"
#include "editor/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace patchcord {

FormHeader::FormHeader(QWidget *parent)
    : QWidget(parent)
    , m_name(new ElidedLabel(this))
    , m_sentence(new ElidedLabel(QString(), ElidedLabel::Tone::Secondary, this))
    , m_info(new GlyphButton(QStringLiteral("info"), tr("Help"), this))
    , m_block(new QWidget(this))
    , m_help(new QLabel)
    , m_more(new QPushButton(tr("More…")))
{
    m_name->setFont(fonts::name());
    m_name->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_sentence->setFont(fonts::body());
    m_info->setCheckable(true);
    m_help->setTextFormat(Qt::PlainText);
    m_help->setWordWrap(true);
    m_help->setFont(fonts::small());
    m_help->setProperty("tone", QLatin1String("quiet"));
    m_more->setFlat(true);
    m_more->setAutoDefault(false);
    m_more->setFont(fonts::small());
    m_more->setProperty("look", QLatin1String("link"));
    m_more->setCursor(Qt::PointingHandCursor);
    auto *const block = new QVBoxLayout(m_block);
    block->setContentsMargins(12, 0, 12, 6);
    block->setSpacing(2);
    block->addWidget(m_help);
    block->addWidget(m_more, 0, Qt::AlignLeft);
    m_block->hide();
    auto *const line = new QHBoxLayout;
    line->setContentsMargins(12, 0, 8, 0);
    line->setSpacing(12);
    line->addWidget(m_name);
    line->addWidget(m_sentence, 1);
    line->addWidget(m_info);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 5);
    layout->setSpacing(2);
    layout->addLayout(line);
    layout->addWidget(m_block);
    connect(m_info, &GlyphButton::toggled, m_block, &QWidget::setVisible);
    connect(m_more, &QPushButton::clicked, this, &FormHeader::moreAsked);
}

void FormHeader::setSubject(const QString &name, const QString &sentence, const QString &help)
{
    m_name->setText(name);
    m_sentence->setText(sentence);
    m_help->setText(help);
    m_info->setVisible(!help.isEmpty());
    m_info->setName(tr("Help for %1").arg(name));
    m_more->setAccessibleName(tr("More about %1").arg(name));
    m_more->setToolTip(plainToolTip(tr("All that can be said of a %1 step, on a page of its own").arg(name)));
    m_block->setVisible(!help.isEmpty() && m_info->isChecked());
}

void FormHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(Theme::of(palette()).line);
    painter.drawLine(0, height() - 1, width(), height() - 1);
}

} // namespace patchcord
