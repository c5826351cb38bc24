// SPDX-License-Identifier: MIT
#pragma once

#include "app/picture/picturefile.h"
#include "model/text/textformat.h"

#include <QObject>
#include <QString>

namespace patchcord {

class OpenDocument;
class Prompts;

/// Writes a document somewhere else, in another form; the document stays what it is.
class ExportCommands : public QObject
{
    Q_OBJECT

public:
    explicit ExportCommands(Prompts &prompts, QObject *parent = nullptr)
        : QObject(parent)
        , m_prompts(prompts)
    {
    }

    void exportText(const OpenDocument &document, Language language);
    void exportPicture(const OpenDocument &document, PictureFormat format, const Theme &theme);

Q_SIGNALS:
    void told(const QString &sentence);

private:
    QString chooseFile(const OpenDocument &document, const QString &suffix, const QString &filter);
    void write(const QString &path, const QByteArray &bytes);

    Prompts &m_prompts;
};

} // namespace patchcord
