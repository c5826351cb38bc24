// SPDX-License-Identifier: MIT
#include "app/window/keyfield.h"

#include <QKeyEvent>

namespace patchcord {

void KeyField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && event->modifiers() == Qt::NoModifier) {
        event->ignore();
        return;
    }
    QKeySequenceEdit::keyPressEvent(event);
    const QKeySequence keys = keySequence();
    if (keys.isEmpty())
        return; // Shift alone, or Ctrl
    setKeySequence(keys); // one is enough: it would wait for three more
    Q_EMIT pressed(keys);
}

} // namespace patchcord
