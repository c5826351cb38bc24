// SPDX-License-Identifier: MIT
#pragma once

#include "editor/properties/fieldeditor.h"

#include <QPointer>

namespace patchcord {

class FieldList;
class LinkRow;

/// An object inside a form: a line that opens it, and below what is set in it, to change right here.
class ObjectEditor : public FieldEditor
{
    Q_OBJECT

public:
    /// `type`: that of the parameter's object.
    ObjectEditor(
        const Parameter &parameter, const ObjectType &type, const FormContext &context, QWidget *parent);
    ~ObjectEditor() override;

    Shape shape() const override { return Shape::Bare; }
    QWidget *lowerPart() const override;
    void display(const FieldState &state) override;
    void setSubject(const QString &subject) override;
    void setLabelRoom(LabelRoom room) override;
    bool tellsProblemAt(const NodePath &path) const override;
    void commit() override;

private:
    /// The fields that are worth their place in the form around.
    std::vector<const Parameter *> shownFields(const FieldState &state) const;

    /// Whether the object is what its method is about, so that it starts unfolded before anything is set.
    bool isCentral(const FieldState &state) const;

    const Parameter &m_parameter;
    const ObjectType &m_type;
    const FormContext &m_context;
    FormContext m_inner; ///< that of the fields below: objects among them do not unfold again
    LinkRow *m_open;
    QPointer<FieldList> m_fields; ///< none where the objects around are unfolded already
    std::vector<const Parameter *> m_shown;
    NodePath m_path;
    QString m_subject;
};

} // namespace patchcord
