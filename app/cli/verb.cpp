// SPDX-License-Identifier: MIT
#include "app/cli/verb.h"

#include <QCoreApplication>
#include <algorithm>

namespace patchcord::cli {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(patchcord::CommandLine)
};

} // namespace

QString Verb::sentence() const
{
    return Words::tr(summary);
}

const std::vector<Verb> &verbs()
{
    static const std::vector<Verb> all{
        {QStringLiteral("check"),
            QStringLiteral("[--format text|json|sarif] [--strict] [--fix [-n]] FILE..."),
            QT_TRANSLATE_NOOP(
                "patchcord::CommandLine", "Lists every problem with its place, or mends what can be mended."),
            Needs::Core, describeCheck, runCheck},
        {QStringLiteral("explain"), QStringLiteral("[CODE]"),
            QT_TRANSLATE_NOOP("patchcord::CommandLine", "Tells what a problem means and how to fix it."),
            Needs::Core, describeExplain, runExplain},
        {QStringLiteral("diff"), QStringLiteral("[--format text|json] A B"),
            QT_TRANSLATE_NOOP("patchcord::CommandLine", "Tells in words what changed between two flows."),
            Needs::Core, describeDiff, runDiff},
        {QStringLiteral("convert"), QStringLiteral("--to yaml|json [-o OUT] FILE"),
            QT_TRANSLATE_NOOP("patchcord::CommandLine", "Writes a flow in the other language."), Needs::Core,
            describeConvert, runConvert},
        {QStringLiteral("set"), QStringLiteral("[-i] FILE POINTER VALUE"),
            QT_TRANSLATE_NOOP(
                "patchcord::CommandLine", "Changes one value and leaves the rest of the text alone."),
            Needs::Core, describeSet, runSet},
        {QStringLiteral("unset"), QStringLiteral("[-i] FILE POINTER"),
            QT_TRANSLATE_NOOP(
                "patchcord::CommandLine", "Removes one value and leaves the rest of the text alone."),
            Needs::Core, describeUnset, runUnset},
        {QStringLiteral("graph"), QStringLiteral("[--format json|dot|mermaid] FILE"),
            QT_TRANSLATE_NOOP("patchcord::CommandLine", "Prints sections, steps and the links between them."),
            Needs::Core, describeGraph, runGraph},
        {QStringLiteral("render"), QStringLiteral("-o OUT.png|.svg|.pdf [--dark] FILE"),
            QT_TRANSLATE_NOOP("patchcord::CommandLine", "Draws the picture of a flow into a file."),
            Needs::Pictures, describeRender, runRender},
        {QStringLiteral("schema"), QStringLiteral("[-o OUT]"),
            QT_TRANSLATE_NOOP(
                "patchcord::CommandLine", "Prints a JSON Schema of SWML, for editors and validators."),
            Needs::Core, describeSchema, runSchema},
        {QStringLiteral("manual"), QStringLiteral("[-o OUT]"),
            QT_TRANSLATE_NOOP("patchcord::CommandLine", "Prints the manual page, for man."), Needs::Core,
            describeManual, runManual},
    };
    return all;
}

const Verb *verb(const QString &name)
{
    const auto found =
        std::find_if(verbs().begin(), verbs().end(), [&](const Verb &one) { return one.name == name; });
    return found == verbs().end() ? nullptr : &*found;
}

} // namespace patchcord::cli
