// SPDX-License-Identifier: MIT
#pragma once

#include "editor/properties/fieldeditor.h"

#include <QPointer>

namespace patchcord {

class GlyphButton;
class GrowingText;
class TextWindow;

/// Text of several lines: prompts, message bodies. It can be taken out into a window of its own.
class LongTextEditor : public FieldEditor
{
    Q_OBJECT

public:
    LongTextEditor(const FormContext &context, QWidget *parent);
    ~LongTextEditor() override;

    Shape shape() const override { return Shape::Wide; }
    void display(const FieldState &state) override;
    void setSubject(const QString &subject) override;
    void commit() override;
    /// Opens the window, or brings it to the front.
    void popOut();

protected:
    void hideEvent(QHideEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void typed(const QString &text);
    void leave();
    void closeWindow();

    const FormContext &m_context;
    GrowingText *m_text;
    GlyphButton *m_popOut;
    QPointer<TextWindow> m_window; ///< while it is open
    NodePath m_path;
    QString m_subject;
    bool m_emptied = false;
};

} // namespace patchcord
