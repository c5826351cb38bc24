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
#include "editor/properties/notefield.h"
#include "editor/properties/objectform.h"
#include "editor/properties/panelstyle.h"
#include "editor/properties/sectionoverview.h"
#include "editor/properties/segmented.h"
#include "editor/properties/stepform.h"
#include "editor/properties/waybar.h"
#include "editor/theme/theme.h"

#include <QApplication>
#include <QDataStream>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScrollArea>
#include <algorithm>

namespace patchcord {

namespace {

constexpr int NarrowestPanel = 300;
constexpr int UsualPanel = 350;
constexpr int NarrowestLabel = 106;
constexpr int WidestLabel = 150;
constexpr int RoomBesideLabel = 200; // for the widest of the short editors, margins and the scroll bar

bool isIn(const QWidget *outer)
{
    const QWidget *const focus = QApplication::focusWidget();
    return outer && focus && outer->isAncestorOf(focus);
}

} // namespace

PropertyPanel::PropertyPanel(QWidget *parent)
    : QWidget(parent)
    , m_header(new FormHeader(this))
    , m_way(new WayBar(this))
    , m_filterBar(new QWidget(this))
    , m_tabs(new Segmented(m_filterBar))
    , m_filter(new FieldLine(m_filterBar))
    , m_scroll(new QScrollArea(this))
    , m_note(new NoteField(m_context, this))
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
    layout->addWidget(m_way);
    layout->addWidget(m_header);
    connect(m_header, &FormHeader::moreAsked, this, [this] {
        if (m_document)
            Q_EMIT m_document->methodHelpAsked(m_shownMethod);
    });
    layout->addWidget(m_filterBar);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(m_note);

    m_sectionOverview = new SectionOverview(m_context, content);
    m_documentOverview = new DocumentOverview(m_context, content);
    m_objectForm = new ObjectForm(m_context, content);
    for (QWidget *form : {static_cast<QWidget *>(m_sectionOverview),
             static_cast<QWidget *>(m_documentOverview), static_cast<QWidget *>(m_objectForm)}) {
        form->hide();
        m_content->addWidget(form);
    }
    connect(m_sectionOverview, &SectionOverview::placeAsked, this, &PropertyPanel::select);
    connect(m_documentOverview, &DocumentOverview::placeAsked, this, &PropertyPanel::select);
    connect(m_objectForm, &ObjectForm::placeAsked, this, &PropertyPanel::select);
    connect(m_objectForm, &ObjectForm::upAsked, this, &PropertyPanel::goUp);
    connect(m_way, &WayBar::asked, this, &PropertyPanel::select);
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
    delete m_note;
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

bool PropertyPanel::fits(const FormSubject &subject) const
{
    return subject.kind == m_kind
        && (m_kind != FormSubject::Kind::Steps || (m_stepForm && subject.name == m_shownMethod));
}

void PropertyPanel::documentChanged()
{
    // The selection follows the text only after this signal. Where the old path now names something else,
    // rows would be made in vain and the cursor lost: that waits for the selection, or for the event loop.
    if (fits(subjectOf(m_document))) {
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
    const FormSubject now = subjectOf(m_document);
    m_context.step = now.steps.empty() ? NodePath() : now.steps.front()->path;
    showForm(now);
    showNote(now);
    const HeaderWords words = headerOf(now);
    m_header->setSubject(words.name, words.sentence, words.help);
    showCounts();
}

void PropertyPanel::showForm(const FormSubject &subject)
{
    m_kind = subject.kind;
    switch (subject.kind) {
    case FormSubject::Kind::Nothing:
    case FormSubject::Kind::Mixed:
    case FormSubject::Kind::Unreadable:
        setForm(nullptr);
        break;
    case FormSubject::Kind::Document:
        m_documentOverview->refresh(*m_document->snapshot(),
            m_document->snapshot()->flow().flowAt(m_document->selection().current()).path());
        setForm(m_documentOverview);
        break;
    case FormSubject::Kind::Section:
        m_sectionOverview->refresh(*m_document->snapshot(), *subject.section);
        setForm(m_sectionOverview);
        break;
    case FormSubject::Kind::Steps:
        showSteps(subject);
        break;
    case FormSubject::Kind::Inside: {
        const bool isNew = m_form != m_objectForm || m_way->isHidden();
        m_objectForm->setLabelRoom(labelRoom());
        m_objectForm->refresh(*m_document->snapshot(), subject.way);
        setForm(m_objectForm);
        if (isNew)
            applyFilter();
        if (m_place != subject.way.owner.object)
            m_scroll->ensureVisible(0, 0);
        break;
    }
    }
    m_place = subject.way.owner.object;
    const bool isInside = subject.kind == FormSubject::Kind::Inside;
    m_filterBar->setVisible(isInside || subject.kind == FormSubject::Kind::Steps);
    m_way->setVisible(isInside);
    if (isInside)
        m_way->setCrumbs(subject.way.crumbs);
}

/// Of a single step or a section; their comments stand right above them.
void PropertyPanel::showNote(const FormSubject &subject)
{
    const bool isStep = subject.kind == FormSubject::Kind::Steps && subject.steps.size() == 1;
    const bool isSection = subject.kind == FormSubject::Kind::Section;
    m_note->setVisible(isStep || isSection);
    if (isStep || isSection)
        m_note->refresh(
            *m_document->snapshot(), isStep ? subject.steps.front()->path : subject.section->path);
}

void PropertyPanel::showSteps(const FormSubject &subject)
{
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
        m_stepForm->setLabelRoom(labelRoom());
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
}

void PropertyPanel::setForm(QWidget *form)
{
    if (form == m_form && (!form || form->isVisibleTo(this)))
        return;
    for (QWidget *other : {static_cast<QWidget *>(m_stepForm), static_cast<QWidget *>(m_objectForm),
             static_cast<QWidget *>(m_sectionOverview), static_cast<QWidget *>(m_documentOverview)}) {
        if (other && other != form)
            other->hide();
    }
    m_form = form;
    if (form)
        form->show();
}

void PropertyPanel::showCounts()
{
    int set = 0;
    int fields = 0;
    if (m_kind == FormSubject::Kind::Inside) {
        set = m_objectForm->setCount();
        fields = m_objectForm->fieldCount();
    } else if (m_kind == FormSubject::Kind::Steps && m_stepForm) {
        set = m_stepForm->setCount();
        fields = m_stepForm->fieldCount();
    }
    m_tabs->setOptions({tr("All"), tr("Set · %1").arg(set)});
    m_filter->setGhost(tr("Filter %n fields", nullptr, fields));
}

void PropertyPanel::applyFilter()
{
    const RowFilter filter{
        m_tabs->current() == 1 ? RowFilter::Show::Set : RowFilter::Show::All, m_filter->text()};
    if (m_stepForm)
        m_stepForm->applyFilter(filter);
    m_objectForm->applyFilter(filter);
}

void PropertyPanel::commit()
{
    // Only what is typed here: another view may be in the middle of its own typing.
    if (!m_document || !isIn(this))
        return;
    if (isIn(m_stepForm))
        m_stepForm->commit();
    else if (isIn(m_objectForm))
        m_objectForm->commit();
    else if (isIn(m_sectionOverview))
        m_sectionOverview->commit();
    else if (isIn(m_documentOverview))
        m_documentOverview->commit();
    else if (isIn(m_note))
        m_note->commit();
    m_document->endMerge();
}

void PropertyPanel::select(const NodePath &path)
{
    if (!m_document)
        return;
    const CallFlow &flow = m_document->snapshot()->flow();
    const Step *const step = flow.stepAt(path);
    const SectionFlow *const section = flow.sectionAt(path);
    if (step) {
        focusField(path);
        return;
    }
    // What is no step and no section is a document, the whole one or one inside a step.
    m_document->selection().select(section ? section->path : flow.flowAt(path).path());
}

void PropertyPanel::focusFirstField()
{
    const QWidget *const content = m_content->parentWidget();
    for (QWidget *at = content->nextInFocusChain(); at != content; at = at->nextInFocusChain()) {
        if (content->isAncestorOf(at) && at->isVisibleTo(this) && (at->focusPolicy() & Qt::TabFocus)) {
            at->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

void PropertyPanel::focusField(const NodePath &path)
{
    if (!m_document)
        return;
    const Snapshot &snapshot = *m_document->snapshot();
    const Step *const step = snapshot.flow().stepAt(path);
    if (!step) {
        if (m_isStale)
            refresh();
        if (m_document->selection().current() == path)
            focusFirstField(); // a section
        return;
    }
    const NodePath wanted = placeOf(snapshot, *step, path);
    const NodePath current = m_document->selection().current();
    const Step *const shown = snapshot.flow().stepAt(current);
    if (current.isRoot() || shown != step || placeOf(snapshot, *step, current) != wanted)
        m_document->selection().select(wanted);
    if (m_isStale)
        refresh();
    if (path == wanted || path == step->path) {
        focusFirstField();
        return;
    }
    FieldRow *const row = revealRow(path);
    if (!row)
        return;
    if (!row->isVisibleTo(this)) {
        m_tabs->setCurrent(0);
        m_filter->clear();
        applyFilter();
    }
    row->show();
    row->focusAt(path);
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

FieldRow *PropertyPanel::revealRow(const NodePath &path)
{
    if (m_kind == FormSubject::Kind::Inside)
        return m_objectForm->revealRow(path);
    return m_stepForm ? m_stepForm->revealRow(path) : nullptr;
}

void PropertyPanel::goUp()
{
    // To the form around; there the row that led here has the focus.
    const NodePath here = subjectOf(m_document).way.owner.object;
    const Step *const step = m_document->snapshot()->flow().stepAt(here);
    m_document->selection().select(placeOf(*m_document->snapshot(), *step, here.parent()));
    if (FieldRow *const row = revealRow(here)) {
        row->focusAt(here);
        m_scroll->ensureWidgetVisible(row, 0, 24);
    }
}

void PropertyPanel::keyPressEvent(QKeyEvent *event)
{
    if (m_kind == FormSubject::Kind::Inside && leadsUp(*event))
        goUp();
    else
        QWidget::keyPressEvent(event);
}

QByteArray PropertyPanel::saveState() const
{
    QByteArray state;
    QDataStream out(&state, QIODevice::WriteOnly);
    out << m_context.memory->textWindowSize;
    return state;
}

void PropertyPanel::restoreState(const QByteArray &state)
{
    QDataStream in(state);
    QSize size;
    in >> size;
    if (in.status() == QDataStream::Ok && size.isValid())
        m_context.memory->textWindowSize = size;
}

QSize PropertyPanel::sizeHint() const
{
    return {UsualPanel, 600};
}

QSize PropertyPanel::minimumSizeHint() const
{
    return {NarrowestPanel, 200};
}

LabelRoom PropertyPanel::labelRoom() const
{
    const int usual = std::clamp(width() * 31 / 100, NarrowestLabel, WidestLabel);
    return {usual, std::max(usual, std::min(width() - RoomBesideLabel, width() / 2))};
}

void PropertyPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_stepForm)
        m_stepForm->setLabelRoom(labelRoom());
    m_objectForm->setLabelRoom(labelRoom());
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
