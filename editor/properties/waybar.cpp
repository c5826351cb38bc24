// SPDX-License-Identifier: MIT
#include "editor/properties/waybar.h"

#include "editor/theme/fonts.h"
#include "editor/theme/plaintooltip.h"
#include "editor/theme/theme.h"

#include <QAbstractButton>
#include <QPainter>
#include <algorithm>

namespace patchcord {

namespace {

constexpr int Height = 24;
constexpr int Margin = 4; // of a crumb, for its ground
constexpr int FormMargin = 12; // where the labels of the form begin
constexpr int Above = 3;
constexpr int NarrowestTitle = 28;
const QString Arrow = QStringLiteral("›");

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
        } else {
            setToolTip(plainToolTip(title));
        }
    }

    QSize sizeHint() const override
    {
        return {fontMetrics().horizontalAdvance(text()) + 2 + 2 * Margin, Height};
    }

    QSize minimumSizeHint() const override
    {
        return {std::min(sizeHint().width(), NarrowestTitle + 2 * Margin), Height};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::of(palette());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRect words = rect().adjusted(Margin, 0, -Margin, 0);
        if (isEnabled() && (underMouse() || hasFocus())) {
            painter.setPen(hasFocus() ? QPen(theme.accent) : QPen(Qt::NoPen));
            painter.setBrush(underMouse() ? QBrush(theme.accentTint) : QBrush(Qt::NoBrush));
            painter.drawRoundedRect(
                QRectF(words).adjusted(-3.5, 2.5, 3.5, -2.5), metrics::Radius, metrics::Radius);
        }
        painter.setFont(font());
        painter.setPen(m_place == Place::Here ? theme.text : theme.accent);
        painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
            fontMetrics().elidedText(text(), Qt::ElideMiddle, words.width()));
    }

private:
    Place m_place;
};

} // namespace

WayBar::WayBar(QWidget *parent)
    : QWidget(parent)
{
    setFont(fonts::body());
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setFixedHeight(Height + 2 * Above);
}

void WayBar::setCrumbs(const std::vector<FormWay::Crumb> &crumbs)
{
    if (crumbs == m_crumbs)
        return;
    m_crumbs = crumbs;
    for (QWidget *part : m_parts) {
        part->hide();
        part->deleteLater();
    }
    m_parts.clear();
    for (const FormWay::Crumb &crumb : m_crumbs) {
        const bool isHere = &crumb == &m_crumbs.back();
        auto *const part = new CrumbButton(
            crumb.title, isHere ? CrumbButton::Place::Here : CrumbButton::Place::Around, this);
        connect(part, &QAbstractButton::clicked, this, [this, path = crumb.path] { Q_EMIT asked(path); });
        part->show();
        m_parts.push_back(part);
    }
    arrange();
}

int WayBar::gap() const
{
    // The crumbs' own margins stand beside the arrow.
    return fontMetrics().horizontalAdvance(Arrow);
}

/// Gives way in the middle: the first crumb and the last ones keep their words longest.
std::vector<int> WayBar::widthsFor(int room) const
{
    std::vector<int> widths;
    int wanted = int(std::max<size_t>(m_parts.size(), 1) - 1) * gap();
    for (const QWidget *part : m_parts) {
        widths.push_back(part->sizeHint().width());
        wanted += widths.back();
    }
    std::vector<size_t> order;
    for (size_t i = 1; i + 1 < m_parts.size(); ++i)
        order.push_back(i);
    order.push_back(0);
    order.push_back(m_parts.size() - 1);
    for (const size_t i : order) {
        const int spare = std::clamp(wanted - room, 0, widths[i] - m_parts[i]->minimumSizeHint().width());
        widths[i] -= spare;
        wanted -= spare;
    }
    return widths;
}

void WayBar::arrange()
{
    if (m_parts.empty())
        return;
    int x = FormMargin - Margin;
    const std::vector<int> widths = widthsFor(width() - 2 * x);
    for (size_t i = 0; i < m_parts.size(); ++i) {
        m_parts[i]->setGeometry(x, Above, widths[i], Height);
        x += widths[i] + gap();
    }
    update();
}

void WayBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void WayBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(Theme::of(palette()).line);
    painter.drawLine(0, height() - 1, width(), height() - 1);
    painter.setPen(Theme::of(palette()).secondaryText);
    for (size_t i = 0; i + 1 < m_parts.size(); ++i)
        painter.drawText(
            QRect(m_parts[i]->geometry().right() + 1, Above, gap(), Height), Qt::AlignCenter, Arrow);
}

} // namespace patchcord
