// SPDX-License-Identifier: MIT
#pragma once

#include "model/catalog/catalog.h"
#include "model/flow/sectionflow.h"
#include "model/syntax/syntaxtree.h"

#include <QHash>
#include <QSet>
#include <QString>
#include <vector>

namespace patchcord {

/// What kind of document a text is, as far as its frame tells.
enum class DocumentKind : quint8 {
    Calling, ///< has `sections`, or nothing that says otherwise
    Messaging, ///< message SWML (`receive`, `reply`): shown as text
    NotSwml, ///< no map with sections
    Empty,
};

/// The graph of a document: its sections, their steps and the links between them. Documents inside steps have
/// flows of their own, which hang on those steps; paths are those of the whole text everywhere.
/// Holds paths only, no offsets and no syntax nodes. Sections of unchanged text are the same objects
/// as in the flow before: comparing pointers tells what changed.
class CallFlow
{
public:
    /// Builds the flow of a tree. `previous` and its tree, where given, lend the sections that did not
    /// change.
    static CallFlow build(const SyntaxTree &tree, const Catalog &catalog,
        const SyntaxTree *previousTree = nullptr, const CallFlow *previous = nullptr);

    /// Builds the flow of a document that stands inside a step: {sections: ...}, or a list of steps, which is
    /// its `main`. `path` is the node's.
    static CallFlow buildInline(const SyntaxNode &document, const NodePath &path, const Catalog &catalog);

    DocumentKind kind() const { return m_kind; }
    /// Where the document stands: the root, or the path of the value inside a step.
    const NodePath &path() const { return m_path; }
    /// In document order; a name that occurs twice occurs twice.
    const std::vector<SectionFlowPtr> &sections() const { return m_sections; }
    /// The first section of this name, or null.
    const SectionFlow *section(const QString &name) const;
    bool hasSection(const QString &name) const { return m_index.contains(name); }

    /// Whether some way leads from `main` to the section; true as well where nobody can tell, as when a
    /// target is computed.
    bool isReached(const QString &name) const { return !m_unreached.contains(name); }
    bool isAllReached() const { return m_unreached.isEmpty(); }

    /// The flow of the document that a path lies in: the innermost one, or this one.
    const CallFlow &flowAt(const NodePath &path) const;

    /// The section of this document that a path leads to or through, also into a step's document; or null.
    const SectionFlow *ownSectionAt(const NodePath &path) const;

    // These look into the documents inside steps too.

    /// The step that a path leads to or through, or null: of the document that the path lies in.
    const Step *stepAt(const NodePath &path) const;
    /// The section that a path leads to or through, or null: of the document that the path lies in.
    const SectionFlow *sectionAt(const NodePath &path) const;
    /// The list of steps (of a section or a branch) that holds the step at this path, and the index in it.
    struct Place
    {
        const std::vector<Step> *steps = nullptr;
        int index = -1;
    };
    Place placeOf(const NodePath &step) const;

    /// Whether the edge's target is there: a section of the edge's document, a label of its own section.
    /// Urls, inline documents and computed targets count as there.
    bool resolves(const Edge &edge) const;

private:
    void add(SectionFlowPtr section);
    void findUnreached();

    DocumentKind m_kind = DocumentKind::Empty;
    NodePath m_path;
    std::vector<SectionFlowPtr> m_sections;
    QHash<QString, size_t> m_index;
    QSet<QString> m_unreached;
};

/// Calls visit(const CallFlow &) for the flows of the documents inside a flow's steps, at any depth, in the
/// order of the text.
template <typename Visitor> void forEachInlineFlow(const CallFlow &flow, Visitor &&visit)
{
    for (const SectionFlowPtr &section : flow.sections()) {
        if (!section->hasDocuments)
            continue;
        forEachStep(section->steps, [&visit](const Step &step) {
            for (const InlineDocument &document : step.documents) {
                if (document.flow) {
                    visit(*document.flow);
                    forEachInlineFlow(*document.flow, visit);
                }
            }
        });
    }
}

} // namespace patchcord
