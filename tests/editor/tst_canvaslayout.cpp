// SPDX-License-Identifier: MIT
// The canvas without a widget: measures, layout, ways of edges, hit tests, travel and drop places.
#include "editor/canvas/cardgeometry.h"
#include "editor/canvas/detour.h"
#include "editor/canvas/droptarget.h"
#include "editor/canvas/hittest.h"
#include "editor/canvas/navigation.h"
#include "editor/document/viewstate.h"
#include "model/edit/commentedits.h"
#include "model/edit/disableedits.h"
#include "resources/resources.h"
#include "tests/support/corpus.h"

#include <QTest>

using namespace patchcord;

namespace {

QByteArray fixture()
{
    return readBytes(QStringLiteral(PATCHCORD_FIXTURES "/canvas/branches.yaml"));
}

NodePath at(const char *pointer)
{
    return *NodePath::fromPointer(QLatin1String(pointer));
}

/// Lines that lie on a border do not cross it.
bool crossesInside(const std::vector<QPointF> &way, const QRectF &rect)
{
    return crosses(way, rect.adjusted(0.5, 0.5, -0.5, -0.5));
}

/// What nothing else may cover: cards, notes, disabled steps.
std::vector<QRectF> solidsOf(const SectionLayout &layout)
{
    std::vector<QRectF> solids;
    for (const PlacedCard &card : layout.cards) {
        solids.push_back(card.rect);
        if (!card.paper.isEmpty())
            solids.push_back(card.paper);
    }
    for (const PlacedDisabled &disabled : layout.disabled)
        solids.push_back(disabled.rect);
    return solids;
}

} // namespace

class TestCanvasLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cardSizes_data();
    void cardSizes();
    void connectRows();
    void groupsAreBracketed();
    void columnsFromMain();
    void unreachedAndEntry();
    void sameFlowSameLayout();
    void unchangedSectionsAreTakenOver();
    void collapsedAndDraggedSections();
    void everyDocument_data();
    void everyDocument();
    void waysAroundDraggedSections();
    void hits();
    void arrowKeys();
    void destinationsInTurn();
    void stepDrops();
    void destinationDrops();
    void linkDrops();
    void brokenTextKeepsThePicture();

private:
    /// Two pictures of the same text are the same, to the last point.
    static void compare(const CanvasScene &a, const CanvasScene &b);
    SnapshotPtr build(const QByteArray &text) const { return Snapshot::build(text, m_catalog); }
    QByteArray withNotes(const QByteArray &text) const;
    QByteArray withDisabled(const QByteArray &text) const;
    CanvasScene sceneOf(const QByteArray &text) const
    {
        CanvasScene scene(m_style);
        scene.show(build(text), ViewState());
        return scene;
    }

    CatalogPtr m_catalog;
    CanvasStyle m_style;
};

void TestCanvasLayout::initTestCase()
{
    const auto catalog = Catalog::load(catalogFolder());
    QVERIFY2(catalog.ok(), qPrintable(catalog.error()));
    m_catalog = *catalog;
    m_style = CanvasStyle::standard();
}

void TestCanvasLayout::cardSizes_data()
{
    QTest::addColumn<QByteArray>("step");
    QTest::addColumn<QSizeF>("size");
    QTest::newRow("one line") << QByteArray("hangup: {}") << QSizeF(240, 40);
    QTest::newRow("two lines") << QByteArray("play: { url: 'say:Hello' }") << QSizeF(240, 54);
    QTest::newRow("label") << QByteArray("label: menu") << QSizeF(240, 28);
    QTest::newRow("unknown") << QByteArray("juggle: {}") << QSizeF(240, 40);
    QTest::newRow("one destination") << QByteArray("connect: { to: '+15551231234' }") << QSizeF(330, 71);
    QTest::newRow("three in order") << QByteArray("connect: { serial: [ { to: a }, { to: b }, { to: c } ] }")
                                    << QSizeF(330, 34 + 3 * 27 + 2 * 5 + 10);
    QTest::newRow("two groups") << QByteArray(
        "connect: { serial_parallel: [ [ { to: a }, { to: b } ], [ { to: c } ] ] }")
                                << QSizeF(330, 34 + 3 * 27 + 5 + 11 + 10);
}

void TestCanvasLayout::cardSizes()
{
    QFETCH(QByteArray, step);
    const SnapshotPtr snapshot = build("sections: { main: [ { " + step + " } ] }\n");
    const Step &parsed = snapshot->flow().section(QStringLiteral("main"))->steps.front();
    QTEST(cardSize(parsed, m_style, m_style.cardWidth), "size");
    const CardGeometry geometry = measure(parsed, m_style, m_style.cardWidth);
    QTEST(geometry.size, "size");
    const QRectF card(QPointF(0, 0), geometry.size);
    QVERIFY(card.contains(geometry.name));
    QVERIFY(card.contains(geometry.icon));
    for (const CardGeometry::Row &row : geometry.rows)
        QVERIFY(card.contains(row.rect));
}

void TestCanvasLayout::connectRows()
{
    const SnapshotPtr snapshot = build(fixture());
    const Step *connect = snapshot->flow().stepAt(at("/sections/main/3/switch/case/1/0"));
    QVERIFY(connect && connect->plan);
    const CardGeometry card = measure(*connect, m_style, m_style.cardWidth);
    QCOMPARE(card.rows.size(), size_t(2));
    QVERIFY(!card.rows[0].number.isEmpty());
    QCOMPARE(card.rows[1].rect.top() - card.rows[0].rect.top(), 32.0);
    QVERIFY(card.rows[0].text.right() <= card.rows[0].value.left());
    QVERIFY(card.brackets.empty());
}

void TestCanvasLayout::groupsAreBracketed()
{
    const SnapshotPtr snapshot = build("sections: { main: [ { connect: { serial_parallel: [ [ { to: a }, { "
                                       "to: b } ], [ { to: c } ] ] } } ] }");
    const Step &connect = snapshot->flow().section(QStringLiteral("main"))->steps.front();
    const CardGeometry card = measure(connect, m_style, m_style.cardWidth);
    QCOMPARE(card.brackets.size(), size_t(2));
    QVERIFY(!card.brackets[0].number.isEmpty());
    QCOMPARE(card.brackets[0].rect.top(), card.rows[0].rect.top());
    QCOMPARE(card.brackets[0].rect.bottom(), card.rows[1].rect.bottom());
    QCOMPARE(card.brackets[1].rect.top(), card.rows[2].rect.top());
    QVERIFY(card.rows[0].number.isEmpty());
}

void TestCanvasLayout::columnsFromMain()
{
    const CanvasScene scene = sceneOf(fixture());
    const std::vector<PlacedSection> &sections = scene.layout().sections;
    QCOMPARE(sections.size(), size_t(3));
    QCOMPARE(sections[0].at, QPointF(0, 0));
    QVERIFY(sections[1].at.x() > sections[0].rect().right());
    QCOMPARE(scene.layout().ends.size(), size_t(2));
    QVERIFY(scene.layout().ends[0].isMissing);
    QVERIFY(!scene.layout().ends[1].isMissing);
    QVERIFY(scene.layout().ends[0].rect.left() > sections[1].rect().right());
}

void TestCanvasLayout::unreachedAndEntry()
{
    // A target that is missing may mean any section: then nobody can tell.
    const CanvasScene scene = sceneOf(fixture().replace("dest: nowhere", "dest: voicemail"));
    const std::vector<PlacedSection> &sections = scene.layout().sections;
    QVERIFY(sections[0].isEntry);
    QVERIFY(sections[0].isReached && sections[1].isReached);
    QVERIFY(!sections[2].isReached);
    // A target that is only known during the call may lead anywhere: then nobody can tell.
    const CanvasScene computed =
        sceneOf("sections: { main: [ { transfer: { dest: '%{vars.x}' } } ], other: [ { hangup: {} } ] }");
    QVERIFY(computed.layout().sections[1].isReached);
}

void TestCanvasLayout::sameFlowSameLayout()
{
    compare(sceneOf(fixture()), sceneOf(fixture()));
}

void TestCanvasLayout::compare(const CanvasScene &a, const CanvasScene &b)
{
    QCOMPARE(a.layout().bounds, b.layout().bounds);
    for (size_t i = 0; i < a.layout().sections.size(); ++i) {
        const SectionLayout &left = *a.layout().sections[i].layout;
        const SectionLayout &right = *b.layout().sections[i].layout;
        QCOMPARE(a.layout().sections[i].rect(), b.layout().sections[i].rect());
        for (size_t c = 0; c < left.cards.size(); ++c)
            QCOMPARE(left.cards[c].rect, right.cards[c].rect);
    }
    for (size_t e = 0; e < a.layout().edges.size(); ++e)
        QVERIFY(a.layout().edges[e].points == b.layout().edges[e].points);
}

void TestCanvasLayout::unchangedSectionsAreTakenOver()
{
    CanvasScene scene(m_style);
    const ViewState view;
    const SnapshotPtr first = build(fixture());
    scene.show(first, view);
    const SectionLayout *main = scene.layout().sections[0].layout.get();
    const SectionLayout *voicemail = scene.layout().sections[1].layout.get();
    const QByteArray changed = fixture().replace("beep: true", "beep: false");
    scene.show(Snapshot::build(changed, m_catalog, first), view);
    QCOMPARE(scene.layout().sections[0].layout.get(), main);
    QVERIFY(scene.layout().sections[1].layout.get() != voicemail);
}

void TestCanvasLayout::collapsedAndDraggedSections()
{
    ViewState view;
    view.collapse(NodePath::section(QStringLiteral("main")));
    view.setPosition(NodePath::section(QStringLiteral("voicemail")), {800, 400});
    CanvasScene scene(m_style);
    scene.show(build(fixture()), view);
    QCOMPARE(scene.layout().sections[0].layout->size, QSizeF(256, 72));
    QVERIFY(scene.layout().sections[0].layout->cards.empty());
    QCOMPARE(scene.layout().sections[1].at, QPointF(800, 400));
    QCOMPARE(scene.layout().edges[0].points.front(), QPointF(256, 36));
    QCOMPARE(scene.layout().edges[0].points.back(), QPointF(800, 418));
}

/// The text with a note of two lines on every step and section that can have one.
QByteArray TestCanvasLayout::withNotes(const QByteArray &text) const
{
    SnapshotPtr snapshot = build(text);
    QList<NodePath> paths;
    for (const SectionFlowPtr &section : snapshot->flow().sections()) {
        paths.append(section->path);
        forEachStep(section->steps, [&paths](const Step &step) { paths.append(step.path); });
    }
    for (const NodePath &path : paths) {
        const Result<TextEdits> edits = setComment(*snapshot, path, QStringLiteral("one\ntwo"));
        if (edits)
            snapshot = Snapshot::build(edits->applied(snapshot->text()), m_catalog, snapshot);
    }
    return snapshot->text();
}

/// The text with every other step disabled, as far as it can be.
QByteArray TestCanvasLayout::withDisabled(const QByteArray &text) const
{
    SnapshotPtr snapshot = build(text);
    QList<NodePath> paths;
    for (const SectionFlowPtr &section : snapshot->flow().sections()) {
        forEachStep(section->steps, [&paths](const Step &step) {
            if (step.branches.empty() && step.path.lastIndex() % 2 == 1)
                paths.prepend(step.path);
        });
    }
    for (const NodePath &path : paths) {
        const Result<TextEdits> edits = disableSteps(*snapshot, {path});
        if (edits)
            snapshot = Snapshot::build(edits->applied(snapshot->text()), m_catalog, snapshot);
    }
    return snapshot->text();
}

void TestCanvasLayout::everyDocument_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const CorpusFile &file : allDocuments())
        QTest::newRow(qPrintable(file.name)) << file.bytes;
    QTest::newRow("branches") << fixture();
    QTest::newRow("branches, notes") << withNotes(fixture());
    QTest::newRow("branches, notes and disabled steps") << withDisabled(withNotes(fixture()));
    for (const CorpusFile &file : ownDocuments()) {
        QTest::newRow(qPrintable(file.name + QStringLiteral(", notes"))) << withNotes(file.bytes);
        QTest::newRow(qPrintable(file.name + QStringLiteral(", notes and disabled steps")))
            << withDisabled(withNotes(file.bytes));
    }
}

void TestCanvasLayout::everyDocument()
{
    QFETCH(QByteArray, text);
    const CanvasScene scene = sceneOf(text);
    compare(scene, sceneOf(text));
    const FlowLayout &layout = scene.layout();
    std::vector<QRectF> boxes;
    for (const PlacedSection &section : layout.sections)
        boxes.push_back(section.rect());
    for (const PlacedEnd &end : layout.ends)
        boxes.push_back(end.rect);
    for (size_t i = 0; i < boxes.size(); ++i) {
        for (size_t j = i + 1; j < boxes.size(); ++j)
            QVERIFY2(
                !boxes[i].intersects(boxes[j]), qPrintable(QStringLiteral("boxes %1 and %2").arg(i).arg(j)));
    }
    std::vector<QRectF> cards;
    for (const PlacedSection &section : layout.sections) {
        const QRectF frame(QPointF(0, 0), section.layout->size);
        const std::vector<QRectF> own = solidsOf(*section.layout);
        for (size_t i = 0; i < own.size(); ++i) {
            QVERIFY(frame.contains(own[i]));
            cards.push_back(own[i].translated(section.at));
            for (size_t j = i + 1; j < own.size(); ++j)
                QVERIFY(!own[i].intersects(own[j]));
            for (const PlacedLane &lane : section.layout->lanes)
                QVERIFY(!own[i].intersects(lane.chip));
        }
        for (const QRectF &slot : section.layout->emptySlots) {
            cards.push_back(slot.translated(section.at));
            for (const InnerRoute &jump : section.layout->jumps)
                QVERIFY(!crossesInside(jump.points, slot));
        }
        for (const InnerRoute &jump : section.layout->jumps) {
            for (const QRectF &solid : own)
                QVERIFY2(!crossesInside(jump.points, solid), qPrintable(jump.edge->step.toPointer()));
        }
    }
    for (const PlacedEdge &edge : layout.edges) {
        for (const QRectF &card : cards)
            QVERIFY2(!crossesInside(edge.points, card), qPrintable(edge.edge->step.toPointer()));
        for (size_t i = 0; i < boxes.size(); ++i) {
            if (int(i) != edge.section)
                QVERIFY2(!crossesInside(edge.points, boxes[i]), qPrintable(edge.edge->step.toPointer()));
        }
        for (size_t i = 1; i < edge.points.size(); ++i) {
            QVERIFY(
                edge.points[i].x() == edge.points[i - 1].x() || edge.points[i].y() == edge.points[i - 1].y());
        }
    }
}

void TestCanvasLayout::waysAroundDraggedSections()
{
    ViewState view;
    CanvasScene scene(m_style);
    scene.show(build(fixture()), view);
    const QRectF main = scene.layout().sections[0].rect();
    // after_hours stands right where the way from main to voicemail goes; voicemail far below.
    view.setPosition(NodePath::section(QStringLiteral("after_hours")), {main.right() + 30, 100});
    view.setPosition(NodePath::section(QStringLiteral("voicemail")), {main.right() + 200, 900});
    scene.show(build(fixture()), view);
    for (const PlacedEdge &edge : scene.layout().edges) {
        for (int i = 0; i < 3; ++i) {
            if (i != edge.section)
                QVERIFY(!crossesInside(edge.points, scene.layout().sections[size_t(i)].rect()));
        }
    }
}

void TestCanvasLayout::hits()
{
    const CanvasScene scene = sceneOf(fixture());
    const auto hitOf = [&](QPointF point) { return hitTest(scene, point, 4); };
    const QRectF answer = scene.rectOf(at("/sections/main/0"));
    QCOMPARE(hitOf(answer.center()).kind, Hit::Kind::Card);
    QCOMPARE(hitOf(answer.center()).path, at("/sections/main/0"));
    QCOMPARE(hitOf(answer.center() + QPointF(0, answer.height() / 2 + 4)).kind, Hit::Kind::Gap);
    QCOMPARE(hitOf({60, 10}).kind, Hit::Kind::Header);
    QCOMPARE(hitOf({60, 10}).path, at("/sections/main"));
    QCOMPARE(hitOf({-50, -500}).kind, Hit::Kind::Nothing);
    const NodePath second = at("/sections/main/3/switch/case/1/0/connect/serial/1");
    const Hit row = hitOf(scene.rectOf(second).center());
    QCOMPARE(row.kind, Hit::Kind::Destination);
    QCOMPARE(row.row, 1);
    QCOMPARE(row.path, second);
    const PlacedEdge &edge = scene.layout().edges[0];
    QCOMPARE(hitOf(edge.points.back() - QPointF(4, 0)).kind, Hit::Kind::EdgeTip);
    const InnerRoute &jump = scene.layout().sections[0].layout->jumps[0];
    QCOMPARE(hitOf(jump.points.back() + QPointF(3, 0)).kind, Hit::Kind::EdgeTip);
    QCOMPARE(hitOf(jump.points.back() + QPointF(60, 0)).kind, Hit::Kind::Edge);
    const PlacedSection &main = scene.layout().sections[0];
    QCOMPARE(hitOf(main.rect().topRight() + QPointF(-20, 18)).kind, Hit::Kind::Chevron);
}

void TestCanvasLayout::arrowKeys()
{
    const CanvasScene scene = sceneOf(fixture());
    const auto go = [&](const char *from, Direction direction) {
        return travel(scene, at(from), direction).toPointer();
    };
    QCOMPARE(go("/sections/main", Direction::Down), QStringLiteral("/sections/main/0"));
    QCOMPARE(go("/sections/main/0", Direction::Down), QStringLiteral("/sections/main/1"));
    QCOMPARE(go("/sections/main/0", Direction::Up), QStringLiteral("/sections/main"));
    // Into a branch by its chip.
    QCOMPARE(go("/sections/main/3", Direction::Down), QStringLiteral("/sections/main/3/switch/case/1"));
    QCOMPARE(go("/sections/main/3/switch/case/1", Direction::Down),
        QStringLiteral("/sections/main/3/switch/case/1/0"));
    QCOMPARE(go("/sections/main/3/switch/case/1/0", Direction::Right),
        QStringLiteral("/sections/main/3/switch/case/2/0"));
    QCOMPARE(go("/sections/main/3/switch/case/2/0", Direction::Left),
        QStringLiteral("/sections/main/3/switch/case/1/0"));
    QCOMPARE(go("/sections/main/3/switch/case/1/0", Direction::Down), QStringLiteral("/sections/main/4"));
    QCOMPARE(go("/sections/main/0", Direction::Right), QStringLiteral("/sections/voicemail"));
    QCOMPARE(go("/sections/voicemail/0", Direction::Left), QStringLiteral("/sections/main"));
    QCOMPARE(go("/sections/main/4", Direction::Down), QStringLiteral("/sections/main/4"));
    QCOMPARE(go("", Direction::Down), QStringLiteral("/sections/main"));
}

void TestCanvasLayout::destinationsInTurn()
{
    const CanvasScene scene = sceneOf(fixture());
    const NodePath connect = at("/sections/main/3/switch/case/1/0");
    const NodePath first = connect.child(QStringLiteral("connect")).child(QStringLiteral("serial")).child(0);
    const NodePath second = first.parent().child(1);
    QCOMPARE(*nextDestination(scene, connect), first);
    QCOMPARE(*nextDestination(scene, first), second);
    QVERIFY(!nextDestination(scene, second));
    QCOMPARE(*previousDestination(scene, second), first);
    QCOMPARE(*previousDestination(scene, first), connect);
    QVERIFY(!nextDestination(scene, at("/sections/main/0")));
}

void TestCanvasLayout::stepDrops()
{
    const CanvasScene scene = sceneOf(fixture());
    const QRectF answer = scene.rectOf(at("/sections/main/0"));
    const auto before = stepDropAt(scene, answer.center() - QPointF(0, 15), at("/sections/main/4"));
    QVERIFY(before && before->refusal.isEmpty());
    QCOMPARE(before->place.list, at("/sections/main"));
    QCOMPARE(before->place.index, 0);
    const QRectF transfer = scene.rectOf(at("/sections/main/3/switch/case/2/0"));
    const auto behind = stepDropAt(scene, transfer.center() + QPointF(0, 25), at("/sections/main/0"));
    QVERIFY(behind);
    QCOMPARE(behind->place.list, at("/sections/main/3/switch/case/2"));
    QCOMPARE(behind->place.index, 1);
    const auto inside = stepDropAt(scene, transfer.center() + QPointF(0, 25), at("/sections/main/3"));
    QVERIFY(inside && !inside->refusal.isEmpty());
    QVERIFY(!stepDropAt(scene, {-500, -500}, at("/sections/main/0")));
}

void TestCanvasLayout::destinationDrops()
{
    const CanvasScene scene = sceneOf("sections: { main: [ { connect: { serial_parallel: [ [ { to: a }, { "
                                      "to: b } ], [ { to: c } ] ] } } ] }");
    const CanvasScene::CardRef card = scene.cardAt(at("/sections/main/0"));
    const QRectF rect = scene.cardRect(card);
    const CardGeometry geometry = measure(*scene.card(card).step, m_style, rect.width());
    const auto dropAt = [&](size_t row, qreal offset) {
        const QRectF r = geometry.rows[row].rect.translated(rect.topLeft());
        return destinationDropAt(scene, card, 0, r.center() + QPointF(0, offset));
    };
    QCOMPARE(dropAt(2, -10)->group, 1);
    QCOMPARE(dropAt(2, -10)->index, 0);
    QCOMPARE(dropAt(2, 10)->index, 1);
    QCOMPARE(dropAt(1, 10)->group, 0);
    QCOMPARE(dropAt(1, 10)->index, 2);
    QCOMPARE(dropAt(2, 22)->group, 2);
    QVERIFY(!destinationDropAt(scene, card, 0, rect.bottomRight() + QPointF(200, 200)));
}

void TestCanvasLayout::linkDrops()
{
    const CanvasScene scene = sceneOf(fixture());
    const Edge &jump = *scene.layout().sections[0].layout->jumps[0].edge;
    const auto label = linkDropAt(scene, scene.rectOf(at("/sections/main/1")).center(), jump);
    QVERIFY(label && label->refusal.isEmpty());
    QCOMPARE(label->target, QStringLiteral("menu"));
    const auto step = linkDropAt(scene, scene.rectOf(at("/sections/main/0")).center(), jump);
    // It gets a label.
    QVERIFY(step && step->refusal.isEmpty() && step->target.isEmpty());
    QCOMPARE(step->step, at("/sections/main/0"));
    const auto outside = linkDropAt(scene, scene.rectOf(at("/sections/voicemail")).center(), jump);
    QVERIFY(outside && !outside->refusal.isEmpty());
    QCOMPARE(outside->otherSection, QStringLiteral("voicemail"));
    const Edge &transfer = *scene.layout().edges[0].edge;
    const auto section = linkDropAt(scene, scene.rectOf(at("/sections/after_hours")).center(), transfer);
    QVERIFY(section && section->refusal.isEmpty());
    QCOMPARE(section->target, QStringLiteral("after_hours"));
}

void TestCanvasLayout::brokenTextKeepsThePicture()
{
    CanvasScene scene(m_style);
    const ViewState view;
    const SnapshotPtr whole = build(fixture());
    scene.show(whole, view);
    const QByteArray broken = fixture().replace("beep: true }", "beep: \"true }");
    const SnapshotPtr after = Snapshot::build(broken, m_catalog, whole);
    QVERIFY(!after->isWhole());
    scene.show(after, view);
    QCOMPARE(scene.layout().sections.size(), size_t(3));
    const int voicemail = scene.layout().sectionOf(QStringLiteral("voicemail"));
    // The other steps of the section still read.
    QVERIFY(!scene.layout().sections[size_t(voicemail)].isStale);
    QVERIFY(scene.shown().hasStaleSteps(at("/sections/voicemail")));
    QCOMPARE(scene.layout().sections[size_t(voicemail)].layout->flow->steps.size(), size_t(3));
    QVERIFY(!scene.layout().sections[0].isStale);
    scene.show(Snapshot::build(fixture(), m_catalog, after), view);
    QVERIFY(!scene.shown().isBroken());
}

QTEST_MAIN(TestCanvasLayout)
#include "tst_canvaslayout.moc"
