// SPDX-License-Identifier: MIT
#include "editor/theme/icons.h"

#include "editor/theme/theme.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPaintEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>
#include <algorithm>
#include <cmath>

namespace patchcord::icons {

namespace {

QString fileOf(const QString &name)
{
    return QStringLiteral(":/icons/%1.svg").arg(name);
}

/// Draws the vector picture itself. The files are drawn in #000, which stands for the colour asked for.
void render(QPainter &painter, const QString &name, const QRectF &rect, const QColor &color)
{
    QFile file(fileOf(name));
    if (!file.open(QIODevice::ReadOnly))
        return;
    QByteArray svg = file.readAll();
    svg.replace("#000", color.name().toLatin1());
    QSvgRenderer renderer(svg);
    renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    const qreal opacity = painter.opacity();
    painter.setOpacity(opacity * color.alphaF());
    renderer.render(&painter, rect);
    painter.setOpacity(opacity);
}

QPixmap pixmap(const QString &name, QSize size, const QColor &color)
{
    const QString key = QStringLiteral("patchcord-icon/%1/%2x%3/%4")
                            .arg(name)
                            .arg(size.width())
                            .arg(size.height())
                            .arg(color.name(QColor::HexArgb));
    QPixmap result;
    if (QPixmapCache::find(key, &result))
        return result;
    result = QPixmap(size);
    result.fill(Qt::transparent);
    {
        QPainter painter(&result);
        render(painter, name, QRectF(QPointF(0, 0), size), color);
    }
    QPixmapCache::insert(key, result);
    return result;
}

/// An icon that, unless it was given a colour, takes it when it is painted: so it follows a change between
/// light and dark.
class TintedEngine : public QIconEngine
{
public:
    explicit TintedEngine(const QString &name, const QColor &color = {})
        : m_name(name)
        , m_color(color)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        icons::paint(*painter, m_name, rect, colorOf(mode));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return icons::pixmap(m_name, size, colorOf(mode));
    }

    QIconEngine *clone() const override { return new TintedEngine(m_name, m_color); }
    QString key() const override { return QStringLiteral("patchcord"); }
    QString iconName() override { return m_name; }
    bool isNull() override { return !QFile::exists(fileOf(m_name)); }

private:
    QColor colorOf(QIcon::Mode mode) const
    {
        QColor color = m_color.isValid() ? m_color : Theme::of(QGuiApplication::palette()).text;
        if (mode == QIcon::Disabled)
            color.setAlphaF(0.4F);
        return color;
    }

    QString m_name;
    QColor m_color;
};

} // namespace

QIcon icon(const QString &name)
{
    return QIcon(new TintedEngine(name));
}

QIcon tinted(const QString &name, const QColor &color)
{
    return QIcon(new TintedEngine(name, color));
}

QString methodIconName(const QString &method, MethodGroup group)
{
    // Method names come from documents: only those that can name a file of ours are looked for.
    const bool plain = !method.isEmpty() && method.size() < 40
        && std::all_of(method.cbegin(), method.cend(),
            [](QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'_'; });
    const QString own = QStringLiteral("method-") + method;
    if (plain && QFile::exists(fileOf(own)))
        return own;
    return QStringLiteral("group-") + groupName(group);
}

void paint(QPainter &painter, const QString &name, const QRectF &rect, const QColor &color)
{
    const QTransform toDevice = painter.deviceTransform();
    const bool pixels =
        painter.paintEngine()->type() == QPaintEngine::Raster && toDevice.type() <= QTransform::TxScale;
    if (!pixels) {
        render(painter, name, rect, color);
        return;
    }
    // Drawn for whole device pixels: a picture between two of them would blur.
    const QRectF onDevice = toDevice.mapRect(rect);
    const int side = std::max(1, int(std::lround(std::min(onDevice.width(), onDevice.height()))));
    const QPointF corner = onDevice.center() - QPointF(side / 2.0, side / 2.0);
    const QRectF aligned(std::round(corner.x()), std::round(corner.y()), side, side);
    painter.drawPixmap(toDevice.inverted().mapRect(aligned), pixmap(name, QSize(side, side), color),
        QRectF(0, 0, side, side));
}

} // namespace patchcord::icons
