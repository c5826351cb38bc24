// SPDX-License-Identifier: MIT
#include "model/catalog/firstvalue.h"
#include "model/edit/stepedits.h"

namespace patchcord {

Value newStep(const Catalog &catalog, const QString &method)
{
    const Method *known = catalog.method(method);
    return Value::Map{{method, known ? firstBody(catalog, *known) : Value(Value::Map{})}};
}

} // namespace patchcord
