// SPDX-License-Identifier: MIT
#include "editor/properties/fieldeditor.h"

namespace patchcord {

void FieldEditor::setSubject(const QString &subject)
{
    QWidget *const target = focusProxy() ? focusProxy() : this;
    target->setAccessibleName(subject);
}

} // namespace patchcord
