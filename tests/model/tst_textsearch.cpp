// SPDX-License-Identifier: MIT
#include "model/snapshot/textsearch.h"
#include "resources/resources.h"
#include "tests/support/corpus.h"

#include <QDir>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <limits>

using namespace patchcord;

namespace {

const QString Folder = QStringLiteral(PATCHCORD_FIXTURES "/search");

QString kindName(HitKind kind)
{
    switch (kind) {
    case HitKind::Key:
        return QStringLiteral("key");
    case HitKind::Value:
        return QStringLiteral("value");
    case HitKind::Comment:
        break;
    }
    return QStringLiteral("comment");
}

/// "line:column kind path bytes", line and column from 1.
QString lineOf(const Snapshot &snapshot, const TextHit &hit)
{
    const TextPosition at = snapshot.lines().utf16Position(snapshot.text(), hit.range.begin);
    const QByteArray bytes = snapshot.text().mid(hit.range.begin, hit.range.length());
    const QString pointer = snapshot.isWhole() ? hit.path.toPointer() : QStringLiteral("?");
    return QStringLiteral("%1:%2 %3 %4 %5")
        .arg(at.line + 1)
        .arg(at.column + 1)
        .arg(kindName(hit.kind), pointer, QString::fromUtf8(bytes));
}

} // namespace

class TestTextSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void fixture_data();
    void fixture();
    void everyHitIsThere_data();
    void everyHitIsThere();
    void emptyTextIsNowhere();
    void longDocumentIsQuick();

private:
    CatalogPtr m_catalog;
};

void TestTextSearch::initTestCase()
{
    const Result<CatalogPtr> catalog = Catalog::load(catalogFolder());
    QVERIFY2(catalog.ok(), qPrintable(catalog.error()));
    m_catalog = *catalog;
}

void TestTextSearch::fixture_data()
{
    QTest::addColumn<QString>("dir");
    const QStringList cases = QDir(Folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    QVERIFY(!cases.isEmpty());
    for (const QString &name : cases)
        QTest::newRow(qPrintable(name)) << Folder + u'/' + name;
}

void TestTextSearch::fixture()
{
    QFETCH(QString, dir);
    const QJsonObject search =
        QJsonDocument::fromJson(readBytes(dir + QStringLiteral("/search.json"))).object();
    const QStringList files = QDir(dir).entryList({QStringLiteral("document.*")});
    QCOMPARE(files.size(), 1);
    const SnapshotPtr snapshot = Snapshot::build(readBytes(dir + u'/' + files.constFirst()), m_catalog);
    QStringList found;
    for (const TextHit &hit : findText(*snapshot, search.value(QLatin1String("find")).toString()))
        found.append(lineOf(*snapshot, hit));
    QStringList expected;
    for (const QJsonValue &hit : search.value(QLatin1String("hits")).toArray())
        expected.append(hit.toString());
    QCOMPARE(found, expected);
}

void TestTextSearch::everyHitIsThere_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const CorpusFile &file : allDocuments())
        QTest::newRow(qPrintable(file.name)) << file.bytes;
}

/// Hits stand in order, apart from each other, hold what was sought, and name what is there.
void TestTextSearch::everyHitIsThere()
{
    QFETCH(QByteArray, text);
    const SnapshotPtr snapshot = Snapshot::build(text, m_catalog);
    for (const QString &sought : {QStringLiteral("a"), QStringLiteral("play"), QStringLiteral("to:")}) {
        qsizetype end = 0;
        for (const TextHit &hit : findText(*snapshot, sought)) {
            QVERIFY(hit.range.begin >= end);
            QVERIFY(!hit.range.isEmpty());
            end = hit.range.end;
            const QByteArray bytes = snapshot->text().mid(hit.range.begin, hit.range.length());
            const SyntaxNode node = snapshot->resolve(hit.path);
            QVERIFY(node || !snapshot->isWhole());
            const SyntaxNode holder = hit.kind == HitKind::Key ? node.key() : node;
            QVERIFY(bytes.toLower().contains(sought.toLatin1())
                || holder.text().contains(sought, Qt::CaseInsensitive));
            if (hit.kind == HitKind::Value && snapshot->isWhole())
                QVERIFY(node.range().contains(hit.range.end - 1) || node.range().contains(hit.range.begin));
        }
    }
}

void TestTextSearch::emptyTextIsNowhere()
{
    const SnapshotPtr snapshot = Snapshot::build("sections:\n  main: []\n", m_catalog);
    QVERIFY(findText(*snapshot, QString()).empty());
    QVERIFY(findText(*Snapshot::build({}, m_catalog), QStringLiteral("a")).empty());
}

void TestTextSearch::longDocumentIsQuick()
{
    [[maybe_unused]] constexpr qint64 BudgetMs = 50;
    QByteArray text = "version: 1.0.0\nsections:\n";
    for (int section = 0; section < 500; ++section) {
        text += "  section_" + QByteArray::number(section) + ":\n";
        for (int step = 0; step < 20; ++step) {
            text += "    # step " + QByteArray::number(step) + " of this section says hello\n"
                + "    - play:\n        url: \"say:Hello, this is the support line of Example. Please hold "
                  "the line.\"\n"
                + "        volume: 1.5\n";
        }
    }
    const SnapshotPtr snapshot = Snapshot::build(text, m_catalog);
    QCOMPARE(int(findText(*snapshot, QStringLiteral("hello")).size()), 20000);
    for (const char *const sought : {"hello", "e", "nowhere to be found"}) {
        qint64 best = std::numeric_limits<qint64>::max();
        for (int round = 0; round < 5; ++round) {
            QElapsedTimer timer;
            timer.start();
            findText(*snapshot, QString::fromLatin1(sought));
            best = std::min(best, timer.nsecsElapsed());
        }
        qInfo("“%s” in 10,000 steps: %.1f ms", sought, double(best) / 1e6);
#ifdef NDEBUG
        QVERIFY(best < BudgetMs * 1000000);
#endif
    }
}

QTEST_APPLESS_MAIN(TestTextSearch)
#include "tst_textsearch.moc"
