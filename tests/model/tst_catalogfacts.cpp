// SPDX-License-Identifier: MIT
// Holds the catalog against the facts beside the project: the parameter tables for machines, the table of
// connect's fields, and the page that the project was born from.
#include "model/catalog/catalog.h"
#include "resources/resources.h"
#include "tests/support/corpus.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace patchcord;

namespace {

// The official schema lets a destination carry them, but they act on the whole connect only (connect.md 2):
// on a destination they are not offered, and a check warns.
const QStringList connectOnly{QStringLiteral("max_duration"), QStringLiteral("ringback"),
    QStringLiteral("answer_on_bridge"), QStringLiteral("result"), QStringLiteral("transfer_after_bridge")};

// In no published source: only in an unmerged change of the docs, and in files that followed it.
const QString unpublished = QStringLiteral("execute_after_queue");

QByteArray fact(const QString &name)
{
    return readBytes(sharedFolder() + QStringLiteral("/swml/") + name);
}

QStringList namesOf(const std::vector<Parameter> &parameters)
{
    QStringList names;
    for (const Parameter &parameter : parameters)
        names.append(parameter.name);
    names.sort();
    return names;
}

QStringList sorted(QStringList names)
{
    names.sort();
    return names;
}

/// A value of ours as the JSON classes see it.
QJsonValue jsonOf(const Value &value)
{
    return QJsonDocument::fromJson("[" + value.toJson() + "]").array().first();
}

/// One row of the table of connect.md 2: who knows the field, per column.
struct FieldRow
{
    QString name;
    QStringList connect; ///< S, D single, D multi, T single, T multi, O single, O multi, L
    QStringList destination; ///< S, D, T, O, L
};

std::vector<FieldRow> fieldTable()
{
    const QString page = QString::fromUtf8(fact(QStringLiteral("connect.md")));
    const qsizetype begin = page.indexOf(u"## 2. Every field");
    const qsizetype end = page.indexOf(u"Reading the table", begin);
    std::vector<FieldRow> rows;
    for (const QString &line : page.mid(begin, end - begin).split(u'\n')) {
        if (!line.startsWith(u"| `"))
            continue;
        QStringList cells;
        for (const QString &cell : line.mid(1).split(u'|'))
            cells.append(cell.trimmed());
        rows.push_back({cells[0].section(u'`', 1, 1), cells.mid(1, 8), cells.mid(9, 5)});
    }
    return rows;
}

bool isMarked(const QStringList &cells)
{
    return cells.contains(u"x") || cells.contains(u"ex");
}

/// A row of a table of the seed page.
struct SeedRow
{
    QString name;
    QString fallback;
};

std::vector<SeedRow> seedRows(const QString &from, const QString &to)
{
    static const QRegularExpression row(QStringLiteral(
        R"(\| \[?([a-z_]+)\]?(?:\([^)]*\))?(?:Optional|Required)? \| ((?:[^|\\]|\\.)*) \| ((?:[^|\\]|\\.)*) \|)"));
    const QString page = QString::fromUtf8(fact(QStringLiteral("seed-connect.txt")));
    const qsizetype begin = page.indexOf(from);
    const QString part = page.mid(begin, page.indexOf(to, begin) - begin);
    std::vector<SeedRow> rows;
    for (auto match = row.globalMatch(part); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        rows.push_back({found.captured(1), found.captured(3).trimmed()});
    }
    return rows;
}

/// What the seed page says in the column "Default", as the catalog shows it.
QString shownDefault(const QString &seed)
{
    static const QHash<QString, QString> shown{
        {QStringLiteral("-"), QString()},
        {QStringLiteral("60 seconds"), QStringLiteral("60")},
        {QStringLiteral("14400 seconds (4 hours)"), QStringLiteral("14400")},
        {QStringLiteral("false"), QStringLiteral("false")},
        {QStringLiteral("[ended]"), QStringLiteral("ended")},
        {QStringLiteral("Based on SignalWire settings"), QStringLiteral("platform setting")},
        {QStringLiteral("Plays audio from the provider"), QStringLiteral("the provider’s audio")},
        {QStringLiteral("Calling partys caller ID number"), QStringLiteral("the caller’s number")},
    };
    return shown.value(seed, QStringLiteral("a default that the test does not know: ") + seed);
}

} // namespace

class TestCatalogFacts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void methods_data();
    void methods();
    void connectTable();
    void machineTableOfConnect();
    void seedPage();

private:
    const std::vector<Parameter> &connect() const
    {
        return m_catalog->method(QStringLiteral("connect"))->parameters;
    }
    void compareSeed(const std::vector<SeedRow> &rows, const std::vector<Parameter> &parameters);

    CatalogPtr m_catalog;
    QJsonObject m_facts;
};

void TestCatalogFacts::initTestCase()
{
    if (sharedFolder().isEmpty())
        QSKIP("No facts beside the project: the catalog's own fixture is tested by tst_catalog.");
    const Result<CatalogPtr> catalog = Catalog::load(catalogFolder());
    QVERIFY2(catalog.ok(), qPrintable(catalog.error()));
    m_catalog = *catalog;
    m_facts = QJsonDocument::fromJson(fact(QStringLiteral("catalog.json"))).object();
    QVERIFY(!m_facts.isEmpty());
}

void TestCatalogFacts::methods_data()
{
    QTest::addColumn<QJsonObject>("facts");
    const QJsonArray methods = m_facts.value(QStringLiteral("methods")).toArray();
    QCOMPARE(methods.size(), 43);
    for (const QJsonValue &method : methods) {
        const QJsonObject facts = method.toObject();
        QTest::newRow(qPrintable(facts.value(QStringLiteral("name")).toString())) << facts;
    }
}

void TestCatalogFacts::methods()
{
    QFETCH(QJsonObject, facts);
    const Method *const method = m_catalog->method(facts.value(QStringLiteral("name")).toString());
    QVERIFY(method);
    const bool isOfficial = facts.value(QStringLiteral("inOfficialSchema")).toBool();
    QCOMPARE(int(method->standing), int(isOfficial ? Standing::Official : Standing::Newer));
    QCOMPARE(method->flow == Flow::Ends || method->flow == Flow::Leaves,
        facts.value(QStringLiteral("leavesFlow")).toBool());
    QStringList sets;
    for (const SetVariable &variable : method->sets)
        sets.append(variable.name);
    QStringList expectedSets;
    for (const QJsonValue &variable : facts.value(QStringLiteral("sets")).toArray())
        expectedSets.append(variable[QStringLiteral("name")].toString());
    QCOMPARE(sets, expectedSets);
}

void TestCatalogFacts::connectTable()
{
    QStringList ofConnect;
    QStringList ofDestination;
    for (const FieldRow &row : fieldTable()) {
        if (isMarked(row.connect)) {
            ofConnect.append(row.name);
            const Parameter *const parameter =
                m_catalog->method(QStringLiteral("connect"))->parameter(row.name);
            QVERIFY2(parameter, qPrintable(row.name));
            const bool isOfficial = row.connect[5] == u"x" || row.connect[6] == u"x";
            QVERIFY2((parameter->standing == Standing::Official) == isOfficial, qPrintable(row.name));
        }
        if (isMarked(row.destination) && !connectOnly.contains(row.name)) {
            ofDestination.append(row.name);
            const Parameter *const parameter = m_catalog->destination().parameter(row.name);
            QVERIFY2(parameter, qPrintable(row.name));
            QVERIFY2((parameter->standing == Standing::Official) == (row.destination[3] == u"x"),
                qPrintable(row.name));
        }
    }
    QCOMPARE(ofConnect.size(), 30);
    QCOMPARE(ofDestination.size(), 22); // the 21 of today's description, and fsvars of the older one
    // In both directions: nothing is missing, and nothing is there that no source knows.
    QCOMPARE(namesOf(connect()), sorted(ofConnect + QStringList{unpublished}));
    QCOMPARE(namesOf(m_catalog->destination().parameters), sorted(ofDestination));
    const Parameter *const found = m_catalog->method(QStringLiteral("connect"))->parameter(unpublished);
    QCOMPARE(int(found->standing), int(Standing::FoundInFiles));
    const Parameter *const older = m_catalog->destination().parameter(QStringLiteral("fsvars"));
    QCOMPARE(int(older->standing), int(Standing::Legacy));
    QCOMPARE(namesOf(m_catalog->object(QStringLiteral("header"))->parameters),
        (QStringList{QStringLiteral("name"), QStringLiteral("value")}));
}

void TestCatalogFacts::machineTableOfConnect()
{
    QStringList missing;
    for (const QJsonValue &method : m_facts.value(QStringLiteral("methods")).toArray()) {
        if (method[QStringLiteral("name")].toString() != u"connect")
            continue;
        for (const QJsonValue &value : method[QStringLiteral("params")].toArray()) {
            const QString name = value[QStringLiteral("path")].toString();
            if (value[QStringLiteral("onDestination")].toArray().isEmpty() || connectOnly.contains(name))
                continue;
            const Parameter *const parameter = m_catalog->destination().parameter(name);
            if (!parameter) {
                missing.append(name);
                continue;
            }
            const QJsonValue fallback = value[QStringLiteral("default")];
            if (!fallback.isUndefined())
                QVERIFY2(jsonOf(parameter->fallback.value) == fallback, qPrintable(name));
        }
    }
    QCOMPARE(missing, QStringList());
    const QJsonObject steps = m_facts.value(QStringLiteral("confirmSteps")).toObject();
    QCOMPARE(QJsonArray::fromStringList(m_catalog->confirmSteps()),
        steps.value(QStringLiteral("official")).toArray());
    QCOMPARE(QJsonArray::fromStringList(m_catalog->newerConfirmSteps()),
        steps.value(QStringLiteral("docsSpecAdds")).toArray());
}

void TestCatalogFacts::compareSeed(const std::vector<SeedRow> &rows, const std::vector<Parameter> &parameters)
{
    for (const SeedRow &row : rows) {
        const auto found = std::find_if(parameters.begin(), parameters.end(),
            [&row](const Parameter &parameter) { return parameter.name == row.name; });
        QVERIFY2(found != parameters.end(), qPrintable(row.name));
        QVERIFY2(found->fallback.text == shownDefault(row.fallback),
            qPrintable(
                QStringLiteral("%1: “%2” for “%3”").arg(row.name, found->fallback.text, row.fallback)));
    }
}

void TestCatalogFacts::seedPage()
{
    const std::vector<SeedRow> connectRows = seedRows(
        QStringLiteral("## **connect Parameters**"), QStringLiteral("## **Parameters for destination**"));
    const std::vector<SeedRow> destinationRows =
        seedRows(QStringLiteral("## **Parameters for destination**"), QStringLiteral("## **Variables**"));
    QCOMPARE(connectRows.size(), size_t(17));
    QCOMPARE(destinationRows.size(), size_t(5));
    compareSeed(connectRows, connect());
    compareSeed(destinationRows, m_catalog->destination().parameters);
}

QTEST_GUILESS_MAIN(TestCatalogFacts)
#include "tst_catalogfacts.moc"
