// SPDX-License-Identifier: MIT
#include "model/export/graphtext.h"

#include "model/export/flowgraph.h"

namespace patchcord {

namespace {

using BoxKind = FlowGraph::BoxKind;
using LinkKind = FlowGraph::LinkKind;

/// A quoted DOT string. A backslash is doubled: `\n`, `\l` and `\N` mean something there.
QString quoted(const QString &text)
{
    QString escaped = text;
    escaped.replace(u'\\', QStringLiteral("\\\\")).replace(u'"', QStringLiteral("\\\""));
    return u'"' + escaped + u'"';
}

QString boxStyle(BoxKind kind)
{
    switch (kind) {
    case BoxKind::Section:
        return QStringLiteral(" shape=cds");
    case BoxKind::External:
        return QStringLiteral(" shape=note");
    case BoxKind::Missing:
        return QStringLiteral(" color=red fontcolor=red style=dashed");
    case BoxKind::Step:
        break;
    }
    return {};
}

QString linkStyle(LinkKind kind)
{
    switch (kind) {
    case LinkKind::Comes:
        return QStringLiteral("dir=both arrowtail=odot");
    case LinkKind::Jumps:
        return QStringLiteral("style=dashed constraint=false");
    case LinkKind::Next:
    case LinkKind::Branch:
    case LinkKind::Leaves:
        break;
    }
    return {};
}

QString linkLine(const FlowGraph::Link &link)
{
    QStringList attributes;
    if (!link.label.isEmpty())
        attributes += QStringLiteral("label=") + quoted(link.label);
    const QString style = linkStyle(link.kind);
    if (!style.isEmpty())
        attributes += style;
    const QString line = link.from + QStringLiteral(" -> ") + link.to;
    return attributes.isEmpty()
        ? line + QStringLiteral(";\n")
        : line + QStringLiteral(" [") + attributes.join(u' ') + QStringLiteral("];\n");
}

QString boxLine(const FlowGraph::Box &box)
{
    return QStringLiteral("%1 [label=%2%3];\n").arg(box.id, quoted(box.label), boxStyle(box.kind));
}

} // namespace

QByteArray graphDot(const CallFlow &flow)
{
    const FlowGraph graph = FlowGraph::of(flow);
    QString out = QStringLiteral("digraph flow {\n  rankdir=TB;\n  node [shape=box style=rounded];\n");
    for (size_t section = 0; section < graph.sections.size(); ++section) {
        out += QStringLiteral("  subgraph cluster_%1 {\n    label=").arg(section)
            + quoted(graph.sections[section]) + QStringLiteral(";\n");
        for (const FlowGraph::Box &box : graph.boxes) {
            if (box.section == int(section))
                out += QStringLiteral("    ") + boxLine(box);
        }
        out += QStringLiteral("  }\n");
    }
    for (const FlowGraph::Box &box : graph.boxes) {
        if (box.section < 0)
            out += QStringLiteral("  ") + boxLine(box);
    }
    for (const FlowGraph::Link &link : graph.links)
        out += QStringLiteral("  ") + linkLine(link);
    return (out + QStringLiteral("}\n")).toUtf8();
}

} // namespace patchcord
