// SPDX-License-Identifier: MIT
#include "tests/oracle/differences.h"

#include <algorithm>
#include <array>
#include <map>

namespace patchcord {

Difference keyWrittenTwice()
{
    return {QStringLiteral("key written twice"), Refusal::ByCheck,
        {QStringLiteral("duplicate-key"), QStringLiteral("duplicate-section")},
        QStringLiteral("A reader of JSON drops all but the last before the schema is asked.")};
}

Difference noSuchTarget()
{
    return {QStringLiteral("no such target"), Refusal::ByCheck,
        {QStringLiteral("missing-section"), QStringLiteral("missing-label"),
            QStringLiteral("duplicate-label")},
        QStringLiteral("A schema cannot compare a name with the sections and labels that there are.")};
}

namespace {

const std::array Differences{
    Difference{QStringLiteral("messaging"), Refusal::BySchema, {QStringLiteral("messaging")},
        QStringLiteral("A document for messages: the schema describes call flows alone.")},
    Difference{QStringLiteral("newer than the schema"), Refusal::BySchema,
        {QStringLiteral("newer-than-schema"), QStringLiteral("confirm-step-newer")},
        QStringLiteral("The documentation has it, the schema is older.")},
    Difference{QStringLiteral("refused by the schema alone"), Refusal::BySchema,
        {QStringLiteral("refused-by-schema")},
        QStringLiteral("Variables with text around them, or among other sounds: the platform takes them.")},
    Difference{QStringLiteral("number as text"), Refusal::BySchema, {QStringLiteral("quoted-number")},
        QStringLiteral("A number in quotes, which the platform takes.")},
    Difference{QStringLiteral("fraction of a second"), Refusal::BySchema,
        {QStringLiteral("fractional-seconds")},
        QStringLiteral("A fraction where the schema wants whole seconds; older sources take any number.")},
    Difference{QStringLiteral("variable in a typed field"), Refusal::BySchema,
        {QStringLiteral("variable-not-accepted")},
        QStringLiteral("The documentation lets variables stand in any text; the schema knows fewer places.")},
    Difference{QStringLiteral("known from documents"), Refusal::BySchema, {QStringLiteral("found-in-files")},
        QStringLiteral("Documents that work have it, neither the documentation nor the schema does.")},
    Difference{QStringLiteral("short form"), Refusal::BySchema,
        {QStringLiteral("short-form"), QStringLiteral("bare-step"), QStringLiteral("branch-form"),
            QStringLiteral("section-form"), QStringLiteral("legacy")},
        QStringLiteral("An older or shorter way to write a step, a branch or a section, which the platform "
                       "has taken; the schema knows the long one alone.")},
    keyWrittenTwice(),
    noSuchTarget(),
    Difference{QStringLiteral("left empty"), Refusal::ByCheck,
        {QStringLiteral("empty-dial-list"), QStringLiteral("destination-to"), QStringLiteral("no-value")},
        QStringLiteral("The schema takes an empty text, and a list of destinations with none in it.")},
    Difference{QStringLiteral("confirm step"), Refusal::ByCheck, {QStringLiteral("confirm-step")},
        QStringLiteral("The schema does not look at the steps nested in those of confirm.")},
};

bool told(const Comparison &comparison, const Difference &difference)
{
    const auto isOne = [&](const Told &one) { return difference.codes.contains(one.finding.code); };
    return std::any_of(comparison.told.begin(), comparison.told.end(), isOne);
}

/// Whether the schema lacks every rule that was broken.
bool isPastTheSchema(const Comparison &comparison, std::span<const Difference> differences)
{
    return std::all_of(comparison.told.begin(), comparison.told.end(), [&](const Told &one) {
        return one.finding.severity != Severity::Error
            || std::any_of(differences.begin(), differences.end(), [&](const Difference &difference) {
                   return difference.refusal == Refusal::ByCheck
                       && difference.codes.contains(one.finding.code);
               });
    });
}

std::map<QString, int> counted(const std::vector<Comparison> &comparisons)
{
    std::map<QString, int> counts;
    for (const Comparison &comparison : comparisons) {
        if (const Difference *const difference = differenceOf(comparison))
            ++counts[difference->name];
    }
    return counts;
}

} // namespace

std::span<const Difference> allDifferences()
{
    return Differences;
}

const Difference *differenceOf(const Comparison &comparison, std::span<const Difference> differences)
{
    if (comparison.agrees())
        return nullptr;
    const Refusal refusal = comparison.hasError() ? Refusal::ByCheck : Refusal::BySchema;
    if (refusal == Refusal::ByCheck && !isPastTheSchema(comparison, differences))
        return nullptr;
    const auto found = std::find_if(differences.begin(), differences.end(),
        [&](const Difference &one) { return one.refusal == refusal && told(comparison, one); });
    return found == differences.end() ? nullptr : &*found;
}

QByteArray differencesPage(const std::vector<Comparison> &documents, const std::vector<Comparison> &mutants)
{
    QString page = QStringLiteral(
        "# Where `check` and the official schema differ on purpose\n"
        "\n"
        "The schema is older than the documentation in places, refuses forms that the platform takes, and "
        "cannot\n"
        "say everything. `tst_oracle` counts such documents apart; it knows them by the codes of the "
        "findings\n"
        "alone. This page is its result: run it with `PATCHCORD_ORACLE_WRITE=1` to write the page anew.\n"
        "\n"
        "| Difference | Refused by | Documents | Mutants | Codes | Why |\n"
        "|:--|:--|--:|--:|:--|:--|\n");
    std::map<QString, int> inDocuments = counted(documents);
    std::map<QString, int> inMutants = counted(mutants);
    for (const Difference &difference : Differences) {
        const int one = inDocuments[difference.name];
        const int other = inMutants[difference.name];
        if (one + other == 0)
            continue;
        page += QStringLiteral("| %1 | %2 | %3 | %4 | %5 | %6 |\n")
                    .arg(difference.name,
                        difference.refusal == Refusal::BySchema ? QStringLiteral("schema")
                                                                : QStringLiteral("check"))
                    .arg(one)
                    .arg(other)
                    .arg(difference.codes.join(QLatin1String(", ")), difference.reason);
    }
    return page.toUtf8();
}

} // namespace patchcord
