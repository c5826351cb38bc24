// SPDX-License-Identifier: MIT
#include "app/window/filecommands.h"

#include "app/files/recentfiles.h"
#include "app/window/noticebar.h"
#include "app/window/templates.h"
#include "model/export/convert.h"
#include "model/flow/inlinetext.h"

#include <QDir>
#include <QFileInfo>
#include <QPointer>

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

namespace {

/// How many documents lie around one that stands in another as text.
int depthOf(const OpenDocument &document)
{
    return document.host() ? 1 + depthOf(*document.host()) : 0;
}

} // namespace

FileCommands::FileCommands(
    CatalogPtr catalog, DocumentTabs &tabs, RecentFiles &recent, Prompts &prompts, QObject *parent)
    : QObject(parent)
    , m_catalog(std::move(catalog))
    , m_tabs(tabs)
    , m_recent(recent)
    , m_prompts(prompts)
{
}

void FileCommands::newDocument(const QString &templateName)
{
    openText(templateText(templateName), freeName());
}

void FileCommands::openSample(const QString &sampleName)
{
    openText(sampleText(sampleName), freeName());
}

void FileCommands::openText(const QByteArray &text, const QString &name)
{
    m_tabs.add(std::make_unique<OpenDocument>(m_catalog, text, name));
}

bool FileCommands::open(const QString &path)
{
    if (DocumentTab *const tab = m_tabs.byPath(canonicalPath(path))) {
        m_tabs.show(*tab);
        return true;
    }
    Result<std::unique_ptr<OpenDocument>> opened = OpenDocument::open(m_catalog, path);
    if (!opened) {
        m_prompts.tell(opened.error());
        return false;
    }
    m_recent.add(path);
    m_tabs.add(std::move(opened).value());
    return true;
}

void FileCommands::openDialog()
{
    const DocumentTab *const tab = m_tabs.current();
    const QString here = tab ? QFileInfo(m_tabs.current()->document().path()).path() : QString();
    for (const QString &path : m_prompts.chooseFilesToOpen(here))
        open(path);
}

bool FileCommands::openInside(DocumentTab &tab, const NodePath &place)
{
    for (DocumentTab *const other : m_tabs.all()) {
        const OpenDocument &document = other->document();
        if (document.host() == &tab.document() && document.place() == place) {
            m_tabs.show(*other);
            return true;
        }
    }
    if (depthOf(tab.document()) == MostTextDepth) {
        m_prompts.tell(
            tr("Documents as text inside documents as text open down to %1 of them.").arg(MostTextDepth));
        return false;
    }
    DocumentTab &inner = m_tabs.add(OpenDocument::inside(tab.document(), place));
    // Queued: it is told in the middle of a change, which the tab follows too.
    connect(
        &inner.document(), &OpenDocument::orphaned, this,
        [this, tab = QPointer<DocumentTab>(&inner)] {
            if (tab)
                m_tabs.remove(*tab);
        },
        Qt::QueuedConnection);
    return true;
}

bool FileCommands::save(DocumentTab &tab)
{
    OpenDocument &document = tab.document();
    document.document().settle();
    if (document.host())
        return save(m_tabs.of(*document.host()));
    if (document.path().isEmpty())
        return saveAs(tab);
    const DiskState disk = document.diskState();
    if (disk != DiskState::Same) {
        const QString sentence = disk == DiskState::Gone
            ? tr("“%1” is no longer on disk. Saving writes it there again.").arg(document.name())
            : tr("“%1” was changed on disk by another program. Saving replaces that change by yours.")
                  .arg(document.name());
        switch (m_prompts.askConflict(sentence)) {
        case ConflictChoice::Cancel:
            return false;
        case ConflictChoice::SaveAs:
            return saveAs(tab);
        case ConflictChoice::Overwrite:
            break;
        }
    }
    return finish(tab, document.save());
}

bool FileCommands::saveAs(DocumentTab &tab)
{
    OpenDocument &document = tab.document();
    document.document().settle();
    if (document.host())
        return saveAs(m_tabs.of(*document.host()));
    const Language own = document.document().snapshot()->format().language;
    const QString suggestion = document.path().isEmpty() ? document.name() : document.path();
    QString path = m_prompts.chooseFileToSave(tr("Save as"), suggestion,
        own == Language::Json ? tr("JSON (*.json);;YAML (*.yaml *.yml);;All files (*)")
                              : tr("YAML (*.yaml *.yml);;JSON (*.json);;All files (*)"));
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

bool FileCommands::isOpenElsewhere(const DocumentTab &tab, const QString &path)
{
    const DocumentTab *const other = m_tabs.byPath(canonicalPath(path));
    if (!other || other == &tab)
        return false;
    m_prompts.tell(tr("“%1” is open in another tab. Close it first, or choose another name.").arg(path));
    return true;
}

bool FileCommands::changeFormat(DocumentTab &tab)
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

bool FileCommands::saveInLanguage(DocumentTab &tab, const QString &path, Language language)
{
    OpenDocument &document = tab.document();
    const Snapshot &snapshot = *document.document().snapshot();
    const bool isBlank = document.text().trimmed().isEmpty();
    if (isBlank || language == snapshot.format().language)
        return finish(tab, document.saveAs(path));
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
    return finish(tab, document.saveConverted(path, *text));
}

bool FileCommands::finish(DocumentTab &tab, const Result<bool> &saved)
{
    if (!saved) {
        m_prompts.tell(saved.error());
        return false;
    }
    m_recent.add(tab.document().path());
    Q_EMIT told(tr("Saved “%1”.").arg(tab.document().name()));
    return true;
}

bool FileCommands::close(DocumentTab &tab)
{
    if (!mayClose(tab))
        return false;
    m_tabs.remove(tab);
    return true;
}

bool FileCommands::closeAll()
{
    // First every question, then the closing: who cancels at the last one has lost nothing.
    for (DocumentTab *const tab : m_tabs.all()) {
        if (!mayClose(*tab))
            return false;
    }
    while (DocumentTab *const tab = m_tabs.current())
        m_tabs.remove(*tab);
    return true;
}

bool FileCommands::mayClose(DocumentTab &tab)
{
    tab.document().document().settle();
    // What stands in another document is kept by that one.
    if (!tab.document().isModified() || tab.document().host())
        return true;
    m_tabs.show(tab);
    switch (m_prompts.askUnsaved(tab.document().name())) {
    case UnsavedChoice::Save:
        return save(tab);
    case UnsavedChoice::Discard:
        return true;
    case UnsavedChoice::Cancel:
        break;
    }
    return false;
}

void FileCommands::lookAtDisk()
{
    for (DocumentTab *const tab : m_tabs.all()) {
        OpenDocument &document = tab->document();
        switch (document.diskState()) {
        case DiskState::Same:
            break;
        case DiskState::Changed:
            diskChanged(*tab);
            break;
        case DiskState::Gone:
            if (!tab->notice().isAbout(NoticeBar::Cause::Disk))
                tab->notice().say(NoticeBar::Cause::Disk,
                    tr("“%1” is no longer on disk. Save to write it again.").arg(document.name()));
            break;
        }
    }
}

void FileCommands::diskChanged(DocumentTab &tab)
{
    OpenDocument &document = tab.document();
    document.document().settle(); // what is typed and not yet read is a change too
    if (!document.isModified()) {
        reload(tab);
        return;
    }
    const QPointer<DocumentTab> safe(&tab);
    tab.notice().say(NoticeBar::Cause::Disk,
        tr("“%1” was changed on disk by another program, and you changed it here.").arg(document.name()));
    tab.notice().offerToLook(tr("Compare"), [this, safe] {
        if (safe)
            Q_EMIT comparisonAsked(safe);
    });
    tab.notice().offer(tr("Read from disk"), [this, safe] {
        if (safe)
            reload(*safe);
    });
    tab.notice().offer(tr("Keep mine"), [safe] {
        if (safe)
            safe->document().acceptDisk();
    });
}

void FileCommands::reload(DocumentTab &tab)
{
    const Result<bool> read = tab.document().reload();
    if (!read) {
        m_prompts.tell(read.error());
        return;
    }
    tab.notice().dismiss(NoticeBar::Cause::Disk);
    Q_EMIT told(tr("“%1” was changed on disk and has been read again.").arg(tab.document().name()));
}

QString FileCommands::freeName() const
{
    QStringList taken;
    for (DocumentTab *const tab : m_tabs.all())
        taken += tab->document().name();
    QString name = tr("untitled.yaml");
    for (int number = 2; taken.contains(name); ++number)
        name = tr("untitled %1.yaml").arg(number);
    return name;
}

} // namespace patchcord
