// SPDX-License-Identifier: MIT
#include "model/assist/completion.h"
#include "model/assist/definitions.h"
#include "model/assist/hover.h"
#include "model/compare/comparison.h"
#include "model/edit/fixedits.h"
#include "model/export/convert.h"
#include "model/export/graphtext.h"
#include "model/snapshot/textsearch.h"
#include "tests/fuzz/fuzzinput.h"
#include "tests/fuzz/promises.h"

// Checks a document and does all that follows from it: every fix can be made and undone, those that are sure
// leave no more errors, a document compared with itself is no change, and one in the other language neither.

using namespace patchcord;

namespace {

constexpr qsizetype MostFixes = 24;

void makeFixes(const SnapshotPtr &snapshot)
{
    qsizetype made = 0;
    for (const Diagnostic &finding : snapshot->diagnostics()) {
        for (const Fix &fix : finding.fixes) {
            if (made++ == MostFixes)
                return;
            if (const Result<TextEdits> edits = applyFix(*snapshot, fix))
                holdEdited(*snapshot, *edits);
        }
    }
}

void mendAll(const SnapshotPtr &snapshot)
{
    const Mending mending = fixAll(snapshot, fuzzCatalog(), sureFix);
    const SnapshotPtr after = holdEdited(*snapshot, mending.edits);
    const bool wasSound = isSound(snapshot->tree().errors());
    if (wasSound && countOf(after->diagnostics()).errors > countOf(snapshot->diagnostics()).errors)
        violated(QStringLiteral("the sure fixes make more errors"));
    if (wasSound && !isSound(after->tree().errors()))
        violated(QStringLiteral("the sure fixes break the text"));
}

void writeOut(const Snapshot &snapshot)
{
    graphJson(snapshot.flow());
    graphDot(snapshot.flow());
    graphMermaid(snapshot.flow());
    if (!compare(snapshot, snapshot).isEmpty())
        violated(QStringLiteral("a document differs from itself"));
    const Language other = snapshot.format().language == Language::Json ? Language::Yaml : Language::Json;
    conversionLosses(snapshot, other);
    const Result<QByteArray> converted = convert(snapshot, other);
    if (!converted)
        return;
    const SnapshotPtr written = Snapshot::build(*converted, fuzzCatalog());
    holdSnapshot(*written);
    if (!isSound(written->tree().errors()))
        violated(QStringLiteral("what was written in the other language is broken"));
}

void askAt(const Snapshot &snapshot, qsizetype offset)
{
    completionsAt(snapshot, offset);
    hoverAt(snapshot, offset);
    if (const std::optional<NameAt> name = nameAt(snapshot, offset)) {
        definitionsOf(snapshot, *name);
        usesOf(snapshot, *name);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    FuzzInput input = FuzzInput::of(bytes, size);
    const SnapshotPtr snapshot = Snapshot::build(input.document, fuzzCatalog());
    holdSnapshot(*snapshot);
    makeFixes(snapshot);
    mendAll(snapshot);
    writeOut(*snapshot);
    for (int i = 0; i < 4; ++i)
        askAt(*snapshot, input.choices.below(input.document.size() + 1));
    findText(*snapshot, QStringLiteral("main"));
    // Another document that is like it: some of its lines are gone.
    QByteArray fewer = input.document;
    const qsizetype from = input.choices.below(fewer.size() + 1);
    const qsizetype line = fewer.lastIndexOf('\n', from - fewer.size() - 1) + 1;
    fewer.remove(line, 1 + input.choices.below(80));
    compare(*Snapshot::build(fewer, fuzzCatalog(), snapshot), *snapshot);
    return 0;
}
