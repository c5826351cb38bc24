// SPDX-License-Identifier: MIT
#pragma once

#include "model/catalog/catalog.h"

#include <QByteArray>
#include <cstddef>
#include <cstdint>

namespace patchcord {

/// What bytes choose, one number after the other. Behind the last byte the numbers go on, always the same, so
/// that a document alone is an input too.
class Choices
{
public:
    explicit Choices(QByteArray bytes)
        : m_bytes(std::move(bytes))
    {
    }

    std::uint32_t number();
    /// From 0 to bound - 1; 0 where there is no choice.
    int below(qsizetype bound);

private:
    QByteArray m_bytes;
    qsizetype m_at = 0;
    std::uint32_t m_state = 1;
};

/// An input as the fuzzer makes it: a document, a byte FF, which no document holds, and the choices.
struct FuzzInput
{
    QByteArray document;
    Choices choices;

    static FuzzInput of(const std::uint8_t *bytes, std::size_t size);
};

/// The catalog that the program carries, loaded once.
const CatalogPtr &fuzzCatalog();

} // namespace patchcord
