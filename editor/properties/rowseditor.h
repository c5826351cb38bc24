// SPDX-License-Identifier: MIT
#pragma once

#include "editor/properties/fieldeditor.h"

#include <vector>

class QVBoxLayout;

namespace patchcord {

class ElidedLabel;
class FieldBox;
class LinkRow;
class ListRow;

/// A field of several items, a row each, with one more row to write a new one in when asked for.
/// A new item is written when all its lines hold something; one that was emptied is removed when it is left.
class RowsEditor : public FieldEditor
{
    Q_OBJECT

public:
    Shape shape() const override { return Shape::Bare; }
    void display(const FieldState &state) override;
    bool tellsReason(const FieldState &state) const override { return !state.isSet(); }
    void setSubject(const QString &subject) override;

protected:
    /// `ghosts`: what the empty lines of a row say, one for each line. `addText`: what adds an item.
    RowsEditor(const QStringList &ghosts, const QString &addText, QWidget *parent);

    /// The texts of the rows for a value that is set.
    virtual std::vector<QStringList> rowsOf(const Value &value) const = 0;
    /// A line of an item was typed into; it holds something.
    virtual void editItem(int item, int line, const QStringList &texts) = 0;
    /// A line of an item was left.
    virtual void leaveItem(int, int, const QStringList &) { }
    /// Writes a new item behind the last one.
    virtual void addItem(const QStringList &texts) = 0;
    virtual NodePath itemPath(int item) const = 0;
    virtual bool canMove() const { return true; }
    /// Whether a line is written only when it is left.
    virtual bool isDeferred(int) const { return false; }

    /// What was displayed last.
    const FieldState &shown() const { return m_shown; }
    int itemCount() const { return m_itemCount; }

private:
    ListRow *makeRow();
    void edited(ListRow *row, int line);
    void lineLeft(ListRow *row, int line);
    void removeRow(ListRow *row);
    void moveRow(ListRow *row, int by);
    void startDraft();
    void endDraft();
    int indexOf(const ListRow *row) const;

    QStringList m_ghosts;
    FieldState m_shown;
    QString m_subject;
    QVBoxLayout *m_layout;
    FieldBox *m_nothing; ///< stands there while the field is not set
    ElidedLabel *m_nothingText;
    LinkRow *m_add;
    std::vector<ListRow *> m_rows;
    int m_itemCount = 0;
    bool m_hasDraft = false; ///< the last row is one that the document does not know yet
};

} // namespace patchcord
