// SPDX-License-Identifier: MIT
#include "model/flow/inlinedocuments.h"

#include "model/catalog/variant.h"
#include "model/flow/callflow.h"
#include "model/flow/stepshape.h"

namespace patchcord {

namespace {

/// Walks values and their shapes in the catalog side by side. The readers bound how deep that goes.
class DocumentFinder
{
public:
    explicit DocumentFinder(const Catalog &catalog)
        : m_catalog(catalog)
    {
    }

    void field(const Parameter &parameter, const SyntaxNode &value, const NodePath &path)
    {
        if (!parameter.holdsDocument || !value.isValid())
            return;
        const Parameter *const shape = shapeFor(m_catalog, parameter, value);
        if (!shape || !shape->holdsDocument)
            return;
        switch (shape->type) {
        case ParameterType::Target:
            if (value.isString() || isDocument(value))
                document(value, path);
            return;
        case ParameterType::Document:
            document(value, path);
            return;
        case ParameterType::Object:
            object(*m_catalog.object(shape->object), value, path);
            return;
        case ParameterType::ObjectList:
            objects(*m_catalog.object(shape->object), value, path);
            return;
        case ParameterType::List:
            forEachItem(value, path, [&](const SyntaxNode &item, const NodePath &itemPath) {
                field(shape->of.front(), item, itemPath);
            });
            return;
        case ParameterType::Map:
            for (const SyntaxNode::Entry &entry : value.entries())
                field(shape->of.front(), entry.value, path.child(entry.key.text()));
            return;
        default:
            return;
        }
    }

    std::vector<InlineDocument> takeFound() { return std::move(m_found); }

private:
    void object(const ObjectType &type, const SyntaxNode &value, const NodePath &path)
    {
        for (const SyntaxNode::Entry &entry : value.entries()) {
            const QString name = entry.key.text();
            if (const Parameter *const parameter = type.parameter(name))
                field(*parameter, entry.value, path.child(name));
        }
    }

    /// Of lists inside lists the outermost one names what a document belongs to.
    void objects(const ObjectType &type, const SyntaxNode &list, const NodePath &path)
    {
        if (!list.isSequence())
            return;
        const bool isOutermost = m_owner.isEmpty();
        qsizetype index = 0;
        for (const SyntaxNode &item : list.items()) {
            if (isOutermost) {
                const SyntaxNode heading = item.value(type.heading);
                m_owner = heading.isScalar() ? heading.text() : QString();
                if (m_owner.isEmpty())
                    m_owner = type.title + u' ' + QString::number(index + 1);
            }
            object(type, item, path.child(index++));
        }
        if (isOutermost)
            m_owner.clear();
    }

    void document(const SyntaxNode &value, const NodePath &path)
    {
        if (value.isCollection()) {
            m_found.push_back({path, m_owner, path.last(),
                std::make_shared<const CallFlow>(CallFlow::buildInline(value, path, m_catalog))});
        } else if (value.isString() && targetKindOf(EdgeKind::Execute, value.text()) == TargetKind::Inline) {
            m_found.push_back({path, m_owner, path.last(), nullptr});
        }
    }

    const Catalog &m_catalog;
    QString m_owner;
    std::vector<InlineDocument> m_found;
};

} // namespace

std::vector<InlineDocument> inlineDocuments(
    const Method &method, const SyntaxNode &body, const NodePath &path, const Catalog &catalog)
{
    DocumentFinder finder(catalog);
    for (const Parameter &parameter : method.parameters) {
        if (!parameter.holdsDocument)
            continue;
        const SyntaxNode value = fieldOf(method, body, parameter.name);
        finder.field(parameter, value, body.isMap() ? path.child(parameter.name) : path);
    }
    return finder.takeFound();
}

} // namespace patchcord
