// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QStringList>

class QLabel;
class QStatusBar;

namespace patchcord {

/// The fields of the status bar: where the selection is, the text cursor, the zoom, and whether all is saved.
class StatusFields : public QObject
{
    Q_OBJECT

public:
    explicit StatusFields(QStatusBar &bar);

    /// The way to the selection, in words.
    void setPlace(const QString &place);
    void setCursor(int line, int column);
    void setZoom(qreal factor);
    enum class SaveState : quint8 { Saved, Modified, NeverSaved, ReadOnly, ReadOnlyModified };
    void setSaveState(SaveState state);
    /// Empties all fields: no document is open.
    void clear();

private:
    QLabel *addField(const QString &name);

    QStatusBar &m_bar;
    QLabel *m_place;
    QLabel *m_cursor;
    QLabel *m_zoom;
    QLabel *m_save;
};

} // namespace patchcord
