// SPDX-License-Identifier: MIT
#pragma once

#include <QComboBox>

namespace patchcord {

/// A combo box without a frame, for use in a FieldBox. The wheel never changes it: it scrolls the form.
class FieldCombo : public QComboBox
{
    Q_OBJECT

public:
    explicit FieldCombo(QWidget *parent = nullptr);

    /// Shown in grey while no entry is current, or while the first one (the default) is.
    void setGhost(const QString &text);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void deletePressed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString m_ghost;
};

} // namespace patchcord
