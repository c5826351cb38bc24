// SPDX-License-Identifier: MIT
#pragma once

#include "model/flow/callflow.h"

#include <QString>
#include <vector>

namespace patchcord {

/// The flow as a plain graph, as drawing languages want it: boxes in sections, and links between boxes.
struct FlowGraph
{
    enum class BoxKind : quint8 { Section, Step, External, Missing };
    struct Box
    {
        QString id; ///< letters and digits only
        QString label; ///< one line, secrets masked
        BoxKind kind = BoxKind::Step;
        int section = -1; ///< -1: outside of all sections
    };

    enum class LinkKind : quint8 { Next, Branch, Comes, Leaves, Jumps };
    struct Link
    {
        QString from;
        QString to;
        QString label;
        LinkKind kind = LinkKind::Next;
    };

    std::vector<Box> boxes; ///< sections first, each followed by its steps; then what lies outside
    std::vector<Link> links;
    std::vector<QString> sections; ///< names, by Box::section

    static FlowGraph of(const CallFlow &flow);
};

} // namespace patchcord
