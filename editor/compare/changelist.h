// SPDX-License-Identifier: MIT
#pragma once

#include <QTreeWidget>

namespace patchcord {

class CompareSession;

/// The changes of a comparison in words, the changed fields below each.
class ChangeList : public QTreeWidget
{
    Q_OBJECT

public:
    explicit ChangeList(CompareSession &session, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void fill();
    void showCurrent();
    QIcon signOf(int entry) const;

    CompareSession &m_session;
};

} // namespace patchcord
