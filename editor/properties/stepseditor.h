// SPDX-License-Identifier: MIT
#pragma once

#include "editor/properties/fieldeditor.h"

namespace patchcord {

class LinkRow;

/// Steps inside a field: how many, and the way to them. They are changed on the canvas.
class StepsEditor : public FieldEditor
{
    Q_OBJECT

public:
    explicit StepsEditor(QWidget *parent);

    Shape shape() const override { return Shape::Bare; }
    void display(const FieldState &state) override;
    void setSubject(const QString &subject) override;

private:
    LinkRow *m_row;
    FieldState m_shown;
    QString m_subject;
};

} // namespace patchcord
