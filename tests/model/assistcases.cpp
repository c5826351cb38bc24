// SPDX-License-Identifier: MIT
#include "tests/model/assistcases.h"

#include "tests/support/corpus.h"

#include <QFile>

namespace patchcord {

namespace {

const QByteArray Mark = QByteArrayLiteral("\u2038");

QString fileOf(const QString &table)
{
    return QStringLiteral(PATCHCORD_FIXTURES "/assist/%1.txt").arg(table);
}

QStringList words(const QByteArray &line)
{
    QStringList found;
    for (const QString &word : QString::fromUtf8(line).split(QStringLiteral(", "), Qt::SkipEmptyParts))
        found.append(word.trimmed());
    return found;
}

} // namespace

std::vector<AssistCase> assistCases(const QString &table, const QString &language)
{
    std::vector<AssistCase> cases;
    AssistCase common;
    AssistCase present;
    QByteArray *text = nullptr;
    const auto finish = [&] {
        if (!present.text.isEmpty())
            cases.push_back(present);
        present = common;
    };
    const QByteArray wanted = '@' + language.toLower().toUtf8();
    for (const QByteArray &line : readBytes(fileOf(table)).split('\n')) {
        const QByteArray rest = line.mid(line.indexOf(' ') + 1);
        if (!line.startsWith('@')) {
            if (text)
                *text += line + '\n';
        } else if (line.startsWith("@case ")) {
            finish();
            text = nullptr;
            common =
                present = {QString::fromUtf8(rest), fileOf(table), language, {}, {}, {}, {}, {}, {}, {}, {}};
        } else if (line.startsWith("@offers ")) {
            present.offers = words(rest);
        } else if (line.startsWith("@not ")) {
            present.refuses = words(rest);
        } else if (line.startsWith("@first ")) {
            present.first = QString::fromUtf8(rest);
        } else if (line.startsWith("@definitions ")) {
            present.definitions = words(rest);
        } else if (line.startsWith("@uses ")) {
            present.uses = words(rest);
        } else if (line.startsWith("@takes ")) {
            present.takes = QString::fromUtf8(rest);
        } else if (line == "@yaml" || line == "@json") {
            text = line == wanted ? &present.text : nullptr;
        } else if (line == "@yields") {
            text = text == &present.text ? &present.yields : nullptr;
        }
    }
    finish();
    // The blank line before the next case belongs to the table, and so does the end of the last line.
    for (AssistCase &each : cases) {
        for (QByteArray *const part : {&each.text, &each.yields}) {
            while (part->endsWith('\n'))
                part->chop(1);
            if (!part->isEmpty())
                *part += '\n';
        }
    }
    return cases;
}

MarkedText withoutMarks(const QByteArray &text)
{
    MarkedText found;
    qsizetype from = 0;
    for (qsizetype at = text.indexOf(Mark); at >= 0; at = text.indexOf(Mark, from)) {
        found.bytes += text.mid(from, at - from);
        found.marks.push_back(found.bytes.size());
        from = at + Mark.size();
    }
    found.bytes += text.mid(from);
    return found;
}

QByteArray withMarks(QByteArray text, TextRange selection)
{
    text.insert(selection.end, Mark);
    if (!selection.isEmpty())
        text.insert(selection.begin, Mark);
    return text;
}

bool rewriteCases()
{
    return qEnvironmentVariableIsSet("PATCHCORD_REWRITE");
}

void recordYield(const AssistCase &given, const QByteArray &yields)
{
    QByteArray all = readBytes(given.file);
    const qsizetype begin = all.indexOf("@case " + given.name.toUtf8() + '\n');
    qsizetype end = all.indexOf("\n@case ", begin);
    end = end < 0 ? all.size() : end + 1;
    const qsizetype text = all.indexOf('@' + given.language.toLower().toUtf8() + '\n', begin);
    qsizetype next = all.indexOf("\n@", text) + 1;
    if (next <= 0 || next > end)
        next = end;
    qsizetype behind = next;
    if (all.mid(next).startsWith("@yields")) {
        behind = all.indexOf("\n@", next + 1) + 1;
        if (behind <= 0 || behind > end)
            behind = end;
    }
    const QByteArray gap = behind == end && end < all.size() ? "\n" : "";
    QByteArray before = all.first(next);
    while (before.endsWith("\n\n"))
        before.chop(1);
    all = before + "@yields\n" + yields + gap + all.mid(behind);
    QFile file(given.file);
    if (file.open(QIODevice::WriteOnly))
        file.write(all);
}

} // namespace patchcord
