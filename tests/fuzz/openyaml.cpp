// SPDX-License-Identifier: MIT
#include "model/syntax/reader.h"
#include "tests/fuzz/fuzzinput.h"
#include "tests/fuzz/promises.h"
#include "tests/fuzz/secondreading.h"
#include "tests/support/samereading.h"

// Opens YAML: whatever the bytes are, there is a tree of them, yaml-cpp reads the same where nothing is
// wrong, and a text next to it, which takes over what did not change, is read as if there had been nothing
// before.

using namespace patchcord;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    // All bytes are the document: FF is one of the things that files hold.
    const QByteArray text(reinterpret_cast<const char *>(bytes), qsizetype(size));
    if (TextFormat::detect(text).language != Language::Yaml)
        return 0;
    const SyntaxTree tree = readTree(text);
    if (tree.text() != text)
        violated(QStringLiteral("the bytes are kept"));
    holdTree(tree);
    if (const QString difference = differenceFromOthers(tree); !difference.isEmpty())
        violated(QStringLiteral("yaml-cpp reads it otherwise: %1").arg(difference));

    FuzzInput input = FuzzInput::of(bytes, size);
    QByteArray next = text;
    const qsizetype at = input.choices.below(text.size() + 1);
    if (input.choices.below(2) == 0)
        next.remove(at, 1 + input.choices.below(8));
    else
        next.insert(at, "\n \t:-#'\"[{*&|!x"[input.choices.below(15)]);
    const SyntaxTree after = readTree(next, &tree);
    holdTree(after);
    if (const QString difference = differenceOfTrees(after, readTree(next)); !difference.isEmpty())
        violated(QStringLiteral("taken over and read afresh differ in %1").arg(difference));
    return 0;
}
