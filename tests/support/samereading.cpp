// SPDX-License-Identifier: MIT
#include "tests/support/samereading.h"

#include <algorithm>

namespace patchcord {

namespace {

QString differenceOfNodes(const SyntaxNode &a, const SyntaxNode &b)
{
    const auto here = [&a, &b](const char *what) {
        return QStringLiteral("%1 at %2 (%3) and %4")
            .arg(QLatin1String(what), a.path().toPointer())
            .arg(a.range().begin)
            .arg(b.range().begin);
    };
    if (a.isValid() != b.isValid())
        return here("a node that only one has");
    if (!a.isValid())
        return {};
    if (a.kind() != b.kind() || a.style() != b.style() || a.childCount() != b.childCount())
        return here("kind, style or number of children");
    if (a.range() != b.range() || a.itemBegin() != b.itemBegin())
        return here("range");
    auto item = b.items().begin();
    for (const SyntaxNode &child : a.items()) {
        if (const QString difference = differenceOfNodes(child, *item); !difference.isEmpty())
            return difference;
        ++item;
    }
    auto entry = b.entries().begin();
    for (const SyntaxNode::Entry &child : a.entries()) {
        for (const QString &difference :
            {differenceOfNodes(child.key, (*entry).key), differenceOfNodes(child.value, (*entry).value)}) {
            if (!difference.isEmpty())
                return difference;
        }
        ++entry;
    }
    return {};
}

} // namespace

QString differenceOfTrees(const SyntaxTree &a, const SyntaxTree &b)
{
    if (a.text() != b.text())
        return QStringLiteral("the text");
    if (const QString difference = differenceOfNodes(a.root(), b.root()); !difference.isEmpty())
        return difference;
    const SyntaxErrors &faults = a.errors();
    const SyntaxErrors &others = b.errors();
    if (!std::equal(faults.begin(), faults.end(), others.begin(), others.end(),
            [](const SyntaxError &one, const SyntaxError &two) {
                return one.fault == two.fault && one.range == two.range && one.message == two.message;
            }))
        return QStringLiteral("the faults");
    return {};
}

QString differenceOfReadings(const Snapshot &a, const Snapshot &b)
{
    if (const QString difference = differenceOfTrees(a.tree(), b.tree()); !difference.isEmpty())
        return difference;
    const Diagnostics &findings = a.diagnostics();
    if (!std::equal(findings.begin(), findings.end(), b.diagnostics().begin(), b.diagnostics().end(),
            [](const Diagnostic &one, const Diagnostic &two) {
                return one.code == two.code && one.range == two.range && one.message == two.message
                    && one.path == two.path;
            }))
        return QStringLiteral("the findings");
    return {};
}

} // namespace patchcord
