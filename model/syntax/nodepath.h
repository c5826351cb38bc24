// SPDX-License-Identifier: MIT
#pragma once

#include "model/text/result.h"

#include <QString>
#include <QStringList>

namespace patchcord {

/// The way from a document's root to a node: keys of maps and indexes of sequences, as text.
/// Written as an RFC 6901 pointer: `/sections/main/2/connect/serial/0/to`. A value, cheap to copy;
/// what nobody may keep is a node, so selections, diagnostics and edges hold paths and resolve them late.
class NodePath
{
public:
    NodePath() = default;
    explicit NodePath(QStringList segments)
        : m_segments(std::move(segments))
    {
    }

    /// Reads a pointer; "" is the root. Fails when it is not empty and does not start with `/`,
    /// or when a `~` is followed by anything but 0 or 1.
    static Result<NodePath> fromPointer(const QString &pointer);
    QString toPointer() const;

    /// The path of a section: /sections/NAME.
    static NodePath section(const QString &name);

    bool isRoot() const { return m_segments.isEmpty(); }
    qsizetype size() const { return m_segments.size(); }
    const QStringList &segments() const { return m_segments; }
    const QString &at(qsizetype i) const { return m_segments.at(i); }

    /// The last key or index; "" for the root.
    QString last() const { return m_segments.isEmpty() ? QString() : m_segments.constLast(); }
    /// The last segment as an index, -1 when it is none.
    int lastIndex() const;

    /// The root's parent is the root.
    NodePath parent() const;
    NodePath child(const QString &key) const;
    NodePath child(qsizetype index) const;
    NodePath first(qsizetype count) const;
    /// This path with `tail` behind it.
    NodePath joined(const NodePath &tail) const;
    /// The part behind the first `count` segments.
    NodePath tail(qsizetype count) const;
    bool startsWith(const NodePath &prefix) const;

    friend bool operator==(const NodePath &a, const NodePath &b) { return a.m_segments == b.m_segments; }
    friend bool operator<(const NodePath &a, const NodePath &b) { return a.m_segments < b.m_segments; }
    friend size_t qHash(const NodePath &path, size_t seed = 0) { return qHash(path.m_segments, seed); }

private:
    QStringList m_segments;
};

} // namespace patchcord
