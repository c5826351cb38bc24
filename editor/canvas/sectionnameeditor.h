// SPDX-License-Identifier: MIT
#pragma once

#include <QLineEdit>

namespace patchcord {

/// A line over a section's header that takes a new name. Enter or leaving it accepts, Escape does not.
class SectionNameEditor : public QLineEdit
{
    Q_OBJECT

public:
    SectionNameEditor(const QString &name, QWidget *parent);

    void openAt(const QRect &header);

Q_SIGNALS:
    void accepted(const QString &name);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void finish();

    QString m_name;
    bool m_done = false;
};

} // namespace patchcord
