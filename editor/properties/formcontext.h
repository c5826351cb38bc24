// SPDX-License-Identifier: MIT
#pragma once

#include "model/syntax/nodepath.h"

#include <QPointer>
#include <QStringList>

namespace patchcord {

class Document;

/// What editors may ask about the surroundings of the step that the form shows. Answers are made when asked.
struct FormContext
{
    QPointer<Document> document;
    NodePath step;

    /// Names that can stand in ${...}: set by steps of the document, those of this section first, and the
    /// call's own.
    QStringList variables() const;
    /// Labels of the step's section, in document order.
    QStringList labels() const;
    QStringList sections() const;
};

} // namespace patchcord
