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

/// The graph of a document: its sections, their steps and the links between them.
/// Holds paths only, no offsets and no syntax nodes. Sections of unchanged text are the same objects
/// as in the flow before: comparing pointers tells what changed.
class CallFlow
{
public:
    /// Builds the flow of a tree. `previous` and its tree, where given, lend the sections that did not
    /// change.
    static CallFlow build(const SyntaxTree &tree, const Catalog &catalog,
        const SyntaxTree *previousTree = nullptr, const CallFlow *previous = nullptr);

    DocumentKind kind() const { return m_kind; }
    /// In document order; a name that occurs twice occurs twice.
    const std::vector<SectionFlowPtr> &sections() const { return m_sections; }
    /// The first section of this name, or null.
    const SectionFlow *section(const QString &name) const;
    bool hasSection(const QString &name) const { return m_index.contains(name); }

    /// Whether some way leads from `main` to the section; true as well where nobody can tell, as when a
    /// target is computed.
    bool isReached(const QString &name) const { return !m_unreached.contains(name); }

    /// The step that a path leads to or through (the innermost one), or null.
    const Step *stepAt(const NodePath &path) const;
    /// The section whose name a path starts with, or null.
    const SectionFlow *sectionAt(const NodePath &path) const;
    /// The list of steps (of a section or a branch) that holds the step at this path, and the index in it.
    struct Place
    {
        const std::vector<Step> *steps = nullptr;
        int index = -1;
    };
    Place placeOf(const NodePath &step) const;

    /// Whether the edge's target is there: a section of the document, a label of the edge's own section.
    /// Urls, inline documents and computed targets count as there.
    bool resolves(const Edge &edge) const;

private:
    DocumentKind m_kind = DocumentKind::Empty;
    std::vector<SectionFlowPtr> m_sections;
    void findUnreached();

    QHash<QString, size_t> m_index;
    QSet<QString> m_unreached;
};

} // namespace patchcord
