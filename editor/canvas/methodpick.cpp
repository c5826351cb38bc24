// SPDX-License-Identifier: MIT
#include "editor/canvas/methodpick.h"

#include "editor/pick/picklist.h"
#include "editor/theme/icons.h"

#include <QCoreApplication>

namespace patchcord {

QStringList pickedMethods(const Catalog &catalog)
{
    QStringList names;
    for (const Method &method : catalog.methods()) {
        if (method.standing != Standing::Legacy && method.standing != Standing::Deprecated)
            names.append(method.name);
    }
    return names;
}

PickList *makeMethodPick(const Catalog &catalog, QWidget *parent)
{
    std::vector<PickEntry> entries;
    for (const QString &name : pickedMethods(catalog)) {
        const Method &method = *catalog.method(name);
        entries.push_back(
            {icons::icon(icons::methodIconName(name, method.group)), name, method.sentence, {}});
    }
    return new PickList(QCoreApplication::translate("Canvas", "Add a step"),
        QCoreApplication::translate("Canvas", "Add a step: type its name"), std::move(entries), parent);
}

} // namespace patchcord
