// SPDX-License-Identifier: MIT
#pragma once

#include "editor/properties/fieldeditor.h"

#include <QPointer>

namespace patchcord {

class FieldBox;
class Segmented;

/// A field that is one of several things: which one, and the editor of that. Choosing another one keeps what
/// can be kept.
class UnionEditor : public FieldEditor
{
    Q_OBJECT

public:
    UnionEditor(const Parameter &parameter, const FormContext &context, QWidget *parent);
    ~UnionEditor() override;

    Shape shape() const override { return Shape::Bare; }
    QWidget *lowerPart() const override { return m_lower; }
    void display(const FieldState &state) override;
    bool tellsReason(const FieldState &state) const override;
    bool tellsProblemAt(const NodePath &path) const override;
    void setSubject(const QString &subject) override;
    void setLabelRoom(LabelRoom room) override;
    void focusPart(const NodePath &path) override;
    void commit() override;

private:
    const Parameter *variantOf(const FieldState &state) const;
    void choose(int index);
    void place(const Parameter *variant, const FieldState &state);

    const Parameter &m_parameter;
    const FormContext &m_context;
    Segmented *m_variants;
    QPointer<QWidget> m_lower; ///< for editors that need the full width
    FieldBox *m_box = nullptr; ///< around the variant's editor
    FieldEditor *m_editor = nullptr;
    const Parameter *m_variant = nullptr; ///< the one that the editor is for; null: none fits
    const Parameter *m_chosen = nullptr; ///< while nothing is written
    int m_kind = -1;
    FieldState m_shown;
    QString m_subject;
    LabelRoom m_labelRoom;
};

} // namespace patchcord
