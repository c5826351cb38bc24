// SPDX-License-Identifier: MIT
#include "model/check/didyoumean.h"

#include <algorithm>
#include <limits>
#include <vector>

namespace patchcord {

namespace {

/// Longer words are no slips of the finger; comparing them would cost for nothing.
constexpr qsizetype LongestWord = 64;
/// Nor is it worth the time to look through the names of a file that a machine made.
constexpr qsizetype MostCandidates = 500;

QString withoutJoints(const QString &word)
{
    QString joined = word.toLower();
    joined.removeIf([](QChar c) { return c == u'_' || c == u'-' || c == u' '; });
    return joined;
}

} // namespace

int editDistance(QStringView a, QStringView b)
{
    const size_t width = size_t(b.size()) + 1;
    std::vector<int> beforeLast(width);
    std::vector<int> last(width);
    std::vector<int> current(width);
    for (size_t j = 0; j < width; ++j)
        last[j] = int(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        current[0] = int(i);
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const size_t at = size_t(j);
            const int replaced = last[at - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
            current[at] = std::min({last[at] + 1, current[at - 1] + 1, replaced});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                current[at] = std::min(current[at], beforeLast[at - 2] + 1);
        }
        beforeLast.swap(last);
        last.swap(current);
    }
    return last[width - 1];
}

QString didYouMean(const QString &word, const QStringList &candidates)
{
    if (word.isEmpty() || word.size() > LongestWord || candidates.size() > MostCandidates)
        return {};
    const QString folded = word.toLower();
    QString best;
    int bestDistance = std::numeric_limits<int>::max();
    for (const QString &candidate : candidates) {
        const qsizetype allowed = std::max(word.size(), candidate.size()) / 3;
        if (candidate.size() > LongestWord || qAbs(candidate.size() - word.size()) > allowed)
            continue;
        const int distance = editDistance(folded, candidate.toLower());
        if (distance <= allowed && distance < bestDistance && candidate != word) {
            best = candidate;
            bestDistance = distance;
        }
    }
    return best;
}

bool isSlip(const QString &word, const QString &meant)
{
    if (withoutJoints(word) == withoutJoints(meant))
        return true;
    return word.size() >= 4 && word.size() <= LongestWord
        && editDistance(word.toLower(), meant.toLower()) <= 1;
}

} // namespace patchcord
