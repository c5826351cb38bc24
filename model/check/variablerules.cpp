// SPDX-License-Identifier: MIT
#include "model/check/variablerules.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace patchcord {

namespace {

class VariableCheck
{
public:
    VariableCheck(RuleContext &context, const std::vector<PlacedFacts> &sections)
        : m_context(context)
        , m_sections(sections)
    {
    }

    void run()
    {
        if (!all([](const PlacedFacts &each) { return each.facts->isWhole; }))
            return;
        // A document inside another one sees the variables of the one around it.
        const bool isClosed =
            m_context.depth() == 0 && all([](const PlacedFacts &each) { return !each.facts->setsAnything; });
        if (isClosed && anyReads(VariableScope::Vars))
            variables();
        const bool isEnteredHere = all([](const PlacedFacts &each) { return !each.section->leadsAnywhere; });
        if (isEnteredHere && anyReads(VariableScope::Params))
            params();
    }

private:
    template <typename Test> bool all(Test test) const
    {
        return std::all_of(m_sections.begin(), m_sections.end(), test);
    }

    bool anyReads(VariableScope scope) const
    {
        return !all([scope](const PlacedFacts &each) {
            const std::vector<VariableRead> &reads = each.facts->reads;
            return std::none_of(reads.begin(), reads.end(),
                [scope](const VariableRead &read) { return read.variable.scope == scope; });
        });
    }

    void variables()
    {
        QSet<QString> known;
        for (const PlacedFacts &section : m_sections)
            known.unite(section.facts->sets);
        QStringList names(known.begin(), known.end());
        names.sort();
        forEachRead(VariableScope::Vars, [&](const PlacedFacts &section, const VariableRead &read) {
            if (!known.contains(read.variable.name))
                unset(section, read, names);
        });
    }

    /// Sections other than main are entered by the steps of this document alone, and with what they give.
    void params()
    {
        QHash<QString, QSet<QString>> given;
        for (const PlacedFacts &section : m_sections) {
            for (const SectionCall &call : section.facts->calls)
                given[call.target].unite(call.params);
        }
        forEachRead(VariableScope::Params, [&](const PlacedFacts &section, const VariableRead &read) {
            const auto callers = given.constFind(section.section->name);
            const bool isCalled = callers != given.cend() && section.section->name != QLatin1String("main");
            if (isCalled && !callers->contains(read.variable.name)) {
                QStringList names(callers->begin(), callers->end());
                names.sort();
                notGiven(section, read, names);
            }
        });
    }

    template <typename Visit> void forEachRead(VariableScope scope, Visit visit)
    {
        for (const PlacedFacts &section : m_sections) {
            for (const VariableRead &read : section.facts->reads) {
                if (read.variable.scope == scope && !m_context.isFull())
                    visit(section, read);
            }
        }
    }

    static QString slipOf(const QString &name, const QStringList &known)
    {
        static const QRegularExpression letters(QStringLiteral("[^0-9]+"));
        const QString meant = didYouMean(name, known);
        if (meant.isEmpty() || QString(meant).remove(letters) != QString(name).remove(letters))
            return {};
        const bool isNear = name.size() > 4 && editDistance(meant, name) <= 2;
        return isNear || isSlip(name, meant) ? meant : QString();
    }

    /// What is to say of a variable that nothing sets. Many steps may read it, so it is found out once.
    struct UnsetWords
    {
        Rule rule = Rule::UnsetVariable;
        QString message;
        QString meant; ///< what is likely to be meant: another case, or a letter or two; not another number
        FixKind kind = FixKind::Choice;
    };

    UnsetWords wordsFor(const QString &name, const QStringList &known) const
    {
        const QString meant = slipOf(name, known);
        if (!meant.isEmpty()) {
            return {Rule::MisspelledVariable,
                Check::tr("Nothing in this document sets the variable %1. Did you mean %2?")
                    .arg(inQuotes(name), inQuotes(meant)),
                meant, isSlipOfName(name, meant, known) ? FixKind::Sure : FixKind::Choice};
        }
        const QString method = setBy(name);
        if (!method.isEmpty()) {
            return {Rule::UnsetVariable,
                Check::tr(
                    "The variable %1 is set by %2, which this document does not use: it is empty, unless "
                    "another script set it.")
                    .arg(inQuotes(name), method),
                {}};
        }
        return {Rule::UnsetVariable,
            Check::tr("Nothing in this document sets the variable %1: it is empty, unless another script "
                      "or the project’s settings set it.")
                .arg(inQuotes(name)),
            {}};
    }

    void unset(const PlacedFacts &section, const VariableRead &read, const QStringList &known)
    {
        const QString &name = read.variable.name;
        auto words = m_unset.constFind(name);
        if (words == m_unset.cend())
            words = m_unset.insert(name, wordsFor(name, known));
        report(words->rule, section, read, words->message, words->meant, words->kind);
    }

    QString setBy(const QString &variable) const
    {
        for (const Method &method : m_context.catalog().methods()) {
            for (const SetVariable &set : method.sets) {
                if (set.name == variable)
                    return method.name;
            }
        }
        return {};
    }

    void notGiven(const PlacedFacts &section, const VariableRead &read, const QStringList &given)
    {
        const QString &name = read.variable.name;
        const QString meant = didYouMean(name, given);
        QString message =
            Check::tr("No execute and no transfer gives the section %1 the param %2: it is empty. Add "
                      "it to their “params”.")
                .arg(inQuotes(section.section->name), inQuotes(name));
        report(Rule::MissingParam, section, read, message + suggestion(name, given), meant,
            isSlipOfName(name, meant, given) ? FixKind::Sure : FixKind::Choice);
    }

    void report(Rule rule, const PlacedFacts &section, const VariableRead &read, const QString &message,
        const QString &meant, FixKind kind)
    {
        const SyntaxNode value = section.value.at(read.value.shifted(section.base).begin);
        if (!value.isScalar())
            return;
        Fixes fixes;
        if (!meant.isEmpty()) {
            QString text = value.text();
            text.replace(read.variable.at, read.variable.name.size(), meant);
            fixes.push_back(fix::replace(value.path(), text, inQuotes(meant), kind));
        }
        m_context.report(rule, value, message, std::move(fixes));
    }

    RuleContext &m_context;
    const std::vector<PlacedFacts> &m_sections;
    QHash<QString, UnsetWords> m_unset;
};

} // namespace

void checkVariables(RuleContext &context, const std::vector<PlacedFacts> &sections)
{
    VariableCheck(context, sections).run();
}

} // namespace patchcord
