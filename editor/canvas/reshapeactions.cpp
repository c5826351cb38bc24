// SPDX-License-Identifier: MIT
#include "editor/canvas/reshapeactions.h"

#include "editor/canvas/canvasaction.h"
#include "editor/canvas/canvascommands.h"
#include "editor/canvas/disablecommands.h"
#include "editor/canvas/stepcommands.h"
#include "editor/document/document.h"
#include "editor/document/selection.h"
#include "model/edit/reshape.h"

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
    const auto add = [&](const QString &text, const char *icon, const QList<QKeySequence> &shortcuts,
                         auto &&run) { return newCanvasAction(canvas, this, text, icon, shortcuts, run); };
    cut = add(tr("Cut"), "cut", {QKeySequence::Cut}, [this, &document] {
        if (isForText("cut"))
            return;
        copySelected();
        commands::deleteSelected(document);
    });
    copy = add(tr("Copy"), "copy", {QKeySequence::Copy}, [this] {
        if (!isForText("copy"))
            copySelected();
    });
    paste = add(tr("Paste"), "paste", {QKeySequence::Paste}, [&document] {
        if (!isForText("paste"))
            commands::paste(document, QGuiApplication::clipboard()->text().toUtf8());
    });
    duplicate = add(tr("Duplicate"), "duplicate", {QKeySequence(Qt::CTRL | Qt::Key_D)},
        [&document] { commands::duplicateSelected(document); });

    wrapInCond = add(tr("Wrap in a cond"), "wrap", {QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_C)},
        [&document] { commands::wrapSelected(document, QStringLiteral("cond")); });
    wrapInSwitch = add(tr("Wrap in a switch"), "wrap", {QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_S)},
        [&document] { commands::wrapSelected(document, QStringLiteral("switch")); });
    unwrap = add(tr("Unwrap"), "unwrap", {QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_U)},
        [&document] { commands::unwrapSelected(document); });
    extract = add(tr("Extract to a section…"), "extract", {QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_E)},
        [&canvas, &document] {
            if (commands::extractSelected(document))
                canvas.renameInPlace(document.selection().current());
        });
    inlineSection = add(tr("Inline the section"), "inline", {QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_I)},
        [&document] { commands::inlineSelected(document); });
    split = add(tr("Split the section here…"), "split", {QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_T)},
        [&canvas, &document] {
            if (commands::splitAtSelected(document))
                canvas.renameInPlace(document.selection().current());
        });
    disable = add(tr("Disable step"), "disable", {QKeySequence(Qt::CTRL | Qt::Key_Slash)}, [&document] {
        const QList<NodePath> disabled = selectedDisabled(document);
        disabled.isEmpty() ? commands::disableSelected(document) : commands::enable(document, disabled);
    });
    enableAll = add(tr("Enable all disabled steps of this section"), "check", {},
        [&document] { commands::enable(document, disabledAround(document)); });
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
    const QList<NodePath> steps = selectedSteps(document);
    const bool isRun = runOf(steps).ok();
    for (QAction *const action : {duplicate, wrapInCond, wrapInSwitch, extract})
        action->setEnabled(isRun);
    const Step *const step = steps.size() == 1 ? document.snapshot()->flow().stepAt(steps.front()) : nullptr;
    unwrap->setEnabled(step && !step->branches.empty());
    split->setEnabled(step != nullptr);
    inlineSection->setEnabled(step && isSectionLink(*step));
    const QList<NodePath> disabled = selectedDisabled(document);
    disable->setEnabled(!steps.isEmpty() || !disabled.isEmpty());
    disable->setText(!disabled.isEmpty() ? tr("Enable step") : tr("Disable step"));
    enableAll->setEnabled(isAnyDisabledAround(document));
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
