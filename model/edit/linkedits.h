// SPDX-License-Identifier: MIT
#pragma once

#include "model/edit/outcomes.h"
#include "model/edit/treeedits.h"

namespace patchcord {

// Links between steps and sections, as edits. Only those that do what they promise can be made: a goto stays
// in its own list of steps, nothing is put where it never runs, and nothing behind it is cut off.

/// Where a new link leads.
struct LinkTarget
{
    enum class Kind : quint8 {
        Section,
        NewSection, ///< one that is made along with the link
        Step, ///< of the own section; a label is put before it where it has none
        Url,
    };

    Kind kind = Kind::Section;
    QString name; ///< of the section; the URL
    NodePath step;

    friend bool operator==(const LinkTarget &, const LinkTarget &) = default;
};

/// How it leads there.
enum class LinkWay : quint8 {
    Execute, ///< comes back
    Transfer, ///< does not
    Goto,
};
QString linkMethod(LinkWay way);

/// A link that was made, and the step that holds it afterwards.
struct MadeLink
{
    TextEdits edits;
    NodePath step;
};

/// Leads an outcome of a step to a target.
Result<MadeLink> addLink(const Snapshot &snapshot, const NodePath &step, const Outcome &outcome,
    const LinkTarget &target, LinkWay way);

/// One way to make a link, or why it cannot be made.
struct LinkOffer
{
    LinkWay way = LinkWay::Execute;
    Result<MadeLink> link;
};
/// The ways in question for a target, each tried.
std::vector<LinkOffer> linkOffers(
    const Snapshot &snapshot, const NodePath &step, const Outcome &outcome, const LinkTarget &target);

/// The target for what a path names: a section, or a step of the section that `from` stands in; else the
/// section around the path.
LinkTarget linkTargetAt(const Snapshot &snapshot, const NodePath &from, const NodePath &path);

/// Lets a goto lead to a step of its own list, which gets a label where it has none.
Result<TextEdits> retargetGoto(const Snapshot &snapshot, const Edge &edge, const NodePath &step);

/// Takes a link away: the step, when that is all it is, with a case or an `else` that held nothing else; or
/// the field. A condition stays.
Result<TextEdits> removeLink(const Snapshot &snapshot, const Edge &edge);

} // namespace patchcord
