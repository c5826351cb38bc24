// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>

class QLabel;
class QToolButton;

namespace patchcord {

class Document;
class ShownFlow;

/// What keeps the text from being read, in a line above the picture: where it is, what is wrong, the way
/// there, and what mends it. Hidden while the text can be read.
class FaultBar : public QFrame
{
    Q_OBJECT

public:
    explicit FaultBar(Document &document, QWidget *parent = nullptr);

    void show(const ShownFlow &shown);

private:
    void go();
    void fix();

    Document &m_document;
    QLabel *m_icon;
    QLabel *m_text;
    QToolButton *m_go;
    QToolButton *m_fix;
};

} // namespace patchcord
