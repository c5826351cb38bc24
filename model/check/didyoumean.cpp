// SPDX-License-Identifier: MIT
#include "model/check/didyoumean.h"

#include <QRegularExpression>

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

QString digitsOf(const QString &word)
{
    QString digits = word;
    digits.removeIf([](QChar c) { return !c.isDigit(); });
    return digits;
}

/// `cond` and `goto` ask `when`, the old `if` has a `condition`: which of the two an object knows is meant.
QString otherWordFor(const QString &word, const QStringList &candidates)
{
    static const QString when = QStringLiteral("when");
    static const QString condition = QStringLiteral("condition");
    const QString other = word == when ? condition : word == condition ? when : QString();
    return candidates.contains(other) ? other : QString();
}

/// The words that a name is made of: `sales_menu`, `salesMenu`.
QStringList partsOf(const QString &name)
{
    static const QRegularExpression joint(QStringLiteral("[-_ .]+|(?<=[a-z0-9])(?=[A-Z])"));
    return name.split(joint);
}

/// Whether two names differ in one word alone, and that in a letter. Words of a few letters may well be
/// others
/// (`option_a`, `option_b`).
bool differInALetter(const QString &name, const QString &other)
{
    constexpr qsizetype LeastLetters = 5;
    const QStringList parts = partsOf(name);
    const QStringList others = partsOf(other);
    if (parts.size() != others.size() || digitsOf(name) != digitsOf(other))
        return false;
    int slips = 0;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const QString part = parts[i].toLower();
        const QString otherPart = others[i].toLower();
        if (part == otherPart)
            continue;
        if (std::min(part.size(), otherPart.size()) < LeastLetters || editDistance(part, otherPart) > 1)
            return false;
        ++slips;
    }
    return slips == 1;
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
    if (const QString other = otherWordFor(word, candidates); !other.isEmpty())
        return other;
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
    if (!otherWordFor(word, {meant}).isEmpty())
        return true;
    return word.size() >= 4 && word.size() <= LongestWord && digitsOf(word) == digitsOf(meant)
        && editDistance(word.toLower(), meant.toLower()) <= 1;
}

bool isSlipOfName(const QString &word, const QString &meant, const QStringList &names)
{
    if (word.size() > LongestWord)
        return false;
    const QString joined = withoutJoints(word);
    const bool isSame = joined == withoutJoints(meant);
    if (!isSame && !differInALetter(word, meant))
        return false;
    // Another name that is as near may be meant as well.
    return std::none_of(names.begin(), names.end(), [&](const QString &name) {
        if (name == meant || name == word || qAbs(name.size() - word.size()) > LongestWord)
            return false;
        return isSame
            ? withoutJoints(name) == joined
            : qAbs(name.size() - word.size()) <= 1 && editDistance(name.toLower(), word.toLower()) <= 1;
    });
}

} // namespace patchcord
