// SPDX-License-Identifier: MIT
#include "editor/document/placefindings.h"

#include <algorithm>
#include <iterator>

namespace patchcord {

Diagnostics findingsAt(const Snapshot &snapshot, const NodePath &path)
{
    const CallFlow &flow = snapshot.flow();
    const Step *const step = flow.stepAt(path);
    const auto belongs = [&](const Diagnostic &finding) {
        return finding.path.startsWith(path) && (!step || flow.stepAt(finding.path) == step);
    };
    Diagnostics found;
    const Diagnostics &all = snapshot.diagnostics();
    std::copy_if(all.begin(), all.end(), std::back_inserter(found), belongs);
    return found;
}

} // namespace patchcord
