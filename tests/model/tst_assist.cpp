// SPDX-License-Identifier: MIT
// What is offered at a caret: a table of places, in YAML and in JSON.

#include "model/assist/completion.h"
#include "model/assist/definitions.h"
#include "model/assist/hover.h"
#include "model/assist/skeleton.h"
#include "resources/resources.h"
#include "tests/model/assistcases.h"
#include "tests/support/independentreader.h"

#include <QTest>

using namespace patchcord;

namespace {

void addRows(const char *table)
{
    QTest::addColumn<AssistCase>("given");
    for (const char *language : {"YAML", "JSON"}) {
        for (const AssistCase &each : assistCases(QLatin1String(table), QLatin1String(language)))
            QTest::newRow(qPrintable(each.name + QStringLiteral(", ") + QLatin1String(language))) << each;
    }
}

/// "5 sales": the line, from 1, and the word.
QStringList shown(const Snapshot &snapshot, const std::vector<NamePlace> &places)
{
    QStringList lines;
    for (const NamePlace &place : places) {
        lines.append(
            QStringLiteral("%1 %2")
                .arg(snapshot.lines().lineAt(place.range.begin) + 1)
                .arg(QString::fromUtf8(snapshot.text().mid(place.range.begin, place.range.length()))));
    }
    return lines;
}

} // namespace

class TestAssist : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void places_data();
    void places();
    void tableIsLarge();
    void hovers_data();
    void hovers();
    void skeletons_data();
    void skeletons();
    void names_data();
    void names();

private:
    CatalogPtr m_catalog;
};

void TestAssist::initTestCase()
{
    const Result<CatalogPtr> catalog = Catalog::load(catalogFolder());
    QVERIFY2(catalog.ok(), qPrintable(catalog.error()));
    m_catalog = *catalog;
}

void TestAssist::places_data()
{
    addRows("completion");
}

void TestAssist::places()
{
    QFETCH(AssistCase, given);
    const MarkedText text = withoutMarks(given.text);
    QCOMPARE(text.marks.size(), 1u);
    const SnapshotPtr snapshot = Snapshot::build(text.bytes, m_catalog);
    const Completions made = completionsAt(*snapshot, text.marks.front());

    QStringList labels;
    for (const Completion &item : made.items)
        labels.append(item.label);
    const QString offered = QStringLiteral("offered: ") + labels.join(QStringLiteral(", "));
    for (const QString &label : std::as_const(given.offers))
        QVERIFY2(labels.contains(label), qPrintable(label + QStringLiteral(" is not offered; ") + offered));
    for (const QString &label : std::as_const(given.refuses)) {
        if (label == QLatin1String("*"))
            QVERIFY2(labels.isEmpty(), qPrintable(offered));
        QVERIFY2(!labels.contains(label), qPrintable(label + QStringLiteral(" is offered; ") + offered));
    }
    if (!given.first.isEmpty())
        QCOMPARE(labels.value(0), given.first);
    QCOMPARE(labels.removeDuplicates(), 0);

    if (given.takes.isEmpty())
        return;
    const qsizetype index = labels.indexOf(given.takes);
    QVERIFY2(index >= 0, qPrintable(offered));
    const Completion &taken = made.items[size_t(index)];
    const QByteArray after = taken.edits.applied(text.bytes);
    const QByteArray marked = withMarks(after, taken.selection);
    if (rewriteCases())
        return recordYield(given, marked);
    QCOMPARE(QString::fromUtf8(marked), QString::fromUtf8(given.yields));
    const bool isJson = snapshot->format().language == Language::Json;
    QVERIFY2(isJson ? readJsonIndependently(after).has_value() : readYamlIndependently(after).has_value(),
        marked.constData());
}

void TestAssist::tableIsLarge()
{
    QVERIFY(assistCases(QStringLiteral("completion"), QStringLiteral("YAML")).size() >= 60);
    QVERIFY(assistCases(QStringLiteral("completion"), QStringLiteral("JSON")).size() >= 40);
}

void TestAssist::hovers_data()
{
    addRows("hover");
}

void TestAssist::hovers()
{
    QFETCH(AssistCase, given);
    const MarkedText text = withoutMarks(given.text);
    QCOMPARE(text.marks.size(), 1u);
    const SnapshotPtr snapshot = Snapshot::build(text.bytes, m_catalog);
    const std::optional<Hover> hover = hoverAt(*snapshot, text.marks.front());
    if (given.offers == QStringList(QStringLiteral("*"))) {
        QVERIFY2(!hover, hover ? qPrintable(hover->title) : "");
        return;
    }
    QVERIFY(hover);
    QVERIFY(hover->range.begin <= text.marks.front() && text.marks.front() <= hover->range.end);
    QString all = hover->title + u'\n' + hover->help;
    for (const auto &[name, fact] : hover->facts)
        all += u'\n' + name + QStringLiteral(": ") + fact;
    for (const QString &words : std::as_const(given.offers))
        QVERIFY2(all.contains(words), qPrintable(words + QStringLiteral(" is not said in:\n") + all));
}

void TestAssist::skeletons_data()
{
    addRows("skeleton");
}

void TestAssist::skeletons()
{
    QFETCH(AssistCase, given);
    const MarkedText text = withoutMarks(given.text);
    QCOMPARE(text.marks.size(), 1u);
    const SnapshotPtr snapshot = Snapshot::build(text.bytes, m_catalog);
    const std::optional<Skeleton> skeleton = skeletonAt(text.bytes, text.marks.front(), *snapshot);
    if (given.refuses == QStringList(QStringLiteral("*"))) {
        QVERIFY2(!skeleton, skeleton ? qPrintable(skeleton->text) : "");
        return;
    }
    QVERIFY(skeleton);
    const QByteArray after = skeleton->edits.applied(text.bytes);
    const QByteArray marked = withMarks(after, skeleton->selection);
    if (rewriteCases())
        return recordYield(given, marked);
    QCOMPARE(QString::fromUtf8(marked), QString::fromUtf8(given.yields));
    // What is shown in grey is what is written.
    QVERIFY2(after.contains(skeleton->text.toUtf8()), qPrintable(skeleton->text));
    const SnapshotPtr then = Snapshot::build(after, m_catalog);
    QVERIFY(then->isWhole());
    for (const Diagnostic &finding : then->diagnostics())
        QVERIFY2(finding.severity != Severity::Error,
            qPrintable(finding.message + u'\n' + QString::fromUtf8(after)));
}

void TestAssist::names_data()
{
    addRows("names");
}

void TestAssist::names()
{
    QFETCH(AssistCase, given);
    const MarkedText text = withoutMarks(given.text);
    QCOMPARE(text.marks.size(), 1u);
    const SnapshotPtr snapshot = Snapshot::build(text.bytes, m_catalog);
    const std::optional<NameAt> name = nameAt(*snapshot, text.marks.front());
    if (given.refuses == QStringList(QStringLiteral("*"))) {
        QVERIFY2(!name, name ? qPrintable(name->name) : "");
        return;
    }
    QVERIFY(name);
    QVERIFY(name->range.begin <= text.marks.front() && text.marks.front() <= name->range.end);
    QCOMPARE(shown(*snapshot, definitionsOf(*snapshot, *name)), given.definitions);
    QCOMPARE(shown(*snapshot, usesOf(*snapshot, *name)), given.uses);
}

QTEST_GUILESS_MAIN(TestAssist)
#include "tst_assist.moc"
