// SPDX-License-Identifier: MIT
#pragma once

#include "editor/properties/fieldeditor.h"

namespace patchcord {

class FieldLine;

/// Whom a way of dialling reaches that does not count beside another one: to be read, and removed.
class DestinationsEditor : public FieldEditor
{
    Q_OBJECT

public:
    explicit DestinationsEditor(QWidget *parent);

    void display(const FieldState &state) override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    FieldLine *m_line;
};

} // namespace patchcord
