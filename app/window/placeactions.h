// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QPointer>

class QAction;
class QWidget;

namespace patchcord {

class DocumentTab;

/// Back and forward through the places of the current document that were visited: by menu, keys, and the
/// thumb's buttons of a mouse.
class PlaceActions : public QObject
{
    Q_OBJECT

public:
    explicit PlaceActions(QWidget &window);

    QAction *backAction() const { return m_back; }
    QAction *forwardAction() const { return m_forward; }

    /// Null disables both.
    void setTab(DocumentTab *tab);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refresh();

    QWidget &m_window;
    QPointer<DocumentTab> m_tab;
    QAction *m_back;
    QAction *m_forward;
};

} // namespace patchcord
