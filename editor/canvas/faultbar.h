// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>
#include <QTimer>

class QBoxLayout;
class QLabel;
class QToolButton;

namespace patchcord {

class Document;
class ShownFlow;

/// What keeps the text from being read, in a line above the picture: where it is, what is wrong, the way
/// there, and what mends it. Hidden while the text can be read, and until who writes rests.
class FaultBar : public QFrame
{
    Q_OBJECT

public:
    explicit FaultBar(Document &document, QWidget *parent = nullptr);

    void show(const ShownFlow &shown);
    /// Lays itself out for a width, the buttons below the words where it is narrow, and tells its height.
    int heightAt(int width);

Q_SIGNALS:
    /// It came into view by itself: it has to be given its place.
    void appeared();

protected:
    void changeEvent(QEvent *event) override;

private:
    void tintIcon();
    void go();
    void fix();

    Document &m_document;
    QTimer m_soon;
    QBoxLayout *m_rows;
    QLabel *m_icon;
    QLabel *m_text;
    QToolButton *m_go;
    QToolButton *m_fix;
};

} // namespace patchcord
