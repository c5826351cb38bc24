// SPDX-License-Identifier: MIT
#include "app/window/helpwindow.h"

#include "editor/theme/theme.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QListWidget>
#include <QSplitter>
#include <QTextBlock>
#include <QTextBrowser>
#include <QUrl>
#include <QVBoxLayout>

namespace patchcord {

namespace {

constexpr int ListWidth = 250;
constexpr int PageWidth = 560;
constexpr int Height = 560;
constexpr int PageMargin = 16;
constexpr qreal Gap = 8;

/// What Markdown leaves to the one who shows it: room between paragraphs, a ground behind code.
void layOut(QTextDocument &page, const Theme &theme)
{
    for (QTextBlock block = page.begin(); block.isValid(); block = block.next()) {
        QTextBlockFormat format = block.blockFormat();
        const bool isCode = format.hasProperty(QTextFormat::BlockCodeFence);
        const bool codeGoesOn = isCode && block.next().blockFormat().hasProperty(QTextFormat::BlockCodeFence);
        format.setBottomMargin(codeGoesOn ? 0 : Gap);
        if (isCode)
            format.setBackground(theme.window);
        QTextCursor(block).setBlockFormat(format);
    }
}

} // namespace

HelpWindow::HelpWindow(HelpPages pages, QWidget *parent)
    : QDialog(parent)
    , m_pages(std::move(pages))
    , m_list(new QListWidget)
    , m_page(new QTextBrowser)
{
    setWindowTitle(m_pages.title);
    resize(ListWidth + PageWidth, Height);
    m_list->setAccessibleName(m_pages.listName);
    m_list->setTextElideMode(Qt::ElideRight);
    for (const HelpPages::Entry &entry : m_pages.entries) {
        auto *const item = new QListWidgetItem(entry.title, m_list);
        item->setData(Qt::UserRole, entry.name);
        item->setSizeHint({0, metrics::HitArea});
    }
    m_page->setAccessibleName(tr("Explanation"));
    m_page->setOpenLinks(false);
    m_page->document()->setDocumentMargin(PageMargin);
    auto *const panes = new QSplitter;
    panes->setHandleWidth(1);
    panes->setChildrenCollapsible(false);
    panes->addWidget(m_list);
    panes->addWidget(m_page);
    panes->setStretchFactor(1, 1);
    panes->setSizes({ListWidth, PageWidth});
    auto *const buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *const layout = new QVBoxLayout(this);
    layout->addWidget(panes, 1);
    layout->addWidget(buttons);
    connect(m_list, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item)
            showPage(item->data(Qt::UserRole).toString());
    });
    connect(m_page, &QTextBrowser::anchorClicked, this,
        [this](const QUrl &link) { explain(link.path().section(u'.', 0, 0)); });
}

void HelpWindow::explain(const QString &name)
{
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(Qt::UserRole).toString() == name)
            m_list->setCurrentRow(row);
    }
    if (m_list->currentRow() < 0)
        m_list->setCurrentRow(0);
    show();
    raise();
    activateWindow();
}

void HelpWindow::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    const QListWidgetItem *const item = m_list->currentItem();
    if (event->type() == QEvent::PaletteChange && item)
        showPage(item->data(Qt::UserRole).toString());
}

void HelpWindow::showPage(const QString &name)
{
    m_page->setMarkdown(m_pages.markdown(name));
    layOut(*m_page->document(), Theme::of(palette()));
    m_page->moveCursor(QTextCursor::Start);
}

} // namespace patchcord
