// SPDX-License-Identifier: MIT
#include "editor/compare/diffrows.h"

#include <algorithm>

namespace patchcord {

std::vector<DiffRow> diffRows(const std::vector<LineHunk> &hunks, int linesA, int linesB)
{
    std::vector<DiffRow> rows;
    rows.reserve(size_t(std::max(linesA, linesB)));
    int a = 0;
    int b = 0;
    const auto addCommon = [&](int endA, int endB) {
        while (a < endA && b < endB)
            rows.push_back({a++, b++, -1});
    };
    for (size_t i = 0; i < hunks.size(); ++i) {
        const LineHunk &hunk = hunks[i];
        addCommon(hunk.a.begin, hunk.b.begin);
        const int count = std::max(hunk.a.count(), hunk.b.count());
        for (int row = 0; row < count; ++row) {
            rows.push_back({row < hunk.a.count() ? hunk.a.begin + row : -1,
                row < hunk.b.count() ? hunk.b.begin + row : -1, int(i)});
        }
        a = hunk.a.end;
        b = hunk.b.end;
    }
    addCommon(linesA, linesB);
    return rows;
}

std::vector<int> firstRows(const std::vector<DiffRow> &rows, size_t hunks)
{
    std::vector<int> first(hunks, 0);
    for (size_t i = rows.size(); i > 0; --i) {
        if (rows[i - 1].hunk >= 0)
            first[size_t(rows[i - 1].hunk)] = int(i - 1);
    }
    return first;
}

} // namespace patchcord
