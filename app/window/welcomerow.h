// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractButton>

namespace patchcord {

/// A row of the welcome page: an icon, a title, and a quieter line below it.
class WelcomeRow : public QAbstractButton
{
    Q_OBJECT

public:
    WelcomeRow(const QString &icon, const QString &title, const QString &sentence, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_icon;
    QString m_sentence;
};

} // namespace patchcord
