// SPDX-License-Identifier: MIT
// The window of somebody whose system speaks German.
#include "app/language/language.h"
#include "editor/canvas/canvasview.h"
#include "editor/document/selection.h"
#include "tests/app/windowtest.h"

#include <QMenuBar>
#include <QSet>
#include <QTranslator>
#include <QtTest>

using namespace patchcord;

namespace {

/// Hears every text that is asked for, and what German has no words for.
class Listener : public QTranslator
{
public:
    Listener() { m_isLoaded = m_german.load(QStringLiteral(":/translations/patchcord_de.qm")); }

    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *remark, int n) const override
    {
        // Qt's own texts are in the care of Qt.
        if (*context == 'Q' || qstrcmp(context, "CloseButton") == 0)
            return {};
        ++m_asked;
        if (*source && m_german.translate(context, source, remark, n).isEmpty())
            m_missing.insert(
                QStringLiteral("%1: %2").arg(QString::fromLatin1(context), QString::fromUtf8(source)));
        return {};
    }

    QTranslator m_german;
    bool m_isLoaded = false;
    mutable int m_asked = 0;
    mutable QSet<QString> m_missing;
};

void collect(const QMenu &menu, const QString &way, QStringList &faults)
{
    QSet<QChar> taken;
    const QList<QAction *> actions = menu.actions();
    for (const QAction *const action : actions) {
        const QString text = action->text();
        const qsizetype mark = text.indexOf(u'&');
        if (mark >= 0 && mark + 1 < text.size() && text[mark + 1].isLetter()) {
            const QChar key = text[mark + 1].toLower();
            if (taken.contains(key))
                faults += way + QStringLiteral(": twice ") + key;
            taken.insert(key);
        }
        if (action->menu())
            collect(*action->menu(), way + u'/' + text, faults);
    }
}

} // namespace

class TestGerman : public WindowTest
{
    Q_OBJECT

public:
    TestGerman()
    {
        speak({QStringLiteral("de-DE")});
        QCoreApplication::installTranslator(&m_listener);
    }

private Q_SLOTS:
    void menusAreGerman();
    void mnemonicsAreUnique();
    void nothingIsAskedForInVain();

private:
    Listener m_listener;
};

void TestGerman::menusAreGerman()
{
    QStringList names;
    for (const QAction *const action : m_window->menuBar()->actions())
        names += action->text();
    QCOMPARE(names.mid(0, 3),
        QStringList({QStringLiteral("&Datei"), QStringLiteral("&Bearbeiten"), QStringLiteral("&Ansicht")}));
}

void TestGerman::mnemonicsAreUnique()
{
    QStringList faults;
    QSet<QChar> taken;
    for (const QAction *const action : m_window->menuBar()->actions()) {
        const QChar key = action->text()[action->text().indexOf(u'&') + 1].toLower();
        if (taken.contains(key))
            faults += action->text();
        taken.insert(key);
        collect(*action->menu(), action->text(), faults);
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

/// A text whose place in the sources lupdate read wrongly stands in no file, or under another name.
void TestGerman::nothingIsAskedForInVain()
{
    QVERIFY(m_listener.m_isLoaded);
    for (const char *const fixture : {"01-connect-forms.yaml", "support-line.yaml"}) {
        const QString file = copyOf(fixture);
        if (file.isEmpty())
            continue;
        QVERIFY(m_window->files().open(file));
        for (const SectionFlowPtr &section : document().snapshot()->flow().sections()) {
            document().selection().select(section->path);
            for (const Step &step : section->steps) {
                document().selection().select(step.path);
                QApplication::processEvents();
            }
        }
        for (QAction *const menu : m_window->menuBar()->actions())
            Q_EMIT menu->menu()->aboutToShow();
        QVERIFY(!m_window->grab().isNull());
    }
    QVERIFY(m_listener.m_asked > 1000);
    QVERIFY2(
        m_listener.m_missing.isEmpty(), qPrintable(QStringList(m_listener.m_missing.values()).join(u'\n')));
}

QTEST_MAIN(TestGerman)
#include "tst_german.moc"
