// SPDX-License-Identifier: MIT
#pragma once

#include <QKeySequenceEdit>

namespace patchcord {

/// A field that takes the next keys that are pressed together, at once. Escape and Tab leave it.
class KeyField : public QKeySequenceEdit
{
    Q_OBJECT

public:
    using QKeySequenceEdit::QKeySequenceEdit;

Q_SIGNALS:
    void pressed(const QKeySequence &keys);

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace patchcord
