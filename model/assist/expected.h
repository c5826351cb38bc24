// SPDX-License-Identifier: MIT
#pragma once

#include "model/assist/caretplace.h"
#include "model/catalog/catalog.h"

#include <vector>

namespace patchcord {

/// What SWML expects at a place: one of several where a value may have several shapes.
struct Expected
{
    enum class Kind : quint8 {
        Document, ///< version, sections
        Sections, ///< names, each with a list of steps
        Steps,
        Step, ///< one method with its body
        Fields, ///< an object with the fields of `fields`
        FreeMap, ///< an object with names of the writer's own
        List, ///< a list of what `parameter` describes one of
        Scalar, ///< what `parameter` describes
        Cases, ///< values of a variable, each with a list of steps
    };

    Kind kind = Kind::Scalar;
    const Method *method = nullptr; ///< the innermost around the place
    const Parameter *parameter = nullptr; ///< that led here; null outside of bodies and in free maps
    const std::vector<Parameter> *fields = nullptr;
    const std::vector<QStringList> *oneOf = nullptr;
    const std::vector<QStringList> *anyOf = nullptr;
    const ObjectType *object = nullptr; ///< whose fields they are; null for a method's
    bool isConfirm = false; ///< steps that run on the called leg, where few methods may stand

    bool isMap() const;
    bool isList() const { return kind == Kind::Steps || kind == Kind::List; }
};
using Expectations = std::vector<Expected>;

/// What may stand at the end of a path.
Expectations expectedAt(const Catalog &catalog, const CaretPath &path);

/// What the value behind a key of an object may be; nothing when the key is unknown.
Expectations expectedBehind(const Catalog &catalog, const Expected &map, const QString &key);
/// What an item of a list may be.
Expectations expectedIn(const Catalog &catalog, const Expected &list);
/// What a parameter's value may be.
Expectations expectedOf(const Catalog &catalog, const Parameter &parameter, const Method *method);
/// What may stand behind a method's name.
Expectations expectedBody(const Catalog &catalog, const Method &method);

} // namespace patchcord
