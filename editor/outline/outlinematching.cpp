// SPDX-License-Identifier: MIT
#include "editor/outline/outlinematching.h"

#include "model/flow/callflow.h"

#include <algorithm>

namespace patchcord {

namespace {

/// Whether the rows below the flows inside a step stand for the same sections.
bool holdSameSections(const Step &a, const Step &b)
{
    const auto same = [](const InlineDocument &x, const InlineDocument &y) {
        return !x.flow == !y.flow
            && (!x.flow
                || std::equal(x.flow->sections().begin(), x.flow->sections().end(),
                    y.flow->sections().begin(), y.flow->sections().end(),
                    [](const SectionFlowPtr &s, const SectionFlowPtr &t) { return s->name == t->name; }));
    };
    return a.contexts.has_value() == b.contexts.has_value()
        && std::equal(a.documents.begin(), a.documents.end(), b.documents.begin(), b.documents.end(), same);
}

} // namespace

bool matches(const Step &a, const Step &b)
{
    return a.method == b.method && a.branches.size() == b.branches.size() && a.summary == b.summary
        && holdSameSections(a, b);
}

bool matches(const DialGroup &a, const DialGroup &b)
{
    return a.destinations.size() == b.destinations.size();
}

bool matches(const Destination &a, const Destination &b)
{
    return a.to == b.to;
}

bool matches(const Branch &a, const Branch &b)
{
    return a.kind == b.kind && a.title == b.title;
}

bool turnsInto(const Step &a, const Step &b)
{
    return a.method == b.method && holdSameSections(a, b);
}

bool turnsInto(const DialGroup &, const DialGroup &)
{
    return true;
}

bool turnsInto(const Destination &, const Destination &)
{
    return true;
}

bool turnsInto(const Branch &a, const Branch &b)
{
    return a.kind == b.kind;
}

} // namespace patchcord
