// SPDX-License-Identifier: MIT
#include <QFile>
#include <QHash>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

/// Every fault of docs/faults.md has a promise and tests, and every test that it names is there.
class TestFaultTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyRowHasItsTests();

private:
    struct Row
    {
        QString fault;
        QString promise;
        QStringList tests;
    };
    QList<Row> m_rows;
    QHash<QString, QSet<QString>> m_known; ///< programs and what they can be asked to run
};

namespace {

QString textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList answer(const QString &program, const QString &question)
{
    QProcess process;
    process.start(program, {question});
    const bool isDone = process.waitForFinished(60'000) && process.exitCode() == 0;
    return isDone ? QString::fromUtf8(process.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts)
                  : QStringList();
}

/// Its test functions, `name()` each, and its data rows, `program function row` each.
QSet<QString> rowsOf(const QString &program)
{
    QSet<QString> rows;
    for (const QString &line : answer(program, QStringLiteral("-functions")))
        rows.insert(line.chopped(line.endsWith(QLatin1String("()")) ? 2 : 0));
    for (const QString &line : answer(program, QStringLiteral("-datatags")))
        rows.insert(line.section(u' ', 2));
    return rows;
}

} // namespace

void TestFaultTable::initTestCase()
{
    const QString table = textOf(QStringLiteral(PATCHCORD_SOURCE_DIR "/docs/faults.md"));
    static const QRegularExpression row(
        QStringLiteral("^\\| ([^|]+) \\| ([^|]+) \\| ([^|]*) \\|$"), QRegularExpression::MultilineOption);
    for (auto matches = row.globalMatch(table); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        if (match.captured(1) != u"fault")
            m_rows.append(
                {match.captured(1), match.captured(2), match.captured(3).split(QStringLiteral(", "))});
    }
    const qsizetype lines = table.count(QLatin1String("\n| "));
    QCOMPARE(m_rows.size(), lines - 1); // the first one is the heading
    QVERIFY(m_rows.size() >= 30);

    for (const QString &line :
        textOf(QStringLiteral(PATCHCORD_FAULT_PROGRAMS)).split(u'\n', Qt::SkipEmptyParts))
        m_known.insert(line.section(u'=', 0, 0), rowsOf(line.section(u'=', 1)));
    QVERIFY(!m_known.isEmpty());
}

void TestFaultTable::everyRowHasItsTests()
{
    QStringList missing;
    for (const Row &row : std::as_const(m_rows)) {
        for (const QString &test : row.tests) {
            if (!m_known.value(test.section(u':', 0, 0)).contains(test.section(u':', 1))
                || !test.contains(u':'))
                missing += QStringLiteral("%1: “%2” is not there").arg(row.fault, test);
        }
    }
    // One line each: Qt Test cuts long ones.
    for (const QString &line : std::as_const(missing))
        qWarning("%s", qPrintable(line));
    QVERIFY2(missing.isEmpty(), "faults lack their tests, see above");
}

QTEST_GUILESS_MAIN(TestFaultTable)
#include "tst_faulttable.moc"
