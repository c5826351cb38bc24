// SPDX-License-Identifier: MIT
#pragma once

#include "editor/properties/fieldedits.h"
#include "editor/properties/fieldstate.h"
#include "editor/properties/formcontext.h"

#include <QWidget>

namespace patchcord {

/// How wide labels are. They take more than usual where their words need it.
struct LabelRoom
{
    int usual = 0;
    int most = 0;
    friend bool operator==(const LabelRoom &, const LabelRoom &) = default;
};

/// Shows one field and tells what a person does to it. It never keeps the value: display() is called whenever
/// the document changes, must not signal anything, and must leave the cursor alone where the text is the
/// same. The widget that takes the focus is its focusProxy().
class FieldEditor : public QWidget
{
    Q_OBJECT

public:
    /// How the row gives it room.
    enum class Shape : quint8 {
        Line, ///< one line in the row's box
        Bare, ///< beside the label, drawing its own outline
        Wide, ///< below the label, over the full width
    };

    explicit FieldEditor(QWidget *parent)
        : QWidget(parent)
    {
    }

    virtual Shape shape() const { return Shape::Line; }
    /// What it shows besides, below the label and over the full width; made together with the editor, null
    /// for most.
    virtual QWidget *lowerPart() const { return nullptr; }
    virtual void display(const FieldState &state) = 0;
    /// Whether it shows the problem at a place inside its value itself, so that the row need not.
    virtual bool tellsProblemAt(const NodePath &) const { return false; }
    virtual void setLabelRoom(LabelRoom) { }
    /// Gives the focus to what shows the value at `path`, or around it. As by Tab: a line selects its text,
    /// so that typing replaces it.
    virtual void focusPart(const NodePath &) { setFocus(Qt::TabFocusReason); }
    /// Whether it says itself why the field has no effect, so that the row need not.
    virtual bool tellsReason(const FieldState &) const { return shape() != Shape::Bare; }
    /// Writes what was typed and is not written yet.
    virtual void commit() { }
    /// What a screen reader calls it: "timeout of connect".
    virtual void setSubject(const QString &subject);

Q_SIGNALS:
    void valueEntered(const patchcord::Value &value);
    void partEdited(const patchcord::PartEdit &edit);
    /// Several parts in one step; the edits are in different places.
    void partsEdited(const std::vector<patchcord::PartEdit> &edits);
    void cleared();
    /// Enter was pressed or the focus left: what comes next is a new undo step.
    void finished();
    /// What was typed cannot be written, and why; empty when it can again.
    void faulted(const QString &why);
    /// Another place of the document was asked for, or an inner part of this field.
    void placeAsked(const patchcord::NodePath &path);
};

} // namespace patchcord
