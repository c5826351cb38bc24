// SPDX-License-Identifier: MIT
#include "editor/properties/fieldsummary.h"

#include "editor/properties/fieldwords.h"
#include "model/text/displaytext.h"

#include <QCoreApplication>
#include <algorithm>

namespace patchcord {

namespace {

constexpr int MostWords = 3; // of fields and of items that a line names
const QString Between = QStringLiteral(" · ");

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(FieldSummary)
};

bool tellsSomething(const Parameter &parameter, const Value &value)
{
    return !parameter.secret && value.isString() && !value.text().trimmed().isEmpty();
}

const Parameter *headingField(const ObjectType &type, const Value &object)
{
    const Parameter *const named = type.parameter(type.heading);
    if (named && tellsSomething(*named, object.field(named->name)))
        return named;
    const auto first =
        std::find_if(type.parameters.begin(), type.parameters.end(), [&object](const Parameter &parameter) {
            return tellsSomething(parameter, object.field(parameter.name));
        });
    return first == type.parameters.end() ? nullptr : &*first;
}

ItemSummary objectSummary(const ObjectType &type, const Value &object)
{
    const Parameter *const named = headingField(type, object);
    QStringList details;
    for (const Parameter &parameter : type.parameters) {
        const Value &value = object.field(parameter.name);
        if (&parameter != named && tellsSomething(parameter, value))
            details.append(oneLine(value.text()));
        if (details.size() == MostWords - 1)
            break;
    }
    const QString count = countInWords(type, object);
    if (!named)
        return {count, {}};
    return {oneLine(object.field(named->name).text()), details.isEmpty() ? count : details.join(Between)};
}

QString itemsInWords(const Value::List &items)
{
    QStringList words;
    for (const Value &item : items) {
        if (item.isList() || item.isMap())
            return Words::tr("%n items", nullptr, int(items.size()));
        if (words.size() < MostWords)
            words.append(oneLine(item.text()));
    }
    return words.isEmpty() ? Words::tr("none") : words.join(QStringLiteral(", "));
}

} // namespace

QString headingOf(const ObjectType &type, const Value &object)
{
    const Parameter *const named = headingField(type, object);
    constexpr int MostLetters = 28;
    return named ? oneLine(object.field(named->name).text(), MostLetters) : QString();
}

QString countInWords(const ObjectType &type, const Value &object)
{
    if (!object.isMap())
        return Words::tr("none");
    return Words::tr("%1 of %2 set").arg(object.map().size()).arg(type.parameters.size());
}

ItemSummary summaryOf(const ValueShape &shape, const Value &item)
{
    if (shape.type && item.isMap())
        return objectSummary(*shape.type, item);
    if (item.isList())
        return {itemsInWords(item.list()), {}};
    if (item.isMap()) {
        QStringList names;
        for (const Value::Field &field : item.map()) {
            if (names.size() < MostWords)
                names.append(oneLine(field.first));
        }
        return {names.isEmpty() ? Words::tr("empty") : names.join(QStringLiteral(", ")), {}};
    }
    return {shape.parameter ? valueInWords(*shape.parameter, item) : oneLine(item.text()), {}};
}

} // namespace patchcord
