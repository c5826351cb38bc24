// SPDX-License-Identifier: MIT
#pragma once

#include "editor/properties/rowseditor.h"
#include "editor/properties/valueshape.h"

namespace patchcord {

/// A list or a map of anything: a row for each item. Scalars are edited in their row; objects, lists and maps
/// show what they are and open.
class ItemsEditor : public RowsEditor
{
    Q_OBJECT

public:
    /// `parameter`: one that isContainer().
    ItemsEditor(const Parameter &parameter, const FormContext &context, QWidget *parent);

    void display(const FieldState &state) override;

protected:
    std::vector<RowContent> rowsOf(const Value &value) const override;
    void editItem(int item, int line, const QStringList &texts) override;
    void leaveItem(int item, int line, const QStringList &texts) override;
    void addItem(const QStringList &texts) override;
    NodePath itemPath(int item) const override;
    void startItem() override;
    bool canMove() const override { return !m_isNamed; }
    bool isDeferred(int line) const override { return m_isNamed && line == 0; }

private:
    const Snapshot &snapshot() const;
    int size() const;
    void addValue(const QString &name, const Value &value);
    void addOpening(const ValueShape &shape);
    void chooseVariant();
    QString newName() const;

    const Parameter &m_parameter;
    const FormContext &m_context;
    ValueShape m_item; ///< not resolved: it may be a union
    bool m_isNamed;
};

} // namespace patchcord
