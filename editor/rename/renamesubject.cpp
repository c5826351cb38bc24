// SPDX-License-Identifier: MIT
#include "editor/rename/renamesubject.h"

#include "model/edit/stepedits.h"
#include "model/edit/variableedits.h"
#include "model/text/displaytext.h"

#include <QCoreApplication>

namespace patchcord {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Rename)
};

QString shown(const QString &name)
{
    return oneLine(name, 60);
}

} // namespace

RenameSubject sectionSubject(const Snapshot &snapshot, const NodePath &section)
{
    const NodePath document = snapshot.flow().flowAt(section).path();
    const QString name = section.last();
    return {Words::tr("Rename section “%1”").arg(shown(name)), name,
        [document, name](const Snapshot &now, const QString &newName) {
            return renameSection(now, document, name, newName);
        }};
}

RenameSubject labelSubject(const NodePath &step, const QString &label)
{
    return {Words::tr("Rename label “%1”").arg(shown(label)), label,
        [step, label](
            const Snapshot &now, const QString &newName) { return renameLabel(now, step, label, newName); }};
}

RenameSubject variableSubject(const QString &variable)
{
    return {Words::tr("Rename variable “%1”").arg(shown(variable)), variable,
        [variable](
            const Snapshot &now, const QString &newName) { return renameVariable(now, variable, newName); }};
}

} // namespace patchcord
