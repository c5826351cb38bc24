// SPDX-License-Identifier: MIT
#include "tests/fuzz/fuzzinput.h"

#include "resources/resources.h"
#include "tests/fuzz/promises.h"

namespace patchcord {

std::uint32_t Choices::number()
{
    if (m_at < m_bytes.size())
        return static_cast<unsigned char>(m_bytes[m_at++]);
    m_state = m_state * 1664525u + 1013904223u;
    return m_state >> 12;
}

int Choices::below(qsizetype bound)
{
    if (bound <= 1)
        return 0;
    const std::uint32_t first = number();
    // One byte chooses among few; among many it takes a second one.
    return int((bound > 200 ? first * 251 + number() : first) % std::uint32_t(bound));
}

FuzzInput FuzzInput::of(const std::uint8_t *bytes, std::size_t size)
{
    const QByteArray all(reinterpret_cast<const char *>(bytes), qsizetype(size));
    const qsizetype end = all.indexOf('\xFF');
    return {end < 0 ? all : all.first(end), Choices(end < 0 ? QByteArray() : all.sliced(end + 1))};
}

const CatalogPtr &fuzzCatalog()
{
    static const CatalogPtr catalog = [] {
        const Result<CatalogPtr> loaded = Catalog::load(catalogFolder());
        if (!loaded)
            violated(loaded.error());
        return *loaded;
    }();
    return catalog;
}

} // namespace patchcord
