// SPDX-License-Identifier: MIT
#include "tests/editor/propertyfixture.h"

#include "editor/properties/fieldcheck.h"
#include "editor/properties/fieldcombo.h"
#include "editor/properties/fieldline.h"
#include "editor/properties/fieldrow.h"
#include "editor/properties/glyphbutton.h"
#include "editor/properties/growingtext.h"
#include "editor/properties/segmented.h"

#include <QApplication>
#include <QLabel>
#include <QTest>

using namespace patchcord;

/// The fields of the form with real keys and mouse.
class TestProperties : public PropertyFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(loadCatalog()); }
    void init() { QVERIFY(showPanel()); }
    void cleanup() { closePanel(); }

    void typingIsOneUndoStep();
    void typingKeepsRowsAndCursor();
    void clearingRemovesTheKey();
    void emptiedLineIsClearedWhenLeft();
    void deleteInAnEmptyFieldChangesNothing();
    void badNumberIsNotWritten();
    void inheritanceFollowsTheConnect();
    void booleans();
    void choices();
    void events();
    void expressionToggle();
    void variableTypedIntoANumber();
    void headers();
    void soundsAsRows();
    void unknownKeys();
    void secretsAreMasked();
    void secretsInOtherFieldsAreMasked();
    void undoIsTheDocuments();
};

void TestProperties::typingIsOneUndoStep()
{
    open(support);
    FieldLine *const timeout = line(BodyPath + QStringLiteral("/timeout"));
    QVERIFY(timeout);
    QCOMPARE(timeout->text(), QStringLiteral("20"));
    type(timeout, QStringLiteral("135"));
    QByteArray expected = support;
    expected.replace("timeout: 20", "timeout: 135");
    QCOMPARE(text(), expected);
    QCOMPARE(m_document->undoStack().count(), 1);
    QCOMPARE(m_document->undoStack().undoText(), QStringLiteral("Change timeout"));
    m_document->undoStack().undo();
    QCOMPARE(text(), support);
    QCOMPARE(timeout->text(), QStringLiteral("20"));

    // Leaving the field ends the step.
    type(timeout, QStringLiteral("5"));
    QTest::keyClick(timeout, Qt::Key_Return);
    type(timeout, QStringLiteral("6"));
    QCOMPARE(m_document->undoStack().count(), 2);
}

void TestProperties::typingKeepsRowsAndCursor()
{
    open(support);
    FieldRow *const from = row(BodyPath + QStringLiteral("/from"));
    FieldLine *const field = line(BodyPath + QStringLiteral("/from"));
    field->setFocus();
    field->setText(field->text());
    field->setCursorPosition(2);
    QTest::keyClicks(field, QStringLiteral("ab"));
    QCOMPARE(field->text(), QStringLiteral("%{abcall.from}"));
    QCOMPARE(field->cursorPosition(), 4);
    QCOMPARE(row(BodyPath + QStringLiteral("/from")), from);
    QVERIFY(field->hasFocus());
    QVERIFY(text().contains("from: \"%{abcall.from}\""));
}

void TestProperties::clearingRemovesTheKey()
{
    open(support);
    const QString duration = BodyPath + QStringLiteral("/max_duration");
    type(line(duration), QStringLiteral("60"));
    QTest::keyClick(line(duration), Qt::Key_Return);
    QVERIFY(text().contains("max_duration: 60"));
    QVERIFY(row(duration)->isSet());
    for (GlyphButton *button : row(duration)->findChildren<GlyphButton *>()) {
        if (button->isVisible() && !button->isCheckable())
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QCOMPARE(text(), support);
    QVERIFY(!row(duration)->isSet());
    QCOMPARE(line(duration)->text(), QString());
    QCOMPARE(line(duration)->accessibleDescription(), QStringLiteral("14400 s = 4 h"));
}

void TestProperties::emptiedLineIsClearedWhenLeft()
{
    open(support);
    FieldLine *const timeout = line(BodyPath + QStringLiteral("/timeout"));
    timeout->setFocus();
    timeout->selectAll();
    QTest::keyClick(timeout, Qt::Key_Backspace);
    // Replacing keeps the place and the comment: nothing is gone yet.
    QCOMPARE(text(), support);
    QTest::keyClicks(timeout, QStringLiteral("45"));
    QByteArray expected = support;
    expected.replace("timeout: 20", "timeout: 45");
    QCOMPARE(text(), expected);
    timeout->selectAll();
    QTest::keyClick(timeout, Qt::Key_Delete);
    QTest::keyClick(timeout, Qt::Key_Tab);
    QVERIFY(!text().contains("timeout: 45"));
    QVERIFY(!text().contains("\"\""));
    QVERIFY(!row(BodyPath + QStringLiteral("/timeout"))->isSet());
}

void TestProperties::deleteInAnEmptyFieldChangesNothing()
{
    open(support);
    FieldLine *const duration = line(BodyPath + QStringLiteral("/max_duration"));
    duration->setFocus();
    QTest::keyClick(duration, Qt::Key_Delete);
    QTest::keyClick(duration, Qt::Key_Return);
    QCOMPARE(text(), support);
    QCOMPARE(m_document->undoStack().count(), 0);
}

void TestProperties::badNumberIsNotWritten()
{
    open(support);
    FieldLine *const timeout = line(BodyPath + QStringLiteral("/timeout"));
    type(timeout, QStringLiteral("1x"));
    QVERIFY(text().contains("timeout: 1 "));
    const auto notes = row(BodyPath + QStringLiteral("/timeout"))->findChildren<QLabel *>();
    const bool told = std::any_of(notes.begin(), notes.end(), [](const QLabel *note) {
        return note->isVisible() && note->text().startsWith(QLatin1String("Write a whole number"));
    });
    QVERIFY(told);
    QTest::keyClick(timeout, Qt::Key_Return);
    QCOMPARE(timeout->text(), QStringLiteral("1"));
}

void TestProperties::inheritanceFollowsTheConnect()
{
    open(support, BodyPath + QStringLiteral("/serial/1"));
    FieldLine *const own = line(BodyPath + QStringLiteral("/serial/1/timeout"));
    QVERIFY(own);
    QCOMPARE(own->text(), QString());
    QCOMPARE(own->accessibleDescription(), QStringLiteral("20 s"));
    type(line(BodyPath + QStringLiteral("/timeout")), QStringLiteral("90"));
    QVERIFY(own->accessibleDescription().startsWith(QLatin1String("90 s")));
    type(own, QStringLiteral("5"));
    QVERIFY(text().contains("          - to: \"+15551231234\"\n            timeout: 5\n"));
}

void TestProperties::booleans()
{
    open(support);
    const QString answer = BodyPath + QStringLiteral("/answer_on_bridge");
    auto *const segments = row(answer)->findChild<Segmented *>();
    QCOMPARE(segments->options().first(), QStringLiteral("default: no"));
    QTest::mouseClick(segments, Qt::LeftButton, {}, segments->optionRect(1).center());
    QVERIFY(text().contains("answer_on_bridge: true"));
    QTest::keyClick(segments, Qt::Key_Right);
    QVERIFY(text().contains("answer_on_bridge: false"));
    QTest::keyClick(segments, Qt::Key_Home);
    QCOMPARE(text(), support);
}

void TestProperties::choices()
{
    open(support);
    const QString encryption = BodyPath + QStringLiteral("/encryption");
    auto *const combo = row(encryption)->findChild<FieldCombo *>();
    QCOMPARE(combo->currentIndex(), 0);
    combo->setFocus();
    QTest::keyClick(combo, Qt::Key_Down);
    QVERIFY(text().contains("encryption: mandatory"));
    QTest::keyClick(combo, Qt::Key_Delete);
    QCOMPARE(text(), support);

    // A word that is not known is shown and stays.
    open(oneStep("    - connect: {to: \"sip:a@b.example\", encryption: perhaps}\n"));
    QCOMPARE(row(encryption)->findChild<FieldCombo *>()->currentText(), QStringLiteral("perhaps"));
}

void TestProperties::events()
{
    open(support);
    const QString events = BodyPath + QStringLiteral("/call_state_events");
    const auto check = [&](const char *word) {
        for (FieldCheck *one : row(events)->findChildren<FieldCheck *>()) {
            if (one->text() == QLatin1String(word))
                return one;
        }
        return static_cast<FieldCheck *>(nullptr);
    };
    QVERIFY(check("ended")->isChecked());
    QVERIFY(!check("ringing")->isChecked());
    QTest::mouseClick(check("ringing"), Qt::LeftButton);
    const Value written = valueOf(m_document->snapshot()->resolve(path(events)));
    QCOMPARE(written, Value(Value::List{Value(QStringLiteral("ringing")), Value(QStringLiteral("ended"))}));
    QTest::mouseClick(check("ended"), Qt::LeftButton);
    QTest::mouseClick(check("ringing"), Qt::LeftButton);
    QCOMPARE(text(), support);
    QVERIFY(check("ended")->isChecked());
}

void TestProperties::expressionToggle()
{
    open(support);
    const QString answer = BodyPath + QStringLiteral("/answer_on_bridge");
    auto *const segments = row(answer)->findChild<Segmented *>();
    segments->setFocus();
    QTest::keyClick(segments, Qt::Key_E, Qt::ControlModifier);
    FieldLine *const expression = line(answer);
    QVERIFY(expression);
    QVERIFY(expression->hasFocus());
    QTest::keyClicks(expression, QStringLiteral("vars.bridge"));
    QCOMPARE(text(), support); // half an expression is no value
    QTest::keyClick(expression, Qt::Key_Return);
    QCOMPARE(m_document->snapshot()->resolve(path(answer)).text(), QStringLiteral("${vars.bridge}"));
    QCOMPARE(line(answer)->text(), QStringLiteral("${vars.bridge}"));
    m_document->undoStack().undo();
    QCOMPARE(text(), support);
}

void TestProperties::variableTypedIntoANumber()
{
    open(support);
    const QString timeout = BodyPath + QStringLiteral("/timeout");
    FieldLine *const field = line(timeout);
    type(field, QStringLiteral("${vars.patience}"));
    QCOMPARE(m_document->snapshot()->resolve(path(timeout)).text(), QStringLiteral("${vars.patience}"));
    QVERIFY(field->hasFocus());
    QCOMPARE(field->text(), QStringLiteral("${vars.patience}"));
}

void TestProperties::headers()
{
    open(support);
    const QString headers = BodyPath + QStringLiteral("/headers");
    auto *const add = qobject_cast<GlyphButton *>(row(headers)->editor()->focusProxy());
    QVERIFY(add);
    QTest::mouseClick(add, Qt::LeftButton);
    const QList<FieldLine *> lines = row(headers)->findChildren<FieldLine *>();
    QCOMPARE(lines.size(), 2);
    QTest::keyClicks(lines[0], QStringLiteral("X-Account"));
    QCOMPARE(text(), support); // a header needs both
    lines[1]->setFocus();
    QTest::keyClicks(lines[1], QStringLiteral("42"));
    QCOMPARE(valueOf(m_document->snapshot()->resolve(path(headers))),
        *Value::fromJson(R"([{"name": "X-Account", "value": "42"}])"));
    QCOMPARE(m_document->undoStack().count(), 1);
    lines[0]->setFocus();
    QTest::keyClick(lines[0], Qt::Key_End);
    QTest::keyClicks(lines[0], QStringLiteral("s"));
    QVERIFY(text().contains("X-Accounts"));
    m_document->undoStack().undo();
    m_document->undoStack().undo();
    QCOMPARE(text(), support);
}

void TestProperties::soundsAsRows()
{
    const QByteArray before = oneStep("    - connect:\n        to: \"+15551231234\"\n        ringback:\n"
                                      "          - ring:us  # first\n          - say:Please wait\n");
    open(before);
    const QString ringback = BodyPath + QStringLiteral("/ringback");
    QList<FieldLine *> lines = row(ringback)->findChildren<FieldLine *>();
    QCOMPARE(lines.size(), 2);
    type(lines[0], QStringLiteral("ring:de"));
    QByteArray expected = before;
    expected.replace("ring:us", "ring:de");
    QCOMPARE(text(), expected);
    QTest::keyClick(lines[0], Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(valueOf(m_document->snapshot()->resolve(path(ringback))),
        *Value::fromJson(R"(["say:Please wait", "ring:de"])"));
    QVERIFY(text().contains("ring:de  # first"));
    lines = row(ringback)->findChildren<FieldLine *>();
    lines[1]->setFocus();
    lines[1]->selectAll();
    QTest::keyClick(lines[1], Qt::Key_Backspace);
    QTest::keyClick(lines[1], Qt::Key_Return);
    QCOMPARE(
        valueOf(m_document->snapshot()->resolve(path(ringback))), *Value::fromJson(R"(["say:Please wait"])"));
}

void TestProperties::unknownKeys()
{
    const QByteArray before = oneStep("    - connect:\n        to: \"+15551231234\"\n        colour: red\n"
                                      "        shape:\n          sides: 3\n          name: triangle\n");
    open(before);
    const QString shape = BodyPath + QStringLiteral("/shape");
    auto *const raw = row(shape)->findChild<GrowingText *>();
    QVERIFY(raw);
    QCOMPARE(raw->exactText(), QStringLiteral("sides: 3\nname: triangle"));
    raw->setFocus();
    raw->selectAll();
    QTest::keyClicks(raw, QStringLiteral("{\"sides\": 4, \"name\": \"triangle\"}"));
    QCOMPARE(text(), before);
    QTest::keyClick(raw, Qt::Key_Return, Qt::ControlModifier);
    QByteArray expected = before;
    expected.replace("sides: 3", "sides: 4");
    QCOMPARE(text(), expected); // only what differs is written

    auto *const colour = row(BodyPath + QStringLiteral("/colour"))->findChild<GrowingText *>();
    colour->setFocus();
    colour->selectAll();
    QTest::keyClicks(colour, QStringLiteral("[1, "));
    QTest::keyClick(colour, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(text(), expected);
    QCOMPARE(colour->exactText(), QStringLiteral("[1, "));
    colour->selectAll();
    QTest::keyClick(colour, Qt::Key_Delete);
    QTest::keyClick(colour, Qt::Key_Return, Qt::ControlModifier);
    expected.replace("        colour: red\n", "");
    QCOMPARE(text(), expected);
}

void TestProperties::secretsAreMasked()
{
    open(oneStep("    - connect:\n        to: sip:a@b.example\n        password: hunter2\n"
                 "        call_state_url: https://me:hunter2@example.com/x\n"));
    FieldLine *const password = line(BodyPath + QStringLiteral("/password"));
    QCOMPARE(password->echoMode(), QLineEdit::Password);
    for (GlyphButton *button : row(BodyPath + QStringLiteral("/password"))->findChildren<GlyphButton *>()) {
        if (button->isCheckable())
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QCOMPARE(password->echoMode(), QLineEdit::Normal);

    FieldLine *const url = line(BodyPath + QStringLiteral("/call_state_url"));
    QCOMPARE(url->text(), QStringLiteral("https://me:•••@example.com/x"));
    url->setFocus();
    QCOMPARE(url->text(), QStringLiteral("https://me:hunter2@example.com/x"));
    QTest::keyClick(url, Qt::Key_End);
    QTest::keyClicks(url, QStringLiteral("y"));
    QVERIFY(text().contains("https://me:hunter2@example.com/xy"));
    password->setFocus();
    QCOMPARE(url->text(), QStringLiteral("https://me:•••@example.com/xy"));
}

/// Where a list or a name holds a secret it is masked like a URL's, and the document keeps what it has.
void TestProperties::secretsInOtherFieldsAreMasked()
{
    const QByteArray before = oneStep("    - transfer:\n        dest: https://me:hunter2@example.com/x\n");
    open(before, QStringLiteral("/sections/main/0"));
    FieldLine *const dest = line(QStringLiteral("/sections/main/0/transfer/dest"));
    QCOMPARE(dest->text(), QStringLiteral("https://me:•••@example.com/x"));
    QCOMPARE(dest->value(), QStringLiteral("https://me:hunter2@example.com/x"));
    dest->setFocus();
    QTest::keyClick(dest, Qt::Key_Return);
    m_panel->setFocus();
    QCOMPARE(text(), before);
    QCOMPARE(dest->text(), QStringLiteral("https://me:•••@example.com/x"));

    const QByteArray list = oneStep(
        "    - play:\n        urls:\n          - https://me:hunter2@example.com/a.wav\n          - say:b\n");
    open(list, QStringLiteral("/sections/main/0"));
    FieldRow *const urls = row(QStringLiteral("/sections/main/0/play/urls"));
    const QList<FieldLine *> lines = urls->findChildren<FieldLine *>();
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines[0]->text(), QStringLiteral("https://me:•••@example.com/a.wav"));
    lines[1]->setFocus();
    QTest::keyClick(lines[1], Qt::Key_End);
    QTest::keyClicks(lines[1], QStringLiteral("c"));
    replaced(list, "say:b", "say:bc");
    // Typed without a cursor in it, as a tool for accessibility may: into the secret, not into its mask.
    QTest::keyClick(lines[0], Qt::Key_End);
    QTest::keyClicks(lines[0], QStringLiteral("x"));
    QVERIFY2(text().contains("https://me:hunter2@example.com/a.wavx"), text());
}

void TestProperties::undoIsTheDocuments()
{
    open(support);
    FieldLine *const timeout = line(BodyPath + QStringLiteral("/timeout"));
    type(timeout, QStringLiteral("77"));
    const QByteArray typed = text();
    QTest::keyClick(timeout, Qt::Key_Z, Qt::ControlModifier);
    // Nobody has the shortcut in this test: the line must not have taken it for itself.
    QCOMPARE(text(), typed);
    QCOMPARE(timeout->text(), QStringLiteral("77"));
}

QTEST_MAIN(TestProperties)
#include "tst_properties.moc"
