// SPDX-License-Identifier: MIT
#include "model/flow/stepshape.h"

#include <algorithm>

namespace patchcord {

namespace {

bool isWord(QStringView text)
{
    return !text.isEmpty()
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c.isLetterOrNumber() || c == u'_'; });
}

} // namespace

SectionShape shapeOfSection(const SyntaxNode &section, const Catalog &catalog)
{
    if (!section.isValid() || section.isNull())
        return {SectionForm::Nothing, {}};
    if (section.isSequence())
        return {SectionForm::List, section};
    if (section.isMap()) {
        const SyntaxNode code = section.value("code");
        if (code.isValid())
            return {SectionForm::Code, code};
        return section.childCount() > 0 ? SectionShape{SectionForm::SingleStep, section} : SectionShape{};
    }
    if (section.isString() && catalog.method(section.text()))
        return {SectionForm::SingleStep, section};
    return {};
}

StepShape shapeOfStep(const SyntaxNode &item, const Catalog &catalog)
{
    StepShape shape;
    if (item.isMap()) {
        // Of several keys the first that is a method; the others do not belong there.
        for (const SyntaxNode::Entry &entry : item.entries()) {
            const Method *const known = catalog.method(entry.key.text());
            if (shape.name && !known)
                continue;
            shape.name = entry.key;
            shape.body = entry.value;
            if (known)
                break;
        }
        shape.method = shape.name.text();
    } else if (item.isString()) {
        const QString text = item.text();
        if (isWord(text)) {
            shape.method = text;
            shape.name = item;
            shape.isBare = true;
        }
    }
    if (!shape.method.isEmpty())
        shape.known = catalog.method(shape.method);
    return shape;
}

bool isDocument(const SyntaxNode &value)
{
    return value.isSequence() ? value.item(0).isMap() : value.value("sections").isValid();
}

bool isShortForm(const Method &method, const SyntaxNode &body)
{
    return !method.shortForm.isEmpty() && body.isValid() && !body.isMap() && !body.isNull();
}

SyntaxNode fieldOf(const Method &method, const SyntaxNode &body, const QString &parameter)
{
    if (body.isMap())
        return body.value(parameter);
    return isShortForm(method, body) && method.shortForm == parameter ? body : SyntaxNode();
}

} // namespace patchcord
