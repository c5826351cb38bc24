// SPDX-License-Identifier: MIT
#include "editor/properties/sectionoverview.h"

#include "editor/document/document.h"
#include "editor/document/selection.h"
#include "editor/properties/elidedlabel.h"
#include "editor/properties/fieldbox.h"
#include "editor/properties/fieldline.h"
#include "editor/properties/linklist.h"
#include "editor/theme/fonts.h"
#include "editor/theme/icons.h"
#include "model/edit/stepedits.h"

#include <QGridLayout>

namespace patchcord {

namespace {

constexpr int Margin = 12;
constexpr int LabelWidth = 106;
constexpr int MostProblems = 20;

QString wordOf(EdgeKind kind)
{
    switch (kind) {
    case EdgeKind::Execute:
        return SectionOverview::tr("runs it and comes back");
    case EdgeKind::Transfer:
        return SectionOverview::tr("goes here");
    case EdgeKind::AfterBridge:
        return SectionOverview::tr("goes here after the call");
    case EdgeKind::Goto:
    case EdgeKind::Confirm:
    case EdgeKind::NextStep:
    case EdgeKind::NextContext:
        break;
    }
    return {};
}

std::vector<LinkList::Link> callersOf(const CallFlow &flow, const QString &name)
{
    std::vector<LinkList::Link> links;
    for (const SectionFlowPtr &section : flow.sections()) {
        forEachStep(section->steps, [&](const Step &step) {
            for (const Edge &edge : step.edges) {
                if (edge.targetKind != TargetKind::Section || edge.target != name)
                    continue;
                const QString icon =
                    icons::methodIconName(step.method, step.known ? step.known->group : MethodGroup::Control);
                links.push_back({icon, SectionOverview::tr("%1 in %2").arg(step.method, section->name),
                    wordOf(edge.kind), step.path, {}});
            }
        });
    }
    return links;
}

Diagnostics problemsIn(const Snapshot &snapshot, const NodePath &section)
{
    Diagnostics found;
    for (const Diagnostic &one : snapshot.diagnostics()) {
        if (one.path.startsWith(section))
            found.push_back(one);
    }
    return found;
}

} // namespace

SectionOverview::SectionOverview(const FormContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_name(new FieldLine(this))
    , m_steps(new ElidedLabel(this))
    , m_callers(new LinkList(tr("Who leads here"), this))
    , m_problems(new LinkList(tr("Problems"), this))
{
    auto *const nameLabel = new ElidedLabel(tr("name"), ElidedLabel::Tone::Normal, this);
    nameLabel->setFont(fonts::name());
    nameLabel->setFixedWidth(LabelWidth);
    nameLabel->setBuddy(m_name);
    nameLabel->setHelp(tr("Renaming the section renames it in every step that leads here."));
    auto *const stepsLabel = new ElidedLabel(tr("steps"), ElidedLabel::Tone::Secondary, this);
    m_name->setAccessibleName(tr("Name of the section"));
    auto *const fields = new QGridLayout;
    fields->setContentsMargins(Margin, 6, Margin - 3, 8);
    fields->setHorizontalSpacing(5);
    fields->setVerticalSpacing(2);
    fields->setColumnStretch(1, 1);
    fields->addWidget(nameLabel, 0, 0);
    fields->addWidget(new FieldBox(m_name, FieldBox::Frame::Box, this), 0, 1);
    fields->addWidget(stepsLabel, 1, 0);
    fields->addWidget(m_steps, 1, 1);
    m_steps->setContentsMargins(11, 0, 0, 0);
    m_steps->setMinimumHeight(28);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 12);
    layout->setSpacing(0);
    layout->addLayout(fields);
    layout->addWidget(m_callers);
    layout->addWidget(m_problems);
    layout->addStretch(1);

    connect(m_name, &QLineEdit::returnPressed, this, &SectionOverview::commit);
    connect(m_name, &FieldLine::left, this, &SectionOverview::commit);
    connect(m_callers, &LinkList::asked, this, &SectionOverview::placeAsked);
    connect(m_problems, &LinkList::asked, this, &SectionOverview::placeAsked);
}

void SectionOverview::refresh(const Snapshot &snapshot, const SectionFlow &section)
{
    // A name that is being typed stays until it is left.
    if (section.path != m_section || !m_name->isModified()) {
        m_section = section.path;
        m_name->setValue(section.name);
    }
    m_steps->setText(section.isList ? QString::number(section.stepCount) : tr("not a list of steps"));
    const bool isMain = section.name == QLatin1String("main");
    m_callers->setLinks(callersOf(snapshot.flow().flowAt(section.path), section.name),
        isMain ? tr("Every call starts here.") : tr("Nothing leads here."));
    m_problems->setLinks(linksTo(problemsIn(snapshot, section.path), MostProblems));
}

void SectionOverview::commit()
{
    if (!m_name->isModified() || !m_context.document)
        return;
    m_name->setModified(false);
    const QString typed = m_name->value().trimmed();
    const NodePath section = m_section;
    const QString old = section.last();
    Document &document = *m_context.document;
    const NodePath around = document.snapshot()->flow().flowAt(section).path();
    const bool changes = !typed.isEmpty() && typed != old;
    if (changes
        && document.apply(tr("Rename section"), renameSection(*document.snapshot(), around, old, typed)))
        document.selection().select(section.parent().child(typed));
    else
        m_name->setValue(old);
}

} // namespace patchcord
