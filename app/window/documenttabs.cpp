// SPDX-License-Identifier: MIT
#include "app/window/documenttabs.h"

#include "editor/theme/menutext.h"
#include "editor/theme/plaintooltip.h"

#include <QDir>
#include <QTabBar>
#include <algorithm>

namespace patchcord {

DocumentTabs::DocumentTabs(QWidget *parent)
    : QTabWidget(parent)
{
    setDocumentMode(true);
    setTabsClosable(true);
    setMovable(true);
    setTabBarAutoHide(true);
    setAccessibleName(tr("Open documents"));
    // Tab goes to the tab bar itself: through this widget it would end at a bar that hides with one document.
    setFocusProxy(nullptr);
    setFocusPolicy(Qt::NoFocus);
    tabBar()->setElideMode(Qt::ElideMiddle);
    // Steps are dragged from one document to another.
    tabBar()->setChangeCurrentOnDrag(true);
    tabBar()->setAcceptDrops(true);
    connect(
        this, &QTabWidget::currentChanged, this, [this](int index) { Q_EMIT currentTabChanged(at(index)); });
    connect(
        this, &QTabWidget::tabCloseRequested, this, [this](int index) { Q_EMIT closeRequested(at(index)); });
}

DocumentTab &DocumentTabs::add(std::unique_ptr<OpenDocument> document)
{
    DocumentTab *unused = current() && current()->document().isPristine() ? current() : nullptr;
    if (unused && document->host() == &unused->document())
        unused = nullptr;
    auto *const tab = new DocumentTab(std::move(document));
    connect(&tab->document(), &OpenDocument::stateChanged, this, [this, tab] {
        label(*tab);
        Q_EMIT stateChanged();
    });
    addTab(tab, QString());
    label(*tab);
    setCurrentWidget(tab);
    if (unused)
        remove(*unused);
    return *tab;
}

void DocumentTabs::remove(DocumentTab &tab)
{
    // What stands in it as text goes first: it looks at this document.
    for (DocumentTab *const other : all()) {
        if (indexOf(other) >= 0 && other->document().host() == &tab.document())
            remove(*other);
    }
    tab.document().disconnect(this);
    tab.document().letGo();
    removeTab(indexOf(&tab));
    tab.deleteLater(); // a handler of its own may have asked for this
}

void DocumentTabs::show(DocumentTab &tab)
{
    setCurrentWidget(&tab);
}

DocumentTab *DocumentTabs::current() const
{
    return at(currentIndex());
}

std::vector<DocumentTab *> DocumentTabs::all() const
{
    std::vector<DocumentTab *> tabs;
    for (int i = 0; i < count(); ++i)
        tabs.push_back(at(i));
    return tabs;
}

DocumentTab &DocumentTabs::of(const OpenDocument &document) const
{
    const std::vector<DocumentTab *> tabs = all();
    return **std::find_if(
        tabs.begin(), tabs.end(), [&document](DocumentTab *tab) { return &tab->document() == &document; });
}

DocumentTab *DocumentTabs::byPath(const QString &canonicalPath) const
{
    for (DocumentTab *const tab : all()) {
        if (tab->document().path() == canonicalPath)
            return tab;
    }
    return nullptr;
}

DocumentTab *DocumentTabs::at(int index) const
{
    return qobject_cast<DocumentTab *>(widget(index));
}

void DocumentTabs::label(DocumentTab &tab)
{
    const int index = indexOf(&tab);
    const OpenDocument &document = tab.document();
    const QString text = menuText(document.name());
    setTabText(index, document.isModified() ? text + QStringLiteral(" *") : text);
    setTabToolTip(index, plainToolTip(QDir::toNativeSeparators(document.path())));
}

} // namespace patchcord
