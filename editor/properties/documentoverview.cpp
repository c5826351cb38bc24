// SPDX-License-Identifier: MIT
#include "editor/properties/documentoverview.h"

#include "editor/document/document.h"
#include "editor/properties/elidedlabel.h"
#include "editor/properties/fieldbox.h"
#include "editor/properties/fieldline.h"
#include "editor/properties/linklist.h"
#include "editor/theme/fonts.h"
#include "model/edit/treeedits.h"

#include <QGridLayout>

namespace patchcord {

namespace {

constexpr int Margin = 12;
constexpr int LabelWidth = 106;
constexpr int MostProblems = 50;

QString kindText(const Snapshot &snapshot, const CallFlow &flow)
{
    if (!snapshot.isWhole() && flow.sections().empty())
        return DocumentOverview::tr("cannot be read");
    const QString format =
        snapshot.format().language == Language::Json ? QStringLiteral("JSON") : QStringLiteral("YAML");
    switch (flow.kind()) {
    case DocumentKind::Calling:
        return DocumentOverview::tr("call flow in %1").arg(format);
    case DocumentKind::Messaging:
        return DocumentOverview::tr("messaging in %1, shown as text").arg(format);
    case DocumentKind::NotSwml:
        return DocumentOverview::tr("%1 without sections").arg(format);
    case DocumentKind::Empty:
        break;
    }
    return DocumentOverview::tr("empty");
}

std::vector<LinkList::Link> sectionLinks(const CallFlow &flow)
{
    std::vector<LinkList::Link> links;
    for (const SectionFlowPtr &section : flow.sections()) {
        const bool isMain = section->name == QLatin1String("main");
        const QString steps = DocumentOverview::tr("%n steps", nullptr, section->stepCount);
        links.push_back({isMain ? QStringLiteral("entry") : QStringLiteral("chevron-right"), section->name,
            steps, section->path, {}});
    }
    return links;
}

Diagnostics problemsIn(const Snapshot &snapshot, const NodePath &document)
{
    Diagnostics found;
    for (const Diagnostic &one : snapshot.diagnostics()) {
        if (one.path.startsWith(document))
            found.push_back(one);
    }
    return found;
}

} // namespace

DocumentOverview::DocumentOverview(const FormContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_version(new FieldLine(this))
    , m_kind(new ElidedLabel(this))
    , m_sections(new LinkList(tr("Sections"), this))
    , m_problems(new LinkList(tr("Problems"), this))
{
    auto *const versionLabel = new ElidedLabel(tr("version"), ElidedLabel::Tone::Normal, this);
    versionLabel->setFixedWidth(LabelWidth);
    versionLabel->setBuddy(m_version);
    versionLabel->setHelp(
        tr("The version of SWML. There is only 1.0.0, which also counts when the key is not there."));
    m_version->setAccessibleName(tr("Version of the document"));
    auto *const box = new FieldBox(m_version, FieldBox::Frame::Box, this);
    auto *const kindLabel = new ElidedLabel(tr("kind"), ElidedLabel::Tone::Secondary, this);
    auto *const fields = new QGridLayout;
    fields->setContentsMargins(Margin, 6, Margin - 3, 8);
    fields->setHorizontalSpacing(5);
    fields->setVerticalSpacing(2);
    fields->setColumnStretch(1, 1);
    fields->addWidget(versionLabel, 0, 0);
    fields->addWidget(box, 0, 1);
    fields->addWidget(kindLabel, 1, 0);
    fields->addWidget(m_kind, 1, 1);
    m_kind->setContentsMargins(11, 0, 0, 0);
    m_kind->setMinimumHeight(28);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 12);
    layout->setSpacing(0);
    layout->addLayout(fields);
    layout->addWidget(m_sections);
    layout->addWidget(m_problems);
    layout->addStretch(1);

    connect(m_version, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_versionEmptied = text.isEmpty();
        if (m_versionEmptied || !m_context.document)
            return;
        Document &document = *m_context.document;
        document.apply(
            tr("Change version"), setValue(*document.snapshot(), versionPath(), Value(text)), "/version");
    });
    const auto leave = [this] {
        commit();
        if (m_context.document)
            m_context.document->endMerge();
    };
    connect(m_version, &QLineEdit::returnPressed, this, leave);
    connect(m_version, &FieldLine::left, this, leave);
    connect(m_sections, &LinkList::asked, this, &DocumentOverview::placeAsked);
    connect(m_problems, &LinkList::asked, this, &DocumentOverview::placeAsked);
}

NodePath DocumentOverview::versionPath() const
{
    return m_shown.child(QStringLiteral("version"));
}

void DocumentOverview::refresh(const Snapshot &snapshot, const NodePath &document)
{
    m_shown = document;
    const CallFlow &flow = snapshot.flow().flowAt(document);
    const SyntaxNode version = snapshot.resolve(versionPath());
    m_version->setGhost(version ? QString() : tr("1.0.0"));
    if (!m_versionEmptied || !m_version->hasFocus())
        m_version->setValue(version.text());
    const bool hasFrame = !snapshot.resolve(document).isSequence();
    m_version->setReadOnly(flow.kind() != DocumentKind::Calling || !hasFrame);
    m_kind->setText(kindText(snapshot, flow));
    m_sections->setLinks(sectionLinks(flow), tr("There is no section yet."));
    m_problems->setLinks(linksTo(problemsIn(snapshot, document), MostProblems), tr("No problems found."));
}

void DocumentOverview::commit()
{
    if (!m_versionEmptied || !m_context.document)
        return;
    m_versionEmptied = false;
    Document &document = *m_context.document;
    if (document.snapshot()->resolve(versionPath()))
        document.apply(tr("Clear version"), clearField(*document.snapshot(), versionPath(), m_shown));
}

} // namespace patchcord
