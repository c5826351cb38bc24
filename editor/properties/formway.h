// SPDX-License-Identifier: MIT
#pragma once

#include "editor/properties/fieldstate.h"
#include "editor/properties/valueshape.h"

namespace patchcord {

/// The way from a step to the object or value with a form of its own: "ai › SWAIG › functions › 2 weather".
struct FormWay
{
    struct Crumb
    {
        QString title;
        NodePath path;
        friend bool operator==(const Crumb &, const Crumb &) = default;
    };
    std::vector<Crumb> crumbs; ///< from the step's method to the place itself
    FieldHolder owner;
    QString help; ///< of the field that leads here
    ValueShape shape; ///< of the place, when it lies inside; a step or destination has a form of another kind

    bool isInside() const { return shape.isKnown(); }
};

/// The way to the innermost form that a path leads to or through.
FormWay wayTo(const Snapshot &snapshot, const Step &step, const NodePath &path);

} // namespace patchcord
