// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>
#include <QWidget>

namespace patchcord {

/// A row of words of which one is chosen. One widget for the keyboard: Left and Right choose.
class Segmented : public QWidget
{
    Q_OBJECT

public:
    explicit Segmented(QWidget *parent = nullptr);

    /// Replaces the words; where they are the same, nothing happens.
    void setOptions(const QStringList &options);
    const QStringList &options() const { return m_options; }

    /// Shows which one is chosen, without a signal; -1: none.
    void setCurrent(int index);
    int current() const { return m_current; }

    /// Why an option cannot be chosen, which its tooltip says; empty: it can.
    void setObstacle(int index, const QString &why);
    /// What a screen reader calls the whole.
    void setSubject(const QString &subject);

    /// Where an option is painted.
    QRect optionRect(int index) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// A person chose another option.
    void chosen(int index);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    int optionAt(const QPoint &point) const;
    void choose(int index);
    void step(int by);
    void tellAccessible();

    QStringList m_options;
    QStringList m_obstacles;
    QString m_subject;
    int m_current = -1;
};

} // namespace patchcord
