// SPDX-License-Identifier: MIT
#include "model/flow/summarywords.h"

#include "model/flow/edge.h"
#include "model/text/displaytext.h"

#include <algorithm>

namespace patchcord::summary {

namespace {

const QString Separator = QStringLiteral(" · ");

} // namespace

QString joined(const QStringList &parts)
{
    QStringList said;
    for (const QString &part : parts) {
        if (!part.isEmpty())
            said.append(part);
    }
    return said.join(Separator);
}

QString quoted(const QString &text, qsizetype limit)
{
    return text.isEmpty() ? QString() : inQuotationMarks(text, limit);
}

QString secondsText(const QString &text)
{
    bool isNumber = false;
    const double seconds = text.toDouble(&isNumber);
    return isNumber ? durationText(seconds) : oneLine(text, 30);
}

QString millisecondsText(const QString &text)
{
    bool isNumber = false;
    const double milliseconds = text.toDouble(&isNumber);
    if (!isNumber)
        return oneLine(text, 30);
    if (milliseconds < 0)
        return Summary::tr("for ever");
    return milliseconds < 1000 ? Summary::tr("%1 ms").arg(text) : durationText(milliseconds / 1000);
}

QString withRest(const QString &first, int count)
{
    return count > 1 ? Summary::tr("%1 + %2 more").arg(first, QString::number(count - 1)) : first;
}

QString soundsText(const SyntaxNode &sounds)
{
    if (sounds.isSequence())
        return sounds.childCount() > 0 ? withRest(soundText(sounds.item(0).text()), sounds.childCount())
                                       : QString();
    if (sounds.isMap()) {
        // `say: Hello` without quotes is a map; what was meant is shown, the checks say how to write it.
        for (const SyntaxNode::Entry &entry : sounds.entries())
            return soundText(entry.key.text() + u':' + entry.value.text());
    }
    return sounds.isScalar() ? soundText(sounds.text()) : QString();
}

QString urlWithoutExtras(const QString &url)
{
    QString shown = url.left(url.indexOf(u'?') < 0 ? url.size() : url.indexOf(u'?'));
    const qsizetype scheme = shown.indexOf(QLatin1String("://"));
    if (scheme > 0)
        shown = shown.mid(scheme + 3);
    const qsizetype at = shown.indexOf(u'@');
    return at >= 0 ? shown.mid(at + 1) : shown;
}

QString targetText(const SyntaxNode &target)
{
    const QString text = target.text();
    switch (targetKindOf(EdgeKind::Execute, text)) {
    case TargetKind::Inline:
        return Summary::tr("inline document");
    case TargetKind::Url:
        return oneLine(urlWithoutExtras(text), 60);
    default:
        return target.isCollection() ? Summary::tr("inline document") : oneLine(text, 60);
    }
}

bool soundsSecret(const QString &name)
{
    static const QStringList words{QStringLiteral("password"), QStringLiteral("passwd"),
        QStringLiteral("token"), QStringLiteral("secret"), QStringLiteral("api_key"),
        QStringLiteral("apikey"), QStringLiteral("authorization"), QStringLiteral("bearer")};
    return std::any_of(words.begin(), words.end(),
        [&name](const QString &word) { return name.contains(word, Qt::CaseInsensitive); });
}

QString valueText(const SyntaxNode &value)
{
    if (value.isMap())
        return QStringLiteral("{…}");
    if (value.isSequence())
        return QStringLiteral("[…]");
    return oneLine(value.text(), 50);
}

} // namespace patchcord::summary
