// SPDX-License-Identifier: MIT
#include "editor/properties/formheader.h"

#include "editor/properties/elidedlabel.h"
#include "editor/properties/glyphbutton.h"
#include "editor/theme/fonts.h"
#include "editor/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace patchcord {

FormHeader::FormHeader(QWidget *parent)
    : QWidget(parent)
    , m_name(new ElidedLabel(this))
    , m_sentence(new ElidedLabel(QString(), ElidedLabel::Tone::Secondary, this))
    , m_info(new GlyphButton(QStringLiteral("info"), tr("Help"), this))
    , m_help(new QLabel(this))
{
    m_name->setFont(fonts::name());
    m_name->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_sentence->setFont(fonts::body());
    m_info->setCheckable(true);
    m_help->setTextFormat(Qt::PlainText);
    m_help->setWordWrap(true);
    m_help->setFont(fonts::small());
    m_help->setProperty("tone", QLatin1String("quiet"));
    m_help->hide();
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
    m_help->setContentsMargins(12, 0, 12, 6);
    layout->addWidget(m_help);
    connect(m_info, &GlyphButton::toggled, m_help, &QWidget::setVisible);
}

void FormHeader::setSubject(const QString &name, const QString &sentence, const QString &help)
{
    m_name->setText(name);
    m_sentence->setText(sentence);
    m_help->setText(help);
    m_info->setVisible(!help.isEmpty());
    m_info->setName(tr("Help for %1").arg(name));
    m_help->setVisible(!help.isEmpty() && m_info->isChecked());
}

void FormHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(Theme::of(palette()).line);
    painter.drawLine(0, height() - 1, width(), height() - 1);
}

} // namespace patchcord
