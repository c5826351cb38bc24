// SPDX-License-Identifier: MIT
#include "tests/editor/propertyfixture.h"

#include "editor/document/selection.h"
#include "editor/properties/elidedlabel.h"
#include "editor/properties/fieldline.h"
#include "editor/properties/fieldrow.h"
#include "editor/properties/groupheading.h"
#include "editor/properties/growingtext.h"
#include "editor/properties/linkrow.h"
#include "editor/properties/listrow.h"
#include "editor/properties/waybar.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

using namespace patchcord;

/// The forms of objects, lists and maps inside a step, with real keys and mouse.
class TestNestedForm : public PropertyFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(loadCatalog()); }
    void init() { QVERIFY(showPanel()); }
    void cleanup() { closePanel(); }

    void objectsShowWhatIsSet();
    void longWordsDoNotWidenTheForm();
    void drillsInAndBack();
    void crumbsLeadBack();
    void focusFieldAtEveryDepth_data();
    void focusFieldAtEveryDepth();
    void firstFieldMakesTheObjects_data();
    void firstFieldMakesTheObjects();
    void anItemOutlivesItsLastField();
    void itemsAreAddedMovedAndRemoved();
    void filterCountsWhatItFinds();
    void titlesAreNotSaidTwice();
    void labelsAreNotCutWhereThereIsRoom();
    void entriesAreRenamed();
    void mixedItems();
    void groupsFold();
    void filterReachesInside();
    void severalStepsDoNotDrill();
    void documentsInsideAreOnTheCanvas();
    void everythingHasAName();
    void isFast();

private:
    QString crumbs() const;
};

QString TestNestedForm::crumbs() const
{
    const WayBar *const bar = m_panel->findChild<WayBar *>();
    if (!bar->isVisibleTo(m_panel.get()))
        return {};
    QStringList titles;
    for (const QAbstractButton *crumb : bar->findChildren<QAbstractButton *>()) {
        if (crumb->isVisibleTo(m_panel.get()))
            titles.append(crumb->text());
    }
    return titles.join(QStringLiteral(" > "));
}

void TestNestedForm::objectsShowWhatIsSet()
{
    open(agent);
    // The prompt is read and written in the form of the step itself.
    QVERIFY(row(Ai + QStringLiteral("/prompt/text")));
    auto *const prompt = row(Ai + QStringLiteral("/prompt/text"))->findChild<GrowingText *>();
    QCOMPARE(prompt->exactText(), QStringLiteral("You are Ada."));
    prompt->setFocus();
    prompt->moveCursor(QTextCursor::End);
    QTest::keyClicks(prompt, QStringLiteral(" Hi"));
    replaced(agent, "You are Ada.", "You are Ada. Hi");
    QCOMPARE(m_document->undoStack().count(), 1);
    QCOMPARE(m_document->selection().current(), path(StepPath));
    QVERIFY(prompt->hasFocus());
    m_document->undoStack().undo();
    QCOMPARE(text(), agent);

    QVERIFY(link(QStringLiteral("slots")));
    QVERIFY(link(QStringLiteral("Finds slots")));
    QVERIFY(link(QStringLiteral("English")));
    QVERIFY(link(QStringLiteral("en-US · elevenlabs.josh")));
}

/// A message may hold a word of any length; the rows beside it stay in view.
void TestNestedForm::longWordsDoNotWidenTheForm()
{
    open(oneStep(
             "    - send_sms:\n        to_number: \"+15551231234\"\n        body: Hi\n        from_number: "
             + QByteArray(60, 'N') + '\n'),
        QStringLiteral("/sections/main/0"));
    m_panel->resize(340, 600);
    QTRY_VERIFY(row(QStringLiteral("/sections/main/0/send_sms/from_number")));
    for (const QScrollArea *area : m_panel->findChildren<QScrollArea *>())
        QCOMPARE(area->horizontalScrollBar()->maximum(), 0);
}

void TestNestedForm::drillsInAndBack()
{
    open(agent);
    QCOMPARE(crumbs(), QString());
    QTest::mouseClick(link(QStringLiteral("slots")), Qt::LeftButton);
    QCOMPARE(m_document->selection().current(), path(Ai + QStringLiteral("/SWAIG/functions/0")));
    QCOMPARE(crumbs(), QStringLiteral("ai > SWAIG > functions > 1 slots"));
    FieldLine *const name = line(Ai + QStringLiteral("/SWAIG/functions/0/function"));
    QCOMPARE(name->text(), QStringLiteral("slots"));
    type(name, QStringLiteral("free"));
    replaced(agent, "function: slots", "function: free");
    QCOMPARE(crumbs(), QStringLiteral("ai > SWAIG > functions > 1 free"));
    QVERIFY(name->hasFocus());

    QTest::keyClick(name, Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(crumbs(), QStringLiteral("ai > SWAIG"));
    // Where we came from has the focus: Enter leads in again.
    auto *const row = qobject_cast<LinkRow *>(QApplication::focusWidget());
    QVERIFY(row);
    QVERIFY(row->accessibleName().contains(QStringLiteral("free")));
    QTest::keyClick(row, Qt::Key_Space);
    QCOMPARE(m_document->selection().current(), path(Ai + QStringLiteral("/SWAIG/functions/0")));
    QTest::keyClick(line(Ai + QStringLiteral("/SWAIG/functions/0/function")), Qt::Key_Escape);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QCOMPARE(m_document->selection().current(), path(StepPath));
    QCOMPARE(crumbs(), QString());
}

void TestNestedForm::crumbsLeadBack()
{
    open(agent, Ai + QStringLiteral("/SWAIG/functions/0/fillers/en-US"));
    QCOMPARE(crumbs(), QStringLiteral("ai > SWAIG > functions > 1 slots > fillers > en-US"));
    const auto press = [this](const QString &title) {
        for (QAbstractButton *crumb : m_panel->findChild<WayBar *>()->findChildren<QAbstractButton *>()) {
            if (crumb->text() == title && crumb->isVisibleTo(m_panel.get())) {
                QTest::mouseClick(crumb, Qt::LeftButton);
                return;
            }
        }
    };
    press(QStringLiteral("1 slots"));
    QCOMPARE(crumbs(), QStringLiteral("ai > SWAIG > functions > 1 slots"));
    press(QStringLiteral("ai"));
    QCOMPARE(crumbs(), QString());
    QCOMPARE(m_document->selection().current(), path(StepPath));
    QCOMPARE(text(), agent);
}

void TestNestedForm::focusFieldAtEveryDepth_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("selected");
    QTest::addColumn<QString>("focused"); ///< the path of the row with the focus
    const QString function = QStringLiteral("/SWAIG/functions/0");
    QTest::newRow("of the method") << "/post_prompt_url"
                                   << ""
                                   << "/post_prompt_url";
    QTest::newRow("of an object") << "/prompt/text"
                                  << "/prompt"
                                  << "/prompt/text";
    QTest::newRow("not written yet") << "/params/ai_model"
                                     << "/params"
                                     << "/params/ai_model";
    QTest::newRow("in a closed group") << "/params/verbose_logs"
                                       << "/params"
                                       << "/params/verbose_logs";
    QTest::newRow("of an item") << function + QStringLiteral("/description") << function
                                << function + QStringLiteral("/description");
    QTest::newRow("an item of a list in an item of a map")
        << function + QStringLiteral("/fillers/en-US/0") << function + QStringLiteral("/fillers/en-US")
        << function + QStringLiteral("/fillers/en-US");
    QTest::newRow("a scalar item") << "/hints/0"
                                   << ""
                                   << "/hints";
    QTest::newRow("an item that is an object") << "/hints/1/replace"
                                               << "/hints/1"
                                               << "/hints/1/replace";
    QTest::newRow("of a parameter") << function + QStringLiteral("/parameters/properties/who/oneOf")
                                    << function + QStringLiteral("/parameters/properties/who")
                                    << function + QStringLiteral("/parameters/properties/who/oneOf");
    QTest::newRow("the table") << function + QStringLiteral("/parameters") << function
                               << function + QStringLiteral("/parameters");
}

void TestNestedForm::focusFieldAtEveryDepth()
{
    QFETCH(QString, field);
    QFETCH(QString, selected);
    QFETCH(QString, focused);
    open(agent, QStringLiteral("/sections/main/1"));
    m_panel->focusField(path(Ai + field));
    QCOMPARE(m_document->selection().current(), path(selected.isEmpty() ? StepPath : Ai + selected));
    FieldRow *const found = row(Ai + focused);
    QVERIFY(found);
    QVERIFY(found->isAncestorOf(QApplication::focusWidget()));
    QCOMPARE(text(), agent);
}

void TestNestedForm::firstFieldMakesTheObjects_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("one object") << oneStep("    - ai:\n        prompt:\n          text: Hi\n")
                                << "/params/ai_model"
                                << oneStep(
                                       "    - ai:\n        prompt:\n          text: Hi\n        params:\n   "
                                       "       ai_model: new\n");
    QTest::newRow("two objects") << oneStep("    - ai:\n        prompt:\n          text: Hi\n")
                                 << "/SWAIG/defaults/web_hook_url"
                                 << oneStep(
                                        "    - ai:\n        prompt:\n          text: Hi\n        SWAIG:\n   "
                                        "       defaults:\n            web_hook_url: new\n");
    QTest::newRow("a body without fields")
        << oneStep("    - ai: {}\n") << "/params/ai_model"
        << oneStep("    - ai:\n        params:\n          ai_model: new\n");
    QTest::newRow("inside braces") << oneStep("    - ai: {prompt: {text: Hi}}\n") << "/params/ai_model"
                                   << oneStep("    - ai: {prompt: {text: Hi}, params: {ai_model: new}}\n");
}

void TestNestedForm::firstFieldMakesTheObjects()
{
    QFETCH(QByteArray, before);
    QFETCH(QString, field);
    QFETCH(QByteArray, after);
    open(before);
    m_panel->focusField(path(Ai + field));
    FieldLine *const typed = line(Ai + field);
    QVERIFY(typed);
    type(typed, QStringLiteral("new"));
    QCOMPARE(text(), after);
    QCOMPARE(m_document->undoStack().count(), 1);
    QTest::keyClick(typed, Qt::Key_Return);
    // Cleared, nothing empty is left behind, up to the body.
    typed->selectAll();
    QTest::keyClick(typed, Qt::Key_Delete);
    QTest::keyClick(typed, Qt::Key_Return);
    QCOMPARE(text(), before);
}

void TestNestedForm::anItemOutlivesItsLastField()
{
    const QByteArray before = oneStep(
        "    - ai:\n        prompt:\n          text: Hi\n        pronounce:\n          - replace: a\n");
    open(before, Ai + QStringLiteral("/pronounce/0"));
    FieldLine *const replaces = line(Ai + QStringLiteral("/pronounce/0/replace"));
    replaces->setFocus();
    replaces->selectAll();
    QTest::keyClick(replaces, Qt::Key_Delete);
    QTest::keyClick(replaces, Qt::Key_Return);
    replaced(before, "- replace: a", "- {}");
    QCOMPARE(m_document->selection().current(), path(Ai + QStringLiteral("/pronounce/0")));
}

void TestNestedForm::itemsAreAddedMovedAndRemoved()
{
    open(agent, Ai + QStringLiteral("/SWAIG"));
    QTest::mouseClick(link(QStringLiteral("Add function")), Qt::LeftButton);
    QCOMPARE(m_document->selection().current(), path(Ai + QStringLiteral("/SWAIG/functions/2")));
    FieldLine *const newName = line(Ai + QStringLiteral("/SWAIG/functions/2/function"));
    QVERIFY(newName);
    QVERIFY(newName->hasFocus());
    QCOMPARE(newName->text(), QString());
    QCOMPARE(text(), agent);
    QTest::keyClicks(newName, QStringLiteral("pay"));
    replaced(agent, "description: Books\n", "description: Books\n            - function: pay\n");
    QVERIFY(newName->hasFocus());
    QCOMPARE(m_document->undoStack().count(), 1);
    m_document->undoStack().undo();
    QCOMPARE(text(), agent);

    m_document->selection().select(path(Ai + QStringLiteral("/SWAIG")));
    LinkRow *const first = link(QStringLiteral("slots"));
    first->setFocus();
    QTest::keyClick(first, Qt::Key_Down, Qt::AltModifier);
    const auto name = [this](int index) {
        return m_document->snapshot()
            ->resolve(path(Ai + QStringLiteral("/SWAIG/functions/%1/function").arg(index)))
            .text();
    };
    QCOMPARE(name(0), QStringLiteral("book"));
    QCOMPARE(name(1), QStringLiteral("slots"));
    QVERIFY(QApplication::focusWidget()->accessibleName().contains(QStringLiteral("slots")));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(text(), agent);
    QTest::keyClick(link(QStringLiteral("slots")), Qt::Key_Delete);
    QCOMPARE(name(0), QStringLiteral("book"));
    QVERIFY(text().contains("          functions:\n            - function: book\n"));
}

void TestNestedForm::titlesAreNotSaidTwice()
{
    const auto words = [this](const QString &place) {
        open(agent, Ai + place);
        return headerOf(subjectOf(m_document.get()));
    };
    QCOMPARE(words(QStringLiteral("/prompt")).name, QStringLiteral("prompt"));
    QCOMPARE(words(QStringLiteral("/prompt")).sentence, QString());
    QCOMPARE(words(QStringLiteral("/SWAIG/functions/0")).sentence, QStringLiteral("function"));
    QCOMPARE(words(QStringLiteral("/SWAIG/functions/2")).name, QStringLiteral("new function"));
    QCOMPARE(words(QStringLiteral("/SWAIG/functions/2")).sentence, QString());
}

/// Names that begin alike can be told apart.
void TestNestedForm::labelsAreNotCutWhereThereIsRoom()
{
    const QString function = Ai + QStringLiteral("/SWAIG/functions/0");
    open(agent, function);
    const auto labelOf = [&](const QString &field) {
        return row(function + field)->findChild<ElidedLabel *>(QString(), Qt::FindDirectChildrenOnly);
    };
    for (const char *field : {"/web_hook_url", "/wait_for_fillers", "/meta_data_token"}) {
        const ElidedLabel *const label = labelOf(QString::fromLatin1(field));
        QVERIFY(label);
        QVERIFY2(label->sizeHint().width() <= label->width() + 1, field);
        QVERIFY(label->width() <= m_panel->width() / 2);
    }
}

void TestNestedForm::entriesAreRenamed()
{
    open(agent, Ai + QStringLiteral("/SWAIG/functions/0"));
    FieldRow *const fillers = row(Ai + QStringLiteral("/SWAIG/functions/0/fillers"));
    FieldLine *const name = fillers->findChild<ListRow *>()->line(0);
    QCOMPARE(name->text(), QStringLiteral("en-US"));
    type(name, QStringLiteral("de-DE"));
    QCOMPARE(text(), agent);
    QTest::keyClick(name, Qt::Key_Return);
    replaced(agent, "                en-US: [one", "                de-DE: [one");
    m_document->undoStack().undo();

    // A new entry has a first value and waits for its name.
    for (LinkRow *one : fillers->findChildren<LinkRow *>()) {
        if (one->text().startsWith(QStringLiteral("Add")))
            QTest::mouseClick(one, Qt::LeftButton);
    }
    auto *const newName = qobject_cast<FieldLine *>(QApplication::focusWidget());
    QVERIFY(newName);
    QVERIFY(newName->hasSelectedText());
    QTest::keyClicks(newName, QStringLiteral("fr"));
    QTest::keyClick(newName, Qt::Key_Return);
    QVERIFY(m_document->snapshot()
                ->resolve(path(Ai + QStringLiteral("/SWAIG/functions/0/fillers/fr")))
                .isSequence());
}

void TestNestedForm::mixedItems()
{
    open(agent);
    FieldRow *const hints = row(Ai + QStringLiteral("/hints"));
    const QList<ListRow *> rows = hints->findChildren<ListRow *>();
    QCOMPARE(rows.size(), 2);
    QVERIFY(!rows.at(0)->isOpening());
    QVERIFY(rows.at(1)->isOpening());
    type(rows.at(0)->line(0), QStringLiteral("Eve"));
    replaced(agent, "[Ada,", "[Eve,");
}

void TestNestedForm::groupsFold()
{
    open(agent, Ai + QStringLiteral("/params"));
    const auto shown = [this] {
        int count = 0;
        for (const FieldRow *one : m_panel->findChildren<FieldRow *>())
            count += one->isVisibleTo(m_panel.get()) ? 1 : 0;
        return count;
    };
    const int closed = shown();
    const ObjectType *const params = m_catalog->object(QStringLiteral("aiParams"));
    QVERIFY(closed > 0 && closed < int(params->parameters.size()) / 2);
    const auto heading = [this](const QString &title) -> GroupHeading * {
        for (GroupHeading *one : m_panel->findChildren<GroupHeading *>()) {
            if (one->text() == title && one->isVisibleTo(m_panel.get()))
                return one;
        }
        return nullptr;
    };
    const QString last = params->parameters.at(params->parameters.size() / 2).group;
    QVERIFY(heading(last));
    heading(last)->setFocus();
    QTest::keyClick(heading(last), Qt::Key_Space);
    const int opened = shown();
    QVERIFY(opened > closed);
    // It stays so for the session.
    m_document->selection().select(path(StepPath));
    m_document->selection().select(path(Ai + QStringLiteral("/params")));
    QCOMPARE(shown(), opened);
    QTest::mouseClick(heading(last), Qt::LeftButton);
    QCOMPARE(shown(), closed);
}

void TestNestedForm::filterReachesInside()
{
    open(agent);
    FieldLine *filter = nullptr;
    for (FieldLine *one : m_panel->findChildren<FieldLine *>()) {
        if (one->accessibleName() == QLatin1String("Filter fields"))
            filter = one;
    }
    filter->setFocus();
    QTest::keyClicks(filter, QStringLiteral("ai_model"));
    QCoreApplication::processEvents();
    LinkRow *const hit = link(QStringLiteral("params › ai_model"));
    QVERIFY(hit);
    QTest::mouseClick(hit, Qt::LeftButton);
    QCOMPARE(m_document->selection().current(), path(Ai + QStringLiteral("/params")));
    QVERIFY(line(Ai + QStringLiteral("/params/ai_model"))->hasFocus());
}

void TestNestedForm::filterCountsWhatItFinds()
{
    open(agent, Ai + QStringLiteral("/params"));
    FieldLine *filter = nullptr;
    for (FieldLine *one : m_panel->findChildren<FieldLine *>()) {
        if (one->accessibleName() == QLatin1String("Filter fields"))
            filter = one;
    }
    filter->setFocus();
    QTest::keyClicks(filter, QStringLiteral("ai_model"));
    int headings = 0;
    for (const GroupHeading *one : m_panel->findChildren<GroupHeading *>()) {
        if (!one->isVisibleTo(m_panel.get()))
            continue;
        ++headings;
        QVERIFY2(one->accessibleDescription().startsWith(QStringLiteral("1 of ")),
            qPrintable(one->accessibleDescription()));
    }
    QCOMPARE(headings, 1);
    filter->clear();
    // What holds objects is found by their fields' names, not by what its help mentions.
    m_document->selection().select(path(StepPath));
    QTest::keyClicks(filter, QStringLiteral("voice"));
    QVERIFY(row(Ai + QStringLiteral("/languages")));
    for (const FieldRow *one : m_panel->findChildren<FieldRow *>()) {
        if (one->isVisibleTo(m_panel.get()))
            QVERIFY(!one->path().startsWith(path(Ai + QStringLiteral("/SWAIG"))));
    }
}

void TestNestedForm::severalStepsDoNotDrill()
{
    const QByteArray two =
        oneStep("    - ai: {prompt: {text: a}}\n    - ai: {prompt: {text: b}, params: {ai_model: x}}\n");
    open(two);
    m_document->selection().selectAll({path(StepPath), path(QStringLiteral("/sections/main/1"))});
    LinkRow *const prompt = link(QStringLiteral("select one step"));
    QVERIFY(prompt);
    QVERIFY(!prompt->isEnabled());
    cycleFocus();
    QCOMPARE(text(), two);
}

void TestNestedForm::documentsInsideAreOnTheCanvas()
{
    const QString action = Ai + QStringLiteral("/SWAIG/functions/0/data_map/output/action/0");
    const QByteArray before = oneStep("    - ai:\n        prompt: {text: Hi}\n        SWAIG:\n"
                                      "          functions:\n            - function: f\n"
                                      "              description: d\n              data_map:\n"
                                      "                output:\n                  response: r\n"
                                      "                  action:\n                    - SWML:\n"
                                      "                        sections: {main: [{hangup: {}}]}\n");
    open(before, action);
    QVERIFY(row(action + QStringLiteral("/SWML")));
    LinkRow *const link = row(action + QStringLiteral("/SWML"))->findChild<LinkRow *>();
    QVERIFY(link && link->isEnabled());
    QTest::mouseClick(link, Qt::LeftButton);
    QCOMPARE(m_document->selection().current(), path(action + QStringLiteral("/SWML")));
    QCOMPARE(text(), before);
}

void TestNestedForm::everythingHasAName()
{
    open(agent);
    const QStringList places{QString(), QStringLiteral("/prompt"), QStringLiteral("/params"),
        QStringLiteral("/SWAIG"), QStringLiteral("/SWAIG/functions/0"),
        QStringLiteral("/SWAIG/functions/0/fillers/en-US"),
        QStringLiteral("/SWAIG/functions/0/parameters/properties/who"), QStringLiteral("/languages/0"),
        QStringLiteral("/hints/1")};
    for (const QString &place : places) {
        m_document->selection().select(path(Ai + place));
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        for (const QWidget *widget : m_panel->findChildren<QWidget *>()) {
            const bool canFocus = widget->focusPolicy() != Qt::NoFocus && !widget->focusProxy()
                && widget->isVisibleTo(m_panel.get());
            const bool isPart = qobject_cast<const QScrollBar *>(widget)
                || widget->objectName().startsWith(QLatin1String("qt_"));
            QVERIFY2(!canFocus || isPart || !widget->accessibleName().isEmpty(),
                qPrintable(place + u' ' + QLatin1String(widget->metaObject()->className())));
        }
        cycleFocus();
        QCOMPARE(text(), agent);
    }
}

void TestNestedForm::isFast()
{
    open(agent, QStringLiteral("/sections/main/1"));
    QElapsedTimer timer;
    timer.start();
    m_document->selection().select(path(StepPath));
    m_panel->grab();
    const qint64 step = timer.restart();
    m_document->selection().select(path(Ai + QStringLiteral("/params")));
    m_panel->grab();
    const qint64 params = timer.restart();
    m_panel->focusField(path(Ai + QStringLiteral("/params/ai_model")));
    timer.restart();
    QTest::keyClicks(line(Ai + QStringLiteral("/params/ai_model")), QStringLiteral("a-model-with-20-keys"));
    const qint64 key = timer.elapsed() / 20;
    qInfo("ai shown in %lld ms, its params in %lld ms, one key in %lld ms", step, params, key);
#ifdef NDEBUG
    QVERIFY(step < 50);
    QVERIFY(params < 50);
    QVERIFY(key < 8);
#else
    // Debug and sanitizer builds only guard against another order of magnitude.
    QVERIFY(step < 1000);
    QVERIFY(params < 1000);
    QVERIFY(key < 200);
#endif
}

QTEST_MAIN(TestNestedForm)
#include "tst_nestedform.moc"
