// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

namespace patchcord {

/// How many letters have to be inserted, removed, replaced or swapped with their neighbour to get from one
/// word to the other (optimal string alignment).
int editDistance(QStringView a, QStringView b);

/// The candidate nearest to the word, if it can be meant: it differs in case alone, or in at most a third of
/// the longer one's letters. Of several the first; empty when there is none.
QString didYouMean(const QString &word, const QStringList &candidates);

/// Whether a word is surely a misspelling of another: they differ in case or in what joins their parts
/// (`maxDuration`, `max-duration`), or in one letter, not a digit, of four or more.
bool isSlip(const QString &word, const QString &meant);

/// The same for a name that the writer chose, of a section, a label, a variable: such names may be near to
/// each other and yet all be meant (`sales_1`, `option_b`). They differ in case or joints, or in one letter
/// of a word of five or more; and no other of the names is as near.
bool isSlipOfName(const QString &word, const QString &meant, const QStringList &names);

} // namespace patchcord
