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
    void slipsOfNames_data();
    void slipsOfNames();
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
    QTest::newRow("another number") << "h264"
                                    << "h265" << false;
    QTest::newRow("a number more") << "main2"
                                   << "main" << false;
    QTest::newRow("the word of another form") << "when"
                                              << "condition" << true;
    QTest::newRow("huge") << QString(100'000, u'x') << QString(99'999, u'x') << false;
}

void TestDidYouMean::slips()
{
    QFETCH(QString, word);
    QFETCH(QString, meant);
    QTEST(isSlip(word, meant), "isSlip");
}

void TestDidYouMean::slipsOfNames_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("meant");
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<bool>("isSlip");
    const auto row = [](const char *title, const char *word, const QStringList &names, bool isSlip) {
        QTest::newRow(title) << QString::fromLatin1(word) << names.first() << names << isSlip;
    };
    const auto names = [](const char *words) { return QString::fromLatin1(words).split(u' '); };
    row("case and joints", "Main-Menu", names("main_menu other"), true);
    row("case, of two", "Menu", names("menu MENU"), false);
    row("a letter", "voicemial", names("voicemail menu"), true);
    row("a letter of one word", "menu_greting", names("menu_greeting"), true);
    row("a letter, of two", "voicemal", names("voicemail voicemale"), false);
    row("a short word", "menus", names("menu"), false);
    row("another number", "sales_1", names("sales_2"), false);
    row("a word of one letter", "option_b", names("option_a"), false);
    row("one letter in humps", "optionB", names("optionA"), false);
    row("more words", "check_in", names("check_in_desk"), false);
    row("two letters", "voicmial", names("voicemail"), false);
}

void TestDidYouMean::slipsOfNames()
{
    QFETCH(QString, word);
    QFETCH(QString, meant);
    QFETCH(QStringList, names);
    QTEST(isSlipOfName(word, meant, names), "isSlip");
}

QTEST_GUILESS_MAIN(TestDidYouMean)
#include "tst_didyoumean.moc"
