// SPDX-License-Identifier: MIT
#include "model/syntax/sectionrecovery.h"

#include "model/syntax/contentlines.h"
#include "model/syntax/recovery.h"
#include "model/syntax/yamlreader.h"
#include "model/syntax/yamlscan.h"
#include "model/text/utf8.h"

#include <algorithm>

namespace patchcord {

using namespace recovery;

namespace {

/// A name, and a value of which nothing is known.
FragmentPtr nameAlone(const Fragment &broken)
{
    const QByteArrayView text = broken.text;
    const ContentLines lines = contentLines(text, bomLength(text), Comments::Skip);
    SectionAssembly section(broken);
    if (lines.empty()) {
        section.begin({0, 0}, NodeStyle::Plain, NodeStyle::Block);
        section.unknown(Root, 0, 0);
    } else {
        const ContentLine &line = lines.front();
        const qsizetype named = nameEnd(text, line);
        const TextRange key{line.content, named < 0 ? line.end : named};
        section.begin(key, named < 0 ? NodeStyle::Plain : styleOfName(text, key.begin), NodeStyle::Block);
        const qsizetype colon = colonEnd(text, line);
        section.unknown(Root, colon < 0 ? key.end : colon, colon < 0 ? key.end : colon);
        if (isHeader(text, line) && colon < 0)
            tellMissingColon(section, text, key);
        else if (isSound(broken.errors))
            section.tell(fault({line.content, line.end},
                Words::tr("This line is no section: write its name, a colon, and the steps below it.")));
    }
    if (section.isSound())
        section.takeErrors(broken, 0);
    return section.finish(contentEnd(section.nodes()));
}

} // namespace

bool isOneEntry(const Fragment &fragment)
{
    const std::vector<FragmentNode> &nodes = fragment.nodes;
    return nodes.size() >= 3 && nodes[0].kind == NodeKind::Map && nodes[1].subtreeEnd == 2
        && nodes[2].subtreeEnd == qint32(nodes.size());
}

FragmentPtr recoverSection(
    const FragmentPtr &broken, Language language, TrialBudget &trials, const std::stop_token &stop)
{
    FragmentPtr section =
        language == Language::Yaml ? yamlSection(*broken, trials, stop) : jsonSection(*broken, trials, stop);
    if (!section && isOneEntry(*broken) && !isSound(broken->errors))
        section = broken;
    return section ? section : nameAlone(*broken);
}

FragmentPtr recoverEntries(const FragmentPtr &broken, TrialBudget &trials, const std::stop_token &stop)
{
    const QByteArrayView text = broken->text;
    const ContentLines lines = contentLines(text, bomLength(text), Comments::Skip);
    Fragment frame;
    frame.text = broken->text;
    frame.brokenAt = broken->brokenAt;
    frame.hasAliases = broken->hasAliases;
    frame.mayGoOn = broken->mayGoOn;
    frame.nodes.push_back({NodeKind::Map, NodeStyle::Block});
    qsizetype end = 0;
    for (size_t at = 0; at < lines.size();) {
        size_t next = at + 1;
        while (next < lines.size() && lines[next].column() > 0)
            ++next;
        const qsizetype begin = lines[at].begin;
        const qsizetype behind = next < lines.size() ? lines[next].begin : text.size();
        FragmentPtr read = readYaml(text.sliced(begin, behind - begin).toByteArray(), trials, stop);
        if (!isOneEntry(*read) && isHeader(text, lines[at]))
            read = nameAlone(*read);
        for (const SyntaxError &error : read->errors)
            frame.errors.push_back(error.shifted(begin));
        if (!isSound(read->errors) && !trials.pay(behind - begin))
            break;
        if (isOneEntry(*read)) {
            const auto by = qint32(frame.nodes.size()) - 1;
            for (size_t i = 1; i < read->nodes.size(); ++i) {
                FragmentNode node = read->nodes[i];
                node.parent += node.parent == 0 ? 0 : by;
                node.subtreeEnd += by;
                node.begin += qint32(begin);
                node.end += qint32(begin);
                node.itemBegin += qint32(begin);
                end = std::max<qsizetype>(end, node.end);
                frame.nodes.push_back(node);
            }
            if (frame.nodes[0].end == 0)
                frame.nodes[0].begin = frame.nodes[0].itemBegin = frame.nodes[1].begin;
        }
        at = next;
    }
    if (frame.nodes.size() == 1)
        return nullptr;
    frame.nodes[0].subtreeEnd = qint32(frame.nodes.size());
    frame.nodes[0].end = qint32(end);
    if (isSound(frame.errors))
        frame.errors.insert(frame.errors.end(), broken->errors.begin(), broken->errors.end());
    return std::make_shared<const Fragment>(std::move(frame));
}

} // namespace patchcord