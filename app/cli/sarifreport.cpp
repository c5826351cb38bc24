// SPDX-License-Identifier: MIT
#include "app/cli/sarifreport.h"

#include "app/cli/console.h"
#include "app/cli/sarifrule.h"
#include "model/edit/fixedits.h"
#include "model/export/valuewriter.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QUrl>

#include <algorithm>

namespace patchcord::cli {

namespace {

using Map = Value::Map;
using List = Value::List;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(patchcord::CommandLine)
};

/// GitHub refuses a run with more results.
constexpr size_t MostResults = 25'000;
/// Each fix is an edit made on trial, which takes a look at the whole text: so many bytes are looked at for
/// one file, those of thousands of fixes in a document of common size.
constexpr qsizetype BytesForFixes = 4'000'000;
const QString Root = QStringLiteral("%SRCROOT%");

Value textOf(const QString &text)
{
    return Map{{QStringLiteral("text"), text}};
}

Value regionOf(TextPosition begin, TextPosition end)
{
    return Map{
        {QStringLiteral("startLine"), begin.line},
        {QStringLiteral("startColumn"), begin.column},
        {QStringLiteral("endLine"), end.line},
        {QStringLiteral("endColumn"), end.column},
    };
}

Value replacementOf(const TextEdit &edit, const Snapshot &snapshot)
{
    const auto place = [&snapshot](qsizetype offset) { return placeOf(snapshot, offset); };
    return Map{
        {QStringLiteral("deletedRegion"), regionOf(place(edit.range.begin), place(edit.range.end))},
        {QStringLiteral("insertedContent"), textOf(QString::fromUtf8(edit.text))},
    };
}

/// Empty when the text does not allow the fix.
Map fixOf(const Fix &fix, const Snapshot &snapshot, const Value &artifact)
{
    const Result<TextEdits> edits = applyFix(snapshot, fix);
    if (!edits || edits->isEmpty())
        return {};
    List replacements;
    for (const TextEdit &edit : *edits)
        replacements.push_back(replacementOf(edit, snapshot));
    const Value change = Map{{QStringLiteral("artifactLocation"), artifact},
        {QStringLiteral("replacements"), std::move(replacements)}};
    return {{QStringLiteral("description"), textOf(fix.title)},
        {QStringLiteral("artifactChanges"), List{change}}};
}

/// The names on a path, without the places in lists, which move when steps are added before.
QString namesOf(const NodePath &path)
{
    QStringList names;
    for (const QString &part : path.toPointer().split(u'/')) {
        bool isIndex = false;
        part.toUInt(&isIndex);
        if (!isIndex)
            names += part;
    }
    return names.join(u'/');
}

int rankOf(const Value &result)
{
    static const QStringList levels{
        QStringLiteral("error"), QStringLiteral("warning"), QStringLiteral("note")};
    return int(levels.indexOf(result.field(QStringLiteral("level")).text()));
}

/// The gravest results, as many as are taken.
List gravest(List results)
{
    if (results.size() <= MostResults)
        return results;
    std::stable_sort(
        results.begin(), results.end(), [](const Value &a, const Value &b) { return rankOf(a) < rankOf(b); });
    results.resize(MostResults);
    return results;
}

Value notification(const char *level, const QString &sentence)
{
    return Map{
        {QStringLiteral("level"), QString::fromLatin1(level)}, {QStringLiteral("message"), textOf(sentence)}};
}

} // namespace

void SarifReport::add(const QString &file, const Snapshot &snapshot)
{
    Map artifact = location(file).map();
    artifact.emplace_back(QStringLiteral("index"), int(m_artifacts.size()));
    m_artifacts.push_back(Map{
        {QStringLiteral("location"), location(file)},
        {QStringLiteral("length"), qint64(snapshot.text().size())},
        {QStringLiteral("roles"), List{QStringLiteral("analysisTarget")}},
    });
    m_bytesForFixes = BytesForFixes;
    for (const Finding &finding : findingsOf(file, snapshot))
        m_results.push_back(resultOf(finding, snapshot, artifact));
}

void SarifReport::addTrouble(const QString &sentence)
{
    m_troubles += sentence;
}

QByteArray SarifReport::written(int exitCode) const
{
    List results = gravest(m_results);
    const auto dropped = qsizetype(m_results.size() - results.size());
    const Value base = Map{{QStringLiteral("uri"),
        QUrl::fromLocalFile(m_folder.absolutePath() + u'/').toString(QUrl::FullyEncoded)}};
    const Value run = Map{
        {QStringLiteral("tool"), toolOf()},
        {QStringLiteral("invocations"), List{invocationOf(exitCode, dropped)}},
        {QStringLiteral("originalUriBaseIds"), Map{{Root, base}}},
        {QStringLiteral("columnKind"), QStringLiteral("unicodeCodePoints")},
        {QStringLiteral("artifacts"), m_artifacts},
        {QStringLiteral("results"), std::move(results)},
    };
    return printableJson(writeJson(Map{
        {QStringLiteral("$schema"), QStringLiteral("https://json.schemastore.org/sarif-2.1.0.json")},
        {QStringLiteral("version"), QStringLiteral("2.1.0")},
        {QStringLiteral("runs"), List{run}},
    }));
}

Value SarifReport::resultOf(const Finding &finding, const Snapshot &snapshot, const Value &artifact)
{
    const Diagnostic &diagnostic = finding.diagnostic;
    const Value place = Map{
        {QStringLiteral("artifactLocation"), artifact},
        {QStringLiteral("region"), regionOf(finding.begin, finding.end)},
    };
    const Value logical = Map{{QStringLiteral("fullyQualifiedName"), diagnostic.path.toPointer()}};
    Map result{
        {QStringLiteral("ruleId"), diagnostic.code},
        {QStringLiteral("ruleIndex"), ruleIndex(diagnostic.code)},
        {QStringLiteral("level"), sarifLevel(diagnostic.severity)},
        {QStringLiteral("message"), textOf(diagnostic.message)},
        {QStringLiteral("locations"),
            List{Map{{QStringLiteral("physicalLocation"), place},
                {QStringLiteral("logicalLocations"), List{logical}}}}},
        {QStringLiteral("partialFingerprints"),
            Map{{QStringLiteral("findingHash/v1"),
                fingerprint(finding, artifact.field(QStringLiteral("uri")).text())}}},
    };
    List fixes;
    for (const Fix &fix : diagnostic.fixes) {
        m_bytesForFixes -= snapshot.text().size();
        if (m_bytesForFixes < 0)
            break;
        if (Map made = fixOf(fix, snapshot, artifact); !made.empty())
            fixes.push_back(std::move(made));
    }
    if (!fixes.empty())
        result.emplace_back(QStringLiteral("fixes"), std::move(fixes));
    return result;
}

/// A reference relative to the folder, or file:// for what lies elsewhere.
Value SarifReport::location(const QString &file) const
{
    const QString relative = file == nameOf(QStringLiteral("-"))
        ? file
        : m_folder.relativeFilePath(m_folder.absoluteFilePath(file));
    if (QDir::isAbsolutePath(relative) || relative.startsWith(QLatin1String("../"))) {
        const QUrl url = QUrl::fromLocalFile(QDir::cleanPath(m_folder.absoluteFilePath(file)));
        return Map{{QStringLiteral("uri"), url.toString(QUrl::FullyEncoded)}};
    }
    return Map{{QStringLiteral("uri"), QString::fromLatin1(QUrl::toPercentEncoding(relative, "/"))},
        {QStringLiteral("uriBaseId"), Root}};
}

int SarifReport::ruleIndex(const QString &code)
{
    if (!m_rules.contains(code))
        m_rules += code;
    return int(m_rules.indexOf(code));
}

QString SarifReport::fingerprint(const Finding &finding, const QString &uri)
{
    const QStringList parts{
        finding.diagnostic.code, uri, namesOf(finding.diagnostic.path), finding.diagnostic.message};
    const QByteArray hash =
        QCryptographicHash::hash(parts.join(u'\n').toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
    const QString text = QString::fromLatin1(hash);
    return QStringLiteral("%1:%2").arg(text).arg(++m_seen[text]);
}

Value SarifReport::toolOf() const
{
    List rules;
    for (const QString &code : m_rules)
        rules.push_back(sarifRule(code));
    return Map{{QStringLiteral("driver"),
        Map{
            {QStringLiteral("name"), QStringLiteral("Patchcord")},
            {QStringLiteral("semanticVersion"), QCoreApplication::applicationVersion()},
            {QStringLiteral("rules"), std::move(rules)},
        }}};
}

Value SarifReport::invocationOf(int exitCode, qsizetype dropped) const
{
    List notifications;
    for (const QString &trouble : m_troubles)
        notifications.push_back(notification("error", trouble));
    if (dropped > 0) {
        notifications.push_back(notification("warning",
            Words::tr(
                "%n of the least grave findings are left out: a report holds %1.", nullptr, int(dropped))
                .arg(qint64(MostResults))));
    }
    Map invocation{
        {QStringLiteral("executionSuccessful"), m_troubles.isEmpty()},
        {QStringLiteral("exitCode"), exitCode},
    };
    if (!notifications.empty())
        invocation.emplace_back(QStringLiteral("toolExecutionNotifications"), std::move(notifications));
    return invocation;
}

} // namespace patchcord::cli
