// SPDX-License-Identifier: MIT
#include "editor/properties/schemaeditor.h"

#include "editor/properties/linkrow.h"
#include "model/text/freename.h"

#include <QVBoxLayout>
#include <algorithm>

namespace patchcord {

namespace {

const QString Type = QStringLiteral("type");
const QString Properties = QStringLiteral("properties");
const QString Required = QStringLiteral("required");
const QString Description = QStringLiteral("description");
constexpr size_t MostRows = 100;

} // namespace

bool isTable(const Value &schema)
{
    const Value &properties = schema.field(Properties);
    const Value &required = schema.field(Required);
    return schema.isMap() && (properties.isMap() || properties.isNull())
        && (required.isList() || required.isNull())
        && std::all_of(properties.map().begin(), properties.map().end(),
            [](const Value::Field &field) { return field.second.isMap(); });
}

SchemaEditor::SchemaEditor(QWidget *parent)
    : FieldEditor(parent)
    , m_table(new QWidget(parent))
    , m_layout(new QVBoxLayout(m_table))
    , m_add(new LinkRow(QStringLiteral("plus"), tr("Add parameter"), QString(), this))
{
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 3, 0, 3);
    layout->addWidget(m_add);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    m_add->setAction();
    setFocusProxy(m_add);
    connect(m_add, &LinkRow::clicked, this, &SchemaEditor::add);
}

SchemaEditor::~SchemaEditor()
{
    delete m_table;
}

void SchemaEditor::display(const FieldState &state)
{
    m_shown = state;
    const Value::Map &properties = state.value.field(Properties).map();
    const size_t wanted = std::min(properties.size(), MostRows);
    while (m_rows.size() > wanted) {
        SchemaRow *const gone = m_rows.back();
        m_rows.pop_back();
        gone->disconnect(this);
        gone->hide();
        gone->deleteLater();
    }
    while (m_rows.size() < wanted)
        m_rows.push_back(makeRow());
    for (size_t i = 0; i < wanted; ++i) {
        const auto &[name, schema] = properties[i];
        m_rows[i]->display(
            name, schema, requiredIndex(name) >= 0 ? SchemaRow::Need::Required : SchemaRow::Need::Optional);
    }
    const size_t left = properties.size() - wanted;
    m_add->setContent(m_add->text(), left > 0 ? tr("%n more", nullptr, int(left)) : QString());
    m_table->setVisible(wanted > 0);
    setSubject(m_subject);
}

void SchemaEditor::setSubject(const QString &subject)
{
    m_subject = subject;
    m_add->setSubject(subject);
    for (SchemaRow *row : m_rows)
        row->setSubject(tr("%1 in %2").arg(row->name(), subject));
}

SchemaRow *SchemaEditor::makeRow()
{
    auto *const row = new SchemaRow(m_table);
    m_layout->addWidget(row);
    connect(row, &SchemaRow::renamed, this, [this, row](const QString &name) { rename(nameOf(row), name); });
    connect(row, &SchemaRow::typeChosen, this, [this, row](const QString &type) {
        write(nameOf(row), Type, type);
        Q_EMIT finished();
    });
    connect(
        row, &SchemaRow::needChosen, this, [this, row](SchemaRow::Need need) { require(nameOf(row), need); });
    connect(row, &SchemaRow::described, this,
        [this, row](const QString &text) { write(nameOf(row), Description, text); });
    connect(row, &SchemaRow::openAsked, this,
        [this, row] { Q_EMIT placeAsked(m_shown.path.joined(pathOf(nameOf(row)))); });
    connect(row, &SchemaRow::removeAsked, this, [this, row] { remove(nameOf(row)); });
    connect(row, &SchemaRow::finished, this, &SchemaEditor::finished);
    row->show();
    return row;
}

const QString &SchemaEditor::nameOf(const SchemaRow *row) const
{
    const auto index = size_t(std::find(m_rows.begin(), m_rows.end(), row) - m_rows.begin());
    return m_shown.value.field(Properties).map()[index].first;
}

NodePath SchemaEditor::pathOf(const QString &name) const
{
    return NodePath().child(Properties).child(name);
}

int SchemaEditor::requiredIndex(const QString &name) const
{
    const Value::List &names = m_shown.value.field(Required).list();
    const auto found = std::find(names.begin(), names.end(), Value(name));
    return found == names.end() ? -1 : int(found - names.begin());
}

void SchemaEditor::add()
{
    const Value &properties = m_shown.value.field(Properties);
    const auto isTaken = [&properties](const QString &wanted) {
        return std::any_of(properties.map().begin(), properties.map().end(),
            [&wanted](const Value::Field &field) { return field.first == wanted; });
    };
    const QString name = freeName(tr("name"), isTaken);
    const Value schema = Value::Map{{Type, Value(QStringLiteral("string"))}};
    if (properties.isMap() && !properties.map().empty())
        Q_EMIT partEdited({PartEdit::Kind::Set, pathOf(name), 0, schema, {}});
    else if (m_shown.value.isMap() && !m_shown.value.map().empty())
        Q_EMIT partEdited(
            {PartEdit::Kind::Set, NodePath().child(Properties), 0, Value::Map{{name, schema}}, {}});
    else
        Q_EMIT valueEntered(
            Value::Map{{Type, Value(QStringLiteral("object"))}, {Properties, Value::Map{{name, schema}}}});
    Q_EMIT finished();
    if (!m_rows.empty() && m_rows.back()->name() == name)
        m_rows.back()->focusName();
}

void SchemaEditor::rename(const QString &from, const QString &to)
{
    std::vector<PartEdit> edits{{PartEdit::Kind::Rename, pathOf(from), 0, {}, to}};
    const int index = requiredIndex(from);
    if (index >= 0)
        edits.push_back(
            {PartEdit::Kind::Set, NodePath().child(Required).child(qsizetype(index)), 0, Value(to), {}});
    Q_EMIT partsEdited(edits);
    Q_EMIT finished();
}

void SchemaEditor::require(const QString &name, SchemaRow::Need need)
{
    const NodePath list = NodePath().child(Required);
    const int count = int(m_shown.value.field(Required).list().size());
    const int index = requiredIndex(name);
    if (need == SchemaRow::Need::Optional && index >= 0)
        Q_EMIT partEdited({PartEdit::Kind::Remove, list.child(qsizetype(index)), 0, {}, {}});
    else if (need == SchemaRow::Need::Required && count > 0)
        Q_EMIT partEdited({PartEdit::Kind::Insert, list, count, Value(name), {}});
    else if (need == SchemaRow::Need::Required)
        Q_EMIT partEdited({PartEdit::Kind::Set, list, 0, Value::List{Value(name)}, {}});
    Q_EMIT finished();
}

void SchemaEditor::write(const QString &name, const QString &key, const QString &text)
{
    const NodePath at = pathOf(name).child(key);
    if (!text.isEmpty())
        Q_EMIT partEdited({PartEdit::Kind::Set, at, 0, Value(text), {}});
    else if (!m_shown.value.field(Properties).field(name).field(key).isNull())
        Q_EMIT partEdited({PartEdit::Kind::Remove, at, 0, {}, {}});
}

void SchemaEditor::remove(const QString &name)
{
    std::vector<PartEdit> edits{{PartEdit::Kind::Remove, pathOf(name), 0, {}, {}}};
    const int index = requiredIndex(name);
    if (index >= 0)
        edits.push_back(
            {PartEdit::Kind::Remove, NodePath().child(Required).child(qsizetype(index)), 0, {}, {}});
    Q_EMIT partsEdited(edits);
    Q_EMIT finished();
}

void SchemaEditor::focusPart(const NodePath &path)
{
    for (SchemaRow *row : m_rows) {
        if (path.startsWith(m_shown.path.joined(pathOf(row->name())))) {
            row->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
    FieldEditor::focusPart(path);
}

void SchemaEditor::commit()
{
    for (SchemaRow *row : m_rows)
        row->commit();
}

} // namespace patchcord
