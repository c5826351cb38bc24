// SPDX-License-Identifier: MIT
#include "model/edit/pastetext.h"

#include "model/edit/blockedits.h"
#include "model/edit/blocktext.h"
#include "model/edit/connectedits.h"
#include "model/edit/edits.h"
#include "model/edit/editscript.h"
#include "model/edit/edittexts.h"
#include "model/edit/stepedits.h"
#include "model/edit/valueedits.h"
#include "model/flow/stepshape.h"
#include "model/syntax/reader.h"
#include "model/text/freename.h"

#include <algorithm>

namespace patchcord {

namespace {

bool isStep(const SyntaxNode &item, const Catalog &catalog)
{
    return shapeOfStep(item, catalog).known != nullptr;
}

template <typename Range, typename Test> bool allOf(const Range &range, Test test)
{
    return std::all_of(range.begin(), range.end(), test);
}

bool areSteps(const SyntaxNode &list, const Catalog &catalog)
{
    return list.isSequence() && list.childCount() > 0
        && allOf(list.items(), [&](const SyntaxNode &item) { return isStep(item, catalog); });
}

/// `name: [steps]`, once or several times.
bool areSections(const SyntaxNode &map, const Catalog &catalog)
{
    return map.isMap() && map.childCount() > 0 && allOf(map.entries(), [&](const SyntaxNode::Entry &entry) {
        return areSteps(entry.value, catalog);
    });
}

/// The body of a connect step, or a destination.
bool isDialling(const SyntaxNode &map, const Catalog &catalog)
{
    const Method *const connect = catalog.method(QStringLiteral("connect"));
    bool dials = false;
    if (!connect || !map.isMap())
        return false;
    for (const SyntaxNode::Entry &entry : map.entries()) {
        const QString key = entry.key.text();
        dials |= key == QLatin1String("to") || key == QLatin1String("serial")
            || key == QLatin1String("parallel") || key == QLatin1String("serial_parallel");
        if (!connect->parameter(key))
            return false;
    }
    return dials;
}

bool areDestinations(const SyntaxNode &list, const Catalog &catalog)
{
    return list.isSequence() && list.childCount() > 0
        && allOf(list.items(), [&](const SyntaxNode &item) { return isDialling(item, catalog); });
}

qsizetype indentOf(QByteArrayView line)
{
    return std::find_if(line.begin(), line.end(), [](char c) { return c != ' '; }) - line.begin();
}

/// The text without the indentation that its lines share. Of a selection that starts behind the indentation
/// of its first line the others are what counts.
QByteArray dedented(const QByteArray &text)
{
    QList<QByteArray> lines = text.split('\n');
    const auto hasText = [](const QByteArray &line) { return !line.trimmed().isEmpty(); };
    while (!lines.isEmpty() && !hasText(lines.front()))
        lines.removeFirst();
    qsizetype least = -1;
    for (qsizetype i = 1; i < lines.size(); ++i) {
        if (hasText(lines[i]))
            least = least < 0 ? indentOf(lines[i]) : std::min(least, indentOf(lines[i]));
    }
    for (qsizetype i = 0; i < lines.size(); ++i)
        lines[i] = lines[i].sliced(std::min({indentOf(lines[i]), std::max<qsizetype>(least, 0)}));
    if (!lines.isEmpty())
        lines[0] = lines[0].sliced(indentOf(lines[0]));
    return lines.join('\n');
}

/// The first line of a step that was cut out without its dash's indentation, with the rest as it was.
QByteArray withFirstLineDedented(const QByteArray &text)
{
    return text.sliced(indentOf(text));
}

bool isSound(const SyntaxTree &tree)
{
    return tree.root() && tree.errors().empty();
}

/// The text as a list of one step: the step itself, or what stands behind these keys in it.
QByteArray asStep(const SyntaxTree &tree, const QByteArrayList &keys)
{
    const QByteArray text = tree.text().trimmed();
    if (tree.root().isScalar())
        return "- " + text + '\n';
    if (tree.root().isFlow()) {
        QByteArray step = text;
        for (auto key = keys.rbegin(); key != keys.rend(); ++key)
            step = "{\"" + *key + "\": " + step + '}';
        return '[' + step + ']';
    }
    // What stands above the first key or dash is a comment of the step.
    const qsizetype begin = tree.root().range().begin;
    QByteArray step = tree.text().first(begin) + "- ";
    int column = 2;
    for (const QByteArray &key : keys) {
        column += 2;
        step += key + ":\n" + spaces(column);
    }
    return step + shifted(tree.text().sliced(begin).trimmed(), column) + '\n';
}

QByteArray asDocument(const SyntaxTree &tree)
{
    const QByteArray text = tree.text().trimmed();
    if (tree.root().isFlow())
        return "{\"sections\": " + text + '}';
    return "sections:\n  " + shifted(text, 2) + '\n';
}

std::optional<ForeignText> classified(const QByteArray &text, const CatalogPtr &catalog)
{
    const SyntaxTree tree = readTree(text);
    if (!isSound(tree))
        return std::nullopt;
    const SyntaxNode root = tree.root();
    const auto steps = [&](const QByteArray &list) {
        return ForeignText{ForeignText::Kind::Steps, Snapshot::buildInline(list, catalog)};
    };
    if (root.isMap() && root.value("sections").isMap())
        return ForeignText{ForeignText::Kind::Sections, Snapshot::build(text, catalog)};
    if (areSteps(root, *catalog))
        return steps(text);
    if (areSections(root, *catalog))
        return ForeignText{ForeignText::Kind::Sections, Snapshot::build(asDocument(tree), catalog)};
    if (isStep(root, *catalog) && (root.isScalar() || root.childCount() == 1))
        return steps(asStep(tree, {}));
    if (areDestinations(root, *catalog))
        return ForeignText{ForeignText::Kind::Destinations,
            Snapshot::buildInline(
                asStep(tree, {QByteArrayLiteral("connect"), QByteArrayLiteral("serial")}), catalog)};
    if (isDialling(root, *catalog))
        return steps(asStep(tree, {QByteArrayLiteral("connect")}));
    return std::nullopt;
}

/// Why a text is not SWML, for the user.
Failure refusal(const QByteArray &text, const Catalog &catalog)
{
    const SyntaxTree tree = readTree(text);
    if (text.trimmed().isEmpty())
        return {EditTexts::tr("There is no text to paste.")};
    if (!tree.errors().empty())
        return {EditTexts::tr("The text to paste cannot be read: %1").arg(tree.errors().front().message)};
    const SyntaxNode root = tree.root();
    const SyntaxNode first = root.isSequence() ? root.item(0) : root;
    const QString method = first.isMap()
        ? first.entries().begin() != first.entries().end() ? (*first.entries().begin()).key.text() : QString()
        : first.text();
    if (!method.isEmpty() && method.size() < 40 && !catalog.method(method))
        return {EditTexts::tr("The text to paste is no SWML: there is no method “%1”.").arg(method)};
    return {EditTexts::tr("The text to paste is no SWML: it holds no sections and no steps.")};
}

/// The same text with the line ends of another.
SnapshotPtr withLineEnds(const ForeignText &text, const TextFormat &format, const CatalogPtr &catalog)
{
    QByteArray bytes = text.snapshot->text();
    bytes.replace("\r\n", "\n");
    bytes.replace('\n', format.newline());
    return text.kind == ForeignText::Kind::Sections ? Snapshot::build(bytes, catalog)
                                                    : Snapshot::buildInline(bytes, catalog);
}

/// A copy of a section, with its own text where both documents are blocks.
void addSectionCopy(EditScript &script, const Snapshot &source, const QString &name, const NodePath &document)
{
    const SyntaxNode from = source.resolve(NodePath::section(name));
    const NodePath sections = document.child(QStringLiteral("sections"));
    const SyntaxNode target = script.tree().resolve(sections);
    const bool asPiece = !from.parent().isFlow() && target.isMap() && target.style() == NodeStyle::Block
        && target.childCount() > 0;
    const NodePath path = document.joined(NodePath::section(name));
    if (asPiece) {
        script.add(insertBlockPiece(target, target.childCount(), pieceOf(from.parent(), from.index())));
    } else if (!from.isSequence()) {
        script.add(edits::setValue(script.tree(), path, valueOf(from)));
    } else {
        script.add(edits::setValue(script.tree(), path, Value::List{}));
        for (int i = 0; i < from.childCount() && !script.failed(); ++i)
            script.add(edits::insertCopy(script.tree(), from.item(i), path, i));
    }
}

/// The source with other names for those of its sections that the document has.
Result<SnapshotPtr> withFreeNames(
    const Snapshot &snapshot, SnapshotPtr source, const NodePath &document, const CatalogPtr &catalog)
{
    const auto isTaken = [&](const QString &name) {
        return snapshot.resolve(document.joined(NodePath::section(name))).isValid();
    };
    QStringList clashing;
    for (const SectionFlowPtr &section : source->flow().sections()) {
        if (isTaken(section->name))
            clashing.append(section->name);
    }
    for (const QString &name : clashing) {
        const QString free = freeName(
            name, [&](const QString &other) { return isTaken(other) || source->flow().hasSection(other); });
        const Result<TextEdits> renamed = renameSection(*source, {}, name, free);
        if (!renamed)
            return renamed.failure();
        source = Snapshot::build(renamed->applied(source->text()), catalog);
    }
    return source;
}

} // namespace

Result<ForeignText> readForeignText(const QByteArray &text, const CatalogPtr &catalog)
{
    QByteArray plain = text;
    if (plain.startsWith("\xEF\xBB\xBF"))
        plain.remove(0, 3);
    plain.replace("\r\n", "\n");
    for (const QByteArray &candidate : {plain, dedented(plain), withFirstLineDedented(plain)}) {
        if (auto read = classified(candidate, catalog))
            return std::move(*read);
    }
    return refusal(plain, *catalog);
}

Result<TextEdits> pasteSteps(
    const Snapshot &snapshot, const ForeignText &text, const NodePath &list, int index)
{
    const SnapshotPtr source = withLineEnds(text, snapshot.tree().format(), snapshot.sharedCatalog());
    const int count = source->tree().root().childCount();
    EditScript script(snapshot.tree());
    const NodePath target = prepareStepList(script, list);
    for (int i = 0; i < count && !script.failed(); ++i)
        script.add(edits::insertCopy(script.tree(), source->tree().root().item(i), target, index + i));
    if (!script.failed())
        renameCopiedLabels(script, snapshot.catalog(), {target, index, count});
    return script.result();
}

Result<TextEdits> pasteDestinations(
    const Snapshot &snapshot, const ForeignText &text, const NodePath &connect, const NodePath &behind)
{
    const Step *const step = snapshot.flow().stepAt(connect);
    if (!step || !step->plan)
        return Failure{EditTexts::tr("These are destinations: select a connect step to put them into.")};
    const SnapshotPtr source = withLineEnds(text, snapshot.tree().format(), snapshot.sharedCatalog());
    const SyntaxNode destinations =
        source->resolve(*NodePath::fromPointer(QStringLiteral("/0/connect/serial")));
    EditScript script(snapshot.tree());
    const ConnectPlan &plan = *step->plan;
    NodePath list = connect.child(QStringLiteral("serial"));
    if (plan.hasDialling && plan.form == DialForm::One)
        script.add(setDialForm(snapshot, connect, DialForm::Serial));
    else if (!plan.hasDialling)
        script.add(edits::setValue(script.tree(), list, Value::List{}));
    else if (!behind.isRoot() && behind != step->path)
        list = behind.parent();
    else if (!plan.groups.empty() && !plan.groups.back().destinations.empty())
        list = plan.groups.back().destinations.back().path.parent();
    int index = behind.parent() == list ? behind.lastIndex() + 1
        : script.failed()               ? 0
                                        : script.tree().resolve(list).childCount();
    for (int i = 0; i < destinations.childCount() && !script.failed(); ++i)
        script.add(edits::insertCopy(script.tree(), destinations.item(i), list, index++));
    return script.result();
}

Result<PastedSections> pasteSections(
    const Snapshot &snapshot, const ForeignText &text, const NodePath &document)
{
    const CatalogPtr &catalog = snapshot.sharedCatalog();
    const Result<SnapshotPtr> source =
        withFreeNames(snapshot, withLineEnds(text, snapshot.tree().format(), catalog), document, catalog);
    if (!source)
        return source.failure();
    PastedSections pasted;
    for (const SectionFlowPtr &section : (*source)->flow().sections())
        pasted.names.append(section->name);
    const SyntaxNode root = snapshot.tree().root();
    if (document.isRoot() && (!root || root.isNull()) && snapshot.tree().errors().empty()) {
        const qsizetype end = snapshot.text().size();
        pasted.edits = TextEdits({{end, end}, (*source)->text()});
        return pasted;
    }
    EditScript script(snapshot.tree());
    for (const QString &name : pasted.names)
        addSectionCopy(script, **source, name, document);
    const Result<TextEdits> edits = script.result();
    if (!edits)
        return edits.failure();
    pasted.edits = *edits;
    return pasted;
}

} // namespace patchcord
