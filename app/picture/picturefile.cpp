// SPDX-License-Identifier: MIT
#include "app/picture/picturefile.h"

#include "editor/canvas/flowpicture.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>
#include <cmath>

namespace patchcord {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(patchcord::Picture)
};

constexpr qreal PngScale = 2; ///< crisp on dense screens and on paper
constexpr qreal MaxPngPixels = 32'000'000; ///< 128 MB while it is drawn
constexpr qreal MaxPngSide = 30'000;
constexpr int PixelsPerInch = 96;
constexpr qreal PointsPerPixel = 72.0 / PixelsPerInch;
constexpr qreal MaxPdfSide = 14'400; ///< points; the format's own limit

void paintTo(QPaintDevice &device, const Snapshot &snapshot, const Theme &theme, qreal scale)
{
    QPainter painter(&device);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(scale, scale);
    paintFlowPicture(painter, snapshot, theme);
}

Result<QByteArray> png(const Snapshot &snapshot, const Theme &theme, QSizeF size)
{
    const qreal fits = std::sqrt(MaxPngPixels / (size.width() * size.height()));
    const qreal scale = std::min({PngScale, fits, MaxPngSide / size.width(), MaxPngSide / size.height()});
    QImage image((size * scale).toSize().expandedTo({1, 1}), QImage::Format_RGB32);
    if (image.isNull())
        return Failure{Words::tr("There is not enough memory for the picture; draw an SVG or a PDF.")};
    image.fill(theme.canvas);
    paintTo(image, snapshot, theme, scale);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (!image.save(&buffer, "PNG"))
        return Failure{Words::tr("The picture could not be written as PNG.")};
    return bytes;
}

QByteArray svg(const Snapshot &snapshot, const Theme &theme, QSizeF size)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(PixelsPerInch);
    generator.setSize(size.toSize());
    generator.setViewBox(QRectF(QPointF(), size));
    generator.setTitle(Words::tr("Call flow"));
    generator.setDescription(Words::tr("Drawn by Patchcord"));
    paintTo(generator, snapshot, theme, 1);
    return bytes;
}

QByteArray pdf(const Snapshot &snapshot, const Theme &theme, QSizeF size)
{
    const QSizeF points = size * PointsPerPixel;
    const qreal scale = std::min({1.0, MaxPdfSide / points.width(), MaxPdfSide / points.height()});
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(PixelsPerInch);
    writer.setTitle(Words::tr("Call flow"));
    writer.setCreator(QCoreApplication::applicationName());
    writer.setPageSize(QPageSize(points * scale, QPageSize::Point, QString(), QPageSize::ExactMatch));
    writer.setPageMargins({});
    paintTo(writer, snapshot, theme, scale);
    return bytes;
}

} // namespace

std::optional<PictureFormat> pictureFormatOf(const QString &fileName)
{
    if (fileName.endsWith(QLatin1String(".png"), Qt::CaseInsensitive))
        return PictureFormat::Png;
    if (fileName.endsWith(QLatin1String(".svg"), Qt::CaseInsensitive))
        return PictureFormat::Svg;
    if (fileName.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive))
        return PictureFormat::Pdf;
    return std::nullopt;
}

Result<QByteArray> drawPicture(const SnapshotPtr &snapshot, PictureFormat format, const Theme &theme)
{
    if (snapshot->flow().sections().empty())
        return Failure{Words::tr("The document has no sections: there is nothing to draw.")};
    const QSizeF size = flowPictureSize(*snapshot);
    switch (format) {
    case PictureFormat::Svg:
        return svg(*snapshot, theme, size);
    case PictureFormat::Pdf:
        return pdf(*snapshot, theme, size);
    case PictureFormat::Png:
        break;
    }
    return png(*snapshot, theme, size);
}

} // namespace patchcord
