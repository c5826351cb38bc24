// SPDX-License-Identifier: MIT
#pragma once

#include "editor/properties/fieldfilter.h"
#include "editor/properties/fieldrow.h"
#include "editor/properties/fieldwriter.h"

#include <vector>

class QVBoxLayout;

namespace patchcord {

class GroupHeading;

/// Rows for a list of parameters, under their group headings, for one owner or for several that are edited
/// together. It reads the document and writes to it; it keeps no values. Long lists have groups that can be
/// closed, and rows only where they are open.
class FieldList : public QWidget
{
    Q_OBJECT

public:
    enum class Headings : quint8 { Shown, None };

    /// The context must outlive the list.
    FieldList(const FormContext &context, QWidget *parent, Headings headings = Headings::Shown);

    /// What the rows show. Rows are made anew only where the parameters are others than before.
    void setParameters(std::vector<const Parameter *> parameters);
    /// Says which objects hold the fields, and what they are called: "connect", "destination 2".
    void setOwners(std::vector<FieldHolder> owners, const QString &name);
    /// Names the whole in place of its first heading, with a grey word at the right.
    void setTitle(const QString &title, const QString &detail);
    void refresh(const Snapshot &snapshot);

    void applyFilter(const RowFilter &filter);
    int fieldCount() const { return int(m_fields.size()); }
    int setCount() const;
    bool hasVisibleRows() const { return m_visibleRows > 0; }

    void setLabelRoom(LabelRoom room);
    /// The row of the field at this path or around it, or null. Rows that are not made yet do not count.
    FieldRow *rowAt(const NodePath &path) const;
    /// The same, opening the group that the field is in, whatever filter is on.
    FieldRow *revealRow(const NodePath &path);
    void commit();

Q_SIGNALS:
    void placeAsked(const patchcord::NodePath &path);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Field
    {
        const Parameter *parameter = nullptr;
        FieldRow *row = nullptr; ///< made when it is to be seen
        FieldState::Presence presence = FieldState::Presence::Unset;
    };
    struct Group
    {
        GroupHeading *heading = nullptr;
        QVBoxLayout *rows = nullptr;
        size_t begin = 0; ///< of its fields
        size_t end = 0;
        Fold fold = Fold::Open;
        int labelWidth = 0; ///< of its longest label
    };

    void makeGroups();
    void foldGroups();
    bool canFold() const;
    QString foldName(const Group &group) const;
    void toggle(Group &group);
    void showGroup(Group &group);
    bool isWanted(const Field &field) const;
    FieldRow *makeRow(Group &group, size_t index);
    FieldState stateOf(const Parameter &parameter) const;
    std::vector<FieldState> statesOf(const Snapshot &snapshot) const;
    void finish(FieldRow &row);
    void showTitle();
    void showLabels(const Group &group);
    LabelRoom roomIn(const Group &group) const;

    const FormContext &m_context;
    Headings m_headings;
    FieldWriter m_writer;
    QVBoxLayout *m_layout;
    std::vector<FieldHolder> m_owners;
    QString m_ownerName;
    QString m_title;
    QString m_detail;
    std::vector<Group> m_groups;
    std::vector<Field> m_fields;
    RowFilter m_filter;
    LabelRoom m_labelRoom{106, 106};
    int m_visibleRows = 0;
    bool m_mustFold = true; ///< other owners than before: their groups are open where something is set
};

} // namespace patchcord
