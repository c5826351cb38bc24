// SPDX-License-Identifier: MIT
#pragma once

#include "model/catalog/method.h"
#include "model/flow/connectplan.h"
#include "model/flow/edge.h"
#include "model/syntax/syntaxtree.h"

#include <QString>
#include <memory>
#include <optional>
#include <vector>

namespace patchcord {

class CallFlow;
struct Step;

enum class BranchKind : quint8 { Case, Default, When, Else, OnReturn, Confirm };

/// The comment above an item, as much of it as a card shows: two lines, the second ends with an ellipsis
/// where there are more.
QStringList shortNote(const SyntaxNode &item);

/// A step that stands in comments in a list of steps: it does nothing, and can be switched on again.
struct DisabledStep
{
    NodePath path; ///< of its own kind, which leads to no value: see disabledsteps.h
    int before = 0; ///< index of the step of the list that follows
    QString method;
    const Method *known = nullptr; ///< null for unknown methods
    QString summary; ///< as a step's
};

/// A list of steps inside a step: a lane under a chip.
struct Branch
{
    BranchKind kind = BranchKind::Case;
    QString title; ///< the case's value, the condition, "default", "else", "on return", "confirm"
    QString origin; ///< "result", "confirm" or "on_return" when it hangs on such a field, else empty
    NodePath path; ///< of the list of steps (of the single step where one stands in place of a list)
    std::vector<Step> steps;
    std::vector<DisabledStep> disabled;
};

/// A document inside a step: the reply of an AI function, a target that is no name.
struct InlineDocument
{
    NodePath path; ///< of its value: {sections: ...}, a list of steps, or the document as text
    QString owner; ///< the part of the step that it belongs to: "get_weather"; empty: the step itself
    QString field; ///< the key that it stands behind: "SWML", "dest"
    /// Null for a document written as text: it has paths of its own, see inlinetext.h.
    std::shared_ptr<const CallFlow> flow;
};

/// "get_weather › SWML", "dest": what it is called on a card and in a list.
QString documentTitle(const InlineDocument &document);

/// One step of a section or a branch, in the order of the document.
struct Step
{
    NodePath path; ///< of the item in its list: /sections/main/2
    QString method; ///< the name as written; empty when the item is no step
    const Method *known = nullptr; ///< the catalog's entry, null for unknown methods
    QString label; ///< of a `label` step; else empty
    QString summary; ///< one line: what it does, from its most telling fields
    std::vector<Branch> branches;
    std::vector<Edge> edges; ///< its own, not those of the steps inside its branches
    std::optional<ConnectPlan> plan; ///< of a connect step
    std::vector<InlineDocument> documents; ///< in the order of the text
    std::optional<NodePath> contexts; ///< where the contexts of an AI agent's prompt stand, see aicontexts.h
    QString comment; ///< first line of the comment above it or behind it, without #
    QStringList note; ///< the comment above it, the first lines: see shortNote()
    bool isBare = false; ///< `- hangup`: a string in place of the object
    bool endsList = false; ///< nothing behind it in its list runs, unless a goto leads there
};

/// One section, read. Immutable and free of offsets, so that it is taken over while its text is the same.
struct SectionFlow
{
    QString name;
    NodePath path; ///< /sections/NAME, behind the path of its document
    std::vector<Step> steps;
    std::vector<DisabledStep> disabled; ///< of its own list
    QStringList labels; ///< of all its label steps, also inside branches, in document order
    QStringList targets; ///< the names of sections that its steps lead to, each once
    /// A target is computed, or an AI agent may hand the call on: from here any section may be reached.
    bool leadsAnywhere = false;
    int stepCount = 0; ///< of its own list, without branches
    bool isList = true; ///< false: the section is something else than a list of steps
    bool hasDocuments = false; ///< a step holds a document of its own
    bool isMessaging = false; ///< a step uses `receive` or `reply`: message SWML
};

using SectionFlowPtr = std::shared_ptr<const SectionFlow>;

/// Calls visit(const Step &) for the steps and those in their branches, in document order. Steps of documents
/// inside steps belong to other flows.
template <typename Visitor> void forEachStep(const std::vector<Step> &steps, Visitor &&visit)
{
    for (const Step &step : steps) {
        visit(step);
        for (const Branch &branch : step.branches)
            forEachStep(branch.steps, visit);
    }
}

/// Of a list of steps, the one that the path leads to or through, or null.
const Step *stepOnPath(const std::vector<Step> &steps, const NodePath &path);

/// The innermost step that the path leads to or through, branches included, or null.
const Step *innermostStep(const std::vector<Step> &steps, const NodePath &path);

/// The step at exactly this path, or null.
const Step *findStep(const SectionFlow &section, const NodePath &path);

} // namespace patchcord
