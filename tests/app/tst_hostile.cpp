// SPDX-License-Identifier: MIT
#include "tests/app/hostiletexts.h"
#include "tests/app/measuredrun.h"
#include "tests/support/corpus.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>
#include <optional>

using namespace patchcord;

// Files that were made to hurt, given to the program as people give them: there is an answer soon, in little
// memory, and the file is the same afterwards.

class TestHostile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void check_data() { rows(); }
    void check();
    void onASmallStack_data();
    void onASmallStack();
    void otherVerbs_data();
    void otherVerbs();
    void writingOutRefuses_data();
    void writingOutRefuses();
    void oneValueIsOneChange_data();
    void oneValueIsOneChange();

private:
    void rows();
    QString fileOf(const HostileText &text) const;
    void holds(const MeasuredRun &run, const HostileText &text, const QByteArray &hash) const;

    std::optional<QTemporaryDir> m_folder; ///< while tests run: who asks for their names alone makes none
    qint64 m_usualBytes = 0; ///< that a small document takes
};

namespace {

// The figures are promised for a release. The sanitizers make the program slower and let freed memory lie.
#if defined(__SANITIZE_ADDRESS__)
constexpr int TimesSlower = 15;
constexpr int TimesLarger = 5;
#elif !defined(__OPTIMIZE__)
constexpr int TimesSlower = 8;
constexpr int TimesLarger = 1;
#else
constexpr int TimesSlower = 1;
constexpr int TimesLarger = 1;
#endif

qint64 mostMilliseconds(Burden burden)
{
    return (burden == Burden::Much ? 5'000 : 1'000) * TimesSlower;
}

qint64 mostBytes(Burden burden)
{
    return (burden == Burden::Much ? 300'000'000LL : 200'000'000LL) * TimesLarger;
}

QByteArray hashOf(const QString &file)
{
    QFile in(file);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    return in.open(QIODevice::ReadOnly) && hash.addData(&in) ? hash.result() : QByteArray();
}

const HostileText &textOf(const QByteArray &row)
{
    const auto &texts = hostileTexts();
    return *std::find_if(
        texts.begin(), texts.end(), [&row](const HostileText &text) { return text.row == row; });
}

/// One line, that starts with the program's name: how trouble is told.
bool isOneLine(const QByteArray &err)
{
    return err.startsWith("patchcord: ") && err.endsWith('\n') && err.count('\n') == 1;
}

} // namespace

void TestHostile::initTestCase()
{
    m_folder.emplace();
    QVERIFY(m_folder->isValid());
    const MeasuredRun run = measureProgram(
        {QStringLiteral("check"), QStringLiteral(PATCHCORD_FIXTURES "/documents/support-line.yaml")});
    QCOMPARE(run.exitCode, 0);
    m_usualBytes = run.peakBytes;
    QVERIFY(m_usualBytes > 1'000'000);
}

void TestHostile::rows()
{
    QTest::addColumn<QByteArray>("row");
    for (const HostileText &text : hostileTexts())
        QTest::newRow(text.row.constData()) << text.row;
}

/// The file, written when it is asked for the first time.
QString TestHostile::fileOf(const HostileText &text) const
{
    const QString path = m_folder->filePath(text.name);
    QFile file(path);
    if (!file.exists() && file.open(QIODevice::WriteOnly))
        file.write(text.text());
    return path;
}

/// It ended by itself, in time and within its memory, and the file is the same.
void TestHostile::holds(const MeasuredRun &run, const HostileText &text, const QByteArray &hash) const
{
    const QByteArray told = "exit " + QByteArray::number(run.exitCode) + " after "
        + QByteArray::number(run.milliseconds) + " ms with "
        + QByteArray::number((run.peakBytes - m_usualBytes) / 1'000'000)
        + " MB more than usual: " + run.err.left(300) + run.out.left(300);
    qInfo("%s", told.left(told.indexOf(':')).constData());
    QVERIFY2(run.exitCode >= 0 && run.exitCode <= 2, told.constData());
    QVERIFY2(run.milliseconds < mostMilliseconds(text.burden), told.constData());
    QVERIFY2(run.peakBytes - m_usualBytes < mostBytes(text.burden), told.constData());
    QCOMPARE(hashOf(fileOf(text)), hash);
}

void TestHostile::check()
{
    QFETCH(QByteArray, row);
    const HostileText &text = textOf(row);
    const QString file = fileOf(text);
    const QByteArray hash = hashOf(file);
    const MeasuredRun run = measureProgram({QStringLiteral("check"), file});
    holds(run, text, hash);
    const QByteArray &answer = text.exitCode == 2 ? run.err : run.out;
    QVERIFY2(answer.contains(text.says), answer.left(1000).constData());
    QCOMPARE(run.exitCode, text.exitCode);
}

/// Where depth of the text could become depth of calls.
void TestHostile::onASmallStack_data()
{
    QTest::addColumn<QByteArray>("row");
    for (const HostileText &text : hostileTexts()) {
        if (text.row.startsWith("nesting") || text.row.startsWith("alias"))
            QTest::newRow(text.row.constData()) << text.row;
    }
}

void TestHostile::onASmallStack()
{
    QFETCH(QByteArray, row);
    const HostileText &text = textOf(row);
    const QString file = fileOf(text);
    const MeasuredRun run = measureProgram({QStringLiteral("check"), file}, Stack::Small);
    QCOMPARE(run.exitCode, text.exitCode);
}

void TestHostile::otherVerbs_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QStringList>("arguments");
    for (const HostileText &text : hostileTexts()) {
        const QString other =
            text.name.endsWith(QLatin1String("json")) ? QStringLiteral("yaml") : QStringLiteral("json");
        for (const QString &call : {QStringLiteral("convert --to %1 FILE").arg(other),
                 QStringLiteral("graph FILE"), QStringLiteral("render -o OUT.png FILE"),
                 QStringLiteral("set FILE /sections/main/0 \"answer\""), QStringLiteral("diff FILE OTHER")})
            QTest::newRow((text.row + ": " + call.toUtf8()).constData()) << text.row << call.split(u' ');
    }
}

void TestHostile::otherVerbs()
{
    QFETCH(QByteArray, row);
    QFETCH(QStringList, arguments);
    const HostileText &text = textOf(row);
    const QString file = fileOf(text);
    const QByteArray hash = hashOf(file);
    for (QString &argument : arguments) {
        if (argument == u"FILE")
            argument = file;
        else if (argument == u"OTHER")
            argument = QStringLiteral(PATCHCORD_FIXTURES "/documents/support-line.yaml");
        else if (argument.startsWith(u"OUT"))
            argument.prepend(m_folder->path() + u'/');
    }
    const MeasuredRun run = measureProgram(arguments);
    holds(run, text, hash);
    if (run.exitCode == 2 && !QTest::currentTestFailed())
        QVERIFY2(isOneLine(run.err), run.err.left(1000).constData());
}

void TestHostile::writingOutRefuses_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("alias-bomb") << QByteArray("alias-bomb")
                                << QByteArray("the aliases make more than 1000000 values");
    QTest::newRow("alias-cycle") << QByteArray("alias-cycle")
                                 << QByteArray("“a” stands inside what it names");
}

void TestHostile::writingOutRefuses()
{
    QFETCH(QByteArray, row);
    QFETCH(QByteArray, says);
    const MeasuredRun run = measureProgram(
        {QStringLiteral("convert"), QStringLiteral("--to"), QStringLiteral("json"), fileOf(textOf(row))});
    QCOMPARE(run.exitCode, 2);
    QVERIFY2(run.err.contains(says) && isOneLine(run.err), run.err.constData());
}

void TestHostile::oneValueIsOneChange_data()
{
    QTest::addColumn<QByteArray>("row");
    for (const char *row : {"bom", "crlf", "no-final-newline", "mixed-ends"})
        QTest::newRow(row) << QByteArray(row);
}

/// Of the bytes around the value none changes.
void TestHostile::oneValueIsOneChange()
{
    QFETCH(QByteArray, row);
    const HostileText &text = textOf(row);
    const MeasuredRun run = measureProgram({QStringLiteral("set"), fileOf(text),
        QStringLiteral("/sections/main/0/answer/max_duration"), QStringLiteral("5")});
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.out, text.text().replace("60", "5"));
}

QTEST_GUILESS_MAIN(TestHostile)
#include "tst_hostile.moc"
