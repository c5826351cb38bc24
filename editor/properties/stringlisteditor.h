// SPDX-License-Identifier: MIT
#pragma once

#include "editor/properties/rowseditor.h"

namespace patchcord {

/// A list of texts: sounds, names. One text in place of the list is shown as a list of one.
class StringListEditor : public RowsEditor
{
    Q_OBJECT

public:
    StringListEditor(const Parameter &parameter, QWidget *parent);

protected:
    std::vector<RowContent> rowsOf(const Value &value) const override;
    void editItem(int item, int line, const QStringList &texts) override;
    void addItem(const QStringList &texts) override;
    NodePath itemPath(int item) const override;
    bool canMove() const override { return shown().value.isList(); }
};

} // namespace patchcord
