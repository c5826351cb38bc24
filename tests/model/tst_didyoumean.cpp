// SPDX-License-Identifier: MIT
#include "model/check/didyoumean.h"

#include <QTest>

using namespace patchcord;

class TestDidYouMean : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void editDistances_data();
    void editDistances();
    void suggestions_data();
    void suggestions();
    void slips_data();
    void slips();
};

void TestDidYouMean::editDistances_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<int>("distance");
    QTest::newRow("same") << "timeout"
                          << "timeout" << 0;
    QTest::newRow("nothing") << ""
                             << "abc" << 3;
    QTest::newRow("one less") << "tmeout"
                              << "timeout" << 1;
    QTest::newRow("one more") << "timeoutt"
                              << "timeout" << 1;
    QTest::newRow("another") << "timeaut"
                             << "timeout" << 1;
    QTest::newRow("swapped") << "tiemout"
                             << "timeout" << 1;
    QTest::newRow("swapped at the start") << "itmeout"
                                          << "timeout" << 1;
    QTest::newRow("far") << "play"
                         << "connect" << 7;
}

void TestDidYouMean::editDistances()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QFETCH(int, distance);
    QCOMPARE(editDistance(a, b), distance);
    QCOMPARE(editDistance(b, a), distance);
}

void TestDidYouMean::suggestions_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("meant");
    QTest::newRow("slip") << "conect"
                          << "connect";
    QTest::newRow("case") << "PLAY"
                          << "play";
    QTest::newRow("nearest, not first") << "plays"
                                        << "play";
    QTest::newRow("too far") << "colour"
                             << "";
    QTest::newRow("short words stay alone") << "ab"
                                            << "";
    QTest::newRow("itself is no suggestion") << "play"
                                             << "";
    QTest::newRow("empty") << ""
                           << "";
    QTest::newRow("huge") << QString(100'000, u'x') << "";
}

void TestDidYouMean::suggestions()
{
    QFETCH(QString, word);
    QFETCH(QString, meant);
    const QStringList candidates{
        QStringLiteral("connect"), QStringLiteral("place"), QStringLiteral("play"), QStringLiteral("to")};
    QCOMPARE(didYouMean(word, candidates), meant);
}

void TestDidYouMean::slips_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("meant");
    QTest::addColumn<bool>("isSlip");
    QTest::newRow("one letter less") << "tmeout"
                                     << "timeout" << true;
    QTest::newRow("two letters swapped") << "anwser"
                                         << "answer" << true;
    QTest::newRow("case") << "GET"
                          << "get" << true;
    QTest::newRow("joints") << "max-duration"
                            << "max_duration" << true;
    QTest::newRow("humps") << "maxDuration"
                           << "max_duration" << true;
    QTest::newRow("two letters") << "tmeot"
                                 << "timeout" << false;
    QTest::newRow("a short word may be another") << "on"
                                                 << "no" << false;
    QTest::newRow("three letters") << "rul"
                                   << "url" << false;
    QTest::newRow("huge") << QString(100'000, u'x') << QString(99'999, u'x') << false;
}

void TestDidYouMean::slips()
{
    QFETCH(QString, word);
    QFETCH(QString, meant);
    QTEST(isSlip(word, meant), "isSlip");
}

QTEST_GUILESS_MAIN(TestDidYouMean)
#include "tst_didyoumean.moc"
