// SPDX-License-Identifier: MIT
#include "editor/properties/propertypanel.h"

#include "editor/document/document.h"
#include "editor/document/placefindings.h"
#include "editor/document/selection.h"
#include "editor/fixes/fixmenu.h"
#include "editor/properties/documentoverview.h"
#include "editor/properties/fieldbox.h"
#include "editor/properties/fieldline.h"
#include "editor/properties/formheader.h"
#include "editor/properties/methodhelp.h"
#include "editor/properties/panelstyle.h"
#include "editor/properties/sectionoverview.h"
#include "editor/properties/segmented.h"
#include "editor/properties/stepform.h"
#include "editor/theme/theme.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QScrollArea>
#include <algorithm>

namespace patchcord {

namespace {

constexpr int NarrowestPanel = 300;
constexpr int UsualPanel = 350;
constexpr int NarrowestLabel = 106;
constexpr int WidestLabel = 150;

/// The destination of the step's plan that a path leads to or into, or the root.
NodePath destinationAt(const Step &step, const NodePath &path)
{
    if (!step.plan || step.plan->form == DialForm::One)
        return {};
    for (const DialGroup &group : step.plan->groups) {
        for (const Destination &destination : group.destinations) {
            if (path.startsWith(destination.path))
                return destination.path;
        }
    }
    return {};
}

bool isIn(const QWidget *outer)
{
    const QWidget *const focus = QApplication::focusWidget();
    return outer && focus && outer->isAncestorOf(focus);
}

} // namespace

PropertyPanel::PropertyPanel(QWidget *parent)
    : QWidget(parent)
    , m_header(new FormHeader(this))
    , m_filterBar(new QWidget(this))
    , m_tabs(new Segmented(m_filterBar))
    , m_filter(new FieldLine(m_filterBar))
    , m_scroll(new QScrollArea(this))
{
    // The ground comes from the palette, not from the style sheet: that would hide a change of the palette.
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_tabs->setOptions({tr("All"), tr("Set · %1").arg(0)});
    m_tabs->setCurrent(0);
    m_tabs->setSubject(tr("Fields to show"));
    m_filter->setAccessibleName(tr("Filter fields"));
    m_filter->setClearButtonEnabled(true);
    auto *const bar = new QHBoxLayout(m_filterBar);
    bar->setContentsMargins(9, 5, 9, 5);
    bar->setSpacing(4);
    bar->addWidget(m_tabs, 1);
    bar->addWidget(new FieldBox(m_filter, FieldBox::Frame::Box, m_filterBar), 1);

    auto *const content = new QWidget;
    m_content = new QVBoxLayout(content);
    m_content->setContentsMargins(0, 0, 0, 0);
    m_scroll->setWidget(content);
    content->setAutoFillBackground(false);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_filterBar);
    layout->addWidget(m_scroll, 1);

    m_sectionOverview = new SectionOverview(m_context, content);
    m_documentOverview = new DocumentOverview(m_context, content);
    for (QWidget *form :
        {static_cast<QWidget *>(m_sectionOverview), static_cast<QWidget *>(m_documentOverview)}) {
        form->hide();
        m_content->addWidget(form);
    }
    connect(m_sectionOverview, &SectionOverview::placeAsked, this, &PropertyPanel::select);
    connect(m_documentOverview, &DocumentOverview::placeAsked, this, &PropertyPanel::select);
    connect(m_tabs, &Segmented::chosen, this, &PropertyPanel::applyFilter);
    connect(m_filter, &QLineEdit::textChanged, this, &PropertyPanel::applyFilter);
    applyStyle();
    refresh();
}

PropertyPanel::~PropertyPanel()
{
    setDocument(nullptr);
    // The forms refer to the context, which is gone when the widget's own destructor deletes its children.
    delete m_scroll;
}

void PropertyPanel::setDocument(Document *document)
{
    if (document == m_document)
        return;
    if (m_document) {
        commit();
        m_document->disconnect(this);
        m_document->selection().disconnect(this);
    }
    m_document = document;
    m_context.document = document;
    if (document) {
        connect(document, &Document::changed, this, &PropertyPanel::documentChanged);
        connect(document, &Document::settling, this, &PropertyPanel::commit);
        connect(&document->selection(), &Selection::changed, this, [this] {
            commit();
            refresh();
        });
    }
    refresh();
}

PropertyPanel::Subject PropertyPanel::subject() const
{
    Subject subject;
    if (!m_document)
        return subject;
    const CallFlow &flow = m_document->snapshot()->flow();
    const Selection &selection = m_document->selection();
    subject.kind = Subject::Kind::Document;
    if (selection.isEmpty())
        return subject;

    const NodePath &current = selection.current();
    const Step *const step = flow.stepAt(current);
    if (!step) {
        subject.section = flow.sectionAt(current);
        if (subject.section) {
            subject.kind = Subject::Kind::Section;
            subject.name = subject.section->name;
        }
        return subject;
    }
    subject.kind = Subject::Kind::Steps;
    subject.name = step->method;
    subject.steps.push_back(step);
    for (const NodePath &path : selection.paths()) {
        const Step *const other = flow.stepAt(path);
        if (!other || std::find(subject.steps.begin(), subject.steps.end(), other) != subject.steps.end())
            continue;
        if (other->method != step->method)
            subject.kind = Subject::Kind::Mixed;
        subject.steps.push_back(other);
    }
    // Of nested steps the inner edits come first: an insertion at the same place stays inside.
    std::stable_sort(subject.steps.begin() + 1, subject.steps.end(),
        [](const Step *a, const Step *b) { return a->path.size() > b->path.size(); });
    if (subject.steps.size() == 1)
        subject.destination = destinationAt(*step, current);
    return subject;
}

bool PropertyPanel::fits(const Subject &subject) const
{
    return subject.kind == m_kind
        && (m_kind != Subject::Kind::Steps || (m_stepForm && subject.name == m_shownMethod));
}

void PropertyPanel::documentChanged()
{
    // The selection follows the text only after this signal. Where the old path now names something else,
    // rows would be made in vain and the cursor lost: that waits for the selection, or for the event loop.
    if (fits(subject())) {
        refresh();
        return;
    }
    if (m_isStale)
        return;
    m_isStale = true;
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (m_isStale)
                refresh();
        },
        Qt::QueuedConnection);
}

void PropertyPanel::refresh()
{
    m_isStale = false;
    const Subject now = subject();
    m_context.step = now.steps.empty() ? NodePath() : now.steps.front()->path;
    showForm(now);
    showHeader(now);
    showCounts();
}

void PropertyPanel::showForm(const Subject &subject)
{
    m_kind = subject.kind;
    switch (subject.kind) {
    case Subject::Kind::Nothing:
    case Subject::Kind::Mixed:
        setForm(nullptr);
        break;
    case Subject::Kind::Document:
        m_documentOverview->refresh(*m_document->snapshot());
        setForm(m_documentOverview);
        break;
    case Subject::Kind::Section:
        m_sectionOverview->refresh(*m_document->snapshot(), *subject.section);
        setForm(m_sectionOverview);
        break;
    case Subject::Kind::Steps: {
        const Method *const known = subject.steps.front()->known;
        const bool isNew = !m_stepForm || subject.name != m_shownMethod;
        if (isNew) {
            if (m_stepForm) {
                m_stepForm->hide();
                m_stepForm->disconnect(this);
                m_stepForm->deleteLater();
            }
            m_stepForm = new StepForm(m_context, known, m_document->catalog(), m_content->parentWidget());
            m_stepForm->hide();
            m_stepForm->setLabelWidth(labelWidth());
            m_shownMethod = subject.name;
            connect(m_stepForm, &StepForm::placeAsked, this, &PropertyPanel::select);
        }
        m_stepForm->refresh(*m_document->snapshot(), subject.steps, subject.destination);
        if (isNew) {
            m_content->addWidget(m_stepForm);
            applyFilter();
            m_scroll->ensureVisible(0, 0);
        }
        setForm(m_stepForm);
        break;
    }
    }
    m_filterBar->setVisible(subject.kind == Subject::Kind::Steps);
}

void PropertyPanel::setForm(QWidget *form)
{
    if (form == m_form && (!form || form->isVisibleTo(this)))
        return;
    for (QWidget *other : {static_cast<QWidget *>(m_stepForm), static_cast<QWidget *>(m_sectionOverview),
             static_cast<QWidget *>(m_documentOverview)}) {
        if (other && other != form)
            other->hide();
    }
    m_form = form;
    if (form)
        form->show();
}

void PropertyPanel::showHeader(const Subject &subject)
{
    switch (subject.kind) {
    case Subject::Kind::Nothing:
        m_header->setSubject(tr("No document"), tr("open or make one"), {});
        break;
    case Subject::Kind::Document:
        m_header->setSubject(tr("Document"), tr("nothing is selected"), {});
        break;
    case Subject::Kind::Section:
        m_header->setSubject(subject.name, tr("section"), {});
        break;
    case Subject::Kind::Mixed:
        m_header->setSubject(tr("%1 steps").arg(subject.steps.size()), tr("of different methods"), {});
        break;
    case Subject::Kind::Steps: {
        const Method *const known = subject.steps.front()->known;
        const QString name = subject.name.isEmpty() ? tr("Not a step") : subject.name;
        const QString sentence = known ? known->sentence
            : subject.name.isEmpty()   ? tr("a step is one method with its fields")
                                       : tr("not in the catalog");
        const QString count =
            subject.steps.size() > 1 ? tr("%1 steps, edited together").arg(subject.steps.size()) : QString();
        m_header->setSubject(
            name, count.isEmpty() ? sentence : count, known ? methodHelp(*known) : QString());
        break;
    }
    }
}

void PropertyPanel::showCounts()
{
    if (m_kind != Subject::Kind::Steps || !m_stepForm)
        return;
    m_tabs->setOptions({tr("All"), tr("Set · %1").arg(m_stepForm->setCount())});
    const int fields = m_stepForm->fieldCount();
    m_filter->setGhost(fields == 1 ? tr("Filter 1 field") : tr("Filter %1 fields").arg(fields));
}

void PropertyPanel::applyFilter()
{
    if (!m_stepForm)
        return;
    m_stepForm->applyFilter(
        {m_tabs->current() == 1 ? RowFilter::Show::Set : RowFilter::Show::All, m_filter->text()});
}

void PropertyPanel::commit()
{
    // Only what is typed here: another view may be in the middle of its own typing.
    if (!m_document || !isIn(this))
        return;
    if (isIn(m_stepForm))
        m_stepForm->commit();
    else if (isIn(m_sectionOverview))
        m_sectionOverview->commit();
    else if (isIn(m_documentOverview))
        m_documentOverview->commit();
    m_document->endMerge();
}

void PropertyPanel::select(const NodePath &path)
{
    if (!m_document)
        return;
    const CallFlow &flow = m_document->snapshot()->flow();
    const Step *const step = flow.stepAt(path);
    const SectionFlow *const section = flow.sectionAt(path);
    const NodePath destination = step ? destinationAt(*step, path) : NodePath();
    m_document->selection().select(!destination.isRoot() ? destination
            : step                                       ? step->path
            : section                                    ? section->path
                                                         : NodePath());
    if (step && path != step->path)
        focusField(path);
}

void PropertyPanel::focusField(const NodePath &path)
{
    if (!m_document)
        return;
    const Step *const step = m_document->snapshot()->flow().stepAt(path);
    if (!step)
        return;
    const NodePath destination = destinationAt(*step, path);
    const NodePath wanted = destination.isRoot() ? step->path : destination;
    const NodePath &current = m_document->selection().current();
    if (current != wanted && !(current.startsWith(wanted) && destinationAt(*step, current) == destination))
        m_document->selection().select(wanted);
    if (m_isStale)
        refresh();
    FieldRow *const row = m_stepForm ? m_stepForm->rowAt(path) : nullptr;
    if (!row)
        return;
    if (!row->isVisibleTo(this)) {
        m_tabs->setCurrent(0);
        m_filter->clear();
        applyFilter();
    }
    row->show();
    row->focusEditor();
    m_content->activate();
    m_scroll->ensureWidgetVisible(row, 0, 24);
    // What rows that were just made consist of is shown by the event loop; then they have their true places.
    QMetaObject::invokeMethod(
        row,
        [this, row] {
            QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
            m_scroll->ensureWidgetVisible(row, 0, 24);
        },
        Qt::QueuedConnection);
}

void PropertyPanel::openFixes()
{
    if (!m_document)
        return;
    m_document->settle();
    const QWidget *widget = QApplication::focusWidget();
    while (widget && widget != this && !qobject_cast<const FieldRow *>(widget))
        widget = widget->parentWidget();
    const auto *const row = qobject_cast<const FieldRow *>(widget);
    const Snapshot &snapshot = *m_document->snapshot();
    Diagnostics findings = row ? findingsAt(snapshot, row->path()) : Diagnostics();
    if (findings.empty())
        findings = findingsAt(snapshot, m_document->selection().current());
    const QPoint at = row ? row->mapToGlobal(row->rect().bottomLeft()) : m_scroll->mapToGlobal(QPoint());
    openFixMenu(*this, at, *m_document, findings);
}

QSize PropertyPanel::sizeHint() const
{
    return {UsualPanel, 600};
}

QSize PropertyPanel::minimumSizeHint() const
{
    return {NarrowestPanel, 200};
}

int PropertyPanel::labelWidth() const
{
    return std::clamp(width() * 31 / 100, NarrowestLabel, WidestLabel);
}

void PropertyPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_stepForm)
        m_stepForm->setLabelWidth(labelWidth());
}

void PropertyPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    const bool recoloured =
        event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationPaletteChange;
    if (recoloured && !m_isStyling)
        applyStyle();
}

void PropertyPanel::applyStyle()
{
    // Setting a style sheet may itself tell of a changed palette.
    m_isStyling = true;
    const QString sheet = panelStyleSheet(Theme::of(palette()));
    if (sheet != styleSheet())
        setStyleSheet(sheet);
    m_isStyling = false;
}

} // namespace patchcord
