// SPDX-License-Identifier: MIT
#include "editor/document/fixcommands.h"

#include "editor/document/document.h"
#include "model/edit/fixedits.h"
#include "model/text/displaytext.h"

#include <algorithm>

namespace patchcord {

namespace {

bool mend(Document &document, const FixChoice &choose)
{
    document.settle();
    const Mending mending = fixAll(document.snapshot(), document.catalog(), choose);
    if (mending.count == 0) {
        Q_EMIT document.refused(Document::tr("None of these problems can be fixed without a choice."));
        return false;
    }
    document.apply(Document::tr("Fix %n problems", nullptr, mending.count), mending.edits);
    return true;
}

} // namespace

int sureCount(const Diagnostics &findings)
{
    return int(std::count_if(findings.begin(), findings.end(), sureFix));
}

int sureCount(const Diagnostics &findings, const QString &code)
{
    return int(std::count_if(findings.begin(), findings.end(),
        [&code](const Diagnostic &finding) { return finding.code == code && sureFix(finding); }));
}

bool commands::makeFix(Document &document, const Fix &fix)
{
    return document.apply(oneLine(fix.title), applyFix(*document.snapshot(), fix));
}

bool commands::fixKind(Document &document, const QString &code)
{
    return mend(document,
        [&code](const Diagnostic &finding) { return finding.code == code ? sureFix(finding) : nullptr; });
}

bool commands::fixSure(Document &document)
{
    return mend(document, sureFix);
}

} // namespace patchcord
