// SPDX-License-Identifier: MIT
#pragma once

#include "model/assist/completionorder.h"

#include <QFrame>
#include <optional>

class QLabel;
class QListWidget;

namespace patchcord {

/// The list below the word that is being written, with help on the present entry beside it. It never takes
/// the focus: whoever has it steers the list.
class CompletionPopup : public QFrame
{
    Q_OBJECT

public:
    /// Whether the first entry is chosen from the start, or none until somebody goes to one.
    enum class Start : quint8 { AtFirst, AtNone };

    explicit CompletionPopup(QWidget *parent);

    /// Shows these entries of the items below a word, or above it where there is no room; `word` is in
    /// coordinates of the screen.
    void offer(const std::vector<Completion> &items, const std::vector<CompletionMatch> &order,
        const QRect &word, Start start);

    /// The chosen item, or none.
    std::optional<int> current() const;
    int count() const;
    /// Goes down by so many entries, up by negative numbers; at the ends around, unless it goes by pages.
    void step(int by);
    void page(int by);

Q_SIGNALS:
    /// An item was clicked.
    void taken(int item);

private:
    void fill(const std::vector<Completion> &items, const std::vector<CompletionMatch> &order);
    void showHelp();
    void place();

    QListWidget *m_list;
    QLabel *m_help;
    QRect m_word;
};

} // namespace patchcord
