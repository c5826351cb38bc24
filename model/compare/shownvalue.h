// SPDX-License-Identifier: MIT
#pragma once

#include "model/catalog/catalog.h"
#include "model/syntax/syntaxtree.h"

#include <QSet>
#include <QString>

namespace patchcord {

/// How values of a document are shown beside each other: on one line, in few letters, secrets masked.
class ShownValues
{
public:
    explicit ShownValues(const Catalog &catalog);

    /// A value behind a key; `owner` is the object that holds it, if one does.
    QString of(const SyntaxNode &value, const QString &key, const SyntaxNode &owner = {}) const;

    /// Two values of one field: of long texts what is around the first difference.
    std::pair<QString, QString> both(const SyntaxNode &a, const SyntaxNode &b, const QString &key,
        const SyntaxNode &ownerA, const SyntaxNode &ownerB) const;

private:
    bool isSecret(const QString &key, const SyntaxNode &owner) const;
    QString whole(const SyntaxNode &value, const QString &key, const SyntaxNode &owner, int &budget) const;

    QSet<QString> m_secretKeys; ///< of every method and object that the catalog knows
};

} // namespace patchcord
