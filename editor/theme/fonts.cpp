// SPDX-License-Identifier: MIT
#include "editor/theme/fonts.h"

#include "editor/theme/theme.h"

#include <QApplication>
#include <QEvent>
#include <QFontDatabase>
#include <QVariant>
#include <QWidget>

namespace patchcord::fonts {

namespace {

constexpr char ChosenCode[] = "patchcordCodeFont"; ///< kept by the application, as it keeps its other fonts

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
    const QVariant chosen = qApp->property(ChosenCode);
    QFont font =
        chosen.isValid() ? chosen.value<QFont>() : sized(QFontDatabase::FixedFont, metrics::CodePixels);
    // The hint stands in where the platform names a family that is not installed.
    font.setStyleHint(QFont::Monospace);
    font.setFixedPitch(true);
    return font;
}

void useForCode(const QString &family, int pixels)
{
    const QFont before = code();
    QFont font = sized(QFontDatabase::FixedFont, pixels);
    if (!family.isEmpty())
        font.setFamilies({family});
    qApp->setProperty(ChosenCode, font);
    if (code() == before)
        return;
    for (QWidget *const widget : QApplication::allWidgets()) {
        QEvent event(QEvent::FontChange);
        QApplication::sendEvent(widget, &event);
    }
}

} // namespace patchcord::fonts
