// SPDX-License-Identifier: MIT
#pragma once

#include "editor/properties/fieldrow.h"

#include <vector>

class QVBoxLayout;

namespace patchcord {

class ElidedLabel;

/// Which rows of a form are wanted.
struct RowFilter
{
    enum class Show : quint8 { All, Set };
    Show show = Show::All;
    QString text; ///< part of a name, a group or the help
};

/// Rows for a list of parameters, under their group headings, for one owner or for several that are edited
/// together. It reads the document and writes to it; it keeps no values.
class FieldList : public QWidget
{
    Q_OBJECT

public:
    /// The context must outlive the list.
    FieldList(const FormContext &context, QWidget *parent);

    /// What the rows show. Rows are made anew only where the parameters are others than before.
    void setParameters(std::vector<const Parameter *> parameters);
    /// Says which objects hold the fields, and what they are called: "connect", "destination 2".
    void setOwners(std::vector<FieldHolder> owners, const QString &name);
    /// Names the whole in place of its first heading, with a grey word at the right.
    void setTitle(const QString &title, const QString &detail);
    void refresh(const Snapshot &snapshot);

    void applyFilter(const RowFilter &filter);
    int rowCount() const { return int(m_rows.size()); }
    int setCount() const;
    bool hasVisibleRows() const { return m_visibleRows > 0; }

    void setLabelWidth(int width);
    /// The row of the field at this path or around it, or null.
    FieldRow *rowAt(const NodePath &path) const;
    const std::vector<FieldRow *> &rows() const { return m_rows; }
    void commit();

Q_SIGNALS:
    void placeAsked(const patchcord::NodePath &path);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Group
    {
        ElidedLabel *heading = nullptr;
        std::vector<FieldRow *> rows;
    };

    FieldRow *makeRow(const Parameter &parameter, const FieldState &state);
    std::vector<FieldState> statesOf(const Snapshot &snapshot) const;
    /// Makes edits for each owner with `edit(snapshot, owner)` and applies them as one step. While the same
    /// part of a field is being typed into (`part`), they are made from the text as it was before the first
    /// key, so that what was typed on the way leaves no trace (quotes that only half a word needed).
    template <typename Edit> void applyTyping(const FieldRow &row, const QByteArray &part, Edit edit);
    void write(const FieldRow &row, const Value &value);
    void writePart(const FieldRow &row, const PartEdit &edit);
    void clear(const FieldRow &row);
    void finish(FieldRow &row);
    void showTitle();

    const FormContext &m_context;
    QVBoxLayout *m_layout;
    std::vector<const Parameter *> m_parameters;
    std::vector<FieldHolder> m_owners;
    QString m_ownerName;
    QString m_title;
    QString m_detail;
    std::vector<Group> m_groups;
    std::vector<FieldRow *> m_rows; ///< one for each parameter
    RowFilter m_filter;
    struct Typing
    {
        QByteArray part;
        SnapshotPtr before;
        QByteArray result; ///< the text that the last key left; another text: something else happened since
    };
    Typing m_typing;
    int m_labelWidth = 106;
    int m_visibleRows = 0;
};

} // namespace patchcord
