// SPDX-License-Identifier: MIT
#include "model/syntax/jsonreader.h"
#include "model/syntax/reader.h"
#include "tests/fuzz/fuzzinput.h"
#include "tests/fuzz/promises.h"
#include "tests/fuzz/secondreading.h"
#include "tests/support/samereading.h"

// Opens JSON: as openyaml.cpp, with nlohmann_json for the second reading; and what that one takes, we take.

using namespace patchcord;

namespace {

/// A fault that is no matter of the language: we are stricter on purpose.
bool isOurLimit(const SyntaxError &error)
{
    return !breaksReading(error) || error.fault == SyntaxFault::TooDeep
        || error.fault == SyntaxFault::Encoding;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    const QByteArray text(reinterpret_cast<const char *>(bytes), qsizetype(size));
    holdTree(treeOf(readJson(text)));
    if (TextFormat::detect(text).language != Language::Json)
        return 0;
    const SyntaxTree tree = readTree(text);
    if (tree.text() != text)
        violated(QStringLiteral("the bytes are kept"));
    holdTree(tree);
    if (const QString difference = differenceFromOthers(tree); !difference.isEmpty())
        violated(QStringLiteral("nlohmann_json reads it otherwise: %1").arg(difference));
    if (isJsonToOthers(text) && !std::all_of(tree.errors().begin(), tree.errors().end(), isOurLimit))
        violated(QStringLiteral("sound JSON is refused: %1").arg(tree.errors().front().message));

    FuzzInput input = FuzzInput::of(bytes, size);
    QByteArray next = text;
    const qsizetype at = input.choices.below(text.size() + 1);
    if (input.choices.below(2) == 0)
        next.remove(at, 1 + input.choices.below(8));
    else
        next.insert(at, "\n \t:,'\"[]{}/0x"[input.choices.below(14)]);
    const SyntaxTree after = readTree(next, &tree);
    holdTree(after);
    if (const QString difference = differenceOfTrees(after, readTree(next)); !difference.isEmpty())
        violated(QStringLiteral("taken over and read afresh differ in %1").arg(difference));
    return 0;
}
