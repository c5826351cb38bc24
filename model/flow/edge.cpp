// SPDX-License-Identifier: MIT
#include "model/flow/edge.h"

#include "model/catalog/address.h"

namespace patchcord {

TargetKind targetKindOf(EdgeKind kind, QStringView text)
{
    if (kind == EdgeKind::Goto)
        return holdsVariable(text) ? TargetKind::Computed : TargetKind::Label;
    const QStringView trimmed = text.trimmed();
    if (trimmed.startsWith(u'{') || trimmed.startsWith(u'[') || trimmed.contains(QLatin1String("sections:")))
        return TargetKind::Inline;
    if (trimmed.startsWith(QLatin1String("http://"), Qt::CaseInsensitive)
        || trimmed.startsWith(QLatin1String("https://"), Qt::CaseInsensitive)) {
        return TargetKind::Url;
    }
    if (holdsVariable(text))
        return TargetKind::Computed;
    // A callee's script is fetched, never a section: whatever stands there leaves the document.
    return kind == EdgeKind::Confirm ? TargetKind::Url : TargetKind::Section;
}

} // namespace patchcord
