// SPDX-License-Identifier: MIT
#include "model/syntax/reader.h"

#include "model/syntax/fragmentbuilder.h"
#include "model/syntax/jsonreader.h"
#include "model/syntax/scalar.h"
#include "model/syntax/sectionreading.h"
#include "model/syntax/sectionrecovery.h"
#include "model/syntax/sectionsplit.h"
#include "model/syntax/yamlreader.h"
#include "model/syntax/yamlscan.h"

#include <algorithm>

namespace patchcord {

/// Builds trees; the only friend of SyntaxTree that fills one.
class Reader
{
public:
    Reader(const QByteArray &text, const TextFormat &format, const SyntaxTree *previous,
        const std::stop_token &stop)
        : m_text(text)
        , m_format(format)
        , m_previous(previous && previous->isSplit() && previous->format().language == format.language
                  ? previous
                  : nullptr)
        , m_stop(stop)
    {
    }

    SyntaxTree read();
    static SyntaxTree whole(const FragmentPtr &fragment, const TextFormat &format);

private:
    using Fragments = std::vector<FragmentPtr>;
    enum class Frame : quint8 { Sound, Broken };

    Fragments readAll(
        const SectionChunks &chunks, const SectionChunks &known, const Fragments &fragments) const;
    Fragments lent(const SectionChunks &chunks) const;
    std::optional<SyntaxTree> assembled(const SectionCut &cut, const Fragments &fragments, Frame frame) const;
    FragmentPtr readFrame(SyntaxTree &tree, const SectionCut &cut, Frame frame) const;
    void tellJsonFrame(SyntaxTree &tree) const;
    bool neverCloses(const Fragment &fragment, qsizetype base) const;
    bool isBrokenForSure(const SyntaxTree &kept, const SectionCut &cut) const;
    FragmentPtr readWhole(Diagnosis diagnosis) const;
    static QString decodeKey(const QByteArray &text, const FragmentNode &key);
    static void collectErrors(SyntaxTree &tree);
    static void indexSections(SyntaxTree &tree);

    const QByteArray &m_text;
    const TextFormat &m_format;
    const SyntaxTree *m_previous; ///< null where it lends nothing
    const std::stop_token &m_stop;
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

/// The root of broken JSON with its sections, of which the places are known.
FragmentPtr frameAlone(const Fragment &broken, const SectionCut &cut)
{
    Fragment frame;
    frame.text = broken.text;
    frame.errors = broken.errors;
    frame.brokenAt = broken.brokenAt;
    const auto key = cut.key;
    const auto end = qint32(frame.text.size());
    const auto root = qint32(std::max<qsizetype>(frame.text.indexOf('{'), 0));
    const auto open = qint32(frame.text.indexOf('{', key.end));
    frame.nodes = {{NodeKind::Map, NodeStyle::Flow, false, false, true, -1, 3,
                       std::min(root, qint32(key.begin)), end, 0},
        {NodeKind::String, NodeStyle::DoubleQuoted, true, false, false, 0, 2, qint32(key.begin),
            qint32(key.end), qint32(key.begin)},
        {NodeKind::Map, NodeStyle::Flow, false, false, false, 0, 3, open, end, open}};
    return std::make_shared<const Fragment>(std::move(frame));
}

FragmentPtr Reader::readWhole(Diagnosis diagnosis) const
{
    return m_format.language == Language::Json ? readJson(m_text, diagnosis, m_stop)
                                               : readYaml(m_text, diagnosis, m_stop);
}

/// The fragments of the tree before whose bytes stand here again, counted from the front and from the back.
Reader::Fragments Reader::lent(const SectionChunks &chunks) const
{
    Fragments fragments(chunks.size());
    if (!m_previous)
        return fragments;
    const auto old = qsizetype(m_previous->m_parts.size()) - 1;
    const auto now = qsizetype(chunks.size());
    for (qsizetype i = 0; i < now; ++i) {
        const TextRange chunk = chunks[size_t(i)];
        for (const qsizetype candidate : {i, i + old - now}) {
            if (candidate < 0 || candidate >= old)
                continue;
            const FragmentPtr &fragment = m_previous->m_parts[size_t(candidate) + 1].fragment;
            if (QByteArrayView(fragment->text)
                == QByteArrayView(m_text).sliced(chunk.begin, chunk.length())) {
                fragments[size_t(i)] = fragment;
                break;
            }
        }
    }
    return fragments;
}

/// The fragments of all chunks: lent by the tree before, or by another cut of this text, or read.
Reader::Fragments Reader::readAll(
    const SectionChunks &chunks, const SectionChunks &known, const Fragments &fragments) const
{
    Fragments all = lent(chunks);
    size_t at = 0;
    for (size_t i = 0; i < chunks.size(); ++i) {
        while (at < known.size() && known[at].begin < chunks[i].begin)
            ++at;
        if (!all[i] && at < known.size() && known[at] == chunks[i])
            all[i] = fragments[at];
    }
    return readSections(m_text, chunks, m_format.language, std::move(all), m_stop);
}

/// Reads what lies around the sections and puts its `sections` node over them. Null when there is no such
/// node, or when the frame is not sound and has to be.
FragmentPtr Reader::readFrame(SyntaxTree &tree, const SectionCut &cut, Frame mayBe) const
{
    const qsizetype cutBegin = cut.region.begin;
    const qsizetype cutEnd = cut.region.end;
    const QByteArray around = m_text.first(cutBegin) + m_text.sliced(cutEnd);
    const bool json = m_format.language == Language::Json;
    TrialBudget trials;
    FragmentPtr read = json ? readJson(around, trials, m_stop) : readYaml(around, trials, m_stop);
    // What a second document holds is nobody's business: the first one is whole.
    const bool isOneMore =
        std::all_of(read->errors.begin(), read->errors.end(), [](const SyntaxError &error) {
            return !breaksReading(error) || error.fault == SyntaxFault::SeveralDocuments;
        });
    const bool isMap = !read->nodes.empty() && read->nodes[0].kind == NodeKind::Map;
    const bool isBroken = !isMap || !isOneMore;
    if (!isSound(read->errors) && mayBe == Frame::Sound)
        return nullptr;
    if (read->hasAliases || (isBroken && mayBe == Frame::Sound))
        return nullptr;
    if (isBroken)
        read = json ? frameAlone(*read, cut) : recoverEntries(read, trials, m_stop);
    if (!read)
        return nullptr;
    Fragment frame = *read;

    const qsizetype shift = cutEnd - cutBegin;
    const auto moved = [&](qint32 offset) { return offset > cutBegin ? qint32(offset + shift) : offset; };
    qint32 sections = -1;
    bool isBehind = false;
    qint32 lastEnd = 0; // an empty key at the cut moves, the end of the map there does not
    for (size_t i = 0; i < frame.nodes.size(); ++i) {
        FragmentNode &node = frame.nodes[i];
        // Of several keys of this name it is the last one before the cut.
        if (node.parent == 0 && node.isKey && node.begin < cutBegin
            && decodeKey(around, node) == QLatin1String("sections"))
            sections = qint32(i) + 1;
        // What starts at the cut stands behind it; an empty value there stands before it.
        isBehind = node.begin >= cutBegin && (node.style != NodeStyle::Empty || node.isKey || isBehind);
        node.itemBegin = isBehind ? qint32(node.itemBegin + shift) : moved(node.itemBegin);
        node.begin = isBehind ? qint32(node.begin + shift) : moved(node.begin);
        node.end = isBehind ? qint32(node.end + shift) : moved(node.end);
        lastEnd = std::max(lastEnd, node.end);
    }
    for (SyntaxError &error : frame.errors) {
        if (error.range.begin >= cutBegin)
            error = error.shifted(shift);
    }
    if (sections < 0)
        return nullptr;
    FragmentNode &map = frame.nodes[size_t(sections)];
    const bool fits = json ? map.kind == NodeKind::Map : map.style == NodeStyle::Empty;
    if (!fits || map.subtreeEnd != sections + 1)
        return nullptr;
    map.isCut = false;
    const SyntaxTree::Part &first = tree.m_parts[1];
    const SyntaxTree::Part &last = tree.m_parts.back();
    const auto sectionsEnd = qint32(last.base + last.fragment->nodes[0].end);
    if (!json) {
        map.kind = NodeKind::Map;
        map.style = NodeStyle::Block;
        map.begin = map.itemBegin = qint32(first.base + first.fragment->nodes[1].begin);
        map.end = sectionsEnd;
    }
    // Of broken JSON nothing may stand behind the sections, not even a bracket.
    map.end = std::max(map.end, sectionsEnd);
    frame.nodes[0].end = std::max({frame.nodes[0].end, map.end, lastEnd});
    frame.text = tree.m_text;
    tree.m_splitNode = sections;
    return std::make_shared<const Fragment>(std::move(frame));
}

QString Reader::decodeKey(const QByteArray &text, const FragmentNode &key)
{
    return decodeScalar(QByteArrayView(text).sliced(key.begin, key.end - key.begin), key.style);
}

/// What is missing around the sections of JSON, and what mends it, shows only where all of it is read.
void Reader::tellJsonFrame(SyntaxTree &tree) const
{
    constexpr qsizetype SmallEnough = 256 * 1024;
    const Fragment &frame = *tree.m_parts[0].fragment;
    if (m_format.language != Language::Json || isSound(frame.errors) || m_text.size() > SmallEnough)
        return;
    const FragmentPtr all = readJson(m_text, Diagnosis::Full, m_stop);
    const auto fault = std::find_if(all->errors.begin(), all->errors.end(), breaksReading);
    if (fault == all->errors.end())
        return;
    Fragment told = frame;
    told.errors.clear();
    // A fault in a section is told there.
    const bool isInside =
        std::any_of(tree.m_parts.begin() + 1, tree.m_parts.end(), [&](const SyntaxTree::Part &part) {
            const TextRange range{part.base, part.base + part.fragment->text.size()};
            return !isSound(part.fragment->errors) && range.covers(fault->range);
        });
    const bool atEnd = yamlscan::skipSpace(m_text, fault->range.end) >= m_text.size();
    if (!isInside || atEnd)
        told.errors.push_back(*fault);
    tree.m_parts[0].fragment = std::make_shared<const Fragment>(std::move(told));
}

/// The tree of sections and frame; nothing where they do not fit together.
std::optional<SyntaxTree> Reader::assembled(
    const SectionCut &cut, const Fragments &fragments, Frame frame) const
{
    SyntaxTree tree;
    tree.m_text = m_text;
    tree.m_format = m_format;
    tree.m_parts.resize(1);
    for (size_t i = 0; i < fragments.size(); ++i) {
        if (!isOneEntry(*fragments[i]) || fragments[i]->hasAliases)
            return std::nullopt;
        tree.m_parts.push_back({fragments[i], cut.chunks[i].begin});
    }
    tree.m_parts[0].fragment = readFrame(tree, cut, frame);
    if (!tree.m_parts[0].fragment)
        return std::nullopt;
    tree.m_errors = cut.faults;
    tellJsonFrame(tree);
    collectErrors(tree);
    indexSections(tree);
    return tree;
}

/// Whether a piece broke off at a quote that nothing in the text behind it closes.
bool Reader::neverCloses(const Fragment &fragment, qsizetype base) const
{
    const auto open = std::find_if(fragment.errors.begin(), fragment.errors.end(),
        [](const SyntaxError &error) { return error.fault == SyntaxFault::UnclosedQuote; });
    if (open == fragment.errors.end())
        return false;
    const qsizetype at = base + open->range.begin;
    return at < m_text.size() && (m_text[at] == '"' || m_text[at] == '\'')
        && yamlscan::quotedEnd(m_text, at) < 0;
}

/// Whether YAML text that breaks where its sections are read alone breaks as well when it is read in one go.
/// It may not where a piece breaks off at its end, as a text in quotes over lines of less indentation does,
/// or at an alias.
bool Reader::isBrokenForSure(const SyntaxTree &kept, const SectionCut &cut) const
{
    const Fragment &frame = *kept.m_parts[0].fragment;
    if (frame.mayGoOn && !neverCloses(frame, 0))
        return false;
    for (size_t i = 0; i < cut.chunks.size(); ++i) {
        const Fragment &fragment = *kept.m_parts[i + 1].fragment;
        if (!fragment.mayGoOn || neverCloses(fragment, cut.chunks[i].begin))
            continue;
        const FragmentPtr rest =
            readYaml(m_text.sliced(cut.chunks[i].begin, cut.region.end - cut.chunks[i].begin),
                Diagnosis::Short, m_stop);
        return !isSound(rest->errors) && !rest->mayGoOn;
    }
    return true;
}

SyntaxTree Reader::read()
{
    // To YAML a CR alone ends a line, to yaml-cpp it is a letter: what is cut by lines would not be what it
    // reads.
    if (m_format.language == Language::Yaml && yamlscan::holdsLoneCr(m_text))
        return whole(readWhole(Diagnosis::Full), m_format);
    const std::optional<SectionCut> plain = cutSections(m_text, m_format.language);
    Fragments fragments;
    FragmentPtr inOneGo; // where that was tried
    if (plain) {
        fragments = readAll(plain->chunks, {}, {});
        if (m_stop.stop_requested())
            return {};
        const bool isFine = std::all_of(fragments.begin(), fragments.end(),
            [](const FragmentPtr &fragment) { return isSound(fragment->errors); });
        std::optional<SyntaxTree> tree = isFine ? assembled(*plain, fragments, Frame::Sound) : std::nullopt;
        if (tree)
            return std::move(*tree);
        // Anchors and what leads to them are read in one go.
        const bool hasAliases = std::any_of(fragments.begin(), fragments.end(),
            [](const FragmentPtr &fragment) { return fragment->hasAliases; });
        if (isFine && hasAliases) {
            inOneGo = readWhole(Diagnosis::Short);
            if (isSound(inOneGo->errors))
                return whole(inOneGo, m_format);
        }
    }
    // A fault somewhere, or text that cannot be cut: of broken text what can be read apart stays alive.
    const std::optional<SectionCut> cut = cutBrokenSections(m_text, m_format.language);
    std::optional<SyntaxTree> kept;
    if (cut) {
        fragments = readAll(cut->chunks, plain ? plain->chunks : SectionChunks(), fragments);
        if (m_stop.stop_requested())
            return {};
        kept = assembled(*cut, fragments, Frame::Broken);
    }
    // To read the whole text costs a hundred times what a section does: only where it may be sound after all.
    const bool isJson = m_format.language == Language::Json;
    if (kept && !isSound(kept->errors())
        && (isJson ? plain || !bracketsMatch(m_text) : isBrokenForSure(*kept, *cut)))
        return std::move(*kept);
    if (!inOneGo || !kept)
        inOneGo = readWhole(kept ? Diagnosis::Short : Diagnosis::Full);
    SyntaxTree all = whole(inOneGo, m_format);
    if (isSound(all.errors()) || !kept)
        return all;
    // Sections that read well alone may be none one behind the other: what keeps them apart is told.
    if (isSound(kept->errors()))
        kept->m_errors.push_back(*std::find_if(all.m_errors.begin(), all.m_errors.end(), breaksReading));
    return std::move(*kept);
}

void Reader::collectErrors(SyntaxTree &tree)
{
    for (const SyntaxTree::Part &part : tree.m_parts) {
        for (const SyntaxError &error : part.fragment->errors)
            tree.m_errors.push_back(error.shifted(part.base));
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

SyntaxTree readTree(const QByteArray &text, const SyntaxTree *previous, const std::stop_token &stop)
{
    const TextFormat format = TextFormat::detect(text);
    return Reader(text, format, previous, stop).read();
}

SyntaxTree treeOf(const FragmentPtr &json)
{
    TextFormat format;
    format.language = Language::Json;
    return Reader::whole(json, format);
}

} // namespace patchcord
