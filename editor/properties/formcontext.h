// SPDX-License-Identifier: MIT
#pragma once

#include "editor/properties/formmemory.h"
#include "model/syntax/nodepath.h"

#include <QPointer>
#include <QStringList>
#include <memory>

namespace patchcord {

class Document;

/// Whether objects show what is set in them in the form around, or only lead to it.
enum class Unfolding : quint8 { Objects, Nothing };

/// What editors may ask about the surroundings of the step that the form shows. Answers are made when asked.
struct FormContext
{
    QPointer<Document> document;
    NodePath step;
    Unfolding unfolding = Unfolding::Objects;
    std::shared_ptr<FormMemory> memory = std::make_shared<FormMemory>();

    /// Names that can stand in ${...}: set by steps of the document, those of this section first, and the
    /// call's own.
    QStringList variables() const;
    /// Labels of the step's section, in document order.
    QStringList labels() const;
    QStringList sections() const;
};

} // namespace patchcord
