// SPDX-License-Identifier: MIT
#include "model/syntax/value.h"
#include "model/syntax/yamlscan.h"
#include "tests/fuzz/editchoice.h"
#include "tests/fuzz/promises.h"
#include "tests/support/independentreader.h"
#include "tests/support/randomedits.h"

// Changes a document as people do, one edit after another: undo gives the bytes back, what was taken over
// equals what is read afresh, text that could be read can be read afterwards, and where others can read it
// they read exactly the change that was meant.

using namespace patchcord;

namespace {

using Json = nlohmann::ordered_json;

constexpr int MostEdits = 6;

std::optional<Json> readByOthers(const Snapshot &snapshot)
{
    return snapshot.format().language == Language::Json ? readJsonIndependently(snapshot.text())
                                                        : readYamlIndependently(snapshot.text());
}

/// Whether others find the same lists and maps with the same keys: what is meant can be told in theirs then.
/// A tag stays where it is, and may turn the number behind it into a text.
bool hasShape(const SyntaxNode &node, const Json &json)
{
    if (node.hasProperties())
        return false;
    if (node.isSequence()) {
        size_t i = 0;
        return json.is_array() && json.size() == size_t(node.childCount())
            && std::all_of(node.items().begin(), node.items().end(),
                [&](const SyntaxNode &item) { return hasShape(item, json[i++]); });
    }
    if (!node.isMap())
        return !json.is_structured();
    if (!json.is_object() || json.size() != size_t(node.childCount()))
        return false;
    for (const SyntaxNode::Entry entry : node.entries()) {
        const auto value = json.find(entry.key.text().toStdString());
        if (!entry.key.isScalar() || value == json.end() || !hasShape(entry.value, *value))
            return false;
    }
    return true;
}

bool hasAliases(const SyntaxTree &tree)
{
    return std::any_of(tree.parts().begin(), tree.parts().end(),
        [](const SyntaxTree::Part &part) { return part.fragment->hasAliases; });
}

/// yaml-cpp takes a carriage return alone for a letter: the lines that we see are none to it, and what is
/// written between them may run into what stands around it.
bool hasLinesAsOthers(const Snapshot &snapshot)
{
    return snapshot.format().language == Language::Json || !yamlscan::holdsLoneCr(snapshot.text());
}

/// An edit of which is known what it has to mean; null when this document has no such edits.
SnapshotPtr editedAsMeant(const Snapshot &before, Choices &choices)
{
    const SyntaxTree &tree = before.tree();
    if (!tree.errors().empty() || !tree.root().isCollection() || hasAliases(tree)
        || !hasLinesAsOthers(before))
        return {};
    const std::optional<Json> meaning = readByOthers(before);
    if (!meaning || !hasShape(tree.root(), *meaning))
        return {};
    RandomEdits random([&choices] { return choices.number(); });
    const RandomEdit edit = random.next(before, *meaning);
    if (!edit.result)
        return {};
    SnapshotPtr after = holdEdited(before, *edit.result);
    // The first key tells JSON from a YAML flow map, so that one that is written before it, in quotes, may
    // turn the text into JSON, and into broken JSON where other keys are bare.
    if (after->format().language != before.format().language)
        return after;
    const std::optional<Json> read = readByOthers(*after);
    if (!read)
        violated(QStringLiteral("others cannot read it after %1").arg(edit.description));
    const bool asMeant = edit.ordered
        ? *read == edit.expected
        : nlohmann::json::parse(read->dump()) == nlohmann::json::parse(edit.expected.dump());
    if (!asMeant)
        violated(QStringLiteral("others read something else after %1: %2")
                     .arg(edit.description, QString::fromStdString(Json::diff(edit.expected, *read).dump())));
    return after;
}

SnapshotPtr editedAnyhow(const Snapshot &before, Choices &choices)
{
    const ChosenEdit edit =
        choices.below(3) == 0 ? chooseTyping(before, choices) : chooseEdit(before, choices);
    if (!edit.result)
        return {};
    SnapshotPtr after = holdEdited(before, *edit.result);
    if (edit.leaves == ChosenEdit::Leaves::Anything || !isSound(before.tree().errors())
        || !hasLinesAsOthers(before) || after->format().language != before.format().language)
        return after;
    if (!isSound(after->tree().errors()))
        violated(
            QStringLiteral("%1 breaks the text: %2").arg(edit.what, after->tree().errors().front().message));
    if (edit.leaves == ChosenEdit::Leaves::Meaning
        && valueOf(before.tree().root()) != valueOf(after->tree().root()))
        violated(QStringLiteral("%1 changes what the text means").arg(edit.what));
    return after;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    FuzzInput input = FuzzInput::of(bytes, size);
    SnapshotPtr snapshot = Snapshot::build(input.document, fuzzCatalog());
    for (int i = 0; i < MostEdits; ++i) {
        const bool isMeant = input.choices.below(3) == 0;
        const SnapshotPtr after =
            isMeant ? editedAsMeant(*snapshot, input.choices) : editedAnyhow(*snapshot, input.choices);
        if (after)
            snapshot = after;
    }
    return 0;
}
