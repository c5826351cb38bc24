// SPDX-License-Identifier: MIT
#include "app/window/noticebar.h"

#include "editor/theme/icons.h"
#include "editor/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace patchcord {

namespace {

constexpr int IconSpace = 36;
constexpr qreal IconSize = 16;

} // namespace

NoticeBar::NoticeBar(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLabel(this))
    , m_buttons(new QHBoxLayout)
{
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    auto *const layout = new QHBoxLayout(this);
    layout->setContentsMargins(IconSpace, 6, 12, 6);
    layout->addWidget(m_text, 1);
    layout->addLayout(m_buttons);
    hide();
}

void NoticeBar::say(Cause cause, const QString &sentence)
{
    clear();
    m_cause = cause;
    m_text->setText(sentence);
    setAccessibleName(sentence);
    show();
}

void NoticeBar::offer(const QString &text, std::function<void()> action)
{
    auto *const button = new QPushButton(text, this);
    m_buttons->addWidget(button);
    connect(button, &QPushButton::clicked, this, [this, action = std::move(action)] {
        clear();
        action();
    });
}

void NoticeBar::offerToLook(const QString &text, std::function<void()> action)
{
    auto *const button = new QPushButton(text, this);
    m_buttons->addWidget(button);
    connect(button, &QPushButton::clicked, this, std::move(action));
}

void NoticeBar::dismiss(Cause cause)
{
    if (isAbout(cause))
        clear();
}

bool NoticeBar::isAbout(Cause cause) const
{
    return m_cause == cause && !sentence().isEmpty();
}

void NoticeBar::clear()
{
    while (QLayoutItem *const item = m_buttons->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the one that was just pressed
        delete item;
    }
    m_text->clear();
    hide();
}

QString NoticeBar::sentence() const
{
    return m_text->text();
}

void NoticeBar::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(palette());
    QPainter painter(this);
    painter.fillRect(rect(), theme.hintTint);
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme.line);
    const QRectF icon((IconSpace - IconSize) / 2, (height() - IconSize) / 2, IconSize, IconSize);
    icons::paint(painter, QStringLiteral("info"), icon, theme.hint);
}

} // namespace patchcord
