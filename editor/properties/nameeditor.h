// SPDX-License-Identifier: MIT
#pragma once

#include "editor/properties/lineeditor.h"

#include <functional>

namespace patchcord {

class GlyphButton;

/// A name that stands elsewhere in the document: a label of the section, a section to go to, a known word.
/// Any text may be typed; the button at the right (Alt+Down) lists those that exist.
class NameEditor : public LineEditor
{
    Q_OBJECT

public:
    using Offer = std::function<QStringList()>;

    NameEditor(const Parameter &parameter, const FormContext &context, Offer offer, QWidget *parent);

    void setSubject(const QString &subject) override;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void popUp();

    Offer m_offer;
    GlyphButton *m_button;
};

} // namespace patchcord
