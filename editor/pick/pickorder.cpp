// SPDX-License-Identifier: MIT
#include "editor/pick/pickorder.h"

#include <algorithm>

namespace patchcord {

namespace {

bool beginsAWord(const QString &text, const QString &word)
{
    for (qsizetype at = text.indexOf(word, 0, Qt::CaseInsensitive); at >= 0;
         at = text.indexOf(word, at + 1, Qt::CaseInsensitive)) {
        if (at == 0 || !text[at - 1].isLetterOrNumber())
            return true;
    }
    return false;
}

/// How badly an entry fits, from 0; -1 when it does not.
int distanceOf(const PickEntry &entry, const QString &wanted, const QStringList &words)
{
    const QString all = entry.text + u' ' + entry.group + u' ' + entry.detail;
    if (!std::all_of(words.begin(), words.end(),
            [&all](const QString &word) { return all.contains(word, Qt::CaseInsensitive); }))
        return -1;
    if (entry.text.startsWith(wanted, Qt::CaseInsensitive))
        return 0;
    if (std::all_of(words.begin(), words.end(),
            [&entry](const QString &word) { return beginsAWord(entry.text, word); }))
        return 1;
    return std::all_of(words.begin(), words.end(),
               [&entry](const QString &word) { return entry.text.contains(word, Qt::CaseInsensitive); })
        ? 2
        : 3;
}

} // namespace

std::vector<int> pickOrder(const std::vector<PickEntry> &entries, const QString &text)
{
    const QString wanted = text.simplified();
    const QStringList words = wanted.split(u' ', Qt::SkipEmptyParts);
    std::vector<int> distances;
    std::vector<int> order;
    for (size_t i = 0; i < entries.size(); ++i) {
        distances.push_back(distanceOf(entries[i], wanted, words));
        if (distances.back() >= 0)
            order.push_back(int(i));
    }
    std::stable_sort(order.begin(), order.end(), [&](int a, int b) {
        return std::pair(!entries[size_t(a)].isEnabled, distances[size_t(a)])
            < std::pair(!entries[size_t(b)].isEnabled, distances[size_t(b)]);
    });
    return order;
}

} // namespace patchcord
