// SPDX-License-Identifier: MIT
#include "editor/properties/waybar.h"

#include "editor/properties/wraplayout.h"
#include "editor/theme/fonts.h"
#include "editor/theme/plaintooltip.h"
#include "editor/theme/theme.h"

#include <QAbstractButton>
#include <QPainter>

namespace patchcord {

namespace {

constexpr int Height = 24;
constexpr int Margin = 4;
constexpr int WidestTitle = 160;

/// One part of the way; the last is where we are and leads nowhere.
class CrumbButton : public QAbstractButton
{
public:
    enum class Place : quint8 { Around, Here };

    CrumbButton(const QString &title, Place place, QWidget *parent)
        : QAbstractButton(parent)
        , m_place(place)
    {
        setText(title);
        setFont(place == Place::Here ? fonts::name() : fonts::body());
        setEnabled(place == Place::Around);
        setFocusPolicy(place == Place::Around ? Qt::TabFocus : Qt::NoFocus);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        setAttribute(Qt::WA_Hover);
        if (place == Place::Around) {
            setAccessibleName(WayBar::tr("Back to %1").arg(title));
            setToolTip(plainToolTip(WayBar::tr("Back to %1 (Alt+Left: one level)").arg(title)));
        }
    }

    QSize sizeHint() const override
    {
        const int arrow = m_place == Place::Around ? fontMetrics().horizontalAdvance(Arrow) : 0;
        const int words = std::min(fontMetrics().horizontalAdvance(text()) + 2, WidestTitle);
        return {words + arrow + 2 * Margin, Height};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::of(palette());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const int arrow = m_place == Place::Around ? fontMetrics().horizontalAdvance(Arrow) : 0;
        const QRect words = rect().adjusted(Margin, 0, -Margin - arrow, 0);
        if (isEnabled() && (underMouse() || hasFocus())) {
            painter.setPen(hasFocus() ? QPen(theme.accent) : QPen(Qt::NoPen));
            painter.setBrush(underMouse() ? QBrush(theme.accentTint) : QBrush(Qt::NoBrush));
            painter.drawRoundedRect(
                QRectF(words).adjusted(-3.5, 2.5, 3.5, -2.5), metrics::Radius, metrics::Radius);
        }
        painter.setFont(font());
        painter.setPen(m_place == Place::Here ? theme.text : theme.accent);
        painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
            fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
        painter.setPen(theme.secondaryText);
        if (arrow > 0)
            painter.drawText(rect().adjusted(words.right() + 1, 0, 0, 0),
                Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, Arrow);
    }

private:
    static inline const QString Arrow = QStringLiteral(" › ");
    Place m_place;
};

} // namespace

WayBar::WayBar(QWidget *parent)
    : QWidget(parent)
{
    auto *const layout = new WrapLayout(this);
    layout->setContentsMargins(8, 3, 8, 3);
    layout->setSpacing(0);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void WayBar::setCrumbs(const std::vector<FormWay::Crumb> &crumbs)
{
    if (crumbs == m_crumbs)
        return;
    m_crumbs = crumbs;
    for (QWidget *part : m_parts) {
        layout()->removeWidget(part);
        part->hide();
        part->deleteLater();
    }
    m_parts.clear();
    for (const FormWay::Crumb &crumb : m_crumbs) {
        const bool isHere = &crumb == &m_crumbs.back();
        auto *const part = new CrumbButton(
            crumb.title, isHere ? CrumbButton::Place::Here : CrumbButton::Place::Around, this);
        connect(part, &QAbstractButton::clicked, this, [this, path = crumb.path] { Q_EMIT asked(path); });
        layout()->addWidget(part);
        part->show();
        m_parts.push_back(part);
    }
    updateGeometry();
}

void WayBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(Theme::of(palette()).line);
    painter.drawLine(0, height() - 1, width(), height() - 1);
}

} // namespace patchcord
