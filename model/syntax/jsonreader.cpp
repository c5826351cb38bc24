// SPDX-License-Identifier: MIT
#include "model/syntax/jsonreader.h"

#include "model/syntax/encodingcheck.h"
#include "model/syntax/fragmentbuilder.h"
#include "model/syntax/jsonrepairs.h"
#include "model/syntax/yamlscan.h"
#include "model/text/utf8.h"

#include <QCoreApplication>
#include <nlohmann/json.hpp>

namespace patchcord {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Reader)
};

/// Follows nlohmann's events with a cursor: what lies between two values is white space, commas and colons
/// only.
class TreeSax : public nlohmann::json_sax<nlohmann::json>
{
public:
    TreeSax(FragmentBuilder &builder, qsizetype base, const std::stop_token &stopToken)
        : m_builder(builder)
        , m_at(base)
        , m_stopToken(stopToken)
    {
    }

    bool null() override { return word(NodeKind::Null); }
    bool boolean(bool) override { return word(NodeKind::Bool); }
    bool number_integer(number_integer_t) override { return word(NodeKind::Number); }
    bool number_unsigned(number_unsigned_t) override { return word(NodeKind::Number); }
    bool number_float(number_float_t, const string_t &) override { return word(NodeKind::Number); }
    bool string(string_t &) override { return quoted(); }
    bool key(string_t &) override { return quoted(); }
    bool binary(binary_t &) override { return false; }
    bool start_object(std::size_t) override { return open(NodeKind::Map); }
    bool end_object() override { return close(); }
    bool start_array(std::size_t) override { return open(NodeKind::Sequence); }
    bool end_array() override { return close(); }
    bool parse_error(
        std::size_t position, const std::string &token, const nlohmann::json::exception &fault) override;

    qsizetype cursor() const { return m_at; }
    const JsonStop &stop() const { return m_stop; }

private:
    QByteArrayView text() const { return m_builder.text(); }
    void skipBetween();
    bool mayAdd();
    bool word(NodeKind kind);
    bool quoted();
    bool open(NodeKind kind);
    bool close();

    FragmentBuilder &m_builder;
    qsizetype m_at = 0;
    const std::stop_token &m_stopToken;
    JsonStop m_stop;
};

void TreeSax::skipBetween()
{
    while (m_at < text().size()) {
        const char c = text()[m_at];
        if (c != ' ' && c != '\t' && c != '\n' && c != '\r' && c != ',' && c != ':')
            break;
        ++m_at;
    }
}

bool TreeSax::mayAdd()
{
    skipBetween();
    if (m_builder.isFull())
        m_builder.error(SyntaxFault::TooLarge, {m_at, m_at + 1},
            Words::tr("The document has more values than Patchcord reads."));
    return !m_builder.isFull() && !m_stopToken.stop_requested();
}

bool TreeSax::word(NodeKind kind)
{
    if (!mayAdd())
        return false;
    qsizetype end = m_at;
    const auto inWord = [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || c == 'E' || c == '+' || c == '-'
            || c == '.';
    };
    while (end < text().size() && inWord(text()[end]))
        ++end;
    m_builder.scalar(kind, NodeStyle::Plain, m_at, {m_at, end});
    m_at = end;
    return true;
}

bool TreeSax::quoted()
{
    if (!mayAdd())
        return false;
    const qsizetype end = yamlscan::quotedEnd(text(), m_at);
    m_builder.scalar(NodeKind::String, NodeStyle::DoubleQuoted, m_at, {m_at, end});
    m_at = end;
    return true;
}

bool TreeSax::open(NodeKind kind)
{
    if (!mayAdd())
        return false;
    if (m_builder.depth() >= MaxDepth) {
        m_builder.error(SyntaxFault::TooDeep, {m_at, m_at + 1},
            Words::tr("Nested more than %1 levels deep. Patchcord reads no further here.").arg(MaxDepth));
        return false;
    }
    m_builder.open(kind, NodeStyle::Flow, m_at, m_at);
    ++m_at;
    return true;
}

bool TreeSax::close()
{
    skipBetween();
    m_builder.close(++m_at);
    return true;
}

/// "[json.exception.parse_error.101] parse error at line 3, column 5: syntax error while parsing object -
/// unexpected
/// ']'; expected '}'" says the place twice and the library's name: people need the end of it.
QString explain(const std::string &message)
{
    QString text = QString::fromStdString(message);
    const qsizetype unexpected = text.indexOf(QLatin1String("unexpected "));
    const qsizetype invalid = text.indexOf(QLatin1String("invalid "));
    const qsizetype from = unexpected >= 0 ? unexpected : invalid;
    if (from < 0)
        return Words::tr("The text is not JSON from here on.");
    text = text.mid(from);
    const qsizetype lastRead = text.indexOf(QLatin1String("; last read:"));
    if (lastRead >= 0) {
        const qsizetype expected = text.indexOf(QLatin1String("; expected"), lastRead);
        text = text.left(lastRead) + (expected >= 0 ? text.mid(expected) : QString());
    }
    return Words::tr("The text is not JSON from here on: %1.").arg(text);
}

bool TreeSax::parse_error(std::size_t position, const std::string &, const nlohmann::json::exception &fault)
{
    m_stop = m_builder.jsonStop(m_at);
    const qsizetype size = text().size();
    qsizetype at = std::clamp<qsizetype>(qsizetype(position) - 1 + bomLength(text()), 0, size);
    if (at >= size) {
        for (at = size;
             at > 0 && (at == size || text()[at] == '\n' || text()[at] == '\r' || text()[at] == ' '); --at) {
        }
    }
    m_builder.error(SyntaxFault::Broken, {at, std::min(at + 1, size)}, explain(fault.what()));
    m_builder.breakOff(at);
    return false;
}

/// What there is, and at a fault what the reader waited for there.
struct ShortReading
{
    FragmentPtr fragment;
    JsonStop stop;
};

ShortReading readShortly(const QByteArray &text, const std::stop_token &stopToken)
{
    FragmentBuilder builder(text);
    if (!checkEncoding(builder, Language::Json))
        return {builder.finish(0), {}};
    const qsizetype base = bomLength(text);
    const QByteArrayView body = QByteArrayView(text).sliced(base);
    TreeSax sax(builder, base, stopToken);
    if (!body.trimmed().isEmpty()) {
        try {
            nlohmann::json::sax_parse(body.begin(), body.end(), &sax);
        } catch (const std::exception &fault) {
            builder.error(SyntaxFault::Broken, {sax.cursor(), std::min(sax.cursor() + 1, text.size())},
                Words::tr("The text could not be read: %1.").arg(QString::fromUtf8(fault.what())));
        }
    }
    return {builder.finish(sax.cursor()), sax.stop()};
}

/// The fragment with the message and the repair of what broke it, when one is found that helps.
FragmentPtr withRepairs(const ShortReading &read, TrialBudget &trials, const std::stop_token &stop)
{
    const FragmentPtr &broken = read.fragment;
    constexpr qsizetype BytesForTrials = 1024 * 1024;
    const auto fault = std::find_if(broken->errors.begin(), broken->errors.end(), breaksReading);
    if (fault == broken->errors.end() || fault->fault != SyntaxFault::Broken
        || broken->text.size() > BytesForTrials)
        return broken;
    const auto told = [&](SyntaxError error) {
        Fragment fragment = *broken;
        fragment.errors[size_t(fault - broken->errors.begin())] = std::move(error);
        return std::make_shared<const Fragment>(std::move(fragment));
    };
    const SyntaxErrors suspects = jsonRepairs(broken->text, read.stop);
    for (const SyntaxError &suspect : suspects) {
        // nlohmann_json reads so much faster than yaml-cpp, by whose speed the budget is measured.
        constexpr qsizetype TimesFaster = 8;
        if (stop.stop_requested() || !trials.pay(broken->text.size() / TimesFaster))
            return broken;
        const Repair &repair = suspect.repairs.front();
        QByteArray mended = broken->text;
        mended.replace(repair.range.begin, repair.range.length(), repair.text);
        const FragmentPtr trial = readShortly(mended, stop).fragment;
        const qsizetype grown = mended.size() - broken->text.size();
        if (isSound(trial->errors) || trial->brokenAt - grown > broken->brokenAt)
            return told(suspect);
    }
    if (suspects.empty())
        return broken;
    SyntaxError error = suspects.front();
    error.repairs.clear();
    return told(std::move(error));
}

} // namespace

FragmentPtr readJson(const QByteArray &text, Diagnosis diagnosis, const std::stop_token &stop)
{
    if (diagnosis == Diagnosis::Short)
        return readShortly(text, stop).fragment;
    TrialBudget trials;
    return readJson(text, trials, stop);
}

FragmentPtr readJson(const QByteArray &text, TrialBudget &trials, const std::stop_token &stop)
{
    const ShortReading read = readShortly(text, stop);
    return read.fragment->brokenAt >= 0 ? withRepairs(read, trials, stop) : read.fragment;
}

} // namespace patchcord
