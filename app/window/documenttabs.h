// SPDX-License-Identifier: MIT
#pragma once

#include "app/window/documenttab.h"

#include <QTabWidget>
#include <memory>
#include <vector>

namespace patchcord {

/// The open documents, a tab each. The tab bar shows from the second one on.
class DocumentTabs : public QTabWidget
{
    Q_OBJECT

public:
    explicit DocumentTabs(QWidget *parent = nullptr);

    /// Adds a document and goes to it. A document that nobody touched gives its place away.
    DocumentTab &add(std::unique_ptr<OpenDocument> document);
    /// Removes a tab, and with it those of the documents that stand in its document as text.
    void remove(DocumentTab &tab);
    void show(DocumentTab &tab);

    /// Null when nothing is open.
    DocumentTab *current() const;
    std::vector<DocumentTab *> all() const;
    /// The tab of an open document.
    DocumentTab &of(const OpenDocument &document) const;
    /// The tab of a file, by its canonical path, or null.
    DocumentTab *byPath(const QString &canonicalPath) const;

Q_SIGNALS:
    /// Null when the last one was closed.
    void currentTabChanged(patchcord::DocumentTab *tab);
    void closeRequested(patchcord::DocumentTab *tab);
    /// Name, file or modified mark of a document.
    void stateChanged();

private:
    DocumentTab *at(int index) const;
    void label(DocumentTab &tab);
};

} // namespace patchcord
