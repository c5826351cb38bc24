// SPDX-License-Identifier: MIT
#pragma once

#include "editor/properties/formcontext.h"
#include "model/check/diagnostic.h"

#include <QStringList>
#include <QWidget>

class QVBoxLayout;

namespace patchcord {

/// What is wrong with the whole of what a form shows, and its fixes: a missing key, a wrong shape.
class OwnProblems : public QWidget
{
    Q_OBJECT

public:
    /// The context must outlive the widget.
    OwnProblems(const FormContext &context, QWidget *parent);

    void show(const Diagnostics &problems);

private:
    QWidget *newNote(const Diagnostic &problem);

    const FormContext &m_context;
    QVBoxLayout *m_layout;
    std::vector<QWidget *> m_notes;
    QStringList m_texts;
};

} // namespace patchcord
