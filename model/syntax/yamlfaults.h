// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <string>

namespace patchcord {

/// What yaml-cpp says of a fault, in the words of someone who looks at the file. Habits that YAML does not
/// forgive are told by yamlrepairs.h.
QString faultText(const std::string &message);

/// A quote, ' or ", that is never closed.
QString unclosedText(char quote);
/// A line that is no entry of what stands around it.
QString strayText();

} // namespace patchcord
