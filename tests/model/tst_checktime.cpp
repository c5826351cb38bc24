// SPDX-License-Identifier: MIT
#include "model/snapshot/snapshot.h"
#include "resources/resources.h"

#include <QElapsedTimer>
#include <QTest>

using namespace patchcord;

namespace {

constexpr int Many = 20'000;

/// Several times what it takes, on a busy machine too; what grows with the square of the length takes longer.
constexpr qint64 MostMilliseconds = 10'000;

/// The piece again and again, with `@` as its number.
QByteArray repeated(const QByteArray &piece, int count = Many)
{
    QByteArray text;
    for (int i = 0; i < count; ++i)
        text += QByteArray(piece).replace('@', QByteArray::number(i));
    return text;
}

QByteArray document(const QByteArray &steps)
{
    return "sections:\n  main:\n" + steps;
}

} // namespace

/// Documents that a machine made, with very many of one thing, are checked in a time that grows with their
/// length alone.
class TestCheckTime : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void linear_data();
    void linear();

private:
    CatalogPtr m_catalog;
};

void TestCheckTime::initTestCase()
{
    const Result<CatalogPtr> catalog = Catalog::load(catalogFolder());
    QVERIFY2(catalog.ok(), qPrintable(catalog.error()));
    m_catalog = *catalog;
}

void TestCheckTime::linear_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("digits that are no number")
        << document(repeated("    - connect: {to: '" + QByteArray(4000, '5') + "!'}\n", 500));
    QTest::newRow("cases that execute a missing section")
        << document("    - execute: {dest: nowhere}\n    - execute: {dest: {sections: {main: []}}}\n"
                    "    - switch:\n        variable: x\n        case:\n"
               + repeated("          c@: [{execute: {dest: there}}]\n") + "  there: [{hangup: {}}]\n");
    QTest::newRow("functions with documents") << document(
        "    - ai:\n        prompt: {text: x}\n        SWAIG:\n          functions:\n"
        + repeated("            - {function: f@, description: d, data_map: {output: {response: r, action: "
                   "[{SWML: {sections: {main: [{hangup: {}}]}}}]}}}\n"));
    QTest::newRow("languages with fillers")
        << document("    - ai:\n        prompt: {text: x}\n        SWAIG:\n          functions:\n"
                    "            - function: f\n              description: d\n              fillers:\n"
               + repeated("                l@: [one]\n"));
    QTest::newRow("a section that executes itself") << document(repeated("    - execute: {dest: main}\n"));
    QTest::newRow("sections that transfer to themselves")
        << document("    - hangup: {}\n" + repeated("  s@: [{transfer: {dest: s@}}]\n"));
    QTest::newRow("equal keys") << document("    - set:\n" + repeated("        same: @\n"));
    QTest::newRow("steps of a context") << document(
        "    - ai:\n        prompt:\n          contexts:\n            default:\n              steps:\n"
        + repeated("                - {name: s@, text: t, end: true, valid_steps: [s@]}\n"));
    QTest::newRow("conditional gotos")
        << document("    - label: top\n" + repeated("    - goto: {label: top, when: \"vars.x == 1\"}\n"));
}

void TestCheckTime::linear()
{
    QFETCH(QByteArray, text);
    QElapsedTimer timer;
    timer.start();
    const SnapshotPtr snapshot = Snapshot::build(text, m_catalog);
    qInfo("%lld ms", timer.elapsed());
    QVERIFY2(timer.elapsed() < MostMilliseconds, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(TestCheckTime)
#include "tst_checktime.moc"
