// SPDX-License-Identifier: MIT
#pragma once

#include "model/flow/sectionflow.h"
#include "model/syntax/syntaxtree.h"

namespace patchcord {

// The contexts of an AI agent's prompt: a guided talk. Each has steps in order; a step may name the steps and
// the contexts that may follow it.

/// The context where a talk starts.
inline constexpr QLatin1String DefaultContext("default");
/// A name that no step may have: in a list of steps it means the one behind.
inline constexpr QLatin1String NextStepWord("next");

/// A name in one of a step's lists, and where it stands.
struct ContextLink
{
    QString name;
    NodePath path;
};

struct ContextStep
{
    NodePath path;
    QString name;
    QString text; ///< one line of what the agent should do
    std::vector<ContextLink> nextSteps; ///< valid_steps; none: the step behind follows
    std::vector<ContextLink> nextContexts; ///< valid_contexts
    bool isEnd = false;
};

struct AiContext
{
    QString name;
    NodePath path;
    std::vector<ContextStep> steps;

    bool hasStep(const QString &step) const;
};

/// Reads the value behind `contexts`, whatever shape it is in. `path` is the node's.
std::vector<AiContext> readAiContexts(const SyntaxNode &contexts, const NodePath &path);

/// Where the contexts stand in the body of a step; nothing when it has none.
std::optional<NodePath> contextsIn(const Method &method, const SyntaxNode &body, const NodePath &path);

/// The contexts as sections, so that they are laid out and painted as a flow: a context is a section, its
/// steps are steps with labels, what may follow them are edges. The steps are of a method that no catalog
/// has.
std::vector<SectionFlowPtr> contextSections(const std::vector<AiContext> &contexts);

/// Whether the step stands for a step of a context.
bool isContextStep(const Step &step);

} // namespace patchcord
