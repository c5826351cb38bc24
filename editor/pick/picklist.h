// SPDX-License-Identifier: MIT
#pragma once

#include "editor/pick/pickorder.h"

#include <QFrame>

class QLineEdit;
class QListWidget;

namespace patchcord {

/// A list to choose from that opens over the window: typing filters, the arrows move, Enter takes.
class PickList : public QFrame
{
    Q_OBJECT

public:
    /// `name` says what is chosen, to screen readers; `prompt` stands in the line while it is empty.
    PickList(const QString &name, const QString &prompt, std::vector<PickEntry> entries, QWidget *parent);

    /// Beside a place of the screen.
    void openAt(QPoint global);
    /// In the upper middle of a window.
    void openOver(const QWidget &window);

Q_SIGNALS:
    /// The list is closed already.
    void chosen(int entry);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void open(QPoint global, const QSize &room);
    void filter(const QString &words);
    void accept();

    std::vector<PickEntry> m_entries;
    QLineEdit *m_words;
    QListWidget *m_list;
    int m_room = 0; ///< the list's greatest height
};

} // namespace patchcord
