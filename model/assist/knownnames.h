// SPDX-License-Identifier: MIT
#pragma once

#include "model/snapshot/snapshot.h"

#include <QString>
#include <QStringList>
#include <vector>

namespace patchcord {

// The names that a document gives to things, as far as they can be meant at a place of it.

/// A variable that a step sets or the platform provides.
struct KnownVariable
{
    QString name;
    QString setBy; ///< the method that sets it; empty: the platform
};

/// Each once: those of the section at a path first, then those of the others, the call's own last. What the
/// step at the path sets itself is not known to it.
std::vector<KnownVariable> knownVariables(const Snapshot &snapshot, const NodePath &place);

/// The sections of the document that a path lies in, in its order, each once.
QStringList knownSections(const Snapshot &snapshot, const NodePath &place);

/// Names of sections that steps of that document lead to, but that are not there.
QStringList missingSections(const Snapshot &snapshot, const NodePath &place);

/// The labels of the section that a path lies in, in its order.
QStringList knownLabels(const Snapshot &snapshot, const NodePath &place);

} // namespace patchcord
