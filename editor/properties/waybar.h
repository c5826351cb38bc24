// SPDX-License-Identifier: MIT
#pragma once

#include "editor/properties/formway.h"

#include <QWidget>

namespace patchcord {

/// The way from the step to the object whose form is shown, in one line; each part leads back to its form.
class WayBar : public QWidget
{
    Q_OBJECT

public:
    explicit WayBar(QWidget *parent);

    void setCrumbs(const std::vector<FormWay::Crumb> &crumbs);

Q_SIGNALS:
    void asked(const patchcord::NodePath &path);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    int gap() const;
    std::vector<int> widthsFor(int room) const;
    void arrange();

    std::vector<FormWay::Crumb> m_crumbs;
    std::vector<QWidget *> m_parts;
};

} // namespace patchcord
