// SPDX-License-Identifier: MIT
#include "model/snapshot/snapshot.h"
#include "resources/resources.h"

#include <QTest>

using namespace patchcord;

class TestToldOnce : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void toldOnce_data();
    void toldOnce();

private:
    CatalogPtr m_catalog;
};

void TestToldOnce::initTestCase()
{
    const Result<CatalogPtr> catalog = Catalog::load(catalogFolder());
    QVERIFY2(catalog.ok(), qPrintable(catalog.error()));
    m_catalog = *catalog;
}

void TestToldOnce::toldOnce_data()
{
    QTest::addColumn<QByteArray>("steps");
    QTest::addColumn<QStringList>("codes");
    const auto row = [](const char *name, const char *steps, const QStringList &codes) {
        QTest::newRow(name) << QByteArray(steps) << codes;
    };
    const QString syntax = QStringLiteral("syntax");
    row("an outcome that a set writes",
        "set: {connect_result: none}\n    - cond:\n"
        "        - when: connect_result == 'none'\n          then: [{hangup: {}}]",
        {});
    row("an outcome that another section writes",
        "execute: {dest: other}\n    - cond:\n        - when: connect_result == 'none'\n          then: "
        "[{hangup: {}}]\n  other:\n    - set: {connect_result: none}",
        {});
    row("no outcome yet",
        "prompt: {play: 'say:Hi'}\n    - cond:\n        - when: prompt_result == ''\n"
        "          then: [{hangup: {}}]",
        {});
    row("a keyword behind a dot",
        "set: {case: 1, x: 1}\n    - cond:\n        - when: x == vars.case\n"
        "          then: [{hangup: {}}]",
        {});
    row("words that are no operators",
        "set: {x: 1, y: 2}\n    - cond:\n        - when: x == 1 and y == 2\n"
        "          then: [{hangup: {}}]",
        {QStringLiteral("expression-syntax")});
    row("the older name of what is missing",
        "ai: {prompt: {text: x}, SWAIG: {functions: [{function: f, purpose: p}]}}",
        {QStringLiteral("missing-parameter")});
    row("another unit",
        "live_transcribe: {action: {start: {lang: en, direction: [local-caller], speech_timeout: 30}}}",
        {QStringLiteral("other-unit")});
    row("a text that is not read",
        "connect: {to: '+15551231234'}\n      on_failure:\n"
        "        - execute: {dest: other}\n  other:\n    - hangup: {}",
        {QStringLiteral("step-with-several-keys")});
    row("speech without quotes", "play:\n        url: say: hi there\n    - hangup: {}", {syntax});
    row("a tab", "\tplay: {url: 'say:Hi'}", {syntax});
    row("a method without its colon", "play\n        url: say:Hi", {syntax});
}

/// One slip is told once, and what is right not at all.
void TestToldOnce::toldOnce()
{
    QFETCH(QByteArray, steps);
    QFETCH(QStringList, codes);
    const SnapshotPtr snapshot = Snapshot::build("sections:\n  main:\n    - " + steps + "\n", m_catalog);
    QStringList found;
    QStringList messages;
    for (const Diagnostic &diagnostic : snapshot->diagnostics()) {
        found.append(diagnostic.code);
        messages.append(diagnostic.message);
    }
    QVERIFY2(found == codes, qPrintable(messages.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestToldOnce)
#include "tst_toldonce.moc"
