// SPDX-License-Identifier: MIT
#include "editor/properties/fieldwriter.h"

#include "editor/document/document.h"
#include "editor/properties/fieldwords.h"

#include <QCoreApplication>

namespace patchcord {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(FieldWriter)
};

QByteArray mergeKeyOf(const NodePath &field)
{
    return field.toPointer().toUtf8();
}

} // namespace

template <typename Edit>
void FieldWriter::applyTyping(const QString &what, const QByteArray &key, const QByteArray &part, Edit edit)
{
    if (!m_context.document)
        return;
    Document &document = *m_context.document;
    const SnapshotPtr now = document.snapshot();
    const bool goesOn = m_typing.before && m_typing.part == part && m_typing.result == now->text();
    const SnapshotPtr before = goesOn ? m_typing.before : now;
    std::vector<Result<TextEdits>> each;
    for (const FieldHolder &owner : m_owners)
        each.push_back(edit(*before, owner));
    const Result<TextEdits> edits = together(each);
    // Set before it is applied: applying shows the document anew.
    m_typing = edits ? Typing{part, before, edits->applied(before->text())} : Typing();
    if (goesOn && edits)
        document.apply(what, difference(now->text(), m_typing.result), key);
    else
        document.apply(what, edits, key);
}

template <typename Edit> void FieldWriter::applyOnce(const QString &what, const QByteArray &key, Edit edit)
{
    if (!m_context.document)
        return;
    std::vector<Result<TextEdits>> edits;
    for (const FieldHolder &owner : m_owners)
        edits.push_back(edit(*m_context.document->snapshot(), owner));
    m_context.document->apply(what, together(edits), key);
}

void FieldWriter::write(const Parameter &parameter, const NodePath &field, const Value &value)
{
    const QByteArray key = mergeKeyOf(field);
    applyTyping(Words::tr("Change %1").arg(labelOf(parameter)), key, key,
        [&](const Snapshot &snapshot, const FieldHolder &owner) {
            return writeField(snapshot, owner, parameter.name, value);
        });
}

void FieldWriter::writeParts(
    const Parameter &parameter, const NodePath &field, const std::vector<PartEdit> &parts)
{
    const auto make = [&](const Snapshot &snapshot, const FieldHolder &owner) {
        std::vector<Result<TextEdits>> each;
        for (const PartEdit &part : parts)
            each.push_back(editPart(snapshot, owner, parameter.name, part));
        return together(each);
    };
    const QString what = Words::tr("Change %1").arg(labelOf(parameter));
    const PartEdit &first = parts.front();
    const bool isTyping =
        parts.size() == 1 && (first.kind == PartEdit::Kind::Set || first.kind == PartEdit::Kind::Insert);
    if (!isTyping) {
        applyOnce(what, {}, make);
        return;
    }
    const QByteArray part = first.at.toPointer().toUtf8()
        + (first.kind == PartEdit::Kind::Insert ? '+' + QByteArray::number(first.index) : QByteArray());
    const QByteArray key = mergeKeyOf(field);
    applyTyping(what, key, key + part, make);
}

void FieldWriter::clear(const Parameter &parameter, const NodePath &field)
{
    applyOnce(Words::tr("Clear %1").arg(labelOf(parameter)), mergeKeyOf(field),
        [&](const Snapshot &snapshot, const FieldHolder &owner) {
            return resetField(snapshot, owner, parameter.name);
        });
}

void FieldWriter::finish()
{
    if (m_context.document)
        m_context.document->endMerge();
    m_typing = Typing();
}

} // namespace patchcord
