// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace patchcord {

class SourceView;

/// The line with the name of the section that the first visible line lies in, while that line itself is
/// scrolled away. A click goes there.
class StickyHeader : public QWidget
{
    Q_OBJECT

public:
    explicit StickyHeader(SourceView &view);

    /// Looks which line is to be shown, if any.
    void refresh();

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    SourceView &m_view;
    int m_line = -1;
};

} // namespace patchcord
