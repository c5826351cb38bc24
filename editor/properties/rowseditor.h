// SPDX-License-Identifier: MIT
#pragma once

#include "editor/properties/fieldeditor.h"
#include "editor/properties/fieldsummary.h"

#include <QPointer>
#include <optional>
#include <vector>

class QVBoxLayout;

namespace patchcord {

class ElidedLabel;
class FieldBox;
class LinkRow;
class ListRow;

/// A field of several items, a row each, with one more row to write a new one in when asked for.
/// A new item is written when all its lines hold something; one that was emptied is removed when it is left.
/// Of very long lists the first items have rows.
class RowsEditor : public FieldEditor
{
    Q_OBJECT

public:
    ~RowsEditor() override;

    Shape shape() const override { return Shape::Bare; }
    QWidget *lowerPart() const override { return m_below; }
    void display(const FieldState &state) override;
    bool tellsReason(const FieldState &state) const override { return !state.isSet(); }
    void setSubject(const QString &subject) override;
    void focusPart(const NodePath &path) override;

protected:
    /// What a row shows of an item.
    struct RowContent
    {
        QStringList texts;
        std::optional<ItemSummary> opens; ///< in place of the last text: it has a form of its own
    };
    /// Where the rows stand: beside the label, or below it with more room.
    enum class Place : quint8 { Beside, Below };
    /// `ghosts`: what the empty lines of a row say, one for each line. `addText`: what adds an item.
    RowsEditor(const QStringList &ghosts, const QString &addText, Place place, QWidget *parent);

    /// The rows for a value that is set, MostRows at the most.
    virtual std::vector<RowContent> rowsOf(const Value &value) const = 0;
    /// A line of an item was typed into; it holds something.
    virtual void editItem(int item, int line, const QStringList &texts) = 0;
    /// A line of an item was left.
    virtual void leaveItem(int, int, const QStringList &) { }
    /// Writes a new item behind the last one.
    virtual void addItem(const QStringList &texts) = 0;
    /// Where an item is, from the field on.
    virtual NodePath itemPath(int item) const = 0;
    /// How a new item comes about: by a row to write it in, unless it is made at once.
    virtual void startItem() { startDraft(); }
    virtual bool canMove() const { return true; }
    /// Whether a line is written only when it is left.
    virtual bool isDeferred(int) const { return false; }

    /// What was displayed last.
    const FieldState &shown() const { return m_shown; }
    int itemCount() const { return m_itemCount; }
    void startDraft();
    LinkRow *addButton() const { return m_add; }
    static constexpr size_t MostRows = 100;

private:
    ListRow *makeRow();
    void edited(ListRow *row, int line);
    void lineLeft(ListRow *row, int line);
    void removeRow(ListRow *row);
    void moveRow(ListRow *row, int by);
    void dropRow(ListRow *row, const QPoint &global);
    void showGap(const QPoint &global);
    int gapAt(const QPoint &global) const;
    void endDraft();
    int indexOf(const ListRow *row) const;
    void showProblems();

    QStringList m_ghosts;
    FieldState m_shown;
    QString m_subject;
    QPointer<QWidget> m_below; ///< holds the rows when they stand below
    QVBoxLayout *m_rowsLayout;
    QWidget *m_gap; ///< the line where a dragged row would stand
    FieldBox *m_nothing; ///< stands there while the field is not set
    ElidedLabel *m_nothingText;
    LinkRow *m_add;
    std::vector<ListRow *> m_rows;
    int m_itemCount = 0;
    bool m_hasDraft = false; ///< the last row is one that the document does not know yet
};

} // namespace patchcord
