// SPDX-License-Identifier: MIT
#pragma once

#include "editor/document/document.h"
#include "editor/source/sourcepane.h"

#include <QObject>
#include <memory>

namespace patchcord {

/// A source pane on the screen with a document, whose editor has the keyboard, for tests that type.
class SourceFixture : public QObject
{
    Q_OBJECT

protected:
    bool loadCatalog();

    /// Shows a new document; its editor fills `inside` of the window.
    void open(const QByteArray &text, const QRect &inside = {0, 0, 700, 400});
    /// Puts the cursor to a byte.
    void put(qsizetype offset);

    QByteArray text() const { return m_document->snapshot()->text(); }

    CatalogPtr m_catalog;
    std::unique_ptr<Document> m_document;
    std::unique_ptr<QWidget> m_window;
    SourcePane *m_pane = nullptr;
    SourceEditor *m_editor = nullptr;
};

} // namespace patchcord
