// SPDX-License-Identifier: MIT
#include "model/assist/offers.h"

#include "model/assist/assistwords.h"
#include "model/check/fieldwords.h"
#include "model/text/displaytext.h"

#include <QSet>

#include <algorithm>

namespace patchcord {

namespace {

class ValueOffers
{
public:
    explicit ValueOffers(const CaretPlace &place)
    {
        // What the list has already.
        for (const CaretSibling &each : place.siblings) {
            if (each.key.isEmpty())
                m_taken.insert(each.value);
        }
    }

    void add(CompletionKind kind, const Value &value, const QString &detail, const QString &help = {})
    {
        Offer offer;
        offer.shown.kind = kind;
        offer.shown.label = value.kind() == Value::Kind::Bool
            ? (value.toBool() ? QStringLiteral("true") : QStringLiteral("false"))
            : value.text();
        if (m_taken.contains(offer.shown.label))
            return;
        m_taken.insert(offer.shown.label);
        offer.shown.detail = detail;
        offer.shown.help = help;
        offer.shown.rank = int(m_offers.size());
        offer.value = value;
        m_offers.push_back(std::move(offer));
    }

    void addForm(const QString &beginning, const QString &detail, const QString &help = {})
    {
        add(CompletionKind::Form, beginning, detail, help);
        if (!m_offers.empty() && m_offers.back().shown.label == beginning)
            m_offers.back().isBeginning = true;
    }

    Offers take() { return std::move(m_offers); }
    bool isEmpty() const { return m_offers.empty(); }

private:
    QSet<QString> m_taken; ///< by the list, or by another variant
    Offers m_offers;
};

/// Whether a value is what holds without the key; of texts by its words.
bool isDefault(const Parameter &parameter, const QString &text)
{
    return !parameter.fallback.value.isNull() && parameter.fallback.text == text;
}

void addChoices(ValueOffers &offers, const Parameter &parameter)
{
    for (const Choice &choice : parameter.choices) {
        QString detail = choice.title;
        if (isDefault(parameter, choice.value))
            detail = detail.isEmpty() ? defaultWords(parameter)
                                      : detail + QStringLiteral(" · ") + defaultWords(parameter);
        offers.add(CompletionKind::Value, choice.value, detail, choice.help);
    }
}

void addSounds(ValueOffers &offers)
{
    offers.addForm(QStringLiteral("say:"), Assist::tr("speaks a text"), Assist::tr("say:Hello there"));
    offers.addForm(QStringLiteral("silence:"), Assist::tr("seconds of silence"), Assist::tr("silence:2"));
    offers.addForm(QStringLiteral("ring:"), Assist::tr("a ring tone"),
        Assist::tr("ring:us, ring:10:us for ten seconds"));
    offers.addForm(QStringLiteral("https://"), Assist::tr("an audio file"),
        Assist::tr("https://example.com/welcome.mp3"));
}

void addAddresses(ValueOffers &offers)
{
    offers.addForm(QStringLiteral("+"), Assist::tr("a phone number with country code (E.164)"),
        Assist::tr("+15551231234"));
    offers.addForm(QStringLiteral("sip:"), Assist::tr("a SIP address"), Assist::tr("sip:alice@example.com"));
    offers.addForm(QStringLiteral("sips:"), Assist::tr("a SIP address, encrypted"));
    offers.addForm(
        QStringLiteral("/public/"), Assist::tr("a public resource"), Assist::tr("/public/support"));
    offers.addForm(
        QStringLiteral("/private/"), Assist::tr("a private resource"), Assist::tr("/private/alice"));
    offers.addForm(
        QStringLiteral("queue:"), Assist::tr("callers who wait in a queue"), Assist::tr("queue:support"));
    offers.addForm(QStringLiteral("stream:wss://"), Assist::tr("a WebSocket that gets the audio"),
        Assist::tr("stream:wss://example.com/audio"));
}

void addNumber(ValueOffers &offers, const Parameter &parameter)
{
    const auto add = [&](const QString &spelling, const QString &detail) {
        bool isNumber = false;
        spelling.toDouble(&isNumber);
        if (isNumber)
            offers.add(CompletionKind::Value, Value::number(spelling), detail, parameter.help);
    };
    if (!parameter.fallback.value.isNull())
        add(parameter.fallback.text, defaultWords(parameter));
    add(parameter.example, Assist::tr("an example"));
}

void addText(ValueOffers &offers, const Parameter &parameter)
{
    addChoices(offers, parameter);
    if (parameter.choices.empty() && parameter.fallback.value.isString())
        offers.add(CompletionKind::Value, parameter.fallback.value, defaultWords(parameter), parameter.help);
}

void addTargets(ValueOffers &offers, const OfferContext &context)
{
    const CallFlow &flow = context.snapshot.flow();
    for (const QString &name : context.sections()) {
        const SectionFlow *const section = flow.section(name);
        const int count = section ? section->stepCount : 0;
        offers.add(CompletionKind::Section, name,
            !section ? Assist::tr("section") : Assist::tr("section · %n steps", nullptr, count));
    }
    offers.addForm(QStringLiteral("https://"), Assist::tr("a document from the web"),
        Assist::tr("https://example.com/flow.yaml"));
}

} // namespace

/// The sections behind a fault in brackets, which ends the reading.
static QStringList namesInText(const Snapshot &snapshot)
{
    const QByteArray &text = snapshot.text();
    const qsizetype key = text.indexOf("\"sections\"");
    const qsizetype open = key < 0 ? -1 : text.indexOf('{', key);
    QStringList names;
    if (open < 0)
        return names;
    for (const CaretPlace &place : caretPlaces(text, snapshot.format(), open + 1)) {
        for (const CaretSibling &section : place.siblings)
            names.append(section.key);
    }
    return names;
}

NodePath OfferContext::place() const
{
    if (offset) {
        const NodePath here = snapshot.pathAt(*offset);
        if (snapshot.flow().sectionAt(here))
            return here;
    }
    // On a line that belongs to no node the text around it still tells the section.
    for (size_t i = 0; i + 1 < path.size(); ++i) {
        if (path[i].key == QLatin1String("sections"))
            return NodePath::section(path[i + 1].key);
    }
    return {};
}

QStringList OfferContext::sections() const
{
    QStringList names = knownSections(snapshot, place());
    if (offset && !snapshot.isWhole())
        names += namesInText(snapshot);
    names.removeDuplicates();
    return names;
}

QStringList OfferContext::missing() const
{
    return missingSections(snapshot, place());
}

QStringList OfferContext::labels() const
{
    return knownLabels(snapshot, place());
}

std::vector<KnownVariable> OfferContext::variables() const
{
    return knownVariables(snapshot, place());
}

Offers variableOffers(const OfferContext &context)
{
    Offers offers;
    for (const KnownVariable &variable : context.variables()) {
        Offer offer;
        offer.shown.kind = CompletionKind::Variable;
        offer.shown.label = variable.name;
        offer.shown.detail = variable.setBy.isEmpty() ? Assist::tr("of the call")
                                                      : Assist::tr("set by %1").arg(variable.setBy);
        offer.shown.rank = int(offers.size());
        offer.value = variable.name;
        offers.push_back(std::move(offer));
    }
    return offers;
}

Offers valueOffers(const OfferContext &context, const Expected &scalar, const CaretPlace &place)
{
    ValueOffers offers(place);
    if (!scalar.parameter)
        return {};
    const Parameter &parameter = *scalar.parameter;
    switch (parameter.type) {
    case ParameterType::Boolean:
        for (const bool value : {true, false}) {
            const QString text = value ? QStringLiteral("true") : QStringLiteral("false");
            const bool holdsAnyway = !parameter.fallback.value.isNull()
                && parameter.fallback.value.kind() == Value::Kind::Bool
                && parameter.fallback.value.toBool() == value;
            offers.add(CompletionKind::Value, value, holdsAnyway ? defaultWords(parameter) : QString(),
                parameter.help);
        }
        break;
    case ParameterType::Choice:
    case ParameterType::ChoiceList:
    case ParameterType::Codecs:
        addChoices(offers, parameter);
        break;
    case ParameterType::Integer:
    case ParameterType::Number:
        addNumber(offers, parameter);
        break;
    case ParameterType::Target:
        addTargets(offers, context);
        break;
    case ParameterType::Label:
        for (const QString &label : context.labels())
            offers.add(CompletionKind::Label, label, Assist::tr("label of this section"));
        break;
    case ParameterType::Variable:
    case ParameterType::Expression: {
        return variableOffers(context);
    }
    case ParameterType::Sound:
        addSounds(offers);
        break;
    case ParameterType::Address:
        addAddresses(offers);
        break;
    case ParameterType::Url:
    case ParameterType::UrlOrSteps:
        offers.addForm(QStringLiteral("https://"), Assist::tr("an address on the web"), parameter.help);
        break;
    case ParameterType::String:
    case ParameterType::Text:
        if (parameter.name == QLatin1String("version"))
            offers.add(
                CompletionKind::Value, QStringLiteral("1.0.0"), Assist::tr("the only version there is"));
        else
            addText(offers, parameter);
        break;
    default:
        break;
    }
    return offers.take();
}

} // namespace patchcord
