// SPDX-License-Identifier: MIT
#include "model/catalog/firstvalue.h"
#include "model/edit/stepedits.h"

namespace patchcord {

namespace {

const QString FirstName = QStringLiteral("name");
const QString FirstCondition = QStringLiteral("vars.name == 'value'");

Value firstBody(const Catalog &catalog, const Method &method)
{
    switch (method.body) {
    case BodyKind::Conditions:
        return Value::List{
            Value::Map{{QStringLiteral("when"), FirstCondition}, {QStringLiteral("then"), Value::List{}}}};
    case BodyKind::FreeMap:
        return Value::Map{{FirstName, QStringLiteral("value")}};
    case BodyKind::Label:
    case BodyKind::Names:
        return FirstName;
    case BodyKind::Empty:
    case BodyKind::Any:
        return Value::Map{};
    case BodyKind::Object:
        break;
    }
    return firstFields(catalog, method);
}

} // namespace

Value newStep(const Catalog &catalog, const QString &method)
{
    const Method *known = catalog.method(method);
    return Value::Map{{method, known ? firstBody(catalog, *known) : Value(Value::Map{})}};
}

} // namespace patchcord
