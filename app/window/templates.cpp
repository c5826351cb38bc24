// SPDX-License-Identifier: MIT
#include "app/window/templates.h"

#include <QCoreApplication>
#include <QFile>
#include <algorithm>

namespace patchcord {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(patchcord::Templates)
};

QByteArray bytesOf(const QString &resource)
{
    QFile file(resource);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

const std::vector<Template> &templates()
{
    static const std::vector<Template> all{
        {QStringLiteral("empty"), Words::tr("Empty flow"), Words::tr("A main section without steps")},
        {QStringLiteral("forward"), Words::tr("Forward a call"),
            Words::tr("Desk phone first, then the mobile")},
        {QStringLiteral("menu"), Words::tr("Menu"), Words::tr("Press 1 for sales, 2 for support")},
        {QStringLiteral("after-hours"), Words::tr("After hours"),
            Words::tr("Desks by day, a message at night")},
        {QStringLiteral("agent"), Words::tr("AI agent"), Words::tr("Answers, and looks up an order")},
        {QStringLiteral("voicemail"), Words::tr("Voicemail"), Words::tr("Greets, beeps and records")},
    };
    return all;
}

QByteArray templateText(const QString &name)
{
    return bytesOf(QStringLiteral(":/templates/%1.yaml").arg(name));
}

const std::vector<Template> &samples()
{
    static const std::vector<Template> all{
        {QStringLiteral("support-line"), Words::tr("Support line"),
            Words::tr("Ring groups behind a menu, and a mailbox")},
        {QStringLiteral("booking-agent"), Words::tr("Booking agent"),
            Words::tr("An AI agent with functions that books tables")},
        {QStringLiteral("appointments"), Words::tr("Appointments"),
            Words::tr("Reminds, lets people move it, calls back")},
    };
    return all;
}

QByteArray sampleText(const QString &name)
{
    return bytesOf(QStringLiteral(":/samples/%1.yaml").arg(name));
}

QByteArray indented(const QByteArray &yaml, int blanks)
{
    struct Level
    {
        qsizetype before;
        qsizetype after;
    };
    std::vector<Level> levels{{0, 0}};
    QByteArrayList lines = yaml.split('\n');
    for (QByteArray &line : lines) {
        const qsizetype before =
            std::find_if(line.begin(), line.end(), [](char c) { return c != ' '; }) - line.begin();
        if (before == line.size())
            continue;
        while (levels.back().before > before)
            levels.pop_back();
        if (levels.back().before < before)
            levels.push_back({before, levels.back().after + blanks});
        const qsizetype after = levels.back().after;
        // What stands behind a dash begins a level of its own, two columns on, dash and blank.
        for (qsizetype dash = 0; line.sliced(before + dash).startsWith("- "); dash += 2)
            levels.push_back({before + dash + 2, after + dash + 2});
        line.replace(0, before, QByteArray(after, ' '));
    }
    return lines.join('\n');
}

} // namespace patchcord
