// SPDX-License-Identifier: MIT
#include "tests/app/hands.h"

#include "app/window/documenttabs.h"
#include "editor/document/selection.h"
#include "editor/properties/fieldrow.h"

#include <QApplication>
#include <QMenu>
#include <QTest>

namespace patchcord {

CanvasView &Hands::canvas()
{
    return m_window.tabs().current()->canvas();
}

const NodePath &Hands::selected()
{
    return canvas().document().selection().current();
}

QWidget *Hands::rowOf(const NodePath &field)
{
    for (FieldRow *const row : m_window.findChildren<FieldRow *>()) {
        if (row->isVisible() && row->path() == field)
            return row;
    }
    return nullptr;
}

QMenu &Hands::openMenu()
{
    auto *const menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    if (!menu)
        qFatal("no menu is open");
    return *menu;
}

void Hands::type(const QString &text)
{
    QWidget *const target = QApplication::focusWidget();
    if (!target)
        qFatal("nothing has the keyboard");
    QTest::keyClicks(target, text);
}

} // namespace patchcord
