// SPDX-License-Identifier: MIT
#include "app/window/exportcommands.h"

#include "app/files/savefile.h"
#include "app/window/opendocument.h"
#include "app/window/prompts.h"
#include "model/export/convert.h"

#include <QFileInfo>

namespace patchcord {

namespace {

QString suffixOf(PictureFormat format)
{
    switch (format) {
    case PictureFormat::Png:
        return QStringLiteral("png");
    case PictureFormat::Svg:
        return QStringLiteral("svg");
    case PictureFormat::Pdf:
        break;
    }
    return QStringLiteral("pdf");
}

} // namespace

void ExportCommands::exportText(const OpenDocument &document, Language language)
{
    const Snapshot &snapshot = *document.snapshot();
    const Result<QByteArray> text = convert(snapshot, language);
    if (!text) {
        m_prompts.tell(tr("It cannot be exported as %1. %2").arg(languageName(language), text.error()));
        return;
    }
    const QStringList losses = conversionLosses(snapshot, language);
    const QString question = tr("Export as %1?").arg(languageName(language));
    if (!losses.isEmpty()
        && m_prompts.confirm(question, losses.join(u'\n'), tr("Export")) == Confirmation::No)
        return;
    const bool isJson = language == Language::Json;
    const QString path = chooseFile(document, isJson ? QStringLiteral("json") : QStringLiteral("yaml"),
        isJson ? tr("JSON (*.json)") : tr("YAML (*.yaml *.yml)"));
    if (!path.isEmpty())
        write(path, *text);
}

void ExportCommands::exportPicture(const OpenDocument &document, PictureFormat format, const Theme &theme)
{
    const Result<QByteArray> picture = drawPicture(document.snapshot(), format, theme);
    if (!picture) {
        m_prompts.tell(picture.error());
        return;
    }
    const QString suffix = suffixOf(format);
    const QString path =
        chooseFile(document, suffix, QStringLiteral("%1 (*.%2)").arg(suffix.toUpper(), suffix));
    if (!path.isEmpty())
        write(path, *picture);
}

QString ExportCommands::chooseFile(const OpenDocument &document, const QString &suffix, const QString &filter)
{
    const QFileInfo info(document.path().isEmpty() ? document.name() : document.path());
    const QString folder = document.path().isEmpty() ? QString() : info.path() + u'/';
    const QString suggestion = folder + info.completeBaseName() + u'.' + suffix;
    QString path = m_prompts.chooseFileToSave(tr("Export as %1").arg(suffix.toUpper()), suggestion, filter);
    if (!path.isEmpty() && QFileInfo(path).suffix().isEmpty())
        path = withSuffix(m_prompts, path, suffix);
    if (!path.isEmpty() && !document.path().isEmpty() && canonicalPath(path) == document.path()) {
        m_prompts.tell(tr("That is the document itself. Choose another name."));
        return {};
    }
    return path;
}

void ExportCommands::write(const QString &path, const QByteArray &bytes)
{
    const Result<FileMark> written = writeDocumentFile(path, bytes);
    if (written)
        Q_EMIT told(tr("Exported “%1”.").arg(QFileInfo(path).fileName()));
    else
        m_prompts.tell(written.error());
}

} // namespace patchcord
