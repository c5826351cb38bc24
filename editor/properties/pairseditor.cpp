// SPDX-License-Identifier: MIT
#include "editor/properties/pairseditor.h"

#include "editor/properties/scalartext.h"

namespace patchcord {

namespace {

constexpr int NameLine = 0;
const QString NameKey = QStringLiteral("name");
const QString ValueKey = QStringLiteral("value");

} // namespace

PairsEditor::PairsEditor(Form form, QWidget *parent)
    : RowsEditor(form == Form::HeaderList ? QStringList{tr("X-Name"), tr("value")}
                                          : QStringList{tr("name"), tr("value")},
        form == Form::HeaderList   ? tr("Add header")
            : form == Form::AnyMap ? tr("Add variable")
                                   : tr("Add entry"),
        Place::Beside, parent)
    , m_form(form)
{
}

std::vector<RowsEditor::RowContent> PairsEditor::rowsOf(const Value &value) const
{
    std::vector<RowContent> rows;
    for (const Value &item : value.list())
        rows.push_back({{scalarText(item.field(NameKey)), scalarText(item.field(ValueKey))}, {}});
    for (const Value::Field &field : value.map())
        rows.push_back({{field.first, scalarText(field.second)}, {}});
    return rows;
}

void PairsEditor::editItem(int item, int line, const QStringList &texts)
{
    const QString &text = texts.at(line);
    if (m_form == Form::HeaderList) {
        const QString &key = line == NameLine ? NameKey : ValueKey;
        Q_EMIT partEdited({PartEdit::Kind::Set, itemPath(item).child(key), 0, Value(text), {}});
    } else if (line != NameLine) {
        const Value &old = shown().value.map()[size_t(item)].second;
        const Value value = m_form == Form::AnyMap ? retyped(old, text) : Value(text);
        Q_EMIT partEdited({PartEdit::Kind::Set, itemPath(item), 0, value, {}});
    }
}

void PairsEditor::leaveItem(int item, int line, const QStringList &texts)
{
    // The name of an entry is its place, so it changes once, when it is all there.
    if (!isDeferred(line))
        return;
    if (texts.first() != shown().value.map()[size_t(item)].first)
        Q_EMIT partEdited({PartEdit::Kind::Rename, itemPath(item), 0, {}, texts.first()});
}

bool PairsEditor::isDeferred(int line) const
{
    return m_form != Form::HeaderList && line == NameLine;
}

void PairsEditor::addItem(const QStringList &texts)
{
    const QString &name = texts.at(0);
    const QString &text = texts.at(1);
    if (m_form == Form::HeaderList) {
        const Value header = Value::Map{{NameKey, Value(name)}, {ValueKey, Value(text)}};
        if (itemCount() > 0)
            Q_EMIT partEdited({PartEdit::Kind::Insert, {}, itemCount(), header, {}});
        else
            Q_EMIT valueEntered(Value::List{header});
        return;
    }
    const Value value = m_form == Form::AnyMap ? guessed(text) : Value(text);
    if (itemCount() > 0)
        Q_EMIT partEdited({PartEdit::Kind::Set, NodePath().child(name), 0, value, {}});
    else
        Q_EMIT valueEntered(Value::Map{{name, value}});
}

NodePath PairsEditor::itemPath(int item) const
{
    if (m_form == Form::HeaderList)
        return NodePath().child(qsizetype(item));
    return NodePath().child(shown().value.map()[size_t(item)].first);
}

} // namespace patchcord
