// SPDX-License-Identifier: MIT
#include "model/syntax/yamlfaults.h"

#include <QCoreApplication>

namespace patchcord {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Reader)
};

} // namespace

QString faultText(const std::string &message)
{
    struct Explanation
    {
        const char *theirs;
        const char *ours;
    };
    static constexpr Explanation table[] = {
        {"end of map not found",
            QT_TRANSLATE_NOOP("Reader",
                "This line does not fit the map above it: check its indentation, and that each key has a "
                "colon.")},
        {"end of sequence not found",
            QT_TRANSLATE_NOOP("Reader",
                "This line does not fit the list above it: check its indentation, and that each item has a "
                "dash.")},
        {"end of map flow not found",
            QT_TRANSLATE_NOOP("Reader", "A “{” is not closed, or a comma or a colon is missing here.")},
        {"end of sequence flow not found",
            QT_TRANSLATE_NOOP("Reader", "A “[” is not closed, or a comma is missing here.")},
        {"illegal map value",
            QT_TRANSLATE_NOOP("Reader", "No value can stand here. A text that holds “: ” needs quotes.")},
        {"illegal block entry",
            QT_TRANSLATE_NOOP("Reader", "No list item can stand here: check the indentation of the dash.")},
        {"illegal map key", QT_TRANSLATE_NOOP("Reader", "No key can stand here: check its indentation.")},
        {"illegal flow end", QT_TRANSLATE_NOOP("Reader", "This bracket closes nothing.")},
        {"unknown token",
            QT_TRANSLATE_NOOP(
                "Reader", "YAML gives this character a meaning of its own: put the text in quotes.")},
        {"unknown escape character",
            QT_TRANSLATE_NOOP("Reader",
                "This backslash starts no escape that YAML knows. Use single quotes to keep backslashes as "
                "they are.")},
        {"the referenced anchor is not defined",
            QT_TRANSLATE_NOOP("Reader",
                "This alias (*) names an anchor (&) that is not there. A text that starts with “*” needs "
                "quotes.")},
        {"alias not found after *", QT_TRANSLATE_NOOP("Reader", "A text that starts with “*” needs quotes.")},
        {"anchor not found after &",
            QT_TRANSLATE_NOOP("Reader", "A text that starts with “&” needs quotes.")},
        {"bad character found while scanning alias",
            QT_TRANSLATE_NOOP("Reader", "A text that starts with “*” needs quotes.")},
        {"bad character found while scanning anchor",
            QT_TRANSLATE_NOOP("Reader", "A text that starts with “&” needs quotes.")},
        {"bad file", QT_TRANSLATE_NOOP("Reader", "Nested too deep.")},
    };
    for (const Explanation &row : table) {
        if (message.rfind(row.theirs, 0) == 0)
            return Words::tr(row.ours);
    }
    return Words::tr("The text is not YAML from here on: %1.").arg(QString::fromStdString(message));
}

QString unclosedText(char quote)
{
    return Words::tr("The quote %1 that opens here is never closed.").arg(QLatin1Char(quote));
}

QString strayText()
{
    return Words::tr("This line belongs to nothing: is its colon missing, or its indentation wrong?");
}

} // namespace patchcord
