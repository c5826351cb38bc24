// SPDX-License-Identifier: MIT
#pragma once

#include "model/syntax/contentlines.h"
#include "model/syntax/fragment.h"
#include "model/syntax/sectionassembly.h"

#include <QCoreApplication>

#include <stop_token>

/// What the recoveries of YAML and of JSON have in common.
namespace patchcord::recovery {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Reader)
};

constexpr qint32 Root = 0;
constexpr qint32 List = 2; ///< the nodes before it are the map and the key

SyntaxError fault(TextRange range, const QString &message, std::vector<Repair> repairs = {});
/// A line in the wrong column. The message has places for the right one and for the one it stands in.
SyntaxError outOfColumn(const ContentLine &line, qsizetype column, const QString &message,
    Repair::Kind kind = Repair::Kind::Sure);
/// The line behind that at `at` with which another item begins, or something to the left of the items.
template <typename IsItem>
size_t endOfItem(const ContentLines &lines, size_t at, qsizetype column, const IsItem &isItem)
{
    size_t next = at + 1;
    while (next < lines.size() && lines[next].column() >= column && !isItem(lines[next]))
        ++next;
    return next;
}
/// The style of a name, told by its first letter.
NodeStyle styleOfName(QByteArrayView text, qsizetype at);
/// Where the last node ends.
qsizetype contentEnd(const std::vector<FragmentNode> &nodes);

/// What is broken and was told nowhere is told where the reader of the whole broke off, and the step there is
/// not whole.
void tellTheRest(SectionAssembly &assembly, const Fragment &broken);
void tellMissingColon(SectionAssembly &assembly, QByteArrayView text, TextRange key);
/// The steps from a line on stay unread.
void tellUnread(SectionAssembly &assembly, const ContentLine &line);

/// `name:` over a list in block style, each step read on its own; null when the text is no such section.
FragmentPtr yamlSection(const Fragment &broken, TrialBudget &trials, const std::stop_token &stop);
/// `"name": [` with each item on lines of its own; null when the text is no such section.
FragmentPtr jsonSection(const Fragment &broken, TrialBudget &trials, const std::stop_token &stop);

} // namespace patchcord::recovery
