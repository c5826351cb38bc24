// SPDX-License-Identifier: MIT
// The canvas as screen readers meet it.
#include "editor/document/selection.h"
#include "resources/resources.h"
#include "tests/editor/canvasbench.h"
#include "tests/support/corpus.h"

#include <QAccessible>
#include <QTest>

#include <functional>

using namespace patchcord;

namespace {

NodePath at(const char *pointer)
{
    return *NodePath::fromPointer(QLatin1String(pointer));
}

} // namespace

class TestAccessibleCanvas : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void tellsEverything();

private:
    CatalogPtr m_catalog;
};

void TestAccessibleCanvas::initTestCase()
{
    const auto catalog = Catalog::load(catalogFolder());
    QVERIFY2(catalog.ok(), qPrintable(catalog.error()));
    m_catalog = *catalog;
}

void TestAccessibleCanvas::tellsEverything()
{
    const QByteArray text = readBytes(QStringLiteral(PATCHCORD_FIXTURES "/canvas/editing.yaml"));
    CanvasBench bench(m_catalog, text, {1600, 1100});
    bench.view.setZoom(1);
    QAccessibleInterface *tree = QAccessible::queryAccessibleInterface(&bench.view);
    QVERIFY(tree);
    QCOMPARE(tree->role(), QAccessible::List);
    QCOMPARE(tree->text(QAccessible::Name), QStringLiteral("Call flow"));
    QHash<QString, QString> items; // names and descriptions
    QStringList links;
    QStringList ports;
    const std::function<void(QAccessibleInterface *)> collect = [&](QAccessibleInterface *parent) {
        for (int i = 0; i < parent->childCount(); ++i) {
            QAccessibleInterface *const child = parent->child(i);
            const QString name = child->text(QAccessible::Name);
            QCOMPARE(child->parent(), parent);
            QCOMPARE(parent->indexOfChild(child), i);
            QVERIFY2(!child->rect().isEmpty(), qPrintable(name));
            if (child->role() == QAccessible::Link)
                links.append(name);
            else if (child->role() == QAccessible::Button)
                ports.append(name);
            else
                QCOMPARE(child->role(), QAccessible::ListItem);
            items.insert(name, child->text(QAccessible::Description));
            collect(child);
        }
    };
    collect(tree);
    links.sort();
    QCOMPARE(tree->childCount(), 3);
    QCOMPARE(items.value(QStringLiteral("section main, entry · 5 steps")), QStringLiteral("Section 1 of 3"));
    QCOMPARE(items.value(QStringLiteral("label, menu")), QStringLiteral("Step 2 of 5 in main"));
    QCOMPARE(items.value(QStringLiteral("connect, one after another, in branch 1")),
        QStringLiteral("Step 1 of 1 in branch 1"));
    QCOMPARE(items.value(QStringLiteral("destination 1, +15551230001, 60 s")),
        QStringLiteral("Destination 1 of 3"));
    QVERIFY(items.contains(QStringLiteral("branch 1 of switch, 1 step")));
    QCOMPARE(links,
        (QStringList{QStringLiteral("link from goto to label menu"),
            QStringLiteral("link from transfer to section voicemail")}));
    // The ways on that a connect, a switch and all that go on have not got yet.
    QVERIFY(ports.contains(QStringLiteral("way on: connected")));
    QVERIFY(ports.contains(QStringLiteral("way on: new case")));
    QVERIFY(ports.count(QStringLiteral("way on: next step")) > 3);
    QAccessibleInterface *const main = tree->child(0);
    bench.document.selection().select(at("/sections/main/0"));
    QVERIFY(main->child(0)->state().selected);
    QVERIFY(!main->child(1)->state().selected);
    const QRect rect = main->child(0)->rect();
    QCOMPARE(tree->childAt(rect.center().x(), rect.center().y()), main->child(0));
    QCOMPARE(main->childAt(rect.center().x(), rect.center().y()), main->child(0));
    main->child(1)->actionInterface()->doAction(QAccessibleActionInterface::setFocusAction());
    QCOMPARE(bench.document.selection().current(), at("/sections/main/1"));
}

QTEST_MAIN(TestAccessibleCanvas)
#include "tst_accessiblecanvas.moc"
