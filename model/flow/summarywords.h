// SPDX-License-Identifier: MIT
#pragma once

#include "model/flow/stepshape.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

namespace patchcord::summary {

// Words for the one line that a card says about its step.

struct Summary
{
    Q_DECLARE_TR_FUNCTIONS(Summary)
};

/// Gives the value of a parameter of one step of a known method.
class Fields
{
public:
    explicit Fields(const StepShape &step)
        : m_step(step)
    {
    }

    const SyntaxNode &body() const { return m_step.body; }
    const Method &method() const { return *m_step.known; }
    SyntaxNode node(const QString &name) const { return fieldOf(method(), body(), name); }
    SyntaxNode node(const char *name) const { return node(QString::fromLatin1(name)); }
    QString text(const char *name) const
    {
        const SyntaxNode value = node(name);
        return value.isScalar() ? value.text() : QString();
    }

private:
    const StepShape &m_step;
};

/// The parts that are not empty, with a dot between them.
QString joined(const QStringList &parts);
/// “text”, shortened; empty when there is none.
QString quoted(const QString &text, qsizetype limit = 60);
QString secondsText(const QString &text);
QString millisecondsText(const QString &text);
/// "first + 2 more"
QString withRest(const QString &first, int count);
/// What is heard: “Thanks for calling” + 1 more
QString soundsText(const SyntaxNode &sounds);
/// Host and path, without scheme, credentials and query.
QString urlWithoutExtras(const QString &url);
/// Where a jump leads.
QString targetText(const SyntaxNode &target);
/// A value in a few letters; collections as {…} and […].
QString valueText(const SyntaxNode &value);
/// Whether a variable's name says that its value is nobody's business.
bool soundsSecret(const QString &name);

/// The formatter of a method whose card the catalog alone would not fill well, or null.
using Formatter = QString (*)(const Fields &);
Formatter formatterOf(const QString &method);

} // namespace patchcord::summary
