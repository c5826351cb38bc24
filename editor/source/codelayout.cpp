// SPDX-License-Identifier: MIT
#include "editor/source/codelayout.h"

#include "editor/theme/theme.h"

#include <QTextBlock>
#include <algorithm>

namespace patchcord {

QRectF CodeLayout::blockBoundingRect(const QTextBlock &block) const
{
    QRectF rect = QPlainTextDocumentLayout::blockBoundingRect(block);
    if (!rect.isNull())
        rect.setHeight(std::max<qreal>(rect.height(), metrics::CodeLine));
    return rect;
}

} // namespace patchcord
