// SPDX-License-Identifier: MIT
#pragma once

#include "model/catalog/catalog.h"

#include <QStandardItemModel>

namespace patchcord {

/// The methods that are offered, under their groups; above them those used last, below them the snippets.
/// Older forms are read but not offered.
class PaletteModel : public QStandardItemModel
{
    Q_OBJECT

public:
    enum Role {
        MethodRole = Qt::UserRole + 1, ///< the method's name; empty for a group or a snippet
        SnippetRole, ///< the snippet's name; empty for a group or a method
        SentenceRole,
        GroupRole, ///< int of MethodGroup
        SearchRole, ///< empty for what is offered a second time
    };

    explicit PaletteModel(QObject *parent = nullptr);

    void setCatalog(const CatalogPtr &catalog);
    /// The methods used last, newest first; what the catalog does not know or no longer offers is left out.
    void setRecent(const QStringList &methods);

    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;

private:
    CatalogPtr m_catalog;
    QStandardItem *m_recent = nullptr; ///< the group, while there is something in it
};

} // namespace patchcord
