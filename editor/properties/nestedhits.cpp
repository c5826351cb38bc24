// SPDX-License-Identifier: MIT
#include "editor/properties/nestedhits.h"

#include "editor/properties/fieldwords.h"
#include "editor/properties/valueshape.h"

namespace patchcord {

namespace {

constexpr int MostDepth = 4; // types may hold themselves
constexpr size_t MostHits = 40;
const QString Inside = QStringLiteral(" › ");

class Search
{
public:
    Search(const Snapshot &snapshot, const RowFilter &filter)
        : m_snapshot(snapshot)
        , m_filter(filter)
    {
    }

    void look(const std::vector<Parameter> &parameters, const NodePath &object, const QString &way, int depth)
    {
        for (const Parameter &parameter : parameters) {
            const NodePath path = object.child(parameter.name);
            const SyntaxNode value = m_snapshot.resolve(path);
            const QString title = way.isEmpty() ? parameter.name : way + Inside + parameter.name;
            if (depth > 0 && isHit(parameter, value) && m_hits.size() < MostHits)
                m_hits.push_back({{}, title, wordsFor(parameter, value), path, {}});
            const ValueShape shape = plainShape(m_snapshot.catalog(), {nullptr, &parameter}, value);
            if (shape.type && depth < MostDepth)
                look(shape.type->parameters, path, title, depth + 1);
        }
    }

    std::vector<LinkList::Link> hits() { return std::move(m_hits); }

private:
    bool isHit(const Parameter &parameter, const SyntaxNode &value) const
    {
        const bool isOffered =
            parameter.standing != Standing::Legacy && parameter.standing != Standing::FoundInFiles;
        if (!value && (m_filter.show == RowFilter::Show::Set || !isOffered))
            return false;
        return matches(m_snapshot.catalog(), parameter, m_filter.text.trimmed());
    }

    static QString wordsFor(const Parameter &parameter, const SyntaxNode &value)
    {
        return value ? valueInWords(parameter, valueOf(value)) : QString();
    }

    const Snapshot &m_snapshot;
    const RowFilter &m_filter;
    std::vector<LinkList::Link> m_hits;
};

} // namespace

std::vector<LinkList::Link> nestedHits(const Snapshot &snapshot, const FieldHolder &owner,
    const std::vector<Parameter> &parameters, const RowFilter &filter)
{
    if (filter.text.trimmed().isEmpty())
        return {};
    Search search(snapshot, filter);
    search.look(parameters, owner.object, {}, 0);
    return search.hits();
}

} // namespace patchcord
