// SPDX-License-Identifier: MIT
#pragma once

#include "model/flow/callflow.h"

#include <QString>

namespace patchcord {

// What cards, rows, chips and boxes say. Everything from a file is one line of plain text, with passwords
// masked.

struct CardText
{
    QString name; ///< the method as written
    QString suffix; ///< beside the name: the label, the way of dialling
    QString detail; ///< the second line; empty: the card has one line
};

CardText cardText(const Step &step);

/// Whether the step is a `label` with a name: a tag rather than a card.
bool isLabelStep(const Step &step);

/// What a card holds that opens as a picture of its own.
struct InnerFlow
{
    QString title; ///< "get_weather › SWML", "contexts"
    QString icon;
    NodePath path;
};
std::vector<InnerFlow> innerFlows(const Step &step);

/// "one after another", "all at once", "groups in order"; empty for a single destination.
QString dialFormWords(DialForm form);

/// The address of a destination, or words that say that there is none.
QString destinationText(const Destination &destination);

/// "10 s", "20 s · connect", "60 s".
QString timeoutText(const EffectiveTimeout &timeout);

QString chipText(const Branch &branch);

/// "entry · 5 steps", "3 steps", "collapsed · 3 steps".
QString sectionNote(const SectionFlow &section);
QString entryNote(const SectionFlow &section);
QString collapsedNote(const SectionFlow &section);

/// What stands in the box at the end of an edge that leaves the document, or leads nowhere.
QString externalTitle(const Edge &edge);
QString externalNote(const Edge &edge);
QString missingText(const Edge &edge);

} // namespace patchcord
