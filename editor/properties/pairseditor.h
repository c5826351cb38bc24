// SPDX-License-Identifier: MIT
#pragma once

#include "editor/properties/rowseditor.h"

namespace patchcord {

/// Names with values: a list of {name, value} objects (SIP headers), or a map.
class PairsEditor : public RowsEditor
{
    Q_OBJECT

public:
    enum class Form : quint8 {
        HeaderList, ///< [{name: ..., value: ...}]
        TextMap, ///< {name: text}
        AnyMap, ///< {name: anything}; what is typed may be a number, a truth value or JSON
    };

    PairsEditor(Form form, QWidget *parent);

protected:
    std::vector<RowContent> rowsOf(const Value &value) const override;
    void editItem(int item, int line, const QStringList &texts) override;
    void leaveItem(int item, int line, const QStringList &texts) override;
    void addItem(const QStringList &texts) override;
    NodePath itemPath(int item) const override;
    bool canMove() const override { return m_form == Form::HeaderList; }
    bool isDeferred(int line) const override;

private:
    Form m_form;
};

} // namespace patchcord
