// SPDX-License-Identifier: MIT
// The pages that explain the methods: each is whole, and the ways that lead to it.
#include "app/help/methodpage.h"
#include "app/window/helpwindow.h"
#include "app/window/workarea.h"
#include "editor/canvas/canvasview.h"
#include "editor/document/selection.h"
#include "editor/properties/propertypanel.h"
#include "tests/app/windowtest.h"

#include <QAbstractButton>
#include <QTextBrowser>
#include <QTextDocument>
#include <QtTest>

using namespace patchcord;

class TestMethodPages : public WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void everyMethodIsExplained();
    void keysOpenThePageOfTheSelectedStep();
    void formLeadsToThePage();

private:
    QString shownPage();
};

QString TestMethodPages::shownPage()
{
    for (const HelpWindow *const window : m_window->findChildren<HelpWindow *>()) {
        if (window->isVisible())
            return window->findChild<QTextBrowser *>()->toPlainText();
    }
    return {};
}

void TestMethodPages::everyMethodIsExplained()
{
    QVERIFY(m_catalog->methods().size() > 40);
    for (const Method &method : m_catalog->methods()) {
        QTextDocument page;
        page.setMarkdown(methodPage(*m_catalog, method));
        const QString text = page.toPlainText();
        const QByteArray name = method.name.toUtf8();
        QVERIFY2(text.startsWith(method.name), name);
        QVERIFY2(text.contains(method.sentence), name);
        QVERIFY2(!method.example.isEmpty(), name);
        for (const QString &line : method.example.split(u'\n'))
            QVERIFY2(text.contains(line.trimmed()), name);
        for (const Parameter &parameter : method.parameters) {
            QVERIFY2(text.contains(parameter.name), qPrintable(method.name + u' ' + parameter.name));
            QVERIFY2(
                text.contains(parameter.help.simplified()), qPrintable(method.name + u' ' + parameter.name));
            if (!parameter.fallback.text.isEmpty() && parameter.fallback.sameAs.isEmpty())
                QVERIFY2(text.contains(QStringLiteral("default: ") + parameter.fallback.text), name);
        }
    }
}

void TestMethodPages::keysOpenThePageOfTheSelectedStep()
{
    QVERIFY(m_window->files().open(copyOf("02-ivr-menu.yaml")));
    document().selection().select(NodePath::section(QStringLiteral("main")).child(3));
    tab().canvas().setFocus();
    QTest::keyClick(&tab().canvas(), Qt::Key_F1, Qt::ShiftModifier);
    QVERIFY2(shownPage().startsWith(QStringLiteral("prompt")), qPrintable(shownPage().left(80)));
    QVERIFY(shownPage().contains(QStringLiteral("digit_timeout")));
    // Nothing selected: the page that is open stays.
    document().selection().select(NodePath());
    action("help-method").trigger();
    QVERIFY(shownPage().startsWith(QStringLiteral("prompt")));
}

void TestMethodPages::formLeadsToThePage()
{
    QVERIFY(m_window->files().open(copyOf("02-ivr-menu.yaml")));
    document().selection().select(NodePath::section(QStringLiteral("main")).child(0));
    const auto button = [this](const char *name) {
        for (QAbstractButton *const each : m_window->area().form().findChildren<QAbstractButton *>()) {
            if (each->accessibleName() == QLatin1String(name) && each->isVisible())
                return each;
        }
        return static_cast<QAbstractButton *>(nullptr);
    };
    QTRY_VERIFY(button("Help for answer"));
    QVERIFY(!button("More about answer"));
    QTest::mouseClick(button("Help for answer"), Qt::LeftButton);
    QVERIFY(button("More about answer"));
    button("More about answer")->setFocus();
    QTest::keyClick(button("More about answer"), Qt::Key_Space);
    QVERIFY2(shownPage().startsWith(QStringLiteral("answer")), qPrintable(shownPage().left(80)));
}

QTEST_MAIN(TestMethodPages)
#include "tst_methodpages.moc"
