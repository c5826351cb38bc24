// SPDX-License-Identifier: MIT
#pragma once

#include "model/snapshot/snapshot.h"
#include "model/syntax/value.h"
#include "model/text/result.h"
#include "model/text/textedit.h"

#include <cstdint>
#include <functional>
#include <nlohmann/json.hpp>

namespace patchcord {

/// One random edit: what the product made of it, and what it has to mean.
struct RandomEdit
{
    QString description;
    Result<TextEdits> result = TextEdits();
    nlohmann::ordered_json expected; ///< the old meaning with the operation done on it, without our code
    bool ordered = true; ///< whether the order of keys is told by the operation
    bool isSmall = false; ///< one scalar by another, both of one line
    TextRange mayLoseComments; ///< of the old text: what is removed or replaced
};

/// Where the choices come from: one number after the other, without an end.
using NumberSource = std::function<std::uint32_t()>;

/// Makes random edits, the same ones in every run.
class RandomEdits
{
public:
    explicit RandomEdits(const QString &seed);
    explicit RandomEdits(NumberSource numbers);

    RandomEdit next(const Snapshot &snapshot, const nlohmann::ordered_json &meaning);

private:
    using Nodes = std::vector<SyntaxNode>;

    RandomEdit setScalar(const Snapshot &snapshot, const SyntaxNode &node);
    RandomEdit setCollection(const Snapshot &snapshot, const SyntaxNode &node);
    RandomEdit addKey(const Snapshot &snapshot, const SyntaxNode &map);
    RandomEdit insert(const Snapshot &snapshot, const SyntaxNode &collection);
    RandomEdit remove(const Snapshot &snapshot, const SyntaxNode &node);
    RandomEdit clear(const Snapshot &snapshot, const SyntaxNode &node);
    RandomEdit move(const Snapshot &snapshot, const Nodes &items, const Nodes &lists);
    RandomEdit reorder(const Snapshot &snapshot, const SyntaxNode &map);
    RandomEdit rename(const Snapshot &snapshot, const SyntaxNode &node);
    RandomEdit redial(const Snapshot &snapshot, const NodePath &connect);

    int below(int bound);
    const SyntaxNode &oneOf(const Nodes &nodes);
    Value scalar();
    Value value(int depth);
    QString newKey(const SyntaxNode &map);

    NumberSource m_random;
    nlohmann::ordered_json m_meaning;
};

} // namespace patchcord
