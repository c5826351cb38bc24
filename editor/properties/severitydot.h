// SPDX-License-Identifier: MIT
#pragma once

#include "model/check/diagnostic.h"

#include <QWidget>
#include <optional>

namespace patchcord {

/// A dot in the colour of a problem; nothing is wrong: it is not there.
class SeverityDot : public QWidget
{
    Q_OBJECT

public:
    explicit SeverityDot(QWidget *parent);

    void setSeverity(std::optional<Severity> severity);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::optional<Severity> m_severity;
};

} // namespace patchcord
