// SPDX-License-Identifier: MIT
#include "editor/problems/problemsview.h"

#include "editor/document/document.h"
#include "editor/document/fixcommands.h"
#include "editor/document/selection.h"
#include "editor/fixes/fixmenu.h"
#include "editor/problems/problemdelegate.h"
#include "editor/theme/fonts.h"
#include "editor/theme/icons.h"
#include "editor/theme/theme.h"

#include <QAction>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QStackedWidget>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>
#include <algorithm>

namespace patchcord {

namespace {

constexpr Severity Severities[] = {Severity::Error, Severity::Warning, Severity::Hint};
constexpr int EmptyIconSize = 24;
constexpr int FixWidth = 32;
constexpr int WidestPlace = 260;

int countOf(const DiagnosticCounts &counts, Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return counts.errors;
    case Severity::Warning:
        return counts.warnings;
    case Severity::Hint:
        break;
    }
    return counts.hints;
}

} // namespace

ProblemsView::ProblemsView(QWidget *parent)
    : QWidget(parent)
    , m_model(new ProblemsModel(this))
    , m_list(new QTreeView)
    , m_copy(new QAction(icons::icon(QStringLiteral("copy")), tr("Copy"), this))
    , m_fixSure(new QToolButton)
    , m_pages(new QStackedWidget)
    , m_emptyIcon(new QLabel)
    , m_emptyText(new QLabel)
{
    setAccessibleName(tr("Problems"));
    makeList();
    auto *empty = new QWidget;
    auto *emptyLayout = new QVBoxLayout(empty);
    emptyLayout->addStretch();
    for (QLabel *label : {m_emptyIcon, m_emptyText}) {
        label->setAlignment(Qt::AlignCenter);
        label->setTextFormat(Qt::PlainText);
        emptyLayout->addWidget(label);
    }
    emptyLayout->addStretch();
    m_pages->addWidget(m_list);
    m_pages->addWidget(empty);

    auto *filters = new QHBoxLayout;
    filters->setContentsMargins(8, 4, 8, 4);
    filters->setSpacing(4);
    for (const Severity severity : Severities)
        filters->addWidget(addFilter(severity));
    filters->addStretch();
    m_fixSure->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_fixSure->setAutoRaise(true);
    m_fixSure->setIcon(icons::icon(QStringLiteral("fix")));
    m_fixSure->setToolTip(tr("Make every fix that leaves no choice, as one change"));
    connect(m_fixSure, &QToolButton::clicked, this, [this] { commands::fixSure(*m_document); });
    filters->addWidget(m_fixSure);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(filters);
    layout->addWidget(m_pages);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    labelFilters();
    showSureFixes();
    showWhatIsThere();
}

void ProblemsView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // In a narrow window the message matters more than the place.
    m_list->header()->resizeSection(ProblemsModel::PlaceColumn, std::clamp(width() / 4, 90, WidestPlace));
}

void ProblemsView::makeList()
{
    m_list->setAccessibleName(tr("List of problems"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ProblemDelegate(m_list));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setSortingEnabled(true);
    m_list->sortByColumn(ProblemsModel::LineColumn, Qt::AscendingOrder);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(ProblemsModel::MessageColumn, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(ProblemsModel::FixColumn, QHeaderView::Fixed);
    m_list->header()->setMinimumSectionSize(FixWidth);
    m_list->header()->resizeSection(ProblemsModel::FixColumn, FixWidth);
    m_list->header()->setSectionResizeMode(ProblemsModel::PlaceColumn, QHeaderView::Interactive);
    m_list->header()->resizeSection(ProblemsModel::PlaceColumn, WidestPlace);
    m_list->header()->resizeSection(ProblemsModel::LineColumn, 64);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_copy->setShortcut(QKeySequence::Copy);
    m_copy->setShortcutContext(Qt::WidgetShortcut);
    m_list->addAction(m_copy);
    connect(m_copy, &QAction::triggered, this, &ProblemsView::copyRow);
    connect(m_list, &QWidget::customContextMenuRequested, this, &ProblemsView::openMenu);
    connect(m_list, &QTreeView::clicked, this, [this](const QModelIndex &index) {
        const bool isBulb =
            index.column() == ProblemsModel::FixColumn && index.data(ProblemsModel::FixableRole).toBool();
        rowChosen(index);
        if (isBulb)
            openFixes();
    });
    connect(m_list, &QTreeView::activated, this, &ProblemsView::rowChosen);
}

QToolButton *ProblemsView::addFilter(Severity severity)
{
    auto *button = new QToolButton;
    button->setProperty("filter", true); // the style sheet's word for a quiet switch
    button->setCheckable(true);
    button->setChecked(true);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAutoRaise(true);
    connect(button, &QToolButton::toggled, this, &ProblemsView::readFilters);
    m_filterButtons[size_t(severity)] = button;
    return button;
}

void ProblemsView::setDocument(Document *document)
{
    if (m_document == document)
        return;
    if (m_document)
        m_document->disconnect(this);
    m_document = document;
    m_last.reset();
    if (document) {
        connect(document, &Document::changed, this, &ProblemsView::documentChanged);
        connect(document, &QObject::destroyed, this, &ProblemsView::documentChanged);
    }
    documentChanged();
}

void ProblemsView::documentChanged()
{
    const DiagnosticCounts counts =
        m_document ? patchcord::countOf(m_document->snapshot()->diagnostics()) : DiagnosticCounts{};
    const bool differs = counts.errors != m_counts.errors || counts.warnings != m_counts.warnings
        || counts.hints != m_counts.hints;
    m_counts = counts;
    if (differs)
        labelFilters();
    showSureFixes();
    // The rows are read again when somebody looks.
    if (isVisible() || !m_document)
        m_model->setSnapshot(m_document ? m_document->snapshot() : SnapshotPtr());
    showWhatIsThere();
    if (differs)
        Q_EMIT countsChanged(m_counts);
}

void ProblemsView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_document)
        m_model->setSnapshot(m_document->snapshot());
    showWhatIsThere();
}

void ProblemsView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        labelFilters();
        showWhatIsThere();
    }
}

void ProblemsView::labelFilters()
{
    const Theme &theme = Theme::of(palette());
    for (const Severity severity : Severities) {
        QToolButton *button = m_filterButtons[size_t(severity)];
        const int count = countOf(m_counts, severity);
        QString text;
        switch (severity) {
        case Severity::Error:
            text = tr("%n errors", nullptr, count);
            break;
        case Severity::Warning:
            text = tr("%n warnings", nullptr, count);
            break;
        case Severity::Hint:
            text = tr("%n hints", nullptr, count);
            break;
        }
        button->setText(text);
        button->setIcon(icons::tinted(severityName(severity), theme.severity(severity)));
        button->setToolTip(tr("Show or hide them in the list"));
    }
}

void ProblemsView::setFilters(SeverityFilters filters)
{
    for (const Severity severity : Severities)
        m_filterButtons[size_t(severity)]->setChecked(filters.testFlag(filterOf(severity)));
}

void ProblemsView::readFilters()
{
    m_filters = SeverityFilter::None;
    for (const Severity severity : Severities)
        m_filters.setFlag(filterOf(severity), m_filterButtons[size_t(severity)]->isChecked());
    m_model->setFilters(m_filters);
    showWhatIsThere();
}

void ProblemsView::showWhatIsThere()
{
    const int all = m_counts.errors + m_counts.warnings + m_counts.hints;
    int wanted = 0;
    for (const Severity severity : Severities)
        if (m_filters.testFlag(filterOf(severity)))
            wanted += countOf(m_counts, severity);
    m_pages->setCurrentIndex(wanted > 0 ? 0 : 1);
    if (wanted > 0)
        return;
    const Theme &theme = Theme::of(palette());
    const bool clean = m_document && all == 0;
    m_emptyIcon->setVisible(clean);
    m_emptyIcon->setPixmap(icons::tinted(QStringLiteral("check"), theme.entryMark)
                               .pixmap(QSize(EmptyIconSize, EmptyIconSize), devicePixelRatioF()));
    m_emptyText->setText(!m_document ? tr("No document is open")
            : clean                  ? tr("No problems found")
                                     : tr("The problems there are, are filtered out"));
}

void ProblemsView::rowChosen(const QModelIndex &index)
{
    const Diagnostic *finding = m_model->diagnosticAt(index.row());
    if (!finding || !m_document)
        return;
    const Diagnostics &findings = m_document->snapshot()->diagnostics();
    goTo(size_t(finding - findings.data()));
}

void ProblemsView::openFixes()
{
    const QModelIndex current = m_list->currentIndex();
    const Diagnostic *finding = m_model->diagnosticAt(current.row());
    const QRect place = m_list->visualRect(current.siblingAtColumn(ProblemsModel::FixColumn));
    if (m_document)
        openFixMenu(*this, m_list->viewport()->mapToGlobal(place.bottomLeft()), *m_document,
            finding ? Diagnostics{*finding} : Diagnostics());
}

void ProblemsView::openMenu(QPoint position)
{
    const QModelIndex under = m_list->indexAt(position);
    if (under.isValid())
        m_list->setCurrentIndex(under);
    const Diagnostic *finding = m_model->diagnosticAt(m_list->currentIndex().row());
    if (!finding || !m_document)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillFixMenu(*menu, *m_document, {*finding});
    menu->addSeparator();
    menu->addAction(m_copy);
    menu->popup(m_list->viewport()->mapToGlobal(position));
}

void ProblemsView::copyRow()
{
    const int row = m_list->currentIndex().row();
    const Diagnostic *finding = m_model->diagnosticAt(row);
    if (!finding)
        return;
    const int line = m_document->snapshot()->lines().lineAt(finding->range.begin) + 1;
    QGuiApplication::clipboard()->setText(
        tr("Line %1: %2 [%3]").arg(line).arg(finding->message, finding->code));
}

void ProblemsView::showSureFixes()
{
    const int count = m_document ? sureCount(m_document->snapshot()->diagnostics()) : 0;
    m_fixSure->setText(tr("Fix everything that is sure (%1)").arg(count));
    m_fixSure->setVisible(count > 0);
}

void ProblemsView::next()
{
    go(Direction::Forward);
}

void ProblemsView::previous()
{
    go(Direction::Backward);
}

std::optional<size_t> ProblemsView::currentFinding() const
{
    if (!m_last || m_document->selection().current() != m_last->path)
        return std::nullopt;
    const Diagnostics &findings = m_document->snapshot()->diagnostics();
    const auto found = std::find_if(findings.begin(), findings.end(), [this](const Diagnostic &finding) {
        return finding.range == m_last->range && finding.code == m_last->code && finding.path == m_last->path;
    });
    return found == findings.end() ? std::nullopt : std::optional(size_t(found - findings.begin()));
}

void ProblemsView::go(Direction direction)
{
    if (!m_document)
        return;
    const Diagnostics &findings = m_document->snapshot()->diagnostics();
    std::vector<size_t> wanted;
    for (size_t i = 0; i < findings.size(); ++i)
        if (m_filters.testFlag(filterOf(findings[i].severity)))
            wanted.push_back(i);
    if (wanted.empty())
        return;
    // Forward from the finding that was shown last goes behind it, from any other place to the first one
    // there.
    const std::optional<size_t> current = currentFinding();
    const Selection &selection = m_document->selection();
    const SyntaxNode node =
        selection.isEmpty() ? SyntaxNode() : m_document->snapshot()->resolve(selection.current());
    const qsizetype place = node ? node.itemBegin() : 0;
    const auto behind = std::find_if(wanted.begin(), wanted.end(),
        [&](size_t i) { return current ? i > *current : findings[i].range.begin >= place; });
    if (direction == Direction::Forward) {
        goTo(behind == wanted.end() ? wanted.front() : *behind);
        return;
    }
    const auto before = std::find_if(wanted.rbegin(), wanted.rend(),
        [&](size_t i) { return current ? i < *current : findings[i].range.begin < place; });
    goTo(before == wanted.rend() ? wanted.back() : *before);
}

void ProblemsView::goTo(size_t finding)
{
    const SnapshotPtr snapshot = m_document->snapshot();
    const Diagnostic &diagnostic = snapshot->diagnostics()[finding];
    m_last = diagnostic;
    m_document->selection().jumpTo(diagnostic.path);
    if (const int row = m_model->rowOf(finding); row >= 0 && isVisible())
        m_list->setCurrentIndex(m_model->index(row, 0));
    Q_EMIT activated(diagnostic);
}

} // namespace patchcord
