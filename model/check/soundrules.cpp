// SPDX-License-Identifier: MIT
#include "model/check/soundrules.h"

#include "model/check/wholematch.h"

#include <algorithm>

namespace patchcord {

namespace {

/// Countries whose ringing the platform knows, those of the older editor behind the others.
const QStringList &ringCountries()
{
    static const QStringList countries = QStringLiteral(
        "at au be bg br ch cl cn cz de dk ee es fi fr gr hu il in it jp lt mx my nl no nz ph pl "
        "pt ru se sg th tw uk us ve za ca cy dz eg ko pk ro rs sa tr bong")
                                             .split(u' ');
    return countries;
}

bool isPlainVariable(const SyntaxNode &item)
{
    return item.isString() && isVariable(item.text());
}

class SoundCheck
{
public:
    SoundCheck(RuleContext &context, const FieldPlace &place, const Parameter &shape, const SyntaxNode &value)
        : m_context(context)
        , m_place(place)
        , m_shape(shape)
        , m_value(value)
        , m_text(value.text())
    {
    }

    void run()
    {
        if (isVariable(m_text))
            return;
        const QString scheme = m_text.section(u':', 0, 0);
        if (scheme == QLatin1String("say") && m_text.contains(u':')) {
            if (m_text.contains(u'\n'))
                refusedBySchema(Check::tr("speech of several lines"));
        } else if (scheme == QLatin1String("http") || scheme == QLatin1String("https")) {
            if (!m_text.mid(scheme.size()).startsWith(QLatin1String("://")))
                notASound();
        } else if (startsWithVariable()) {
            refusedBySchema(Check::tr("a variable with text around it"));
        } else if (scheme == QLatin1String("silence") && m_text.contains(u':')) {
            silence();
        } else if (scheme == QLatin1String("ring") && m_text.contains(u':')) {
            ring();
        } else {
            notASound();
        }
    }

private:
    /// `${base}/hello.mp3`: what it is shows when the call runs.
    bool startsWithVariable() const
    {
        return m_text.startsWith(QLatin1String("${")) || m_text.startsWith(QLatin1String("%{"));
    }

    void silence()
    {
        static const WholeMatch hasLength("silence: ?([0-9]+\\.?[0-9]*|\\.[0-9]+)");
        static const WholeMatch isForm("silence: ?[0-9.]*");
        if (hasLength(m_text))
            return;
        if (isForm(m_text)) {
            m_context.report(Rule::UnusualValue, m_value,
                Check::tr("%1 does not say how long the silence is: write seconds, like “silence:1.5”.")
                    .arg(m_place.name()));
        } else {
            notASound();
        }
    }

    void ring()
    {
        const QString country = m_text.section(u':', -1).trimmed();
        static const WholeMatch isTimed("ring: ?[0-9.]*: ?[a-zA-Z]{2}");
        static const WholeMatch isPlain("ring: ?([a-zA-Z]{2}|bong)");
        const bool isForm = isTimed(m_text) || isPlain(m_text);
        if (!isForm) {
            notASound();
        } else if (country == QLatin1String("bong")) {
            refusedBySchema(Check::tr("the tone “bong”"));
        } else if (!ringCountries().contains(country.toLower())) {
            m_context.report(Rule::UnusualValue, m_value,
                Check::tr("%1: no ringing tone is known for “%2”. Write a country like “us” or “de”.")
                    .arg(m_place.name(), country));
        }
    }

    void refusedBySchema(const QString &what)
    {
        m_context.report(Rule::RefusedBySchema, m_value,
            Check::tr(
                "%1 is %2: the platform takes it, a validator that uses the official schema refuses it.")
                .arg(m_place.name(), what));
    }

    void notASound()
    {
        const QString spoken = QStringLiteral("say:") + m_text;
        m_context.report(m_shape.bounds == Bounds::Advice ? Rule::UnusualValue : Rule::BadSound, m_value,
            Check::tr("%1 is no sound: %2. Write an audio URL, “say:…”, “silence:1.5” or “ring:us”.")
                .arg(m_place.name(), inQuotes(m_text)),
            {fix::replace(pathOf(m_value), spoken, inQuotes(spoken), FixKind::Choice)});
    }

    RuleContext &m_context;
    const FieldPlace &m_place;
    const Parameter &m_shape;
    const SyntaxNode &m_value;
    const QString m_text;
};

} // namespace

void checkSound(
    RuleContext &context, const FieldPlace &place, const Parameter &shape, const SyntaxNode &value)
{
    SoundCheck(context, place, shape, value).run();
}

void checkSoundMix(RuleContext &context, const FieldPlace &place, const SyntaxNode &list)
{
    const auto items = list.items();
    const auto variables = std::count_if(items.begin(), items.end(), isPlainVariable);
    if (variables == 0 || variables == list.childCount())
        return;
    context.report(Rule::RefusedBySchema, list.key() ? list.key() : list,
        Check::tr("%1 mixes variables and other sounds: the platform takes it, a validator that uses the "
                  "official schema refuses it.")
            .arg(place.name()));
}

} // namespace patchcord
