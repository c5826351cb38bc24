// SPDX-License-Identifier: MIT
#include "model/check/framerules.h"

#include "model/check/fieldwords.h"
#include "model/flow/stepshape.h"

#include <QSet>

namespace patchcord {

namespace {

const QString Sections = QStringLiteral("sections");
const QString Main = QStringLiteral("main");

const QStringList &topLevelKeys()
{
    static const QStringList known{QStringLiteral("version"), Sections};
    return known;
}

/// "Add “main”": a section without steps yet.
Fix addMain(const SyntaxNode &root)
{
    return {Check::tr("Add %1").arg(inQuotes(Main)), FixKind::Choice,
        {{FixStep::Kind::Set, root.path().child(Sections).child(Main), Value::List{}}}};
}

/// A step that does what the end of the section does anyway: the call ends with main, and comes back from
/// the others.
Fixes fixesForEmptySection(const SyntaxNode &key)
{
    const NodePath path = pathOf(key);
    const QString method = key.text() == Main ? QStringLiteral("hangup") : QStringLiteral("return");
    Fixes fixes{{Check::tr("Add the step %1").arg(inQuotes(method)), FixKind::Choice,
        {{FixStep::Kind::Insert, path, Value::Map{{method, Value::Map{}}}}}}};
    if (key.text() != Main)
        fixes.push_back(fix::remove(path, key.text(), FixKind::Choice));
    return fixes;
}

void checkVersion(RuleContext &context, const SyntaxNode &version)
{
    if (!version || version.kind() == NodeKind::Alias || version.textIs("1.0.0"))
        return;
    const QString message = version.kind() == NodeKind::Number
        ? Check::tr(
            "The version is a number, %1: SWML knows 1.0.0 only. Write version: 1.0.0, or leave it out.")
        : Check::tr("SWML has no version %1: write version: 1.0.0, or leave it out.");
    context.report(Rule::Version, version,
        message.arg(version.kind() == NodeKind::Number ? version.text() : inQuotes(version.text())),
        {fix::replace(pathOf(version), QStringLiteral("1.0.0"))});
}

/// Steps that stand beside “sections” are a section that lacks its indentation.
Fixes fixesForTopLevelKey(const SyntaxNode &root, const SyntaxNode::Entry &entry)
{
    const QString key = entry.key.text();
    const NodePath path = pathOf(entry.key);
    Fixes fixes;
    if (entry.value.isSequence() && root.value(Sections).isMap()) {
        fixes.push_back({Check::tr("Move %1 into %2").arg(inQuotes(key), inQuotes(Sections)), FixKind::Choice,
            {{FixStep::Kind::MoveInto, path, {}, {}, 0, root.path().child(Sections)}}});
    }
    for (Fix &fix : fix::forUnknownKey(path, key, topLevelKeys(), root))
        fixes.push_back(std::move(fix));
    return fixes;
}

void checkTopLevelKeys(RuleContext &context, const SyntaxNode &root)
{
    const QStringList &known = topLevelKeys();
    for (const SyntaxNode::Entry &entry : root.entries()) {
        const QString key = entry.key.text();
        if (known.contains(key) || key == QLatin1String("<<"))
            continue;
        context.report(Rule::UnknownTopLevelKey, entry.key,
            Check::tr("A document has “version” and “sections” alone: %1 is refused here.").arg(inQuotes(key))
                + suggestion(key, known),
            fixesForTopLevelKey(root, entry));
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

/// The list in the place of the object. What stands beside it (`meta`) is for tools alone, but it goes.
Fix codeAlone(const SyntaxNode &section)
{
    const QString code = QStringLiteral("code");
    Fix fix{Check::tr("Write the list alone"), FixKind::Sure, {}};
    for (const SyntaxNode::Entry &entry : section.entries()) {
        if (entry.key.text() == code)
            continue;
        fix.kind = FixKind::Choice;
        fix.steps.push_back({FixStep::Kind::Remove, pathOf(entry.key)});
    }
    fix.steps.push_back({FixStep::Kind::Lift, section.path().child(code)});
    return fix;
}

void checkSectionKeys(RuleContext &context, const QString &name, const SyntaxNode &section)
{
    static const QStringList known{
        QStringLiteral("code"), QStringLiteral("meta"), QStringLiteral("params"), QStringLiteral("result")};
    for (const SyntaxNode::Entry &entry : section.entries()) {
        const QString key = entry.key.text();
        if (known.contains(key) || key == QLatin1String("<<"))
            continue;
        context.report(Rule::SectionKey, entry.key,
            Check::tr("The section %1 is an object with “code”, which takes no %2 beside it.")
                    .arg(name, inQuotes(key))
                + suggestion(key, known),
            fix::forUnknownKey(pathOf(entry.key), key, known, section));
    }
}

void checkShape(RuleContext &context, const QString &name, const SyntaxNode &key, const SyntaxNode &value)
{
    const SectionShape shape = shapeOfSection(value, context.catalog());
    const QString quoted = inQuotes(name);
    switch (shape.form) {
    case SectionForm::List:
        if (value.childCount() == 0) {
            context.report(Rule::SectionEmpty, key,
                Check::tr("The section %1 has no steps: add one, or remove the section.").arg(quoted),
                fixesForEmptySection(key));
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
                .arg(quoted),
            {codeAlone(value)});
        checkSectionKeys(context, quoted, value);
        return;
    case SectionForm::SingleStep:
        context.report(Rule::SectionForm, key,
            Check::tr(
                "The section %1 is one step in place of a list, an older form: put it into a list, with a "
                "dash before it.")
                .arg(quoted),
            {fix::wrap(pathOf(key))});
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

/// Renames a section to main, and what leads to it follows.
Fix renameToMain(const NodePath &sections, const QString &name, const CallFlow &flow)
{
    Fix fix{Check::tr("Rename %1 to %2").arg(inQuotes(name), inQuotes(Main)),
        isSlip(name, Main) ? FixKind::Sure : FixKind::Choice, {}};
    for (const SectionFlowPtr &section : flow.sections()) {
        forEachStep(section->steps, [&](const Step &step) {
            for (const Edge &edge : step.edges) {
                if (edge.targetKind == TargetKind::Section && edge.target == name)
                    fix.steps.push_back({FixStep::Kind::Set, edge.targetPath, Main});
            }
        });
    }
    fix.steps.push_back({FixStep::Kind::Rename, sections.child(name), {}, Main});
    return fix;
}

Fixes fixesForMain(const SyntaxNode &root, const QStringList &names, const CallFlow &flow)
{
    Fixes fixes;
    const QString meant = names.size() == 1 ? names.first() : didYouMean(Main, names);
    if (!meant.isEmpty())
        fixes.push_back(renameToMain(root.path().child(Sections), meant, flow));
    fixes.push_back(addMain(root));
    return fixes;
}

void checkSections(RuleContext &context, const SyntaxNode &root, const CallFlow &flow)
{
    const SyntaxNode sections = root.value("sections");
    if (!sections) {
        context.report(Rule::SectionsMissing, root, flow.path(),
            Check::tr("The document has no “sections”: add sections: with a list of steps under main:."),
            {addMain(root)});
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
            Check::tr("There are no sections: add main: with a list of steps."), {addMain(root)});
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
    }
    if (!flow.hasSection(Main) && !sections.value("<<")) {
        context.report(Rule::MainMissing, sections.key(), sections.path(),
            Check::tr("There is no section “main”, where every call starts: add it, or rename one.")
                + suggestion(Main, names),
            fixesForMain(root, names, flow));
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
                    "of steps."),
                {addMain(tree.root())});
        }
        return;
    }
    if (flow.kind() != DocumentKind::NotSwml || tree.errors().empty())
        checkFrame(context, tree.root(), flow);
}

void checkSectionFrame(
    RuleContext &context, const SectionFlow &flow, const SyntaxNode &key, const SyntaxNode &value)
{
    checkName(context, flow.name, key);
    checkShape(context, flow.name, key, value);
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
