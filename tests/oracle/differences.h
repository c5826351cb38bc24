// SPDX-License-Identifier: MIT
#pragma once

#include "tests/oracle/comparison.h"

#include <QStringList>
#include <span>

namespace patchcord {

/// Who finds an error where the other finds none.
enum class Refusal : quint8 { BySchema, ByCheck };

/// A way in which `check` and a schema differ on purpose, recognised by what `check` says.
struct Difference
{
    QString name;
    Refusal refusal = Refusal::BySchema;
    QStringList codes; ///< BySchema: one of them is told. ByCheck: all errors that are told are of these.
    QString reason;
};

/// Two that hold for any schema, ours as well as the official one.
Difference keyWrittenTwice();
Difference noSuchTarget();

/// All kinds that the official schema gives rise to. Where a document fits several, the first one counts.
std::span<const Difference> allDifferences();

/// The kind of difference on purpose that two different verdicts are of, or null.
const Difference *differenceOf(
    const Comparison &comparison, std::span<const Difference> differences = allDifferences());

/// How often each kind occurs, in documents and in mutants, as the text of differences.md.
QByteArray differencesPage(const std::vector<Comparison> &documents, const std::vector<Comparison> &mutants);

} // namespace patchcord
