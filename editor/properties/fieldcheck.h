// SPDX-License-Identifier: MIT
#pragma once

#include <QCheckBox>

namespace patchcord {

/// A check box whose mark is grey where it only shows what is inherited.
class FieldCheck : public QCheckBox
{
    Q_OBJECT

public:
    enum class Mark : quint8 { Own, Inherited };

    FieldCheck(const QString &text, QWidget *parent);
    void setMark(Mark mark);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool hitButton(const QPoint &point) const override { return rect().contains(point); }

private:
    Mark m_mark = Mark::Own;
};

} // namespace patchcord
