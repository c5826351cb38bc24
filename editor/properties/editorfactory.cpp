// SPDX-License-Identifier: MIT
#include "editor/properties/editorfactory.h"

#include "editor/document/document.h"
#include "editor/properties/addresseditor.h"
#include "editor/properties/booleaneditor.h"
#include "editor/properties/choiceeditor.h"
#include "editor/properties/choicelisteditor.h"
#include "editor/properties/codecseditor.h"
#include "editor/properties/destinationseditor.h"
#include "editor/properties/expressioneditor.h"
#include "editor/properties/itemseditor.h"
#include "editor/properties/longtexteditor.h"
#include "editor/properties/nameeditor.h"
#include "editor/properties/numbereditor.h"
#include "editor/properties/objecteditor.h"
#include "editor/properties/pairseditor.h"
#include "editor/properties/raweditor.h"
#include "editor/properties/schemaeditor.h"
#include "editor/properties/secreteditor.h"
#include "editor/properties/stepseditor.h"
#include "editor/properties/stringlisteditor.h"
#include "editor/properties/unioneditor.h"
#include "editor/properties/urleditor.h"

#include <algorithm>

namespace patchcord {

namespace {

/// Sources up to this length fit beside the label.
constexpr qsizetype ShortSource = 24;

bool isScalar(const Value &value)
{
    return !value.isList() && !value.isMap();
}

bool hasOnlyScalars(const Value &list)
{
    return std::all_of(list.list().begin(), list.list().end(), isScalar);
}

bool areHeaders(const Value &list)
{
    return std::all_of(list.list().begin(), list.list().end(), [](const Value &item) {
        return item.isMap() && item.map().size() == 2 && item.field(QStringLiteral("name")).isString()
            && item.field(QStringLiteral("value")).isString();
    });
}

/// Whether the type's own editor can show the value without hiding a part of it.
bool fits(ParameterType type, const Value &value)
{
    switch (type) {
    case ParameterType::Boolean:
        return value.kind() == Value::Kind::Bool;
    case ParameterType::SoundList:
    case ParameterType::StringList:
        return !value.isMap() && !value.isNull() && hasOnlyScalars(value);
    case ParameterType::ChoiceList:
        return value.isList() && hasOnlyScalars(value);
    case ParameterType::StringMap:
        return value.isMap();
    case ParameterType::Headers:
        return value.isList() && areHeaders(value);
    case ParameterType::Map:
        return value.isMap();
    case ParameterType::List:
    case ParameterType::ObjectList:
        return value.isList();
    case ParameterType::Object:
        return value.isMap() || value.isNull();
    case ParameterType::JsonSchema:
        return isTable(value);
    case ParameterType::Destinations:
    case ParameterType::DestinationGroups:
        return value.isList();
    case ParameterType::Document:
    case ParameterType::Null:
    case ParameterType::Union:
    case ParameterType::Any:
        return true; // shown as they are written
    default:
        return isScalar(value);
    }
}

bool holdsSteps(ParameterType type)
{
    return type >= ParameterType::Steps && type != ParameterType::UrlOrSteps;
}

FieldEditor *makeTyped(
    const Parameter &parameter, const FieldState &state, const FormContext &context, QWidget *parent)
{
    switch (parameter.type) {
    case ParameterType::Text:
        return new LongTextEditor(context, parent);
    case ParameterType::Integer:
    case ParameterType::Number:
        return new NumberEditor(parameter, context, parent);
    case ParameterType::Boolean:
        return new BooleanEditor(parent);
    case ParameterType::Choice:
        return new ChoiceEditor(parameter, parent);
    case ParameterType::Url:
    case ParameterType::UrlOrSteps:
        return new UrlEditor(parameter, context, parent);
    case ParameterType::Address:
        return new AddressEditor(parameter, context, parent);
    case ParameterType::Codecs:
        return new CodecsEditor(parameter, context, parent);
    case ParameterType::Expression:
        return new ExpressionEditor(parameter, context, ExpressionEditor::Form::Bare, parent);
    case ParameterType::Variable:
        return new NameEditor(
            parameter, context, [&context] { return context.variables(); }, parent);
    case ParameterType::Label:
        return new NameEditor(
            parameter, context, [&context] { return context.labels(); }, parent);
    case ParameterType::Target:
        return new NameEditor(
            parameter, context, [&context] { return context.sections(); }, parent);
    case ParameterType::SoundList:
    case ParameterType::StringList:
        return new StringListEditor(parameter, parent);
    case ParameterType::ChoiceList:
        return new ChoiceListEditor(parameter, parent);
    case ParameterType::StringMap:
        return new PairsEditor(
            parameter.name.isEmpty() ? PairsEditor::Form::AnyMap : PairsEditor::Form::TextMap, parent);
    case ParameterType::Headers:
        return new PairsEditor(PairsEditor::Form::HeaderList, parent);
    case ParameterType::Object:
        if (const ObjectType *const type = context.document->catalog()->object(parameter.object))
            return new ObjectEditor(parameter, *type, context, parent);
        return new ItemsEditor(parameter, context, parent);
    case ParameterType::List:
    case ParameterType::Map:
    case ParameterType::ObjectList:
        return new ItemsEditor(parameter, context, parent);
    case ParameterType::Union:
        return new UnionEditor(parameter, context, parent);
    case ParameterType::JsonSchema:
        return new SchemaEditor(parent);
    case ParameterType::Destinations:
    case ParameterType::DestinationGroups:
        return new DestinationsEditor(parent);
    case ParameterType::String:
    case ParameterType::Sound:
    case ParameterType::LabelName:
        if (parameter.secret)
            return new SecretEditor(parameter, context, parent);
        return new LineEditor(parameter, context, parent);
    default:
        return makeEditor(parameter, EditorKind::Raw, state, context, parent);
    }
}

} // namespace

EditorKind editorKindFor(const Parameter &parameter, const FieldState &state)
{
    if (state.onCanvas || holdsSteps(parameter.type))
        return EditorKind::Steps;
    if (state.presence != FieldState::Presence::Set)
        return EditorKind::Typed;
    if (state.expression && offersExpression(parameter))
        return EditorKind::Expression;
    return fits(parameter.type, state.value) ? EditorKind::Typed : EditorKind::Raw;
}

bool offersExpression(const Parameter &parameter)
{
    return parameter.acceptsVariable && parameter.type != ParameterType::Expression;
}

FieldEditor *makeEditor(const Parameter &parameter, EditorKind kind, const FieldState &state,
    const FormContext &context, QWidget *parent)
{
    switch (kind) {
    case EditorKind::Typed:
        return makeTyped(parameter, state, context, parent);
    case EditorKind::Expression:
        return new ExpressionEditor(parameter, context, ExpressionEditor::Form::InBraces, parent);
    case EditorKind::Steps:
        return new StepsEditor(parent);
    case EditorKind::Raw:
        break;
    }
    const bool isShort = state.source.size() <= ShortSource && !state.source.contains(u'\n');
    return new RawEditor(context, isShort ? FieldEditor::Shape::Line : FieldEditor::Shape::Wide, parent);
}

} // namespace patchcord
