// SPDX-License-Identifier: MIT
#include "app/cli/sarifrule.h"

#include "app/help/rulepage.h"
#include "model/check/rule.h"

#include <QRegularExpression>
#include <QStringList>

namespace patchcord::cli {

namespace {

using Map = Value::Map;

/// Code review tools sort by it: what the platform refuses is beyond doubt, style is a matter of taste.
QString precisionOf(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return QStringLiteral("very-high");
    case Severity::Warning:
        return QStringLiteral("high");
    case Severity::Hint:
        break;
    }
    return QStringLiteral("medium");
}

/// The word that GitHub has for it in a rule's properties.
QString problemSeverityOf(Severity severity)
{
    return severity == Severity::Hint ? QStringLiteral("recommendation") : severityName(severity);
}

/// "UnknownKey" of "unknown-key": names of rules are one word there.
QString nameOfRule(const QString &code)
{
    QString name;
    for (const QString &word : code.split(u'-'))
        name += word.left(1).toUpper() + word.mid(1);
    return name;
}

/// The paragraph before the examples.
QString meaningOf(const RulePage &page)
{
    const QString text = page.markdown.trimmed();
    return text.left(text.indexOf(QStringLiteral("\n\n"))).simplified().remove(u'`');
}

/// Pages lead to each other by file name, which leads nowhere from a report.
QString withoutLinks(QString markdown)
{
    static const QRegularExpression link(QStringLiteral("\\[([^\\]]*)\\]\\([^)]*\\.md\\)"));
    return markdown.replace(link, QStringLiteral("`\\1`"));
}

Value textOf(const QString &text)
{
    return Map{{QStringLiteral("text"), text}};
}

Value propertiesOf(const RuleInfo &info)
{
    Map properties{
        {QStringLiteral("tags"),
            Value::List{QStringLiteral("swml"),
                info.severity == Severity::Hint ? QStringLiteral("style") : QStringLiteral("correctness")}},
        {QStringLiteral("precision"), precisionOf(info.severity)},
        {QStringLiteral("problem.severity"), problemSeverityOf(info.severity)},
    };
    if (*info.runtimeCode) {
        properties.emplace_back(QStringLiteral("platformError"),
            QStringLiteral("relay_script_") + QString::fromLatin1(info.runtimeCode));
    }
    return properties;
}

} // namespace

QString sarifLevel(Severity severity)
{
    return severity == Severity::Hint ? QStringLiteral("note") : severityName(severity);
}

Value sarifRule(const QString &code)
{
    Map rule{{QStringLiteral("id"), code}, {QStringLiteral("name"), nameOfRule(code)}};
    if (const std::optional<RulePage> page = rulePage(code)) {
        rule.emplace_back(QStringLiteral("shortDescription"), textOf(page->title));
        rule.emplace_back(QStringLiteral("fullDescription"), textOf(meaningOf(*page)));
        rule.emplace_back(QStringLiteral("help"),
            Map{{QStringLiteral("text"), page->plainText()},
                {QStringLiteral("markdown"), withoutLinks(page->markdown.trimmed())}});
    }
    if (const RuleInfo *const info = ruleInfo(code)) {
        rule.emplace_back(QStringLiteral("defaultConfiguration"),
            Map{{QStringLiteral("level"), sarifLevel(info->severity)}});
        rule.emplace_back(QStringLiteral("properties"), propertiesOf(*info));
    }
    return rule;
}

} // namespace patchcord::cli
