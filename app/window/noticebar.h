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

    /// What a sentence is about: who takes one back takes back their own.
    enum class Cause : quint8 { Kind, Disk, Recovery };
    /// Shows a sentence, in place of the one before; plain text.
    void say(Cause cause, const QString &sentence);
    /// Adds a button to the present sentence; pressing it closes the bar.
    void offer(const QString &text, std::function<void()> action);
    /// Adds one that leaves the bar open: it only shows what the sentence is about.
    void offerToLook(const QString &text, std::function<void()> action);
    /// Closes the bar when it is about this.
    void dismiss(Cause cause);
    /// Whether the bar shows something about this.
    bool isAbout(Cause cause) const;

    QString sentence() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void clear();

    Cause m_cause = Cause::Kind;
    QLabel *m_text;
    QHBoxLayout *m_buttons;
};

} // namespace patchcord
