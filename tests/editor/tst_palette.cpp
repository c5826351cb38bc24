// SPDX-License-Identifier: MIT
#include "editor/document/stepmime.h"
#include "editor/palette/palettemodel.h"
#include "editor/palette/paletteview.h"
#include "editor/pick/snippets.h"
#include "model/catalog/catalog.h"
#include "resources/resources.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QSignalSpy>
#include <QTreeView>
#include <QtTest>

using namespace patchcord;

namespace {

/// What the rows under all headings say in a role, without the empty ones.
QStringList rowsOf(const QAbstractItemModel &model, int role)
{
    QStringList rows;
    for (int group = 0; group < model.rowCount(); ++group) {
        const QModelIndex parent = model.index(group, 0);
        for (int row = 0; row < model.rowCount(parent); ++row)
            rows += model.index(row, 0, parent).data(role).toString();
    }
    rows.removeAll(QString());
    return rows;
}

QModelIndex rowOf(const QAbstractItemModel &model, int role, const QString &value)
{
    const QModelIndexList found =
        model.match(model.index(0, 0), role, value, 1, Qt::MatchExactly | Qt::MatchRecursive);
    return found.value(0);
}

} // namespace

class TestPalette : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void offersMethodsAndSnippets();
    void everyRowSaysWhatItDoes();
    void enterTakesTheFirstFound();
    void snippetsAreFound();
    void arrowsLeadIntoTheListAndBack();
    void typingInTheListSearches();
    void escapeShowsEverythingAgain();
    void nothingFoundIsSaid();
    void doubleClickTakes();
    void usedLastStandAbove();
    void drags();
    void partsAreNamed();

private:
    QString shownMethod() const
    {
        return m_view->list()->currentIndex().data(PaletteModel::MethodRole).toString();
    }

    CatalogPtr m_catalog;
    std::unique_ptr<PaletteView> m_view;
};

void TestPalette::initTestCase()
{
    const Result<CatalogPtr> catalog = Catalog::load(catalogFolder());
    QVERIFY2(catalog.ok(), qPrintable(catalog.error()));
    m_catalog = *catalog;
}

void TestPalette::init()
{
    m_view = std::make_unique<PaletteView>();
    m_view->setCatalog(m_catalog);
    m_view->resize(260, 600);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
    m_view->filterField()->setFocus();
}

void TestPalette::cleanup()
{
    m_view.reset();
}

void TestPalette::offersMethodsAndSnippets()
{
    PaletteModel model;
    QAbstractItemModelTester tester(&model);
    model.setCatalog(m_catalog);
    QStringList offered = rowsOf(model, PaletteModel::MethodRole);
    QStringList expected;
    for (const Method &method : m_catalog->methods()) {
        if (method.standing != Standing::Legacy && method.standing != Standing::Deprecated)
            expected.append(method.name);
    }
    offered.sort();
    expected.sort();
    QCOMPARE(offered, expected);
    QVERIFY(offered.size() > 30);
    QStringList names;
    for (const Snippet &snippet : snippets())
        names.append(snippet.name);
    QCOMPARE(rowsOf(model, PaletteModel::SnippetRole), names);
}

void TestPalette::everyRowSaysWhatItDoes()
{
    const QAbstractItemModel &model = *m_view->list()->model();
    const qsizetype rows = rowsOf(model, Qt::DisplayRole).size();
    QCOMPARE(rowsOf(model, PaletteModel::SentenceRole).size(), rows);
    QCOMPARE(rowsOf(model, Qt::ToolTipRole).size(), rows);
    QCOMPARE(rowsOf(model, Qt::AccessibleTextRole).size(), rows);
}

void TestPalette::enterTakesTheFirstFound()
{
    QSignalSpy activated(m_view.get(), &PaletteView::methodActivated);
    QTest::keyClicks(m_view->filterField(), QStringLiteral("hangup"));
    QTest::keyClick(m_view->filterField(), Qt::Key_Return);
    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated.constFirst().constFirst().toString(), QStringLiteral("hangup"));
}

void TestPalette::snippetsAreFound()
{
    QSignalSpy activated(m_view.get(), &PaletteView::snippetActivated);
    QTest::keyClicks(m_view->filterField(), QStringLiteral("whisper"));
    QTest::keyClick(m_view->filterField(), Qt::Key_Return);
    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated.constFirst().constFirst().toString(), QStringLiteral("whisper"));
}

void TestPalette::arrowsLeadIntoTheListAndBack()
{
    QTest::keyClick(m_view->filterField(), Qt::Key_Down);
    QVERIFY(m_view->list()->hasFocus());
    const QString first = shownMethod();
    QCOMPARE(first, rowsOf(*m_view->list()->model(), PaletteModel::MethodRole).constFirst());
    // Headings are passed by: every step down is a row to take.
    const QStringList all = rowsOf(*m_view->list()->model(), PaletteModel::MethodRole);
    for (qsizetype i = 1; i < all.size(); ++i) {
        QTest::keyClick(m_view->list(), Qt::Key_Down);
        QCOMPARE(shownMethod(), all[i]);
    }
    m_view->list()->setCurrentIndex(rowOf(*m_view->list()->model(), PaletteModel::MethodRole, first));
    QTest::keyClick(m_view->list(), Qt::Key_Up);
    QVERIFY(m_view->filterField()->hasFocus());
}

void TestPalette::typingInTheListSearches()
{
    QSignalSpy activated(m_view.get(), &PaletteView::methodActivated);
    QTest::keyClick(m_view->filterField(), Qt::Key_Down);
    QTest::keyClick(m_view->list(), Qt::Key_S);
    QVERIFY(m_view->filterField()->hasFocus());
    QTest::keyClicks(m_view->filterField(), QStringLiteral("leep"));
    QCOMPARE(m_view->filterField()->text(), QStringLiteral("sleep"));
    QTest::keyClick(m_view->filterField(), Qt::Key_Down);
    QTest::keyClick(m_view->list(), Qt::Key_Return);
    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated.constFirst().constFirst().toString(), QStringLiteral("sleep"));
}

void TestPalette::escapeShowsEverythingAgain()
{
    const qsizetype all = rowsOf(*m_view->list()->model(), Qt::DisplayRole).size();
    QTest::keyClicks(m_view->filterField(), QStringLiteral("sleep"));
    QVERIFY(rowsOf(*m_view->list()->model(), Qt::DisplayRole).size() < all);
    QTest::keyClick(m_view->filterField(), Qt::Key_Escape);
    QCOMPARE(m_view->filterField()->text(), QString());
    QCOMPARE(rowsOf(*m_view->list()->model(), Qt::DisplayRole).size(), all);
}

void TestPalette::nothingFoundIsSaid()
{
    QTest::keyClicks(m_view->filterField(), QStringLiteral("<b>zzz"));
    const auto labels = m_view->findChildren<QLabel *>();
    QCOMPARE(labels.size(), 1);
    QVERIFY(labels[0]->isVisible());
    QVERIFY(!m_view->list()->isVisible());
    QVERIFY2(labels[0]->text().contains(QStringLiteral("“<b>zzz”")), qPrintable(labels[0]->text()));
    QVERIFY2(labels[0]->text().contains(QStringLiteral("Esc")), qPrintable(labels[0]->text()));
    QTest::keyClick(m_view->filterField(), Qt::Key_Escape);
    QVERIFY(m_view->list()->isVisible());
}

void TestPalette::doubleClickTakes()
{
    QSignalSpy activated(m_view.get(), &PaletteView::methodActivated);
    QTreeView &list = *m_view->list();
    const QModelIndex row = rowOf(*list.model(), PaletteModel::MethodRole, QStringLiteral("hangup"));
    list.scrollTo(row);
    const QPoint at = list.visualRect(row).center();
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, at);
    QTest::mouseDClick(list.viewport(), Qt::LeftButton, {}, at);
    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated.constFirst().constFirst().toString(), QStringLiteral("hangup"));
}

void TestPalette::usedLastStandAbove()
{
    const QAbstractItemModel &model = *m_view->list()->model();
    const qsizetype all = rowsOf(model, PaletteModel::MethodRole).size();
    m_view->setRecent({QStringLiteral("sleep"), QStringLiteral("no_such_method"), QStringLiteral("play")});
    QCOMPARE(rowsOf(model, PaletteModel::MethodRole).size(), all + 2);
    QCOMPARE(rowsOf(model, PaletteModel::MethodRole).mid(0, 2),
        (QStringList{QStringLiteral("sleep"), QStringLiteral("play")}));
    QVERIFY(m_view->list()->isExpanded(model.index(0, 0)));
    // Each is found once.
    QTest::keyClicks(m_view->filterField(), QStringLiteral("sleep"));
    QCOMPARE(rowsOf(model, PaletteModel::MethodRole).count(QStringLiteral("sleep")), 1);
    m_view->filterField()->clear();
    m_view->setRecent({});
    QCOMPARE(rowsOf(model, PaletteModel::MethodRole).size(), all);
    // Who has scrolled down keeps the rows in sight.
    const QModelIndex row = rowOf(model, PaletteModel::MethodRole, QStringLiteral("transfer"));
    m_view->list()->scrollTo(row, QAbstractItemView::PositionAtTop);
    const QPersistentModelIndex kept(row);
    const int top = m_view->list()->visualRect(kept).top();
    m_view->setRecent({QStringLiteral("sleep")});
    QCOMPARE(m_view->list()->visualRect(kept).top(), top);
}

void TestPalette::drags()
{
    PaletteModel model;
    model.setCatalog(m_catalog);
    const QModelIndex group = model.index(0, 0);
    QVERIFY(!(model.flags(group) & Qt::ItemIsDragEnabled));
    const QModelIndex method = rowOf(model, PaletteModel::MethodRole, QStringLiteral("play"));
    QVERIFY(model.flags(method) & Qt::ItemIsDragEnabled);
    std::unique_ptr<QMimeData> data(model.mimeData({method}));
    QCOMPARE(data->data(methodMimeType()), QByteArray("play"));
    QVERIFY(!data->hasFormat(snippetMimeType()));
    const QModelIndex snippet = rowOf(model, PaletteModel::SnippetRole, QStringLiteral("menu"));
    QVERIFY(model.flags(snippet) & Qt::ItemIsDragEnabled);
    data.reset(model.mimeData({snippet}));
    QCOMPARE(data->data(snippetMimeType()), QByteArray("menu"));
    QVERIFY(!data->hasFormat(methodMimeType()));
}

void TestPalette::partsAreNamed()
{
    for (const QWidget *const part : {static_cast<QWidget *>(m_view.get()),
             static_cast<QWidget *>(m_view->filterField()), static_cast<QWidget *>(m_view->list())})
        QVERIFY2(!part->accessibleName().isEmpty(), part->metaObject()->className());
}

QTEST_MAIN(TestPalette)
#include "tst_palette.moc"
