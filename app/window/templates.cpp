// SPDX-License-Identifier: MIT
#include "app/window/templates.h"

#include <QCoreApplication>
#include <QFile>

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

} // namespace patchcord
