// SPDX-License-Identifier: MIT
#include "model/compare/changewords.h"

#include "model/flow/placename.h"
#include "model/text/displaytext.h"

#include <QCoreApplication>

namespace patchcord {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(patchcord::Compare)
};

constexpr qsizetype LongestName = 60;

QString shown(const QString &name)
{
    return oneLine(name, LongestName);
}

/// The path of the list that holds a step; of a single step in place of a list the step's own.
NodePath listOf(const ChangeSide &side)
{
    const bool isSingle = side.path.lastIndex() != side.index || !side.isThere;
    return isSingle ? side.path : side.path.parent();
}

/// "step 3 of main › switch › ‘1’"
QString placeOf(const ChangeSide &side, const Snapshot &snapshot)
{
    const QString list = placeName(snapshot.flow(), listOf(side));
    return Words::tr("step %1 of %2").arg(side.index + 1).arg(list.isEmpty() ? shown(side.section) : list);
}

QString stepsOf(const Snapshot &snapshot, const ChangeSide &side)
{
    const SectionFlow *const section = snapshot.flow().section(side.name);
    const int count = section ? section->stepCount : 0;
    return Words::tr("%n steps", nullptr, count);
}

QString deedOfStep(const Change &change, const Snapshot &a, const Snapshot &b)
{
    switch (change.kind) {
    case ChangeKind::Added:
        return Words::tr("added as step %1").arg(change.b.index + 1);
    case ChangeKind::Removed:
        return Words::tr("removed, was step %1").arg(change.a.index + 1);
    case ChangeKind::Moved:
    case ChangeKind::MovedAndChanged: {
        const bool isOneList = placeName(a.flow(), listOf(change.a)) == placeName(b.flow(), listOf(change.b));
        const QString from = isOneList ? Words::tr("step %1").arg(change.a.index + 1) : placeOf(change.a, a);
        const QString to = isOneList ? Words::tr("step %1").arg(change.b.index + 1) : placeOf(change.b, b);
        return change.kind == ChangeKind::Moved ? Words::tr("moved from %1 to %2").arg(from, to)
                                                : Words::tr("moved from %1 to %2, and changed").arg(from, to);
    }
    default:
        return wordOf(change.kind);
    }
}

} // namespace

QString wordOf(ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::Added:
        return Words::tr("added");
    case ChangeKind::Removed:
        return Words::tr("removed");
    case ChangeKind::Moved:
        return Words::tr("moved");
    case ChangeKind::Changed:
        return Words::tr("changed");
    case ChangeKind::MovedAndChanged:
        return Words::tr("moved and changed");
    case ChangeKind::Renamed:
        return Words::tr("renamed");
    case ChangeKind::CommentsOnly:
        return Words::tr("only comments changed");
    case ChangeKind::WrittenOnly:
        return Words::tr("written differently, means the same");
    }
    return {};
}

QString shortWordOf(ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::CommentsOnly:
        return Words::tr("comments");
    case ChangeKind::WrittenOnly:
        return Words::tr("style");
    default:
        return wordOf(kind);
    }
}

QChar signOf(ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::Added:
        return u'+';
    case ChangeKind::Removed:
        return u'-';
    case ChangeKind::Moved:
    case ChangeKind::MovedAndChanged:
        return u'>';
    case ChangeKind::CommentsOnly:
        return u'#';
    case ChangeKind::WrittenOnly:
        return u'=';
    case ChangeKind::Changed:
    case ChangeKind::Renamed:
        break;
    }
    return u'~';
}

QString titleOf(const Change &change)
{
    const ChangeSide &side = change.shown();
    switch (change.subject) {
    case ChangeSubject::Frame:
        return Words::tr("document");
    case ChangeSubject::Section:
        return Words::tr("section %1").arg(shown(side.name));
    case ChangeSubject::Step:
        break;
    }
    const QString name = side.name.isEmpty() ? Words::tr("step") : shown(side.name);
    return side.summary.isEmpty() ? name : name + QStringLiteral(" · ") + side.summary;
}

QString deedOf(const Change &change, const Snapshot &a, const Snapshot &b)
{
    if (change.subject == ChangeSubject::Step)
        return deedOfStep(change, a, b);
    switch (change.kind) {
    case ChangeKind::Renamed:
        return Words::tr("renamed from %1").arg(shown(change.a.name));
    case ChangeKind::Added:
        return Words::tr("added, with %1").arg(stepsOf(b, change.b));
    case ChangeKind::Removed:
        return Words::tr("removed, with %1").arg(stepsOf(a, change.a));
    case ChangeKind::Moved:
        return Words::tr("moved from place %1 to place %2 of the sections")
            .arg(change.a.index + 1)
            .arg(change.b.index + 1);
    default:
        return wordOf(change.kind);
    }
}

QString branchOf(const ChangeSide &side, const Snapshot &snapshot)
{
    const QString whole = placeName(snapshot.flow(), listOf(side));
    const QString section = shown(side.section) + QStringLiteral(" › ");
    return whole.startsWith(section) ? whole.mid(section.size()) : QString();
}

QString wordsOf(const FieldChange &change)
{
    const QString name = change.name();
    switch (change.kind) {
    case FieldChange::Kind::Set:
        return Words::tr("%1: added %2").arg(name, change.after);
    case FieldChange::Kind::Removed:
        return Words::tr("%1: removed, was %2").arg(name, change.before);
    case FieldChange::Kind::Moved:
        return Words::tr("%1: moved from place %2").arg(name, change.before);
    case FieldChange::Kind::Renamed: {
        const QString place = name.isEmpty() ? QString() : name + QStringLiteral(" › ");
        return Words::tr("%1%2: renamed to %3").arg(place, change.before, change.after);
    }
    case FieldChange::Kind::Changed:
        break;
    }
    if (change.before == change.after) {
        return change.after.contains(u'•')
            ? Words::tr("%1: changed, %2").arg(name, change.after)
            : Words::tr("%1: changed in what does not show, as white space").arg(name);
    }
    return Words::tr("%1: %2 → %3").arg(name, change.before, change.after);
}

QString sentenceOfNoChange(const DocumentComparison &comparison, const Snapshot &a, const Snapshot &b)
{
    if (comparison.isSameText)
        return Words::tr("The texts are the same.");
    if (a.format().language != b.format().language)
        return Words::tr("The flows are the same; one is written as YAML, the other as JSON.");
    return Words::tr("The flows are the same; the texts differ in white space only.");
}

} // namespace patchcord
