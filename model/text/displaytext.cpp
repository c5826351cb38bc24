// SPDX-License-Identifier: MIT
#include "model/text/displaytext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <cmath>

namespace patchcord {

namespace {

struct Display
{
    Q_DECLARE_TR_FUNCTIONS(Display)
};

QString number(double value)
{
    return QLocale::c().toString(value, 'g', QLocale::FloatingPointShortest);
}

QString lastPartOf(QStringView url)
{
    QStringView path = url.mid(url.indexOf(u':') + 1);
    path = path.left(path.indexOf(u'?') < 0 ? path.size() : path.indexOf(u'?'));
    while (path.endsWith(u'/'))
        path.chop(1);
    return path.mid(path.lastIndexOf(u'/') + 1).toString();
}

} // namespace

QString withoutSecrets(const QString &text)
{
    static const QRegularExpression suspicious(
        QStringLiteral("@|=|bearer"), QRegularExpression::CaseInsensitiveOption);
    if (!suspicious.match(text).hasMatch())
        return text;
    // What stands between the user and the last @ before a slash; a password may hold a slash itself, but
    // what is all digits there is a port.
    static const QRegularExpression credentials(
        QStringLiteral(R"(((?:://|\bsips?:)[^\s/:@]*):(?:[^\s/]*@|(?!\d+/)[^\s]*@))"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression loneToken(QStringLiteral(R"((://)[^\s/:@?#]+@)"));
    static const QRegularExpression parameter(
        QStringLiteral(
            R"(([?&;][^=&\s]*(?:key|token|secret|passw(?:or)?d|auth|signature)[^=&\s]*=)[^&\s#]+)"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression bearer(QStringLiteral(R"(\b(bearer|basic)\s+[A-Za-z0-9._~+/=-]{6,})"),
        QRegularExpression::CaseInsensitiveOption);
    QString masked = text;
    masked.replace(credentials, QStringLiteral("\\1:•••@"));
    masked.replace(loneToken, QStringLiteral("\\1•••@"));
    masked.replace(parameter, QStringLiteral("\\1•••"));
    return masked.replace(bearer, QStringLiteral("\\1 •••"));
}

QString oneLine(const QString &text, qsizetype limit)
{
    // Only what can be seen is worked on: a prompt may be a hundred kilobytes long. The margin leaves room
    // for runs of white space; masking comes before cutting, so that half a password never shows.
    QString head;
    bool gap = false;
    bool cut = false;
    for (const QChar c : withoutSecrets(text.left(limit * 40))) {
        if (c.isSpace() || c.category() == QChar::Other_Control || c.category() == QChar::Other_Format
            || c == QChar::LineSeparator || c == QChar::ParagraphSeparator) {
            gap = !head.isEmpty();
            continue;
        }
        if (gap)
            head += u' ';
        gap = false;
        head += c;
        if (head.size() > limit) {
            cut = true;
            break;
        }
    }
    if (!cut && text.size() <= limit * 40)
        return head;
    head.truncate(std::min(head.size(), limit - 1));
    if (head.endsWith(u' '))
        head.chop(1);
    if (!head.isEmpty() && head.back().isHighSurrogate())
        head.chop(1);
    return head + u'…';
}

QString durationText(double seconds)
{
    const auto isWhole = [](double number) { return number == std::floor(number); };
    if (seconds >= 3600 && isWhole(seconds / 3600))
        return Display::tr("%1 h").arg(number(seconds / 3600));
    if (seconds >= 600 && isWhole(seconds / 60))
        return Display::tr("%1 min").arg(number(seconds / 60));
    return Display::tr("%1 s").arg(number(seconds));
}

QString inQuotationMarks(const QString &text, qsizetype limit)
{
    return Display::tr("“%1”").arg(oneLine(text, limit));
}

QString soundText(const QString &sound)
{
    const QString text = sound.trimmed();
    const auto behind = [&text](QLatin1String scheme) {
        return QStringView(text).mid(scheme.size()).trimmed().toString();
    };
    if (text.startsWith(QLatin1String("say:"), Qt::CaseInsensitive))
        return inQuotationMarks(behind(QLatin1String("say:")), 60);
    if (text.startsWith(QLatin1String("silence:"), Qt::CaseInsensitive))
        return Display::tr("%1 s of silence").arg(oneLine(behind(QLatin1String("silence:")), 20));
    if (text.startsWith(QLatin1String("ring:"), Qt::CaseInsensitive))
        return Display::tr("ringing (%1)").arg(oneLine(behind(QLatin1String("ring:")), 20));
    if (text.startsWith(QLatin1String("http://"), Qt::CaseInsensitive)
        || text.startsWith(QLatin1String("https://"), Qt::CaseInsensitive)) {
        return oneLine(lastPartOf(withoutSecrets(text)), 60);
    }
    return oneLine(text, 60);
}

} // namespace patchcord
