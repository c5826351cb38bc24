// SPDX-License-Identifier: MIT
#pragma once

#include "editor/theme/theme.h"
#include "model/snapshot/snapshot.h"
#include "model/text/result.h"

#include <QByteArray>
#include <QString>
#include <optional>

namespace patchcord {

enum class PictureFormat : quint8 { Png, Svg, Pdf };

/// Told by the name's suffix.
std::optional<PictureFormat> pictureFormatOf(const QString &fileName);

/// The whole flow as the canvas draws it, as the bytes of a picture file. Secrets are masked.
/// A PNG of a very large flow is drawn smaller; fails when the flow has nothing to draw.
Result<QByteArray> drawPicture(const SnapshotPtr &snapshot, PictureFormat format, const Theme &theme);

} // namespace patchcord
