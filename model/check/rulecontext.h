// SPDX-License-Identifier: MIT
#pragma once

#include "model/catalog/catalog.h"
#include "model/check/diagnostic.h"
#include "model/check/didyoumean.h"
#include "model/check/rule.h"
#include "model/syntax/syntaxtree.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

namespace patchcord {

/// The words of all findings are translated in one context.
struct Check
{
    Q_DECLARE_TR_FUNCTIONS(Check)
};

/// Whether the text that the rules look at was read to its end.
enum class Reading : quint8 { Whole, BreaksOff };

/// Nobody reads more findings of one section, and machine-made files could hold millions.
inline constexpr int MostFindings = 1000;

/// What a rule needs: the catalog, and where its findings go.
/// Ranges are stored relative to `base`, the first byte of the part of the tree that the rules look at.
class RuleContext
{
public:
    RuleContext(const Catalog &catalog, Diagnostics &findings, qsizetype base, Reading reading, int depth)
        : m_catalog(catalog)
        , m_findings(findings)
        , m_base(base)
        , m_reading(reading)
        , m_depth(depth)
    {
    }

    const Catalog &catalog() const { return m_catalog; }

    /// How many documents written as text lie around what is checked.
    int depth() const { return m_depth; }

    /// Whether the limit is reached: what is reported from here on is not kept, so it need not be looked for.
    bool isFull() const { return m_count > MostFindings; }

    /// A finding at a key, a value or an item. Where nothing stands there it is told at the key before it.
    void report(Rule rule, const SyntaxNode &at, const QString &message, Fixes fixes = {});
    /// A finding at one node about another: a missing field is told at the method's name.
    void report(
        Rule rule, const SyntaxNode &at, const NodePath &about, const QString &message, Fixes fixes = {});
    void report(Rule rule, TextRange range, const NodePath &about, const QString &message, Fixes fixes = {});

    /// A finding of a document that is written as text, told with the range and the path that it has here.
    void adopt(Diagnostic finding);

private:
    bool isOneTooMany(TextRange range, const NodePath &about);
    void keep(
        const RuleInfo &info, TextRange range, const NodePath &about, const QString &message, Fixes fixes);

    const Catalog &m_catalog;
    Diagnostics &m_findings;
    qsizetype m_base;
    Reading m_reading;
    int m_depth;
    int m_count = 0;
};

/// The bytes at which a finding about a node is shown: never none, and of a collection its first line alone.
TextRange shownRange(const SyntaxNode &node);

/// The path of the value that a node is, or is the key of.
NodePath pathOf(const SyntaxNode &node);

/// “text” in quotes, on one line, shortened, secrets masked: how findings name things of the document.
QString inQuotes(const QString &text);

/// " Did you mean “timeout”?" or nothing.
QString suggestion(const QString &word, const QStringList &candidates);

/// "“a”, “b” and “c”" or "“a”, “b” or “c”".
QString listOfAll(const QStringList &names);
QString listOfAny(const QStringList &names);

} // namespace patchcord
