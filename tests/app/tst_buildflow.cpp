// SPDX-License-Identifier: MIT
// A whole flow is built in the real window: once with the mouse, once with the keys.
#include "editor/document/document.h"
#include "tests/app/hands.h"
#include "tests/app/windowtest.h"

#include <QtTest>

using namespace patchcord;

namespace {

NodePath at(const char *pointer)
{
    return *NodePath::fromPointer(QLatin1String(pointer));
}

/// What comes out of both, as somebody would have written it.
const QByteArray AfterHours = R"(version: 1.0.0
sections:
  main:
    - answer: {}
    - request:
        url: https://example.com/hours
        method: GET
    - cond:
        - when: request_result == 'success'
          then:
            - transfer:
                dest: desks
        - else:
            - transfer:
                dest: message
  desks:
    - connect:
        parallel:
          - to: "+15551230001"
          - to: "+15551230002"
        timeout: 20
        result:
          case:
            failed:
              - transfer:
                  dest: message
    - hangup: {}
  message:
    - play:
        url: say:Nobody can take your call now. Please leave a message.
    - record: {}
    - play:
        url: say:Thank you. Goodbye.
    - hangup: {}
)";

} // namespace

class TestBuildFlow : public WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void byMouse();
    void byKeys();

private:
    void build(Hands &hands);
    void check();
};

void TestBuildFlow::build(Hands &hands)
{
    hands.startDocument();
    hands.addSection(QStringLiteral("desks"));
    hands.addSection(QStringLiteral("message"));

    hands.addStep(QStringLiteral("main"), QStringLiteral("request"));
    hands.fill(at("/sections/main/1/request/url"), QStringLiteral("https://example.com/hours"));
    hands.addStep(QStringLiteral("main"), QStringLiteral("cond"));
    hands.nameBranch(at("/sections/main/2/cond/0/then"), QStringLiteral("request_result == 'success'"));
    hands.lead(
        at("/sections/main/2"), QStringLiteral("request_result == 'success'"), QStringLiteral("desks"));
    hands.lead(at("/sections/main/2"), QStringLiteral("else"), QStringLiteral("message"));

    hands.addStep(QStringLiteral("desks"), QStringLiteral("connect"));
    hands.fill(at("/sections/desks/0/connect/to"), QStringLiteral("+15551230001"));
    hands.select(at("/sections/desks/0"));
    hands.fill(at("/sections/desks/0/connect/timeout"), QStringLiteral("20"));
    hands.chooseDialling(at("/sections/desks/0"), QStringLiteral("All at once"));
    hands.addDestination(at("/sections/desks/0"));
    hands.select(at("/sections/desks/0/connect/parallel/1"));
    hands.fill(at("/sections/desks/0/connect/parallel/1/to"), QStringLiteral("+15551230002"));
    hands.lead(at("/sections/desks/0"), QStringLiteral("failed"), QStringLiteral("message"));
    hands.addStepOn(at("/sections/desks/0"), QStringLiteral("next step"), QStringLiteral("hangup"));

    hands.addStep(QStringLiteral("message"), QStringLiteral("play"));
    hands.fill(at("/sections/message/0/play/url"),
        QStringLiteral("say:Nobody can take your call now. Please leave a message."));
    hands.addStep(QStringLiteral("message"), QStringLiteral("record"));
    hands.addStep(QStringLiteral("message"), QStringLiteral("play"));
    hands.fill(at("/sections/message/2/play/url"), QStringLiteral("say:Thank you. Goodbye."));
    hands.addStep(QStringLiteral("message"), QStringLiteral("hangup"));
}

void TestBuildFlow::check()
{
    document().settle();
    const QByteArray text = document().snapshot()->text();
    QVERIFY2(text == AfterHours, text.constData());
    for (const Diagnostic &finding : document().snapshot()->diagnostics())
        QFAIL(qPrintable(finding.message));
    // Every gesture is one undo.
    while (document().undoStack().canUndo())
        document().undoStack().undo();
    QCOMPARE(document().snapshot()->flow().sections().size(), size_t(1));
}

void TestBuildFlow::byMouse()
{
    MouseHands hands(*m_window);
    build(hands);
    check();
}

void TestBuildFlow::byKeys()
{
    KeyHands hands(*m_window);
    build(hands);
    check();
}

QTEST_MAIN(TestBuildFlow)
#include "tst_buildflow.moc"
