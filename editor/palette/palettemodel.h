// SPDX-License-Identifier: MIT
#pragma once

#include "model/catalog/catalog.h"

#include <QStandardItemModel>

namespace patchcord {

/// The methods that are offered, under their groups. Older forms are read but not offered.
class PaletteModel : public QStandardItemModel
{
    Q_OBJECT

public:
    enum Role {
        MethodRole = Qt::UserRole + 1, ///< the method's name; empty for a group
        SentenceRole,
        GroupRole, ///< int of MethodGroup
        SearchRole,
    };

    explicit PaletteModel(QObject *parent = nullptr);

    void setCatalog(const Catalog &catalog);

    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
};

} // namespace patchcord
