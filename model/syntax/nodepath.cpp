// SPDX-License-Identifier: MIT
#include "model/syntax/nodepath.h"

#include <QCoreApplication>

namespace patchcord {

Result<NodePath> NodePath::fromPointer(const QString &pointer)
{
    if (pointer.isEmpty())
        return NodePath();
    if (!pointer.startsWith(u'/'))
        return Failure{QCoreApplication::translate(
            "NodePath", "A pointer starts with “/”, as in /sections/main/0: “%1” does not.")
                           .arg(pointer)};
    QStringList segments = pointer.mid(1).split(u'/');
    for (QString &segment : segments) {
        for (qsizetype i = 0; i < segment.size(); ++i) {
            if (segment[i] != u'~')
                continue;
            const QChar next = i + 1 < segment.size() ? segment[i + 1] : QChar();
            if (next != u'0' && next != u'1')
                return Failure{QCoreApplication::translate(
                    "NodePath", "In a pointer “~” is written ~0 and “/” inside a name ~1: “%1”.")
                                   .arg(pointer)};
            segment.replace(i, 2, next == u'0' ? u'~' : u'/');
        }
    }
    return NodePath(segments);
}

QString NodePath::toPointer() const
{
    QString pointer;
    for (const QString &segment : m_segments) {
        QString escaped = segment;
        escaped.replace(u'~', QStringLiteral("~0")).replace(u'/', QStringLiteral("~1"));
        pointer += u'/' + escaped;
    }
    return pointer;
}

NodePath NodePath::section(const QString &name)
{
    return NodePath({QStringLiteral("sections"), name});
}

int NodePath::lastIndex() const
{
    bool ok = false;
    const int index = last().toInt(&ok);
    return ok && index >= 0 ? index : -1;
}

NodePath NodePath::parent() const
{
    return first(m_segments.size() - 1);
}

NodePath NodePath::child(const QString &key) const
{
    NodePath path = *this;
    path.m_segments.append(key);
    return path;
}

NodePath NodePath::child(qsizetype index) const
{
    return child(QString::number(index));
}

NodePath NodePath::first(qsizetype count) const
{
    return NodePath(m_segments.first(std::clamp<qsizetype>(count, 0, m_segments.size())));
}

NodePath NodePath::joined(const NodePath &tail) const
{
    NodePath path = *this;
    path.m_segments += tail.m_segments;
    return path;
}

NodePath NodePath::tail(qsizetype count) const
{
    return NodePath(m_segments.sliced(std::clamp<qsizetype>(count, 0, m_segments.size())));
}

bool NodePath::startsWith(const NodePath &prefix) const
{
    return m_segments.size() >= prefix.m_segments.size()
        && std::equal(prefix.m_segments.begin(), prefix.m_segments.end(), m_segments.begin());
}

} // namespace patchcord
