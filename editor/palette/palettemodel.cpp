// SPDX-License-Identifier: MIT
#include "editor/palette/palettemodel.h"

#include "editor/document/stepmime.h"
#include "editor/pick/snippets.h"
#include "editor/theme/plaintooltip.h"

#include <QHash>
#include <QMimeData>

namespace patchcord {

namespace {

bool isOffered(const Method &method)
{
    return method.standing != Standing::Legacy && method.standing != Standing::Deprecated;
}

/// A heading: the arrow keys pass it by.
QStandardItem *groupItem(const QString &title)
{
    auto *item = new QStandardItem(title);
    item->setFlags(Qt::NoItemFlags);
    return item;
}

QStandardItem *entryItem(const QString &text, const QString &sentence)
{
    auto *item = new QStandardItem(text);
    item->setData(sentence, PaletteModel::SentenceRole);
    item->setData(QStringLiteral("%1, %2").arg(text, sentence), Qt::AccessibleTextRole);
    item->setFlags(
        Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren);
    return item;
}

QStandardItem *methodItem(const Method &method)
{
    QStandardItem *const item = entryItem(method.name, method.sentence);
    item->setData(method.name, PaletteModel::MethodRole);
    item->setData(int(method.group), PaletteModel::GroupRole);
    item->setData(
        QString(method.name + u' ' + method.title + u' ' + method.sentence), PaletteModel::SearchRole);
    item->setToolTip(plainToolTip(QStringLiteral("%1: %2").arg(method.title, method.sentence)));
    return item;
}

QStandardItem *snippetItem(const Snippet &snippet)
{
    QStandardItem *const item = entryItem(snippet.title, snippet.sentence);
    item->setData(snippet.name, PaletteModel::SnippetRole);
    item->setData(QString(snippet.title + u' ' + snippet.sentence), PaletteModel::SearchRole);
    item->setToolTip(plainToolTip(QStringLiteral("%1: %2").arg(snippet.title, snippet.sentence)));
    return item;
}

} // namespace

PaletteModel::PaletteModel(QObject *parent)
    : QStandardItemModel(parent)
{
}

void PaletteModel::setCatalog(const CatalogPtr &catalog)
{
    clear();
    m_recent = nullptr;
    m_catalog = catalog;
    QHash<int, QStandardItem *> groups;
    for (const Method &method : catalog->methods()) {
        if (!isOffered(method))
            continue;
        QStandardItem *&group = groups[int(method.group)];
        if (!group) {
            group = groupItem(groupTitle(method.group));
            appendRow(group);
        }
        group->appendRow(methodItem(method));
    }
    QStandardItem *const together = groupItem(tr("Several steps"));
    appendRow(together);
    for (const Snippet &snippet : snippets())
        together->appendRow(snippetItem(snippet));
}

void PaletteModel::setRecent(const QStringList &methods)
{
    QList<QStandardItem *> items;
    for (const QString &name : methods) {
        const Method *const method = m_catalog ? m_catalog->method(name) : nullptr;
        if (!method || !isOffered(*method))
            continue;
        items.append(methodItem(*method));
        items.last()->setData(QString(), SearchRole);
    }
    if (m_recent)
        m_recent->removeRows(0, m_recent->rowCount());
    if (items.isEmpty() && m_recent) {
        removeRow(m_recent->row());
        m_recent = nullptr;
    } else if (!items.isEmpty() && !m_recent) {
        m_recent = groupItem(tr("Used last"));
        insertRow(0, m_recent);
    }
    if (m_recent)
        m_recent->appendRows(items);
}

QStringList PaletteModel::mimeTypes() const
{
    return {methodMimeType(), snippetMimeType()};
}

QMimeData *PaletteModel::mimeData(const QModelIndexList &indexes) const
{
    const QModelIndex index = indexes.value(0);
    const QString method = index.data(MethodRole).toString();
    const QString snippet = index.data(SnippetRole).toString();
    if (method.isEmpty() && snippet.isEmpty())
        return nullptr;
    auto *data = new QMimeData;
    if (method.isEmpty())
        data->setData(snippetMimeType(), snippet.toUtf8());
    else
        data->setData(methodMimeType(), method.toUtf8());
    return data;
}

} // namespace patchcord
