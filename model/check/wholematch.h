// SPDX-License-Identifier: MIT
#pragma once

#include <QRegularExpression>
#include <QString>

namespace patchcord {

/// A pattern that a text has to be from its first letter to its last. Made once and kept, since making one
/// costs more than asking it.
class WholeMatch
{
public:
    explicit WholeMatch(const char *pattern)
        : m_expression(QRegularExpression::anchoredPattern(QString::fromLatin1(pattern)))
    {
    }

    bool operator()(const QString &text) const { return m_expression.match(text).hasMatch(); }

private:
    QRegularExpression m_expression;
};

} // namespace patchcord
