// SPDX-License-Identifier: MIT
#pragma once

#include "model/compare/compareddocument.h"
#include "model/compare/shownvalue.h"

#include <QString>

namespace patchcord {

/// One value of a step, a section or the document's frame that is not the same in both texts.
struct FieldChange
{
    enum class Kind : quint8 { Set, Removed, Changed, Moved, Renamed };

    Kind kind = Kind::Changed;
    NodePath a; ///< in the first text, root where it is not there
    NodePath b;
    QString nameA; ///< in words: "serial › 2 › timeout"; empty where it is not there
    QString nameB;
    /// As shown, secrets masked; of Moved the numbers, of Renamed the keys. Empty where there is none. May be
    /// the same where the difference cannot be shown.
    QString before;
    QString after;

    const QString &name() const { return nameB.isEmpty() ? nameA : nameB; }

    friend bool operator==(const FieldChange &, const FieldChange &) = default;
};
using FieldChanges = std::vector<FieldChange>;

/// Two values that are compared, and where they stand.
struct ValuePair
{
    SyntaxNode a;
    SyntaxNode b;
    NodePath pathA;
    NodePath pathB;
};

/// Finds what differs inside two values, but for what stands in for something that is told elsewhere. What an
/// alias names is told as a whole, and of very many changes only the first.
class FieldComparer
{
public:
    FieldComparer(const Meaning &meaningA, const Standins &standinsA, const Meaning &meaningB,
        const Standins &standinsB, const ShownValues &shown);

    /// Two steps: their methods and their fields, whichever form they are written in.
    FieldChanges ofSteps(const ValuePair &items, const Catalog &catalog);
    /// Any two values. `passedOver` is a key of the outermost map that is left out.
    FieldChanges ofValues(const ValuePair &values, const QString &passedOver = {});

private:
    struct Field
    {
        QString key;
        SyntaxNode value;
        NodePath path;
    };
    using Fields = std::vector<Field>;
    struct Owners
    {
        SyntaxNode a;
        SyntaxNode b;
    };
    struct Names
    {
        QStringList a;
        QStringList b;
        Names below(const QString &nameA, const QString &nameB) const;
    };

    static Fields fieldsOf(const SyntaxNode &map, const NodePath &path);
    void compare(const ValuePair &values, const Names &names, const Owners &owners);
    void compareFields(const Fields &a, const Fields &b, const Names &names, const Owners &owners);
    void compareLists(const ValuePair &lists, const Names &names);
    bool isFull() const;
    void add(FieldChange::Kind kind, const ValuePair &values, const Names &names, const Owners &owners);
    quint64 meaningOfA(const SyntaxNode &node) const { return m_meaningA.of(node, m_standinsA); }
    quint64 meaningOfB(const SyntaxNode &node) const { return m_meaningB.of(node, m_standinsB); }

    const Meaning &m_meaningA;
    const Standins &m_standinsA;
    const Meaning &m_meaningB;
    const Standins &m_standinsB;
    const ShownValues &m_shown;
    FieldChanges m_changes;
};

} // namespace patchcord
