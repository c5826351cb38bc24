// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QWidget>
#include <functional>

class QHBoxLayout;
class QLabel;

namespace patchcord {

/// A line above the canvas that says something about the whole document and offers what to do about it.
class NoticeBar : public QWidget
{
    Q_OBJECT

public:
    explicit NoticeBar(QWidget *parent = nullptr);

    /// Shows a sentence, in place of the one before; plain text.
    void say(const QString &sentence);
    /// Adds a button to the present sentence; pressing it closes the bar.
    void offer(const QString &text, std::function<void()> action);
    void dismiss();

    QString sentence() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_text;
    QHBoxLayout *m_buttons;
};

} // namespace patchcord
