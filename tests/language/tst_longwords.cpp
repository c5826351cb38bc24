// SPDX-License-Identifier: MIT
// The window in a language of long words: each text is 40 % longer, and still nothing is cut off.
#include "app/window/dialogprompts.h"
#include "app/window/workarea.h"
#include "editor/canvas/canvasview.h"
#include "editor/document/selection.h"
#include "editor/properties/propertypanel.h"
#include "tests/app/windowtest.h"

#include <QAbstractButton>
#include <QDialog>
#include <QLabel>
#include <QMenuBar>
#include <QTimer>
#include <QToolButton>
#include <QTranslator>
#include <QtTest>

using namespace patchcord;

namespace {

/// Makes up the words of that language.
class LongWords : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *, int) const override
    {
        if (!source || (context && *context == 'Q'))
            return {};
        QString text = QString::fromUtf8(source);
        // What stands behind a tab are keys; "…" stays at the end.
        qsizetype end = text.indexOf(u'\t');
        end = end < 0 ? text.size() : end;
        while (end > 0 && (text[end - 1] == u'…' || text[end - 1].isSpace()))
            --end;
        const qsizetype more = (text.size() * 2 + 4) / 5;
        return text.insert(end, QStringLiteral("äußerst").repeated(more / 7 + 1).left(more));
    }
};

/// Whether a widget shows words that it never shortens itself; most that we paint do, and tell the whole in a
/// tool tip.
bool showsWords(const QWidget &widget)
{
    if (const auto *const label = qobject_cast<const QLabel *>(&widget)) {
        const bool shortens = qstrcmp(widget.metaObject()->className(), "patchcord::ElidedLabel") == 0;
        return !shortens && !label->text().isEmpty();
    }
    if (const auto *const button = qobject_cast<const QToolButton *>(&widget))
        return button->toolButtonStyle() != Qt::ToolButtonIconOnly && !button->text().isEmpty();
    if (qstrncmp(widget.metaObject()->className(), "patchcord::", 11) == 0)
        return widget.inherits("patchcord::ProblemPill");
    const auto *const button = qobject_cast<const QAbstractButton *>(&widget);
    return button && !button->text().isEmpty();
}

/// What has less room than its words take.
QString cutOff(const QWidget &top)
{
    QStringList found;
    for (const QWidget *const widget : top.findChildren<QWidget *>()) {
        if (!widget->isVisible() || !showsWords(*widget))
            continue;
        const auto *const label = qobject_cast<const QLabel *>(widget);
        const bool fits = label && label->wordWrap()
            ? label->height() >= label->heightForWidth(label->width())
            : widget->width() >= widget->sizeHint().width();
        if (!fits) {
            const auto *const button = qobject_cast<const QAbstractButton *>(widget);
            found += QStringLiteral("%1 “%2”: %3 of %4 pixels")
                         .arg(QLatin1String(widget->metaObject()->className()),
                             label        ? label->text()
                                 : button ? button->text()
                                          : widget->accessibleName())
                         .arg(widget->width())
                         .arg(widget->sizeHint().width());
        }
    }
    return found.join(u'\n');
}

} // namespace

class TestLongWords : public WindowTest
{
    Q_OBJECT

public:
    TestLongWords() { QCoreApplication::installTranslator(&m_words); }

private Q_SLOTS:
    void theWelcomePageFits();
    void theWindowFits();
    void barsFit();
    void dialogsFit_data();
    void dialogsFit();
    void questionsFit();
    void menusFit();

private:
    LongWords m_words;
};

void TestLongWords::theWelcomePageFits()
{
    QCOMPARE(cutOff(*m_window), QString());
}

void TestLongWords::theWindowFits()
{
    QVERIFY(m_window->files().open(copyOf("12-faulty.yaml")));
    QTRY_VERIFY(tab().canvas().isVisible());
    QVERIFY(m_window->minimumSizeHint().width() <= 1280);
    QTRY_COMPARE(cutOff(*m_window), QString());
    QVERIFY(m_window->files().open(copyOf("01-connect-forms.yaml")));
    for (const SectionFlowPtr &section : document().snapshot()->flow().sections()) {
        for (const Step &step : section->steps) {
            document().selection().select(step.path);
            QTest::qWait(20);
            QCOMPARE(cutOff(m_window->area().form()), QString());
        }
    }
}

void TestLongWords::barsFit()
{
    QVERIFY(m_window->files().open(copyOf("02-ivr-menu.yaml")));
    for (const char *const name : {"edit-find", "edit-replace"}) {
        action(name).trigger();
        QTest::qWait(20);
        QCOMPARE(cutOff(*m_window), QString());
    }
}

void TestLongWords::dialogsFit_data()
{
    QTest::addColumn<QByteArray>("name");
    for (const char *const name :
        {"help-change-shortcuts", "help-about", "canvas-rename-preview", "help-shortcuts", "compare-file"})
        QTest::newRow(name) << QByteArray(name);
}

void TestLongWords::dialogsFit()
{
    QFETCH(const QByteArray, name);
    QVERIFY(m_window->files().open(copyOf("02-ivr-menu.yaml")));
    m_prompts->fileToCompare = copyOf("01-connect-forms.yaml");
    document().selection().select(NodePath::section(QStringLiteral("main")));
    QString faults = QStringLiteral("no dialog came");
    QTimer::singleShot(300, this, [&faults, this] {
        for (QWidget *const top : QApplication::topLevelWidgets()) {
            if (!top->isVisible() || top == m_window.get() || top->windowType() == Qt::ToolTip)
                continue;
            faults = cutOff(*top);
            top->close();
        }
    });
    action(name.constData()).trigger();
    QTRY_COMPARE(faults, QString());
}

void TestLongWords::questionsFit()
{
    DialogPrompts prompts(*m_window);
    QString faults = QStringLiteral("no question came");
    QTimer::singleShot(200, this, [&faults] {
        QWidget *const box = QApplication::activeModalWidget();
        faults = cutOff(*box);
        box->close();
    });
    prompts.askHowToSave(QStringLiteral("“flow.yaml” is not as it was."), QStringLiteral("Overwrite"));
    QCOMPARE(faults, QString());
}

/// A menu as wide as the screen would cover the window.
void TestLongWords::menusFit()
{
    for (const QAction *const action : m_window->menuBar()->actions())
        QVERIFY2(action->menu()->sizeHint().width() < 900, qPrintable(action->text()));
    QVERIFY(m_window->menuBar()->sizeHint().width() <= m_window->width());
}

QTEST_MAIN(TestLongWords)
#include "tst_longwords.moc"
