// SPDX-License-Identifier: MIT
#include "editor/source/textnavigation.h"

#include "editor/document/document.h"
#include "editor/document/selection.h"
#include "editor/pick/picklist.h"
#include "editor/source/sourceeditor.h"
#include "editor/theme/icons.h"
#include "model/assist/definitions.h"
#include "model/text/displaytext.h"

#include <QCoreApplication>
#include <algorithm>

namespace patchcord {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(patchcord::TextNavigation)
};

using Places = std::vector<NamePlace>;

void goTo(SourceEditor &editor, Document &document, const NamePlace &place)
{
    document.selection().jumpTo(place.path);
    editor.revealRange(place.range);
    editor.setFocus();
}

QString iconOf(NameAt::Kind kind)
{
    switch (kind) {
    case NameAt::Kind::Section:
        return QStringLiteral("section");
    case NameAt::Kind::Label:
        return QStringLiteral("method-label");
    case NameAt::Kind::Variable:
        break;
    }
    return QStringLiteral("expression");
}

/// A list of places by their lines; the text may have changed when one is chosen.
void choose(
    SourceEditor &editor, Document &document, const NameAt &name, const QString &title, const Places &places)
{
    const SnapshotPtr snapshot = document.snapshot();
    std::vector<PickEntry> entries;
    for (const NamePlace &place : places) {
        const int line = snapshot->lines().lineAt(place.range.begin);
        const TextRange content = snapshot->lines().lineContent(snapshot->text(), line);
        const QByteArray text = snapshot->text().mid(content.begin, content.length());
        const SectionFlow *const section = snapshot->flow().sectionAt(place.path);
        entries.push_back({icons::icon(iconOf(name.kind)), oneLine(QString::fromUtf8(text)).trimmed(),
            Words::tr("line %1").arg(line + 1), section ? oneLine(section->name, 40) : QString()});
    }
    auto *const list = new PickList(title, title, std::move(entries), &editor);
    QObject::connect(list, &PickList::chosen, &document, [&editor, &document, snapshot, places](int i) {
        if (document.snapshot() == snapshot)
            goTo(editor, document, places[size_t(i)]);
    });
    list->openAt(editor.viewport()->mapToGlobal(editor.cursorRect().bottomLeft()));
}

/// The name at the cursor; tells when there is none.
std::optional<NameAt> nameAtCursor(const SourceEditor &editor, Document &document)
{
    document.settle();
    std::optional<NameAt> name = nameAt(*document.snapshot(), editor.cursorOffset());
    if (!name)
        Q_EMIT document.refused(
            Words::tr("Put the cursor on the name of a section, a label or a variable to go from there."));
    return name;
}

void showUses(SourceEditor &editor, Document &document, const NameAt &name)
{
    const Places places = usesOf(*document.snapshot(), name);
    if (places.empty()) {
        Q_EMIT document.refused(Words::tr("Nothing uses “%1” here.").arg(oneLine(name.name, 60)));
        return;
    }
    choose(editor, document, name, Words::tr("Uses of “%1”").arg(oneLine(name.name, 60)), places);
}

} // namespace

void goToDefinition(SourceEditor &editor, Document &document)
{
    const std::optional<NameAt> name = nameAtCursor(editor, document);
    if (!name)
        return;
    const Places places = definitionsOf(*document.snapshot(), *name);
    const bool isThere = std::any_of(
        places.begin(), places.end(), [&name](const NamePlace &place) { return place.range == name->range; });
    if (places.empty())
        Q_EMIT document.refused(Words::tr("Nothing here makes “%1”.").arg(oneLine(name->name, 60)));
    else if (isThere && places.size() == 1)
        showUses(editor, document, *name);
    else if (places.size() == 1)
        goTo(editor, document, places.front());
    else
        choose(editor, document, *name, Words::tr("Where “%1” is made").arg(oneLine(name->name, 60)), places);
}

void showUsesOfName(SourceEditor &editor, Document &document)
{
    if (const std::optional<NameAt> name = nameAtCursor(editor, document))
        showUses(editor, document, *name);
}

} // namespace patchcord
