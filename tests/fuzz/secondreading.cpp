// SPDX-License-Identifier: MIT
#include "tests/fuzz/secondreading.h"

#include "model/syntax/yamlscan.h"
#include "model/text/utf8.h"

#include <nlohmann/json.hpp>
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#include <yaml-cpp/yaml.h>
#pragma GCC diagnostic pop

namespace patchcord {

namespace {

using Json = nlohmann::ordered_json;

QString here(const SyntaxNode &node, const char *what)
{
    return QStringLiteral("%1 at %2 (byte %3)")
        .arg(QLatin1String(what), node.path().toPointer())
        .arg(node.range().begin);
}

/// yaml-cpp writes `\_` and other escapes above 7F as single bytes, which are no text.
bool isText(const std::string &value)
{
    return firstInvalidUtf8(QByteArrayView(value.data(), qsizetype(value.size()))) < 0;
}

/// yaml-cpp loses the last of the empty lines that a folded text keeps (`>+`).
bool isSameText(const SyntaxNode &ours, const std::string &theirs)
{
    const QByteArray text = ours.text().toUtf8();
    const QByteArray other = QByteArray::fromStdString(theirs);
    return text == other || (ours.style() == NodeStyle::Folded && text == other + '\n');
}

QString difference(const SyntaxNode &ours, const YAML::Node &theirs)
{
    switch (theirs.Type()) {
    case YAML::NodeType::Sequence: {
        if (!ours.isSequence() || size_t(ours.childCount()) != theirs.size())
            return here(ours, "no list, or another number of items,");
        size_t i = 0;
        for (const SyntaxNode item : ours.items()) {
            if (const QString found = difference(item, theirs[i++]); !found.isEmpty())
                return found;
        }
        return {};
    }
    case YAML::NodeType::Map: {
        if (!ours.isMap() || size_t(ours.childCount()) != theirs.size())
            return here(ours, "no map, or another number of entries,");
        auto other = theirs.begin();
        for (const SyntaxNode::Entry entry : ours.entries()) {
            for (const QString &found :
                {difference(entry.key, other->first), difference(entry.value, other->second)}) {
                if (!found.isEmpty())
                    return found;
            }
            ++other;
        }
        return {};
    }
    case YAML::NodeType::Scalar:
        return isText(theirs.Scalar()) && !isSameText(ours, theirs.Scalar()) ? here(ours, "another text")
                                                                             : QString();
    case YAML::NodeType::Null:
    case YAML::NodeType::Undefined:
        break;
    }
    return ours && !ours.isNull() ? here(ours, "something where they see nothing") : QString();
}

QString difference(const SyntaxNode &ours, const Json &theirs)
{
    if (theirs.is_array()) {
        if (!ours.isSequence() || size_t(ours.childCount()) != theirs.size())
            return here(ours, "no list, or another number of items,");
        size_t i = 0;
        for (const SyntaxNode item : ours.items()) {
            if (const QString found = difference(item, theirs[i++]); !found.isEmpty())
                return found;
        }
        return {};
    }
    if (theirs.is_object()) {
        if (!ours.isMap() || size_t(ours.childCount()) != theirs.size())
            return here(ours, "no map, or another number of entries,");
        auto other = theirs.begin();
        for (const SyntaxNode::Entry entry : ours.entries()) {
            if (entry.key.text().toStdString() != other.key())
                return here(entry.key, "another key");
            if (const QString found = difference(entry.value, other.value()); !found.isEmpty())
                return found;
            ++other;
        }
        return {};
    }
    if (theirs.is_string())
        return ours.isString() && ours.text().toStdString() == theirs.get<std::string>()
            ? QString()
            : here(ours, "another text");
    if (theirs.is_null())
        return ours.isNull() ? QString() : here(ours, "no null");
    if (theirs.is_boolean())
        return ours.boolean() == theirs.get<bool>() ? QString() : here(ours, "another truth");
    return ours.kind() == NodeKind::Number && ours.text().toDouble() == theirs.get<double>()
        ? QString()
        : here(ours, "another number");
}

} // namespace

QString differenceFromOthers(const SyntaxTree &tree)
{
    const bool hasAliases = std::any_of(tree.parts().begin(), tree.parts().end(),
        [](const SyntaxTree::Part &part) { return part.fragment->hasAliases; });
    if (!tree.errors().empty() || hasAliases)
        return {};
    const std::string body = tree.text().sliced(bomLength(tree.text())).toStdString();
    if (tree.format().language == Language::Json) {
        const Json json = Json::parse(body, nullptr, false);
        if (json.is_discarded())
            return tree.text().trimmed().isEmpty() ? QString() : QStringLiteral("what they do not take");
        return difference(tree.root(), json);
    }
    // A CR alone ends a line, as YAML has it; yaml-cpp takes it for a letter.
    if (yamlscan::holdsLoneCr(tree.text()))
        return {};
    // A block text that is all there is may begin in the first column, as YAML has it; yaml-cpp wants it
    // indented.
    if (tree.root().style() == NodeStyle::Literal || tree.root().style() == NodeStyle::Folded)
        return {};
    try {
        return difference(tree.root(), YAML::Load(body));
    } catch (const std::exception &fault) {
        return QStringLiteral("what they do not take: %1").arg(QString::fromUtf8(fault.what()));
    }
}

bool isJsonToOthers(const QByteArray &text)
{
    const QByteArrayView body = QByteArrayView(text).sliced(bomLength(text));
    // nlohmann_json takes NUL for the end of the text.
    return !text.contains('\0') && Json::accept(body.begin(), body.end());
}

} // namespace patchcord
