// SPDX-License-Identifier: MIT
#include "tests/oracle/report.h"

#include "tests/oracle/differences.h"

#include <QRegularExpression>

#include <algorithm>
#include <map>

namespace patchcord {

namespace {

using Picked = std::vector<const Comparison *>;

/// The last two names of a pointer, without indexes and without sections' own names: connect/serial.
QString lastNames(const QString &pointer)
{
    static const QRegularExpression index(QStringLiteral("^\\d+$"));
    QStringList names = pointer.split(u'/', Qt::SkipEmptyParts);
    if (names.value(0) == u"sections" && names.size() > 1)
        names[1] = QStringLiteral("*");
    names.removeIf([](const QString &name) { return index.match(name).hasMatch(); });
    return names.mid(std::max<qsizetype>(0, names.size() - 2)).join(u'/');
}

QString severityAndCode(const Told &one)
{
    return severityName(one.finding.severity) + u' ' + one.finding.code;
}

QString verdictGroup(const Comparison &comparison)
{
    QStringList codes;
    for (const Told &one : comparison.told)
        codes += severityAndCode(one);
    codes.removeDuplicates();
    if (comparison.hasError()) {
        const QString at = lastNames(comparison.told.front().finding.path.toPointer());
        return QStringLiteral("only check refuses: %1 at %2").arg(codes.join(QLatin1String(", ")), at);
    }
    const OracleFault fault = comparison.oracle.faults.empty() ? OracleFault() : comparison.oracle.faults[0];
    return QStringLiteral("only the schema refuses: %1 at %2; check says: %3")
        .arg(fault.keyword, lastNames(fault.path),
            codes.isEmpty() ? QStringLiteral("nothing") : codes.join(QLatin1String(", ")));
}

QString messagesGroup(const Comparison &comparison)
{
    QStringList codes;
    for (const Told &one : comparison.messages())
        codes += severityAndCode(one);
    codes.sort();
    return codes.join(QLatin1String(", "));
}

QString placesGroup(const Comparison &comparison)
{
    QStringList codes;
    for (const Told &one : comparison.messages()) {
        if (!comparison.isAtItsPlace(one))
            codes += severityAndCode(one) + QLatin1String(" at ") + lastNames(one.finding.path.toPointer());
    }
    codes.removeDuplicates();
    return codes.join(QLatin1String(", "));
}

QString described(const Comparison &comparison)
{
    QString text = QStringLiteral("  ") + comparison.name + u'\n' + comparison.hunk;
    for (const Told &one : comparison.told) {
        text += QStringLiteral("    check, line %1%2: %3: %4\n")
                    .arg(one.line)
                    .arg(comparison.rightLines.empty() || comparison.isAtItsPlace(one)
                            ? QString()
                            : QStringLiteral(" (elsewhere)"),
                        severityAndCode(one), one.finding.message);
    }
    for (const OracleFault &fault : comparison.oracle.faults)
        text += QStringLiteral("    schema, %1: %2: %3\n").arg(fault.path, fault.keyword, fault.message);
    return text;
}

QString grouped(const QString &title, const Picked &picked, QString (*group)(const Comparison &))
{
    std::map<QString, Picked> groups;
    for (const Comparison *comparison : picked)
        groups[group(*comparison)].push_back(comparison);
    std::vector<std::pair<QString, Picked>> ordered(groups.begin(), groups.end());
    std::stable_sort(ordered.begin(), ordered.end(),
        [](const auto &a, const auto &b) { return a.second.size() > b.second.size(); });
    QString text =
        QStringLiteral("==== %1: %2 in %3 groups\n\n").arg(title).arg(picked.size()).arg(ordered.size());
    for (const auto &[name, members] : ordered)
        text += QStringLiteral("%1  %2\n").arg(members.size(), 5).arg(name);
    for (const auto &[name, members] : ordered) {
        text += QStringLiteral("\n%1 x %2\n").arg(members.size()).arg(name);
        for (const Comparison *member : members)
            text += described(*member);
    }
    return text + u'\n';
}

template <typename Wanted> Picked pick(const std::vector<Comparison> &comparisons, const Wanted &wanted)
{
    Picked picked;
    for (const Comparison &comparison : comparisons) {
        if (wanted(comparison))
            picked.push_back(&comparison);
    }
    return picked;
}

} // namespace

QByteArray reportOf(const std::vector<Comparison> &documents, const std::vector<Comparison> &mutants)
{
    const auto differs = [](const Comparison &one) { return !one.agrees() && !differenceOf(one); };
    const auto isTalkative = [](const Comparison &one) { return one.messages().size() > 2; };
    const auto isElsewhere = [](const Comparison &one) { return !placesGroup(one).isEmpty(); };
    const QString text =
        grouped(QStringLiteral("Documents judged differently"), pick(documents, differs), verdictGroup)
        + grouped(QStringLiteral("Mutants judged differently"), pick(mutants, differs), verdictGroup)
        + grouped(
            QStringLiteral("Mutants with more than two messages"), pick(mutants, isTalkative), messagesGroup)
        + grouped(
            QStringLiteral("Mutants with a message elsewhere"), pick(mutants, isElsewhere), placesGroup);
    return text.toUtf8();
}

} // namespace patchcord
