// SPDX-License-Identifier: MIT
#pragma once

#include "editor/properties/fieldstate.h"
#include "editor/properties/fieldsummary.h"

#include <QStringList>
#include <QWidget>
#include <optional>
#include <vector>

class QHBoxLayout;
class QVBoxLayout;

namespace patchcord {

class FieldBox;
class FieldLine;
class GlyphButton;
class LinkRow;
class RowGrip;
class SeverityDot;

/// One item of a list field: a box with one line, or two for name and value, and a button that removes it. An
/// item with a form of its own has, in place of its last line, a summary that leads there.
class ListRow : public QWidget
{
    Q_OBJECT

public:
    /// One line for each ghost.
    ListRow(const QStringList &ghosts, QWidget *parent);

    void setTexts(const QStringList &texts);
    /// Shows the item as one that opens; nothing: as text again.
    void setOpening(const std::optional<ItemSummary> &summary);
    bool isOpening() const;
    /// Marks the row with what is wrong with the item; null: nothing.
    void setProblem(const PartProblem *problem);
    /// Lets the row be dragged by a grip at its left.
    void setGrip(RowGrip *grip);
    /// Null where the row cannot be dragged.
    RowGrip *grip() const { return m_grip; }
    QStringList texts() const;
    FieldLine *line(int index) const { return m_lines[size_t(index)]; }
    bool hasFocusInside() const;
    void setSubject(const QString &subject);

Q_SIGNALS:
    void edited(int line);
    /// The focus left a line, or Enter was pressed in it.
    void lineLeft(int line);
    void openAsked();
    void removeAsked();
    /// Alt+Up (-1) or Alt+Down (1).
    void moveAsked(int by);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    std::vector<FieldLine *> m_lines;
    LinkRow *m_opening = nullptr; ///< made for the first item that opens
    QVBoxLayout *m_column;
    QHBoxLayout *m_layout;
    FieldBox *m_box;
    SeverityDot *m_dot;
    RowGrip *m_grip = nullptr;
    GlyphButton *m_remove;
    QString m_subject;
};

} // namespace patchcord
