// SPDX-License-Identifier: MIT
#include "editor/properties/stepform.h"

#include "editor/document/document.h"
#include "editor/properties/diallingeditor.h"
#include "editor/properties/fieldwords.h"
#include "editor/properties/nestedhits.h"
#include "editor/properties/ownproblems.h"
#include "model/flow/stepshape.h"

#include <QVBoxLayout>

namespace patchcord {

namespace {

/// The body of a method as one field. Its name is empty: it is the body itself.
Parameter wholeBody(const Method *method)
{
    Parameter parameter;
    parameter.type = ParameterType::Any;
    if (!method)
        return parameter;
    switch (method->body) {
    case BodyKind::Conditions:
        parameter.type = ParameterType::Conditions;
        break;
    case BodyKind::FreeMap:
        parameter.type = ParameterType::StringMap;
        break;
    case BodyKind::Label:
        parameter.type = ParameterType::LabelName;
        parameter.required = true;
        break;
    case BodyKind::Names:
        parameter.type = ParameterType::StringList;
        break;
    case BodyKind::Object:
    case BodyKind::Empty:
    case BodyKind::Any:
        break;
    }
    return parameter;
}

bool isDialling(const Parameter &parameter)
{
    return dialFormOfKey(parameter.name).has_value();
}

/// The destination at a path and its number in the order of dialling, from 1.
std::pair<const Destination *, int> destinationOf(const ConnectPlan &plan, const NodePath &path)
{
    int number = 0;
    for (const DialGroup &group : plan.groups) {
        for (const Destination &destination : group.destinations) {
            ++number;
            if (destination.path == path)
                return {&destination, number};
        }
    }
    return {nullptr, 0};
}

std::vector<const Parameter *> pointersTo(const std::vector<Parameter> &parameters)
{
    std::vector<const Parameter *> pointers;
    for (const Parameter &parameter : parameters)
        pointers.push_back(&parameter);
    return pointers;
}

} // namespace

StepForm::StepForm(const FormContext &context, const Method *known, CatalogPtr catalog, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_known(known)
    , m_catalog(std::move(catalog))
    , m_whole(wholeBody(known))
    , m_problems(new OwnProblems(context, this))
{
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 12);
    layout->setSpacing(8);
    layout->addWidget(m_problems);
    m_rawBody.type = ParameterType::Any;
    const bool dials = known && known->name == QLatin1String("connect");
    if (dials) {
        m_otherDialling = new FieldList(context, this, FieldList::Headings::None);
        m_dialling = new DiallingEditor(context, this);
        m_destination = new FieldList(context, this);
        m_destinationOthers = new FieldList(context, this);
        layout->addWidget(m_otherDialling);
        layout->addWidget(m_dialling);
        layout->addWidget(m_destination);
        layout->addWidget(m_destinationOthers);
    }
    m_body = new FieldList(context, this);
    m_others = new FieldList(context, this);
    layout->addWidget(m_body);
    m_hits = new LinkList(tr("Inside"), this);
    layout->addWidget(m_others);
    layout->addWidget(m_hits);
    layout->addStretch(1);
    connect(m_hits, &LinkList::asked, this, &StepForm::placeAsked);
    for (FieldList *list : lists())
        connect(list, &FieldList::placeAsked, this, &StepForm::placeAsked);
}

StepForm::~StepForm()
{
    // Rows refer to parameters that are members here, so they go first.
    for (FieldList *list : lists())
        delete list;
}

std::vector<FieldList *> StepForm::lists() const
{
    std::vector<FieldList *> all;
    for (FieldList *list : {m_otherDialling, m_destination, m_destinationOthers, m_body, m_others}) {
        if (list)
            all.push_back(list);
    }
    return all;
}

void StepForm::refresh(
    const Snapshot &snapshot, const std::vector<const Step *> &steps, const NodePath &destination)
{
    const Step &first = *steps.front();
    const bool single = steps.size() == 1;
    Diagnostics problems = FieldReader(snapshot, bodyOwner(first)).ownProblems();
    m_owner = single ? bodyOwner(first) : FieldHolder();
    if (m_dialling) {
        const bool dials = single && first.plan;
        m_dialling->setVisible(dials);
        m_destination->setVisible(dials);
        m_destinationOthers->setVisible(dials);
        if (dials) {
            m_dialling->refresh(snapshot, first, destination);
            refreshOtherDialling(snapshot, first);
            refreshDestination(snapshot, first, destination);
        } else {
            m_otherDialling->setParameters({});
            m_destination->setParameters({});
            m_destinationOthers->setParameters({});
        }
    }
    refreshBody(snapshot, steps);
    if (single)
        refreshOthers(snapshot, first);
    else
        m_others->setParameters({});
    if (!single)
        problems.clear();
    // Where the body is one field, its row says it.
    std::erase_if(problems, [this](const Diagnostic &problem) {
        const FieldRow *const row = m_body->rowAt(problem.path);
        return row && row->path() == problem.path;
    });
    m_problems->show(problems);
    showHits();
}

/// More than one way of dialling is a fault, told above; the ones that the plan does not show can be removed
/// here.
void StepForm::refreshOtherDialling(const Snapshot &snapshot, const Step &step)
{
    const FieldHolder owner = bodyOwner(step);
    std::vector<const Parameter *> others;
    for (const Parameter &parameter : m_known->parameters) {
        const bool isOther = isDialling(parameter) && parameter.name != dialKey(step.plan->form)
            && snapshot.resolve(owner.object.child(parameter.name));
        if (isOther)
            others.push_back(&parameter);
    }
    m_otherDialling->setParameters(others);
    m_otherDialling->setOwners({owner}, step.method);
    m_otherDialling->refresh(snapshot);
}

void StepForm::refreshDestination(const Snapshot &snapshot, const Step &step, const NodePath &path)
{
    const ConnectPlan &plan = *step.plan;
    const ObjectType &type = snapshot.catalog().destination();
    const bool isOne = !plan.hasDialling || plan.form == DialForm::One;
    const NodePath body = step.path.child(step.method);
    const auto [destination, number] = destinationOf(plan, isOne ? body : path);
    if (!destination && !isOne) {
        m_destination->setParameters({});
        m_destination->refresh(snapshot);
        m_destinationOthers->setParameters({});
        m_destinationOthers->refresh(snapshot);
        return;
    }
    // One destination and its connect are one object: only the address is the destination's own.
    const FieldHolder owner = destination ? destinationOwner(step, *destination) : bodyOwner(step);
    const QString name = isOne ? tr("connect") : tr("destination %1").arg(number);
    m_destination->setParameters(isOne ? std::vector<const Parameter *>{type.parameter(QStringLiteral("to"))}
                                       : pointersTo(type.parameters));
    m_destination->setOwners({owner}, name);
    m_destination->setTitle(isOne ? tr("Destination") : tr("Destination %1").arg(number),
        destination ? addressKindName(destination->kind) : QString());
    m_destination->refresh(snapshot);

    std::vector<const Parameter *> others;
    if (!isOne)
        others = m_raw.of(FieldReader(snapshot, owner).otherKeys(type.parameters));
    m_destinationOthers->setParameters(others);
    m_destinationOthers->setOwners({owner}, name);
    m_destinationOthers->refresh(snapshot);
}

std::vector<const Parameter *> StepForm::bodyParameters(const Snapshot &snapshot, const Step &step) const
{
    if (!m_known)
        return {&m_whole};
    if (m_known->body == BodyKind::Empty)
        return {};
    if (m_known->body != BodyKind::Object)
        return {&m_whole};
    const SyntaxNode body = snapshot.resolve(bodyOwner(step).object);
    const bool isObject = !body || body.isMap() || body.isNull() || isShortForm(*m_known, body) || step.plan;
    if (!isObject)
        return {&m_rawBody};
    std::vector<const Parameter *> parameters;
    for (const Parameter &parameter : m_known->parameters) {
        if (!m_dialling || !isDialling(parameter))
            parameters.push_back(&parameter);
    }
    return parameters;
}

void StepForm::refreshBody(const Snapshot &snapshot, const std::vector<const Step *> &steps)
{
    std::vector<FieldHolder> owners;
    for (const Step *step : steps)
        owners.push_back(bodyOwner(*step));
    const QString &method = steps.front()->method;
    m_body->setParameters(bodyParameters(snapshot, *steps.front()));
    m_body->setOwners(std::move(owners), method.isEmpty() ? tr("step") : method);
    if (m_dialling && steps.size() == 1)
        m_body->setTitle(tr("Whole connect"), {});
    m_body->refresh(snapshot);
}

void StepForm::refreshOthers(const Snapshot &snapshot, const Step &step)
{
    const FieldHolder owner = bodyOwner(step);
    std::vector<const Parameter *> others;
    if (m_known && (m_known->body == BodyKind::Object || m_known->body == BodyKind::Empty)) {
        for (const Parameter *parameter :
            m_raw.of(FieldReader(snapshot, owner).otherKeys(m_known->parameters)))
            others.push_back(parameter);
    }
    m_others->setParameters(others);
    m_others->setOwners({owner}, step.method);
    m_others->refresh(snapshot);
}

void StepForm::applyFilter(const RowFilter &filter)
{
    m_filter = filter;
    for (FieldList *list : lists())
        list->applyFilter(filter);
    showHits();
}

void StepForm::showHits()
{
    const bool canSearch = m_known && m_context.document && !m_owner.step.isRoot();
    m_hits->setLinks(canSearch
            ? nestedHits(*m_context.document->snapshot(), m_owner, m_known->parameters, m_filter)
            : std::vector<LinkList::Link>());
}

int StepForm::fieldCount() const
{
    int count = 0;
    for (const FieldList *list : lists())
        count += list->fieldCount();
    return count;
}

int StepForm::setCount() const
{
    int count = 0;
    for (const FieldList *list : lists())
        count += list->setCount();
    return count;
}

void StepForm::setLabelRoom(LabelRoom room)
{
    for (FieldList *list : lists())
        list->setLabelRoom(room);
}

FieldRow *StepForm::revealRow(const NodePath &path)
{
    FieldRow *best = nullptr;
    for (FieldList *list : lists()) {
        FieldRow *const row = list->revealRow(path);
        if (row && (!best || row->path().size() > best->path().size()))
            best = row;
    }
    return best;
}

void StepForm::commit()
{
    for (FieldList *list : lists())
        list->commit();
}

} // namespace patchcord
