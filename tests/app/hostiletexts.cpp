// SPDX-License-Identifier: MIT
#include "tests/app/hostiletexts.h"

#include <QStringEncoder>

namespace patchcord {

namespace {

const QByteArray Small =
    QByteArrayLiteral("sections:\n  main:\n    - answer: {max_duration: 60}\n    - hangup: {}\n");

QByteArray hundredMegabytes()
{
    const QByteArray line = "    - play: {url: https://example.com/welcome.mp3}\n";
    return "sections:\n  main:\n" + line.repeated(100'000'000 / line.size());
}

QByteArray longLineOfYaml()
{
    return "sections: {main: [" + QByteArray("{play: {url: https://example.com/a.mp3}}, ").repeated(120'000)
        + "hangup]}\n";
}

QByteArray longLineOfJson()
{
    return R"({"sections": {"main": [)"
        + QByteArray(R"({"play": {"url": "https://example.com/a.mp3"}}, )").repeated(105'000)
        + R"("hangup"]}})";
}

QByteArray longText()
{
    return "sections:\n  main:\n    - play:\n        url: \"say: " + QByteArray("a b ").repeated(1'250'000)
        + "\"\n";
}

QByteArray millionAliases()
{
    return "a: &a {play: {url: x}}\nsections:\n  main:\n" + QByteArray("  - *a\n").repeated(1'000'000);
}

QByteArray aliasBomb()
{
    QByteArray text = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n";
    for (int i = 1; i < 9; ++i) {
        const QByteArray before = "*a" + QByteArray::number(i - 1);
        const QByteArray name = 'a' + QByteArray::number(i);
        text += name + ": &" + name + " [" + (before + ", ").repeated(9) + before + "]\n";
    }
    return text + "sections:\n  main: *a8\n";
}

QByteArray aliasCycle()
{
    return "sections:\n  main: &a\n    - answer\n    - cond:\n        - when: x\n          then: *a\n";
}

QByteArray deepYaml()
{
    return "sections:\n  main: " + QByteArray(10'000, '[') + QByteArray(10'000, ']') + '\n';
}

QByteArray deepBlocks()
{
    return "sections:\n  main:\n  " + QByteArray("- ").repeated(10'000) + "x\n";
}

QByteArray deepJson()
{
    return R"({"sections": {"main": )" + QByteArray(10'000, '[') + QByteArray(10'000, ']') + "}}\n";
}

QByteArray deepObjects()
{
    return R"({"sections": {"main": )" + QByteArray(R"({"a":)").repeated(10'000) + '1'
        + QByteArray(10'000, '}') + "}}\n";
}

QByteArray invalidUtf8()
{
    return "sections:\n  main:\n    - play: {url: \"say: caf\xE9\"}\n";
}

QByteArray nul()
{
    return QByteArrayLiteral("sections:\n  main:\n    - play: {url: \"a\0b\"}\n");
}

QByteArray control()
{
    return "sections:\n  main:\n    - play: {url: \"a\x1b]0;b\"}\n";
}

QByteArray encoded(QStringConverter::Encoding encoding)
{
    QStringEncoder encoder(encoding, QStringConverter::Flag::WriteBom);
    return encoder.encode(QString::fromUtf8(Small));
}

QByteArray mixedEnds()
{
    return "sections:\r\n  main:\n    - answer: {max_duration: 60}\r\n    - hangup: {}\n";
}

QByteArray doubledInYaml()
{
    return "sections:\n  main:\n    - play:\n        url: a\n        url: b\n";
}

QByteArray doubledInJson()
{
    return R"({"sections": {"main": [{"play": {"url": "a", "url": "b"}}]}})";
}

QByteArray severalDocuments()
{
    return Small + "---\n" + Small;
}

QByteArray everyFeature()
{
    return "%YAML 1.2\n---\nx: &base {timeout: 20}\nsections:\n  main:\n    - connect:\n        <<: *base\n"
           "        to: !!str +15551234567\n    - hangup: {}\n";
}

QByteArray manyBrokenSections()
{
    QByteArray text = "sections:\n";
    for (int i = 0; i < 8'000; ++i) {
        text += "  s" + QByteArray::number(i)
            + ":\n    - play:\n        url: say: hi\n    - set: {a: %{b}}\n    - play\n        url: @x\n";
    }
    return text;
}

QByteArray manyBrokenJsonSections()
{
    QByteArray text = "{\n  \"sections\": {\n";
    for (int i = 0; i < 8'000; ++i) {
        text += "    \"s" + QByteArray::number(i)
            + "\": [\n      {\"play\": {\"url\": hi}},\n      {\"set\": {a: 1}}\n      {\"play\": 'x'}\n    "
              "],\n";
    }
    return text + "    \"main\": []\n  }\n}\n";
}

} // namespace

const std::vector<HostileText> &hostileTexts()
{
    static const std::vector<HostileText> texts{
        {"100-MB", u"large.yaml"_qs, hundredMegabytes, 2, "is larger than 50 MB"},
        {"line-of-5-MB", u"line.yaml"_qs, longLineOfYaml, 0, "", Burden::Much},
        {"line-of-5-MB-json", u"line.json"_qs, longLineOfJson, 0, "", Burden::Much},
        {"text-of-5-MB", u"text.yaml"_qs, longText, 0, ""},
        {"aliases-1e6", u"aliases.yaml"_qs, millionAliases, 1, "has more than 10000 aliases"},
        {"alias-bomb", u"bomb.yaml"_qs, aliasBomb, 1, "“a8” is refused here"},
        {"alias-cycle", u"cycle.yaml"_qs, aliasCycle, 0, ""},
        {"nesting-10000-yaml", u"deep.yaml"_qs, deepYaml, 1, "Nested more than 100 levels deep"},
        {"nesting-10000-blocks", u"blocks.yaml"_qs, deepBlocks, 1, "Nested more than 100 levels deep"},
        {"nesting-10000-json", u"deep.json"_qs, deepJson, 1, "Nested more than 100 levels deep"},
        {"nesting-10000-objects", u"objects.json"_qs, deepObjects, 1, "Nested more than 100 levels deep"},
        {"invalid-utf8", u"latin1.yaml"_qs, invalidUtf8, 1, ":3:28: error: The byte 0xe9 is not UTF-8"},
        {"nul", u"nul.yaml"_qs, nul, 1, ":3:21: error: The control character U+0000"},
        {"control-character", u"control.yaml"_qs, control, 1, ":3:21: error: The control character U+001b"},
        {"utf16-le", u"utf16le.yaml"_qs, [] { return encoded(QStringConverter::Utf16LE); }, 1, "UTF-16"},
        {"utf16-be", u"utf16be.yaml"_qs, [] { return encoded(QStringConverter::Utf16BE); }, 1, "UTF-16"},
        {"utf32-le", u"utf32le.yaml"_qs, [] { return encoded(QStringConverter::Utf32LE); }, 1, "UTF-32"},
        {"utf32-be", u"utf32be.yaml"_qs, [] { return encoded(QStringConverter::Utf32BE); }, 1, "UTF-32"},
        {"bom", u"bom.yaml"_qs, [] { return "\xEF\xBB\xBF" + Small; }, 0, ""},
        {"crlf", u"crlf.yaml"_qs, [] { return QByteArray(Small).replace("\n", "\r\n"); }, 0, ""},
        {"no-final-newline", u"cut.yaml"_qs, [] { return Small.chopped(1); }, 0, ""},
        {"mixed-ends", u"mixed.yaml"_qs, mixedEnds, 0, ""},
        {"duplicate-keys-yaml", u"double.yaml"_qs, doubledInYaml, 1, "“url” occurs twice"},
        {"duplicate-keys-json", u"double.json"_qs, doubledInJson, 1, "“url” occurs twice"},
        {"several-documents", u"several.yaml"_qs, severalDocuments, 1, ":5:1: error: A second document"},
        {"anchors-merges-tags", u"features.yaml"_qs, everyFeature, 1, "merges another map here"},
        {"many-broken-sections", u"broken.yaml"_qs, manyBrokenSections, 1, "needs quotes", Burden::Much},
        {"many-broken-sections-json", u"broken.json"_qs, manyBrokenJsonSections, 1, "double quotes",
            Burden::Much},
    };
    return texts;
}

} // namespace patchcord
