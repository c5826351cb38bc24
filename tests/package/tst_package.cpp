// SPDX-License-Identifier: MIT
// What is installed beside the program, judged by the tools of those who read it; and that all of it speaks
// of the same program, version and file types.

#include "tests/package/installation.h"

#include <QImage>
#include <QImageReader>
#include <QMimeDatabase>
#include <QRegularExpression>
#include <QSet>
#include <QStandardPaths>
#include <QSvgRenderer>
#include <QTest>
#include <QtEndian>

using namespace patchcord;

class TestPackage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void desktopEntryIsValid();
    void metainfoIsValid();
    void metainfoNamesScreenshots();
    void versionsAgree();
    void idsAgree();
    void typesAgree();
    void namesTellTheType_data();
    void namesTellTheType();
    void iconsAreDrawn_data();
    void iconsAreDrawn();
    void iconsOfOtherSystemsAreDrawn();
    void manualIsClean();
    void manualNamesEveryOption();
    void licenceIsWhole();
    void programNamesNoFolder();

private:
    QByteArray installed(const QString &file) const { return contentOf(m_installation.path(file)); }
    QByteArray desktopEntry() const
    {
        return installed(QStringLiteral("share/applications/%1.desktop").arg(id));
    }
    QByteArray metainfo() const
    {
        return installed(QStringLiteral("share/metainfo/%1.metainfo.xml").arg(id));
    }
    QByteArray mimeTypes() const { return installed(QStringLiteral("share/mime/packages/%1.xml").arg(id)); }
    QString valueOf(const QString &key) const;
    QStringList ownTypes() const;
    Answer program(const QStringList &arguments) const;

    static inline const QString id = QStringLiteral("org.patchcord.Patchcord");
    Installation m_installation;
};

namespace {

QStringList sorted(QStringList list)
{
    list.sort();
    return list;
}

/// Where a tool is missing nothing was looked at, which is no pass.
#define NEED(tool)                                                                                           \
    QVERIFY2(!QStandardPaths::findExecutable(QStringLiteral(tool)).isEmpty(),                                \
        tool " is missing; packaging/test installs it")

} // namespace

void TestPackage::initTestCase()
{
    const QString problem = m_installation.install();
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    // The database of types is read once, with what stands here.
    qputenv("XDG_DATA_HOME", m_installation.path(QStringLiteral("share")).toUtf8());
    const QString tool = QStandardPaths::findExecutable(QStringLiteral("update-mime-database"));
    if (!tool.isEmpty())
        QCOMPARE(ask(tool, {m_installation.path(QStringLiteral("share/mime"))}).exitCode, 0);
}

QString TestPackage::valueOf(const QString &key) const
{
    const QRegularExpression line(u'^' + key + QStringLiteral("=(.*)$"), QRegularExpression::MultilineOption);
    return line.match(QString::fromUtf8(desktopEntry())).captured(1);
}

/// The types that Patchcord is the program for, as the desktop entry lists them.
QStringList TestPackage::ownTypes() const
{
    return valueOf(QStringLiteral("MimeType"))
        .split(u';', Qt::SkipEmptyParts)
        .filter(QRegularExpression(QStringLiteral("x-swml")));
}

Answer TestPackage::program(const QStringList &arguments) const
{
    return ask(m_installation.path(QStringLiteral("bin/patchcord")), arguments);
}

void TestPackage::desktopEntryIsValid()
{
    NEED("desktop-file-validate");
    const Answer answer = ask(QStringLiteral("desktop-file-validate"),
        {m_installation.path(QStringLiteral("share/applications/%1.desktop").arg(id))});
    QCOMPARE(answer.out + answer.err, QString());
    QCOMPARE(answer.exitCode, 0);
}

void TestPackage::metainfoIsValid()
{
    NEED("appstreamcli");
    const Answer answer = ask(QStringLiteral("appstreamcli"),
        {QStringLiteral("validate"), QStringLiteral("--no-net"), QStringLiteral("--pedantic"),
            m_installation.path(QStringLiteral("share/metainfo/%1.metainfo.xml").arg(id))});
    QVERIFY2(answer.exitCode == 0, qPrintable(answer.out));
    // Remarks that are right, and stay: the id is written as that of the desktop entry, Patchcord with a
    // capital.
    const QSet<QString> known{QStringLiteral("cid-contains-uppercase-letter")};
    static const QRegularExpression remark(
        QStringLiteral("^[EWIP]: .*?: ([a-z-]+)"), QRegularExpression::MultilineOption);
    for (auto matches = remark.globalMatch(answer.out); matches.hasNext();)
        QVERIFY2(known.contains(matches.next().captured(1)), qPrintable(answer.out));
}

/// They are named by the address where the project shows them; the pictures themselves are in the sources.
void TestPackage::metainfoNamesScreenshots()
{
    const QStringList addresses = textsOf(metainfo(), QStringLiteral("image"));
    const QStringList widths = attributesOf(metainfo(), QStringLiteral("image"), QStringLiteral("width"));
    const QStringList heights = attributesOf(metainfo(), QStringLiteral("image"), QStringLiteral("height"));
    QVERIFY(addresses.size() >= 3);
    for (qsizetype i = 0; i < addresses.size(); ++i) {
        const QString file = addresses[i].section(u'/', -1);
        const QImage picture(QStringLiteral(PATCHCORD_SOURCE_DIR "/resources/screenshots/") + file);
        QCOMPARE(picture.size(), QSize(widths[i].toInt(), heights[i].toInt()));
    }
}

void TestPackage::versionsAgree()
{
    const QString version = QStringLiteral(PATCHCORD_VERSION);
    QCOMPARE(program({QStringLiteral("--version")}).out, QStringLiteral("patchcord %1\n").arg(version));
    static const QRegularExpression heading(
        QStringLiteral("^## (\\S+) \\((\\S+)\\)$"), QRegularExpression::MultilineOption);
    const QRegularExpressionMatch newest =
        heading.match(QString::fromUtf8(sourceOf(QStringLiteral("CHANGELOG.md"))));
    QCOMPARE(newest.captured(1), version);
    QCOMPARE(
        attributesOf(metainfo(), QStringLiteral("release"), QStringLiteral("version")).value(0), version);
    QCOMPARE(attributesOf(metainfo(), QStringLiteral("release"), QStringLiteral("date")).value(0),
        newest.captured(2));
    const Answer changelog = ask(QStringLiteral("gzip"),
        {QStringLiteral("-dc"), m_installation.path(QStringLiteral("share/doc/patchcord/changelog.gz"))});
    QVERIFY(changelog.out.startsWith(QStringLiteral("patchcord (%1) ").arg(version)));
}

void TestPackage::idsAgree()
{
    QCOMPARE(textsOf(metainfo(), QStringLiteral("id")), QStringList{id});
    QCOMPARE(textsOf(metainfo(), QStringLiteral("launchable")), QStringList{id + QStringLiteral(".desktop")});
    QCOMPARE(valueOf(QStringLiteral("Icon")), id);
    QCOMPARE(plistValues(sourceOf(QStringLiteral("packaging/macos/Info.plist.in")),
                 QStringLiteral("CFBundleIdentifier")),
        QStringList{QStringLiteral("@PATCHCORD_ID@")});
    QVERIFY(sourceOf(QStringLiteral("app/main.cpp"))
                .contains("setDesktopFileName(QStringLiteral(\"" + id.toUtf8() + "\"))"));
    const QByteArray flatpak = sourceOf(QStringLiteral("packaging/flatpak/%1.yaml").arg(id));
    QVERIFY(flatpak.contains("\nid: " + id.toUtf8() + '\n'));
    // A Flatpak hands out what is named after it only.
    for (const QString &icon : attributesOf(mimeTypes(), QStringLiteral("icon"), QStringLiteral("name")))
        QVERIFY(icon.startsWith(id + u'.'));
    QCOMPARE(textsOf(metainfo(), QStringLiteral("binary")), QStringList{QStringLiteral("patchcord")});
    QCOMPARE(valueOf(QStringLiteral("Exec")), QStringLiteral("patchcord %F"));
}

void TestPackage::typesAgree()
{
    QCOMPARE(sorted(textsOf(metainfo(), QStringLiteral("mediatype"))), sorted(ownTypes()));
    const QStringList declared =
        attributesOf(mimeTypes(), QStringLiteral("mime-type"), QStringLiteral("type"));
    for (const QString &type : valueOf(QStringLiteral("MimeType")).split(u';', Qt::SkipEmptyParts))
        QVERIFY2(declared.contains(type), qPrintable(type));

    const QStringList globs = attributesOf(mimeTypes(), QStringLiteral("glob"), QStringLiteral("pattern"));
    const QByteArray plist = sourceOf(QStringLiteral("packaging/macos/Info.plist.in"));
    QStringList endings;
    for (const QString &ending : plistValues(plist, QStringLiteral("public.filename-extension")))
        endings += QStringLiteral("*.") + ending;
    QCOMPARE(sorted(endings), sorted(globs));
    QCOMPARE(sorted(plistValues(plist, QStringLiteral("public.mime-type"))), sorted(ownTypes()));
    const QByteArray windows = sourceOf(QStringLiteral("packaging/windows/installer.cmake"));
    for (const QString &glob : globs)
        QVERIFY2(windows.contains("\\\\." + glob.section(u'.', -1).toUtf8() + "\\\\"), qPrintable(glob));
}

void TestPackage::namesTellTheType_data()
{
    QTest::addColumn<QString>("type");
    const auto row = [](const char *name, const char *type) {
        QTest::newRow(name) << QString::fromLatin1(type);
    };
    row("reception.swml", "application/x-swml+yaml");
    row("reception.swml.yaml", "application/x-swml+yaml");
    row("reception.swml.yml", "application/x-swml+yaml");
    row("The Reception.SWML", "application/x-swml+yaml");
    row("reception.swml.json", "application/x-swml+json");
    row("reception.yaml", "application/x-yaml");
    row("reception.json", "application/json");
}

void TestPackage::namesTellTheType()
{
    NEED("update-mime-database");
    QFETCH(QString, type);
    const QMimeDatabase database;
    const QMimeType found =
        database.mimeTypeForFile(QLatin1String(QTest::currentDataTag()), QMimeDatabase::MatchExtension);
    QCOMPARE(found.name(), type);
    QVERIFY(found.inherits(QStringLiteral("text/plain")));
    if (ownTypes().contains(type))
        QCOMPARE(found.iconName(), id + QStringLiteral(".flow"));
    else
        QVERIFY(found.inherits(QStringLiteral("application/x-patchcord-offer")));
}

void TestPackage::iconsAreDrawn_data()
{
    QTest::addColumn<int>("size");
    for (const int size : {16, 24, 32, 48, 64, 128, 256, 512})
        QTest::addRow("%d", size) << size;
}

void TestPackage::iconsAreDrawn()
{
    QFETCH(int, size);
    for (const QString &name :
        {QStringLiteral("apps/%1").arg(id), QStringLiteral("mimetypes/%1.flow").arg(id)}) {
        const QImage icon(m_installation.path(
            QStringLiteral("share/icons/hicolor/%1x%1/%2.png").arg(QString::number(size), name)));
        QCOMPARE(icon.size(), QSize(size, size));
        QCOMPARE(qAlpha(icon.pixel(0, 0)), 0);
        QCOMPARE(qAlpha(icon.pixel(size / 2, size / 4)), 255);
        const QSvgRenderer drawing(
            m_installation.path(QStringLiteral("share/icons/hicolor/scalable/%1.svg").arg(name)));
        QVERIFY(drawing.isValid());
    }
}

void TestPackage::iconsOfOtherSystemsAreDrawn()
{
    const QTemporaryDir folder;
    const QString drawing = QStringLiteral(PATCHCORD_SOURCE_DIR "/resources/icons/patchcord.svg");
    const QString ico = folder.filePath(QStringLiteral("patchcord.ico"));
    const QString icns = folder.filePath(QStringLiteral("patchcord.icns"));
    for (const QString &out : {ico, icns}) {
        const Answer answer = ask(QStringLiteral(PATCHCORD_DRAWICON),
            {out, QStringLiteral("16"), QStringLiteral("32"), QStringLiteral("256"), drawing});
        QVERIFY2(answer.exitCode == 0, qPrintable(answer.err));
    }
    QImageReader reader(ico, "ico");
    QCOMPARE(reader.imageCount(), 3);
    for (const int size : {16, 32, 256}) {
        QCOMPARE(reader.read().size(), QSize(size, size));
        reader.jumpToNextImage();
    }
    const QByteArray bytes = contentOf(icns);
    QVERIFY(bytes.startsWith("icns"));
    QCOMPARE(qsizetype(qFromBigEndian<quint32>(bytes.constData() + 4)), bytes.size());
    for (qsizetype at = 8; at < bytes.size();) {
        const auto length = qFromBigEndian<quint32>(bytes.constData() + at + 4);
        QVERIFY(!QImage::fromData(bytes.mid(at + 8, length - 8), "PNG").isNull());
        at += length;
    }
}

void TestPackage::manualIsClean()
{
    NEED("man");
    const Answer answer = ask(QStringLiteral("man"),
        {QStringLiteral("--warnings"), QStringLiteral("-E"), QStringLiteral("UTF-8"), QStringLiteral("-l"),
            QStringLiteral("-Tutf8"), QStringLiteral("-Z"),
            m_installation.path(QStringLiteral("share/man/man1/patchcord.1.gz"))});
    QCOMPARE(answer.err, QString());
    QCOMPARE(answer.exitCode, 0);
}

void TestPackage::manualNamesEveryOption()
{
    NEED("man");
    const QString page = ask(QStringLiteral("man"),
        {QStringLiteral("-l"), m_installation.path(QStringLiteral("share/man/man1/patchcord.1.gz"))})
                             .out.simplified();
    const QString overview = program({QStringLiteral("--help")}).out;
    static const QRegularExpression verb(
        QStringLiteral("^  patchcord ([a-z]+) "), QRegularExpression::MultilineOption);
    static const QRegularExpression option(
        QStringLiteral("^  (-\\S.*?)  +(\\S.*)$"), QRegularExpression::MultilineOption);
    QStringList helps{overview};
    for (auto matches = verb.globalMatch(overview); matches.hasNext();) {
        const QString name = matches.next().captured(1);
        QVERIFY2(page.contains(QStringLiteral("patchcord ") + name), qPrintable(name));
        helps += program({name, QStringLiteral("--help")}).out;
    }
    QVERIFY(helps.size() > 9);
    for (const QString &help : std::as_const(helps)) {
        QVERIFY(option.match(help).hasMatch());
        for (auto matches = option.globalMatch(help); matches.hasNext();) {
            const QRegularExpressionMatch match = matches.next();
            const QString entry = match.captured(1) + u' ' + match.captured(2);
            QVERIFY2(page.contains(entry), qPrintable(entry + u'\n' + page));
        }
    }
}

void TestPackage::licenceIsWhole()
{
    const QString copyright = QString::fromUtf8(installed(QStringLiteral("share/doc/patchcord/copyright")))
                                  .simplified()
                                  .remove(QStringLiteral(" ."));
    const QString licence = QString::fromUtf8(sourceOf(QStringLiteral("LICENSE")));
    for (const QString &paragraph : licence.split(QStringLiteral("\n\n")).mid(2))
        QVERIFY2(
            copyright.contains(paragraph.simplified().remove(QStringLiteral(" ."))), qPrintable(paragraph));
}

/// An installed program looks for nothing where it was built.
void TestPackage::programNamesNoFolder()
{
    NEED("readelf");
    const Answer answer = ask(QStringLiteral("readelf"),
        {QStringLiteral("-dW"), m_installation.path(QStringLiteral("bin/patchcord"))});
    QVERIFY(answer.out.contains(QLatin1String("NEEDED")));
    QVERIFY(!answer.out.contains(QLatin1String("RPATH")) && !answer.out.contains(QLatin1String("RUNPATH")));
}

QTEST_MAIN(TestPackage)
#include "tst_package.moc"
