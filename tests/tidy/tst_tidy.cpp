// SPDX-License-Identifier: MIT
// The rules of the tree that no compiler holds: who may include whom, and how files look.

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

class TestTidy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void layersLookDown();
    void modelKnowsNoScreen();
    void parsersHaveOneHome();
    void typesHaveOneMeaning();
    void filesAreShort();
    void filesSayTheirLicence();
    void filesAreFormatted();
    void nothingNamesThisMachine();
    void coloursLiveInTheTheme();

private:
    struct Source
    {
        QString path; ///< from the root: model/text/textedit.h
        QString text;
        QStringList includes;
    };
    QList<Source> m_sources;
};

namespace {

const QString root = QStringLiteral(PATCHCORD_SOURCE_DIR);

/// The layers, lowest first; a folder may include itself and those named behind it.
QHash<QString, QStringList> layers()
{
    const QStringList model{QStringLiteral("text"), QStringLiteral("syntax"), QStringLiteral("catalog"),
        QStringLiteral("flow"), QStringLiteral("check"), QStringLiteral("snapshot")};
    QHash<QString, QStringList> allowed;
    QStringList below;
    for (const QString &layer : model) {
        below += QStringLiteral("model/") + layer;
        allowed.insert(QStringLiteral("model/") + layer, below);
    }
    for (const char *top : {"model/edit", "model/export", "model/compare"})
        allowed.insert(QLatin1String(top), below + QStringList(QLatin1String(top)));
    allowed.insert(QStringLiteral("model/assist"),
        below + QStringList{QStringLiteral("model/edit"), QStringLiteral("model/assist")});
    const QStringList all = below
        + QStringList{QStringLiteral("model/compare"), QStringLiteral("model/edit"),
            QStringLiteral("model/export"), QStringLiteral("model/assist"), QStringLiteral("resources")};
    allowed.insert(QStringLiteral("editor/document"), all + QStringList(QStringLiteral("editor/document")));
    allowed.insert(QStringLiteral("editor/theme"), all + QStringList(QStringLiteral("editor/theme")));
    const QStringList shared = all
        + QStringList{QStringLiteral("editor/document"), QStringLiteral("editor/theme"),
            QStringLiteral("editor/fixes"), QStringLiteral("editor/pick"), QStringLiteral("editor/rename")};
    allowed.insert(QStringLiteral("editor/fixes"), shared);
    allowed.insert(QStringLiteral("editor/pick"), shared);
    allowed.insert(QStringLiteral("editor/rename"), shared);
    for (const char *view : {"canvas", "properties", "source", "problems", "outline", "palette", "compare"}) {
        const QString folder = QStringLiteral("editor/") + QLatin1String(view);
        allowed.insert(folder, shared + QStringList(folder));
    }
    return allowed;
}

} // namespace

void TestTidy::initTestCase()
{
    static const QRegularExpression include(
        QStringLiteral("^\\s*#include\\s+([\"<])([^\">]+)"), QRegularExpression::MultilineOption);
    for (const char *folder : {"app", "editor", "model", "packaging", "resources", "tests"}) {
        QDirIterator files(root + u'/' + QLatin1String(folder),
            {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            Source source{
                QDir(root).relativeFilePath(file.fileName()), QString::fromUtf8(file.readAll()), {}};
            for (auto matches = include.globalMatch(source.text); matches.hasNext();)
                source.includes += matches.next().captured(2);
            m_sources += source;
        }
    }
    QVERIFY(m_sources.size() > 50);
}

void TestTidy::layersLookDown()
{
    const QHash<QString, QStringList> allowed = layers();
    for (const Source &source : m_sources) {
        const QString folder = source.path.section(u'/', 0, 1);
        if (source.path.startsWith(QLatin1String("app/")) || source.path.startsWith(QLatin1String("tests/"))
            || source.path.startsWith(QLatin1String("packaging/"))
            || source.path.startsWith(QLatin1String("resources/")))
            continue;
        QVERIFY2(
            allowed.contains(folder), qPrintable(source.path + QStringLiteral(" lies in no known layer")));
        for (const QString &include : source.includes) {
            const QString top = include.section(u'/', 0, 0);
            if (top != u"model" && top != u"editor" && top != u"app" && top != u"tests"
                && top != u"resources")
                continue;
            const QString target = top == u"resources" ? top : include.section(u'/', 0, 1);
            QVERIFY2(allowed[folder].contains(target),
                qPrintable(QStringLiteral("%1 includes %2: its layer may not know that one")
                               .arg(source.path, include)));
        }
    }
}

void TestTidy::modelKnowsNoScreen()
{
    static const QRegularExpression screen(
        QStringLiteral("^(QtWidgets|QtGui|QtNetwork|QtSvg|QWidget|QPainter|QColor|QFont|QIcon|QImage|QPixmap|"
                       "QGui|QAction|QUndo|QText|QKey|QMouse|QNetwork)"));
    for (const Source &source : m_sources) {
        if (!source.path.startsWith(QLatin1String("model/")))
            continue;
        for (const QString &include : source.includes) {
            QVERIFY2(
                !screen.match(include).hasMatch() || include.startsWith(QLatin1String("QTextBoundaryFinder")),
                qPrintable(QStringLiteral("%1 includes %2: the model links Qt Core only")
                               .arg(source.path, include)));
        }
    }
}

void TestTidy::parsersHaveOneHome()
{
    for (const Source &source : m_sources) {
        if (source.path.startsWith(QLatin1String("tests/"))
            || source.path.startsWith(QLatin1String("model/syntax/")))
            continue;
        for (const QString &include : source.includes) {
            QVERIFY2(!include.startsWith(QLatin1String("yaml-cpp"))
                    && !include.startsWith(QLatin1String("nlohmann")),
                qPrintable(QStringLiteral("%1 includes %2: documents are read in model/syntax only")
                               .arg(source.path, include)));
        }
        const bool network = std::any_of(source.includes.begin(), source.includes.end(),
            [](const QString &include) { return include.contains(QLatin1String("QNetworkAccessManager")); });
        QVERIFY2(!network || source.path.startsWith(QLatin1String("app/urlfetch"))
                || source.path.startsWith(QLatin1String("app/files/urlfetch")),
            qPrintable(source.path + QStringLiteral(" talks to the network: only urlfetch does")));
    }
}

/// Two types of one name in two headers are told by no linker: one of them gets the other's functions.
void TestTidy::typesHaveOneMeaning()
{
    static const QRegularExpression type(
        QStringLiteral("^(?:class|struct|enum class)\\s+(\\w+)(?!\\w|::)[^;{]*\\n?\\{"),
        QRegularExpression::MultilineOption);
    QHash<QString, QString> homes;
    for (const Source &source : std::as_const(m_sources)) {
        if (!source.path.endsWith(QLatin1String(".h")))
            continue;
        for (auto matches = type.globalMatch(source.text); matches.hasNext();) {
            const QString name = matches.next().captured(1);
            QVERIFY2(!homes.contains(name),
                qPrintable(QStringLiteral("%1 is defined in %2 and in %3")
                               .arg(name, homes.value(name), source.path)));
            homes.insert(name, source.path);
        }
    }
    QVERIFY(homes.size() > 100);
}

void TestTidy::filesAreShort()
{
    for (const Source &source : m_sources) {
        const qsizetype lines = source.text.count(u'\n');
        QVERIFY2(lines <= 600,
            qPrintable(QStringLiteral("%1 has %2 lines: split it").arg(source.path).arg(lines)));
    }
}

void TestTidy::filesSayTheirLicence()
{
    for (const Source &source : m_sources)
        QVERIFY2(source.text.startsWith(QLatin1String("// SPDX-License-Identifier: MIT\n")),
            qPrintable(source.path));
}

void TestTidy::filesAreFormatted()
{
    const QString tool = QStandardPaths::findExecutable(QStringLiteral("clang-format"));
    if (tool.isEmpty())
        QSKIP("clang-format is not installed");
    QStringList arguments{QStringLiteral("--dry-run"), QStringLiteral("-Werror")};
    for (const Source &source : std::as_const(m_sources))
        arguments += source.path;
    QProcess format;
    format.setWorkingDirectory(root);
    format.start(tool, arguments);
    QVERIFY(format.waitForFinished(120'000));
    QVERIFY2(format.exitCode() == 0, format.readAllStandardError().left(3000).constData());
}

void TestTidy::nothingNamesThisMachine()
{
    static const QRegularExpression path(QStringLiteral("(?<![A-Za-z0-9_.}~-])/(work|root|home)/[a-z]"));
    for (const Source &source : m_sources)
        QVERIFY2(!path.match(source.text).hasMatch() || source.path.endsWith(QLatin1String("tst_tidy.cpp")),
            qPrintable(source.path));
}

void TestTidy::coloursLiveInTheTheme()
{
    static const QRegularExpression colour(
        QStringLiteral("\"#[0-9A-Fa-f]{6}\"|QColor\\(\\s*(0x|[0-9]+\\s*,)|Qt::(red|green|blue|black|white|"
                       "gray|darkGray|lightGray)\\b"));
    for (const Source &source : m_sources) {
        if (source.path.startsWith(QLatin1String("editor/theme/"))
            || source.path.startsWith(QLatin1String("tests/")))
            continue;
        const QRegularExpressionMatch match = colour.match(source.text);
        QVERIFY2(!match.hasMatch(),
            qPrintable(QStringLiteral("%1 names a colour: %2").arg(source.path, match.captured())));
    }
}

QTEST_GUILESS_MAIN(TestTidy)
#include "tst_tidy.moc"
