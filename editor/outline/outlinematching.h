// SPDX-License-Identifier: MIT
#pragma once

#include "model/flow/sectionflow.h"

namespace patchcord {

// How the rows of the outline find themselves again after a change.

/// Whether two rows are the same thing before and after, so that what is open below may stay open.
bool matches(const Step &a, const Step &b);
bool matches(const Branch &a, const Branch &b);
bool matches(const DialGroup &a, const DialGroup &b);
bool matches(const Destination &a, const Destination &b);

/// Whether one row may turn into another one in place: a step whose value changed, a case that was renamed.
bool turnsInto(const Step &a, const Step &b);
bool turnsInto(const Branch &a, const Branch &b);
bool turnsInto(const DialGroup &a, const DialGroup &b);
bool turnsInto(const Destination &a, const Destination &b);

} // namespace patchcord
