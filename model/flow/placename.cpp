// SPDX-License-Identifier: MIT
#include "model/flow/placename.h"

#include "model/flow/disabledsteps.h"
#include "model/text/displaytext.h"

#include <QCoreApplication>
#include <QStringList>

namespace patchcord {

namespace {

constexpr qsizetype LongestName = 40;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(placeName)
};

/// What a branch is called among its siblings.
QString branchName(const Branch &branch)
{
    const QString title = oneLine(branch.title, LongestName);
    return branch.kind == BranchKind::Case ? Words::tr("‘%1’").arg(title) : title;
}

/// The field or item that the rest of a path names, a word for each level.
void addFields(QStringList &names, const NodePath &path, qsizetype from)
{
    for (qsizetype i = from; i < path.size(); ++i) {
        bool isIndex = false;
        const int index = path.at(i).toInt(&isIndex);
        names.append(isIndex ? QString::number(index + 1) : oneLine(path.at(i), LongestName));
    }
}

/// Adds the destination that the path leads through; returns how far into the path that is.
qsizetype addDestination(QStringList &names, const ConnectPlan &plan, const NodePath &path)
{
    int number = 0;
    for (const DialGroup &group : plan.groups) {
        for (const Destination &destination : group.destinations) {
            ++number;
            if (plan.form != DialForm::One && path.startsWith(destination.path)) {
                names.append(Words::tr("destination %1").arg(number));
                return destination.path.size();
            }
        }
    }
    return -1;
}

void addNames(QStringList &names, const CallFlow &flow, const NodePath &path)
{
    const SectionFlow *const section = flow.ownSectionAt(path);
    if (!section) {
        addFields(names, path, flow.path().size());
        return;
    }
    names.append(oneLine(section->name, LongestName));
    qsizetype known = section->path.size();
    const std::vector<Step> *steps = &section->steps;
    while (const Step *step = steps ? stepOnPath(*steps, path) : nullptr) {
        steps = nullptr;
        known = step->path.size();
        if (step->method.isEmpty()) {
            names.append(Words::tr("step %1").arg(step->path.lastIndex() + 1));
            break;
        }
        names.append(oneLine(step->method, LongestName));
        known = std::min(known + 1, path.size());
        for (const InlineDocument &document : step->documents) {
            if (document.flow && path.startsWith(document.path)) {
                names.append(documentTitle(document));
                addNames(names, *document.flow, path);
                return;
            }
        }
        for (const Branch &branch : step->branches) {
            if (path.startsWith(branch.path)) {
                names.append(branchName(branch));
                known = branch.path.size();
                steps = &branch.steps;
                break;
            }
        }
        if (!steps && step->plan) {
            const qsizetype destination = addDestination(names, *step->plan, path);
            known = std::max(known, destination);
        }
    }
    const DisabledStep *const disabled = isDisabledPath(path) ? findDisabled(*section, path) : nullptr;
    if (disabled)
        names.append(Words::tr("%1, disabled").arg(oneLine(disabled->method, LongestName)));
    else
        addFields(names, path, known);
}

} // namespace

QString placeName(const CallFlow &flow, const NodePath &path)
{
    QStringList names;
    addNames(names, flow, path);
    return names.join(QStringLiteral(" › "));
}

} // namespace patchcord
