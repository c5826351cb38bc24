// SPDX-License-Identifier: MIT
#include "editor/properties/fieldedits.h"
#include "editor/properties/fieldstate.h"
#include "editor/properties/fieldwords.h"
#include "editor/properties/raweditor.h"
#include "editor/properties/scalartext.h"
#include "resources/resources.h"

#include <QTest>

using namespace patchcord;

namespace {

QByteArray flow(const QByteArray &steps)
{
    return "version: 1.0.0\nsections:\n  main:\n" + steps;
}

/// A connect in order: connect's own values, then three destinations.
const QByteArray inOrder = flow("    - connect:\n"
                                "        timeout: 20\n"
                                "        from: \"%{call.from}\"\n"
                                "        call_state_events: [created, ended]\n"
                                "        answer_on_bridge: true\n"
                                "        max_duration: 3600\n"
                                "        confirm:\n"
                                "          - play: {url: \"say:Hi\"}\n"
                                "          - hangup\n"
                                "        serial:\n"
                                "          - to: sip:alice@example.com\n"
                                "            timeout: 10\n"
                                "            password: hunter2\n"
                                "          - to: \"+15551231234\"\n"
                                "          - to: 5551234567\n"
                                "            confirm_timeout: ${vars.patience}\n");
const QByteArray plain = flow("    - connect:\n        to: \"+15551231234\"\n");
const QByteArray plainSip = flow("    - connect:\n        to: sip:a@example.com\n        codecs: PCMU\n");
const QByteArray bareDestination =
    flow("    - connect:\n        timeout: 7\n        serial:\n          - \"+15551231234\"\n");
const QByteArray shortForm = flow("    - transfer: sales\n");
const QByteArray bareStep = flow("    - hangup\n");
const QByteArray unknownKeys =
    flow("    - connect:\n        to: \"+15551231234\"\n        colour: red\n        shape: {a: 1}\n");

const char *const Body = "/sections/main/0/connect";

QString pointer(const NodePath &path)
{
    return path.toPointer();
}

} // namespace

class TestFieldState : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void reads_data();
    void reads();
    void values();
    void inheritedWords();
    void addresses();
    void problems();
    void problemsOfInnerStepsStayThere();
    void stepsOnTheCanvas();
    void otherKeys();
    void severalOwners();
    void edits_data();
    void edits();
    void parts();
    void units_data();
    void units();
    void typedTexts();
    void rawValues();
    void narrowChanges();
    void sources();

private:
    SnapshotPtr read(const QByteArray &text) { return Snapshot::build(text, m_catalog); }
    FieldHolder holder(const Snapshot &snapshot, const QString &object);
    const Parameter &parameter(const FieldHolder &holder, const QString &name);
    FieldState state(const Snapshot &snapshot, const QString &object, const QString &name);
    CatalogPtr m_catalog;
};

void TestFieldState::initTestCase()
{
    auto catalog = Catalog::load(catalogFolder());
    QVERIFY2(catalog.ok(), qPrintable(catalog.error()));
    m_catalog = *catalog;
}

FieldHolder TestFieldState::holder(const Snapshot &snapshot, const QString &object)
{
    const NodePath path = *NodePath::fromPointer(object);
    const Step *const step = snapshot.flow().stepAt(path);
    if (step->plan) {
        for (const DialGroup &group : step->plan->groups) {
            for (const Destination &destination : group.destinations) {
                if (destination.path == path)
                    return destinationOwner(*step, destination);
            }
        }
    }
    return bodyOwner(*step);
}

const Parameter &TestFieldState::parameter(const FieldHolder &owner, const QString &name)
{
    const Parameter *const found = owner.level == FieldHolder::Level::Destination
        ? m_catalog->destination().parameter(name)
        : m_catalog->method(owner.method)->parameter(name);
    if (!found)
        qFatal("no parameter %s", qPrintable(name));
    return *found;
}

FieldState TestFieldState::state(const Snapshot &snapshot, const QString &object, const QString &name)
{
    const FieldHolder owner = holder(snapshot, object);
    return FieldReader(snapshot, owner).read(parameter(owner, name));
}

void TestFieldState::reads_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("object");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("isSet");
    QTest::addColumn<QString>("shown"); // the text of a set field, what counts of an unset one
    QTest::addColumn<QString>("origin");
    QTest::addColumn<QString>("dimmed");

    const QString body = QLatin1String(Body);
    const QString first = body + QStringLiteral("/serial/0");
    const QString second = body + QStringLiteral("/serial/1");
    const QString third = body + QStringLiteral("/serial/2");
    const QString none;
    const auto row = [&](const char *tag, const QByteArray &text, const QString &object, const char *name,
                         const QString &path, bool isSet, const char *shown, const char *origin,
                         const char *dimmed = "") {
        QTest::newRow(tag) << text << object << QString::fromLatin1(name) << path << isSet
                           << QString::fromUtf8(shown) << QString::fromUtf8(origin)
                           << QString::fromUtf8(dimmed);
    };
    const auto at = [](const QString &object, const char *name) {
        return object + u'/' + QLatin1String(name);
    };

    // connect with one destination: defaults
    row("timeout by default", plain, body, "timeout", at(body, "timeout"), false, "60 s", "default");
    row("duration in words", plain, body, "max_duration", at(body, "max_duration"), false, "14400 s = 4 h",
        "default");
    row("default in words", plain, body, "from", at(body, "from"), false, "the caller’s number", "default");
    row("no default", plain, body, "call_state_url", at(body, "call_state_url"), false, "none", "default");
    row("list default", plain, body, "call_state_events", at(body, "call_state_events"), false, "ended",
        "default");
    row("boolean default", plain, body, "answer_on_bridge", at(body, "answer_on_bridge"), false, "no",
        "default");
    row("same as a default", plain, body, "confirm_timeout", at(body, "confirm_timeout"), false, "60 s",
        "same as timeout");
    row("sip only, phone dialled", plain, body, "codecs", at(body, "codecs"), false, "platform setting",
        "default", "no effect on phone numbers");
    row("stream only, phone dialled", plain, body, "realtime", at(body, "realtime"), false, "no", "default",
        "no effect on phone numbers");
    row("sip only, sip dialled", plainSip, body, "encryption", at(body, "encryption"), false, "optional",
        "default");
    row("set, has effect", plainSip, body, "codecs", at(body, "codecs"), true, "PCMU", "");
    row("stream only, sip dialled", plainSip, body, "codec", at(body, "codec"), false, "PCMU", "default",
        "no effect on SIP");

    // connect with several: what is set at connect
    row("set, goes to destinations", inOrder, body, "timeout", at(body, "timeout"), true, "20",
        "per destination");
    row("set, is connect's own", inOrder, body, "max_duration", at(body, "max_duration"), true, "3600", "");
    row("same as a set one", inOrder, body, "confirm_timeout", at(body, "confirm_timeout"), false, "20 s",
        "same as timeout");
    row("some are sip", inOrder, body, "codecs", at(body, "codecs"), false, "platform setting", "default");

    // destinations: own, inherited, default
    row("own", inOrder, first, "timeout", at(first, "timeout"), true, "10", "");
    row("inherited", inOrder, second, "timeout", at(second, "timeout"), false, "20 s", "from this connect");
    row("inherited text", inOrder, second, "from", at(second, "from"), false, "%{call.from}",
        "from this connect");
    row("inherited list", inOrder, second, "call_state_events", at(second, "call_state_events"), false,
        "created, ended", "from this connect");
    row("inherited steps", inOrder, second, "confirm", at(second, "confirm"), false, "2 steps",
        "from this connect");
    row("default, connect says nothing", inOrder, second, "call_state_url", at(second, "call_state_url"),
        false, "none", "default");
    row("same as its own", inOrder, first, "confirm_timeout", at(first, "confirm_timeout"), false, "10 s",
        "same as timeout");
    row("same as the inherited", inOrder, second, "confirm_timeout", at(second, "confirm_timeout"), false,
        "20 s", "same as timeout");
    row("own expression", inOrder, third, "confirm_timeout", at(third, "confirm_timeout"), true,
        "${vars.patience}", "");
    row("not inherited", inOrder, second, "username", at(second, "username"), false, "none", "default",
        "no effect on phone numbers");
    row("address wanted", inOrder, first, "to", at(first, "to"), true, "sip:alice@example.com", "");
    row("what cannot be told is not dimmed", inOrder, third, "codecs", at(third, "codecs"), false,
        "platform setting", "default");

    // other shapes
    row("short form", shortForm, QStringLiteral("/sections/main/0"), "dest",
        QStringLiteral("/sections/main/0/transfer"), true, "sales", "");
    row("beside a short form", shortForm, QStringLiteral("/sections/main/0"), "params",
        QStringLiteral("/sections/main/0/transfer/params"), false, "none", "default");
    row("bare step", bareStep, QStringLiteral("/sections/main/0"), "reason",
        QStringLiteral("/sections/main/0/hangup/reason"), false, "none", "default");
    const QString bare = body + QStringLiteral("/serial/0");
    row("bare destination", bareDestination, bare, "to", bare, true, "+15551231234", "");
    row("beside a bare destination", bareDestination, bare, "timeout", at(bare, "timeout"), false, "7 s",
        "from this connect");
}

void TestFieldState::reads()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, object);
    QFETCH(QString, name);
    const SnapshotPtr snapshot = read(text);
    const FieldState found = state(*snapshot, object, name);
    QTEST(pointer(found.path), "path");
    QTEST(found.isSet(), "isSet");
    QTEST(found.isSet() ? found.text : found.effective, "shown");
    QTEST(found.origin, "origin");
    QTEST(found.dimmed, "dimmed");
}

void TestFieldState::values()
{
    const SnapshotPtr snapshot = read(inOrder);
    const QString body = QLatin1String(Body);
    QCOMPARE(state(*snapshot, body, QStringLiteral("answer_on_bridge")).value, Value(true));
    QCOMPARE(state(*snapshot, body, QStringLiteral("timeout")).value, Value(20));
    const FieldState from = state(*snapshot, body, QStringLiteral("from"));
    QVERIFY(from.expression);
    QVERIFY(from.holdsVariable);
    const FieldState third =
        state(*snapshot, body + QStringLiteral("/serial/2"), QStringLiteral("confirm_timeout"));
    QVERIFY(third.expression);
    // What comes back when a set field is cleared.
    const FieldState timeout =
        state(*snapshot, body + QStringLiteral("/serial/0"), QStringLiteral("timeout"));
    QCOMPARE(timeout.effective, QStringLiteral("20 s"));
}

void TestFieldState::inheritedWords()
{
    const SnapshotPtr snapshot = read(
        flow("    - connect:\n        webrtc_media: true\n        password: secret\n        call_state_url: "
             "https://me:pw@example.com/x\n        headers:\n          - {name: X-A, value: b}\n          - "
             "{name: X-B, "
             "value: c}\n        parallel:\n          - to: sip:a@b.example\n"));
    const QString destination = QLatin1String(Body) + QStringLiteral("/parallel/0");
    QCOMPARE(state(*snapshot, destination, QStringLiteral("webrtc_media")).effective, QStringLiteral("yes"));
    QCOMPARE(state(*snapshot, destination, QStringLiteral("headers")).effective, QStringLiteral("2 headers"));
    // A password of the connect does not go to its destinations, and one in a URL is not shown.
    QCOMPARE(state(*snapshot, destination, QStringLiteral("password")).effective, QStringLiteral("none"));
    QCOMPARE(state(*snapshot, destination, QStringLiteral("call_state_url")).effective,
        QStringLiteral("https://me:•••@example.com/x"));
}

void TestFieldState::addresses()
{
    const SnapshotPtr snapshot = read(inOrder);
    const QString serial = QLatin1String(Body) + QStringLiteral("/serial/");
    QCOMPARE(state(*snapshot, serial + u'0', QStringLiteral("to")).kind, addressFormatName(AddressKind::Sip));
    QCOMPARE(state(*snapshot, serial + u'1', QStringLiteral("to")).kind, QStringLiteral("E.164"));
    QCOMPARE(state(*snapshot, serial + u'2', QStringLiteral("to")).kind, addressKindName(AddressKind::Other));
}

void TestFieldState::problems()
{
    const SnapshotPtr snapshot = read(inOrder);
    const QString serial = QLatin1String(Body) + QStringLiteral("/serial/");
    const FieldState wrong = state(*snapshot, serial + u'2', QStringLiteral("to"));
    QVERIFY(wrong.severity.has_value());
    QVERIFY(!wrong.problem.isEmpty());
    QVERIFY(!state(*snapshot, serial + u'1', QStringLiteral("to")).severity.has_value());
    QVERIFY(!state(*snapshot, QLatin1String(Body), QStringLiteral("timeout")).severity.has_value());
}

void TestFieldState::problemsOfInnerStepsStayThere()
{
    const SnapshotPtr snapshot =
        read(flow("    - connect:\n        to: \"+15551231234\"\n        result:\n          case:\n"
                  "            failed:\n              - goto: {label: nowhere}\n"));
    QVERIFY(!snapshot->diagnostics().empty());
    QVERIFY(!state(*snapshot, QLatin1String(Body), QStringLiteral("result")).severity.has_value());
    const QString inner = QLatin1String(Body) + QStringLiteral("/result/case/failed/0");
    QVERIFY(state(*snapshot, inner, QStringLiteral("label")).severity.has_value());
}

void TestFieldState::stepsOnTheCanvas()
{
    const SnapshotPtr snapshot = read(inOrder);
    const FieldState confirm = state(*snapshot, QLatin1String(Body), QStringLiteral("confirm"));
    QVERIFY(confirm.onCanvas);
    QCOMPARE(confirm.text, QStringLiteral("2 steps"));
    QCOMPARE(pointer(confirm.firstStep), QLatin1String(Body) + QStringLiteral("/confirm/0"));
    const FieldState unset = state(*read(plain), QLatin1String(Body), QStringLiteral("confirm"));
    QVERIFY(!unset.onCanvas);
}

void TestFieldState::otherKeys()
{
    const SnapshotPtr snapshot = read(unknownKeys);
    const FieldHolder owner = holder(*snapshot, QStringLiteral("/sections/main/0"));
    const FieldReader reader(*snapshot, owner);
    QCOMPARE(reader.otherKeys(m_catalog->method(QStringLiteral("connect"))->parameters),
        QStringList({QStringLiteral("colour"), QStringLiteral("shape")}));
    Parameter raw;
    raw.name = QStringLiteral("shape");
    raw.type = ParameterType::Any;
    QCOMPARE(reader.read(raw).source, QStringLiteral("{a: 1}"));
}

void TestFieldState::severalOwners()
{
    const SnapshotPtr snapshot =
        read(flow("    - play: {url: \"say:a\", volume: 3}\n    - play: {url: \"say:b\", volume: 3}\n"));
    const Method &play = *m_catalog->method(QStringLiteral("play"));
    const FieldHolder a = holder(*snapshot, QStringLiteral("/sections/main/0"));
    const FieldHolder b = holder(*snapshot, QStringLiteral("/sections/main/1"));
    const auto both = [&](const char *name) {
        const Parameter &one = *play.parameter(QLatin1String(name));
        return combined({FieldReader(*snapshot, a).read(one), FieldReader(*snapshot, b).read(one)});
    };
    QCOMPARE(both("volume").presence, FieldState::Presence::Set);
    QCOMPARE(both("volume").text, QStringLiteral("3"));
    QCOMPARE(both("url").presence, FieldState::Presence::Several);
    QCOMPARE(both("url").effective, QStringLiteral("several values"));
    QCOMPARE(both("say_voice").presence, FieldState::Presence::Unset);

    const Result<TextEdits> edits = together({writeField(*snapshot, a, QStringLiteral("volume"), Value(5)),
        writeField(*snapshot, b, QStringLiteral("volume"), Value(5))});
    QVERIFY(edits.ok());
    QCOMPARE(edits->applied(snapshot->text()),
        flow("    - play: {url: \"say:a\", volume: 5}\n    - play: {url: \"say:b\", volume: 5}\n"));
}

void TestFieldState::edits_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("object");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("json"); // empty: clear
    QTest::addColumn<QByteArray>("after");

    const QString step = QStringLiteral("/sections/main/0");
    const QString destination = QLatin1String(Body) + QStringLiteral("/serial/0");
    QTest::newRow("set") << plain << step << QStringLiteral("timeout") << QByteArray("5")
                         << flow("    - connect:\n        to: \"+15551231234\"\n        timeout: 5\n");
    QTest::newRow("change") << flow("    - play:\n        url: \"say:a\"   # keep\n") << step
                            << QStringLiteral("url") << QByteArray("\"say:b\"")
                            << flow("    - play:\n        url: \"say:b\"   # keep\n");
    QTest::newRow("beside a short form")
        << shortForm << step << QStringLiteral("params") << QByteArray("{\"a\": 1}") << QByteArray();
    QTest::newRow("short form itself") << shortForm << step << QStringLiteral("dest")
                                       << QByteArray("\"support\"") << flow("    - transfer: support\n");
    QTest::newRow("bare step") << bareStep << step << QStringLiteral("reason") << QByteArray("\"busy\"")
                               << QByteArray();
    QTest::newRow("empty body") << flow("    - answer:\n") << step << QStringLiteral("max_duration")
                                << QByteArray("60") << QByteArray();
    QTest::newRow("bare destination")
        << bareDestination << destination << QStringLiteral("timeout") << QByteArray("9") << QByteArray();
    QTest::newRow("clear") << flow("    - answer:\n        max_duration: 60\n") << step
                           << QStringLiteral("max_duration") << QByteArray() << QByteArray();
    QTest::newRow("clear what is not there")
        << plain << step << QStringLiteral("timeout") << QByteArray() << plain;
}

void TestFieldState::edits()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, object);
    QFETCH(QString, name);
    QFETCH(QByteArray, json);
    QFETCH(QByteArray, after);
    const SnapshotPtr snapshot = read(text);
    const FieldHolder owner = holder(*snapshot, object);
    const bool clears = json.isEmpty();
    const Value value = clears ? Value() : *Value::fromJson(json);
    const Result<TextEdits> made =
        clears ? resetField(*snapshot, owner, name) : writeField(*snapshot, owner, name, value);
    QVERIFY2(made.ok(), qPrintable(made.error()));
    const QByteArray result = made->applied(text);
    if (!after.isEmpty())
        QCOMPARE(result, after);
    // Whatever it looks like, it has to mean the new thing, and the step has to stay a step of its method.
    const SnapshotPtr now = read(result);
    const FieldHolder then = holder(*now, object);
    QCOMPARE(then.method, owner.method);
    const FieldState found = FieldReader(*now, then).read(parameter(then, name));
    QCOMPARE(found.isSet(), !clears);
    QCOMPARE(found.value, value);
    for (const char *kept : {"to", "dest"}) {
        const QString key = QLatin1String(kept);
        const Parameter *const other = then.level == FieldHolder::Level::Destination
            ? m_catalog->destination().parameter(key)
            : m_catalog->method(then.method)->parameter(key);
        if (other && key != name)
            QCOMPARE(
                FieldReader(*now, then).read(*other).value, FieldReader(*snapshot, owner).read(*other).value);
    }
}

void TestFieldState::parts()
{
    const QByteArray text = flow("    - connect:\n        to: sip:a@b.example\n        headers:\n"
                                 "          - name: X-A  # first\n            value: one\n          - name: "
                                 "X-B\n            value: two\n");
    const SnapshotPtr snapshot = read(text);
    const FieldHolder owner = holder(*snapshot, QStringLiteral("/sections/main/0"));
    const QString headers = QStringLiteral("headers");
    const auto after = [&](const PartEdit &edit) {
        const Result<TextEdits> made = editPart(*snapshot, owner, headers, edit);
        return made ? made->applied(text) : made.error().toUtf8();
    };
    QByteArray changed = text;
    changed.replace("one", "1st");
    QCOMPARE(after({PartEdit::Kind::Set, NodePath({QStringLiteral("0"), QStringLiteral("value")}), 0,
                 Value(QStringLiteral("1st")), {}}),
        changed);
    QByteArray removed = text;
    removed.replace("          - name: X-B\n            value: two\n", "");
    QCOMPARE(after({PartEdit::Kind::Remove, NodePath({QStringLiteral("1")}), 0, {}, {}}), removed);
}

void TestFieldState::units_data()
{
    QTest::addColumn<int>("unit");
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("words");
    const auto row = [](Unit unit, const char *number, const char *words) {
        QTest::newRow(number) << int(unit) << QString::fromLatin1(number) << QString::fromUtf8(words);
    };
    row(Unit::Seconds, "20", "s");
    row(Unit::Seconds, "60", "s");
    row(Unit::Seconds, "14400", "s = 4 h");
    row(Unit::Seconds, "${x}", "s");
    row(Unit::Milliseconds, "500", "ms");
    row(Unit::Milliseconds, "5000", "ms = 5 s");
    row(Unit::Decibels, "-3", "dB");
    row(Unit::None, "3", "");
}

void TestFieldState::units()
{
    QFETCH(int, unit);
    QFETCH(QString, number);
    Parameter parameter;
    parameter.unit = Unit(unit);
    QTEST(unitText(parameter, number), "words");
}

void TestFieldState::typedTexts()
{
    QCOMPARE(retyped(Value(5), QStringLiteral("6")), Value(6));
    QCOMPARE(retyped(Value(5), QStringLiteral("six")), Value(QStringLiteral("six")));
    QCOMPARE(retyped(Value(true), QStringLiteral("false")), Value(false));
    QCOMPARE(retyped(Value(QStringLiteral("5")), QStringLiteral("6")), Value(QStringLiteral("6")));
    QCOMPARE(guessed(QStringLiteral("1.50")), Value::number(QStringLiteral("1.50")));
    QCOMPARE(guessed(QStringLiteral("+15551231234")), Value(QStringLiteral("+15551231234")));
    QCOMPARE(guessed(QStringLiteral("007")), Value(QStringLiteral("007")));
    QCOMPARE(guessed(QStringLiteral("[1, 2]")), Value(Value::List{Value(1), Value(2)}));
    QCOMPARE(guessed(QStringLiteral("[1, 2")), Value(QStringLiteral("[1, 2")));
}

void TestFieldState::rawValues()
{
    QCOMPARE(*readRawValue(QStringLiteral("{\"a\": [1, true]}"), Language::Json),
        Value(Value::Map{{QStringLiteral("a"), Value::List{Value(1), Value(true)}}}));
    QCOMPARE(*readRawValue(QStringLiteral("a: 1\nb: two"), Language::Yaml),
        Value(Value::Map{
            {QStringLiteral("a"), Value(1)}, {QStringLiteral("b"), Value(QStringLiteral("two"))}}));
    QVERIFY(!readRawValue(QStringLiteral("a: 1"), Language::Json).ok());
    QVERIFY(!readRawValue(QStringLiteral("{a: [1"), Language::Yaml).ok());
}

void TestFieldState::narrowChanges()
{
    const Value before = *Value::fromJson(R"({"a": 1, "b": [1, {"c": 2}]})");
    const NarrowChange one = narrowed(before, *Value::fromJson(R"({"a": 1, "b": [1, {"c": 3}]})"));
    QCOMPARE(pointer(one.at), QStringLiteral("/b/1/c"));
    QCOMPARE(one.value, Value(3));
    const Value two = *Value::fromJson(R"({"a": 2, "b": [1, {"c": 3}]})");
    QVERIFY(narrowed(before, two).at.isRoot());
    QCOMPARE(narrowed(before, two).value, two);
    const Value renamed = *Value::fromJson(R"({"z": 1, "b": [1, {"c": 2}]})");
    QVERIFY(narrowed(before, renamed).at.isRoot());
}

void TestFieldState::sources()
{
    const SnapshotPtr snapshot =
        read(flow("    - request:\n        url: https://example.com\n        method: POST\n"
                  "        body:\n          a: 1\n          b:\n            - x\n"));
    QCOMPARE(state(*snapshot, QStringLiteral("/sections/main/0"), QStringLiteral("body")).source,
        QStringLiteral("a: 1\nb:\n  - x"));
}

QTEST_GUILESS_MAIN(TestFieldState)
#include "tst_fieldstate.moc"
