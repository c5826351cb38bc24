// SPDX-License-Identifier: MIT
#include "app/cli/diffreport.h"

#include "app/cli/console.h"
#include "model/compare/changewords.h"
#include "model/export/valuewriter.h"

#include <QCoreApplication>

namespace patchcord::cli {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(patchcord::CommandLine)
};

TextLines linesOf(const Snapshot &snapshot)
{
    return {snapshot.text(), snapshot.lines()};
}

int lineOf(const Snapshot &snapshot, qsizetype offset)
{
    return snapshot.lines().lineAt(offset) + 1;
}

int lastLineOf(const Snapshot &snapshot, TextRange range)
{
    return lineOf(snapshot, range.isEmpty() ? range.begin : range.end - 1);
}

/// " (line 20 → 22)"
QString placesOf(const FileDifference &difference, const Change &change)
{
    if (change.subject == ChangeSubject::Frame)
        return {};
    const int a = lineOf(*difference.a, change.a.range.begin);
    const int b = lineOf(*difference.b, change.b.range.begin);
    if (!change.a.isThere)
        return Words::tr(" (line %1 of the second)").arg(b);
    if (!change.b.isThere)
        return Words::tr(" (line %1 of the first)").arg(a);
    return a == b ? Words::tr(" (line %1)").arg(a) : Words::tr(" (line %1 → %2)").arg(a).arg(b);
}

QString branchOf(const FileDifference &difference, const Change &change)
{
    if (change.subject != ChangeSubject::Step)
        return {};
    const QString branch = branchOf(change.shown(), change.b.isThere ? *difference.b : *difference.a);
    return branch.isEmpty() ? QString() : branch + QStringLiteral(" › ");
}

/// "lines 3 to 5", "line 3", "behind line 2"
QString spanText(LineSpan span)
{
    if (span.isEmpty())
        return Words::tr("behind line %1").arg(span.begin);
    return span.count() == 1 ? Words::tr("line %1").arg(span.begin + 1)
                             : Words::tr("lines %1 to %2").arg(span.begin + 1).arg(span.end);
}

QString kindName(ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::Added:
        return QStringLiteral("added");
    case ChangeKind::Removed:
        return QStringLiteral("removed");
    case ChangeKind::Moved:
        return QStringLiteral("moved");
    case ChangeKind::Changed:
        return QStringLiteral("changed");
    case ChangeKind::MovedAndChanged:
        return QStringLiteral("moved-and-changed");
    case ChangeKind::Renamed:
        return QStringLiteral("renamed");
    case ChangeKind::CommentsOnly:
        return QStringLiteral("comments");
    case ChangeKind::WrittenOnly:
        return QStringLiteral("written");
    }
    return {};
}

QString kindName(FieldChange::Kind kind)
{
    switch (kind) {
    case FieldChange::Kind::Set:
        return QStringLiteral("added");
    case FieldChange::Kind::Removed:
        return QStringLiteral("removed");
    case FieldChange::Kind::Changed:
        return QStringLiteral("changed");
    case FieldChange::Kind::Moved:
        return QStringLiteral("moved");
    case FieldChange::Kind::Renamed:
        return QStringLiteral("renamed");
    }
    return {};
}

QString subjectName(ChangeSubject subject)
{
    switch (subject) {
    case ChangeSubject::Frame:
        return QStringLiteral("document");
    case ChangeSubject::Section:
        return QStringLiteral("section");
    case ChangeSubject::Step:
        return QStringLiteral("step");
    }
    return {};
}

Value sideValue(const ChangeSide &side, const Snapshot &snapshot)
{
    return Value(Value::Map{
        {QStringLiteral("path"), Value(side.path.toPointer())},
        {QStringLiteral("line"), Value(lineOf(snapshot, side.range.begin))},
        {QStringLiteral("endLine"), Value(lastLineOf(snapshot, side.range))},
    });
}

Value fieldValue(const FieldChange &field)
{
    Value::Map map{
        {QStringLiteral("kind"), Value(kindName(field.kind))}, {QStringLiteral("name"), Value(field.name())}};
    if (!field.a.isRoot())
        map.emplace_back(QStringLiteral("fromPath"), Value(field.a.toPointer()));
    if (!field.b.isRoot())
        map.emplace_back(QStringLiteral("toPath"), Value(field.b.toPointer()));
    if (!field.before.isEmpty())
        map.emplace_back(QStringLiteral("from"), Value(field.before));
    if (!field.after.isEmpty())
        map.emplace_back(QStringLiteral("to"), Value(field.after));
    return Value(std::move(map));
}

Value changeValue(const FileDifference &difference, const Change &change)
{
    const ChangeSide &shown = change.shown();
    Value::Map map{{QStringLiteral("kind"), Value(kindName(change.kind))},
        {QStringLiteral("what"), Value(subjectName(change.subject))}};
    if (change.subject != ChangeSubject::Frame)
        map.emplace_back(QStringLiteral("section"), Value(shown.section));
    if (change.subject == ChangeSubject::Step) {
        map.emplace_back(QStringLiteral("method"), Value(shown.name));
        map.emplace_back(QStringLiteral("summary"), Value(shown.summary));
    }
    if (change.a.isThere)
        map.emplace_back(QStringLiteral("from"), sideValue(change.a, *difference.a));
    if (change.b.isThere)
        map.emplace_back(QStringLiteral("to"), sideValue(change.b, *difference.b));
    if (!change.fields.empty()) {
        Value::List fields;
        for (const FieldChange &field : change.fields)
            fields.push_back(fieldValue(field));
        map.emplace_back(QStringLiteral("fields"), Value(std::move(fields)));
    }
    return Value(std::move(map));
}

Value spanValue(LineSpan span)
{
    return Value(Value::Map{
        {QStringLiteral("line"), Value(span.begin + 1)}, {QStringLiteral("count"), Value(span.count())}});
}

} // namespace

bool FileDifference::differs() const
{
    const bool isWhole = comparison.isWholeA && comparison.isWholeB;
    return !comparison.isEmpty() || (!isWhole && !lines.empty());
}

FileDifference differenceOf(
    const QString &nameA, const SnapshotPtr &a, const QString &nameB, const SnapshotPtr &b)
{
    return {nameA, nameB, a, b, compare(*a, *b), lineDiff(linesOf(*a), linesOf(*b))};
}

QByteArray textReport(const FileDifference &difference)
{
    const DocumentComparison &comparison = difference.comparison;
    QString out = printable(nameOf(difference.nameA)) + QStringLiteral(" → ")
        + printable(nameOf(difference.nameB)) + QStringLiteral(": ");
    if (comparison.isEmpty() && difference.differs()) {
        out += Words::tr("What could be read is the same; the texts differ:") + u'\n';
        for (const LineHunk &hunk : difference.lines)
            out += QStringLiteral("  ") + spanText(hunk.a) + QStringLiteral(" → ") + spanText(hunk.b) + u'\n';
        return out.toUtf8();
    }
    if (comparison.isEmpty())
        return (out + sentenceOfNoChange(comparison, *difference.a, *difference.b) + u'\n').toUtf8();
    const int count = int(comparison.changes.size());
    out += Words::tr("%n changes", nullptr, count) + u'\n';
    QString section;
    bool isFirst = true;
    for (const Change &change : comparison.changes) {
        const QString place = placesOf(difference, change);
        QString indent = QStringLiteral("  ");
        if (change.subject != ChangeSubject::Step) {
            out += u'\n';
            indent.clear();
            section = change.subject == ChangeSubject::Section ? change.shown().section : QString();
        } else if (isFirst || change.shown().section != section) {
            section = change.shown().section;
            out += u'\n' + Words::tr("section %1").arg(printable(section)) + u'\n';
        }
        isFirst = false;
        out += indent + signOf(change.kind) + u' ' + printable(branchOf(difference, change))
            + printable(titleOf(change)) + QStringLiteral(": ")
            + printable(deedOf(change, *difference.a, *difference.b)) + place + u'\n';
        for (const FieldChange &field : change.fields)
            out += indent + QStringLiteral("      ") + printable(wordsOf(field)) + u'\n';
    }
    return out.toUtf8();
}

QByteArray jsonReport(const FileDifference &difference)
{
    Value::List changes;
    for (const Change &change : difference.comparison.changes)
        changes.push_back(changeValue(difference, change));
    Value::List lines;
    for (const LineHunk &hunk : difference.lines) {
        lines.push_back(Value(Value::Map{
            {QStringLiteral("from"), spanValue(hunk.a)}, {QStringLiteral("to"), spanValue(hunk.b)}}));
    }
    return printableJson(writeJson(Value(Value::Map{
        {QStringLiteral("from"), Value(nameOf(difference.nameA))},
        {QStringLiteral("to"), Value(nameOf(difference.nameB))},
        {QStringLiteral("differs"), Value(difference.differs())},
        {QStringLiteral("changes"), Value(std::move(changes))},
        {QStringLiteral("lines"), Value(std::move(lines))},
    })));
}

} // namespace patchcord::cli
