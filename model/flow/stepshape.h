// SPDX-License-Identifier: MIT
#pragma once

#include "model/catalog/catalog.h"
#include "model/syntax/syntaxtree.h"

#include <QString>

namespace patchcord {

// The forms in which steps and lists of steps are written (reference.md 3), told in one place:
// the flow draws all of them, the checks say which of them the platform may refuse.

/// How the steps of a section are given.
enum class SectionForm : quint8 {
    List, ///< the normal form
    Code, ///< {code: [...], meta: ...}
    SingleStep, ///< one step in place of the list
    Nothing, ///< no value at all
    Other, ///< something that holds no steps
};

struct SectionShape
{
    SectionForm form = SectionForm::Other;
    SyntaxNode steps; ///< the list, or the single step
};
SectionShape shapeOfSection(const SyntaxNode &section, const Catalog &catalog);

/// One item of a list of steps, taken apart.
struct StepShape
{
    QString method; ///< as written; empty when the item names none
    const Method *known = nullptr; ///< null for unknown methods
    SyntaxNode name; ///< the method's key; of a bare step the string
    SyntaxNode body; ///< what stands behind the key; invalid for a bare step
    bool isBare = false;
};
StepShape shapeOfStep(const SyntaxNode &item, const Catalog &catalog);

/// A parameter's value in a method's body: the key's value, or the body itself where it is the short form
/// of this parameter (`transfer: sales`). Invalid when it is not there.
SyntaxNode fieldOf(const Method &method, const SyntaxNode &body, const QString &parameter);

/// Whether what stands in place of a target is a document: {sections: ...}, or a list of steps.
bool isDocument(const SyntaxNode &value);

/// Whether the body is a bare value that stands for one parameter.
bool isShortForm(const Method &method, const SyntaxNode &body);

/// Calls visit(item, path) for each step of a list; a single step in its place counts as a list of one.
template <typename Visitor> void forEachItem(const SyntaxNode &list, const NodePath &path, Visitor &&visit)
{
    if (list.isSequence()) {
        qsizetype index = 0;
        for (const SyntaxNode &item : list.items())
            visit(item, path.child(index++));
    } else if (list.isValid() && !list.isNull()) {
        visit(list, path);
    }
}

} // namespace patchcord
