// SPDX-License-Identifier: MIT
#include "editor/source/stickyheader.h"

#include "editor/source/sourceview.h"
#include "editor/theme/theme.h"

#include <QMouseEvent>
#include <QPainter>
#include <QTextBlock>
#include <QTextLayout>

namespace patchcord {

StickyHeader::StickyHeader(SourceView &view)
    : QWidget(&view)
    , m_view(view)
{
    setCursor(Qt::PointingHandCursor);
    setToolTip(tr("Go to the start of the section"));
    hide();
}

void StickyHeader::refresh()
{
    const int line = m_view.sectionLineAbove();
    if (line < 0) {
        m_line = -1;
        hide();
        return;
    }
    const QRect inside = m_view.contentsRect();
    const int width = m_view.viewport()->geometry().right() + 1 - inside.left();
    setGeometry(inside.left(), inside.top(), width, metrics::CodeLine + 1);
    if (line != m_line || !isVisible()) {
        m_line = line;
        show();
        raise();
    }
    update();
}

void StickyHeader::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        m_view.goToLine(m_line);
}

void StickyHeader::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(palette());
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    painter.fillRect(rect(), theme.panel);
    painter.setPen(theme.line);
    painter.drawLine(0, height() - 1, width(), height() - 1);
    if (m_line < 0)
        return;
    m_view.paintLine(painter, m_line, metrics::CodeLine);
}

} // namespace patchcord
