// SPDX-License-Identifier: MIT
#pragma once

#include "model/syntax/nodepath.h"
#include "model/syntax/value.h"
#include "model/text/textrange.h"

#include <QList>
#include <QString>
#include <limits>
#include <vector>

namespace patchcord {

class SyntaxNode;

/// One change that a fix makes, as data: model/edit turns it into edits of the text. Paths are those of the
/// document as it is when the step's turn comes, after the steps before it.
struct FixStep
{
    enum class Kind : quint8 {
        Set, ///< gives the node at `path` the `value`; a missing last key is added, a section too
        Remove, ///< removes the key or item at `path`
        RemoveSome, ///< removes so many items as `index` says, from the one at `path` on
        Rename, ///< renames the key of the entry at `path` to `name`
        Insert, ///< inserts `value` into the list at `path` before `index`; an index past the end appends
        Move, ///< moves the item at `path` of a list before `index` of the same list
        Wrap, ///< puts the value at `path` into a list of its own
        Nest, ///< puts the value at `path` into a map of its own, as the entry `name`
        Lift, ///< lets the value at `path`, the only one of its map, take the map's place
        MoveInto, ///< moves the entry at `path` to the end of the map at `target`
        MoveOut, ///< makes the entry at `path` an object of its own, before `index` of the list at `target`
        Quote, ///< puts quotes around the plain scalar at `path`, whose value stays
        EditText, ///< writes `text` where `was` stands at `range`: mends text that cannot be read
        KeepOne, ///< of the entries with the key of `path` keeps the one at `index` among them
    };

    Kind kind = Kind::Set;
    NodePath path = {};
    Value value = {};
    QString name = {};
    int index = 0;
    NodePath target = {};
    /// Of the text as a whole, in the snapshot whose finding the fix belongs to.
    TextRange range = {};
    QByteArray was = {};
    QByteArray text = {};
};

/// As an index: behind the last item.
inline constexpr int AtTheEnd = std::numeric_limits<int>::max();

/// Whether it can be done unasked, as `check --fix` does, or is one of several ways that a person chooses
/// from.
enum class FixKind : quint8 { Sure, Choice };

/// A way to mend a finding: the smallest edit, one undo step.
struct Fix
{
    QString title; ///< what it does: "Rename to “timeout”"
    FixKind kind = FixKind::Sure;
    std::vector<FixStep> steps = {};
};

/// Of one finding; the best first. Shared among copies: findings are taken over from snapshot to snapshot.
using Fixes = QList<Fix>;

namespace fix {

/// "Rename to “timeout”"
Fix rename(const NodePath &entry, const QString &name, FixKind kind = FixKind::Sure);
/// "Remove “timeot”"
Fix remove(const NodePath &path, const QString &name, FixKind kind = FixKind::Sure);
/// "Write “20”": another value in the same place; `shown` says it in words.
Fix replace(const NodePath &path, const Value &value, const QString &shown, FixKind kind = FixKind::Sure);
/// The same for a text, which the title shows in quotes: "Write “+15551231234”"
Fix replace(const NodePath &path, const QString &text, FixKind kind = FixKind::Sure);
/// "Add “dest”": a key that is missing. What stands there is only a first value, so a person has to look at
/// it.
Fix add(const NodePath &object, const QString &name, const Value &value, FixKind kind = FixKind::Choice);
/// Sure, unless comments stand inside the value or behind it that are gone when it is written anew.
FixKind sureUnlessCommented(const SyntaxNode &value);
/// Sure, unless comments belong to the item or entry that go with it when it is removed.
FixKind sureUnlessAnnotated(const SyntaxNode &item);
/// "Write “play: {url: …}”": the value goes into a map, with its spelling and its comments.
Fix nest(const NodePath &path, const QString &name, const QString &shown, FixKind kind = FixKind::Sure);
/// Another name in the place of one that the document does not have: sure when it can only be a slip.
Fix replaceName(const NodePath &path, const QString &word, const QString &meant, const QStringList &names);
/// "Put it into a list"
Fix wrap(const NodePath &path, FixKind kind = FixKind::Sure);
/// What can be done about a key that its object does not know: take the name that was meant, if that is free,
/// or remove it. A slip of the finger is sure to be one; that a whole field is not wanted is for a person to
/// say.
Fixes forUnknownKey(
    const NodePath &path, const QString &key, const QStringList &known, const SyntaxNode &object);
/// "Keep “url” alone", for each of several keys of which one only may be there.
Fixes keepOneOf(const NodePath &object, const QStringList &present);

} // namespace fix

} // namespace patchcord
