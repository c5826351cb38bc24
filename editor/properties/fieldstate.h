// SPDX-License-Identifier: MIT
#pragma once

#include "model/catalog/parameter.h"
#include "model/check/diagnostic.h"
#include "model/flow/sectionflow.h"
#include "model/snapshot/snapshot.h"

#include <QString>
#include <optional>
#include <vector>

namespace patchcord {

/// The object that holds fields: the body of a step, one destination of a connect, or any object inside them.
struct FieldHolder
{
    enum class Level : quint8 { Body, Destination, Object };

    NodePath step;
    NodePath object; ///< the body (/sections/main/0/connect), the destination or the object
    QString method; ///< as written in the step
    Level level = Level::Body;
    QString type; ///< of an Object the name of its type; empty for a value that is no described object
    /// What stays when its last field is cleared: the body, or the item of a list or map around the object.
    /// An item that is not there is the next one of a list, which its first field makes.
    NodePath keep;

    friend bool operator==(const FieldHolder &, const FieldHolder &) = default;
};

/// The owner of the fields of a step's body.
FieldHolder bodyOwner(const Step &step);
/// The owner of the fields of one destination. With DialForm::One the destination is the body itself.
FieldHolder destinationOwner(const Step &step, const Destination &destination);
/// The owner of the fields of an object (or of a value as a whole) inside another one.
FieldHolder ownerInside(const FieldHolder &outer, const NodePath &object, const QString &type);

/// A problem at a place inside a field's value.
struct PartProblem
{
    NodePath path;
    Severity severity = Severity::Error;
    QString message;
    friend bool operator==(const PartProblem &, const PartProblem &) = default;
};

/// All that a row of the form shows of one field. Read from a snapshot, shown, and forgotten.
struct FieldState
{
    enum class Presence : quint8 {
        Unset,
        Set,
        Several, ///< several owners, whose values differ
    };

    NodePath path; ///< of the value, there or not
    FieldHolder owner; ///< who holds the field; of several nobody
    Presence presence = Presence::Unset;
    Value value; ///< what is written; null when unset or several
    QString text; ///< the same as one plain text, to edit
    QString source; ///< the bytes as written, without the surrounding indentation; of long text empty
    bool expression = false; ///< the whole text is one ${...}
    bool holdsVariable = false;
    Value effectiveValue; ///< what counts while the field is unset; null when only words tell
    QString effective; ///< the same in words: "20 s", "none"
    QString origin; ///< where that comes from: "default", "from this connect"; of a set field who takes it
    QString dimmed; ///< why the field has no effect here; empty: it has
    std::optional<Severity> severity; ///< the worst problem at this field
    QString problem; ///< its message
    NodePath problemPath; ///< where it is, which may be deep inside the value
    std::vector<PartProblem> partProblems; ///< all that are inside the value; of several owners none
    QString kind; ///< of an address: "phone", "SIP"
    bool onCanvas = false; ///< the value holds steps: the canvas shows it, the form leads there
    NodePath firstStep; ///< of those steps the first one; of a document inside the step itself

    bool isSet() const { return presence != Presence::Unset; }
    /// What `origin` says of a value that a destination takes from its connect.
    static QString fromConnect();
    friend bool operator==(const FieldState &, const FieldState &) = default;
};

/// The state that stands for the same field of several owners.
FieldState combined(const std::vector<FieldState> &states);

/// Reads the fields of one owner from a snapshot.
class FieldReader
{
public:
    FieldReader(const Snapshot &snapshot, const FieldHolder &owner);

    FieldState read(const Parameter &parameter) const;
    /// Problems of the owner itself, which belong to no single field: a missing key, a wrong shape.
    Diagnostics ownProblems() const;
    /// Keys of the object that none of these parameters is, in document order.
    QStringList otherKeys(const std::vector<Parameter> &known) const;

private:
    SyntaxNode node(const QString &name) const;
    const Parameter *siblingOf(const QString &name) const;
    void readEffective(FieldState &state, const Parameter &parameter) const;
    void readProblem(FieldState &state) const;
    void readSteps(FieldState &state, const SyntaxNode &value, ParameterType type) const;
    QString reasonWithoutEffect(const Parameter &parameter) const;
    QString originOfSet(const Parameter &parameter) const;

    const Snapshot &m_snapshot;
    FieldHolder m_owner;
    SyntaxNode m_object;
    const Step *m_step = nullptr;
    const Destination *m_destination = nullptr;
    std::vector<const Diagnostic *> m_problems; ///< those of the step, without those of steps inside it
};

/// Where a field of an owner stands, in the form in which the owner is written. An empty name is the body
/// itself.
NodePath fieldPath(const Snapshot &snapshot, const FieldHolder &owner, const QString &name);

/// The field that a bare value in place of the object stands for: "to" of a destination, `dest` of `transfer:
/// sales`.
QString shortField(const Snapshot &snapshot, const FieldHolder &owner);

} // namespace patchcord
