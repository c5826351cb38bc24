// SPDX-License-Identifier: MIT
#include "editor/outline/outlinewords.h"

#include "editor/outline/outlinenode.h"
#include "model/edit/branchedits.h"
#include "model/text/displaytext.h"

#include <QCoreApplication>

namespace patchcord {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(patchcord::Outline)
};

QString timeoutOf(const Destination &destination)
{
    bool isNumber = false;
    const double seconds = destination.timeout.text.toDouble(&isNumber);
    return isNumber ? durationText(seconds) : oneLine(destination.timeout.text);
}

} // namespace

QString rowText(const OutlineNode &node)
{
    if (node.section)
        return oneLine(node.section->name);
    if (node.step)
        return oneLine(node.step->method.isEmpty() ? Words::tr("no step") : node.step->method);
    if (node.branch)
        return node.branch->kind == BranchKind::Case ? Words::tr("‘%1’").arg(oneLine(node.branch->title))
                                                     : oneLine(node.branch->title);
    if (node.group)
        return Words::tr("group"); // its number stands before it
    if (node.destination)
        return node.destination->to.isEmpty() ? Words::tr("no address") : oneLine(node.destination->to);
    return node.document ? documentTitle(*node.document) : Words::tr("contexts");
}

QString rowSummary(const OutlineNode &node)
{
    if (node.section) {
        const int count = node.section->stepCount;
        return Words::tr("%n steps", nullptr, count);
    }
    if (node.step)
        return oneLine(node.step->summary);
    if (node.branch)
        return node.branch->origin;
    if (node.group)
        return node.group->destinations.size() > 1 ? Words::tr("all at once") : QString();
    if (node.destination)
        return timeoutOf(*node.destination);
    return node.document && !node.document->flow ? Words::tr("written as text") : QString();
}

QString spokenText(const OutlineNode &node, std::optional<Severity> worst)
{
    QStringList words{rowText(node), rowSummary(node)};
    if (node.destination)
        words.prepend(Words::tr("destination %1").arg(node.row + 1));
    if (node.group)
        words.front() = Words::tr("group %1").arg(node.row + 1);
    if (worst)
        words.append(severityText(*worst));
    words.removeAll(QString());
    return words.join(QStringLiteral(", "));
}

QString searchText(const OutlineNode &node)
{
    QStringList words{rowText(node), rowSummary(node)};
    if (node.step)
        words += {node.step->label, node.step->comment};
    return words.join(u' ');
}

QString ownName(const Snapshot &snapshot, const OutlineNode &node)
{
    if (node.branch)
        return branchName(snapshot, node.branch->path);
    // The section of a document that is a list of steps alone has no name.
    if (node.section) {
        const NodePath document = node.parent ? node.parent->path() : NodePath();
        return node.section->path == document ? QString() : node.section->name;
    }
    return node.step ? node.step->label : QString();
}

} // namespace patchcord
