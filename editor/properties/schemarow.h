// SPDX-License-Identifier: MIT
#pragma once

#include "model/syntax/value.h"

#include <QWidget>

namespace patchcord {

class FieldCheck;
class FieldCombo;
class FieldLine;
class GlyphButton;

/// One parameter of a function: its name, its type, whether it must be given, what it is for.
class SchemaRow : public QWidget
{
    Q_OBJECT

public:
    enum class Need : quint8 { Required, Optional };

    explicit SchemaRow(QWidget *parent);

    void display(const QString &name, const Value &schema, Need need);
    void setSubject(const QString &subject);
    void focusName();
    QString name() const;
    /// Tells what was typed into the name and not told yet.
    void commit();

Q_SIGNALS:
    void renamed(const QString &name);
    /// Empty: any type.
    void typeChosen(const QString &type);
    void needChosen(patchcord::SchemaRow::Need need);
    void described(const QString &text);
    void openAsked();
    void removeAsked();
    void finished();

private:
    FieldLine *m_name;
    FieldCombo *m_type;
    FieldCheck *m_required;
    FieldLine *m_description;
    GlyphButton *m_open;
    GlyphButton *m_remove;
    QString m_shownName;
};

} // namespace patchcord
