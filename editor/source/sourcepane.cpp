// SPDX-License-Identifier: MIT
#include "editor/source/sourcepane.h"

#include "editor/document/document.h"
#include "editor/document/search.h"
#include "editor/document/selection.h"
#include "editor/document/typedtext.h"
#include "editor/fixes/fixmenu.h"
#include "editor/rename/renamedialog.h"
#include "editor/source/codeassist.h"
#include "editor/source/lineactions.h"
#include "editor/source/textnavigation.h"
#include "editor/source/textrename.h"
#include "model/export/convert.h"

#include <QEvent>
#include <algorithm>
#include <iterator>

namespace patchcord {

namespace {

/// A text up to this size is converted at every edit, a larger one when the typing pauses.
constexpr qsizetype CheapToConvert = 100'000;
constexpr int PauseMs = 200;

DiagnosticsPtr findingsOf(const SnapshotPtr &snapshot)
{
    return {snapshot, &snapshot->diagnostics()};
}

Language other(Language language)
{
    return language == Language::Yaml ? Language::Json : Language::Yaml;
}

/// The bytes at which a finding is shown in a text that was derived: its scalar, or the key of a collection.
TextRange shownRange(const Snapshot &derived, NodePath path)
{
    SyntaxNode node = derived.resolve(path);
    while (!node && !path.isRoot()) {
        path = path.parent();
        node = derived.resolve(path);
    }
    if (node.isCollection()) {
        if (const SyntaxNode key = node.key())
            return key.range();
        return {node.range().begin, std::min(node.range().begin + 1, node.range().end)};
    }
    return node.range();
}

std::vector<TextRange> rangesOf(const std::vector<TextHit> &hits)
{
    std::vector<TextRange> ranges;
    ranges.reserve(hits.size());
    std::transform(
        hits.begin(), hits.end(), std::back_inserter(ranges), [](const TextHit &hit) { return hit.range; });
    return ranges;
}

} // namespace

SourcePane::SourcePane(QWidget *viewParent)
    : QObject(viewParent)
    , m_native(new SourceEditor(viewParent))
    , m_derived(new SourceView(viewParent))
    , m_assist(new CodeAssist(*m_native))
{
    m_native->setAccessibleName(tr("Source text"));
    m_derived->setAccessibleName(tr("Source text in the other format"));
    m_deriveSoon.setSingleShot(true);
    m_deriveSoon.setInterval(PauseMs);
    connect(&m_deriveSoon, &QTimer::timeout, this, &SourcePane::derive);
    connectView(m_native);
    connectView(m_derived);
    connectEditor();
    m_derived->installEventFilter(this);
}

SourcePane::~SourcePane() = default;

Language SourcePane::derivedLanguage() const
{
    return m_document ? other(m_document->snapshot()->format().language) : Language::Json;
}

void SourcePane::connectView(SourceView *view)
{
    connect(view, &SourceView::pathChosen, this, &SourcePane::choose);
    connect(view, &SourceView::fixesAsked, this, [this, view](const Diagnostics &findings, QPoint global) {
        if (m_document)
            openFixMenu(*view, global, *m_document, findings);
    });
    connect(view, &SourceView::cursorMoved, this, [this, view](int line, int column) {
        if (view->hasFocus() || view->isVisible())
            Q_EMIT cursorMoved(line, column);
    });
}

void SourcePane::connectEditor()
{
    connect(m_native, &SourceEditor::typed, this, [this](const TextEdits &edits) {
        m_document->typedText().type(edits);
        showWhatCame();
    });
    connect(m_native, &SourceEditor::commanded, this, [this](const QString &what, const TextEdits &edits) {
        m_document->typedText().take(what, edits);
        showWhatCame();
    });
    connect(m_native, &SourceEditor::settleAsked, this, [this] { m_document->settle(); });
    connect(m_native, &SourceEditor::renameAsked, this, &SourcePane::renameAtCursor);
    connect(m_native, &SourceEditor::completionAsked, m_assist, &CodeAssist::complete);
    connect(m_assist, &CodeAssist::refused, this, [this](const QString &why) {
        if (m_document)
            Q_EMIT m_document->refused(why);
    });
    connect(m_native, &SourceEditor::definitionAsked, this, [this] {
        if (m_document)
            goToDefinition(*m_native, *m_document);
    });
    connect(m_native, &SourceEditor::usesAsked, this, [this] {
        if (m_document)
            showUsesOfName(*m_native, *m_document);
    });
    const LineActions &lines = m_native->lineActions();
    connect(&lines, &LineActions::settleAsked, this, [this] { m_document->settle(); });
    connect(
        &lines, &LineActions::refused, this, [this](const QString &why) { Q_EMIT m_document->refused(why); });
}

void SourcePane::renameAtCursor()
{
    if (!m_document)
        return;
    m_document->settle();
    auto subject = renameSubjectAt(*m_document->snapshot(), m_native->cursorOffset());
    if (!subject) {
        Q_EMIT m_document->refused(
            tr("Put the cursor on a section, a label or a variable: those can be renamed here."));
        return;
    }
    auto *const dialog = new RenameDialog(*m_document, std::move(*subject), m_native);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void SourcePane::showWhatCame()
{
    if (m_document->typedText().text() != m_native->shownBytes())
        m_native->changeText({}, m_document->snapshot(), findingsOf(m_document->snapshot()));
}

void SourcePane::setDocument(Document *document)
{
    if (m_document == document)
        return;
    if (m_document) {
        m_document->settle(); // what is ahead is shown by this view only
        m_document->disconnect(this);
        m_document->typedText().disconnect(this);
        m_document->selection().disconnect(this);
        m_document->search().disconnect(this);
    }
    m_document = document;
    m_assist->reset();
    clear();
    if (!document)
        return;
    connect(document, &Document::changed, this, &SourcePane::documentChanged);
    connect(document, &Document::returned, this, [this](const TextEdits &edits) {
        // Who is at the text finds the cursor at what changed, and that is what they are at now.
        if (m_native->hasFocus())
            m_native->showChange(edits);
    });
    connect(document, &QObject::destroyed, this, &SourcePane::clear);
    connect(&document->typedText(), &TypedText::caughtUp, this, &SourcePane::showWhatCame);
    connect(&document->selection(), &Selection::changed, this, &SourcePane::selectionChanged);
    connect(&document->search(), &Search::changed, this, &SourcePane::searchChanged);
    connect(&document->search(), &Search::arrived, this, &SourcePane::revealHit);
    m_native->setText(document->snapshot(), findingsOf(document->snapshot()));
    derivedIsStale();
    selectionChanged();
    searchChanged();
    Q_EMIT derivedLanguageChanged(derivedLanguage());
}

void SourcePane::clear()
{
    m_deriveSoon.stop();
    m_isStale = true;
    m_native->setText({}, {});
    m_derived->setText({}, {});
}

void SourcePane::documentChanged(const DocumentChange &change)
{
    m_native->changeText(change.edits, change.after, findingsOf(change.after));
    m_native->markPaths(m_document->selection().paths());
    derivedIsStale();
    if (change.before->format().language != change.after->format().language)
        Q_EMIT derivedLanguageChanged(derivedLanguage());
}

void SourcePane::markHovered(const NodePath &path)
{
    m_native->markHovered(path);
    m_derived->markHovered(path);
}

void SourcePane::selectionChanged()
{
    const Selection &selection = m_document->selection();
    const Selection::Move move = selection.lastMove();
    // Who writes keeps the cursor, unless they asked to be taken elsewhere.
    const bool stays =
        move == Selection::Move::Followed || (move == Selection::Move::Step && m_native->hasFocus());
    for (SourceView *view : std::initializer_list<SourceView *>{m_native, m_derived}) {
        view->markPaths(selection.paths());
        if (!selection.isEmpty() && (view != m_native || !stays))
            view->reveal(selection.current());
    }
}

void SourcePane::searchChanged()
{
    const Search &search = m_document->search();
    const int present = search.present();
    const TextRange range = present < 0 ? TextRange() : search.hits()[size_t(present)].range;
    if (m_native->snapshot() == m_document->snapshot())
        m_native->markHits({rangesOf(search.hits()), range});
    markDerivedHits();
}

void SourcePane::revealHit()
{
    const Search &search = m_document->search();
    m_native->revealRange(search.hits()[size_t(search.present())].range);
}

void SourcePane::markDerivedHits()
{
    if (!m_derived->snapshot() || !m_derived->isVisible())
        return;
    const Search &search = m_document->search();
    // A pattern is about the characters of the document's own text.
    if (search.query())
        m_derived->markHits({});
    else
        m_derived->markHits({rangesOf(findText(*m_derived->snapshot(), search.text())), {}});
}

void SourcePane::choose(const NodePath &path)
{
    if (m_document && !path.isRoot())
        m_document->selection().select(path);
}

void SourcePane::derivedIsStale()
{
    m_isStale = true;
    if (!m_derived->isVisible())
        return;
    if (m_document->snapshot()->text().size() <= CheapToConvert)
        derive();
    else
        m_deriveSoon.start();
}

void SourcePane::derive()
{
    if (!m_document || !m_isStale)
        return;
    m_isStale = false;
    const Result<QByteArray> text = convert(*m_document->snapshot(), derivedLanguage());
    if (!text) {
        m_derived->setText({}, {});
        m_derived->setPlaceholderText(text.error());
        return;
    }
    m_derived->setPlaceholderText({});
    const SnapshotPtr before = m_derived->snapshot();
    const SnapshotPtr after = Snapshot::build(*text, m_document->catalog(), before);
    const DiagnosticsPtr findings = findingsIn(*after);
    if (before)
        m_derived->changeText(difference(before->text(), after->text()), after, findings);
    else
        m_derived->setText(after, findings);
    m_derived->markPaths(m_document->selection().paths());
    markDerivedHits();
}

DiagnosticsPtr SourcePane::findingsIn(const Snapshot &derived) const
{
    auto findings = std::make_shared<Diagnostics>(m_document->snapshot()->diagnostics());
    for (Diagnostic &finding : *findings)
        finding.range = shownRange(derived, finding.path);
    std::stable_sort(findings->begin(), findings->end(),
        [](const Diagnostic &a, const Diagnostic &b) { return a.range.begin < b.range.begin; });
    return findings;
}

bool SourcePane::eventFilter(QObject *watched, QEvent *event)
{
    // First the event: while the view is destroyed it is no SourceView any more, and not to be asked for.
    if (event->type() == QEvent::Show && watched == m_derived && m_document) {
        const bool wasStale = m_isStale;
        derive();
        markDerivedHits();
        if (wasStale && !m_document->selection().isEmpty())
            m_derived->reveal(m_document->selection().current());
    }
    return QObject::eventFilter(watched, event);
}

} // namespace patchcord
