// SPDX-License-Identifier: MIT
#include "editor/theme/fonts.h"

#include "editor/theme/theme.h"

#include <QFontDatabase>

namespace patchcord::fonts {

namespace {

QFont sized(QFontDatabase::SystemFont which, int pixels)
{
    QFont font = QFontDatabase::systemFont(which);
    font.setPixelSize(pixels);
    return font;
}

} // namespace

QFont body()
{
    return sized(QFontDatabase::GeneralFont, metrics::BodyPixels);
}

QFont name()
{
    QFont font = body();
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont small()
{
    return sized(QFontDatabase::GeneralFont, metrics::SmallPixels);
}

QFont code()
{
    QFont font = sized(QFontDatabase::FixedFont, metrics::CodePixels);
    // The hint stands in where the platform names a family that is not installed.
    font.setStyleHint(QFont::Monospace);
    font.setFixedPitch(true);
    return font;
}

} // namespace patchcord::fonts
