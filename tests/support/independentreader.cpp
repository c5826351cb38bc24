// SPDX-License-Identifier: MIT
#include "tests/support/independentreader.h"

#include <cstring>
#include <regex>
#include <yaml-cpp/yaml.h>

namespace patchcord {

namespace {

using Json = nlohmann::ordered_json;

Json plainWord(const std::string &word)
{
    static const std::regex null("~|null|Null|NULL|");
    static const std::regex yes("true|True|TRUE");
    static const std::regex no("false|False|FALSE");
    static const std::regex whole("[-+]?[0-9]+");
    static const std::regex octal("0o[0-7]+");
    static const std::regex hex("0x[0-9a-fA-F]+");
    static const std::regex real("[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?");
    // Most words are plainly words: the patterns are slow.
    if (!word.empty() && !std::strchr("~nNtTfF+-.0123456789", word[0]))
        return word;
    if (std::regex_match(word, null))
        return nullptr;
    if (std::regex_match(word, yes))
        return true;
    if (std::regex_match(word, no))
        return false;
    if (std::regex_match(word, octal))
        return std::stoull(word.substr(2), nullptr, 8);
    if (std::regex_match(word, hex))
        return std::stoull(word.substr(2), nullptr, 16);
    if (std::regex_match(word, whole) && word.size() < 19)
        return std::stoll(word);
    if (std::regex_match(word, real))
        return std::stod(word);
    return word;
}

Json meaning(const YAML::Node &node)
{
    switch (node.Type()) {
    case YAML::NodeType::Sequence: {
        Json list = Json::array();
        for (const YAML::Node &item : node)
            list.push_back(meaning(item));
        return list;
    }
    case YAML::NodeType::Map: {
        Json map = Json::object();
        for (const auto &entry : node)
            map[entry.first.Scalar()] = meaning(entry.second);
        return map;
    }
    case YAML::NodeType::Scalar:
        return node.Tag() == "?" ? plainWord(node.Scalar()) : Json(node.Scalar());
    case YAML::NodeType::Null:
    case YAML::NodeType::Undefined:
        break;
    }
    return nullptr;
}

} // namespace

std::optional<Json> readYamlIndependently(const QByteArray &text)
{
    try {
        return meaning(YAML::Load(text.toStdString()));
    } catch (const std::exception &) {
        return std::nullopt;
    }
}

std::optional<Json> readJsonIndependently(const QByteArray &text)
{
    const QByteArray body = text.startsWith("\xEF\xBB\xBF") ? text.sliced(3) : text;
    Json json = Json::parse(body.begin(), body.end(), nullptr, false);
    return json.is_discarded() ? std::nullopt : std::optional<Json>(std::move(json));
}

} // namespace patchcord
