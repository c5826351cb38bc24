// SPDX-License-Identifier: MIT
#pragma once

#include "editor/properties/formcontext.h"
#include "model/flow/sectionflow.h"
#include "model/snapshot/snapshot.h"

#include <QWidget>

namespace patchcord {

class DestinationList;
class ElidedLabel;
class FieldBox;
class FieldLine;
class LinkRow;
class Segmented;

/// How a connect dials: one, in order, all at once or in groups, and whom. Selecting a destination here
/// selects it everywhere.
class DiallingEditor : public QWidget
{
    Q_OBJECT

public:
    DiallingEditor(const FormContext &context, QWidget *parent);

    /// `selected`: the path of the selected destination, if one is.
    void refresh(const Snapshot &snapshot, const Step &step, const NodePath &selected);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void changeForm(int index);
    void move(const NodePath &destination, int group, int index);
    void remove(const NodePath &destination);
    void startAdding();
    void endAdding();
    void add(const QString &to);
    /// Selects the destination at a place of the plan as it now is.
    void selectPlace(int group, int index);
    const Step *step() const;
    NodePath body() const { return m_body; }

    const FormContext &m_context;
    NodePath m_body;
    NodePath m_selected;
    Segmented *m_form;
    DestinationList *m_list;
    LinkRow *m_add;
    FieldBox *m_newBox;
    FieldLine *m_newLine;
};

} // namespace patchcord
