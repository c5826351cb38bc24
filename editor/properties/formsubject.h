// SPDX-License-Identifier: MIT
#pragma once

#include "editor/properties/formway.h"

namespace patchcord {

class Document;

/// What the selection of a document says to show in the form.
struct FormSubject
{
    enum class Kind : quint8 {
        Nothing,
        Document,
        Section,
        Steps,
        Inside,
        Mixed,
        Unreadable, ///< the text is broken there
    };
    Kind kind = Kind::Nothing;
    QString name; ///< the method or the section
    std::vector<const Step *> steps;
    const SectionFlow *section = nullptr;
    NodePath destination; ///< of a connect, when one is selected
    int line = 0; ///< of Unreadable: where it is broken, from 1
    FormWay way; ///< of Inside: to an object inside the step
};

/// Null gives Nothing.
FormSubject subjectOf(Document *document);

/// What is to be selected so that the form of a path inside a step is shown: the step itself, a destination,
/// or an object.
NodePath placeOf(const Snapshot &snapshot, const Step &step, const NodePath &path);

/// The top of the form.
struct HeaderWords
{
    QString name;
    QString sentence;
    QString help;
};
HeaderWords headerOf(const FormSubject &subject);

} // namespace patchcord
