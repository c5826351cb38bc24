// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>
#include <QString>
#include <string>

namespace patchcord {

/// What is wrong with YAML text where yaml-cpp could not go on, in the words of someone who looks at the
/// line. Where it shows a habit that YAML does not forgive (a text without quotes that starts with a
/// character of YAML's own or holds ": ", quotes that end too early, a colon or a dash without its space),
/// that is named, with the right way to write it. `theirs` is yaml-cpp's message.
QString faultText(QByteArrayView text, qsizetype at, const std::string &theirs);

} // namespace patchcord
