// SPDX-License-Identifier: MIT
#pragma once

#include "editor/properties/formcontext.h"
#include "editor/properties/glyphbutton.h"
#include "model/snapshot/snapshot.h"

#include <functional>

namespace patchcord {

/// The button beside a problem of the form: a bulb that offers the fixes, or, where nobody but the writer can
/// know, a question mark that leads to the page about it.
class FixButton : public GlyphButton
{
    Q_OBJECT

public:
    using Findings = std::function<Diagnostics(const Snapshot &)>;

    /// `findings` tells what the button stands beside, of the document as it then is.
    FixButton(const FormContext &context, Findings findings, QWidget *parent);

    /// Looks again whether there are fixes.
    void refresh();
    void openFixes();

protected:
    bool event(QEvent *event) override;

private:
    const FormContext &m_context;
    Findings m_findings;
};

} // namespace patchcord
