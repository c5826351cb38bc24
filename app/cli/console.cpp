// SPDX-License-Identifier: MIT
#include "app/cli/console.h"

#include "app/files/savefile.h"
#include "model/syntax/fragment.h"

#include <QCoreApplication>
#include <QFile>
#include <cstdio>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace patchcord::cli {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(patchcord::CommandLine)
};

bool writeTo(std::FILE *stream, const QByteArray &bytes)
{
    const size_t size = size_t(bytes.size());
    return std::fwrite(bytes.constData(), 1, size, stream) == size && std::fflush(stream) == 0;
}

bool steersTerminal(char16_t c)
{
    return c < 0x20 || (c >= 0x7F && c < 0xA0) || (c >= 0x200B && c <= 0x200F) || (c >= 0x2028 && c <= 0x202E)
        || (c >= 0x2066 && c <= 0x2069) || c == 0x061C || c == 0xFEFF;
}

Result<QByteArray> readStandardInput()
{
    QFile in;
    if (!in.open(stdin, QIODevice::ReadOnly))
        return Failure{Words::tr("Standard input cannot be read: %1.").arg(in.errorString())};
    QByteArray bytes;
    while (bytes.size() <= MaxBytes) {
        const QByteArray more = in.read(MaxBytes + 1 - bytes.size());
        if (more.isEmpty())
            break;
        bytes += more;
    }
    if (bytes.size() > MaxBytes)
        return Failure{Words::tr("Standard input holds more than %1 MB.").arg(MaxBytes / 1'000'000)};
    return bytes;
}

} // namespace

bool print(const QByteArray &bytes)
{
    return writeTo(stdout, bytes);
}

int complain(const QString &sentence)
{
    writeTo(stderr, "patchcord: " + printable(sentence).toUtf8() + '\n');
    return Trouble;
}

bool isReadAtTerminal()
{
#ifdef Q_OS_UNIX
    return ::isatty(STDERR_FILENO) != 0;
#else
    return false;
#endif
}

void explain(const QByteArray &lines)
{
    writeTo(stderr, lines);
}

void remark(const QString &sentence)
{
    complain(Words::tr("note: %1").arg(sentence));
}

QString printable(const QString &text)
{
    QString out;
    out.reserve(text.size());
    for (const QChar c : text) {
        const char16_t unit = c.unicode();
        if (!steersTerminal(unit))
            out += c;
        else if (unit < 0x100)
            out += QStringLiteral("\\x%1").arg(unit, 2, 16, QLatin1Char('0'));
        else
            out += QStringLiteral("\\u%1").arg(unit, 4, 16, QLatin1Char('0'));
    }
    return out;
}

QByteArray printableJson(const QByteArray &json)
{
    QString out;
    out.reserve(json.size());
    for (const QChar c : QString::fromUtf8(json)) {
        // Line ends between the values stay; inside texts they are escaped already.
        if (c.unicode() >= 0x7F && steersTerminal(c.unicode()))
            out += QStringLiteral("\\u%1").arg(c.unicode(), 4, 16, QLatin1Char('0'));
        else
            out += c;
    }
    return out.toUtf8();
}

Result<QByteArray> readInput(const QString &file)
{
    return file == u"-" ? readStandardInput() : readDocumentFile(file);
}

Result<bool> writeOutput(const QString &file, const QByteArray &bytes)
{
    if (file.isEmpty() || file == u"-") {
        if (!print(bytes))
            return Failure{Words::tr("Standard output cannot be written.")};
        return true;
    }
    const Result<FileMark> written = writeDocumentFile(file, bytes);
    if (!written)
        return written.failure();
    return true;
}

QString nameOf(const QString &file)
{
    return file == u"-" ? QStringLiteral("<stdin>") : file;
}

} // namespace patchcord::cli
