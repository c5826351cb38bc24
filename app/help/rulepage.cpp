// SPDX-License-Identifier: MIT
#include "app/help/rulepage.h"

#include "model/check/rule.h"
#include "resources/resources.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>

namespace patchcord {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(patchcord::RulePage)
};

constexpr QLatin1String Fence("```");

QString severityWord(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return Words::tr("Error");
    case Severity::Warning:
        return Words::tr("Warning");
    case Severity::Hint:
        break;
    }
    return Words::tr("Hint");
}

/// Steps alone become a whole document, so that pages need not repeat the same three lines.
QByteArray wholeDocument(const QStringList &lines)
{
    if (!lines.constFirst().startsWith(QLatin1String("- ")))
        return lines.join(u'\n').toUtf8() + '\n';
    QByteArray document = "version: 1.0.0\nsections:\n  main:\n";
    for (const QString &line : lines)
        document += "    " + line.toUtf8() + '\n';
    return document;
}

QString withoutMarks(QString line)
{
    static const QRegularExpression link(QStringLiteral("\\[([^\\]]*)\\]\\([^)]*\\)"));
    static const QRegularExpression heading(QStringLiteral("^#+ "));
    line.replace(link, QStringLiteral("\\1")).remove(heading);
    return line.remove(QStringLiteral("**")).remove(u'`');
}

} // namespace

QString RulePage::standing() const
{
    const RuleInfo *const info = ruleInfo(code);
    if (!info)
        return {};
    QStringList parts{severityWord(info->severity), QStringLiteral("`%1`").arg(code)};
    if (*info->runtimeCode)
        parts.append(QStringLiteral("`relay_script_%1`").arg(QLatin1String(info->runtimeCode)));
    return parts.join(QStringLiteral(" · "));
}

QString RulePage::wholeMarkdown() const
{
    return QStringLiteral("## %1\n\n%2\n\n%3").arg(title, standing(), markdown);
}

std::vector<RuleExample> RulePage::examples() const
{
    std::vector<RuleExample> found;
    QStringList lines;
    QString opening;
    for (const QString &line : markdown.split(u'\n')) {
        if (!line.startsWith(Fence)) {
            if (!opening.isEmpty())
                lines.append(line);
            continue;
        }
        const bool isWrong = opening.endsWith(QLatin1String(" wrong"));
        if (!lines.isEmpty() && (isWrong || opening.endsWith(QLatin1String(" right"))))
            found.push_back(
                {isWrong ? RuleExample::Kind::Wrong : RuleExample::Kind::Right, wholeDocument(lines)});
        opening = opening.isEmpty() ? line : QString();
        lines.clear();
    }
    return found;
}

QString RulePage::plainText() const
{
    QString text = title + u'\n' + withoutMarks(standing()) + QStringLiteral("\n");
    bool isCode = false;
    for (const QString &line : markdown.split(u'\n')) {
        if (line.startsWith(Fence))
            isCode = !isCode;
        else
            text += (isCode ? QStringLiteral("    ") + line : withoutMarks(line)) + u'\n';
    }
    return text;
}

std::optional<RulePage> rulePage(const QString &code)
{
    QFile file(QStringLiteral("%1/%2.md").arg(rulePagesFolder(), code));
    if (!ruleInfo(code) || !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QString text = QString::fromUtf8(file.readAll());
    const qsizetype titleEnd = text.indexOf(u'\n');
    return RulePage{code, withoutMarks(text.left(titleEnd)), text.mid(titleEnd + 1).trimmed().prepend(u'\n')};
}

std::vector<RulePage> rulePages()
{
    std::vector<RulePage> pages;
    for (const QString &code : allDiagnosticCodes()) {
        if (std::optional<RulePage> page = rulePage(code))
            pages.push_back(std::move(*page));
    }
    return pages;
}

} // namespace patchcord
