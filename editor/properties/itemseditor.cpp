// SPDX-License-Identifier: MIT
#include "editor/properties/itemseditor.h"

#include "editor/document/document.h"
#include "editor/properties/linkrow.h"
#include "editor/properties/scalartext.h"
#include "model/text/freename.h"

#include <QApplication>
#include <QLineEdit>
#include <QMenu>
#include <algorithm>

namespace patchcord {

namespace {

QStringList ghostsOf(const Parameter &parameter)
{
    if (hasNamedItems(parameter))
        return {ItemsEditor::tr("name"), ItemsEditor::tr("value")};
    return {ItemsEditor::tr("text")};
}

QString addText(const Parameter &parameter, const ValueShape &item)
{
    if (item.type && !item.type->title.isEmpty())
        return ItemsEditor::tr("Add %1").arg(item.type->title);
    return hasNamedItems(parameter) ? ItemsEditor::tr("Add entry") : ItemsEditor::tr("Add item");
}

/// Whether values of the shape have a form of their own.
bool isStructure(const ValueShape &shape)
{
    if (shape.type)
        return true;
    switch (shape.parameter->type) {
    case ParameterType::List:
    case ParameterType::Map:
    case ParameterType::Object:
    case ParameterType::ObjectList:
    case ParameterType::StringList:
    case ParameterType::StringMap:
    case ParameterType::JsonSchema:
        return true;
    default:
        return false;
    }
}

/// What a typed text means as an item that is new.
Value fromText(const ValueShape &shape, const QString &text)
{
    switch (shape.parameter ? shape.parameter->type : ParameterType::Any) {
    case ParameterType::Any:
    case ParameterType::Union:
    case ParameterType::Integer:
    case ParameterType::Number:
    case ParameterType::Boolean:
        return guessed(text);
    default:
        return text;
    }
}

/// Where a person starts to write an object: its first field that has to be there.
NodePath firstField(const ObjectType &type)
{
    const auto required = std::find_if(type.parameters.begin(), type.parameters.end(),
        [](const Parameter &parameter) { return parameter.required; });
    if (required != type.parameters.end())
        return NodePath().child(required->name);
    return type.parameters.empty() ? NodePath() : NodePath().child(type.parameters.front().name);
}

/// What an item with a form of its own holds at first; lists and maps start empty.
Value startOf(const Catalog &catalog, const ValueShape &shape)
{
    switch (shape.parameter ? shape.parameter->type : ParameterType::Object) {
    case ParameterType::List:
    case ParameterType::ObjectList:
    case ParameterType::StringList:
        return Value::List{};
    case ParameterType::Map:
    case ParameterType::StringMap:
        return Value::Map{};
    default:
        return firstValueOf(catalog, shape);
    }
}

/// The object's type in place of a parameter that only names it.
ValueShape named(const Catalog &catalog, const ValueShape &shape)
{
    return shape.parameter && shape.parameter->type != ParameterType::Union
            && shape.parameter->type != ParameterType::Any
        ? plainShape(catalog, shape, {})
        : shape;
}

} // namespace

ItemsEditor::ItemsEditor(const Parameter &parameter, const FormContext &context, QWidget *parent)
    : RowsEditor(ghostsOf(parameter),
        addText(parameter,
            named(context.document->snapshot()->catalog(),
                itemShape(context.document->snapshot()->catalog(), parameter))),
        Place::Below, parent)
    , m_parameter(parameter)
    , m_context(context)
    , m_item(named(snapshot().catalog(), itemShape(snapshot().catalog(), parameter)))
    , m_isNamed(hasNamedItems(parameter))
{
}

const Snapshot &ItemsEditor::snapshot() const
{
    return *m_context.document->snapshot();
}

void ItemsEditor::display(const FieldState &state)
{
    RowsEditor::display(state);
    const int left = size() - itemCount();
    addButton()->setContent(addButton()->text(), left > 0 ? tr("%n more", nullptr, int(left)) : QString());
}

int ItemsEditor::size() const
{
    const Value &value = shown().value;
    return int(value.isMap() ? value.map().size() : value.list().size());
}

std::vector<RowsEditor::RowContent> ItemsEditor::rowsOf(const Value &value) const
{
    std::vector<RowContent> rows;
    const SyntaxNode node = snapshot().resolve(shown().path);
    const auto add = [&](const QStringList &texts, const Value &item, const SyntaxNode &written) {
        RowContent row{texts, {}};
        if (opens(written))
            row.opens = summaryOf(plainShape(snapshot().catalog(), m_item, written), item);
        else
            row.texts.append(scalarText(item));
        if (row.texts.size() < (m_isNamed ? 2 : 1))
            row.texts.append(QString());
        rows.push_back(row);
    };
    if (value.isMap() && node.isMap()) {
        auto written = node.entries().begin();
        for (const Value::Field &field : value.map()) {
            if (rows.size() == MostRows || written == node.entries().end())
                break;
            add({field.first}, field.second, (*written).value);
            ++written;
        }
    } else if (value.isList() && node.isSequence()) {
        auto written = node.items().begin();
        for (const Value &item : value.list()) {
            if (rows.size() == MostRows || written == node.items().end())
                break;
            add({}, item, *written);
            ++written;
        }
    }
    return rows;
}

NodePath ItemsEditor::itemPath(int item) const
{
    const Value &value = shown().value;
    return value.isMap() ? NodePath().child(value.map()[size_t(item)].first)
                         : NodePath().child(qsizetype(item));
}

void ItemsEditor::editItem(int item, int line, const QStringList &texts)
{
    if (isDeferred(line))
        return;
    const Value &value = shown().value;
    const Value &old = value.isMap() ? value.map()[size_t(item)].second : value.list()[size_t(item)];
    Q_EMIT partEdited({PartEdit::Kind::Set, itemPath(item), 0, retyped(old, texts.at(line)), {}});
}

void ItemsEditor::leaveItem(int item, int line, const QStringList &texts)
{
    // The name of an entry is its place, so it changes once, when it is all there.
    if (isDeferred(line) && texts.first() != shown().value.map()[size_t(item)].first)
        Q_EMIT partEdited({PartEdit::Kind::Rename, itemPath(item), 0, {}, texts.first()});
}

void ItemsEditor::addItem(const QStringList &texts)
{
    addValue(m_isNamed ? texts.first() : QString(), fromText(m_item, texts.last()));
}

void ItemsEditor::addValue(const QString &name, const Value &value)
{
    if (m_isNamed && size() > 0)
        Q_EMIT partEdited({PartEdit::Kind::Set, NodePath().child(name), 0, value, {}});
    else if (m_isNamed)
        Q_EMIT valueEntered(Value::Map{{name, value}});
    else if (size() > 0)
        Q_EMIT partEdited({PartEdit::Kind::Insert, {}, size(), value, {}});
    else
        Q_EMIT valueEntered(Value::List{value});
}

void ItemsEditor::startItem()
{
    const Parameter *const shape = m_item.parameter;
    if (shape && shape->type == ParameterType::Union)
        chooseVariant();
    else if (isStructure(m_item))
        addOpening(m_item);
    else
        startDraft();
}

void ItemsEditor::chooseVariant()
{
    auto *const menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const Parameter &variant : m_item.parameter->of) {
        connect(menu->addAction(variant.title), &QAction::triggered, this, [this, &variant] {
            const ValueShape shape = named(snapshot().catalog(), {nullptr, &variant});
            if (isStructure(shape))
                addOpening(shape);
            else
                startDraft();
        });
    }
    menu->popup(addButton()->isVisible() ? addButton()->mapToGlobal(QPoint(0, addButton()->height()))
                                         : mapToGlobal(QPoint(0, height())));
}

void ItemsEditor::addOpening(const ValueShape &shape)
{
    const NodePath field = shown().path;
    const int index = size();
    const NodePath start =
        field.child(qsizetype(index)).joined(shape.type ? firstField(*shape.type) : NodePath());
    const bool isOneStep = !shown().owner.step.isRoot();
    if (!m_isNamed && m_item.type && isOneStep) {
        // Its form is shown before there is anything of it: the first field makes it.
        Q_EMIT placeAsked(start);
        return;
    }
    const QString name = newName();
    addValue(name, startOf(snapshot().catalog(), shape));
    Q_EMIT finished();
    if (size() == index)
        return; // refused
    if (!m_isNamed) {
        Q_EMIT placeAsked(start);
        return;
    }
    // Its name is for the person to choose.
    focusPart(field.child(name));
    if (auto *const line = qobject_cast<QLineEdit *>(QApplication::focusWidget()))
        line->selectAll();
}

QString ItemsEditor::newName() const
{
    const QString stem = m_parameter.example.isEmpty() ? tr("name") : m_parameter.example;
    const auto isTaken = [this](const QString &name) {
        for (const Value::Field &field : shown().value.map()) {
            if (field.first == name)
                return true;
        }
        return false;
    };
    return freeName(stem, isTaken);
}

} // namespace patchcord
