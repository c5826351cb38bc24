// SPDX-License-Identifier: MIT
#include "tests/support/variants.h"

namespace patchcord {

namespace {

QByteArray withTabs(const CorpusFile &file)
{
    QByteArray text = file.bytes;
    const bool json = text.trimmed().startsWith('{') || text.trimmed().startsWith('[');
    if (!json) {
        // Behind the version: a scalar at the end of its line in nearly every document.
        const qsizetype version = text.indexOf("version:");
        const qsizetype end = version < 0 ? -1 : text.indexOf('\n', version);
        return end < 0 ? text : text.insert(text[end - 1] == '\r' ? end - 1 : end, '\t');
    }
    QByteArray out;
    bool indent = true;
    for (const char c : text) {
        indent = c == '\n' || (indent && (c == ' ' || c == '\t'));
        out += indent && c == ' ' ? '\t' : c;
    }
    return out;
}

} // namespace

std::vector<CorpusFile> variantsOf(const CorpusFile &file)
{
    std::vector<CorpusFile> variants{file};
    QByteArray lf = file.bytes;
    lf.replace("\r\n", "\n");
    QByteArray crLf = lf;
    crLf.replace("\n", "\r\n");
    variants.push_back({file.name + QStringLiteral(" (CRLF)"), crLf});
    if (!file.bytes.startsWith("\xEF\xBB\xBF"))
        variants.push_back({file.name + QStringLiteral(" (BOM)"), "\xEF\xBB\xBF" + file.bytes});
    QByteArray cut = file.bytes;
    while (cut.endsWith('\n') || cut.endsWith('\r'))
        cut.chop(1);
    variants.push_back({file.name + QStringLiteral(" (no final newline)"), cut});
    variants.push_back({file.name + QStringLiteral(" (tabs)"), withTabs(file)});
    return variants;
}

} // namespace patchcord
