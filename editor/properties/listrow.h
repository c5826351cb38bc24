// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>
#include <QWidget>
#include <vector>

namespace patchcord {

class FieldBox;
class FieldLine;
class GlyphButton;

/// One item of a list field: a box with one line, or two for name and value, and a button that removes it.
class ListRow : public QWidget
{
    Q_OBJECT

public:
    /// One line for each ghost.
    ListRow(const QStringList &ghosts, QWidget *parent);

    void setTexts(const QStringList &texts);
    QStringList texts() const;
    FieldLine *line(int index) const { return m_lines[size_t(index)]; }
    bool hasFocusInside() const;
    void setSubject(const QString &subject);

Q_SIGNALS:
    void edited(int line);
    /// The focus left a line, or Enter was pressed in it.
    void lineLeft(int line);
    void removeAsked();
    /// Alt+Up (-1) or Alt+Down (1).
    void moveAsked(int by);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    std::vector<FieldLine *> m_lines;
    GlyphButton *m_remove;
};

} // namespace patchcord
