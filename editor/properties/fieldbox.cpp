// SPDX-License-Identifier: MIT
#include "editor/properties/fieldbox.h"

#include "editor/properties/elidedlabel.h"
#include "editor/theme/fonts.h"
#include "editor/theme/theme.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace patchcord {

namespace {
constexpr int Ring = 3; // around the box, for the focus
constexpr int LineHeight = 28;
constexpr int ShortestTrailing = 24; // below that a cut word says nothing
} // namespace

FieldBox::FieldBox(QWidget *content, Frame frame, QWidget *parent)
    : QWidget(parent)
    , m_frame(frame)
    , m_layout(new QHBoxLayout(this))
{
    m_layout->setSpacing(2);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    setContent(content, frame);
}

void FieldBox::setContent(QWidget *content, Frame frame)
{
    if (m_content) {
        m_layout->removeWidget(m_content);
        m_content->hide();
        m_content->deleteLater();
    }
    m_content = content;
    m_frame = frame;
    const bool boxed = frame == Frame::Box;
    // What draws its own outline keeps room for its own ring.
    m_layout->setContentsMargins(
        boxed ? Ring + 6 : 0, boxed ? Ring : 0, boxed ? Ring + 4 : 0, boxed ? Ring : 0);
    m_layout->insertWidget(0, content, 1);
    placeButtons();
    watch();
    update();
}

QSize FieldBox::sizeHint() const
{
    return QWidget::sizeHint().expandedTo({0, LineHeight + 2 * Ring});
}

QSize FieldBox::minimumSizeHint() const
{
    return QWidget::minimumSizeHint().expandedTo({0, LineHeight + 2 * Ring});
}

void FieldBox::watch()
{
    QWidget *target = m_content;
    while (target->focusProxy())
        target = target->focusProxy();
    target->installEventFilter(this);
}

void FieldBox::setTrailing(const QString &text, Yields yields)
{
    m_yields = yields;
    if (!m_trailing) {
        if (text.isEmpty())
            return;
        m_trailing = new ElidedLabel(text, ElidedLabel::Tone::Secondary, this);
        m_trailing->setFont(fonts::small());
        m_trailing->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_trailing->setContentsMargins(0, 0, 4, 0);
        m_layout->insertWidget(1, m_trailing, 0);
    }
    m_trailing->setVisible(!text.isEmpty());
    if (m_trailing->text() != text)
        m_trailing->setText(text);
    fitTrailing();
}

void FieldBox::fitTrailing()
{
    if (!m_trailing)
        return;
    int most = QWIDGETSIZE_MAX;
    if (m_yields == Yields::Trailing) {
        const QMargins margins = m_layout->contentsMargins();
        most =
            width() - margins.left() - margins.right() - m_content->sizeHint().width() - m_layout->spacing();
        for (const QWidget *button : m_buttons) {
            if (!button->isHidden())
                most -= button->sizeHint().width() + m_layout->spacing();
        }
        most = most < ShortestTrailing ? 0 : most;
    }
    if (m_trailing->maximumWidth() != most)
        m_trailing->setMaximumWidth(most);
}

void FieldBox::setSeverity(std::optional<Severity> severity)
{
    if (severity == m_severity)
        return;
    m_severity = severity;
    update();
}

void FieldBox::addButton(QWidget *button)
{
    m_buttons.push_back(button);
    m_layout->addWidget(button, 0, Qt::AlignTop);
    placeButtons();
}

void FieldBox::placeButtons()
{
    for (QWidget *button : m_buttons)
        button->setFixedHeight(m_frame == Frame::Box ? LineHeight : LineHeight + 2 * Ring);
}

bool FieldBox::event(QEvent *event)
{
    // The content wants another width: a longer text, say.
    if (event->type() == QEvent::LayoutRequest)
        fitTrailing();
    return QWidget::event(event);
}

void FieldBox::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitTrailing();
}

void FieldBox::paintEvent(QPaintEvent *)
{
    if (m_frame == Frame::None)
        return;
    const Theme &theme = Theme::of(palette());
    const QWidget *const focus = QApplication::focusWidget();
    const bool focused = focus && m_content->isAncestorOf(focus);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(Ring + 0.5, Ring + 0.5, -Ring - 0.5, -Ring - 0.5);
    if (focused || focus == m_content) {
        painter.setPen(QPen(theme.accentTint, Ring));
        painter.setBrush(Qt::NoBrush);
        const qreal half = Ring / 2.0;
        painter.drawRoundedRect(
            box.adjusted(-half, -half, half, half), metrics::Radius + 1, metrics::Radius + 1);
    }
    const bool marked = m_severity && *m_severity != Severity::Hint;
    painter.setPen(marked                   ? theme.severity(*m_severity)
            : focused || focus == m_content ? theme.accent
                                            : theme.line);
    painter.setBrush(theme.mode == Theme::Mode::Dark ? theme.window : theme.panel);
    painter.drawRoundedRect(box, metrics::Radius, metrics::Radius);
}

bool FieldBox::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    return QWidget::eventFilter(watched, event);
}

} // namespace patchcord
