// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QObject>

class QAction;
class QWidget;

namespace patchcord {

class FoundEverywhere;
class WorkArea;

/// Find and replace in the text: the bar above it, and the list of what is found in all open documents.
class ReplaceActions : public QObject
{
    Q_OBJECT

public:
    ReplaceActions(WorkArea &area, QWidget &window);

    const QList<QAction *> &actions() const { return m_actions; }
    /// Whether there is a document to seek in.
    void setEnabled(bool isEnabled);

Q_SIGNALS:
    /// A sentence for the status bar.
    void told(const QString &sentence);

private:
    void open();
    void seekEverywhere();
    void showFound();

    WorkArea &m_area;
    FoundEverywhere *m_found;
    QList<QAction *> m_actions;
};

} // namespace patchcord
