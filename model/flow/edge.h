// SPDX-License-Identifier: MIT
#pragma once

#include "model/syntax/nodepath.h"

#include <QString>
#include <QStringView>

namespace patchcord {

enum class EdgeKind : quint8 {
    Execute, ///< runs the target and comes back
    Transfer, ///< leaves for the target
    Goto, ///< jumps to a label of the same section
    AfterBridge, ///< transfer_after_bridge, execute_after_queue
    Confirm, ///< connect.confirm with a URL: runs on the callee's leg
    NextStep, ///< valid_steps of a step of an AI agent's context
    NextContext, ///< valid_contexts
};

/// What the text of a target names. Whether a named section or label exists is the flow's to say.
enum class TargetKind : quint8 {
    Section,
    Label,
    Url,
    Inline, ///< a document of its own as text
    Computed, ///< holds a variable
};

/// What a target's text names, judged by the text alone.
TargetKind targetKindOf(EdgeKind kind, QStringView text);

/// A link that leaves a step for something other than the next step.
struct Edge
{
    EdgeKind kind = EdgeKind::Execute;
    TargetKind targetKind = TargetKind::Section;
    QString target; ///< the section, the label, the URL; for Inline and Computed the text as written
    NodePath step; ///< the step that holds it
    NodePath targetPath; ///< the scalar that names the target: what retargeting replaces
};

} // namespace patchcord
