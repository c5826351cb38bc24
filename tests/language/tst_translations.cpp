// SPDX-License-Identifier: MIT
// The files of translations: complete, with everything in its place that the program puts values into.
#include "app/language/language.h"
#include "tests/app/runprogram.h"
#include "tests/language/tsfile.h"

#include <QDir>
#include <QRegularExpression>
#include <QtTest>

#include <algorithm>

using namespace patchcord;

class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void nothingIsMissing();
    void placesForValuesAreKept();
    void shapesAreKept();
    void countsHaveTheirForm_data();
    void countsHaveTheirForm();
    void theProgramSpeaks_data();
    void theProgramSpeaks();
    void programsReadEnglish();

private:
    struct File
    {
        QString name;
        std::vector<TsText> texts;
    };
    QList<File> m_files;
};

namespace {

/// %1, %2, %n, each once, in order.
QStringList placesIn(const QString &text)
{
    static const QRegularExpression place(QStringLiteral("%(\\d|n)"));
    QStringList found;
    for (auto matches = place.globalMatch(text); matches.hasNext();)
        found += matches.next().captured();
    found.removeDuplicates();
    found.sort();
    return found;
}

QByteArray about(const QString &file, const TsText &text, const QString &form)
{
    return QStringLiteral("%1, %2:\n  %3\n  %4").arg(file, text.context, text.source, form).toUtf8();
}

bool hasMnemonic(const QString &text)
{
    static const QRegularExpression mnemonic(QStringLiteral("&\\p{L}"));
    // “&name” speaks of YAML.
    return text.contains(mnemonic) && !text.contains(u'“');
}

QString endOf(const QString &text)
{
    static const QRegularExpression end(QStringLiteral("[.?!…]?\\s*$"));
    return end.match(text).captured().remove(u' ');
}

} // namespace

void TestTranslations::initTestCase()
{
    const QDir folder(QStringLiteral(PATCHCORD_SOURCE_DIR "/resources/translations"));
    for (const QString &name : folder.entryList({QStringLiteral("*.ts")})) {
        m_files.push_back({name, readTs(folder.filePath(name))});
        QVERIFY2(!m_files.constLast().texts.empty(), qPrintable(name));
    }
    QVERIFY(m_files.size() >= 2);
}

void TestTranslations::nothingIsMissing()
{
    for (const File &file : std::as_const(m_files)) {
        for (const TsText &text : file.texts) {
            QVERIFY2(text.state.isEmpty(), about(file.name, text, text.state).constData());
            QVERIFY(!text.forms.isEmpty());
            for (const QString &form : text.forms)
                QVERIFY2(!form.isEmpty(), about(file.name, text, form).constData());
        }
    }
}

void TestTranslations::placesForValuesAreKept()
{
    for (const File &file : std::as_const(m_files)) {
        for (const TsText &text : file.texts) {
            for (const QString &form : text.forms) {
                QStringList wanted = placesIn(text.source);
                QStringList found = placesIn(form);
                // "One step" may do without its number.
                if (text.isCounted && &form == &text.forms.constFirst()) {
                    wanted.removeOne(QStringLiteral("%n"));
                    found.removeOne(QStringLiteral("%n"));
                }
                QVERIFY2(found == wanted, about(file.name, text, form).constData());
            }
        }
    }
}

void TestTranslations::shapesAreKept()
{
    for (const File &file : std::as_const(m_files)) {
        for (const TsText &text : file.texts) {
            for (const QString &form : text.forms) {
                QVERIFY2(
                    hasMnemonic(form) == hasMnemonic(text.source), about(file.name, text, form).constData());
                QVERIFY2(endOf(form) == endOf(text.source), about(file.name, text, form).constData());
                QVERIFY2(form.front().isSpace() == text.source.front().isSpace(),
                    about(file.name, text, form).constData());
                QVERIFY2(
                    form.count(u'\t') == text.source.count(u'\t'), about(file.name, text, form).constData());
            }
        }
    }
}

void TestTranslations::countsHaveTheirForm_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *language, int count, const char *words) {
        QTest::addRow("%s %d", language, count)
            << QString::fromLatin1(language) << count << QString::fromUtf8(words);
    };
    row("en-GB", 0, "0 conditions");
    row("en-GB", 1, "1 condition");
    row("en-GB", 2, "2 conditions");
    row("de-Latn-AT", 0, "0 Bedingungen");
    row("de-Latn-AT", 1, "1 Bedingung");
    row("de-Latn-AT", 2, "2 Bedingungen");
    row("tlh", 1, "1 condition"); // nobody has translated it yet
}

void TestTranslations::countsHaveTheirForm()
{
    QFETCH(const QString, language);
    QFETCH(const int, count);
    speak({language});
    QTEST(QCoreApplication::translate("FieldWords", "%n conditions", nullptr, count), "words");
}

void TestTranslations::theProgramSpeaks_data()
{
    QTest::addColumn<QByteArray>("variable");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<bool>("isGerman");
    QTest::newRow("the locale") << QByteArray("LC_ALL") << QByteArray("de_DE.UTF-8") << true;
    QTest::newRow("a locale of another encoding") << QByteArray("LC_ALL") << QByteArray("de_AT@euro") << true;
    QTest::newRow("C is English") << QByteArray("LC_ALL") << QByteArray("C") << false;
    QTest::newRow("LANGUAGE goes first") << QByteArray("LANGUAGE") << QByteArray("de:en") << true;
    QTest::newRow("the first that there is") << QByteArray("LANGUAGE") << QByteArray("tlh:de:en") << true;
    QTest::newRow("English first") << QByteArray("LANGUAGE") << QByteArray("en:de") << false;
}

void TestTranslations::theProgramSpeaks()
{
    QFETCH(const QByteArray, variable);
    QFETCH(const QByteArray, value);
    QFETCH(const bool, isGerman);
    const QByteArray before = qgetenv("LC_ALL");
    qunsetenv("LANGUAGE");
    qputenv("LC_ALL", "C.UTF-8");
    qputenv(variable.constData(), value);
    const Run help = runProgram({QStringLiteral("--help")});
    const Run check = runProgram({QStringLiteral("check"), QStringLiteral("-")}, "sections: {}\n");
    const Run window = runProgram({QStringLiteral("no-such-file.yaml")}); // where none can open
    qunsetenv("LANGUAGE");
    qputenv("LC_ALL", before);
    QCOMPARE(help.out.contains("Öffnet Dateien im Editor,"), isGerman);
    QCOMPARE(help.out.contains("Opens files in the editor,"), !isGerman);
    QCOMPARE(help.err, QByteArray());
    QCOMPARE(check.exitCode, 1);
    QCOMPARE(check.out.contains("Es gibt keine Abschnitte"), isGerman);
    QCOMPARE(window.err.contains("Es gibt keinen Bildschirm"), isGerman);
}

void TestTranslations::programsReadEnglish()
{
    const QByteArray text = "sections: {}\n";
    qputenv("LANGUAGE", "de");
    const QString check = QStringLiteral("check");
    const Run split = runProgram({check, QStringLiteral("--format"), QStringLiteral("json"), {u'-'}}, text);
    const Run joined = runProgram({check, QStringLiteral("--format=sarif"), {u'-'}}, text);
    const Run people = runProgram({check, QStringLiteral("--format=text"), {u'-'}}, text);
    const Run schema = runProgram({QStringLiteral("schema")});
    qunsetenv("LANGUAGE");
    QVERIFY(split.out.contains("There are no sections"));
    QVERIFY(joined.out.contains("There are no sections"));
    QVERIFY(people.out.contains("Es gibt keine Abschnitte"));
    QVERIFY(schema.out.contains("Where every call starts."));
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
