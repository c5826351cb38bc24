// SPDX-License-Identifier: MIT
#pragma once

#include "model/flow/callflow.h"

#include <QByteArray>
#include <QString>

namespace patchcord {

/// The flow as data: {"sections": [{"name", "steps": [{"path", "method", "label"?, "branches": [...]}]}],
/// "edges": [{"kind", "from", "to"}]}. A branch has "title", "kind", "path" and "steps". Paths are JSON
/// pointers; "to" is the target as it is written: a section, a label of the edge's own section, a URL. A step
/// that holds documents has "documents", each with "title", "path" and its own "sections" and "edges"; a
/// document that is written as text has the first two alone.
QByteArray graphJson(const CallFlow &flow);

/// The flow as a Graphviz digraph: a cluster for each section.
QByteArray graphDot(const CallFlow &flow);

/// The flow as a Mermaid flowchart: a subgraph for each section.
QByteArray graphMermaid(const CallFlow &flow);

/// "execute", "transfer", "goto", "after_bridge", "confirm".
QString edgeKindName(EdgeKind kind);

} // namespace patchcord
