// SPDX-License-Identifier: MIT
#include "editor/canvas/reshapeactions.h"

#include "editor/canvas/canvasaction.h"
#include "editor/canvas/canvascommands.h"
#include "editor/canvas/disablecommands.h"
#include "editor/canvas/stepcommands.h"
#include "editor/document/document.h"
#include "editor/document/selection.h"
#include "model/edit/reshape.h"
#include "model/export/convert.h"
#include "model/export/partconvert.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>

#include <algorithm>

namespace patchcord {

namespace {

/// From the menu of the window these are meant for the text that is being written, where there is one.
bool isForText(const char *slot)
{
    QWidget *const focus = QApplication::focusWidget();
    const bool isText = qobject_cast<QLineEdit *>(focus) || qobject_cast<QPlainTextEdit *>(focus);
    return isText && QMetaObject::invokeMethod(focus, slot);
}

} // namespace

ReshapeActions::ReshapeActions(CanvasView &canvas, QObject *parent)
    : QObject(parent)
    , m_canvas(canvas)
{
    Document &document = canvas.document();
    const auto add = [&](const ActionLook &look, const QList<QKeySequence> &shortcuts, auto &&run) {
        return newCanvasAction(canvas, this, look, shortcuts, run);
    };
    cut = add({"canvas-cut", tr("Cut"), QStringLiteral("cut"), tr("Copy what is selected and delete it")},
        {QKeySequence::Cut}, [this, &document] {
            if (isForText("cut"))
                return;
            copySelected();
            commands::deleteSelected(document);
        });
    copy = add({"canvas-copy", tr("Copy"), QStringLiteral("copy"), tr("Copy what is selected as SWML")},
        {QKeySequence::Copy}, [this] {
            if (!isForText("copy"))
                copySelected();
        });
    paste = add(
        {"canvas-paste", tr("Paste"), QStringLiteral("paste"), tr("Put copied SWML behind what is selected")},
        {QKeySequence::Paste}, [&document] {
            if (!isForText("paste"))
                commands::paste(document, QGuiApplication::clipboard()->text().toUtf8());
        });
    copyAsJson = add({"canvas-copy-json", tr("Copy as JSON"), QStringLiteral("copy"),
                         tr("Copy what is selected, written as JSON")},
        {}, [this] { copyAs(Language::Json); });
    copyAsYaml = add({"canvas-copy-yaml", tr("Copy as YAML"), QStringLiteral("copy"),
                         tr("Copy what is selected, written as YAML")},
        {}, [this] { copyAs(Language::Yaml); });
    duplicate = add({"canvas-duplicate", tr("Duplicate"), QStringLiteral("duplicate"),
                        tr("Put a copy of the selected steps behind them")},
        {QKeySequence(Qt::CTRL | Qt::Key_D)}, [&document] { commands::duplicateSelected(document); });

    wrapInCond = add({"canvas-wrap-cond", tr("Wrap in a cond"), QStringLiteral("wrap"),
                         tr("Run the selected steps only under a condition")},
        {QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_C)},
        [&document] { commands::wrapSelected(document, QStringLiteral("cond")); });
    wrapInSwitch = add({"canvas-wrap-switch", tr("Wrap in a switch"), QStringLiteral("wrap"),
                           tr("Run the selected steps only for one value of a variable")},
        {QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_S)},
        [&document] { commands::wrapSelected(document, QStringLiteral("switch")); });
    unwrap = add({"canvas-unwrap", tr("Unwrap"), QStringLiteral("unwrap"),
                     tr("Put the steps of the branches in place of the step")},
        {QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_U)}, [&document] { commands::unwrapSelected(document); });
    extract = add({"canvas-extract", tr("Extract to a section…"), QStringLiteral("extract"),
                      tr("Move the selected steps into a section of their own")},
        {QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_E)}, [&canvas, &document] {
            if (commands::extractSelected(document))
                canvas.renameInPlace(document.selection().current());
        });
    inlineSection = add({"canvas-inline", tr("Inline the section"), QStringLiteral("inline"),
                            tr("Put the steps of the section in place of the one that leads there")},
        {QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_I)}, [&document] { commands::inlineSelected(document); });
    split = add({"canvas-split", tr("Split the section here…"), QStringLiteral("split"),
                    tr("Move this step and those below into a section of their own")},
        {QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_T)}, [&canvas, &document] {
            if (commands::splitAtSelected(document))
                canvas.renameInPlace(document.selection().current());
        });
    disable = add({"canvas-disable", tr("Disable step"), QStringLiteral("disable"),
                      tr("Comment the selected steps out, or back in")},
        {QKeySequence(Qt::CTRL | Qt::Key_Slash)}, [&document] {
            const QList<NodePath> disabled = selectedDisabled(document);
            disabled.isEmpty() ? commands::disableSelected(document) : commands::enable(document, disabled);
        });
    enableAll =
        add({"canvas-enable-all", tr("Enable all disabled steps of this section"), QStringLiteral("check"),
                tr("Bring back every step of the section that was commented out")},
            {}, [&document] { commands::enable(document, disabledAround(document)); });
    connect(&document, &Document::changed, this, &ReshapeActions::update);
    connect(&document.selection(), &Selection::changed, this, &ReshapeActions::update);
    update();
}

QList<QAction *> ReshapeActions::shapeActions() const
{
    return {wrapInCond, wrapInSwitch, unwrap, nullptr, extract, inlineSection, split, nullptr, disable,
        enableAll};
}

void ReshapeActions::update()
{
    Document &document = m_canvas.document();
    const QList<NodePath> paths = document.selection().paths();
    const bool canCopy = std::any_of(paths.begin(), paths.end(), [&document](const NodePath &path) {
        const PathKind kind = kindOf(*document.snapshot(), path);
        return kind != PathKind::Nothing && kind != PathKind::Field && kind != PathKind::Disabled;
    });
    cut->setEnabled(canCopy);
    copy->setEnabled(canCopy);
    // Fields can be written in either language too, what is disabled in none.
    const bool hasValue = std::any_of(paths.begin(), paths.end(), [&document](const NodePath &path) {
        return !path.isRoot() && document.snapshot()->resolve(path).isValid();
    });
    for (QAction *const action : copyAsActions())
        action->setEnabled(hasValue);
    const QList<NodePath> steps = selectedSteps(document);
    const bool isRun = runOf(steps).ok();
    for (QAction *const action : {duplicate, wrapInCond, wrapInSwitch, extract})
        action->setEnabled(isRun);
    const Step *const step = steps.size() == 1 ? document.snapshot()->flow().stepAt(steps.front()) : nullptr;
    unwrap->setEnabled(step && !step->branches.empty());
    split->setEnabled(step != nullptr);
    const NodePath &current = document.selection().current();
    const bool isSection = kindOf(*document.snapshot(), current) == PathKind::Section;
    inlineSection->setEnabled(isSection || (step && isSectionLink(*step)));
    inlineSection->setText(isSection ? tr("Merge into the step that leads here") : tr("Inline the section"));
    const QList<NodePath> disabled = selectedDisabled(document);
    disable->setEnabled(!steps.isEmpty() || !disabled.isEmpty());
    disable->setText(!disabled.isEmpty() ? tr("Enable step") : tr("Disable step"));
    enableAll->setEnabled(isAnyDisabledAround(document));
}

void ReshapeActions::copyAs(Language language)
{
    Document &document = m_canvas.document();
    document.settle();
    QList<NodePath> paths = document.selection().paths();
    std::sort(paths.begin(), paths.end(), [&document](const NodePath &a, const NodePath &b) {
        const Snapshot &snapshot = *document.snapshot();
        return snapshot.resolve(a).range().begin < snapshot.resolve(b).range().begin;
    });
    const Result<QByteArray> text = convertPart(*document.snapshot(), paths, language);
    if (text) {
        QGuiApplication::clipboard()->setText(QString::fromUtf8(*text));
        Q_EMIT document.told(tr("Copied as %1.").arg(languageName(language)));
    } else {
        Q_EMIT document.refused(text.error());
    }
}

void ReshapeActions::copySelected()
{
    const QByteArray text = selectedText(m_canvas.document());
    if (text.isEmpty())
        return;
    auto *const data = new QMimeData;
    data->setText(QString::fromUtf8(text));
    data->setImageData(m_canvas.pictureOfSelection());
    QGuiApplication::clipboard()->setMimeData(data);
}

} // namespace patchcord
