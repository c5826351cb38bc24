// SPDX-License-Identifier: MIT
#pragma once

#include "editor/properties/formcontext.h"
#include "model/snapshot/snapshot.h"

#include <QWidget>

namespace patchcord {

class ElidedLabel;
class GrowingText;

/// The comment above a step or a section, below the form. What is typed is taken when the field is left, as
/// one undo step.
class NoteField : public QWidget
{
    Q_OBJECT

public:
    NoteField(const FormContext &context, QWidget *parent);

    /// Shows the note of an item.
    void refresh(const Snapshot &snapshot, const NodePath &item);
    void commit();

protected:
    /// The line that sets it apart from the form.
    void paintEvent(QPaintEvent *event) override;

private:
    const FormContext &m_context;
    NodePath m_item;
    QString m_note; ///< as the text has it
    GrowingText *m_text;
};

} // namespace patchcord
