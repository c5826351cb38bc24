// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractButton>

namespace patchcord {

/// A small flat button that shows one icon of the program. It follows the palette by itself.
class GlyphButton : public QAbstractButton
{
    Q_OBJECT

public:
    /// `name` is for tooltip and screen readers.
    GlyphButton(const QString &icon, const QString &name, QWidget *parent);

    void setIconName(const QString &icon);
    /// What it says: a name that the context may change ("Reset timeout").
    void setName(const QString &name);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    QString m_icon;
};

} // namespace patchcord
