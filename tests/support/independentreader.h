// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <nlohmann/json.hpp>
#include <optional>

namespace patchcord {

/// What a document means to others: read by yaml-cpp (YAML, plain words by the core schema of YAML 1.2) or by
/// nlohmann_json (JSON), without any of our own reading. Keys are text. Nothing when they cannot read it.
std::optional<nlohmann::ordered_json> readYamlIndependently(const QByteArray &text);
std::optional<nlohmann::ordered_json> readJsonIndependently(const QByteArray &text);

} // namespace patchcord
