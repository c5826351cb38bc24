// SPDX-License-Identifier: MIT
#pragma once

#include "editor/properties/fieldedits.h"
#include "editor/properties/formcontext.h"

namespace patchcord {

/// Writes what is entered into fields to the document: for one owner, or for several as one step.
class FieldWriter
{
public:
    /// The context must outlive the writer.
    explicit FieldWriter(const FormContext &context)
        : m_context(context)
    {
    }

    void setOwners(std::vector<FieldHolder> owners) { m_owners = std::move(owners); }

    // `field` is where the field of the first owner stands: typing there is one undo step until finish().
    void write(const Parameter &parameter, const NodePath &field, const Value &value);
    void writeParts(const Parameter &parameter, const NodePath &field, const std::vector<PartEdit> &parts);
    void clear(const Parameter &parameter, const NodePath &field);
    /// What comes next is a new undo step.
    void finish();

private:
    /// Makes edits for each owner with `edit(snapshot, owner)` and applies them as one step. While the same
    /// part of a field is being typed into (`part`), they are made from the text as it was before the first
    /// key, so that what was typed on the way leaves no trace (quotes that only half a word needed).
    template <typename Edit>
    void applyTyping(const QString &what, const QByteArray &key, const QByteArray &part, Edit edit);
    /// Makes edits for each owner and applies them as one step.
    template <typename Edit> void applyOnce(const QString &what, const QByteArray &key, Edit edit);

    struct Typing
    {
        QByteArray part;
        SnapshotPtr before;
        QByteArray result; ///< the text that the last key left; another text: something else happened since
    };

    const FormContext &m_context;
    std::vector<FieldHolder> m_owners;
    Typing m_typing;
};

} // namespace patchcord
