// SPDX-License-Identifier: MIT
#include "tests/editor/sourcefixture.h"

#include "resources/resources.h"

#include <QTest>

namespace patchcord {

bool SourceFixture::loadCatalog()
{
    const Result<CatalogPtr> catalog = Catalog::load(catalogFolder());
    if (!catalog) {
        qWarning("%s", qPrintable(catalog.error()));
        return false;
    }
    m_catalog = *catalog;
    return true;
}

void SourceFixture::open(const QByteArray &text, const QRect &inside)
{
    m_window.reset();
    m_document = std::make_unique<Document>(m_catalog, text);
    m_window = std::make_unique<QWidget>();
    m_pane = new SourcePane(m_window.get());
    m_editor = m_pane->nativeView();
    m_pane->setDocument(m_document.get());
    m_window->resize(inside.right() + 1, inside.bottom() + 1);
    m_editor->setGeometry(inside);
    m_window->show();
    m_editor->setFocus();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void SourceFixture::put(qsizetype offset)
{
    QTextCursor cursor = m_editor->textCursor();
    cursor.setPosition(m_editor->positionOf(offset));
    m_editor->setTextCursor(cursor);
}

} // namespace patchcord
