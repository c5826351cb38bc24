// SPDX-License-Identifier: MIT
// The tree of every document, held against what yaml-cpp, nlohmann_json and libyaml say of the same bytes.

#include "model/syntax/jsonreader.h"
#include "model/syntax/reader.h"
#include "model/syntax/yamlreader.h"
#include "model/text/utf8.h"
#include "tests/support/corpus.h"
#include "tests/support/variants.h"

#include <QTest>
#include <nlohmann/json.hpp>
#include <random>
#include <yaml.h>
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/parser.h>
#pragma GCC diagnostic pop

using namespace patchcord;

namespace {

/// Every scalar's text in document order, keys included; aliases and collections are left out.
QStringList textsOf(const SyntaxNode &node)
{
    if (!node)
        return {};
    QStringList texts;
    if (node.isMap()) {
        for (const SyntaxNode::Entry entry : node.entries())
            texts += textsOf(entry.key) + textsOf(entry.value);
    } else if (node.isSequence()) {
        for (const SyntaxNode item : node.items())
            texts += textsOf(item);
    } else if (node.kind() == NodeKind::Null) {
        texts += QStringLiteral("<null>");
    } else if (node.kind() != NodeKind::Alias) {
        texts += node.text();
    }
    return texts;
}

class Scalars : public YAML::EventHandler
{
public:
    QStringList texts;
    void OnDocumentStart(const YAML::Mark &) override { }
    void OnDocumentEnd() override { }
    void OnNull(const YAML::Mark &, YAML::anchor_t) override { texts += QStringLiteral("<null>"); }
    void OnAlias(const YAML::Mark &, YAML::anchor_t) override { }
    void OnScalar(
        const YAML::Mark &, const std::string &tag, YAML::anchor_t, const std::string &value) override
    {
        texts += tag == "?" && value.empty() ? QStringLiteral("<null>") : QString::fromStdString(value);
    }
    void OnSequenceStart(
        const YAML::Mark &, const std::string &, YAML::anchor_t, YAML::EmitterStyle::value) override
    {
    }
    void OnSequenceEnd() override { }
    void OnMapStart(
        const YAML::Mark &, const std::string &, YAML::anchor_t, YAML::EmitterStyle::value) override
    {
    }
    void OnMapEnd() override { }
};

QStringList yamlTexts(const QByteArray &bytes)
{
    std::istringstream in(bytes.toStdString());
    YAML::Parser parser(in);
    Scalars scalars;
    parser.HandleNextDocument(scalars);
    return scalars.texts;
}

QStringList jsonTexts(const nlohmann::ordered_json &value)
{
    QStringList texts;
    if (value.is_object()) {
        for (const auto &[key, item] : value.items())
            texts += QStringList(QString::fromStdString(key)) + jsonTexts(item);
    } else if (value.is_array()) {
        for (const auto &item : value)
            texts += jsonTexts(item);
    } else if (value.is_string()) {
        texts += QString::fromStdString(value.get<std::string>());
    } else {
        texts += value.is_null() ? QStringLiteral("<null>") : QString::fromStdString(value.dump());
    }
    return texts;
}

QString dump(const FragmentNode &node)
{
    return QStringLiteral("%1/%2 key%3 %4 [%5,%6)")
        .arg(int(node.kind))
        .arg(int(node.style))
        .arg(node.isKey)
        .arg(node.itemBegin)
        .arg(node.begin)
        .arg(node.end);
}

QStringList dump(const SyntaxNode &node)
{
    QStringList lines;
    if (!node)
        return lines;
    lines += QStringLiteral("%1/%2 key%3 %4 [%5,%6)")
                 .arg(int(node.kind()))
                 .arg(int(node.style()))
                 .arg(node.isKey())
                 .arg(node.itemBegin())
                 .arg(node.range().begin)
                 .arg(node.range().end);
    if (node.isMap()) {
        for (const SyntaxNode::Entry entry : node.entries())
            lines += dump(entry.key) + dump(entry.value);
    }
    for (const SyntaxNode item : node.items())
        lines += dump(item);
    return lines;
}

QStringList dump(const SyntaxErrors &errors)
{
    QStringList lines;
    for (const SyntaxError &error : errors)
        lines += QStringLiteral("%1 [%2,%3) %4")
                     .arg(int(error.fault))
                     .arg(error.range.begin)
                     .arg(error.range.end)
                     .arg(error.message);
    return lines;
}

/// What libyaml says of the scalars of a text: byte ranges and styles.
struct LibyamlScalar
{
    TextRange range;
    yaml_scalar_style_t style;
};

std::vector<LibyamlScalar> libyamlScalars(const QByteArray &bytes)
{
    // libyaml counts code points behind the BOM.
    std::vector<qsizetype> byteOf;
    const qsizetype bom = bomLength(bytes);
    for (qsizetype i = bom; i <= bytes.size(); ++i) {
        if (i == bytes.size() || (static_cast<unsigned char>(bytes[i]) & 0xC0) != 0x80)
            byteOf.push_back(i);
    }
    std::vector<LibyamlScalar> scalars;
    yaml_parser_t parser;
    yaml_parser_initialize(&parser);
    yaml_parser_set_input_string(&parser, reinterpret_cast<const unsigned char *>(bytes.constData()) + bom,
        size_t(bytes.size() - bom));
    for (bool more = true; more;) {
        yaml_event_t event;
        if (!yaml_parser_parse(&parser, &event)) {
            scalars.clear();
            break;
        }
        if (event.type == YAML_SCALAR_EVENT)
            scalars.push_back({{byteOf.at(event.start_mark.index), byteOf.at(event.end_mark.index)},
                event.data.scalar.style});
        more = event.type != YAML_STREAM_END_EVENT;
        yaml_event_delete(&event);
    }
    yaml_parser_delete(&parser);
    return scalars;
}

void collectScalars(const SyntaxNode &node, std::vector<SyntaxNode> &out)
{
    if (node.isMap()) {
        for (const SyntaxNode::Entry entry : node.entries()) {
            collectScalars(entry.key, out);
            collectScalars(entry.value, out);
        }
    } else if (node.isSequence()) {
        for (const SyntaxNode item : node.items())
            collectScalars(item, out);
    } else if (node && node.kind() != NodeKind::Alias) {
        out.push_back(node);
    }
}

} // namespace

class TestSyntaxCorpus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyScalarDecodesToItsValue();
    void libyamlAgreesOnRanges();
    void splitIsTheSameAsWhole();
    void takingOverIsTheSameAsReadingAgain();
    void brokenFilesSayWhere();
};

void TestSyntaxCorpus::initTestCase()
{
    if (sharedFolder().isEmpty())
        qWarning("The corpus is not here: only the project's own documents are read.");
    QVERIFY(!ownDocuments().empty());
}

void TestSyntaxCorpus::everyScalarDecodesToItsValue()
{
    int scalars = 0;
    for (const CorpusFile &document : allDocuments()) {
        for (const CorpusFile &file : variantsOf(document)) {
            const SyntaxTree tree = readTree(file.bytes);
            QVERIFY2(tree.errors().empty() || tree.errors().front().fault == SyntaxFault::DuplicateKey
                    || tree.errors().front().fault == SyntaxFault::MergeKey,
                qPrintable(file.name + QLatin1Char(' ') + dump(tree.errors()).join(QLatin1Char('\n'))));
            const bool json = tree.format().language == Language::Json;
            const QStringList ours = textsOf(tree.root());
            const QByteArray body = file.bytes.mid(bomLength(file.bytes));
            if (json && !tree.errors().empty())
                continue; // keys twice: nlohmann keeps one
            QStringList theirs =
                json ? jsonTexts(nlohmann::ordered_json::parse(body.toStdString())) : yamlTexts(body);
            if (json) { // dump() respells numbers: compare those by value
                for (qsizetype i = 0; i < std::min(ours.size(), theirs.size()); ++i) {
                    if (ours[i] != theirs[i] && ours[i].toDouble() == theirs[i].toDouble())
                        theirs[i] = ours[i];
                }
            }
            for (qsizetype i = 0; i < std::min(ours.size(), theirs.size()); ++i)
                QVERIFY2(ours[i] == theirs[i],
                    qPrintable(
                        QStringLiteral("%1\nours:   %2\ntheirs: %3").arg(file.name, ours[i], theirs[i])));
            QCOMPARE(ours.size(), theirs.size());
            scalars += int(ours.size());
        }
    }
    qInfo("%d scalars decoded", scalars);
    QVERIFY(scalars > 100);
}

void TestSyntaxCorpus::libyamlAgreesOnRanges()
{
    int compared = 0;
    int refused = 0;
    for (const CorpusFile &document : allDocuments()) {
        for (const CorpusFile &file : variantsOf(document)) {
            const SyntaxTree tree = readTree(file.bytes);
            if (tree.format().language == Language::Json)
                continue;
            const std::vector<LibyamlScalar> theirs = libyamlScalars(file.bytes);
            if (theirs.empty()) {
                ++refused;
                continue;
            }
            std::vector<SyntaxNode> ours;
            collectScalars(tree.root(), ours);
            QCOMPARE(ours.size(), theirs.size());
            for (size_t i = 0; i < ours.size(); ++i) {
                const TextRange a = ours[i].range();
                TextRange b = theirs[i].range;
                const bool block = theirs[i].style == YAML_LITERAL_SCALAR_STYLE
                    || theirs[i].style == YAML_FOLDED_SCALAR_STYLE;
                QCOMPARE(
                    ours[i].style() == NodeStyle::Literal || ours[i].style() == NodeStyle::Folded, block);
                if (ours[i].style() == NodeStyle::Empty)
                    continue; // libyaml puts those at the next token
                // libyaml's block scalars end on the next token: white space and comments behind are not
                // ours.
                if (block)
                    b.end = a.end + (file.bytes.mid(a.end, b.end - a.end).trimmed().isEmpty() ? 0 : 1);
                if (file.bytes[b.begin] == '&' || file.bytes[b.begin] == '!')
                    b.begin = a.begin;
                QVERIFY2(a == b,
                    qPrintable(QStringLiteral("%1: “%2” against “%3”")
                                   .arg(file.name, QString::fromUtf8(file.bytes.mid(a.begin, a.length())),
                                       QString::fromUtf8(file.bytes.mid(b.begin, b.length())))));
                ++compared;
            }
        }
    }
    qInfo("%d ranges agree, %d texts libyaml refuses", compared, refused);
    QVERIFY(compared > 50);
}

void TestSyntaxCorpus::splitIsTheSameAsWhole()
{
    int split = 0;
    for (const CorpusFile &document : allDocuments()) {
        for (const CorpusFile &file : variantsOf(document)) {
            const SyntaxTree tree = readTree(file.bytes);
            if (!tree.isSplit())
                continue;
            ++split;
            const FragmentPtr whole =
                tree.format().language == Language::Json ? readJson(file.bytes) : readYaml(file.bytes);
            QStringList theirs;
            for (const FragmentNode &node : whole->nodes)
                theirs += dump(node);
            const QStringList ours = dump(tree.root());
            QCOMPARE(ours.size(), theirs.size());
            for (qsizetype i = 0; i < ours.size(); ++i)
                QVERIFY2(ours[i] == theirs[i],
                    qPrintable(QStringLiteral("%1: %2 against %3").arg(file.name, ours[i], theirs[i])));
        }
    }
    qInfo("%d documents come apart", split);
    QVERIFY(split > 5);
}

void TestSyntaxCorpus::takingOverIsTheSameAsReadingAgain()
{
    std::mt19937 random(20260823);
    const QByteArray alphabet = "abc:-#'\"[]{},\n  \t&*|>!%@\\19\xC3";
    int takenOver = 0;
    for (const CorpusFile &file : allDocuments()) {
        SyntaxTree tree = readTree(file.bytes);
        for (int step = 0; step < 12; ++step) {
            QByteArray text = step % 6 == 0 ? file.bytes : tree.text();
            const qsizetype at = qsizetype(random() % size_t(text.size() + 1));
            if (random() % 3 == 0)
                text.remove(at, qsizetype(random() % 9));
            else
                text.insert(at, alphabet[qsizetype(random() % size_t(alphabet.size()))]);
            const SyntaxTree next = readTree(text, &tree);
            const SyntaxTree fresh = readTree(text);
            QVERIFY2(dump(next.root()) == dump(fresh.root()), qPrintable(file.name));
            QVERIFY2(dump(next.errors()) == dump(fresh.errors()), qPrintable(file.name));
            for (size_t i = 1; next.isSplit() && i < next.parts().size(); ++i) {
                for (size_t k = 1; tree.isSplit() && k < tree.parts().size(); ++k)
                    takenOver += next.parts()[i].fragment == tree.parts()[k].fragment ? 1 : 0;
            }
            tree = next;
        }
    }
    qInfo("%d sections taken over", takenOver);
    QVERIFY(takenOver > 20);
}

void TestSyntaxCorpus::brokenFilesSayWhere()
{
    for (const CorpusFile &file : corpus(QStringLiteral("broken"))) {
        for (const CorpusFile &variant : variantsOf(file)) {
            const SyntaxTree tree = readTree(variant.bytes);
            QCOMPARE(tree.text(), variant.bytes);
            for (const SyntaxError &error : tree.errors()) {
                QVERIFY(error.range.begin >= 0 && error.range.begin <= error.range.end
                    && error.range.end <= variant.bytes.size());
                QVERIFY(!error.message.isEmpty());
            }
        }
    }
}

QTEST_GUILESS_MAIN(TestSyntaxCorpus)
#include "tst_syntaxcorpus.moc"
