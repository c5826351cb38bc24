// SPDX-License-Identifier: MIT
#include "tests/package/installation.h"

#include <QFile>
#include <QProcess>
#include <QXmlStreamReader>

namespace patchcord {

Answer ask(const QString &tool, const QStringList &arguments)
{
    QProcess process;
    process.start(tool, arguments, QIODevice::ReadOnly);
    Answer answer;
    if (process.waitForFinished(120'000) && process.exitStatus() == QProcess::NormalExit)
        answer.exitCode = process.exitCode();
    answer.out = QString::fromUtf8(process.readAllStandardOutput());
    answer.err = QString::fromUtf8(process.readAllStandardError());
    return answer;
}

QString Installation::install()
{
    const Answer answer = ask(QStringLiteral(PATCHCORD_CMAKE),
        {QStringLiteral("--install"), QStringLiteral(PATCHCORD_BUILD_DIR), QStringLiteral("--prefix"),
            m_folder.path()});
    return answer.exitCode == 0 ? QString() : answer.out + answer.err;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray sourceOf(const QString &path)
{
    return contentOf(QStringLiteral(PATCHCORD_SOURCE_DIR "/") + path);
}

QStringList attributesOf(const QByteArray &xml, const QString &element, const QString &attribute)
{
    QStringList values;
    for (QXmlStreamReader reader(xml); !reader.atEnd();) {
        if (reader.readNextStartElement() && reader.name() == element
            && reader.attributes().hasAttribute(attribute))
            values += reader.attributes().value(attribute).toString();
    }
    return values;
}

QStringList textsOf(const QByteArray &xml, const QString &element)
{
    QStringList texts;
    for (QXmlStreamReader reader(xml); !reader.atEnd();) {
        if (reader.readNextStartElement() && reader.name() == element)
            texts += reader.readElementText(QXmlStreamReader::IncludeChildElements);
    }
    return texts;
}

QStringList plistValues(const QByteArray &plist, const QString &key)
{
    QStringList values;
    bool wanted = false;
    for (QXmlStreamReader reader(plist); !reader.atEnd();) {
        if (!reader.readNextStartElement())
            continue;
        if (reader.name() == u"key")
            wanted = reader.readElementText() == key;
        else if (wanted && reader.name() == u"string")
            values += reader.readElementText();
    }
    return values;
}

} // namespace patchcord
