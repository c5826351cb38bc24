// SPDX-License-Identifier: MIT
#pragma once

#include "app/files/filespot.h"

#include <QByteArray>
#include <optional>
#include <vector>

namespace patchcord {

/// What one start of the program asks of another that runs: open these files, and come to the front.
struct InstanceRequest
{
    std::vector<FileSpot> files; ///< absolute paths; none: only come to the front

    friend bool operator==(const InstanceRequest &, const InstanceRequest &) = default;
};

/// No request is longer; more is not read.
inline constexpr qsizetype MostRequestBytes = 256 * 1024;

/// One line of JSON with its line end.
QByteArray encodeRequest(const InstanceRequest &request);
/// Nothing when the line is no request.
std::optional<InstanceRequest> decodeRequest(const QByteArray &line);

} // namespace patchcord
