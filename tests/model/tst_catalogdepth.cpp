// SPDX-License-Identifier: MIT
// Holds every parameter of every method, at every depth, against the table of facts for machines.
#include "model/catalog/catalog.h"
#include "resources/resources.h"
#include "tests/model/catalogshapes.h"
#include "tests/support/corpus.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <array>

using namespace patchcord;

namespace {

/// Where the catalog differs from the table on purpose.
struct Exception
{
    const char *path;
    const char *aspect;
    const char *reason;
};

constexpr std::array Exceptions{
    Exception{"ai.hints", "type", "the table means a list of texts and objects"},
    Exception{"ai.prompt.contexts.*.enter_fillers", "type", "the official schema takes a list of maps"},
    Exception{"ai.prompt.contexts.*.exit_fillers", "type", "the official schema takes a list of maps"},
    Exception{"ai.languages[].function_fillers", "standing", "one of the official schema's two forms has it"},
    Exception{"ai.languages[].speech_fillers", "standing", "one of the official schema's two forms has it"},
    Exception{"ai.params.attention_timeout", "limits", "its note has them: 0, or 10000 to 600000"},
    Exception{"ai.params.summary_mode", "limits", "its note has them: string or original"},
    Exception{"connect.ringback", "type", "older documents give one sound"},
    Exception{"connect.codec", "default", "connect.md 2.1 has it, the table not"},
    Exception{"hangup.reason", "variable", "older documents give a variable (X30)"},
    Exception{"play.urls", "type", "a list of sounds that is written as one is read"},
};

/// What the catalog knows of one path of the table.
struct Described
{
    const Parameter *parameter = nullptr;
    bool isInNewer = false; ///< something around it is newer than the official schema: that is said there
};

Described describe(const Catalog &catalog, const Method &method, const QString &path)
{
    static const QRegularExpression entries(QStringLiteral(R"(\[\]|\.\*)"));
    Described found{nullptr, method.standing == Standing::Newer};
    for (const QString &name : QString(path).remove(entries).split(u'.')) {
        const Parameter *next = nullptr;
        if (!found.parameter) {
            next = method.parameter(name);
        } else {
            found.isInNewer = found.isInNewer || found.parameter->standing == Standing::Newer;
            for (const ObjectType *const type : objectsIn(catalog, *found.parameter)) {
                if (!next)
                    next = type->parameter(name);
            }
        }
        if (!next)
            return {};
        found.parameter = next;
    }
    return found;
}

/// A value of ours as the JSON classes see it.
QJsonValue jsonOf(const Value &value)
{
    return QJsonDocument::fromJson("[" + value.toJson() + "]").array().first();
}

QString shown(const QJsonValue &value)
{
    return value.isUndefined() || value.isNull()
        ? QStringLiteral("nothing")
        : QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact));
}

QString yesOrNo(bool value)
{
    return value ? QStringLiteral("yes") : QStringLiteral("no");
}

/// All the limits and choices of a shape and of what it is made of.
struct Limits
{
    bool areEnforced = false; ///< some of them are: then somebody has to have said so
    std::optional<double> minimum;
    std::optional<double> maximum;
    std::optional<int> leastLength;
    std::optional<int> mostLength;
    QStringList choices;
};

void addLimits(const Parameter &shape, Limits &limits)
{
    const bool hasFixedChoices =
        shape.type == ParameterType::Choice || shape.type == ParameterType::ChoiceList;
    const bool isBounded = shape.minimum || shape.maximum || shape.leastLength || shape.mostLength;
    if (hasFixedChoices || (isBounded && shape.bounds == Bounds::Enforced))
        limits.areEnforced = true;
    for (const Choice &choice : shape.choices)
        limits.choices.append(choice.value);
    // A variant for one number alone is a word ("0 for never"), not a range.
    if (!shape.minimum || shape.minimum != shape.maximum) {
        limits.minimum = limits.minimum ? limits.minimum : shape.minimum;
        limits.maximum = limits.maximum ? limits.maximum : shape.maximum;
    }
    limits.leastLength = limits.leastLength ? limits.leastLength : shape.leastLength;
    limits.mostLength = limits.mostLength ? limits.mostLength : shape.mostLength;
    for (const Parameter &part : shape.of)
        addLimits(part, limits);
}

/// The differences between one row of the table and the catalog, each as "aspect: ours, not theirs".
class Comparison
{
public:
    Comparison(const Described &described, const QJsonObject &fact)
        : m_described(described)
        , m_parameter(*described.parameter)
        , m_fact(fact)
    {
    }

    QStringList differences()
    {
        const bool required = m_fact.value(QStringLiteral("required")).toBool();
        if (m_parameter.required != required)
            add("required", yesOrNo(m_parameter.required), yesOrNo(required));
        const QJsonValue fallback = m_fact.value(QStringLiteral("default"));
        const QJsonValue ours = jsonOf(m_parameter.fallback.value);
        if (shown(ours) != shown(fallback))
            add("default", shown(ours), shown(fallback));
        kinds();
        limits();
        if (m_fact.contains(QStringLiteral("in")))
            standing();
        return m_differences;
    }

private:
    void add(const char *aspect, const QString &ours, const QString &theirs)
    {
        m_differences.append(QStringLiteral("%1: %2, not %3").arg(QLatin1String(aspect), ours, theirs));
    }

    void kinds()
    {
        const QString type = m_fact.value(QStringLiteral("type")).toString();
        const QStringList ours = kindsOf(m_parameter);
        const QStringList theirs = kindsOfFact(type);
        if (ours != theirs)
            add("type", ours.join(u'|'), theirs.join(u'|'));
        // A text takes a variable anyhow; a choice does only when that is said.
        const bool saysIt =
            m_parameter.type == ParameterType::Choice || !ours.contains(QStringLiteral("string"));
        const bool takesVariable = type.split(QStringLiteral(" or ")).contains(QStringLiteral("var"));
        if (saysIt && m_parameter.acceptsVariable != takesVariable)
            add("variable", yesOrNo(m_parameter.acceptsVariable), yesOrNo(takesVariable));
    }

    void limits()
    {
        static const QRegularExpression length(QStringLiteral("^(min|max)(?: length)? (\\d+)(?: items)?$"));
        Limits ours;
        addLimits(m_parameter, ours);
        const QString text = m_fact.value(QStringLiteral("limits")).toString();
        if (text.isEmpty() && ours.areEnforced)
            add("limits", QStringLiteral("some that are enforced"), QStringLiteral("known to the table"));
        for (const QString &limit : text.split(QStringLiteral("; "), Qt::SkipEmptyParts)) {
            const QRegularExpressionMatch count = length.match(limit);
            if (count.hasMatch()) {
                const std::optional<int> bound =
                    count.captured(1) == u"min" ? ours.leastLength : ours.mostLength;
                if (bound != count.captured(2).toInt())
                    add("length", bound ? QString::number(*bound) : QStringLiteral("none"), limit);
            } else if (limit.startsWith(u">= ")) {
                bound(ours.minimum, limit);
            } else if (limit.startsWith(u"<= ")) {
                bound(ours.maximum, limit);
            } else if (ours.choices.join(QStringLiteral(", ")) != limit) {
                add("choices", ours.choices.join(QStringLiteral(", ")), limit);
            }
        }
    }

    void bound(std::optional<double> ours, const QString &limit)
    {
        if (ours != limit.mid(3).toDouble())
            add("range", ours ? QString::number(*ours) : QStringLiteral("none"), limit);
    }

    void standing()
    {
        const bool isOfficial =
            m_fact.value(QStringLiteral("in")).toArray().contains(QJsonValue(QStringLiteral("O")));
        Standing expected = isOfficial || m_described.isInNewer ? Standing::Official : Standing::Newer;
        if (m_fact.value(QStringLiteral("deprecated")).toBool())
            expected = Standing::Deprecated;
        if (m_parameter.standing != expected)
            add("standing", QString::number(int(m_parameter.standing)), QString::number(int(expected)));
    }

    const Described &m_described;
    const Parameter &m_parameter;
    const QJsonObject &m_fact;
    QStringList m_differences;
};

} // namespace

class TestCatalogDepth : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void parameters_data();
    void parameters();
    void exceptionsAreNeeded();

private:
    CatalogPtr m_catalog;
    QSet<QString> m_needed;
};

void TestCatalogDepth::initTestCase()
{
    if (sharedFolder().isEmpty())
        QSKIP("No facts beside the project: the catalog's own fixture is tested by tst_catalog.");
    const Result<CatalogPtr> catalog = Catalog::load(catalogFolder());
    QVERIFY2(catalog.ok(), qPrintable(catalog.error()));
    m_catalog = *catalog;
}

void TestCatalogDepth::parameters_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<QJsonObject>("fact");
    const QByteArray json = readBytes(sharedFolder() + QStringLiteral("/swml/catalog.json"));
    int count = 0;
    for (const QJsonValue &method : QJsonDocument::fromJson(json)[QStringLiteral("methods")].toArray()) {
        const QString name = method[QStringLiteral("name")].toString();
        for (const QJsonValue &fact : method[QStringLiteral("params")].toArray()) {
            ++count;
            QTest::newRow(qPrintable(name + u'.' + fact[QStringLiteral("path")].toString()))
                << name << fact.toObject();
        }
    }
    QCOMPARE(count, 507);
}

void TestCatalogDepth::parameters()
{
    QFETCH(QString, method);
    QFETCH(QJsonObject, fact);
    const QJsonArray onConnect = fact.value(QStringLiteral("onConnect")).toArray();
    const bool isOfDestination = onConnect.isEmpty() && fact.contains(QStringLiteral("onDestination"));
    const QString path = fact.value(QStringLiteral("path")).toString();
    const Described described = isOfDestination ? Described{m_catalog->destination().parameter(path), false}
                                                : describe(*m_catalog, *m_catalog->method(method), path);
    QVERIFY2(described.parameter, "the catalog does not know it");

    QStringList unexpected;
    for (const QString &difference : Comparison(described, fact).differences()) {
        const QString aspect = difference.section(u':', 0, 0);
        const QString key = method + u'.' + path + u' ' + aspect;
        const bool isException =
            std::any_of(Exceptions.begin(), Exceptions.end(), [&](const Exception &exception) {
                return key == QLatin1String(exception.path) + u' ' + QLatin1String(exception.aspect);
            });
        if (isException)
            m_needed.insert(key);
        else
            unexpected.append(difference);
    }
    QCOMPARE(unexpected.join(u'\n'), QString());
}

void TestCatalogDepth::exceptionsAreNeeded()
{
    for (const Exception &exception : Exceptions) {
        const QString key = QLatin1String(exception.path) + u' ' + QLatin1String(exception.aspect);
        QVERIFY2(
            m_needed.contains(key), qPrintable(key + QStringLiteral(": the catalog and the table agree")));
    }
}

QTEST_GUILESS_MAIN(TestCatalogDepth)
#include "tst_catalogdepth.moc"
