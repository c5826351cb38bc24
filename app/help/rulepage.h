// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>
#include <optional>
#include <vector>

namespace patchcord {

/// A piece of SWML in the page of a rule.
struct RuleExample
{
    enum class Kind : quint8 { Wrong, Right };
    Kind kind = Kind::Wrong;
    QByteArray document; ///< whole: steps alone are put into a section main
};

/// The page that explains the findings of one code: what it means, why it matters, a wrong and a right
/// example, what to do. Our own text, written in Markdown, in resources/help/rules.
struct RulePage
{
    QString code;
    QString title;
    QString markdown; ///< below the title

    /// How grave the findings are, their code and the platform's name for them, as one line of Markdown.
    QString standing() const;
    /// With the title and the standing.
    QString wholeMarkdown() const;
    std::vector<RuleExample> examples() const;
    /// For a terminal: the same without the marks of Markdown.
    QString plainText() const;
};

/// Nothing when there is no rule of this code, or no page about it.
std::optional<RulePage> rulePage(const QString &code);
/// All pages, in the order of the rules.
std::vector<RulePage> rulePages();

} // namespace patchcord
