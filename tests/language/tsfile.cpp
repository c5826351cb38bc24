// SPDX-License-Identifier: MIT
#include "tests/language/tsfile.h"

#include <QFile>
#include <QXmlStreamReader>

namespace patchcord {

namespace {

void readTranslation(QXmlStreamReader &xml, TsText &text)
{
    text.state = xml.attributes().value(QLatin1String("type")).toString();
    if (!text.isCounted) {
        text.forms += xml.readElementText();
        return;
    }
    while (xml.readNextStartElement())
        text.forms += xml.readElementText();
}

} // namespace

std::vector<TsText> readTs(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    std::vector<TsText> texts;
    QString context;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"name")
            context = xml.readElementText();
        else if (xml.name() == u"message")
            texts.push_back(
                {context, {}, {}, xml.attributes().value(QLatin1String("numerus")) == u"yes", {}});
        else if (xml.name() == u"source")
            texts.back().source = xml.readElementText();
        else if (xml.name() == u"translation")
            readTranslation(xml, texts.back());
    }
    return xml.hasError() ? std::vector<TsText>() : texts;
}

} // namespace patchcord
