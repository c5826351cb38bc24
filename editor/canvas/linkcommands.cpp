// SPDX-License-Identifier: MIT
#include "editor/canvas/linkcommands.h"

#include "editor/document/selection.h"
#include "model/edit/edits.h"
#include "model/edit/editscript.h"
#include "model/edit/pastetext.h"
#include "model/edit/stepedits.h"
#include "model/text/displaytext.h"

#include <QCoreApplication>

namespace patchcord {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Canvas)
};

std::optional<MadeOnOutcome> selectMade(Document &document, const Outcome &outcome, const NodePath &step)
{
    document.selection().select(step);
    const bool isNamed = outcome.kind == Outcome::Kind::NewValue
        || outcome.kind == Outcome::Kind::NewCondition || outcome.kind == Outcome::Kind::NewReason;
    return MadeOnOutcome{step, isNamed ? std::optional(step.parent()) : std::nullopt};
}

} // namespace

namespace commands {

std::optional<MadeOnOutcome> lead(
    Document &document, const NodePath &step, const Outcome &outcome, const LinkTarget &target, LinkWay way)
{
    const Result<MadeLink> link = addLink(*document.snapshot(), step, outcome, target, way);
    const Result<TextEdits> edits = link ? Result<TextEdits>(link->edits) : link.failure();
    if (!document.apply(Words::tr("Add %1").arg(linkMethod(way)), edits))
        return std::nullopt;
    return selectMade(document, outcome, link->step);
}

std::optional<MadeOnOutcome> addStepOn(
    Document &document, const NodePath &step, const Outcome &outcome, const QString &method)
{
    const Snapshot &snapshot = *document.snapshot();
    EditScript script(snapshot.tree());
    const OutcomePlace place = prepareOutcome(script, snapshot, step, outcome);
    if (!script.failed()) {
        script.add(
            edits::insertItem(script.tree(), place.list, place.index, newStep(snapshot.catalog(), method)));
    }
    if (!document.apply(Words::tr("Add %1").arg(method), script.result()))
        return std::nullopt;
    return selectMade(document, outcome, place.list.child(place.index));
}

std::optional<MadeOnOutcome> pasteOn(
    Document &document, const NodePath &step, const Outcome &outcome, const QByteArray &text)
{
    const Snapshot &snapshot = *document.snapshot();
    const Result<ForeignText> foreign = readForeignText(text, document.catalog());
    EditScript script(snapshot.tree());
    if (!foreign)
        script.add(foreign.failure());
    OutcomePlace place;
    if (!script.failed())
        place = prepareOutcome(script, snapshot, step, outcome);
    if (!script.failed()) {
        const SnapshotPtr prepared = snapshot.edited(*script.result());
        script.add(pasteSteps(*prepared, *foreign, place.list, place.index));
    }
    if (!document.apply(Words::tr("Paste"), script.result()))
        return std::nullopt;
    return selectMade(document, outcome, place.list.child(place.index));
}

bool retargetToStep(Document &document, const Edge &edge, const NodePath &step)
{
    return document.apply(Words::tr("Change target"), retargetGoto(*document.snapshot(), edge, step));
}

bool unlink(Document &document, const Edge &edge)
{
    return document.apply(
        Words::tr("Remove link to %1").arg(oneLine(edge.target, 40)), removeLink(*document.snapshot(), edge));
}

} // namespace commands

} // namespace patchcord
