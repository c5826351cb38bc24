// SPDX-License-Identifier: MIT
#include "model/catalog/catalog.h"
#include "resources/resources.h"
#include "tests/model/catalogshapes.h"
#include "tests/support/corpus.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace patchcord;

namespace {

template <typename Wanted> QStringList methodsWith(const Catalog &catalog, Wanted &&wanted)
{
    QStringList names;
    for (const Method &method : catalog.methods()) {
        if (wanted(method))
            names.append(method.name);
    }
    names.sort();
    return names;
}

template <typename Wanted>
QStringList parametersWith(const std::vector<Parameter> &parameters, Wanted &&wanted)
{
    QStringList names;
    for (const Parameter &parameter : parameters) {
        if (wanted(parameter))
            names.append(parameter.name);
    }
    return names;
}

QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts);
}

} // namespace

class TestCatalog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void methods();
    void traits();
    void texts();
    void destinationKinds();
    void connectFields_data();
    void connectFields();
    void confirmSteps();

private:
    CatalogPtr m_catalog;
};

void TestCatalog::initTestCase()
{
    const Result<CatalogPtr> catalog = Catalog::load(catalogFolder());
    QVERIFY2(catalog.ok(), qPrintable(catalog.error()));
    m_catalog = *catalog;
}

void TestCatalog::methods()
{
    QStringList names;
    int group = 0;
    for (const Method &method : m_catalog->methods()) {
        QVERIFY2(int(method.group) >= group, qPrintable(method.name));
        group = int(method.group);
        names.append(method.name);
        QCOMPARE(m_catalog->method(method.name), &method);
    }
    QCOMPARE(group, int(MethodGroup::Side));
    names.sort();
    QCOMPARE(names,
        words("ai ai_sidecar amazon_bedrock answer cond connect denoise detect_machine enter_queue eval "
              "execute goto "
              "hangup if join_conference join_room label live_transcribe live_translate pay play prompt "
              "receive_fax "
              "record record_call request return send_digits send_fax send_sms set sip_refer sleep "
              "stop_denoise "
              "stop_record_call stop_stream stop_tap stream switch tap transcribe transcribe_stop transfer "
              "unset "
              "user_event"));
    QCOMPARE(m_catalog->method(QStringLiteral("dial")), nullptr);
    QCOMPARE(m_catalog->object(QStringLiteral("dial")), nullptr);
}

void TestCatalog::traits()
{
    const Catalog &all = *m_catalog;
    QCOMPARE(methodsWith(all, [](const Method &m) { return m.flow == Flow::Ends; }), words("hangup"));
    QCOMPARE(
        methodsWith(all, [](const Method &m) { return m.flow == Flow::Leaves; }), words("return transfer"));
    QCOMPARE(methodsWith(all, [](const Method &m) { return m.flow == Flow::Jumps; }), words("goto"));
    QCOMPARE(methodsWith(all, [](const Method &m) { return !m.waits; }),
        words("ai_sidecar denoise live_transcribe live_translate record_call send_sms stream tap transcribe "
              "user_event"));
    QCOMPARE(methodsWith(all, [](const Method &m) { return m.bareStep; }),
        words("answer denoise detect_machine hangup receive_fax record record_call return stop_denoise "
              "stop_record_call stop_stream stop_tap transcribe transcribe_stop"));
    QCOMPARE(
        methodsWith(all, [](const Method &m) { return m.standing == Standing::Legacy; }), words("eval if"));
    QCOMPARE(methodsWith(all, [](const Method &m) { return m.standing == Standing::Newer; }),
        words("stop_stream stream transcribe transcribe_stop"));
    QCOMPARE(methodsWith(all, [](const Method &m) { return m.body == BodyKind::Empty; }),
        words("denoise stop_denoise transcribe_stop"));
    QCOMPARE(
        methodsWith(all, [](const Method &m) { return m.body == BodyKind::FreeMap; }), words("eval set"));
    QCOMPARE(methodsWith(all, [](const Method &m) { return m.body == BodyKind::Conditions; }), words("cond"));
    QCOMPARE(methodsWith(all, [](const Method &m) { return m.body == BodyKind::Label; }), words("label"));
    QCOMPARE(methodsWith(all, [](const Method &m) { return m.body == BodyKind::Names; }), words("unset"));
    QCOMPARE(methodsWith(all, [](const Method &m) { return m.body == BodyKind::Any; }), words("return"));

    QStringList shortForms;
    for (const Method &method : all.methods()) {
        if (!method.shortForm.isEmpty())
            shortForms.append(method.name + u':' + method.shortForm);
    }
    shortForms.sort();
    QCOMPARE(shortForms,
        words("answer:max_duration execute:dest goto:label hangup:reason join_room:name play:url prompt:play "
              "send_digits:digits send_fax:document sip_refer:to_uri sleep:duration "
              "stop_record_call:control_id "
              "stop_tap:control_id tap:uri transfer:dest"));
    QCOMPARE(all.method(QStringLiteral("connect"))->oneOf,
        std::vector<QStringList>{words("to serial parallel serial_parallel")});
    QCOMPARE(all.method(QStringLiteral("play"))->oneOf, std::vector<QStringList>{words("url urls")});
}

void TestCatalog::texts()
{
    const auto check = [](const QString &owner, const std::vector<Parameter> &parameters) {
        QString heading;
        bool requiredAreOver = false;
        for (const Parameter &parameter : parameters) {
            const QByteArray where = (owner + u'.' + parameter.name).toUtf8();
            if (parameter.group != heading)
                requiredAreOver = false;
            heading = parameter.group;
            QVERIFY2(!parameter.required || !requiredAreOver, where + " stands behind an optional one");
            requiredAreOver = !parameter.required;
            QVERIFY2(parameter.help.endsWith(u'.') && parameter.help.at(0).isUpper(), where);
            QVERIFY2(parameter.help.size() <= 260, where + ": the help is long");
            QVERIFY2(!parameter.help.contains(u'<'), where);
            const QString &source = parameter.fallback.source;
            QVERIFY2(source.isEmpty() || source == u"docs" || source == u"schema", where);
        }
    };
    for (const Method &method : m_catalog->methods()) {
        QVERIFY2(!method.sentence.endsWith(u'.') && method.sentence.size() <= 60, qPrintable(method.name));
        QVERIFY2(method.help.endsWith(u'.') && method.help.size() <= 300, qPrintable(method.name));
        QVERIFY2(method.help.at(0).isUpper() || method.help.startsWith(method.name), qPrintable(method.name));
        check(method.name, method.parameters);
    }
    const std::vector<const ObjectType *> objects = reachableObjects(*m_catalog);
    QVERIFY(objects.size() > 50);
    for (const ObjectType *const object : objects)
        check(object->name, object->parameters);
}

void TestCatalog::destinationKinds()
{
    const std::vector<Parameter> &connect = m_catalog->method(QStringLiteral("connect"))->parameters;
    const std::vector<Parameter> &destination = m_catalog->destination().parameters;
    const auto only = [](AddressKind kind) {
        return [kind](const Parameter &parameter) { return parameter.appliesTo == AddressKinds(kind); };
    };
    const QStringList sip =
        words("from_name headers codecs webrtc_media session_timeout username password encryption");
    const QStringList stream =
        words("name codec realtime authorization_bearer_token custom_parameters status_url_method");
    QCOMPARE(parametersWith(connect, only(AddressKind::Sip)), sip);
    QCOMPARE(parametersWith(destination, only(AddressKind::Sip)), sip);
    QCOMPARE(parametersWith(connect, only(AddressKind::Stream)), stream);
    QCOMPARE(parametersWith(destination, only(AddressKind::Stream)), stream);
    QCOMPARE(parametersWith(connect, only(AddressKind::Queue)),
        words("transfer_after_bridge execute_after_queue"));
    QCOMPARE(parametersWith(destination, [](const Parameter &parameter) { return parameter.inherited; }),
        words("timeout from from_name confirm confirm_timeout headers codecs webrtc_media session_timeout "
              "encryption "
              "call_state_url call_state_events"));
    QCOMPARE(parametersWith(connect, [](const Parameter &parameter) { return parameter.inherited; }),
        QStringList());
    const auto isSecret = [](const Parameter &parameter) { return parameter.secret; };
    QCOMPARE(parametersWith(connect, isSecret), words("password authorization_bearer_token"));
    QCOMPARE(parametersWith(destination, isSecret), words("password authorization_bearer_token"));
}

void TestCatalog::connectFields_data()
{
    QTest::addColumn<QString>("owner");
    QTest::newRow("connect") << QStringLiteral("connect");
    QTest::newRow("destination") << QStringLiteral("destination");
    QTest::newRow("header") << QStringLiteral("header");
}

void TestCatalog::connectFields()
{
    QFETCH(QString, owner);
    const QByteArray json = readBytes(QStringLiteral(PATCHCORD_FIXTURES "/catalog/connect-fields.json"));
    const QJsonObject fixture = QJsonDocument::fromJson(json).object();
    const Method *const method = m_catalog->method(owner);
    const std::vector<Parameter> &parameters =
        method ? method->parameters : m_catalog->object(owner)->parameters;
    QJsonArray found;
    for (const Parameter &parameter : parameters) {
        QJsonObject field{
            {QStringLiteral("name"), parameter.name}, {QStringLiteral("group"), parameter.group}};
        const DefaultValue &fallback = parameter.fallback;
        if (!fallback.value.isNull()) {
            field.insert(QStringLiteral("default"),
                QJsonDocument::fromJson("[" + fallback.value.toJson() + "]").array().first());
        } else if (!fallback.sameAs.isEmpty()) {
            field.insert(QStringLiteral("sameAs"), fallback.sameAs);
        } else if (!fallback.text.isEmpty()) {
            field.insert(QStringLiteral("text"), fallback.text);
        }
        found.append(field);
    }
    const QJsonArray expected = fixture.value(owner).toArray();
    for (qsizetype i = 0; i < qMin(found.size(), expected.size()); ++i)
        QCOMPARE(found.at(i).toObject(), expected.at(i).toObject());
    QCOMPARE(found.size(), expected.size());
}

void TestCatalog::confirmSteps()
{
    QCOMPARE(m_catalog->confirmSteps(),
        words("cond set unset hangup play prompt record record_call stop_record_call tap stop_tap "
              "send_digits send_sms "
              "denoise stop_denoise"));
    QCOMPARE(m_catalog->newerConfirmSteps(), words("stream stop_stream"));
}

QTEST_GUILESS_MAIN(TestCatalog)
#include "tst_catalog.moc"
