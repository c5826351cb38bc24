// SPDX-License-Identifier: MIT
#pragma once

#include "model/compare/compareddocument.h"

#include <QHash>

namespace patchcord {

/// How alike steps of two documents are.
class StepSimilarity
{
public:
    StepSimilarity(const ComparedDocument &a, const ComparedDocument &b)
        : m_a(a)
        , m_b(b)
    {
    }

    /// From 0, nothing in common, to 1. Steps of one method have at least SameMethod.
    double of(int a, int b);

    static constexpr double SameMethod = 0.4;

private:
    using Tokens = std::vector<quint64>; ///< sorted

    const Tokens &tokensOf(const ComparedDocument &document, int step, QHash<int, Tokens> &known);

    const ComparedDocument &m_a;
    const ComparedDocument &m_b;
    QHash<int, Tokens> m_tokensA;
    QHash<int, Tokens> m_tokensB;
};

} // namespace patchcord
