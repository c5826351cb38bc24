// SPDX-License-Identifier: MIT
#include "editor/palette/palettemodel.h"

#include "editor/document/methodmime.h"
#include "editor/theme/plaintooltip.h"

#include <QHash>
#include <QMimeData>

namespace patchcord {

namespace {

QStandardItem *groupItem(MethodGroup group)
{
    auto *item = new QStandardItem(groupTitle(group));
    item->setData(int(group), PaletteModel::GroupRole);
    item->setFlags(Qt::ItemIsEnabled);
    return item;
}

QStandardItem *methodItem(const Method &method)
{
    auto *item = new QStandardItem(method.name);
    item->setData(method.name, PaletteModel::MethodRole);
    item->setData(method.sentence, PaletteModel::SentenceRole);
    item->setData(int(method.group), PaletteModel::GroupRole);
    item->setData(
        QString(method.name + u' ' + method.title + u' ' + method.sentence), PaletteModel::SearchRole);
    item->setData(QStringLiteral("%1, %2").arg(method.name, method.sentence), Qt::AccessibleTextRole);
    item->setToolTip(plainToolTip(QStringLiteral("%1: %2").arg(method.title, method.sentence)));
    item->setFlags(
        Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren);
    return item;
}

} // namespace

PaletteModel::PaletteModel(QObject *parent)
    : QStandardItemModel(parent)
{
}

void PaletteModel::setCatalog(const Catalog &catalog)
{
    clear();
    QHash<int, QStandardItem *> groups;
    for (const Method &method : catalog.methods()) {
        if (method.standing == Standing::Legacy || method.standing == Standing::Deprecated)
            continue;
        QStandardItem *&group = groups[int(method.group)];
        if (!group) {
            group = groupItem(method.group);
            appendRow(group);
        }
        group->appendRow(methodItem(method));
    }
}

QStringList PaletteModel::mimeTypes() const
{
    return {methodMimeType()};
}

QMimeData *PaletteModel::mimeData(const QModelIndexList &indexes) const
{
    const QString method = indexes.isEmpty() ? QString() : indexes.constFirst().data(MethodRole).toString();
    if (method.isEmpty())
        return nullptr;
    auto *data = new QMimeData;
    data->setData(methodMimeType(), method.toUtf8());
    return data;
}

} // namespace patchcord
