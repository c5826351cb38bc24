// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QObject>
#include <QPointF>
#include <QSet>
#include <QString>
#include <optional>

namespace patchcord {

/// How a document is looked at: what is collapsed, where sections were dragged to. Never part of the SWML
/// file.
class ViewState : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    bool isCollapsed(const QString &section) const { return m_collapsed.contains(section); }
    void collapse(const QString &section);
    void expand(const QString &section);
    void expandAll();

    /// Where a section was dragged to, in scene coordinates; nothing while the layout places it.
    std::optional<QPointF> position(const QString &section) const;
    void setPosition(const QString &section, QPointF topLeft);
    /// Gives all sections back to the layout.
    void clearPositions();

Q_SIGNALS:
    void changed();

private:
    QSet<QString> m_collapsed;
    QHash<QString, QPointF> m_positions;
};

} // namespace patchcord
