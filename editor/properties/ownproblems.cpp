// SPDX-License-Identifier: MIT
#include "editor/properties/ownproblems.h"

#include "editor/document/placefindings.h"
#include "editor/properties/fixbutton.h"
#include "editor/theme/fonts.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace patchcord {

OwnProblems::OwnProblems(const FormContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(12, 4, 12, 0);
}

void OwnProblems::show(const Diagnostics &problems)
{
    QStringList texts;
    for (const Diagnostic &problem : problems)
        texts.append(severityName(problem.severity) + u'\n' + problem.path.toPointer() + problem.message);
    setVisible(!problems.empty());
    if (texts == m_texts)
        return;
    m_texts = texts;
    for (QWidget *note : m_notes) {
        note->hide();
        note->deleteLater();
    }
    m_notes.clear();
    for (const Diagnostic &problem : problems) {
        m_notes.push_back(newNote(problem));
        m_layout->addWidget(m_notes.back());
    }
}

QWidget *OwnProblems::newNote(const Diagnostic &problem)
{
    auto *const note = new QWidget(this);
    auto *const label = new QLabel(problem.message, note);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setMinimumWidth(1); // a long word is cut, it does not widen the form
    label->setFont(fonts::small());
    label->setProperty("tone",
        problem.severity == Severity::Hint ? QStringLiteral("quiet") : severityName(problem.severity));
    // What is wrong with the fields inside is told beside them.
    const auto here = [path = problem.path](const Snapshot &snapshot) {
        Diagnostics findings = findingsAt(snapshot, path);
        std::erase_if(findings, [&path](const Diagnostic &one) { return one.path != path; });
        return findings;
    };
    auto *const line = new QHBoxLayout(note);
    line->setContentsMargins({});
    line->setSpacing(5);
    line->addWidget(new FixButton(m_context, here, note), 0, Qt::AlignTop);
    line->addWidget(label, 1);
    return note;
}

} // namespace patchcord
