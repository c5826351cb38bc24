// SPDX-License-Identifier: MIT
#pragma once

#include "model/syntax/nodepath.h"
#include "model/text/textedit.h"

#include <QHash>
#include <QObject>
#include <QPointF>
#include <QSet>
#include <optional>

namespace patchcord {

class SyntaxTree;

/// How a document is looked at: what is collapsed, where sections were dragged to. Never part of the SWML
/// file. Sections are named by their paths: documents inside steps have sections too.
class ViewState : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    bool isCollapsed(const NodePath &section) const { return m_collapsed.contains(section); }
    void collapse(const NodePath &section);
    void expand(const NodePath &section);
    void expandAll();

    /// Where a section was dragged to, in scene coordinates; nothing while the layout places it.
    std::optional<QPointF> position(const NodePath &section) const;
    const QHash<NodePath, QPointF> &positions() const { return m_positions; }
    void setPosition(const NodePath &section, QPointF topLeft);
    /// Gives all sections back to the layout.
    void clearPositions();
    /// Puts them back to where they were before that, until one is dragged again.
    void restorePositions();
    bool canRestorePositions() const { return !m_cleared.isEmpty(); }

    /// Lets what is kept of each section follow it over a change of the text, which the document tells.
    void carry(const TextEdits &edits, const SyntaxTree &before, const SyntaxTree &after);

Q_SIGNALS:
    void changed();

private:
    QSet<NodePath> m_collapsed;
    QHash<NodePath, QPointF> m_positions;
    QHash<NodePath, QPointF> m_cleared; ///< what clearPositions took
};

} // namespace patchcord
