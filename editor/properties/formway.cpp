// SPDX-License-Identifier: MIT
#include "editor/properties/formway.h"

#include "editor/properties/fieldsummary.h"

#include <QCoreApplication>

namespace patchcord {

namespace {

/// Whether a segment leads to an item that would stand behind the last one of a list.
bool isNextItem(const Parameter &container, const SyntaxNode &list, const QString &segment)
{
    const bool isList = list.isSequence() || list.isNull() || !list;
    return isList && !hasNamedItems(container)
        && segment == QString::number(list.isSequence() ? list.childCount() : 0);
}

QString newItemTitle(const ValueShape &shape)
{
    const QString title = shape.type ? shape.type->title : QString();
    return QCoreApplication::translate("FormWay", "new %1")
        .arg(title.isEmpty() ? QCoreApplication::translate("FormWay", "item") : title);
}

/// Walks down a path and remembers the last place that has a form.
class Walk
{
public:
    Walk(const Snapshot &snapshot, const FieldHolder &from, const QString &title)
        : m_catalog(snapshot.catalog())
        , m_node(snapshot.resolve(from.object))
        , m_owner(from)
    {
        m_crumbs.push_back({title, from.object});
        m_way.owner = from;
        m_way.crumbs = m_crumbs;
    }

    FormWay along(const NodePath &path, const std::vector<Parameter> &fields)
    {
        const std::vector<Parameter> *inside = &fields;
        ValueShape container;
        for (qsizetype i = m_owner.object.size(); i < path.size(); ++i) {
            const QString &segment = path.at(i);
            const Parameter *const field = inside ? findParameter(*inside, segment) : nullptr;
            if (inside && !field)
                break;
            const bool isItem = !inside;
            const bool isNew = isItem && isNextItem(*container.parameter, m_node, segment);
            enter(segment);
            if (isItem && !m_node && !isNew)
                break;
            const ValueShape written =
                inside ? ValueShape{nullptr, field} : itemShape(m_catalog, *container.parameter);
            const ValueShape shape = plainShape(m_catalog, written, m_node);
            m_help = field ? field->help : m_help;
            addCrumb(isItem ? itemTitle(shape, segment) : segment, path.first(i + 1));
            if (isItem && (isNew || opens(m_node)))
                m_keep = path.first(i + 1);
            inside = nullptr;
            container = {};
            // What is not written yet has its form too: its first field makes it.
            if (shape.type && (m_node.isMap() || m_node.isNull() || !m_node)) {
                inside = &shape.type->parameters;
                stopHere(shape, path.first(i + 1));
            } else if (shape.parameter && shape.parameter->type == ParameterType::JsonSchema) {
                // Its table is a field of the form around it; what stands in its rows has forms again.
                const ObjectType *const schema = m_catalog.object(shape.parameter->object);
                inside = schema ? &schema->parameters : nullptr;
            } else if (shape.parameter && isContainer(*shape.parameter)) {
                container = shape;
                if (isItem && opens(m_node))
                    stopHere(shape, path.first(i + 1));
            } else if (isItem && shape.isKnown() && opens(m_node)) {
                stopHere(shape, path.first(i + 1));
            }
            if (!inside && !container.isKnown())
                break;
        }
        return m_way;
    }

private:
    void enter(const QString &segment)
    {
        bool isIndex = false;
        const int index = segment.toInt(&isIndex);
        m_node = m_node.isSequence() ? (isIndex ? m_node.item(index) : SyntaxNode()) : m_node.value(segment);
    }

    QString itemTitle(const ValueShape &shape, const QString &segment) const
    {
        if (!m_node)
            return newItemTitle(shape);
        if (!m_node.parent().isSequence())
            return segment;
        const QString number = QString::number(segment.toInt() + 1);
        const QString heading = shape.type ? headingOf(*shape.type, valueOf(m_node)) : QString();
        return heading.isEmpty() ? number : number + u' ' + heading;
    }

    void addCrumb(const QString &title, const NodePath &path) { m_crumbs.push_back({title, path}); }

    void stopHere(const ValueShape &shape, const NodePath &path)
    {
        m_way.owner = ownerInside(m_owner, path, shape.type ? shape.type->name : QString());
        if (!m_keep.isRoot())
            m_way.owner.keep = m_keep;
        m_way.crumbs = m_crumbs;
        m_way.shape = shape;
        m_way.help = m_help;
    }

    const Catalog &m_catalog;
    SyntaxNode m_node;
    FieldHolder m_owner;
    NodePath m_keep;
    QString m_help;
    std::vector<FormWay::Crumb> m_crumbs;
    FormWay m_way;
};

const Destination *destinationOn(const Step &step, const NodePath &path)
{
    if (!step.plan || step.plan->form == DialForm::One)
        return nullptr;
    for (const DialGroup &group : step.plan->groups) {
        for (const Destination &destination : group.destinations) {
            if (path.startsWith(destination.path))
                return &destination;
        }
    }
    return nullptr;
}

} // namespace

FormWay wayTo(const Snapshot &snapshot, const Step &step, const NodePath &path)
{
    static const std::vector<Parameter> none;
    if (const Destination *const destination = destinationOn(step, path)) {
        const FieldHolder owner = destinationOwner(step, *destination);
        return Walk(snapshot, owner, step.method).along(path, snapshot.catalog().destination().parameters);
    }
    const FieldHolder owner = bodyOwner(step);
    const bool goesInside = step.known && path.startsWith(owner.object);
    return Walk(snapshot, owner, step.method)
        .along(goesInside ? path : owner.object, step.known ? step.known->parameters : none);
}

} // namespace patchcord
