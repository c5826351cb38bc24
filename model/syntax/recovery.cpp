// SPDX-License-Identifier: MIT
#include "model/syntax/recovery.h"

#include "model/syntax/syntaxerror.h"
#include "model/text/displaytext.h"

#include <algorithm>

namespace patchcord::recovery {

SyntaxError fault(TextRange range, const QString &message, std::vector<Repair> repairs)
{
    return {SyntaxFault::Broken, range, message, std::move(repairs)};
}

SyntaxError outOfColumn(const ContentLine &line, qsizetype column, const QString &message, Repair::Kind kind)
{
    return fault({line.content, line.end}, message.arg(column).arg(line.column()),
        {{Words::tr("Indent the line by %1").arg(column), {line.begin, line.content}, QByteArray(column, ' '),
            kind}});
}

NodeStyle styleOfName(QByteArrayView text, qsizetype at)
{
    return text[at] == '"' ? NodeStyle::DoubleQuoted
        : text[at] == '\'' ? NodeStyle::SingleQuoted
                           : NodeStyle::Plain;
}

qsizetype contentEnd(const std::vector<FragmentNode> &nodes)
{
    qsizetype end = 0;
    for (const FragmentNode &node : nodes)
        end = std::max<qsizetype>(end, node.end);
    return end;
}

void tellTheRest(SectionAssembly &assembly, const Fragment &broken)
{
    if (!assembly.isSound())
        return;
    assembly.takeErrors(broken, 0);
    const auto error = std::find_if(broken.errors.begin(), broken.errors.end(), breaksReading);
    const qsizetype at = error == broken.errors.end() ? qsizetype(broken.brokenAt) : error->range.begin;
    FragmentNode *last = nullptr;
    for (FragmentNode &node : assembly.nodes()) {
        if (node.parent == List && node.itemBegin <= at)
            last = &node;
    }
    if (last)
        last->isCut = true;
}

void tellMissingColon(SectionAssembly &assembly, QByteArrayView text, TextRange key)
{
    const QString word = oneLine(QString::fromUtf8(text.sliced(key.begin, key.length())), 60);
    assembly.tell(fault(key, Words::tr("“%1” lacks its colon: write “%2”.").arg(word, word + u':'),
        {{Words::tr("Write “%1”").arg(word + u':'), {key.end, key.end}, QByteArrayLiteral(":")}}));
}

void tellUnread(SectionAssembly &assembly, const ContentLine &line)
{
    assembly.tell(fault({line.content, line.end},
        Words::tr("Nothing is read from here to the end of the section: too much before it is broken.")));
    assembly.unknown(List, line.content, line.content);
}

} // namespace patchcord::recovery
