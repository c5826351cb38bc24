// SPDX-License-Identifier: MIT
#include "editor/properties/unioneditor.h"

#include "editor/document/document.h"
#include "editor/properties/editorfactory.h"
#include "editor/properties/fieldbox.h"
#include "editor/properties/segmented.h"
#include "editor/properties/variantvalue.h"
#include "model/catalog/variant.h"

#include <QVBoxLayout>

namespace patchcord {

UnionEditor::UnionEditor(const Parameter &parameter, const FormContext &context, QWidget *parent)
    : FieldEditor(parent)
    , m_parameter(parameter)
    , m_context(context)
    , m_variants(new Segmented(this))
    , m_lower(new QWidget(parent))
{
    QStringList titles;
    for (const Parameter &variant : parameter.of)
        titles.append(variant.title);
    m_variants->setOptions(titles);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 3, 0, 3);
    layout->addWidget(m_variants);
    auto *const lower = new QVBoxLayout(m_lower);
    lower->setContentsMargins(0, 0, 0, 0);
    lower->setSpacing(0);
    setFocusProxy(m_variants);
    connect(m_variants, &Segmented::chosen, this, &UnionEditor::choose);
}

UnionEditor::~UnionEditor()
{
    delete m_lower;
}

const Parameter *UnionEditor::variantOf(const FieldState &state) const
{
    const SyntaxNode node = m_context.document->snapshot()->resolve(state.path);
    if (state.isSet() && node)
        return intendedVariant(m_context.document->snapshot()->catalog(), m_parameter, node);
    return m_chosen ? m_chosen : &m_parameter.of.front();
}

void UnionEditor::display(const FieldState &state)
{
    if (state.path != m_shown.path)
        m_chosen = nullptr;
    m_shown = state;
    const Parameter *const variant = variantOf(state);
    m_variants->setCurrent(variant ? int(variant - m_parameter.of.data()) : -1);
    const EditorKind kind = variant ? editorKindFor(*variant, state) : EditorKind::Raw;
    if (!m_editor || variant != m_variant || int(kind) != m_kind)
        place(variant, state);
    m_editor->display(state);
    // A variant that says it all by being chosen has nothing to enter.
    m_lower->setVisible(!state.isSet() || !variant || !onlyValue(*variant));
    m_box->setTrailing(m_editor->shape() == Shape::Bare ? QString() : state.origin);
}

void UnionEditor::place(const Parameter *variant, const FieldState &state)
{
    m_variant = variant;
    const Parameter &shape = variant ? *variant : m_parameter;
    const EditorKind kind = variant ? editorKindFor(*variant, state) : EditorKind::Raw;
    m_kind = int(kind);
    if (m_box) {
        m_editor->disconnect(this);
        m_box->hide();
        m_box->deleteLater();
    }
    m_editor = makeEditor(shape, kind, state, m_context, m_lower);
    m_box = new FieldBox(
        m_editor, m_editor->shape() == Shape::Bare ? FieldBox::Frame::None : FieldBox::Frame::Box, m_lower);
    m_lower->layout()->addWidget(m_box);
    if (QWidget *const below = m_editor->lowerPart())
        m_lower->layout()->addWidget(below);
    m_box->show();
    if (m_labelRoom.most > 0)
        m_editor->setLabelRoom(m_labelRoom);
    setSubject(m_subject);
    connect(m_editor, &FieldEditor::valueEntered, this, &UnionEditor::valueEntered);
    connect(m_editor, &FieldEditor::partEdited, this, &UnionEditor::partEdited);
    connect(m_editor, &FieldEditor::partsEdited, this, &UnionEditor::partsEdited);
    connect(m_editor, &FieldEditor::cleared, this, &UnionEditor::cleared);
    connect(m_editor, &FieldEditor::finished, this, &UnionEditor::finished);
    connect(m_editor, &FieldEditor::faulted, this, &UnionEditor::faulted);
    connect(m_editor, &FieldEditor::placeAsked, this, &UnionEditor::placeAsked);
}

void UnionEditor::choose(int index)
{
    const Parameter &variant = m_parameter.of[size_t(index)];
    const bool saysAll = onlyValue(variant).has_value();
    const bool saidAll = m_shown.isSet() && m_variant && onlyValue(*m_variant);
    if (!saysAll && (!m_shown.isSet() || saidAll)) {
        // Nothing is written before there is something to write.
        m_chosen = &variant;
        if (m_shown.isSet())
            Q_EMIT cleared();
        else
            display(FieldState(m_shown));
        Q_EMIT finished();
        return;
    }
    const Catalog &catalog = m_context.document->snapshot()->catalog();
    Q_EMIT valueEntered(asVariant(catalog, variant, m_shown.value));
    Q_EMIT finished();
}

bool UnionEditor::tellsReason(const FieldState &state) const
{
    return m_editor && m_editor->tellsReason(state);
}

bool UnionEditor::tellsProblemAt(const NodePath &path) const
{
    return m_editor && m_editor->tellsProblemAt(path);
}

void UnionEditor::setSubject(const QString &subject)
{
    m_subject = subject;
    m_variants->setSubject(tr("Kind of %1").arg(subject));
    if (m_editor)
        m_editor->setSubject(subject);
}

void UnionEditor::setLabelRoom(LabelRoom room)
{
    m_labelRoom = room;
    if (m_editor)
        m_editor->setLabelRoom(room);
}

void UnionEditor::focusPart(const NodePath &path)
{
    if (m_editor && !m_lower->isHidden())
        m_editor->focusPart(path);
    else
        FieldEditor::focusPart(path);
}

void UnionEditor::commit()
{
    if (m_editor)
        m_editor->commit();
}

} // namespace patchcord
