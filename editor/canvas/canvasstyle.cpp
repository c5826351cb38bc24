// SPDX-License-Identifier: MIT
#include "editor/canvas/canvasstyle.h"

#include "editor/theme/fonts.h"

namespace patchcord {

CanvasStyle CanvasStyle::standard()
{
    CanvasStyle style;
    style.body = fonts::body();
    style.name = fonts::name();
    style.small = fonts::small();
    style.italic = fonts::small();
    style.italic.setItalic(true);
    style.bodyMetrics = QFontMetricsF(style.body);
    style.nameMetrics = QFontMetricsF(style.name);
    style.smallMetrics = QFontMetricsF(style.small);
    return style;
}

Detail detailAt(qreal zoom)
{
    // Below these sizes letters, then icons, cannot be told apart any more.
    if (zoom >= 0.45)
        return Detail::Full;
    return zoom >= 0.16 ? Detail::Icons : Detail::Blocks;
}

} // namespace patchcord
