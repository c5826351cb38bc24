// SPDX-License-Identifier: MIT
#include "model/edit/edits.h"
#include "model/edit/editscript.h"
#include "model/edit/edittexts.h"
#include "model/edit/stepedits.h"
#include "model/edit/valueedits.h"
#include "model/text/freename.h"

namespace patchcord {

namespace {

NodePath sectionPath(const NodePath &document, const QString &name)
{
    return document.joined(NodePath::section(name));
}

/// Why a name cannot be given to a section, or an empty text.
QString obstacleToName(const Snapshot &snapshot, const NodePath &document, const QString &name)
{
    if (name.isEmpty())
        return EditTexts::tr("A section needs a name.");
    if (snapshot.resolve(sectionPath(document, name)))
        return EditTexts::tr("There is a section “%1” already.").arg(name);
    if (snapshot.resolve(document).isSequence())
        return EditTexts::tr("This is a list of steps alone: it has no sections with names.");
    return {};
}

bool hasNoValue(const SyntaxNode &root)
{
    return !root || (root.isNull() && root.style() == NodeStyle::Empty);
}

} // namespace

Result<TextEdits> addSection(const Snapshot &snapshot, const NodePath &document, const QString &name)
{
    if (const QString obstacle = obstacleToName(snapshot, document, name); !obstacle.isEmpty())
        return Failure{obstacle};
    const Value section{Value::List{}};
    if (document.isRoot() && hasNoValue(snapshot.tree().root()) && snapshot.tree().errors().empty())
        return writeRoot(snapshot.tree(),
            Value::Map{{QStringLiteral("version"), QStringLiteral("1.0.0")},
                {QStringLiteral("sections"), Value::Map{{name, section}}}});
    return edits::setValue(snapshot.tree(), sectionPath(document, name), section);
}

Result<TextEdits> removeSection(const Snapshot &snapshot, const NodePath &document, const QString &name)
{
    return edits::removeValue(snapshot.tree(), sectionPath(document, name));
}

Result<TextEdits> renameSection(
    const Snapshot &snapshot, const NodePath &document, const QString &name, const QString &newName)
{
    if (name == newName)
        return TextEdits();
    if (const QString obstacle = obstacleToName(snapshot, document, newName); !obstacle.isEmpty())
        return Failure{obstacle};
    Result<TextEdits> renamed = edits::renameKey(snapshot.tree(), sectionPath(document, name), newName);
    if (!renamed)
        return renamed;

    TextEdits all = *renamed;
    QString failure;
    const auto follow = [&](const Step &step) {
        for (const Edge &edge : step.edges) {
            if (edge.targetKind != TargetKind::Section || edge.target != name)
                continue;
            const Result<TextEdits> followed = edits::setValue(snapshot.tree(), edge.targetPath, newName);
            if (!followed)
                failure = EditTexts::tr("A link to “%1” cannot be changed: %2").arg(name, followed.error());
            else
                for (const TextEdit &edit : *followed)
                    all.add(edit);
        }
    };
    for (const SectionFlowPtr &section : snapshot.flow().flowAt(document).sections())
        forEachStep(section->steps, follow);
    if (!failure.isEmpty())
        return Failure{failure};
    return all;
}

Result<TextEdits> renameLabel(
    const Snapshot &snapshot, const NodePath &path, const QString &label, const QString &newName)
{
    const SectionFlow *const section = snapshot.flow().sectionAt(path);
    if (label == newName)
        return TextEdits();
    if (newName.isEmpty())
        return Failure{EditTexts::tr("A label needs a name.")};
    if (!section || !section->labels.contains(label))
        return Failure{EditTexts::tr("There is no label “%1”.").arg(label)};
    if (section->labels.contains(newName))
        return Failure{EditTexts::tr("This section has a label “%1” already.").arg(newName)};
    EditScript script(snapshot.tree());
    forEachStep(section->steps, [&](const Step &step) {
        if (step.label == label)
            script.add(edits::setValue(script.tree(), step.path.child(step.method), newName));
        for (const Edge &edge : step.edges) {
            if (edge.targetKind == TargetKind::Label && edge.target == label)
                script.add(edits::setValue(script.tree(), edge.targetPath, newName));
        }
    });
    return script.result();
}

QString freeSectionName(const Snapshot &snapshot, const NodePath &document, const QString &stem)
{
    return freeName(
        stem, [&](const QString &name) { return snapshot.resolve(sectionPath(document, name)).isValid(); });
}

Result<TextEdits> retarget(const Snapshot &snapshot, const Edge &edge, const QString &target)
{
    if (target.isEmpty())
        return Failure{EditTexts::tr("A link needs a target.")};
    const SyntaxNode node = snapshot.resolve(edge.targetPath);
    if (node && !node.isScalar())
        return Failure{EditTexts::tr("The target at “%1” is not a name.").arg(edge.targetPath.toPointer())};
    return edits::setValue(snapshot.tree(), edge.targetPath, target);
}

} // namespace patchcord
