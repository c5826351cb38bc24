// SPDX-License-Identifier: MIT
#include "model/syntax/reader.h"

#include <QElapsedTimer>
#include <QTest>

#include <thread>

using namespace patchcord;

/// Reading that is told to stop, before it begins or in its middle, comes back long before its end.
class TestStopping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reading_data();
    void reading();
};

namespace {

constexpr int Steps = 40'000;

QByteArray yaml(const QByteArray &step)
{
    return "sections:\n  main:\n" + step.repeated(Steps);
}

QByteArray json(const QByteArray &step)
{
    return "{\n  \"sections\": {\n    \"main\": [\n" + step.repeated(Steps)
        + "      \"hangup\"\n    ]\n  }\n}\n";
}

} // namespace

void TestStopping::reading_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("yaml") << yaml("    - play: {url: \"say:Hello\"}\n");
    QTest::newRow("json") << json("      {\"play\": {\"url\": \"say:Hello\"}},\n");
    QTest::newRow("broken-yaml") << yaml("    - play: {url: \"say:Hello\"}\n")
            + "    - play\n        url: x\n";
    QTest::newRow("broken-json")
        << json("      {\"play\": {\"url\": \"say:Hello\"}},\n").replace("\"hangup\"", "hangup");
}

void TestStopping::reading()
{
    QFETCH(QByteArray, text);
    QElapsedTimer timer;
    timer.start();
    QVERIFY(readTree(text).root().isValid());
    const qint64 whole = timer.nsecsElapsed();

    std::stop_source before;
    QVERIFY(before.request_stop());
    timer.start();
    readTree(text, nullptr, before.get_token());
    QVERIFY2(timer.nsecsElapsed() * 4 < whole, "told to stop before, it went on");

    std::stop_source amid;
    std::thread other([&amid, whole] {
        std::this_thread::sleep_for(std::chrono::nanoseconds(whole / 10));
        amid.request_stop();
    });
    timer.start();
    readTree(text, nullptr, amid.get_token());
    const qint64 stopped = timer.nsecsElapsed();
    other.join();
    QVERIFY2(stopped * 2 < whole, "told to stop amid, it went on");
}

QTEST_GUILESS_MAIN(TestStopping)
#include "tst_stopping.moc"
