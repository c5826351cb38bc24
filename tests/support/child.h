// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>
#include <functional>

namespace patchcord {

/// False when not all of it could be written.
bool writeAll(const QString &path, const QByteArray &bytes);

/// Runs a check in a process of its own, whose limits and user may be changed; its answer comes back.
bool inChild(const std::function<bool()> &check);

/// The administrator may read and write whatever the mode says: becomes somebody else, in a child.
bool becomeNobody();

} // namespace patchcord
