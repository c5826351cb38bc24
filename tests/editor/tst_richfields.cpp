// SPDX-License-Identifier: MIT
#include "tests/editor/propertyfixture.h"

#include "editor/document/selection.h"
#include "editor/properties/fieldcheck.h"
#include "editor/properties/fieldline.h"
#include "editor/properties/fieldrow.h"
#include "editor/properties/growingtext.h"
#include "editor/properties/linkrow.h"
#include "editor/properties/schemarow.h"
#include "editor/properties/segmented.h"
#include "editor/properties/textwindow.h"
#include "model/edit/treeedits.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPointer>
#include <QTest>

using namespace patchcord;

/// Fields that are more than a line: unions, the parameters of functions, long texts, known values.
class TestRichFields : public PropertyFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(loadCatalog()); }
    void init() { QVERIFY(showPanel()); }
    void cleanup() { closePanel(); }

    void unionsKeepWhatTheyCan();
    void schemaTable();
    void schemaKeepsWhatItDoesNotShow();
    void aVariantWithOneValueIsWritten();
    void textWindow();
    void textWindowUndoesItsTyping();
    void textWindowStaysWithItsDocument();
    void knownValuesAreOffered();
    void completionsMatchAnywhere();

private:
    Segmented *variants(const QString &pointer) const;
};

Segmented *TestRichFields::variants(const QString &pointer) const
{
    FieldRow *const found = row(pointer);
    return found ? found->editor()->findChild<Segmented *>() : nullptr;
}

void TestRichFields::unionsKeepWhatTheyCan()
{
    const QString code = Ai + QStringLiteral("/languages/0/code");
    open(agent, Ai + QStringLiteral("/languages/0"));
    Segmented *const kinds = variants(code);
    QVERIFY(kinds);
    QCOMPARE(kinds->options(), (QStringList{QStringLiteral("text"), QStringLiteral("several")}));
    QCOMPARE(kinds->current(), 0);
    QTest::mouseClick(kinds, Qt::LeftButton, {}, kinds->optionRect(1).center());
    QCOMPARE(m_document->snapshot()->resolve(path(code)).item(0).text(), QStringLiteral("en-US"));
    QCOMPARE(m_document->undoStack().count(), 1);
    QCOMPARE(kinds->current(), 1);
    QTest::mouseClick(kinds, Qt::LeftButton, {}, kinds->optionRect(0).center());
    QCOMPARE(text(), agent);

    // Choosing without a value writes nothing; typing then does.
    open(agent, Ai + QStringLiteral("/params"));
    const QString debug = Ai + QStringLiteral("/params/debug");
    m_panel->focusField(path(debug));
    Segmented *const how = variants(debug);
    QTest::mouseClick(how, Qt::LeftButton, {}, how->optionRect(1).center());
    QCOMPARE(text(), agent);
    FieldLine *const level = line(debug);
    QVERIFY(level);
    type(level, QStringLiteral("2"));
    QCOMPARE(m_document->snapshot()->resolve(path(debug)).text(), QStringLiteral("2"));
}

void TestRichFields::schemaTable()
{
    const QString function = Ai + QStringLiteral("/SWAIG/functions/0");
    open(agent, function);
    FieldRow *const table = row(function + QStringLiteral("/parameters"));
    const QList<SchemaRow *> rows = table->findChildren<SchemaRow *>();
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows.at(0)->name(), QStringLiteral("day"));
    const QList<FieldLine *> lines = rows.at(0)->findChildren<FieldLine *>();
    auto *const type0 = rows.at(0)->findChild<QComboBox *>();
    auto *const required = rows.at(0)->findChild<FieldCheck *>();
    QCOMPARE(type0->currentText(), QStringLiteral("string"));
    QVERIFY(required->isChecked());

    // A name is written where it stands, in the properties and among the required ones, as one step.
    type(lines.at(0), QStringLiteral("date"));
    QTest::keyClick(lines.at(0), Qt::Key_Return);
    QByteArray renamed = agent;
    renamed.replace("day: {type", "date: {type").replace("required: [day]", "required: [date]");
    QCOMPARE(text(), renamed);
    QCOMPARE(m_document->undoStack().count(), 1);
    m_document->undoStack().undo();
    QCOMPARE(text(), agent);

    type(lines.at(1), QStringLiteral("the day"));
    replaced(agent, "description: which day}", "description: the day}");
    m_document->undoStack().undo();
    Q_EMIT rows.at(0)->typeChosen(QString());
    replaced(agent, "{type: string, description: which day}", "{description: which day}");
    QCOMPARE(type0->currentIndex(), 0);
    m_document->undoStack().undo();
    QTest::mouseClick(required, Qt::LeftButton);
    QVERIFY(!m_document->snapshot()->resolve(path(function + QStringLiteral("/parameters/required"))));
    m_document->undoStack().undo();
    QTest::mouseClick(rows.at(1)->findChild<FieldCheck *>(), Qt::LeftButton);
    replaced(agent, "required: [day]", "required: [day, who]");
    m_document->undoStack().undo();

    QTest::mouseClick(link(QStringLiteral("Add parameter")), Qt::LeftButton);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("city"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(m_document->snapshot()
                 ->resolve(path(function + QStringLiteral("/parameters/properties/city/type")))
                 .text(),
        QStringLiteral("string"));
}

void TestRichFields::schemaKeepsWhatItDoesNotShow()
{
    const QString function = Ai + QStringLiteral("/SWAIG/functions/0");
    open(agent, function);
    FieldRow *const table = row(function + QStringLiteral("/parameters"));
    SchemaRow *const who = table->findChildren<SchemaRow *>().at(1);
    QCOMPARE(who->name(), QStringLiteral("who"));
    type(who->findChildren<FieldLine *>().at(1), QStringLiteral("name or number"));
    replaced(agent, "oneOf: [{type: string}, {type: integer}]\n",
        "oneOf: [{type: string}, {type: integer}]\n                    description: name or number\n");
    Q_EMIT who->openAsked();
    QCOMPARE(
        m_document->selection().current(), path(function + QStringLiteral("/parameters/properties/who")));
    QVERIFY(row(function + QStringLiteral("/parameters/properties/who/oneOf")));

    // What is no object with properties is shown as it is written.
    const QByteArray odd =
        oneStep("    - ai:\n        prompt: {text: Hi}\n        SWAIG:\n          functions:\n "
                "           - {function: f, description: d, parameters: [1]}\n");
    open(odd, function);
    QVERIFY(row(function + QStringLiteral("/parameters"))->findChildren<SchemaRow *>().isEmpty());
    QCOMPARE(row(function + QStringLiteral("/parameters"))->findChild<GrowingText *>()->exactText(),
        QStringLiteral("[1]"));
}

/// "never" is 0: choosing it says it all.
void TestRichFields::aVariantWithOneValueIsWritten()
{
    const QString params = Ai + QStringLiteral("/params");
    open(agent, params);
    m_panel->focusField(path(params + QStringLiteral("/attention_timeout")));
    FieldRow *const timeout = row(params + QStringLiteral("/attention_timeout"));
    auto *const kinds = timeout->findChild<Segmented *>();
    QCoreApplication::processEvents(); // the row gets its place
    QTest::mouseClick(kinds, Qt::LeftButton, {}, kinds->optionRect(1).center());
    QVERIFY(text().contains("attention_timeout: 0\n"));
    QVERIFY(!timeout->findChild<FieldLine *>()->isVisibleTo(timeout));
    QCOMPARE(kinds->current(), 1);
    // Back to a time: which one is not known, so nothing is written until it is.
    QTest::mouseClick(kinds, Qt::LeftButton, {}, kinds->optionRect(0).center());
    QCOMPARE(text(), agent);
    QCOMPARE(kinds->current(), 0);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(timeout->findChild<FieldLine *>()->isVisibleTo(timeout));
    QTest::keyClicks(timeout->findChild<FieldLine *>(), QStringLiteral("15000"));
    QTest::mouseClick(kinds, Qt::LeftButton, {}, kinds->optionRect(1).center());
    QVERIFY(text().contains("attention_timeout: 0\n"));
}

/// What was typed in the window and is not written yet is what Ctrl+Z takes back there.
void TestRichFields::textWindowUndoesItsTyping()
{
    open(agent);
    const NodePath name = path(Ai + QStringLiteral("/languages/0/name"));
    m_document->apply(
        QStringLiteral("Rename"), setValue(*m_document->snapshot(), name, Value(QStringLiteral("Welsh"))));
    const QByteArray before = text();
    auto *const prompt = row(Ai + QStringLiteral("/prompt/text"))->findChild<GrowingText *>();
    prompt->setFocus();
    QTest::keyClick(prompt, Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    auto *const window = m_panel->findChild<TextWindow *>();
    QVERIFY(QTest::qWaitForWindowActive(window));
    auto *const edit = window->findChild<QPlainTextEdit *>();
    edit->selectAll();
    QTest::keyClick(edit, Qt::Key_Delete);
    QTest::keySequence(edit, QKeySequence::Undo);
    QCOMPARE(text(), before);
    QCOMPARE(window->exactText(), QStringLiteral("You are Ada."));
    QTest::keyClick(edit, Qt::Key_Escape);
    QTRY_VERIFY(!m_panel->findChild<TextWindow *>());
    QCOMPARE(text(), before);
}

void TestRichFields::textWindowStaysWithItsDocument()
{
    open(agent);
    auto *const prompt = row(Ai + QStringLiteral("/prompt/text"))->findChild<GrowingText *>();
    prompt->setFocus();
    QTest::keyClick(prompt, Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    QPointer<TextWindow> window = m_panel->findChild<TextWindow *>();
    QVERIFY(window);
    Document other(m_catalog, agent);
    other.selection().select(path(StepPath));
    m_panel->setDocument(&other);
    if (window)
        QTest::keyClicks(window->findChild<QPlainTextEdit *>(), QStringLiteral("x"));
    QCOMPARE(other.snapshot()->text(), agent);
    QTRY_VERIFY(!window);
    m_panel->setDocument(m_document.get());
}

void TestRichFields::textWindow()
{
    open(agent);
    auto *const prompt = row(Ai + QStringLiteral("/prompt/text"))->findChild<GrowingText *>();
    prompt->setFocus();
    QTest::keyClick(prompt, Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    auto *const window = m_panel->findChild<TextWindow *>();
    QVERIFY(window);
    QVERIFY(QTest::qWaitForWindowActive(window));
    auto *const edit = window->findChild<QPlainTextEdit *>();
    QCOMPARE(window->exactText(), QStringLiteral("You are Ada."));
    QCOMPARE(window->findChild<QLabel *>()->text(), QStringLiteral("3 words · 12 characters"));
    edit->moveCursor(QTextCursor::End);
    QTest::keyClicks(edit, QStringLiteral(" Be kind."));
    replaced(agent, "You are Ada.", "You are Ada. Be kind.");
    QCOMPARE(prompt->exactText(), QStringLiteral("You are Ada. Be kind."));
    QCOMPARE(m_document->undoStack().count(), 1);
    QCOMPARE(window->findChild<QLabel *>()->text(), QStringLiteral("5 words · 21 characters"));
    QTest::keySequence(edit, QKeySequence::Undo);
    QCOMPARE(text(), agent);
    QCOMPARE(window->exactText(), QStringLiteral("You are Ada."));
    window->resize(500, 333);
    QTest::keyClick(edit, Qt::Key_Escape);
    QTRY_VERIFY(!m_panel->findChild<TextWindow *>());
    // It is about one text: another selection closes it.
    QTest::keyClick(prompt, Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_panel->findChild<TextWindow *>()->size(), QSize(500, 333));
    const QByteArray state = m_panel->saveState();
    PropertyPanel next;
    next.restoreState(QByteArray("no state"));
    QVERIFY(next.saveState() != state);
    next.restoreState(state);
    QCOMPARE(next.saveState(), state);
    m_document->selection().select(path(QStringLiteral("/sections/main/1")));
    QTRY_VERIFY(!m_panel->findChild<TextWindow *>());
    QCOMPARE(text(), agent);
}

void TestRichFields::knownValuesAreOffered()
{
    open(agent, Ai + QStringLiteral("/params"));
    m_panel->focusField(path(Ai + QStringLiteral("/params/ai_model")));
    FieldLine *const model = line(Ai + QStringLiteral("/params/ai_model"));
    const Parameter *const known =
        m_catalog->object(QStringLiteral("aiParams"))->parameter(QStringLiteral("ai_model"));
    QVERIFY(!known->choices.empty());
    QTest::keyClick(model, Qt::Key_Down, Qt::AltModifier);
    QWidget *const popup = QApplication::activePopupWidget();
    QVERIFY(popup);
    QCOMPARE(popup->accessibleName(), QStringLiteral("Completions"));
    popup->hide();
    QCOMPARE(text(), agent);
}

void TestRichFields::completionsMatchAnywhere()
{
    const QString voice = Ai + QStringLiteral("/languages/0/voice");
    open(agent, Ai + QStringLiteral("/languages/0"));
    FieldLine *const spoken = line(voice);
    const auto offered = [] {
        const auto *const popup = qobject_cast<QAbstractItemView *>(QApplication::activePopupWidget());
        QStringList names;
        for (int i = 0; popup && i < popup->model()->rowCount(); ++i)
            names.append(popup->model()->index(i, 0).data().toString());
        return names;
    };
    type(spoken, QStringLiteral("RACH eleven"));
    QCOMPARE(offered(), QStringList{QStringLiteral("elevenlabs.rachel")});
    QApplication::activePopupWidget()->hide();
    type(spoken, QStringLiteral("elevenlabs."));
    QCOMPARE(offered().size(), 2);
    QVERIFY(QApplication::activePopupWidget()->styleSheet().contains(QStringLiteral("border: 1px")));
    QApplication::activePopupWidget()->hide();
    // Beside a whole name all of them are offered.
    type(spoken, QStringLiteral("elevenlabs.josh"));
    QVERIFY(offered().isEmpty());
    QTest::keyClick(spoken, Qt::Key_Down, Qt::AltModifier);
    QVERIFY(offered().size() > 2);
    QApplication::activePopupWidget()->hide();
}

QTEST_MAIN(TestRichFields)
#include "tst_richfields.moc"
