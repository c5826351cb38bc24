// SPDX-License-Identifier: MIT
#include "editor/properties/notefield.h"

#include "editor/document/document.h"
#include "editor/properties/elidedlabel.h"
#include "editor/properties/fieldbox.h"
#include "editor/properties/growingtext.h"
#include "editor/theme/fonts.h"
#include "editor/theme/theme.h"
#include "model/edit/commentedits.h"

#include <QHBoxLayout>
#include <QPainter>

namespace patchcord {

namespace {

constexpr int Margin = 12;
constexpr int LabelWidth = 106;
constexpr int MostLines = 6;

} // namespace

NoteField::NoteField(const FormContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_text(new GrowingText(fonts::body(), GrowingText::Wrap::Words, MostLines, this))
{
    auto *const label = new ElidedLabel(tr("note"), ElidedLabel::Tone::Normal, this);
    label->setBuddy(m_text);
    label->setHelp(tr("The comment above this in the text. The platform does not read it."));
    m_text->setAccessibleName(tr("Note"));
    m_text->setUndoRedoEnabled(false); // the document's history is the only one
    label->setFixedWidth(LabelWidth);
    auto *const layout = new QHBoxLayout(this);
    layout->setContentsMargins(Margin, metrics::Grid, Margin - 3, metrics::Grid);
    layout->setSpacing(5);
    layout->addWidget(label, 0, Qt::AlignTop);
    layout->addWidget(new FieldBox(m_text, FieldBox::Frame::Box, this), 1);
    connect(m_text, &GrowingText::accepted, this, &NoteField::commit);
    connect(m_text, &GrowingText::left, this, &NoteField::commit);
}

void NoteField::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(0, 0, width(), 1, Theme::of(palette()).line);
}

void NoteField::refresh(const Snapshot &snapshot, const NodePath &item)
{
    const QString note = commentText(snapshot, item);
    const QString obstacle = commentObstacle(snapshot, item);
    const bool isTyped = m_text->hasFocus() && item == m_item && m_text->exactText() != m_note;
    m_item = item;
    m_note = note;
    m_text->setEnabled(obstacle.isEmpty());
    m_text->setToolTip(obstacle.toHtmlEscaped());
    m_text->setGhost(obstacle.isEmpty() ? tr("none") : tr("no comment can stand here"));
    if (!isTyped)
        m_text->setShownText(note);
}

void NoteField::commit()
{
    const QString typed = m_text->exactText();
    if (!m_context.document || typed == m_note)
        return;
    Document &document = *m_context.document;
    m_note = typed;
    if (!document.apply(tr("Change note"), setComment(*document.snapshot(), m_item, typed)))
        refresh(*document.snapshot(), m_item);
}

} // namespace patchcord
