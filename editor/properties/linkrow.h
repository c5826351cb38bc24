// SPDX-License-Identifier: MIT
#pragma once

#include "model/check/diagnostic.h"

#include <QAbstractButton>
#include <optional>

namespace patchcord {

/// A line of the form that leads somewhere: an icon, a text, a grey word at the right.
class LinkRow : public QAbstractButton
{
    Q_OBJECT

public:
    /// `icon` may be empty.
    LinkRow(const QString &icon, const QString &text, const QString &detail, QWidget *parent);

    /// Paints text and icon in the accent's colour: something to do rather than to go to.
    void setAction();
    void setSeverity(Severity severity);
    /// The room at both ends.
    void setMargin(int margin);
    /// Replaces what it says.
    void setContent(const QString &text, const QString &detail);
    /// What a screen reader calls it, before what it says.
    void setSubject(const QString &subject);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString m_icon;
    QString m_detail;
    std::optional<Severity> m_severity;
    int m_margin = 6;
    bool m_isAction = false;
};

} // namespace patchcord
