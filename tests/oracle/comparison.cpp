// SPDX-License-Identifier: MIT
#include "tests/oracle/comparison.h"

#include <QStringList>

#include <algorithm>
#include <map>

namespace patchcord {

namespace {

Told told(const Diagnostic &finding, const Snapshot &snapshot)
{
    return {finding, lineOf(snapshot, finding.range.begin)};
}

/// The whole lines of a range, each with a mark in front; long ones are cut.
QString markedLines(const Snapshot &snapshot, TextRange range, QLatin1String mark)
{
    QString marked;
    const int first = snapshot.lines().lineAt(range.begin);
    const int last = snapshot.lines().lineAt(range.end);
    for (int line = first; line <= std::min(last, first + 5); ++line) {
        const TextRange content = snapshot.lines().lineContent(snapshot.text(), line);
        // On a long line the place that matters is the changed one.
        const qsizetype from = std::max(content.begin, std::min(range.begin - 60, content.end - 160));
        const QByteArray shown = snapshot.text().sliced(from, std::min<qsizetype>(content.end - from, 160));
        marked += mark + QString::fromUtf8(shown) + u'\n';
    }
    return marked;
}

QString hunkOf(const Snapshot &before, const Mutant &mutant)
{
    const TextRange hull = mutant.edits.hull();
    const qsizetype growth = mutant.snapshot->text().size() - before.text().size();
    return markedLines(before, hull, QLatin1String("    - "))
        + markedLines(*mutant.snapshot, {hull.begin, hull.end + growth}, QLatin1String("    + "));
}

} // namespace

bool Comparison::hasError() const
{
    return std::any_of(
        told.begin(), told.end(), [](const Told &one) { return one.finding.severity == Severity::Error; });
}

std::vector<Told> Comparison::messages() const
{
    std::vector<Told> messages = told;
    std::erase_if(messages, [](const Told &one) { return one.finding.severity == Severity::Hint; });
    return messages;
}

Comparison comparisonOf(const QString &name, const Snapshot &snapshot)
{
    Comparison comparison;
    comparison.name = name;
    for (const Diagnostic &finding : snapshot.diagnostics())
        comparison.told.push_back(told(finding, snapshot));
    return comparison;
}

Comparison comparisonOf(const QString &name, const Snapshot &before, const Mutant &mutant)
{
    Comparison comparison;
    comparison.name =
        QStringLiteral("%1: %2 %3").arg(name, mutationName(mutant.kind), mutant.path.toPointer());
    comparison.hunk = hunkOf(before, mutant);
    comparison.rightLines = mutant.rightLines;
    // Indexes and lines shift, words do not.
    std::multimap<QString, QString> known;
    for (const Diagnostic &finding : before.diagnostics())
        known.emplace(finding.code, finding.message);
    for (const Diagnostic &finding : mutant.snapshot->diagnostics()) {
        const auto [first, last] = known.equal_range(finding.code);
        const auto same =
            std::find_if(first, last, [&](const auto &entry) { return entry.second == finding.message; });
        if (same == last)
            comparison.told.push_back(told(finding, *mutant.snapshot));
        else
            known.erase(same);
    }
    return comparison;
}

} // namespace patchcord
