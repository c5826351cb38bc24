// SPDX-License-Identifier: MIT
#include "editor/properties/stringlisteditor.h"

#include "editor/properties/scalartext.h"

namespace patchcord {

namespace {

QString ghostOf(const Parameter &parameter)
{
    return parameter.example.isEmpty() ? StringListEditor::tr("text")
                                       : StringListEditor::tr("for example %1").arg(parameter.example);
}

} // namespace

StringListEditor::StringListEditor(const Parameter &parameter, QWidget *parent)
    : RowsEditor({ghostOf(parameter)},
        parameter.type == ParameterType::SoundList ? tr("Add sound") : tr("Add item"), Place::Beside, parent)
{
}

std::vector<RowsEditor::RowContent> StringListEditor::rowsOf(const Value &value) const
{
    std::vector<RowContent> rows;
    if (!value.isList()) {
        rows.push_back({{scalarText(value)}, {}});
        return rows;
    }
    for (const Value &item : value.list())
        rows.push_back({{scalarText(item)}, {}});
    return rows;
}

void StringListEditor::editItem(int item, int, const QStringList &texts)
{
    const Value &value = shown().value;
    const Value &old = value.isList() ? value.list()[size_t(item)] : value;
    Q_EMIT partEdited({PartEdit::Kind::Set, itemPath(item), 0, retyped(old, texts.first()), {}});
}

void StringListEditor::addItem(const QStringList &texts)
{
    const Value text(texts.first());
    if (shown().value.isList())
        Q_EMIT partEdited({PartEdit::Kind::Insert, {}, itemCount(), text, {}});
    else if (itemCount() > 0)
        Q_EMIT valueEntered(Value::List{shown().value, text});
    else
        Q_EMIT valueEntered(Value::List{text});
}

NodePath StringListEditor::itemPath(int item) const
{
    return shown().value.isList() ? NodePath().child(qsizetype(item)) : NodePath();
}

} // namespace patchcord
