// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace patchcord {

class SourceView;

/// The strip at the left of a source view: line numbers, and a mark where a line has a finding.
class SourceGutter : public QWidget
{
    Q_OBJECT

public:
    explicit SourceGutter(SourceView &view);

    /// Wide enough for the last line's number.
    int wantedWidth() const;

protected:
    bool event(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    int lineAt(QPoint position) const;

    SourceView &m_view;
};

} // namespace patchcord
