// SPDX-License-Identifier: MIT
#include "editor/properties/lineeditor.h"

#include "editor/properties/textcompleter.h"

#include <QHBoxLayout>
#include <QKeyEvent>

namespace patchcord {

LineEditor::LineEditor(const Parameter &parameter, const FormContext &context, QWidget *parent)
    : FieldEditor(parent)
    , m_parameter(parameter)
    , m_context(context)
    , m_line(new FieldLine(this))
{
    auto *const layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_line, 1);
    setFocusProxy(m_line);
    offerWords();
    connect(m_line, &QLineEdit::textEdited, this, &LineEditor::typed);
    connect(m_line, &QLineEdit::returnPressed, this, &LineEditor::leave);
    connect(m_line, &FieldLine::left, this, &LineEditor::leave);
    connect(m_line, &FieldLine::deletePressedWhenEmpty, this, [this] {
        m_emptied = false;
        Q_EMIT cleared();
    });
}

void LineEditor::offerWords()
{
    // Known values are offered for the whole line, and inside ${...} the variables. Lines of other types
    // have completions of their own.
    const bool hasValues = m_parameter.type == ParameterType::String && !m_parameter.choices.empty();
    const auto isValue = [hasValues](QStringView text) {
        return hasValues && TextCompleter::variableWord(text).begin < 0;
    };
    const auto word = [isValue](QStringView text) {
        return isValue(text) ? TextCompleter::wholeLine(text) : TextCompleter::variableWord(text);
    };
    const auto offer = [this, isValue] {
        if (!isValue(m_line->text().left(m_line->cursorPosition())))
            return m_context.variables();
        QStringList values;
        for (const Choice &choice : m_parameter.choices)
            values.append(choice.value);
        return values;
    };
    m_completer = new TextCompleter(m_line, word, offer);
}

void LineEditor::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down && (event->modifiers() & Qt::AltModifier))
        m_completer->completeAny();
    else
        FieldEditor::keyPressEvent(event);
}

void LineEditor::display(const FieldState &state)
{
    m_line->setGhost(state.presence == FieldState::Presence::Set ? QString()
            : !state.dimmed.isEmpty() && !state.isSet()          ? state.dimmed
                                                                 : state.effective);
    // What a person is in the middle of typing stays; the document has not heard of it yet.
    if (!m_line->hasFocus() || (!m_emptied && !m_faulty)) {
        m_line->setValue(state.text);
        m_emptied = false;
        m_faulty = false;
    }
    m_line->setSuffix(state.presence == FieldState::Presence::Set ? suffix(state) : QString());
    m_line->setTone(!state.dimmed.isEmpty() ? FieldLine::Tone::Dimmed
            : state.holdsVariable           ? FieldLine::Tone::Variable
                                            : FieldLine::Tone::Normal);
}

LineEditor::Parsed LineEditor::parse(const QString &text) const
{
    return {Value(text), {}};
}

void LineEditor::typed(const QString &text)
{
    m_line->updateGeometry();
    m_emptied = text.isEmpty();
    const Parsed parsed = m_emptied ? Parsed() : parse(text);
    m_faulty = !m_emptied && !parsed.value;
    Q_EMIT faulted(parsed.fault);
    if (parsed.value)
        Q_EMIT valueEntered(*parsed.value);
}

void LineEditor::leave()
{
    commit();
    m_faulty = false;
    Q_EMIT faulted({});
    Q_EMIT finished();
}

void LineEditor::commit()
{
    if (m_emptied) {
        m_emptied = false;
        Q_EMIT cleared();
    }
}

} // namespace patchcord
