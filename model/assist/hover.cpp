// SPDX-License-Identifier: MIT
#include "model/assist/hover.h"

#include "model/assist/assistwords.h"
#include "model/assist/caretplace.h"
#include "model/assist/definitions.h"
#include "model/assist/expected.h"
#include "model/syntax/scalar.h"
#include "model/text/displaytext.h"

#include <QStringList>

#include <algorithm>

namespace patchcord {

namespace {

class HoverMaker
{
public:
    HoverMaker(const Snapshot &snapshot, qsizetype offset)
        : m_snapshot(snapshot)
        , m_offset(offset)
    {
    }

    std::optional<Hover> make()
    {
        for (const CaretPlace &place : caretPlaces(m_snapshot.text(), m_snapshot.format(), m_offset)) {
            if (place.word.isEmpty() && place.role != CaretRole::Text)
                continue;
            m_hover.range = place.word;
            const bool isTold = place.role == CaretRole::Key ? tellKey(place) : tellValue(place);
            if (isTold)
                return std::move(m_hover);
        }
        return std::nullopt;
    }

private:
    QString wordOf(const CaretPlace &place) const
    {
        const QByteArrayView source =
            QByteArrayView(m_snapshot.text()).sliced(place.word.begin, place.word.length());
        const bool isClosed = place.quote && source.size() > 1 && source.back() == place.quote;
        if (isClosed)
            return decodeScalar(
                source, place.quote == '"' ? NodeStyle::DoubleQuoted : NodeStyle::SingleQuoted);
        return QString::fromUtf8(place.quote ? source.sliced(1) : source);
    }

    void add(const QString &name, const QString &fact)
    {
        if (!fact.isEmpty())
            m_hover.facts.emplace_back(name, fact);
    }

    void tellMethod(const Method &method)
    {
        m_hover.title = Assist::tr("%1 · %2").arg(method.name, method.sentence);
        m_hover.help = methodHelpText(method);
        m_hover.standing = method.standing;
        QStringList required;
        for (const Parameter &parameter : method.parameters) {
            if (parameter.required)
                required.append(parameter.name);
        }
        for (const QStringList &names : method.oneOf)
            required.append(names.join(QStringLiteral(" | ")));
        add(Assist::tr("Needs"), required.join(QStringLiteral(", ")));
    }

    void tellParameter(const Parameter &parameter)
    {
        m_hover.title = Assist::tr("%1 · %2").arg(parameter.name, kindWords(parameter));
        m_hover.help = parameterHelp(parameter);
        m_hover.standing = parameter.standing;
        if (parameter.required)
            add(Assist::tr("Required"), Assist::tr("yes"));
        add(Assist::tr("Default"), defaultWords(parameter).section(u' ', 1));
        add(Assist::tr("Values"), choicesWords(parameter));
    }

    bool tellKey(const CaretPlace &place)
    {
        const QString key = wordOf(place);
        for (const Expected &map : expectedAt(m_snapshot.catalog(), place.path)) {
            if (map.kind == Expected::Kind::Step) {
                if (const Method *const method = m_snapshot.catalog().method(key)) {
                    tellMethod(*method);
                    return true;
                }
            } else if (map.kind == Expected::Kind::Sections) {
                return tellSection(key);
            } else if (const Parameter *const field =
                           map.fields ? findParameter(*map.fields, key) : nullptr) {
                tellParameter(*field);
                return true;
            } else if (map.kind == Expected::Kind::FreeMap && map.method
                && map.method->body == BodyKind::FreeMap) {
                m_hover.title = Assist::tr("%1 · a variable").arg(oneLine(key));
                return true;
            }
        }
        return false;
    }

    bool tellSection(const QString &name)
    {
        const NodePath here = m_snapshot.pathAt(m_offset);
        const CallFlow &flow = m_snapshot.flow().flowAt(here);
        const SectionFlow *const section = flow.section(name);
        if (!section)
            return false;
        m_hover.title = Assist::tr("%1 · section, %n steps", nullptr, section->stepCount).arg(oneLine(name));
        QStringList steps;
        for (const Step &step : section->steps) {
            const QString method = oneLine(step.method);
            steps.append(step.summary.isEmpty() ? method : method + QStringLiteral(": ") + step.summary);
            constexpr qsizetype Told = 5;
            if (steps.size() == Told && section->steps.size() > size_t(Told)) {
                steps.append(QStringLiteral("…"));
                break;
            }
        }
        m_hover.help = steps.join(u'\n');
        if (name != QLatin1String("main") && !flow.isReached(name))
            add(Assist::tr("Reached"), Assist::tr("no step leads here"));
        return true;
    }

    bool tellName(const NameAt &name)
    {
        const std::vector<NamePlace> places = definitionsOf(m_snapshot, name);
        QStringList lines;
        for (const NamePlace &place : places)
            lines.append(QString::number(m_snapshot.lines().lineAt(place.range.begin) + 1));
        constexpr qsizetype Told = 8;
        const QString all = lines.size() > Told
            ? lines.first(Told).join(QStringLiteral(", ")) + QStringLiteral(", …")
            : lines.join(QStringLiteral(", "));
        m_hover.range = name.range;
        if (name.kind == NameAt::Kind::Section)
            return tellSection(name.name);
        if (name.kind == NameAt::Kind::Label) {
            m_hover.title = Assist::tr("%1 · label").arg(oneLine(name.name));
            add(Assist::tr("Line"), all);
            return true;
        }
        m_hover.title = Assist::tr("%1 · variable").arg(oneLine(name.name));
        add(Assist::tr("Set in line"), all.isEmpty() ? Assist::tr("none: nothing here sets it") : all);
        return true;
    }

    bool tellValue(const CaretPlace &place)
    {
        if (const std::optional<NameAt> name = nameAt(m_snapshot, m_offset)) {
            if (tellName(*name))
                return true;
        }
        if (place.role == CaretRole::Text)
            return false;
        const QString word = wordOf(place);
        for (const Expected &each : expectedAt(m_snapshot.catalog(), place.path)) {
            if (each.kind == Expected::Kind::Step) {
                if (const Method *const method = m_snapshot.catalog().method(word)) {
                    tellMethod(*method);
                    return true;
                }
            }
            if (each.kind == Expected::Kind::Scalar && each.parameter && tellScalar(*each.parameter, word))
                return true;
        }
        return false;
    }

    bool tellScalar(const Parameter &parameter, const QString &word)
    {
        for (const Choice &choice : parameter.choices) {
            if (choice.value != word || (choice.title.isEmpty() && choice.help.isEmpty()))
                continue;
            m_hover.title =
                choice.title.isEmpty() ? choice.value : choice.value + QStringLiteral(" · ") + choice.title;
            m_hover.help = choice.help;
            return true;
        }
        if (parameter.type == ParameterType::Address) {
            const AddressKind kind = classifyAddress(word);
            m_hover.title = kind == AddressKind::Other
                ? Assist::tr("no address that SWML knows")
                : Assist::tr("%1 · %2").arg(oneLine(withoutSecrets(word)), addressKindName(kind));
            m_hover.help = parameter.help;
            return true;
        }
        if (parameter.name.isEmpty())
            return false;
        tellParameter(parameter);
        return true;
    }

    const Snapshot &m_snapshot;
    qsizetype m_offset;
    Hover m_hover;
};

} // namespace

std::optional<Hover> hoverAt(const Snapshot &snapshot, qsizetype offset)
{
    return HoverMaker(snapshot, offset).make();
}

} // namespace patchcord
