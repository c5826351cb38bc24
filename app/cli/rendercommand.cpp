// SPDX-License-Identifier: MIT
#include "app/cli/console.h"
#include "app/cli/loading.h"
#include "app/cli/options.h"
#include "app/picture/picturefile.h"

#include <QCoreApplication>

namespace patchcord::cli {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(patchcord::CommandLine)
};

} // namespace

void describeRender(Options &options)
{
    options.setUse(Words::tr("Works without a display. FILE may be - for standard input."), 1, 1);
    options.addOption(
        QStringLiteral("o"), QStringLiteral("OUT"), Words::tr("The picture: .png, .svg or .pdf."));
    options.addFlag(QStringLiteral("dark"), Words::tr("Draw light on dark."));
}

int runRender(const Options &options)
{
    const QString out = options.value(QStringLiteral("o"));
    const std::optional<PictureFormat> format = pictureFormatOf(out);
    if (!format)
        return options.wrong(
            Words::tr("Say where to draw to: -o with a name that ends in .png, .svg or .pdf."));
    const Result<SnapshotPtr> snapshot = loadSnapshot(options.files().constFirst());
    if (!snapshot)
        return complain(snapshot.error());
    const Theme &theme = options.isSet(QStringLiteral("dark")) ? Theme::dark() : Theme::light();
    const Result<QByteArray> picture = drawPicture(*snapshot, *format, theme);
    if (!picture)
        return complain(picture.error());
    const Result<bool> written = writeOutput(out, *picture);
    return written ? Fine : complain(written.error());
}

} // namespace patchcord::cli
