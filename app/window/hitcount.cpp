// SPDX-License-Identifier: MIT
#include "app/window/hitcount.h"

#include "editor/document/search.h"

#include <QCoreApplication>

namespace patchcord {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(patchcord::HitCount)
};

} // namespace

QString hitCountText(const Search &search)
{
    const int count = int(search.hits().size());
    if (search.isSeeking())
        return Words::tr("seeking…");
    if (count == 0)
        return Words::tr("no hits");
    if (search.present() >= 0)
        return Words::tr("%1 of %2").arg(search.present() + 1).arg(count);
    return Words::tr("%n hits", nullptr, count);
}

} // namespace patchcord
