// SPDX-License-Identifier: MIT
#include "editor/pick/snippets.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

namespace patchcord {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(patchcord::Snippets)
};

} // namespace

const std::vector<Snippet> &snippets()
{
    static const std::vector<Snippet> all{
        {QStringLiteral("menu"), Words::tr("Menu"), Words::tr("asks for a digit and branches on it")},
        {QStringLiteral("ring-group"), Words::tr("Ring group with voicemail"),
            Words::tr("rings several at once, else takes a message")},
        {QStringLiteral("business-hours"), Words::tr("Business hours"),
            Words::tr("asks an address whether you are open")},
        {QStringLiteral("whisper"), Words::tr("Call whisper"),
            Words::tr("tells who is called what the call is about")},
    };
    return all;
}

QByteArray snippetText(const QString &name)
{
    const auto isNamed = [&name](const Snippet &snippet) { return snippet.name == name; };
    if (std::none_of(snippets().begin(), snippets().end(), isNamed))
        return {}; // a drag can bring any name
    QFile file(QStringLiteral(":/snippets/%1.yaml").arg(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace patchcord
