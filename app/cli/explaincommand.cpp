// SPDX-License-Identifier: MIT
#include "app/cli/console.h"
#include "app/cli/options.h"
#include "app/help/rulepage.h"
#include "model/check/didyoumean.h"
#include "model/check/rule.h"

#include <QCoreApplication>

namespace patchcord::cli {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(patchcord::CommandLine)
};

constexpr int CodeWidth = 26;

QString listOfPages()
{
    QString text;
    for (const RulePage &page : rulePages())
        text += page.code.leftJustified(CodeWidth) + u' ' + page.title + u'\n';
    return text;
}

} // namespace

void describeExplain(Options &options)
{
    options.setUse(
        Words::tr("CODE is the word in brackets behind a line of check. Without one, lists all codes."), 0,
        1);
}

int runExplain(const Options &options)
{
    QString text;
    if (options.files().isEmpty()) {
        text = listOfPages();
    } else {
        const QString code = options.files().constFirst();
        const std::optional<RulePage> page = rulePage(code);
        if (!page) {
            const QString meant = didYouMean(code, allDiagnosticCodes());
            const QString sentence = Words::tr("There is no problem with the code “%1”.").arg(code);
            return complain(sentence + u' '
                + (meant.isEmpty() ? Words::tr("“patchcord explain” lists all codes.")
                                   : Words::tr("Did you mean “%1”?").arg(meant)));
        }
        text = page->plainText();
    }
    const Result<bool> written = writeOutput({}, text.toUtf8());
    return written ? Fine : complain(written.error());
}

} // namespace patchcord::cli
