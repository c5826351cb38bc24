// SPDX-License-Identifier: MIT
#include "model/syntax/reader.h"

#include "model/syntax/fragmentbuilder.h"
#include "model/syntax/jsonreader.h"
#include "model/syntax/scalar.h"
#include "model/syntax/sectionsplit.h"
#include "model/syntax/yamlreader.h"

#include <QSet>
#include <algorithm>
#include <future>

namespace patchcord {

namespace {

/// One section's text as a fragment whose root is a map of one entry; null when it is no such thing.
FragmentPtr readSection(QByteArrayView chunk, Language language)
{
    if (language == Language::Yaml)
        return readYaml(chunk.toByteArray());
    // JSON knows no bare entries: read it in brackets, and take them off again.
    const FragmentPtr wrapped = readJson('{' + chunk.toByteArray() + '}');
    Fragment section = *wrapped;
    section.text = chunk.toByteArray();
    const auto limit = qint32(chunk.size());
    for (FragmentNode &node : section.nodes) {
        node.begin = std::clamp(node.begin - 1, 0, limit);
        node.end = std::clamp(node.end - 1, 0, limit);
        node.itemBegin = std::clamp(node.itemBegin - 1, 0, limit);
    }
    for (SyntaxError &error : section.errors)
        error.range = error.range.shifted(-1);
    return std::make_shared<const Fragment>(std::move(section));
}

/// Whether a fragment is one entry `name: value` and nothing else.
bool isOneEntry(const Fragment &fragment)
{
    const std::vector<FragmentNode> &nodes = fragment.nodes;
    return nodes.size() >= 3 && nodes[0].kind == NodeKind::Map && nodes[1].subtreeEnd == 2
        && nodes[2].subtreeEnd == qint32(nodes.size());
}

/// Whether the parser could go through to the end: keys that occur twice and merges do not stop it.
bool isSound(const SyntaxErrors &errors)
{
    return std::all_of(errors.begin(), errors.end(), [](const SyntaxError &error) {
        return error.fault == SyntaxFault::DuplicateKey || error.fault == SyntaxFault::MergeKey;
    });
}

/// Reads chunks on two threads when they are many: yaml-cpp takes most of the time that opening a file takes.
std::vector<FragmentPtr> readChunks(
    QByteArrayView text, const SectionChunks &chunks, Language language, std::vector<FragmentPtr> fragments)
{
    qsizetype unread = 0;
    for (size_t i = 0; i < chunks.size(); ++i)
        unread += fragments[i] ? 0 : chunks[i].length();
    const auto readRange = [&](size_t from, size_t step) {
        for (size_t i = from; i < chunks.size(); i += step) {
            if (!fragments[i])
                fragments[i] = readSection(text.sliced(chunks[i].begin, chunks[i].length()), language);
        }
    };
    constexpr qsizetype WorthAThread = 64 * 1024;
    if (unread < WorthAThread) {
        readRange(0, 1);
    } else {
        auto other = std::async(std::launch::async, readRange, 1, 2);
        readRange(0, 2);
        other.get();
    }
    return fragments;
}

} // namespace

/// Builds trees; the only friend of SyntaxTree that fills one.
class Reader
{
public:
    static SyntaxTree whole(const FragmentPtr &fragment, const TextFormat &format);
    /// Nothing when the text does not come apart into sections cleanly; `trust`: also with faults inside
    /// sections.
    enum class Faults : quint8 { Refuse, Keep };
    static std::optional<SyntaxTree> split(
        const QByteArray &text, const TextFormat &format, const SyntaxTree *previous, Faults faults);

private:
    static std::vector<FragmentPtr> lent(
        QByteArrayView text, const SectionChunks &chunks, const SyntaxTree &previous);
    static FragmentPtr readFrame(SyntaxTree &tree, const SectionChunks &chunks);
    static QString decodeKey(const QByteArray &text, const FragmentNode &key);
    static void collectErrors(SyntaxTree &tree);
    static void indexSections(SyntaxTree &tree);
};

SyntaxTree Reader::whole(const FragmentPtr &fragment, const TextFormat &format)
{
    SyntaxTree tree;
    tree.m_text = fragment->text;
    tree.m_format = format;
    tree.m_parts.push_back({fragment, 0});
    collectErrors(tree);
    return tree;
}

/// The fragments of the tree before whose bytes stand here again, counted from the front and from the back.
std::vector<FragmentPtr> Reader::lent(
    QByteArrayView text, const SectionChunks &chunks, const SyntaxTree &previous)
{
    std::vector<FragmentPtr> fragments(chunks.size());
    const auto old = qsizetype(previous.m_parts.size()) - 1;
    const auto now = qsizetype(chunks.size());
    for (qsizetype i = 0; i < now; ++i) {
        const TextRange chunk = chunks[size_t(i)];
        for (const qsizetype candidate : {i, i + old - now}) {
            if (candidate < 0 || candidate >= old)
                continue;
            const FragmentPtr &fragment = previous.m_parts[size_t(candidate) + 1].fragment;
            if (QByteArrayView(fragment->text) == text.sliced(chunk.begin, chunk.length())) {
                fragments[size_t(i)] = fragment;
                break;
            }
        }
    }
    return fragments;
}

/// Reads what lies around the sections and puts its `sections` node over them. Null when there is no such
/// node.
FragmentPtr Reader::readFrame(SyntaxTree &tree, const SectionChunks &chunks)
{
    const qsizetype cutBegin = chunks.front().begin;
    const qsizetype cutEnd = chunks.back().end;
    const QByteArray around = tree.m_text.first(cutBegin) + tree.m_text.sliced(cutEnd);
    const bool json = tree.m_format.language == Language::Json;
    Fragment frame = *(json ? readJson(around) : readYaml(around));
    if (frame.nodes.empty() || frame.nodes[0].kind != NodeKind::Map || frame.hasAliases
        || !isSound(frame.errors))
        return nullptr;

    const qsizetype shift = cutEnd - cutBegin;
    const auto moved = [&](qint32 offset) { return offset > cutBegin ? qint32(offset + shift) : offset; };
    qint32 sections = -1;
    for (size_t i = 0; i < frame.nodes.size(); ++i) {
        FragmentNode &node = frame.nodes[i];
        if (node.parent == 0 && node.isKey && decodeKey(around, node) == QLatin1String("sections"))
            sections = qint32(i) + 1;
        // What starts at the cut stands behind it; an empty value there stands before it.
        const bool behind = node.begin >= cutBegin && node.style != NodeStyle::Empty;
        node.itemBegin = behind ? qint32(node.itemBegin + shift) : moved(node.itemBegin);
        node.begin = behind ? qint32(node.begin + shift) : moved(node.begin);
        node.end = moved(node.end);
    }
    for (SyntaxError &error : frame.errors) {
        if (error.range.begin >= cutBegin)
            error.range = error.range.shifted(shift);
    }
    if (sections < 0)
        return nullptr;
    FragmentNode &map = frame.nodes[size_t(sections)];
    const bool fits = json ? map.kind == NodeKind::Map : map.style == NodeStyle::Empty;
    if (!fits || map.subtreeEnd != sections + 1)
        return nullptr;
    if (!json) {
        const Fragment &first = *tree.m_parts[1].fragment;
        const SyntaxTree::Part &last = tree.m_parts.back();
        map.kind = NodeKind::Map;
        map.style = NodeStyle::Block;
        map.begin = map.itemBegin = qint32(cutBegin + first.nodes[1].begin);
        map.end = qint32(last.base + last.fragment->nodes[0].end);
        frame.nodes[0].end = std::max(frame.nodes[0].end, map.end);
    }
    frame.text = tree.m_text;
    tree.m_splitNode = sections;
    return std::make_shared<const Fragment>(std::move(frame));
}

QString Reader::decodeKey(const QByteArray &text, const FragmentNode &key)
{
    return decodeScalar(QByteArrayView(text).sliced(key.begin, key.end - key.begin), key.style);
}

std::optional<SyntaxTree> Reader::split(
    const QByteArray &text, const TextFormat &format, const SyntaxTree *previous, Faults faults)
{
    const auto chunks = splitSections(text, format.language);
    if (!chunks)
        return std::nullopt;
    std::vector<FragmentPtr> fragments(chunks->size());
    if (previous && previous->isSplit() && previous->m_format.language == format.language)
        fragments = lent(text, *chunks, *previous);
    fragments = readChunks(text, *chunks, format.language, std::move(fragments));

    SyntaxTree tree;
    tree.m_text = text;
    tree.m_format = format;
    tree.m_parts.resize(1);
    for (size_t i = 0; i < fragments.size(); ++i) {
        const Fragment &fragment = *fragments[i];
        if (!isOneEntry(fragment) || fragment.hasAliases
            || (faults == Faults::Refuse && !isSound(fragment.errors)))
            return std::nullopt;
        tree.m_parts.push_back({fragments[i], (*chunks)[i].begin});
    }
    tree.m_parts[0].fragment = readFrame(tree, *chunks);
    if (!tree.m_parts[0].fragment)
        return std::nullopt;
    collectErrors(tree);
    indexSections(tree);
    return tree;
}

void Reader::collectErrors(SyntaxTree &tree)
{
    for (const SyntaxTree::Part &part : tree.m_parts) {
        for (SyntaxError error : part.fragment->errors) {
            error.range = error.range.shifted(part.base);
            tree.m_errors.push_back(std::move(error));
        }
    }
}

/// Two sections of one name lie in two parts: no part sees both keys.
void Reader::indexSections(SyntaxTree &tree)
{
    tree.m_sectionParts.reserve(qsizetype(tree.m_parts.size()));
    for (const SyntaxNode::Entry entry : tree.root().value("sections").entries()) {
        const QString name = entry.key.text();
        if (tree.m_sectionParts.contains(name))
            tree.m_errors.push_back({SyntaxFault::DuplicateKey, entry.key.range(), doubleKeyMessage(name)});
        else
            tree.m_sectionParts.insert(name, SyntaxTree::partOf(entry.key));
    }
    std::stable_sort(tree.m_errors.begin(), tree.m_errors.end(),
        [](const SyntaxError &a, const SyntaxError &b) { return a.range.begin < b.range.begin; });
}

SyntaxTree readTree(const QByteArray &text, const SyntaxTree *previous)
{
    const TextFormat format = TextFormat::detect(text);
    if (auto split = Reader::split(text, format, previous, Reader::Faults::Refuse))
        return std::move(*split);
    SyntaxTree whole =
        Reader::whole(format.language == Language::Json ? readJson(text) : readYaml(text), format);
    if (!isSound(whole.errors()) && format.language == Language::Yaml) {
        // A fault somewhere: read apart, the sections without it stay alive.
        if (auto split = Reader::split(text, format, previous, Reader::Faults::Keep))
            return std::move(*split);
    }
    return whole;
}

SyntaxTree treeOf(const FragmentPtr &json)
{
    TextFormat format;
    format.language = Language::Json;
    return Reader::whole(json, format);
}

} // namespace patchcord
