// SPDX-License-Identifier: MIT
#pragma once

#include "editor/properties/fieldlist.h"
#include "editor/properties/formway.h"
#include "editor/properties/rawparameters.h"

namespace patchcord {

class LinkList;
class OwnProblems;

/// The form of an object inside a step, or of a list or map that is an item of another: its fields, in place
/// of those of the step.
class ObjectForm : public QWidget
{
    Q_OBJECT

public:
    /// The context must outlive the form.
    ObjectForm(const FormContext &context, QWidget *parent);
    ~ObjectForm() override;

    void refresh(const Snapshot &snapshot, const FormWay &way);

    void applyFilter(const RowFilter &filter);
    int fieldCount() const;
    int setCount() const;
    void setLabelRoom(LabelRoom room);
    /// The row of a field, or null; opens the group that it is in.
    FieldRow *revealRow(const NodePath &path);
    void commit();

Q_SIGNALS:
    void placeAsked(const patchcord::NodePath &path);
    /// Back to the form around.
    void upAsked();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showHits();

    const FormContext &m_context;
    FormWay m_way;
    RawParameters m_raw;
    RowFilter m_filter;
    OwnProblems *m_problems;
    FieldList *m_fields;
    FieldList *m_others;
    LinkList *m_hits;
};

/// Whether a key leads to the form around: Alt+Left, Escape.
bool leadsUp(const QKeyEvent &key);

} // namespace patchcord
