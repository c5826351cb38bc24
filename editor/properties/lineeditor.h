// SPDX-License-Identifier: MIT
#pragma once

#include "editor/properties/fieldeditor.h"
#include "editor/properties/fieldline.h"

#include <optional>

namespace patchcord {

class TextCompleter;

/// A field that is one line of text. What it writes is what parse() makes of the text; each key is written at
/// once. A line that was emptied is cleared when it is left, so that replacing a value keeps its place and
/// its comment.
class LineEditor : public FieldEditor
{
    Q_OBJECT

public:
    LineEditor(const Parameter &parameter, const FormContext &context, QWidget *parent);

    void display(const FieldState &state) override;
    void commit() override;

protected:
    /// What a typed text means: a value to write, or a sentence why there is none (yet).
    struct Parsed
    {
        std::optional<Value> value;
        QString fault;
    };
    virtual Parsed parse(const QString &text) const;
    virtual QString suffix(const FieldState &) const { return {}; }

    /// Alt+Down offers what can stand here.
    void keyPressEvent(QKeyEvent *event) override;

    FieldLine *line() const { return m_line; }
    const Parameter &parameter() const { return m_parameter; }
    const FormContext &context() const { return m_context; }

private:
    void offerWords();
    void typed(const QString &text);
    void leave();

    const Parameter &m_parameter;
    const FormContext &m_context;
    FieldLine *m_line;
    TextCompleter *m_completer = nullptr;
    bool m_emptied = false; ///< a person emptied the line; cleared when it is left
    bool m_faulty = false; ///< the line shows something that was not written
};

} // namespace patchcord
