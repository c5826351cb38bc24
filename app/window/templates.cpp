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
    QFile file(QStringLiteral(":/templates/%1.yaml").arg(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace patchcord
