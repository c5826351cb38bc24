// SPDX-License-Identifier: MIT
#include "editor/canvas/tool.h"

#include "editor/canvas/dragdestinationtool.h"
#include "editor/canvas/dragsectiontool.h"
#include "editor/canvas/dragsteptool.h"
#include "editor/canvas/linktool.h"
#include "editor/canvas/retargettool.h"
#include "editor/canvas/selecttool.h"

namespace patchcord {

void CanvasTool::paint(QPainter &, const Theme &) const { }

std::unique_ptr<CanvasTool> toolForDrag(const ToolContext &context, const Hit &hit, const CanvasPointer &from)
{
    switch (hit.kind) {
    case Hit::Kind::Header:
    case Hit::Kind::HeaderPaper:
        return std::make_unique<DragSectionTool>(context, hit, from);
    case Hit::Kind::Destination:
        if (context.scene.card({hit.section, hit.card}).step->plan->form != DialForm::One)
            return std::make_unique<DragDestinationTool>(context, hit, from);
        [[fallthrough]];
    case Hit::Kind::Card:
    case Hit::Kind::Paper:
    case Hit::Kind::Inner:
        return std::make_unique<DragStepTool>(context, hit, from);
    case Hit::Kind::EdgeTip:
        return std::make_unique<RetargetTool>(context, hit, from);
    case Hit::Kind::Chip:
    case Hit::Kind::Port:
        if (std::unique_ptr<CanvasTool> link = linkToolFor(context, hit))
            return link;
        break;
    case Hit::Kind::Nothing:
    case Hit::Kind::Section:
    case Hit::Kind::Chevron:
    case Hit::Kind::Disabled:
    case Hit::Kind::Gap:
    case Hit::Kind::Edge:
    case Hit::Kind::Stale:
    case Hit::Kind::End:
        break;
    }
    return std::make_unique<SelectTool>(context, from);
}

} // namespace patchcord
