// SPDX-License-Identifier: MIT
#pragma once

#include "model/catalog/parameter.h"

#include <QStringList>
#include <map>
#include <memory>

namespace patchcord {

/// Parameters for keys that the catalog does not know: they are shown as they are written.
class RawParameters
{
public:
    /// One for each key, the same each time. They live as long as this.
    std::vector<const Parameter *> of(const QStringList &keys);

private:
    std::map<QString, std::unique_ptr<Parameter>> m_parameters;
};

} // namespace patchcord
