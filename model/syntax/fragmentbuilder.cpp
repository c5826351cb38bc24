// SPDX-License-Identifier: MIT
#include "model/syntax/fragmentbuilder.h"

#include "model/syntax/scalar.h"
#include "model/text/displaytext.h"

#include <QCoreApplication>
#include <QSet>
#include <QVarLengthArray>
#include <algorithm>

namespace patchcord {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Reader)
};

/// What a key says, as UTF-8, without decoding where its spelling is its text.
QByteArray keyText(const Fragment &fragment, const FragmentNode &key)
{
    const QByteArrayView source = QByteArrayView(fragment.text).sliced(key.begin, key.end - key.begin);
    if (key.style == NodeStyle::Plain && !source.contains('\n'))
        return QByteArray::fromRawData(source.data(), source.size());
    const bool quoted = key.style == NodeStyle::DoubleQuoted || key.style == NodeStyle::SingleQuoted;
    if (quoted && source.size() >= 2) {
        const QByteArrayView inner = source.sliced(1, source.size() - 2);
        const char escape = key.style == NodeStyle::DoubleQuoted ? '\\' : '\'';
        if (!inner.contains(escape) && !inner.contains('\n'))
            return QByteArray::fromRawData(inner.data(), inner.size());
    }
    return decodeScalar(source, key.style).toUtf8();
}

} // namespace

QString doubleKeyMessage(const QString &key)
{
    return Words::tr(
        "The key “%1” occurs twice in this map: readers disagree on which one counts. Remove one of them.")
        .arg(oneLine(key, 60));
}

bool FragmentBuilder::expectsKey() const
{
    return !m_open.empty() && m_fragment.nodes[size_t(m_open.back())].kind == NodeKind::Map
        && m_levels.back().children % 2 == 0;
}

const FragmentNode *FragmentBuilder::lastChild() const
{
    return m_levels.empty() || m_levels.back().lastChild < 0
        ? nullptr
        : &m_fragment.nodes[size_t(m_levels.back().lastChild)];
}

/// Parsers' marks for what is missing at the end of a text may lie behind it.
qint32 FragmentBuilder::inside(qsizetype offset) const
{
    return qint32(std::clamp<qsizetype>(offset, 0, m_fragment.text.size()));
}

qint32 FragmentBuilder::add(NodeKind kind, NodeStyle style, qsizetype itemBegin, TextRange range)
{
    const auto index = qint32(m_fragment.nodes.size());
    FragmentNode node;
    node.kind = kind;
    node.style = style;
    node.isKey = expectsKey();
    node.parent = m_open.empty() ? -1 : m_open.back();
    node.subtreeEnd = index + 1;
    // Nodes stand one behind the other, also where a parser's mark (a CR alone is a letter to yaml-cpp) and
    // our own scan of the text do not agree.
    node.begin = std::max(inside(range.begin), m_lastEnd);
    node.itemBegin = std::min(inside(itemBegin), node.begin);
    node.end = std::max(inside(range.end), node.begin);
    if (!m_levels.empty()) {
        ++m_levels.back().children;
        m_levels.back().lastChild = index;
    }
    m_fragment.nodes.push_back(node);
    return index;
}

void FragmentBuilder::open(NodeKind kind, NodeStyle style, qsizetype itemBegin, qsizetype begin)
{
    const qint32 index = add(kind, style, itemBegin, {begin, begin});
    m_open.push_back(index);
    m_levels.emplace_back();
}

void FragmentBuilder::close(qsizetype end)
{
    FragmentNode &node = m_fragment.nodes[size_t(m_open.back())];
    node.end = std::max({inside(end), node.begin, m_lastEnd});
    node.subtreeEnd = qint32(m_fragment.nodes.size());
    m_lastEnd = node.end;
    m_open.pop_back();
    m_levels.pop_back();
}

void FragmentBuilder::scalar(NodeKind kind, NodeStyle style, qsizetype itemBegin, TextRange range)
{
    add(kind, style, itemBegin, range);
    m_lastEnd = m_fragment.nodes.back().end;
}

void FragmentBuilder::error(SyntaxFault fault, TextRange range, const QString &message)
{
    m_fragment.errors.push_back({fault, range, message});
}

void FragmentBuilder::breakOff(qsizetype at)
{
    if (m_fragment.brokenAt < 0)
        m_fragment.brokenAt = inside(at);
    for (const qint32 open : m_open)
        m_fragment.nodes[size_t(open)].isCut = true;
    const qint32 last = m_levels.empty() ? -1 : m_levels.back().lastChild;
    if (last >= 0 && m_fragment.nodes[size_t(last)].subtreeEnd == last + 1)
        m_fragment.nodes[size_t(last)].isCut = true;
}

JsonStop FragmentBuilder::jsonStop(qsizetype cursor) const
{
    JsonStop stop;
    stop.cursor = cursor;
    stop.isFirst = m_fragment.nodes.empty();
    if (m_open.empty())
        return stop;
    const bool isMap = m_fragment.nodes[size_t(m_open.back())].kind == NodeKind::Map;
    stop.awaitsColon = isMap && !expectsKey();
    stop.awaitsKey = isMap && expectsKey();
    stop.isFirst = m_levels.back().children == 0;
    for (auto open = m_open.rbegin(); open != m_open.rend(); ++open)
        stop.closers += m_fragment.nodes[size_t(*open)].kind == NodeKind::Map ? '}' : ']';
    return stop;
}

FragmentPtr FragmentBuilder::finish(qsizetype end)
{
    while (!m_open.empty()) {
        const FragmentNode &collection = m_fragment.nodes[size_t(m_open.back())];
        if (collection.kind == NodeKind::Map && m_levels.back().children % 2 == 1) {
            const qsizetype at = std::max<qsizetype>(end, lastChild()->end);
            scalar(NodeKind::Null, NodeStyle::Empty, at, {at, at});
        }
        const FragmentNode *last = lastChild();
        const bool flow = m_fragment.nodes[size_t(m_open.back())].style == NodeStyle::Flow;
        close(flow ? end : last ? last->end : end);
    }
    checkKeys();
    std::stable_sort(m_fragment.errors.begin(), m_fragment.errors.end(),
        [](const SyntaxError &a, const SyntaxError &b) { return a.range.begin < b.range.begin; });
    for (const FragmentNode &node : m_fragment.nodes) {
        if (!node.isKey)
            m_fragment.singleOverDouble +=
                int(node.style == NodeStyle::SingleQuoted) - int(node.style == NodeStyle::DoubleQuoted);
    }
    m_fragment.nodes.shrink_to_fit();
    return std::make_shared<const Fragment>(std::move(m_fragment));
}

void FragmentBuilder::checkKeys()
{
    constexpr qsizetype FewKeys = 12;
    std::vector<FragmentNode> &nodes = m_fragment.nodes;
    for (size_t map = 0; map < nodes.size(); ++map) {
        if (nodes[map].kind != NodeKind::Map)
            continue;
        QVarLengthArray<QByteArray, 32> keys;
        QSet<QByteArray> many;
        for (auto key = map + 1; key < size_t(nodes[map].subtreeEnd);) {
            const FragmentNode &node = nodes[key];
            const QByteArray text =
                node.subtreeEnd == qint32(key) + 1 ? keyText(m_fragment, node) : QByteArray();
            const TextRange range{node.begin, node.end};
            if (node.style == NodeStyle::Plain && text == "<<") {
                error(SyntaxFault::MergeKey, range,
                    Words::tr(
                        "“<<” merges another map here. Nothing says that the platform does that: write the "
                        "keys out."));
            } else {
                const bool twice = keys.size() < FewKeys ? keys.contains(text) : many.contains(text);
                if (twice) {
                    error(SyntaxFault::DuplicateKey, range, doubleKeyMessage(QString::fromUtf8(text)));
                }
                keys.append(text);
                if (keys.size() >= FewKeys) {
                    if (many.isEmpty())
                        many = QSet<QByteArray>(keys.cbegin(), keys.cend());
                    many.insert(text);
                }
            }
            const auto value = size_t(node.subtreeEnd);
            key = value < nodes.size() ? size_t(nodes[value].subtreeEnd) : value;
        }
    }
}

} // namespace patchcord
