// SPDX-License-Identifier: MIT
#include "app/window/savecommands.h"

#include "app/files/recentfiles.h"
#include "model/export/convert.h"

#include <QDir>
#include <QFileInfo>

namespace patchcord {

std::optional<Language> languageOfName(const QString &fileName)
{
    const QString suffix = QFileInfo(fileName).suffix().toLower();
    if (suffix == u"json")
        return Language::Json;
    if (suffix == u"yaml" || suffix == u"yml")
        return Language::Yaml;
    return std::nullopt;
}

SaveCommands::SaveCommands(DocumentTabs &tabs, RecentFiles &recent, Prompts &prompts, QObject *parent)
    : QObject(parent)
    , m_tabs(tabs)
    , m_recent(recent)
    , m_prompts(prompts)
{
}

bool SaveCommands::save(DocumentTab &tab)
{
    OpenDocument &document = tab.document();
    document.document().settle();
    if (document.host())
        return save(m_tabs.of(*document.host()));
    if (document.path().isEmpty())
        return saveAs(tab);
    const SaveChoice choice = askAboutDisk(document);
    if (choice == SaveChoice::Anyway) {
        const QString path = document.path();
        return write(tab, path, [&document, path](SaveWay way) { return document.save(path, way); });
    }
    return choice == SaveChoice::SaveAs && saveAs(tab);
}

SaveChoice SaveCommands::askAboutDisk(const OpenDocument &document)
{
    switch (document.diskState()) {
    case DiskState::Same:
        break;
    case DiskState::Changed:
        return m_prompts.askHowToSave(
            tr("“%1” was changed on disk by another program. Saving replaces that change by yours.")
                .arg(document.name()),
            tr("Overwrite"));
    case DiskState::Gone:
        return m_prompts.askHowToSave(
            tr("“%1” is no longer on disk. Saving writes it there again.").arg(document.name()),
            tr("Write it again"));
    }
    return SaveChoice::Anyway;
}

SaveChoice SaveCommands::askAboutHindrance(const QString &path, SaveWay &way)
{
    const QString name = QFileInfo(path).fileName();
    SaveChoice choice = SaveChoice::Anyway;
    switch (saveHindrance(path)) {
    case SaveHindrance::None:
        return choice;
    case SaveHindrance::NoFolder:
        return m_prompts.askHowToSave(
            tr("The folder “%1” is gone. The text is safe here: save it somewhere else, or bring the folder "
               "back and try again.")
                .arg(QDir::toNativeSeparators(QFileInfo(path).absolutePath())),
            tr("Try again"));
    case SaveHindrance::ReadOnlyFile:
        return m_prompts.askHowToSave(
            tr("“%1” may not be written: it is read-only, or belongs to somebody else.").arg(name), {});
    case SaveHindrance::ReadOnlyFolder:
        choice = m_prompts.askHowToSave(
            tr("Nothing may be added to the folder of “%1”, so the file cannot be replaced in one go. It can "
               "be written over, but if the power fails in the middle, a part of it is lost.")
                .arg(name),
            tr("Write over it"));
        break;
    case SaveHindrance::OtherNames:
        choice = m_prompts.askHowToSave(
            tr("“%1” has other names on this disk (hard links). Written over, they all show the change, but "
               "if the power fails in the middle, a part of it is lost.")
                .arg(name),
            tr("Write over it"));
        break;
    }
    if (choice == SaveChoice::Anyway)
        way = SaveWay::WriteOver;
    return choice;
}

bool SaveCommands::write(
    DocumentTab &tab, const QString &path, const std::function<Result<bool>(SaveWay)> &writing)
{
    OpenDocument &document = tab.document();
    // Who agreed once that a file is written over is not asked at each save.
    SaveWay way = canonicalPath(path) == document.path() ? document.saveWay() : SaveWay::Replace;
    SaveChoice choice = way == SaveWay::Replace ? askAboutHindrance(path, way) : SaveChoice::Anyway;
    while (choice == SaveChoice::Anyway) {
        const Result<bool> written = writing(way);
        if (written) {
            m_recent.add(document.path());
            Q_EMIT told(tr("Saved “%1”.").arg(document.name()));
            return true;
        }
        choice = m_prompts.askHowToSave(written.error(), tr("Try again"));
    }
    return choice == SaveChoice::SaveAs && saveAs(tab);
}

bool SaveCommands::saveAs(DocumentTab &tab)
{
    OpenDocument &document = tab.document();
    document.document().settle();
    if (document.host())
        return saveAs(m_tabs.of(*document.host()));
    const Language own = document.document().snapshot()->format().language;
    const QString suggestion = document.path().isEmpty() ? document.name() : document.path();
    QString path = m_prompts.chooseFileToSave(tr("Save as"), suggestion,
        own == Language::Json ? tr("JSON (*.json *.swml);;YAML (*.yaml *.yml);;All files (*)")
                              : tr("YAML (*.yaml *.yml *.swml);;JSON (*.json);;All files (*)"));
    if (path.isEmpty())
        return false;
    if (QFileInfo(path).suffix().isEmpty()) {
        path = withSuffix(
            m_prompts, path, own == Language::Json ? QStringLiteral("json") : QStringLiteral("yaml"));
        if (path.isEmpty())
            return false;
    }
    if (isOpenElsewhere(tab, path))
        return false;
    return saveInLanguage(tab, path, languageOfName(path).value_or(own));
}

bool SaveCommands::isOpenElsewhere(const DocumentTab &tab, const QString &path)
{
    const DocumentTab *const other = m_tabs.byPath(canonicalPath(path));
    if (!other || other == &tab)
        return false;
    m_prompts.tell(tr("“%1” is open in another tab. Close it first, or choose another name.").arg(path));
    return true;
}

bool SaveCommands::changeFormat(DocumentTab &tab)
{
    OpenDocument &document = tab.document();
    document.document().settle();
    if (document.host())
        return changeFormat(m_tabs.of(*document.host()));
    const bool toYaml = document.snapshot()->format().language == Language::Json;
    const Language language = toYaml ? Language::Yaml : Language::Json;
    // Before anybody has to think of a name.
    if (const Result<QByteArray> text = convert(*document.snapshot(), language); !text) {
        m_prompts.tell(tr("It cannot be made %1. %2").arg(languageName(language), text.error()));
        return false;
    }
    const QFileInfo info(document.path().isEmpty() ? document.name() : document.path());
    const QString suffix = toYaml ? QStringLiteral("yaml") : QStringLiteral("json");
    const QString folder = document.path().isEmpty() ? QString() : info.path() + u'/';
    QString path = m_prompts.chooseFileToSave(tr("Make %1 the file's format").arg(languageName(language)),
        folder + info.completeBaseName() + u'.' + suffix,
        toYaml ? tr("YAML (*.yaml *.yml)") : tr("JSON (*.json)"));
    if (!path.isEmpty() && QFileInfo(path).suffix().isEmpty())
        path = withSuffix(m_prompts, path, suffix);
    if (path.isEmpty() || isOpenElsewhere(tab, path))
        return false;
    return saveInLanguage(tab, path, language);
}

bool SaveCommands::saveInLanguage(DocumentTab &tab, const QString &path, Language language)
{
    OpenDocument &document = tab.document();
    const Snapshot &snapshot = *document.document().snapshot();
    const bool isBlank = document.text().trimmed().isEmpty();
    if (isBlank || language == snapshot.format().language)
        return write(tab, path, [&document, path](SaveWay way) { return document.save(path, way); });
    const Result<QByteArray> text = convert(snapshot, language);
    if (!text) {
        m_prompts.tell(tr("It was not saved as %1. %2").arg(languageName(language), text.error()));
        return false;
    }
    const QStringList losses = conversionLosses(snapshot, language);
    const QString details =
        losses.isEmpty() ? tr("The layout is written anew; nothing else is lost.") : losses.join(u'\n');
    if (m_prompts.confirm(tr("Save as %1?").arg(languageName(language)), details,
            tr("Save as %1").arg(languageName(language)))
        == Confirmation::No)
        return false;
    return write(tab, path, [&](SaveWay way) { return document.saveConverted(path, *text, way); });
}

} // namespace patchcord
