// SPDX-License-Identifier: MIT
#include "model/export/graphtext.h"

#include "model/export/flowgraph.h"

namespace patchcord {

namespace {

using BoxKind = FlowGraph::BoxKind;
using LinkKind = FlowGraph::LinkKind;

/// A quoted Mermaid text. Whatever its grammar or a browser could take as its own goes as a numbered entity.
QString quoted(const QString &text)
{
    QString out;
    for (const QChar c : text) {
        const bool plain = c.isLetterOrNumber() || c == u' ' || c == u'.' || c == u',' || c == u':'
            || c == u'_' || c == u'+' || c == u'-' || c == u'/' || c.unicode() >= 0x80;
        if (plain)
            out += c;
        else
            out += QStringLiteral("#%1;").arg(c.unicode());
    }
    return u'"' + out + u'"';
}

QString boxText(const FlowGraph::Box &box)
{
    switch (box.kind) {
    case BoxKind::Section:
        return box.id + QStringLiteral("([") + quoted(box.label) + QStringLiteral("])");
    case BoxKind::External:
        return box.id + QStringLiteral("[/") + quoted(box.label) + QStringLiteral("/]");
    case BoxKind::Missing:
        return box.id + u'[' + quoted(box.label) + QStringLiteral("]:::missing");
    case BoxKind::Step:
        break;
    }
    return box.id + u'[' + quoted(box.label) + u']';
}

QString arrow(LinkKind kind)
{
    switch (kind) {
    case LinkKind::Comes:
        return QStringLiteral("<-->");
    case LinkKind::Leaves:
        return QStringLiteral("==>");
    case LinkKind::Jumps:
        return QStringLiteral("-.->");
    case LinkKind::Next:
    case LinkKind::Branch:
        break;
    }
    return QStringLiteral("-->");
}

} // namespace

QByteArray graphMermaid(const CallFlow &flow)
{
    const FlowGraph graph = FlowGraph::of(flow);
    QString out = QStringLiteral("flowchart TB\n  classDef missing stroke:#be2b24,stroke-dasharray:4\n");
    for (size_t section = 0; section < graph.sections.size(); ++section) {
        out += QStringLiteral("  subgraph s%1[").arg(section) + quoted(graph.sections[section])
            + QStringLiteral("]\n");
        for (const FlowGraph::Box &box : graph.boxes) {
            if (box.section == int(section))
                out += QStringLiteral("    ") + boxText(box) + u'\n';
        }
        out += QStringLiteral("  end\n");
    }
    for (const FlowGraph::Box &box : graph.boxes) {
        if (box.section < 0)
            out += QStringLiteral("  ") + boxText(box) + u'\n';
    }
    for (const FlowGraph::Link &link : graph.links) {
        out += QStringLiteral("  ") + link.from + u' ' + arrow(link.kind);
        if (!link.label.isEmpty())
            out += u'|' + quoted(link.label) + u'|';
        out += u' ' + link.to + u'\n';
    }
    return out.toUtf8();
}

} // namespace patchcord
