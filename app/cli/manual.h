// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

namespace patchcord::cli {

/// The manual page patchcord(1) as roff for man: what the verbs declare, and nothing that they do not.
QByteArray manualPage();

} // namespace patchcord::cli
