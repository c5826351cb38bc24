// SPDX-License-Identifier: MIT
#pragma once

#include "model/compare/meaning.h"
#include "model/snapshot/snapshot.h"

#include <vector>

namespace patchcord {

/// A step of one of two documents that are compared. Others are named by their index there.
struct ComparedStep
{
    const Step *step = nullptr;
    SyntaxNode item;
    TextRange extent; ///< with the comments that belong to it
    int list = -1; ///< that it stands in
    int index = 0; ///< in that list
    std::vector<int> lists; ///< of its branches
    quint64 meaning = 0; ///< with all that stands in it
    int partner = -1; ///< the same step in the other document
};

/// A list of steps: of a section or of a branch.
struct ComparedList
{
    SyntaxNode node; ///< of the list, or of the single step in its place
    int section = -1;
    int owner = -1; ///< the step that it is a branch of; -1: it is its section's own
    const Branch *branch = nullptr; ///< with an owner
    std::vector<int> steps;
    quint64 meaning = 0;
    int partner = -1;
};

struct ComparedSection
{
    const SectionFlow *flow = nullptr;
    SyntaxNode key;
    SyntaxNode value;
    TextRange extent;
    int list = -1; ///< its steps, once they were read; -1 as well when it is no list of steps
    int partner = -1;
    bool isRead = false;
};

/// What a thing says beside what the things inside it say: to tell comments and style from meaning.
struct OwnWriting
{
    QByteArray comments; ///< a line each
    QByteArray code; ///< without white space and commas

    friend bool operator==(const OwnWriting &, const OwnWriting &) = default;
};

/// One of two documents that are compared, taken apart as far as the comparison asks for it.
class ComparedDocument
{
public:
    explicit ComparedDocument(const Snapshot &snapshot);

    const Snapshot &snapshot() const { return m_snapshot; }
    const Meaning &meaning() const { return m_meaning; }
    QByteArrayView bytes(TextRange range) const;

    std::vector<ComparedSection> sections;
    std::vector<ComparedStep> steps;
    std::vector<ComparedList> lists;

    /// Reads the steps of a section, once.
    void readSteps(int section);

    /// What stands on each of the three levels between what stands inside.
    OwnWriting writingOf(const ComparedStep &step) const;
    OwnWriting writingOf(const ComparedSection &section) const;
    OwnWriting frameWriting() const;

private:
    int readList(
        const SyntaxNode &node, const std::vector<Step> &from, int section, int owner, const Branch *branch);
    int readStep(const SyntaxNode &item, const Step &step, int list, int index, int section);
    quint64 meaningOf(const ComparedStep &step) const;
    OwnWriting writingOf(const SyntaxNode &node, TextRange range, std::vector<TextRange> holes) const;
    void addHoles(const std::vector<int> &ofLists, std::vector<TextRange> &holes) const;

    const Snapshot &m_snapshot;
    Meaning m_meaning;
};

} // namespace patchcord
