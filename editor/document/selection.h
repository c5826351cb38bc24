// SPDX-License-Identifier: MIT
#pragma once

#include "model/syntax/nodepath.h"
#include "model/text/textedit.h"

#include <QList>
#include <QObject>

namespace patchcord {

class SyntaxTree;

/// What is selected in a document, for all views alike: steps, sections, destinations or fields, by path.
/// The current path is the last one selected; the form shows it, the text scrolls to it.
class Selection : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// The root when nothing is selected.
    const NodePath &current() const { return m_current; }
    /// All selected, the current one last.
    const QList<NodePath> &paths() const { return m_paths; }
    bool isEmpty() const { return m_paths.isEmpty(); }
    bool contains(const NodePath &path) const { return m_paths.contains(path); }

    void select(const NodePath &path);
    /// Selects what may be far off: a place of its own for those who keep the way back.
    void jumpTo(const NodePath &path);
    /// Selects where a jump led on to: still the same place.
    void carryOnTo(const NodePath &path);
    void toggle(const NodePath &path);
    void selectAll(const QList<NodePath> &paths);
    void clear();

    /// What the last change was.
    enum class Move : quint8 {
        Step,
        Jump,
        CarriedOn,
        Followed, ///< the text changed: what is selected is still the same thing
    };
    Move lastMove() const { return m_move; }

    /// Carries the paths over a change of the text: each follows the first byte of its node.
    /// What was deleted falls back to what took its place in the list, else to its parent.
    void carry(const TextEdits &edits, const SyntaxTree &before, const SyntaxTree &after);

Q_SIGNALS:
    void changed();

private:
    void assign(QList<NodePath> paths, Move move = Move::Step);

    Move m_move = Move::Step;
    NodePath m_current;
    QList<NodePath> m_paths;
};

} // namespace patchcord
