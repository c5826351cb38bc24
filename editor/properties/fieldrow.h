// SPDX-License-Identifier: MIT
#pragma once

#include "editor/properties/editorfactory.h"

#include <optional>

class QGridLayout;
class QLabel;

namespace patchcord {

class ElidedLabel;
class FieldBox;
class FixButton;
class GlyphButton;

/// One field of the form: its label, its editor, where its value comes from, what is wrong with it.
class FieldRow : public QWidget
{
    Q_OBJECT

public:
    FieldRow(
        const Parameter &parameter, const FormContext &context, const FieldState &state, QWidget *parent);

    const Parameter &parameter() const { return m_parameter; }
    const NodePath &path() const { return m_path; }
    bool isSet() const { return m_isSet; }

    void refresh(const FieldState &state);
    /// Whose field it is, for screen readers: "connect", "destination 2".
    void setOwnerName(const QString &name);
    /// How wide the label is, and how wide those of fields inside may be.
    void setLabelRoom(LabelRoom room);
    /// What the label would like.
    static int labelWidthOf(const Parameter &parameter);
    void commit() { m_editor->commit(); }
    /// Gives the focus to what shows the value at `path`, which leads into this field.
    void focusAt(const NodePath &path);
    FieldEditor *editor() const { return m_editor; }

Q_SIGNALS:
    void valueEntered(const patchcord::Value &value);
    void partsEdited(const std::vector<patchcord::PartEdit> &edits);
    void cleared();
    void finished();
    void placeAsked(const patchcord::NodePath &path);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void placeEditor(EditorKind kind, const FieldState &state);
    void showLabel(const FieldState &state);
    void showMarks(const FieldState &state);
    void showNote();
    void showFix();
    void toggleExpression();
    bool hasFocusInside() const;

    const Parameter &m_parameter;
    const FormContext &m_context;
    QGridLayout *m_layout;
    ElidedLabel *m_label;
    FieldBox *m_box = nullptr;
    FieldEditor *m_editor = nullptr;
    GlyphButton *m_expression = nullptr; ///< made for fields that offer it
    GlyphButton *m_reset = nullptr; ///< made when the field is first set
    QLabel *m_note = nullptr; ///< made when there is something to say
    FixButton *m_fix = nullptr; ///< made when the document has a problem here
    EditorKind m_kind = EditorKind::Typed;
    std::optional<EditorKind> m_wanted; ///< a person switched the editor; until the focus leaves
    FieldState m_shown;
    NodePath m_path;
    QString m_fault; ///< why what was typed is not written
    QString m_ownerName;
    LabelRoom m_labelRoom;
    bool m_isSet = false;
};

} // namespace patchcord
