// SPDX-License-Identifier: MIT
#include "model/assist/completion.h"

#include "model/assist/caretwriter.h"
#include "model/assist/offers.h"
#include "model/catalog/firstvalue.h"
#include "model/syntax/yamlscan.h"

#include <QSet>

#include <algorithm>

namespace patchcord {

namespace {

bool isNamePart(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '.'
        || c == '$';
}

/// The name of a variable around the caret.
TextRange nameAt(QByteArrayView text, qsizetype offset, TextRange within)
{
    TextRange name{offset, offset};
    while (name.begin > within.begin && isNamePart(text[name.begin - 1]))
        --name.begin;
    while (name.end < within.end && isNamePart(text[name.end]))
        ++name.end;
    return name;
}

/// Where the name inside an open ${ or %{ starts that the caret stands in, or -1.
qsizetype openVariable(QByteArrayView text, qsizetype from, qsizetype offset)
{
    for (qsizetype at = offset - 1; at > from; --at) {
        if (text[at] == '}')
            return -1;
        if (text[at] == '{' && (text[at - 1] == '$' || text[at - 1] == '%'))
            return at + 1;
    }
    return -1;
}

NewBody bodyOf(const Expectations &expected)
{
    if (expected.empty())
        return NewBody::Empty;
    const Expected &first = expected.front();
    if (first.isList())
        return NewBody::List;
    if (first.isMap())
        return NewBody::Object;
    if (!first.parameter)
        return NewBody::Nothing;
    switch (first.parameter->type) {
    case ParameterType::Integer:
    case ParameterType::Number:
    case ParameterType::Boolean:
        return NewBody::Number;
    case ParameterType::Any:
    case ParameterType::Null:
        return NewBody::Nothing;
    default:
        return NewBody::Text;
    }
}

/// Whether a name can stand in any text as it is, without an escape or quotes.
bool isPlainName(const QString &name)
{
    return std::all_of(name.begin(), name.end(), [](QChar c) {
        return c.isLetterOrNumber() || c.isSurrogate() || c == u'_' || c == u'.' || c == u'$' || c == u'-';
    });
}

/// Methods that people write with nothing in them.
bool standsAlone(const Method &method)
{
    return method.body == BodyKind::Empty || method.body == BodyKind::Any
        || (method.bareStep && method.parameters.size() <= 1);
}

class CompletionMaker
{
public:
    CompletionMaker(const QByteArray &text, qsizetype offset, const Snapshot &known)
        : m_text(text)
        , m_offset(offset)
        , m_known(known)
        , m_style(WritingStyle::of(known.tree()))
    {
    }

    Completions make()
    {
        for (const CaretPlace &place : caretPlaces(m_text, m_known.format(), m_offset)) {
            // Between a backslash and what it escapes nothing can be put.
            if (m_offset > 0 && place.quote == '"' && m_text[m_offset - 1] == '\\')
                continue;
            if (insertVariable(place))
                break;
            addPlace(place);
        }
        std::stable_sort(m_made.items.begin(), m_made.items.end(),
            [](const Completion &a, const Completion &b) { return a.rank < b.rank; });
        return std::move(m_made);
    }

private:
    OfferContext context(const CaretPlace &place) const
    {
        return {m_known, m_known.text() == m_text ? std::optional(m_offset) : std::nullopt, place.path};
    }

    /// Those that can be put into a text.
    Offers plainVariables(const CaretPlace &place) const
    {
        Offers offers = variableOffers(context(place));
        std::erase_if(offers, [](const Offer &offer) { return !isPlainName(offer.shown.label); });
        return offers;
    }

    void begin(TextRange word, const QByteArray &typed)
    {
        m_made.word = word;
        m_made.typed = QString::fromUtf8(typed);
    }

    /// Inside ${…} of any text the names of variables are offered, and nothing else.
    bool insertVariable(const CaretPlace &place)
    {
        if (place.role == CaretRole::Key)
            return false;
        const QByteArrayView text = m_text;
        const qsizetype line = yamlscan::lineBegin(text, m_offset);
        const bool isText = place.role == CaretRole::Text;
        const qsizetype name = openVariable(text, isText ? line : place.word.begin, m_offset);
        if (name < 0)
            return isText;
        const TextRange within{name, isText ? text.size() : std::max(place.word.end, m_offset)};
        takeVariables(place, nameAt(text, m_offset, within));
        return true;
    }

    void takeVariables(const CaretPlace &place, TextRange name)
    {
        const QByteArrayView text = m_text;
        begin(name, m_text.mid(name.begin, m_offset - name.begin));
        const bool isClosed = name.end < text.size() && text[name.end] == '}';
        // YAML takes no plain text that starts with %.
        const bool lacksQuotes = place.role == CaretRole::Node && m_known.format().language == Language::Yaml
            && !place.quote && text[place.word.begin] == '%';
        const char quote = m_style.quotes == NodeStyle::SingleQuoted ? '\'' : '"';
        for (Offer &offer : plainVariables(place)) {
            Completion &item = offer.shown;
            const QByteArray inserted = item.label.toUtf8() + (isClosed ? "" : "}");
            if (lacksQuotes)
                item.edits.add({{place.word.begin, place.word.begin}, QByteArray(1, quote)});
            item.edits.add({name, inserted});
            if (lacksQuotes)
                item.edits.add({{place.word.end, place.word.end}, QByteArray(1, quote)});
            const qsizetype caret = name.begin + inserted.size() + (isClosed ? 1 : 0) + (lacksQuotes ? 1 : 0);
            item.selection = {caret, caret};
            m_made.items.push_back(std::move(item));
        }
    }

    void addPlace(const CaretPlace &place)
    {
        if (m_made.items.empty())
            begin(place.word, place.typed);
        const Expectations expected = expectedAt(m_known.catalog(), place.path);
        for (const Expected &each : expected) {
            if (place.role == CaretRole::Key)
                addKeys(place, each, NewContainer::None);
            else
                addNode(place, each, false);
        }
    }

    void addNode(const CaretPlace &place, const Expected &expected, bool isInList)
    {
        if (expected.isList()) {
            // A list in a list is written dash by dash.
            if (isInList)
                return;
            for (const Expected &item : expectedIn(m_known.catalog(), expected))
                addNode(place, item, true);
        } else if (expected.isMap()) {
            addKeys(place, expected, isInList ? NewContainer::MapInList : NewContainer::Map);
        } else {
            addValues(place, expected, isInList ? NewContainer::List : NewContainer::None);
        }
    }

    void addKeys(const CaretPlace &place, const Expected &map, NewContainer container)
    {
        const CaretWriter writer(m_text, m_style, place);
        for (Offer &offer : keyOffers(context(place), map, place)) {
            if (isOffered(offer.shown.label))
                continue;
            WrittenText written;
            if (map.kind == Expected::Kind::Document && offer.shown.label == QLatin1String("version")) {
                written = writer.entry(offer.shown.label, QStringLiteral("1.0.0"), container);
            } else {
                const NewBody body = bodyBehind(map, offer);
                written = writer.key(offer.shown.label, body, placeholder(offer), container);
                offer.shown.leadsOn = body != NewBody::Empty && !place.layout.hasColon;
            }
            finish(std::move(offer.shown), std::move(written));
        }
    }

    NewBody bodyBehind(const Expected &map, const Offer &offer) const
    {
        if (offer.method && standsAlone(*offer.method))
            return NewBody::Empty;
        return bodyOf(expectedBehind(m_known.catalog(), map, offer.shown.label));
    }

    Value placeholder(const Offer &offer) const
    {
        if (!offer.parameter)
            return {};
        const Value &fallback = offer.parameter->fallback.value;
        const bool isPlain = fallback.kind() == Value::Kind::Number || fallback.kind() == Value::Kind::Bool;
        // A default that is written changes nothing: of two values it is the other one that is meant.
        if (fallback.kind() == Value::Kind::Bool)
            return !fallback.toBool();
        return isPlain ? fallback : firstValue(m_known.catalog(), *offer.parameter);
    }

    void addValues(const CaretPlace &place, const Expected &scalar, NewContainer container)
    {
        if (scalar.parameter && scalar.parameter->type == ParameterType::Expression)
            return addExpression(place);
        if (scalar.parameter && scalar.parameter->type == ParameterType::Codecs)
            return addCodecs(place, scalar);
        const CaretWriter writer(m_text, m_style, place);
        for (Offer &offer : valueOffers(context(place), scalar, place)) {
            if (isOffered(offer.shown.label))
                continue;
            finish(std::move(offer.shown),
                offer.isBeginning ? writer.beginning(offer.shown.label, container)
                                  : writer.scalar(offer.value, container));
        }
    }

    /// In JavaScript a name is completed wherever one stands.
    void addExpression(const CaretPlace &place)
    {
        const QByteArrayView text = m_text;
        if (place.word.isEmpty()) {
            const CaretWriter writer(m_text, m_style, place);
            for (Offer &offer : plainVariables(place))
                finish(std::move(offer.shown), writer.beginning(offer.shown.label, NewContainer::None));
            return;
        }
        const qsizetype from = place.word.begin + (place.quote ? 1 : 0);
        const TextRange name = nameAt(text, m_offset, {from, std::max(from, place.word.end)});
        begin(name, m_text.mid(name.begin, m_offset - name.begin));
        insertPlainly(name, plainVariables(place));
    }

    /// Codecs stand side by side in one text.
    void addCodecs(const CaretPlace &place, const Expected &scalar)
    {
        const QByteArrayView text = m_text;
        const qsizetype comma = place.typed.lastIndexOf(',');
        const CaretWriter writer(m_text, m_style, place);
        Offers offers = valueOffers(context(place), scalar, place);
        if (comma < 0) {
            for (Offer &offer : offers)
                finish(std::move(offer.shown), writer.beginning(offer.shown.label, NewContainer::None));
            return;
        }
        const TextRange name =
            nameAt(text, m_offset, {m_offset - (place.typed.size() - comma - 1), place.word.end});
        begin(name, m_text.mid(name.begin, m_offset - name.begin));
        insertPlainly(name, std::move(offers));
    }

    void insertPlainly(TextRange range, Offers offers)
    {
        for (Offer &offer : offers) {
            WrittenText written;
            const QByteArray inserted = offer.shown.label.toUtf8();
            written.edits.add({range, inserted});
            written.selection = {range.begin + inserted.size(), range.begin + inserted.size()};
            finish(std::move(offer.shown), std::move(written));
        }
    }

    bool isOffered(const QString &label) const { return m_labels.contains(label); }

    void finish(Completion item, WrittenText written)
    {
        // What stands there already changes nothing.
        const TextEdit &first = *written.edits.begin();
        const bool isThere =
            written.edits.size() == 1 && m_text.mid(first.range.begin, first.range.length()) == first.text;
        if (!isThere)
            item.edits = std::move(written.edits);
        item.selection = written.selection;
        m_labels.insert(item.label);
        m_made.items.push_back(std::move(item));
    }

    const QByteArray &m_text;
    qsizetype m_offset;
    const Snapshot &m_known;
    WritingStyle m_style;
    Completions m_made;
    QSet<QString> m_labels; ///< of what is made
};

} // namespace

Completions completionsAt(const QByteArray &text, qsizetype offset, const Snapshot &known)
{
    return CompletionMaker(text, offset, known).make();
}

} // namespace patchcord
