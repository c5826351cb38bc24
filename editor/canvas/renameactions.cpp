// SPDX-License-Identifier: MIT
#include "editor/canvas/renameactions.h"

#include "editor/canvas/canvasaction.h"
#include "editor/canvas/contextcommands.h"
#include "editor/document/document.h"
#include "editor/document/selection.h"
#include "editor/pick/picklist.h"
#include "editor/rename/renamedialog.h"
#include "editor/theme/icons.h"
#include "model/edit/variableedits.h"
#include "model/text/displaytext.h"

namespace patchcord {

namespace {

const Step *selectedStep(const Document &document, const NodePath &current)
{
    return document.snapshot()->flow().stepAt(current);
}

} // namespace

RenameActions::RenameActions(CanvasView &canvas, QObject *parent)
    : QObject(parent)
    , m_canvas(canvas)
{
    Document &document = canvas.document();
    preview = newCanvasAction(canvas, this,
        {"canvas-rename-preview", tr("Rename with preview…"), QStringLiteral("rename"),
            tr("Show every place that a rename changes before it is done")},
        {QKeySequence(Qt::SHIFT | Qt::Key_F2)}, [this] { previewSelected(); });
    variable = newCanvasAction(canvas, this,
        {"canvas-rename-variable", tr("Rename variable…"), QStringLiteral("rename"),
            tr("Rename a variable wherever it is set or read")},
        {}, [this, &document] {
            const Step *const step = selectedStep(document, document.selection().current());
            chooseVariable(variablesAt(*document.snapshot(), step ? step->path : NodePath()));
        });
    connect(&document, &Document::changed, this, &RenameActions::update);
    connect(&document.selection(), &Selection::changed, this, &RenameActions::update);
    update();
}

void RenameActions::update()
{
    Document &document = m_canvas.document();
    const NodePath &current = document.selection().current();
    const Snapshot &snapshot = *document.snapshot();
    const Step *const step = selectedStep(document, current);
    const bool isTalk = isInContexts(snapshot, current);
    preview->setEnabled(!isTalk && snapshot.flow().sectionAt(current) != nullptr);
    variable->setEnabled(!step || !variablesAt(snapshot, step->path).isEmpty());
}

void RenameActions::previewSelected()
{
    Document &document = m_canvas.document();
    document.settle();
    const Snapshot &snapshot = *document.snapshot();
    const NodePath &current = document.selection().current();
    const Step *const step = selectedStep(document, current);
    if (step && !step->label.isEmpty())
        return ask(labelSubject(step->path, step->label));
    const QStringList variables = step ? variablesAt(snapshot, step->path) : QStringList();
    if (!variables.isEmpty())
        return chooseVariable(variables);
    if (const SectionFlow *const section = snapshot.flow().sectionAt(current))
        ask(sectionSubject(snapshot, section->path));
}

void RenameActions::chooseVariable(const QStringList &variables)
{
    if (variables.isEmpty()) {
        Q_EMIT m_canvas.document().refused(tr("No step of this document sets or reads a variable."));
        return;
    }
    if (variables.size() == 1)
        return ask(variableSubject(variables.front()));
    std::vector<PickEntry> entries;
    for (const QString &name : variables)
        entries.push_back({icons::icon(QStringLiteral("method-set")), oneLine(name, 80), {}, {}});
    auto *const list =
        new PickList(tr("Variables"), tr("Rename a variable: type its name"), std::move(entries), &m_canvas);
    connect(list, &PickList::chosen, this,
        [this, variables](int entry) { ask(variableSubject(variables[entry])); });
    list->openOver(m_canvas);
}

void RenameActions::ask(RenameSubject subject)
{
    Document &document = m_canvas.document();
    auto *const dialog = new RenameDialog(document, std::move(subject), &m_canvas);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace patchcord
