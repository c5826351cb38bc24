// SPDX-License-Identifier: MIT
#include "editor/theme/plaintooltip.h"

namespace patchcord {

QString plainToolTip(const QString &text)
{
    if (text.isEmpty())
        return {};
    // Screen readers read tool tips too, and would read the markup.
    constexpr qsizetype ShortLine = 100;
    const bool canBeMarkup = text.contains(u'<') || text.contains(u'&');
    if (text.size() <= ShortLine && !text.contains(u'\n') && !canBeMarkup)
        return text;
    QString escaped = text.toHtmlEscaped();
    escaped.replace(u'\n', QStringLiteral("<br>"));
    return QStringLiteral("<qt>%1</qt>").arg(escaped);
}

} // namespace patchcord
