// SPDX-License-Identifier: MIT
// A document from anybody, with a text in every field that there is: markup stays text wherever it is shown,
// and a secret is shown nowhere but in the text itself.
#include "editor/canvas/canvasview.h"
#include "editor/document/selection.h"
#include "tests/app/windowtest.h"
#include "tests/support/everyfield.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QHelpEvent>
#include <QLabel>
#include <QLineEdit>
#include <QTextEdit>
#include <QToolTip>
#include <QtTest>

using namespace patchcord;

namespace {

const QString markup = QStringLiteral("<img src='CANARY.png'><b>bold</b>");
const QString secret = QStringLiteral("CANARY7731");

/// A text that is shown, and who shows it.
struct Shown
{
    enum class As : quint8 { Plain, MaybeRich };

    QString text;
    As as = As::Plain;
    QString where;
};

void addItems(const QAbstractItemModel &model, const QModelIndex &parent, const QString &where,
    std::vector<Shown> &shown)
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        for (int column = 0; column < model.columnCount(parent); ++column) {
            const QModelIndex index = model.index(row, column, parent);
            shown.push_back({index.data(Qt::DisplayRole).toString(), Shown::As::Plain, where});
            shown.push_back({index.data(Qt::ToolTipRole).toString(), Shown::As::MaybeRich, where});
            shown.push_back({index.data(Qt::AccessibleTextRole).toString(), Shown::As::Plain, where});
            addItems(model, index, where, shown);
        }
    }
}

void addWidget(const QWidget &widget, std::vector<Shown> &shown)
{
    const QString where = QLatin1String(widget.metaObject()->className()) + u' ' + widget.accessibleName();
    shown.push_back({widget.toolTip(), Shown::As::MaybeRich, where});
    shown.push_back({widget.whatsThis(), Shown::As::MaybeRich, where});
    shown.push_back({widget.accessibleName(), Shown::As::Plain, where});
    shown.push_back({widget.accessibleDescription(), Shown::As::Plain, where});
    for (const QAction *const action : widget.actions())
        shown.push_back({action->toolTip(), Shown::As::MaybeRich, where});
    if (const auto *const label = qobject_cast<const QLabel *>(&widget))
        shown.push_back({label->text(),
            label->textFormat() == Qt::PlainText ? Shown::As::Plain : Shown::As::MaybeRich, where});
    else if (const auto *const line = qobject_cast<const QLineEdit *>(&widget))
        shown.push_back({line->displayText(), Shown::As::Plain, where});
    else if (const auto *const button = qobject_cast<const QAbstractButton *>(&widget))
        shown.push_back({button->text(), Shown::As::Plain, where});
    else if (const auto *const text = qobject_cast<const QTextEdit *>(&widget))
        shown.push_back({text->toHtml(), Shown::As::MaybeRich, where});
    else if (const auto *const view = qobject_cast<const QAbstractItemView *>(&widget); view && view->model())
        addItems(*view->model(), {}, where, shown);
}

} // namespace

class TestForeignText : public WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void markupIsText();
    void secretsAreMasked();

private:
    /// Opens the document and calls `look` with all that is shown while each step of it is the chosen one.
    void atEachStep(const QByteArray &text, const std::function<void(const std::vector<Shown> &)> &look);
    void addTipsOfTheCanvas(std::vector<Shown> &shown);
};

void TestForeignText::addTipsOfTheCanvas(std::vector<Shown> &shown)
{
    constexpr int Step = 60;
    QWidget &canvas = tab().canvas();
    for (int y = Step / 2; y < canvas.height(); y += Step) {
        for (int x = Step / 2; x < canvas.width(); x += Step) {
            QHelpEvent event(QEvent::ToolTip, {x, y}, canvas.mapToGlobal(QPoint(x, y)));
            QCoreApplication::sendEvent(&canvas, &event);
            shown.push_back({QToolTip::text(), Shown::As::MaybeRich, QStringLiteral("a tip of the canvas")});
        }
    }
    QToolTip::hideText();
}

void TestForeignText::atEachStep(
    const QByteArray &text, const std::function<void(const std::vector<Shown> &)> &look)
{
    QVERIFY(writeAll(path("foreign.json"), text));
    QVERIFY(m_window->files().open(path("foreign.json")));
    const NodePath main = NodePath::section(QStringLiteral("main"));
    const qsizetype steps = document().snapshot()->resolve(main).childCount();
    QVERIFY(steps > qsizetype(m_catalog->methods().size()));
    for (qsizetype i = 0; i < steps && !QTest::currentTestFailed(); ++i) {
        document().selection().jumpTo(main.child(i));
        QTest::qWait(0);
        std::vector<Shown> shown;
        for (const QWidget *const widget : m_window->findChildren<QWidget *>())
            addWidget(*widget, shown);
        addTipsOfTheCanvas(shown);
        look(shown);
    }
}

void TestForeignText::markupIsText()
{
    const QByteArray text = documentOfEveryField(*m_catalog, [](const Parameter &) { return markup; });
    int seen = 0;
    atEachStep(text, [&seen](const std::vector<Shown> &all) {
        for (const Shown &shown : all) {
            seen += shown.text.contains(QStringLiteral("CANARY.png")) ? 1 : 0;
            const bool isRead = shown.as == Shown::As::MaybeRich && Qt::mightBeRichText(shown.text)
                && shown.text.contains(QStringLiteral("<img"));
            QVERIFY2(!isRead, qPrintable(shown.where + QStringLiteral(": ") + shown.text));
        }
    });
    QVERIFY(seen > 100);
}

void TestForeignText::secretsAreMasked()
{
    int secrets = 0;
    const QByteArray text = documentOfEveryField(*m_catalog, [&secrets](const Parameter &parameter) {
        const bool isUrl = parameter.type == ParameterType::Url || parameter.type == ParameterType::Sound
            || parameter.type == ParameterType::SoundList || parameter.type == ParameterType::Target;
        if (parameter.secret || isUrl || parameter.type == ParameterType::Address)
            ++secrets;
        if (parameter.secret)
            return secret;
        if (parameter.type == ParameterType::Address)
            return QStringLiteral("sip:me:%1@example.com").arg(secret);
        return isUrl ? QStringLiteral("https://me:%1@example.com/hook?token=%1").arg(secret)
                     : QStringLiteral("x");
    });
    QVERIFY(secrets > 50);
    atEachStep(text, [](const std::vector<Shown> &all) {
        for (const Shown &shown : all)
            QVERIFY2(
                !shown.text.contains(secret), qPrintable(shown.where + QStringLiteral(": ") + shown.text));
    });
}

QTEST_MAIN(TestForeignText)
#include "tst_foreigntext.moc"
