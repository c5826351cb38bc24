// SPDX-License-Identifier: MIT
#pragma once

#include "editor/properties/fieldeditor.h"
#include "editor/properties/schemarow.h"

#include <QPointer>

class QVBoxLayout;

namespace patchcord {

class LinkRow;

/// The parameters of a function, which are a JSON Schema, as a table. Whatever the table does not show stays
/// as it is written, and opens.
class SchemaEditor : public FieldEditor
{
    Q_OBJECT

public:
    explicit SchemaEditor(QWidget *parent);
    ~SchemaEditor() override;

    Shape shape() const override { return Shape::Bare; }
    QWidget *lowerPart() const override { return m_table; }
    void display(const FieldState &state) override;
    void setSubject(const QString &subject) override;
    void focusPart(const NodePath &path) override;
    void commit() override;

private:
    SchemaRow *makeRow();
    const QString &nameOf(const SchemaRow *row) const;
    NodePath pathOf(const QString &name) const;
    /// Where the name stands in the list of required ones, or -1.
    int requiredIndex(const QString &name) const;
    void add();
    void rename(const QString &from, const QString &to);
    void require(const QString &name, SchemaRow::Need need);
    /// Gives a key of a parameter a text; none removes the key.
    void write(const QString &name, const QString &key, const QString &text);
    void remove(const QString &name);

    QPointer<QWidget> m_table;
    QVBoxLayout *m_layout;
    LinkRow *m_add;
    std::vector<SchemaRow *> m_rows;
    FieldState m_shown;
    QString m_subject;
};

/// Whether a value is a schema that the table can show: an object with properties.
bool isTable(const Value &schema);

} // namespace patchcord
