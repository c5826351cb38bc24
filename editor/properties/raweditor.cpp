// SPDX-License-Identifier: MIT
#include "editor/properties/raweditor.h"

#include "editor/document/document.h"
#include "editor/properties/growingtext.h"
#include "editor/theme/fonts.h"
#include "model/syntax/reader.h"

#include <QVBoxLayout>
#include <optional>

namespace patchcord {

namespace {

constexpr int MostLines = 14;

/// The only index at which two lists of the same length differ, or nothing.
template <typename List, typename Same>
std::optional<size_t> onlyDifference(const List &before, const List &after, Same same)
{
    if (before.size() != after.size())
        return {};
    std::optional<size_t> found;
    for (size_t i = 0; i < before.size(); ++i) {
        if (same(before[i], after[i]))
            continue;
        if (found)
            return {};
        found = i;
    }
    return found;
}

} // namespace

Result<Value> readRawValue(const QString &text, Language language)
{
    const QByteArray bytes = text.toUtf8();
    Result<Value> json = Value::fromJson(bytes);
    if (json || language == Language::Json)
        return json;
    const SyntaxTree tree = readTree(bytes);
    if (!tree.errors().empty())
        return Failure{tree.errors().front().message};
    return valueOf(tree.root());
}

NarrowChange narrowed(const Value &before, const Value &after)
{
    if (before.isMap() && after.isMap()) {
        const auto index = onlyDifference(before.map(), after.map(), std::equal_to<>{});
        if (index && before.map()[*index].first == after.map()[*index].first) {
            const NarrowChange inner = narrowed(before.map()[*index].second, after.map()[*index].second);
            return {NodePath().child(after.map()[*index].first).joined(inner.at), inner.value};
        }
    }
    if (before.isList() && after.isList()) {
        if (const auto index = onlyDifference(before.list(), after.list(), std::equal_to<>{})) {
            const NarrowChange inner = narrowed(before.list()[*index], after.list()[*index]);
            return {NodePath().child(qsizetype(*index)).joined(inner.at), inner.value};
        }
    }
    return {{}, after};
}

RawEditor::RawEditor(const FormContext &context, Shape shape, QWidget *parent)
    : FieldEditor(parent)
    , m_context(context)
    , m_shape(shape)
    , m_text(new GrowingText(fonts::code(), GrowingText::Wrap::None, MostLines, this))
{
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_text);
    setFocusProxy(m_text);
    m_text->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_text, &GrowingText::edited, this, [this] { m_typed = true; });
    connect(m_text, &GrowingText::deletePressedWhenEmpty, this, [this] {
        m_typed = false;
        Q_EMIT cleared();
    });
    connect(m_text, &GrowingText::accepted, this, &RawEditor::leave);
    connect(m_text, &GrowingText::left, this, &RawEditor::leave);
}

void RawEditor::display(const FieldState &state)
{
    m_text->setGhost(state.presence == FieldState::Presence::Set ? QString() : state.effective);
    // What was typed and could not be read stays, to be put right, as long as it is about the same place.
    if (m_typed && state.path == m_shown.path && state.source == m_shown.source)
        return;
    m_typed = false;
    m_shown = state;
    m_text->setShownText(state.source);
}

void RawEditor::leave()
{
    commit();
    Q_EMIT finished();
}

void RawEditor::commit()
{
    if (!m_typed)
        return;
    const QString text = m_text->exactText();
    if (text == m_shown.source) {
        m_typed = false;
        Q_EMIT faulted({});
        return;
    }
    if (text.trimmed().isEmpty()) {
        m_typed = false;
        Q_EMIT faulted({});
        Q_EMIT cleared();
        return;
    }
    const Language language =
        m_context.document ? m_context.document->snapshot()->format().language : Language::Json;
    const Result<Value> value = readRawValue(text, language);
    if (!value) {
        Q_EMIT faulted(tr("Not written: %1").arg(value.error()));
        return;
    }
    m_typed = false;
    Q_EMIT faulted({});
    const NarrowChange change = narrowed(m_shown.value, *value);
    if (change.at.isRoot())
        Q_EMIT valueEntered(change.value);
    else
        Q_EMIT partEdited({PartEdit::Kind::Set, change.at, 0, change.value, {}});
}

} // namespace patchcord
