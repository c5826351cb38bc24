// SPDX-License-Identifier: MIT
#include "model/flow/inlinetext.h"

#include "model/syntax/reader.h"
#include "model/syntax/yamlscan.h"

#include <algorithm>

namespace patchcord {

InlineText readInlineText(const SyntaxNode &scalar, const Catalog &catalog)
{
    InlineText inner{readTree(scalar.text().toUtf8()), {}};
    const SyntaxNode root = inner.tree.root();
    inner.flow =
        root.isSequence() ? CallFlow::buildInline(root, {}, catalog) : CallFlow::build(inner.tree, catalog);
    return inner;
}

std::optional<TextRange> rangeInScalar(const SyntaxNode &scalar, QByteArrayView text, TextRange range)
{
    if (scalar.style() != NodeStyle::Literal)
        return {};
    const QByteArrayView around = scalar.tree()->text();
    const auto begin = text.begin() + std::clamp<qsizetype>(range.begin, 0, text.size());
    qsizetype line = yamlscan::nextLine(around, scalar.range().begin);
    for (auto breaks = std::count(text.begin(), begin, '\n'); breaks > 0; --breaks)
        line = yamlscan::nextLine(around, line);
    // The line stands there as it is, only further to the right.
    const qsizetype innerBegin = yamlscan::lineBegin(text, range.begin);
    const QByteArrayView inner =
        text.sliced(innerBegin, yamlscan::lineContentEnd(text, range.begin) - innerBegin);
    const qsizetype lineEnd = yamlscan::lineContentEnd(around, line);
    if (!around.sliced(line, lineEnd - line).endsWith(inner))
        return {};
    const qsizetype found = lineEnd - inner.size() + (range.begin - innerBegin);
    return TextRange{found, std::clamp(found + range.length(), std::min(found + 1, lineEnd), lineEnd)};
}

} // namespace patchcord
