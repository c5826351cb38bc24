// SPDX-License-Identifier: MIT
#include "app/cli/manual.h"

#include "app/cli/commandline.h"
#include "app/cli/options.h"
#include "app/cli/verb.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace patchcord::cli {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(patchcord::CommandLine)
};

/// Text of which roff takes nothing for a command, in ASCII. Every `-` is one that can be copied and typed.
QByteArray escaped(const QString &text)
{
    QByteArray roff;
    for (const uint letter : text.toUcs4()) {
        switch (letter) {
        case '\\':
            roff += "\\e";
            break;
        case '-':
            roff += "\\-";
            break;
        case '\'':
            roff += "\\(aq";
            break;
        case '"':
            roff += "\\(dq";
            break;
        case '`':
            roff += "\\(ga";
            break;
        case '^':
            roff += "\\(ha";
            break;
        case '~':
            roff += "\\(ti";
            break;
        default:
            if (letter < 0x80)
                roff += char(letter);
            else
                roff += "\\[u" + QByteArray::number(letter, 16).toUpper().rightJustified(4, '0') + ']';
        }
    }
    return roff;
}

/// A line of text; a dot in front would make it a command.
QByteArray line(const QString &text)
{
    return (text.startsWith(u'.') ? "\\&" : "") + escaped(text) + '\n';
}

/// Paragraphs, with an empty line between each two.
QByteArray paragraphs(const QString &text)
{
    QByteArray roff;
    const QStringList lines = text.trimmed().split(u'\n');
    for (const QString &each : lines)
        roff += each.isEmpty() ? ".PP\n" : line(each);
    return roff;
}

QByteArray heading(const QString &title)
{
    return ".SH " + escaped(title) + '\n';
}

/// How a command is called: what is to be typed as it is in bold, what stands for something in italics.
QByteArray call(const QString &command, const QString &usage)
{
    static const QRegularExpression placeholder(QStringLiteral("\\b[A-Z]+\\b"));
    QByteArray roff = "\\fB" + escaped(command) + "\\fR ";
    qsizetype at = 0;
    for (auto matches = placeholder.globalMatch(usage); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        roff +=
            escaped(usage.mid(at, match.capturedStart() - at)) + "\\fI" + escaped(match.captured()) + "\\fR";
        at = match.capturedEnd();
    }
    return roff + escaped(usage.mid(at)) + '\n';
}

QByteArray optionList(const QList<QCommandLineOption> &options)
{
    QByteArray roff;
    for (const QCommandLineOption &option : options)
        roff += ".TP\n\\fB" + escaped(spelled(option)) + "\\fR\n" + line(option.description());
    return roff;
}

QString commandOf(const Verb &verb)
{
    return QStringLiteral("patchcord ") + verb.name;
}

QByteArray about(const Verb &verb)
{
    Options options(verb);
    verb.describe(options);
    QByteArray roff = ".SS " + escaped(commandOf(verb)) + '\n' + call(commandOf(verb), verb.usage);
    roff += ".PP\n" + line(verb.sentence()) + paragraphs(options.help());
    return roff + optionList(options.declared());
}

} // namespace

QByteArray manualPage()
{
    const QString program = QStringLiteral("patchcord");
    const QString version = QCoreApplication::applicationVersion();
    // Two hyphens in a row would be broken, and words divided, where somebody wants to copy them.
    QByteArray roff = ".TH PATCHCORD 1 \"\" \"Patchcord " + escaped(version) + "\"\n.nh\n.ad l\n";
    roff += heading(Words::tr("NAME")) + "patchcord \\- " + line(Words::tr("edits SWML call flows"));

    roff += heading(Words::tr("SYNOPSIS"))
        + call(program, QStringLiteral("[OPTION...] [FILE[:LINE[:COLUMN]]...]"));
    for (const Verb &verb : verbs())
        roff += ".br\n" + call(commandOf(verb), verb.usage);

    roff += heading(Words::tr("DESCRIPTION"));
    roff += paragraphs(Words::tr(
        "Patchcord opens SWML, the YAML and JSON files that tell SignalWire what to do with a phone call, as "
        "a "
        "diagram, and changes in the text only what was meant to change.\n\n"
        "Without a command it opens the files in its window, the one that is there if there is one, and goes "
        "to "
        "the line and the column in the text. Without files it opens what was open last. With a command it "
        "works in the terminal and needs no "
        "display."));
    roff += heading(Words::tr("OPTIONS")) + optionList(programOptions());

    roff += heading(Words::tr("COMMANDS"));
    for (const Verb &verb : verbs())
        roff += about(verb);

    roff += heading(Words::tr("EXIT STATUS")) + line(exitStatus());
    roff += heading(Words::tr("FILES")) + ".TP\n\\fI"
        + escaped(QStringLiteral("~/.config/patchcord/patchcord.ini")) + "\\fR\n"
        + line(Words::tr("The settings of the window; $XDG_CONFIG_HOME stands for ~/.config when it is set."))
        + ".TP\n\\fI" + escaped(QStringLiteral("~/.local/state/patchcord/recovery")) + "\\fR\n"
        + line(Words::tr("Work that was not saved when the program ended, offered at the next start; "
                         "$XDG_STATE_HOME stands for ~/.local/state when it is set."));
    return roff;
}

} // namespace patchcord::cli
