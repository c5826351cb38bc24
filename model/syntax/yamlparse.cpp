// SPDX-License-Identifier: MIT
#include "model/syntax/yamlparse.h"

#include "model/syntax/encodingcheck.h"
#include "model/syntax/fragmentbuilder.h"
#include "model/syntax/yamlfaults.h"
#include "model/syntax/yamlhandler.h"
#include "model/syntax/yamlscan.h"
#include "model/text/utf8.h"

#include <QCoreApplication>
#include <algorithm>
#include <istream>
#include <streambuf>

// yaml-cpp's headers do not hold our warnings.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#pragma GCC diagnostic ignored "-Wpedantic"
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>
#pragma GCC diagnostic pop

namespace patchcord {

using namespace yamlscan;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Reader)
};

/// Lets yaml-cpp read the bytes in place.
class ByteStream : public std::streambuf
{
public:
    explicit ByteStream(QByteArrayView text)
    {
        char *const data = const_cast<char *>(text.data()); // a streambuf's signature; nothing is written
        setg(data, data, data + text.size());
    }
};

/// Tells yaml-cpp's fault at `at`, or what it really is: a tab in the indentation, a quote that is never
/// closed.
void tellFault(FragmentBuilder &builder, qsizetype at, const std::string &message)
{
    const QByteArrayView text = builder.text();
    const bool isAlias = message.rfind("the referenced anchor is not defined", 0) == 0;
    if (isAlias || skipSpace(text, std::min(at, text.size())) >= text.size())
        builder.markUnfinished();
    // At the end of the text the fault is told at the last thing that stands there.
    while (at > 0 && (at >= text.size() || text[at] == '\n' || text[at] == '\r'))
        --at;
    const qsizetype end = lineContentEnd(text, at);

    if (message.rfind("illegal EOF in scalar", 0) == 0
        || message.rfind("illegal document indicator in scalar", 0) == 0) {
        builder.markUnfinished();
        const auto quote = std::find_if(
            text.begin() + builder.lastEnd(), text.end(), [](char c) { return c == '"' || c == '\''; });
        if (quote != text.end()) {
            const qsizetype begin = quote - text.begin();
            builder.error(
                SyntaxFault::UnclosedQuote, {begin, lineContentEnd(text, begin)}, unclosedText(*quote));
            return;
        }
    }
    const qsizetype line = lineBegin(text, at);
    const qsizetype content = skipBlanks(text, line);
    const qsizetype tab = text.sliced(line, content - line).indexOf('\t');
    if (tab >= 0)
        builder.error(SyntaxFault::Broken, {line + tab, line + tab + 1},
            Words::tr("YAML cannot be indented with tabs: use spaces."));
    else
        builder.error(SyntaxFault::Broken, {at, std::max(at + 1, end)}, faultText(message));
}

/// What stands behind the document: nothing, a second document, or text that belongs to no key.
void checkRest(FragmentBuilder &builder, qsizetype from)
{
    const QByteArrayView text = builder.text();
    qsizetype rest = skipSpace(text, from);
    if (text.sliced(rest).startsWith("..."))
        rest = skipSpace(text, rest + 3);
    if (rest >= text.size())
        return;
    const TextRange range{rest, lineContentEnd(text, rest)};
    if (text.sliced(rest).startsWith("---"))
        builder.error(SyntaxFault::SeveralDocuments, range,
            Words::tr(
                "A second document starts here. A SWML file holds one: the platform reads nothing behind "
                "“---”. Give it a file of its own."));
    else
        builder.error(SyntaxFault::Broken, range, strayText());
    builder.breakOff(rest);
}

} // namespace

FragmentPtr parseYaml(const QByteArray &text, const std::stop_token &stopToken)
{
    FragmentBuilder builder(text);
    if (!checkEncoding(builder, Language::Yaml))
        return builder.finish(0);

    const qsizetype base = bomLength(text);
    ByteStream bytes(QByteArrayView(text).sliced(base));
    std::istream stream(&bytes);
    YamlHandler handler(builder, base, stopToken);
    qsizetype stop = -1;
    try {
        YAML::Parser parser(stream);
        parser.HandleNextDocument(handler);
    } catch (const YamlHandler::Stop &limit) {
        stop = limit.at;
    } catch (const YAML::Exception &fault) {
        const qsizetype at = fault.mark.is_null() ? base : base + fault.mark.pos;
        stop = std::clamp<qsizetype>(at, 0, text.size());
        tellFault(builder, stop, fault.msg);
    } catch (const std::exception &fault) {
        stop = text.size();
        builder.error(SyntaxFault::Broken, {0, text.size()},
            Words::tr("The text could not be read: %1.").arg(QString::fromUtf8(fault.what())));
    }
    if (stop >= 0)
        builder.breakOff(stop);
    else
        checkRest(builder, builder.isEmpty() ? base : builder.rootEnd());
    return builder.finish(stop >= 0 ? stop : text.size());
}

} // namespace patchcord
