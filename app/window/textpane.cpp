// SPDX-License-Identifier: MIT
#include "app/window/textpane.h"

#include "app/window/opendocument.h"
#include "app/window/replacebar.h"
#include "editor/problems/problemsview.h"
#include "editor/source/sourcepane.h"
#include "editor/theme/fonts.h"
#include "editor/theme/menutext.h"
#include "model/export/convert.h"

#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QTabBar>
#include <QVBoxLayout>

namespace patchcord {

namespace {

constexpr int FormatMargin = 12;

enum Tab : int { Native, Derived, Problems };

QString lineEndName(LineEnd lineEnd)
{
    switch (lineEnd) {
    case LineEnd::CrLf:
        return QStringLiteral("CRLF");
    case LineEnd::Cr:
        return QStringLiteral("CR");
    case LineEnd::Lf:
        break;
    }
    return QStringLiteral("LF");
}

} // namespace

TextPane::TextPane(QWidget *parent)
    : QTabWidget(parent)
    , m_source(new SourcePane(this))
    , m_replace(new ReplaceBar(*m_source->nativeView()))
    , m_textPage(new QWidget)
    , m_problems(new ProblemsView(this))
    , m_format(new QLabel(this))
{
    m_source->setParent(this);
    setDocumentMode(true);
    setAccessibleName(tr("Text and problems"));
    auto *const page = new QVBoxLayout(m_textPage);
    page->setContentsMargins({});
    page->setSpacing(0);
    page->addWidget(m_replace);
    page->addWidget(m_source->nativeView(), 1);
    addTab(m_textPage, tr("Text"));
    addTab(m_source->derivedView(), QString());
    addTab(m_problems, tr("Problems"));
    m_format->setTextFormat(Qt::PlainText);
    m_format->setFont(fonts::small());
    m_format->setContentsMargins(FormatMargin, 0, FormatMargin, 0);
    m_format->setAccessibleName(tr("Text format"));
    m_format->setAutoFillBackground(true);
    m_format->setBackgroundRole(QPalette::Base);
    m_format->setForegroundRole(QPalette::PlaceholderText);
    setCornerWidget(m_format);
    tabBar()->setElideMode(Qt::ElideNone);
    connect(m_problems, &ProblemsView::countsChanged, this, &TextPane::countProblems);
    connect(m_source, &SourcePane::derivedLanguageChanged, this, &TextPane::label);
    tabBar()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(tabBar(), &QWidget::customContextMenuRequested, this, &TextPane::openTabMenu);
    label();
    m_format->setFixedHeight(tabBar()->sizeHint().height() - 1); // the line below the tabs goes on below it
}

void TextPane::setDocument(OpenDocument *document)
{
    if (m_document) {
        m_document->disconnect(this);
        m_document->document().disconnect(this);
    }
    m_document = document;
    Document *const shown = document ? &document->document() : nullptr;
    m_source->setDocument(shown);
    m_replace->setDocument(shown);
    m_problems->setDocument(shown);
    if (document) {
        connect(document, &OpenDocument::stateChanged, this, &TextPane::label);
        connect(shown, &Document::changed, this, &TextPane::label);
    }
    label();
    countProblems(m_problems->counts());
}

void TextPane::resizeEvent(QResizeEvent *event)
{
    QTabWidget::resizeEvent(event);
    showFormat();
}

void TextPane::showText()
{
    setCurrentIndex(Native);
}

void TextPane::showProblems()
{
    setCurrentIndex(Problems);
}

void TextPane::showResults(QWidget &results, const QString &title)
{
    const int index = indexOf(&results) < 0 ? addTab(&results, title) : indexOf(&results);
    setTabText(index, title);
    setCurrentIndex(index);
    results.setFocus(Qt::OtherFocusReason);
    showFormat();
}

void TextPane::openTabMenu(QPoint place)
{
    if (!m_makeFormat || tabBar()->tabAt(place) != Derived)
        return;
    QMenu menu(this);
    menu.addAction(m_makeFormat);
    menu.exec(tabBar()->mapToGlobal(place));
}

void TextPane::label()
{
    const QString name = m_document ? m_document->name() : tr("Text");
    setTabText(Native, menuText(name));
    setTabText(Derived, tr("as %1").arg(languageName(m_source->derivedLanguage())));
    if (!m_document) {
        m_formatText.clear();
        showFormat();
        return;
    }
    const TextFormat &format = m_document->snapshot()->format();
    const QString indent = format.indentsWithTabs ? tr("tabs") : tr("%n spaces", nullptr, format.indent);
    m_formatText = QStringLiteral("%1 · %2 · %3")
                       .arg(languageName(format.language), lineEndName(format.lineEnd), indent);
    showFormat();
}

void TextPane::showFormat()
{
    // In a narrow pane the tabs matter more. The corner takes its room by the text, even when it is hidden.
    const int needed = tabBar()->sizeHint().width() + m_format->fontMetrics().horizontalAdvance(m_formatText);
    m_format->setText(needed + FormatMargin * 2 <= width() ? m_formatText : QString());
}

void TextPane::countProblems(const DiagnosticCounts &counts)
{
    const int all = counts.errors + counts.warnings + counts.hints;
    setTabText(Problems, all > 0 ? tr("Problems %1").arg(all) : tr("Problems"));
    showFormat();
}

} // namespace patchcord
