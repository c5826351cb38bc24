// SPDX-License-Identifier: MIT
#pragma once

#include "editor/properties/fieldeditor.h"

namespace patchcord {

class Segmented;

/// Yes, no, or what counts without the key, which the first segment names: "default: no", "connect: yes".
class BooleanEditor : public FieldEditor
{
    Q_OBJECT

public:
    explicit BooleanEditor(QWidget *parent);

    Shape shape() const override { return Shape::Bare; }
    void display(const FieldState &state) override;
    void setSubject(const QString &subject) override;

private:
    Segmented *m_segments;
};

} // namespace patchcord
