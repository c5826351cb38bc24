// SPDX-License-Identifier: MIT
#include "editor/canvas/contextcommands.h"

#include "editor/canvas/shownplace.h"
#include "editor/document/selection.h"
#include "model/edit/contextedits.h"
#include "model/text/displaytext.h"

#include <QCoreApplication>

namespace patchcord {

namespace {

const QString Steps = QStringLiteral("steps");

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Canvas)
};

/// How far below the contexts a path leads: 1 is a context, 3 a step of one.
qsizetype depthOf(const Snapshot &snapshot, const NodePath &path)
{
    return path.size() - shownPlace(snapshot, path).size();
}

} // namespace

bool isInContexts(const Snapshot &snapshot, const NodePath &path)
{
    return isContextsPlace(snapshot, shownPlace(snapshot, path));
}

PathKind contextKindOf(const Snapshot &snapshot, const NodePath &path)
{
    const qsizetype depth = depthOf(snapshot, path);
    if (depth == 0)
        return PathKind::Nothing;
    if (depth == 1)
        return PathKind::Section;
    return depth == 3 && path.parent().last() == Steps ? PathKind::Step : PathKind::Field;
}

std::optional<StepPlace> contextPlaceBehind(const Snapshot &snapshot, const NodePath &path)
{
    const NodePath contexts = shownPlace(snapshot, path);
    const SyntaxNode all = snapshot.resolve(contexts);
    NodePath context = path.first(contexts.size() + 1);
    if (path == contexts) {
        if (all.childCount() == 0)
            return std::nullopt;
        context = contexts.child((*all.entries().begin()).key.text());
    }
    const NodePath list = context.child(Steps);
    const bool isStep = path.startsWith(list) && path.size() > list.size();
    const int index =
        isStep ? path.first(list.size() + 1).lastIndex() + 1 : snapshot.resolve(list).childCount();
    return StepPlace{context, index};
}

NodePath listOf(const Snapshot &snapshot, const StepPlace &place)
{
    const bool isContext = isInContexts(snapshot, place.list) && depthOf(snapshot, place.list) == 1;
    return isContext ? place.list.child(Steps) : place.list;
}

namespace commands {

bool insertContextStep(Document &document, const StepPlace &place)
{
    const bool done = document.apply(
        Words::tr("Add a step"), addContextStep(*document.snapshot(), place.list, place.index));
    if (done)
        document.selection().select(place.list.child(Steps).child(place.index));
    return done;
}

bool addContext(Document &document, const NodePath &contexts)
{
    const Snapshot &snapshot = *document.snapshot();
    const QString name = newContextName(snapshot, contexts);
    const bool done =
        document.apply(Words::tr("Add context %1").arg(name), patchcord::addContext(snapshot, contexts));
    if (done)
        document.selection().select(contexts.child(name));
    return done;
}

bool renameInContexts(Document &document, const NodePath &path, const QString &name)
{
    const Snapshot &snapshot = *document.snapshot();
    if (contextKindOf(snapshot, path) == PathKind::Step)
        return document.apply(Words::tr("Rename step"), renameContextStep(snapshot, path, name));
    const bool done = document.apply(
        Words::tr("Rename context %1").arg(oneLine(path.last())), renameContext(snapshot, path, name));
    if (done)
        document.selection().select(path.parent().child(name));
    return done;
}

} // namespace commands

} // namespace patchcord
