// SPDX-License-Identifier: MIT
#pragma once

#include "model/syntax/nodepath.h"

#include <QObject>
#include <QPointer>

class QPoint;

namespace patchcord {

class DocumentTab;
class OutlineView;
struct OutlineDrop;
struct OutlineLoad;

/// Lets the outline do what the canvas of the current document does: by the same actions with their
/// shortcuts, the same menus and the same commands.
class OutlineActions : public QObject
{
    Q_OBJECT

public:
    OutlineActions(OutlineView &outline, QObject *parent);

    /// Null leaves nothing to do.
    void setTab(DocumentTab *tab);

private:
    void insertBehind(const NodePath &path, const QPoint &global);
    void openMenu(const NodePath &path, const QPoint &global);
    void rename(const NodePath &path, const QString &name);
    void drop(const OutlineLoad &load, const OutlineDrop &drop);
    /// A name is to be typed: where the keyboard is.
    void editName(const NodePath &path);

    OutlineView &m_outline;
    QPointer<DocumentTab> m_tab;
};

} // namespace patchcord
