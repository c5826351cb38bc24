// SPDX-License-Identifier: MIT
#include "model/edit/variableplaces.h"

#include "model/catalog/address.h"
#include "model/check/scriptfault.h"
#include "model/check/variablenames.h"
#include "model/flow/stepshape.h"

#include <QSet>

#include <algorithm>

namespace patchcord {

namespace {

class PlaceWalk
{
public:
    explicit PlaceWalk(const Catalog &catalog)
        : m_catalog(catalog)
    {
    }

    void walk(const SyntaxNode &node)
    {
        if (node.isString())
            text(node);
        else if (node.isSequence())
            for (const SyntaxNode &item : node.items())
                walk(item);
        else if (node.isMap())
            map(node);
    }

    std::vector<VariablePlace> places() { return std::move(m_places); }

private:
    void map(const SyntaxNode &node)
    {
        const StepShape shape = shapeOfStep(node, m_catalog);
        if (shape.known && (node.childCount() == 1 || node.parent().isSequence()))
            step(shape);
        else
            fields(node);
    }

    void step(const StepShape &shape)
    {
        const Method &method = *shape.known;
        if (method.body == BodyKind::FreeMap) {
            for (const SyntaxNode::Entry &entry : shape.body.entries()) {
                path(entry.key);
                walk(entry.value);
            }
        } else if (method.body == BodyKind::Names) {
            names(shape.body);
        } else if (shape.body.isMap()) {
            fields(shape.body);
        } else {
            walk(shape.body);
        }
    }

    /// Conditions stand beside what they decide on, the name of a variable beside the cases; elsewhere these
    /// keys are names like any other.
    void fields(const SyntaxNode &map)
    {
        const bool decides = map.value("then") || map.value("else") || map.value("label");
        for (const SyntaxNode::Entry &entry : map.entries()) {
            const SyntaxNode &value = entry.value;
            if (decides && (entry.key.textIs("when") || entry.key.textIs("condition")) && value.isString())
                condition(value);
            else if (entry.key.textIs("variable") && map.value("case") && value.isString())
                isVariableFree(value) ? path(value) : text(value);
            else if (entry.key.textIs("swaig_post_swml_vars") && value.isSequence())
                names(value);
            else if (entry.key.textIs("data_map"))
                documents(value);
            else if ((entry.key.textIs("sections") || entry.key.textIs("case")) && value.isMap())
                valuesOf(value);
            else
                walk(value);
        }
    }

    /// Of a map whose keys are names of the writer's own.
    void valuesOf(const SyntaxNode &map)
    {
        for (const SyntaxNode::Entry &entry : map.entries())
            walk(entry.value);
    }

    /// Of the answers of a web service only the documents in them are scripts of the call.
    void documents(const SyntaxNode &node)
    {
        if (node.value("sections")) {
            walk(node);
            return;
        }
        for (const SyntaxNode &item : node.items())
            documents(item);
        for (const SyntaxNode::Entry &entry : node.entries())
            documents(entry.value);
    }

    static bool isVariableFree(const SyntaxNode &value) { return !holdsVariable(value.text()); }

    /// One name or a list of them.
    void names(const SyntaxNode &node)
    {
        if (node.isString())
            isVariableFree(node) ? path(node) : text(node);
        for (const SyntaxNode &item : node.items())
            names(item);
    }

    /// `x`, `vars.x`, `x.items[0]`: a bare name with what it holds.
    void path(const SyntaxNode &node)
    {
        const QString whole = node.text();
        const bool isScoped = withoutScope(whole) != whole;
        const QString rest = withoutScope(whole);
        qsizetype end = 0;
        while (end < rest.size() && rest[end] != u'.' && rest[end] != u'[')
            ++end;
        const QString name = rest.first(end);
        if (!name.isEmpty() && (isScoped || !isProvidedName(name)))
            add(node, name, whole.size() - rest.size());
    }

    /// JavaScript, in which ${…} stands for a value.
    void condition(const SyntaxNode &value)
    {
        const QString script = value.text();
        QString bare = script;
        for (VariableSpan span = nextVariable(bare, 0); span.end >= 0; span = nextVariable(bare, span.end))
            bare.replace(span.begin, span.end - span.begin, QString(span.end - span.begin, u'0'));
        scripted(value, bare, 0);
        placeholders(value, script, 0);
    }

    void text(const SyntaxNode &value)
    {
        if (!value.source().contains('{'))
            return;
        const QString text = value.text();
        if (!text.contains(QLatin1String("sections")))
            placeholders(value, text, 0);
    }

    /// `offset`: where the text stands in that of the value.
    void placeholders(const SyntaxNode &value, QStringView text, qsizetype offset)
    {
        for (VariableSpan span = nextVariable(text, 0); span.end >= 0; span = nextVariable(text, span.end)) {
            const qsizetype begin = span.begin + 2;
            scripted(value, text.sliced(begin, span.end - 1 - begin), offset + begin);
        }
    }

    void scripted(const SyntaxNode &value, QStringView script, qsizetype offset)
    {
        const ScriptTokens tokens = scriptTokens(script);
        if (script.size() > MostScriptCharacters || !scriptFault(tokens).isEmpty())
            return;
        for (const VariableName &variable : variablesIn(tokens)) {
            if (variable.scope == VariableScope::Vars)
                add(value, variable.name, offset + variable.at);
        }
        for (size_t i = 0; i < tokens.size(); ++i) {
            const ScriptToken &token = tokens[i];
            if (token.kind != TokenKind::Text)
                continue;
            if (token.text.startsWith(u'`'))
                placeholders(value, token.text, offset + token.begin);
            else if (i > 1 && tokens[i - 1].is("[") && tokens[i - 2].is("vars"))
                add(value, token.text.sliced(1, token.text.size() - 2).toString(), offset + token.begin + 1);
        }
    }

    void add(const SyntaxNode &node, const QString &name, qsizetype at)
    {
        m_places.push_back({node, name, at});
    }

    const Catalog &m_catalog;
    std::vector<VariablePlace> m_places;
};

} // namespace

std::vector<VariablePlace> variablePlaces(const SyntaxNode &node, const Catalog &catalog)
{
    PlaceWalk walk(catalog);
    walk.walk(node);
    return walk.places();
}

} // namespace patchcord
