// SPDX-License-Identifier: MIT
#include "editor/properties/objecteditor.h"

#include "editor/document/document.h"
#include "editor/properties/fieldlist.h"
#include "editor/properties/fieldsummary.h"
#include "editor/properties/linkrow.h"

#include <QVBoxLayout>
#include <algorithm>

namespace patchcord {

namespace {

constexpr int Indent = 12;
constexpr size_t FewFields = 4;

bool isScalar(const Parameter &parameter)
{
    return parameter.type < ParameterType::SoundList;
}

/// Objects with a few plain fields are shown whole.
bool isSmall(const ObjectType &type)
{
    return type.parameters.size() <= FewFields
        && std::all_of(type.parameters.begin(), type.parameters.end(), isScalar);
}

/// What an object is for, when it starts with it: the prompt's text, the list of functions.
const Parameter *content(const ObjectType &type)
{
    if (type.parameters.empty())
        return nullptr;
    const Parameter &first = type.parameters.front();
    return first.type == ParameterType::Text || first.type == ParameterType::ObjectList ? &first : nullptr;
}

} // namespace

ObjectEditor::ObjectEditor(
    const Parameter &parameter, const ObjectType &type, const FormContext &context, QWidget *parent)
    : FieldEditor(parent)
    , m_parameter(parameter)
    , m_type(type)
    , m_context(context)
    , m_open(new LinkRow(QStringLiteral("chevron-right"), QString(), QString(), this))
{
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 3, 0, 3);
    layout->addWidget(m_open);
    setFocusProxy(m_open);
    connect(m_open, &LinkRow::clicked, this, [this] { Q_EMIT placeAsked(m_path); });
    if (context.unfolding == Unfolding::Nothing)
        return;
    m_fields = new FieldList(m_inner, parent, FieldList::Headings::None);
    connect(m_fields, &FieldList::placeAsked, this, &ObjectEditor::placeAsked);
}

ObjectEditor::~ObjectEditor()
{
    delete m_fields;
}

QWidget *ObjectEditor::lowerPart() const
{
    return m_fields;
}

bool ObjectEditor::isCentral(const FieldState &state) const
{
    if (state.owner.level != FieldHolder::Level::Body)
        return false;
    const Method *const method = m_context.document->catalog()->method(state.owner.method);
    return method && !method->parameters.empty() && method->parameters.front().group == m_parameter.group;
}

std::vector<const Parameter *> ObjectEditor::shownFields(const FieldState &state) const
{
    std::vector<const Parameter *> fields;
    const SyntaxNode object = m_context.document->snapshot()->resolve(state.path);
    for (const Parameter &parameter : m_type.parameters) {
        const bool isSet = object.isMap() && object.value(parameter.name).isValid();
        // What was shown once stays, so that nothing moves under the hands.
        const bool stays = std::find(m_shown.begin(), m_shown.end(), &parameter) != m_shown.end();
        if (isSet || stays || isSmall(m_type))
            fields.push_back(&parameter);
    }
    if (fields.empty() && isCentral(state) && content(m_type))
        fields.push_back(content(m_type));
    return fields;
}

void ObjectEditor::display(const FieldState &state)
{
    if (state.path != m_path)
        m_shown.clear();
    m_path = state.path;
    const bool isOne = !state.owner.step.isRoot();
    m_open->setEnabled(isOne);
    const bool isSet = state.presence == FieldState::Presence::Set;
    const ItemSummary summary = summaryOf({&m_type, nullptr}, state.value);
    const QString count = countInWords(m_type, state.value);
    if (!isOne)
        m_open->setContent(tr("select one step to change it"), {});
    else if (!isSet)
        m_open->setContent(state.effective, {});
    else if (m_fields || summary.detail.isEmpty())
        m_open->setContent(count, {});
    else
        m_open->setContent(summary.heading, count);
    setSubject(m_subject);
    if (!m_fields)
        return;
    m_inner.document = m_context.document;
    m_inner.step = m_context.step;
    m_inner.memory = m_context.memory;
    m_inner.unfolding = Unfolding::Nothing;
    m_shown = isOne ? shownFields(state) : std::vector<const Parameter *>();
    m_fields->setVisible(!m_shown.empty());
    m_fields->setParameters(m_shown);
    m_fields->setOwners({ownerInside(state.owner, state.path, m_type.name)}, m_path.last());
    m_fields->refresh(*m_context.document->snapshot());
}

void ObjectEditor::setSubject(const QString &subject)
{
    m_subject = subject;
    m_open->setSubject(subject);
}

void ObjectEditor::setLabelRoom(LabelRoom room)
{
    if (m_fields)
        m_fields->setLabelRoom({room.usual - Indent, room.most - Indent});
}

bool ObjectEditor::tellsProblemAt(const NodePath &path) const
{
    return m_fields && m_fields->rowAt(path);
}

void ObjectEditor::commit()
{
    if (m_fields)
        m_fields->commit();
}

} // namespace patchcord
