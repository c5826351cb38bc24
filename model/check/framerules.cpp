// SPDX-License-Identifier: MIT
#include "model/check/framerules.h"

#include "model/check/fieldwords.h"
#include "model/flow/stepshape.h"

#include <QSet>

namespace patchcord {

namespace {

void checkVersion(RuleContext &context, const SyntaxNode &version)
{
    if (!version || version.kind() == NodeKind::Alias || version.textIs("1.0.0"))
        return;
    const QString message = version.kind() == NodeKind::Number
        ? Check::tr(
            "The version is a number, %1: SWML knows 1.0.0 only. Write version: 1.0.0, or leave it out.")
        : Check::tr("SWML has no version %1: write version: 1.0.0, or leave it out.");
    context.report(Rule::Version, version,
        message.arg(version.kind() == NodeKind::Number ? version.text() : inQuotes(version.text())));
}

void checkTopLevelKeys(RuleContext &context, const SyntaxNode &root)
{
    static const QStringList known{QStringLiteral("version"), QStringLiteral("sections")};
    for (const SyntaxNode::Entry &entry : root.entries()) {
        const QString key = entry.key.text();
        if (known.contains(key) || key == QLatin1String("<<"))
            continue;
        context.report(Rule::UnknownTopLevelKey, entry.key,
            Check::tr("A document has “version” and “sections” alone: %1 is refused here.").arg(inQuotes(key))
                + suggestion(key, known));
    }
}

void reportNotSwml(RuleContext &context, const SyntaxNode &root, const CallFlow &flow)
{
    QString message;
    if (root.isSequence()) {
        message = Check::tr("This is a list, not a document with sections: put the steps under sections: and "
                            "main:.");
    } else if (root.isMap()) {
        message =
            Check::tr("This is not SWML: it has no “sections”. Steps stand in a list under sections: and "
                      "main:.");
    } else {
        message = Check::tr("This is not SWML: a document is an object with “sections”, but this is %1.")
                      .arg(thingText(root));
    }
    context.report(Rule::NotSwml, root, flow.path(), message);
}

void checkShape(RuleContext &context, const QString &name, const SyntaxNode &key, const SyntaxNode &value)
{
    const SectionShape shape = shapeOfSection(value, context.catalog());
    const QString quoted = inQuotes(name);
    switch (shape.form) {
    case SectionForm::List:
        if (value.childCount() == 0) {
            context.report(Rule::SectionEmpty, key,
                Check::tr("The section %1 has no steps: add one, or remove the section.").arg(quoted));
        }
        return;
    case SectionForm::Nothing:
        context.report(Rule::SectionNotList, key,
            Check::tr("The section %1 has no value: write [] for a list without steps, or add a step.")
                .arg(quoted),
            {fix::replace(pathOf(key), Value::List{}, QStringLiteral("[]"))});
        return;
    case SectionForm::Code:
        context.report(Rule::SectionForm, key,
            Check::tr("The section %1 is an object with “code”, an older form: today’s schema wants the list "
                      "itself.")
                .arg(quoted));
        return;
    case SectionForm::SingleStep:
        context.report(Rule::SectionForm, key,
            Check::tr(
                "The section %1 is one step in place of a list, an older form: put it into a list, with a "
                "dash before it.")
                .arg(quoted));
        return;
    case SectionForm::Other:
        if (value.kind() == NodeKind::Alias)
            return;
        context.report(Rule::SectionNotList, value,
            Check::tr("The section %1 is a list of steps, but this is %2.").arg(quoted, thingText(value)));
        return;
    }
}

/// Names that no execute and no transfer could lead to: they would be read as something else.
void checkName(RuleContext &context, const QString &name, const SyntaxNode &key)
{
    QString reason;
    if (name.trimmed().isEmpty())
        reason = Check::tr("A section needs a name");
    else if (name.startsWith(u':'))
        reason = Check::tr("%1 begins with a colon, which the platform keeps for itself");
    else if (targetKindOf(EdgeKind::Transfer, name) != TargetKind::Section)
        reason = Check::tr("%1 as a target is read as a URL, a document or a variable");
    else if (name.startsWith(QLatin1String("relay:")))
        reason = Check::tr("%1 begins with “relay:”, which the platform keeps for itself");
    else
        return;
    if (reason.contains(QLatin1String("%1")))
        reason = reason.arg(inQuotes(name));
    context.report(Rule::SectionName, key,
        Check::tr("%1, so that nothing can lead to this section: name it with letters, digits and _.")
            .arg(reason));
}

void checkSections(RuleContext &context, const SyntaxNode &root, const CallFlow &flow)
{
    const SyntaxNode sections = root.value("sections");
    if (!sections) {
        context.report(Rule::SectionsMissing, root, flow.path(),
            Check::tr("The document has no “sections”: add sections: with a list of steps under main:."));
        return;
    }
    if (sections.kind() == NodeKind::Alias)
        return;
    if (!sections.isMap() && !sections.isNull()) {
        context.report(Rule::SectionsNotMap, sections,
            Check::tr("“sections” is an object with a list of steps for each name, but this is %1.")
                .arg(thingText(sections)));
        return;
    }
    if (sections.childCount() == 0) {
        context.report(Rule::SectionsEmpty, sections.key() ? sections.key() : sections, sections.path(),
            Check::tr("There are no sections: add main: with a list of steps."));
        return;
    }

    QSet<QString> seen;
    QStringList names;
    for (const SyntaxNode::Entry &entry : sections.entries()) {
        const QString name = entry.key.text();
        if (seen.contains(name)) {
            context.report(Rule::DuplicateSection, entry.key,
                Check::tr("There are two sections named %1: rename one of them.").arg(inQuotes(name)));
            continue;
        }
        seen.insert(name);
        names.append(name);
        checkName(context, name, entry.key);
        checkShape(context, name, entry.key, entry.value);
    }
    if (!flow.hasSection(QStringLiteral("main")) && !sections.value("<<")) {
        context.report(Rule::MainMissing, sections.key(), sections.path(),
            Check::tr("There is no section “main”, where every call starts: add it, or rename one.")
                + suggestion(QStringLiteral("main"), names));
    }
}

} // namespace

void checkFrame(RuleContext &context, const SyntaxNode &root, const CallFlow &flow)
{
    if (flow.kind() == DocumentKind::NotSwml) {
        reportNotSwml(context, root, flow);
        return;
    }
    checkVersion(context, root.value("version"));
    checkTopLevelKeys(context, root);
    checkSections(context, root, flow);
}

void checkFrame(RuleContext &context, const SyntaxTree &tree, const CallFlow &flow)
{
    if (flow.kind() == DocumentKind::Empty) {
        if (tree.errors().empty()) {
            context.report(Rule::EmptyFile, {0, tree.text().size()}, NodePath(),
                Check::tr(
                    "The file is empty: a document starts with sections: and, under it, main: with a list "
                    "of steps."));
        }
        return;
    }
    if (flow.kind() != DocumentKind::NotSwml || tree.errors().empty())
        checkFrame(context, tree.root(), flow);
}

void reportMessaging(RuleContext &context, const SyntaxTree &tree, const CallFlow &flow)
{
    for (const SectionFlowPtr &section : flow.sections()) {
        if (!section->isMessaging)
            continue;
        const SyntaxNode name = tree.resolve(section->path).key();
        context.report(Rule::Messaging, name ? name : tree.root(), NodePath(),
            Check::tr("This is SWML for messages (it uses receive or reply), not for calls: it is shown as "
                      "text and "
                      "not checked."));
        return;
    }
}

} // namespace patchcord
