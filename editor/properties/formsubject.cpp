// SPDX-License-Identifier: MIT
#include "editor/properties/formsubject.h"

#include "editor/document/document.h"
#include "editor/document/selection.h"
#include "editor/properties/methodhelp.h"

#include <QCoreApplication>
#include <algorithm>

namespace patchcord {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(FormSubject)
};

HeaderWords stepsHeader(const FormSubject &subject)
{
    const Method *const known = subject.steps.front()->known;
    const QString name = subject.name.isEmpty() ? Words::tr("Not a step") : subject.name;
    const QString help = known ? methodHelp(*known) : QString();
    if (subject.steps.size() > 1)
        return {name, Words::tr("%n steps, edited together", nullptr, int(subject.steps.size())), help};
    return {name,
        known                        ? known->sentence
            : subject.name.isEmpty() ? Words::tr("a step is one method with its fields")
                                     : Words::tr("not in the catalog"),
        help};
}

} // namespace

FormSubject subjectOf(Document *document)
{
    FormSubject subject;
    if (!document)
        return subject;
    const CallFlow &flow = document->snapshot()->flow();
    const Selection &selection = document->selection();
    subject.kind = FormSubject::Kind::Document;
    if (selection.isEmpty())
        return subject;

    const NodePath &current = selection.current();
    if (const ShownFlow &shown = *document->shown(); shown.isStale(current)) {
        const Diagnostic *const fault = shown.faultAt(current);
        subject.kind = FormSubject::Kind::Unreadable;
        subject.line = fault ? shown.lineOf(*fault) : 1;
        return subject;
    }
    const Step *const step = flow.stepAt(current);
    if (!step) {
        subject.section = flow.sectionAt(current);
        if (subject.section) {
            subject.kind = FormSubject::Kind::Section;
            subject.name = subject.section->name;
        }
        return subject;
    }
    subject.kind = FormSubject::Kind::Steps;
    subject.name = step->method;
    subject.steps.push_back(step);
    for (const NodePath &path : selection.paths()) {
        const Step *const other = flow.stepAt(path);
        if (!other || std::find(subject.steps.begin(), subject.steps.end(), other) != subject.steps.end())
            continue;
        if (other->method != step->method)
            subject.kind = FormSubject::Kind::Mixed;
        subject.steps.push_back(other);
    }
    // Of nested steps the inner edits come first: an insertion at the same place stays inside.
    std::stable_sort(subject.steps.begin() + 1, subject.steps.end(),
        [](const Step *a, const Step *b) { return a->path.size() > b->path.size(); });
    if (subject.steps.size() != 1)
        return subject;
    const FormWay way = wayTo(*document->snapshot(), *step, current);
    if (way.isInside()) {
        subject.kind = FormSubject::Kind::Inside;
        subject.way = way;
    } else if (way.owner.level == FieldHolder::Level::Destination) {
        subject.destination = way.owner.object;
    }
    return subject;
}

NodePath placeOf(const Snapshot &snapshot, const Step &step, const NodePath &path)
{
    const FormWay way = wayTo(snapshot, step, path);
    const bool isStep = !way.isInside() && way.owner.level == FieldHolder::Level::Body;
    return isStep ? step.path : way.owner.object;
}

HeaderWords headerOf(const FormSubject &subject)
{
    switch (subject.kind) {
    case FormSubject::Kind::Nothing:
        break;
    case FormSubject::Kind::Document:
        return {Words::tr("Document"), Words::tr("nothing is selected"), {}};
    case FormSubject::Kind::Section:
        return {subject.name, Words::tr("section"), {}};
    case FormSubject::Kind::Mixed:
        return {
            Words::tr("%n steps", nullptr, int(subject.steps.size())), Words::tr("of different methods"), {}};
    case FormSubject::Kind::Inside: {
        const ObjectType *const type = subject.way.shape.type;
        const QString &name = subject.way.crumbs.back().title;
        // "prompt prompt", "new language language": the name says it already.
        const bool isSaid = !type || name.split(u' ').contains(type->title, Qt::CaseInsensitive);
        return {name, isSaid ? QString() : type->title, subject.way.help};
    }
    case FormSubject::Kind::Steps:
        return stepsHeader(subject);
    case FormSubject::Kind::Unreadable:
        return {Words::tr("Not readable"),
            Words::tr("This part cannot be read at present: line %1.").arg(subject.line), {}};
    }
    return {Words::tr("No document"), Words::tr("open or make one"), {}};
}

} // namespace patchcord
