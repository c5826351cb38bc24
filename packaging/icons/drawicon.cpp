// SPDX-License-Identifier: MIT
// drawicon OUT SIZE... SVG [FINE.svg]: draws an icon in the sizes into a .png (one size), .ico (Windows) or
// .icns (macOS). FINE.svg is what sizes from 32 on are drawn from, when small ones need a simpler drawing.

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QImage>
#include <QPainter>
#include <QSaveFile>
#include <QSvgRenderer>
#include <QtEndian>
#include <cstdio>

namespace {

struct Picture
{
    int size = 0;
    QByteArray png;
};

constexpr int FirstFineSize = 32;

QByteArray drawn(QSvgRenderer &drawing, int size)
{
    QImage image(size, size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    drawing.render(&painter, QRectF(0, 0, size, size));
    painter.end();
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.convertToFormat(QImage::Format_ARGB32).save(&buffer, "PNG");
    return buffer.data();
}

template <typename Number> QByteArray littleEndian(Number number)
{
    number = qToLittleEndian(number);
    return QByteArray(reinterpret_cast<const char *>(&number), sizeof(number));
}

QByteArray bigEndian(quint32 number)
{
    number = qToBigEndian(number);
    return QByteArray(reinterpret_cast<const char *>(&number), sizeof(number));
}

/// A directory of entries, and behind it the pictures. A size of 256 is written as 0.
QByteArray ico(const QList<Picture> &pictures)
{
    constexpr int HeadSize = 6;
    constexpr int EntrySize = 16;
    constexpr quint16 IsIcon = 1;
    constexpr quint16 Planes = 1;
    constexpr quint16 BitsPerPixel = 32;
    QByteArray head =
        littleEndian(quint16(0)) + littleEndian(IsIcon) + littleEndian(quint16(pictures.size()));
    QByteArray body;
    for (const Picture &picture : pictures) {
        const auto side = char(picture.size % 256);
        head += QByteArray(1, side) + QByteArray(1, side) + QByteArray(2, '\0') + littleEndian(Planes)
            + littleEndian(BitsPerPixel) + littleEndian(quint32(picture.png.size()))
            + littleEndian(quint32(HeadSize + EntrySize * pictures.size() + body.size()));
        body += picture.png;
    }
    return head + body;
}

/// The types under which macOS looks for a size: for plain screens, and for those of double density.
QList<QByteArray> icnsTypes(int size)
{
    switch (size) {
    case 16:
        return {"icp4"};
    case 32:
        return {"icp5", "ic11"};
    case 64:
        return {"ic12"};
    case 128:
        return {"ic07"};
    case 256:
        return {"ic08", "ic13"};
    case 512:
        return {"ic09", "ic14"};
    default:
        return {};
    }
}

QByteArray icns(const QList<Picture> &pictures)
{
    constexpr int HeadSize = 8;
    QByteArray body;
    for (const Picture &picture : pictures) {
        for (const QByteArray &type : icnsTypes(picture.size))
            body += type + bigEndian(quint32(HeadSize + picture.png.size())) + picture.png;
    }
    return "icns" + bigEndian(quint32(HeadSize + body.size())) + body;
}

int fail(const QString &sentence)
{
    std::fprintf(stderr, "drawicon: %s\n", qPrintable(sentence));
    return 1;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QString out = arguments.value(1);
    QList<int> sizes;
    QStringList drawings;
    for (const QString &argument : arguments.mid(2)) {
        if (const int size = argument.toInt())
            sizes += size;
        else
            drawings += argument;
    }
    if (sizes.isEmpty() || drawings.isEmpty())
        return fail(QStringLiteral("usage: drawicon OUT SIZE... SVG [FINE.svg]"));

    QSvgRenderer simple(drawings.constFirst());
    QSvgRenderer fine(drawings.constLast());
    if (!simple.isValid() || !fine.isValid())
        return fail(QStringLiteral("a drawing cannot be read: ") + drawings.join(u' '));
    QList<Picture> pictures;
    for (const int size : std::as_const(sizes))
        pictures += Picture{size, drawn(size < FirstFineSize ? simple : fine, size)};

    const QString suffix = QFileInfo(out).suffix();
    const QByteArray bytes = suffix == u"ico" ? ico(pictures)
        : suffix == u"icns"                   ? icns(pictures)
                                              : pictures.constFirst().png;
    QSaveFile file(out);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return fail(out + QStringLiteral(": ") + file.errorString());
    return 0;
}
