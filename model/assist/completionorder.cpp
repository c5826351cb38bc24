// SPDX-License-Identifier: MIT
#include "model/assist/completionorder.h"

#include <algorithm>
#include <numeric>
#include <optional>
#include <tuple>

namespace patchcord {

namespace {

/// How well letters fit a label: the smaller, the better.
enum Fit : int { Whole, Beginning, BeginningOtherCase, WordBeginnings, Inside, Scattered };

struct Fitting
{
    Fit fit = Scattered;
    std::vector<int> letters;
};

bool beginsWord(const QString &label, qsizetype at)
{
    return at == 0 || !label[at - 1].isLetterOrNumber();
}

std::vector<int> run(qsizetype from, qsizetype count)
{
    std::vector<int> letters(static_cast<size_t>(count));
    std::iota(letters.begin(), letters.end(), int(from));
    return letters;
}

/// Each letter where it continues the one before or begins a word; false when that leads nowhere.
bool matchWords(
    const QString &label, const QString &typed, qsizetype at, qsizetype letter, std::vector<int> &found)
{
    if (letter == typed.size())
        return true;
    for (qsizetype i = at; i < label.size(); ++i) {
        const bool isReachable = i == at ? (letter > 0 || beginsWord(label, i)) : beginsWord(label, i);
        if (!isReachable || label[i].toCaseFolded() != typed[letter].toCaseFolded())
            continue;
        found.push_back(int(i));
        if (matchWords(label, typed, i + 1, letter + 1, found))
            return true;
        found.pop_back();
    }
    return false;
}

std::optional<Fitting> fittingOf(const QString &label, const QString &typed)
{
    if (typed.isEmpty())
        return Fitting{Whole, {}};
    if (label == typed)
        return Fitting{Whole, run(0, typed.size())};
    if (label.startsWith(typed))
        return Fitting{Beginning, run(0, typed.size())};
    if (label.startsWith(typed, Qt::CaseInsensitive))
        return Fitting{BeginningOtherCase, run(0, typed.size())};
    // Long texts are typed, not abbreviated.
    constexpr qsizetype LongestAbbreviation = 24;
    std::vector<int> words;
    if (typed.size() <= LongestAbbreviation && matchWords(label, typed, 0, 0, words))
        return Fitting{WordBeginnings, std::move(words)};
    const qsizetype inside = label.indexOf(typed, 0, Qt::CaseInsensitive);
    if (inside >= 0)
        return Fitting{Inside, run(inside, typed.size())};
    std::vector<int> scattered;
    qsizetype at = 0;
    for (const QChar c : typed) {
        at = label.indexOf(c, at, Qt::CaseInsensitive);
        if (at < 0)
            return std::nullopt;
        scattered.push_back(int(at++));
    }
    // Letters all over a word are no abbreviation of it, unless there are several.
    return typed.size() < 3 ? std::nullopt : std::optional(Fitting{Scattered, std::move(scattered)});
}

} // namespace

std::vector<CompletionMatch> completionOrder(const std::vector<Completion> &items, const QString &typed)
{
    std::vector<std::tuple<int, int, CompletionMatch>> found;
    for (size_t i = 0; i < items.size(); ++i) {
        if (std::optional<Fitting> fitting = fittingOf(items[i].label, typed))
            found.emplace_back(
                fitting->fit, items[i].rank, CompletionMatch{int(i), std::move(fitting->letters)});
    }
    std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) {
        return std::tie(std::get<0>(a), std::get<1>(a)) < std::tie(std::get<0>(b), std::get<1>(b));
    });
    std::vector<CompletionMatch> order;
    order.reserve(found.size());
    for (auto &[fit, rank, match] : found)
        order.push_back(std::move(match));
    return order;
}

std::vector<CompletionMatch> completionOrder(const Completions &completions)
{
    return completionOrder(completions.items, completions.typed);
}

} // namespace patchcord
