// SPDX-License-Identifier: MIT
#include "editor/theme/fonts.h"
#include "editor/theme/icons.h"
#include "editor/theme/stylesheet.h"
#include "editor/theme/theme.h"

#include <QDir>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QTest>
#include <cmath>

using namespace patchcord;

namespace {

double channel(double value)
{
    return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * channel(color.redF()) + 0.7152 * channel(color.greenF())
        + 0.0722 * channel(color.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double x = luminance(a);
    const double y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

const Theme &themeOf(int mode)
{
    return mode == 0 ? Theme::light() : Theme::dark();
}

} // namespace

class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contrast_data();
    void contrast();
    void linesCarryMeaning();
    void paletteTellsItsTheme();
    void everyMethodHasAnIcon_data();
    void everyMethodHasAnIcon();
    void strangeNamesGiveTheGroupsIcon();
    void iconsTakeTheColour();
    void iconsFadeWhenDisabled();
    void everyIconDraws();
    void fontsHaveTheirSizes();
    void styleSheetIsFilledIn();
};

void TestTheme::contrast_data()
{
    QTest::addColumn<QColor>("text");
    QTest::addColumn<QColor>("ground");
    for (int mode = 0; mode < 2; ++mode) {
        const Theme &t = themeOf(mode);
        const QByteArray name = mode == 0 ? "light " : "dark ";
        const QList<std::pair<QByteArray, QColor>> texts{{"text", t.text}, {"secondary", t.secondaryText},
            {"accent", t.accent}, {"error", t.error}, {"warning", t.warning}, {"hint", t.hint}};
        const QList<std::pair<QByteArray, QColor>> grounds{{"window", t.window}, {"canvas", t.canvas},
            {"panel", t.panel}, {"card", t.card}, {"accent's tint", t.accentTint}};
        for (const auto &[textName, text] : texts)
            for (const auto &[groundName, ground] : grounds)
                QTest::addRow("%s%s on %s", name.constData(), textName.constData(), groundName.constData())
                    << text << ground;
        const QList<std::pair<QByteArray, QColor>> code{{"key", t.codeKey}, {"string", t.codeString},
            {"number", t.codeNumber}, {"comment", t.codeComment}, {"keyword", t.codeKeyword}};
        for (const auto &[codeName, color] : code)
            for (const QColor &ground : {t.panel, t.accentTint, t.hitTint, t.addedTint, t.addedPart,
                     t.removedTint, t.removedPart, t.changedTint, t.changedPart})
                QTest::addRow(
                    "%scode %s on %s", name.constData(), codeName.constData(), qPrintable(ground.name()))
                    << color << ground;
        for (const ChangeKind kind :
            {ChangeKind::Added, ChangeKind::Removed, ChangeKind::Changed, ChangeKind::Moved}) {
            QTest::addRow("%schange %d on its tint", name.constData(), int(kind))
                << t.change(kind) << t.changeTint(kind);
            QTest::addRow("%schange %d on panels", name.constData(), int(kind)) << t.change(kind) << t.panel;
            QTest::addRow("%stext on tint of change %d", name.constData(), int(kind))
                << t.text << t.changeTint(kind);
        }
        for (const Severity severity : {Severity::Error, Severity::Warning, Severity::Hint}) {
            const QByteArray severityText = severityName(severity).toLatin1();
            QTest::addRow("%s%s on its tint", name.constData(), severityText.constData())
                << t.severity(severity) << t.severityTint(severity);
            QTest::addRow("%stext on tint of %s", name.constData(), severityText.constData())
                << t.text << t.severityTint(severity);
        }
        for (int group = 0; group < 8; ++group)
            for (const QColor &ground : {t.panel, t.card, t.canvas})
                QTest::addRow("%sgroup %d on %s", name.constData(), group, qPrintable(ground.name()))
                    << t.groups[group] << ground;
        QTest::addRow("%stext on a hit", name.constData()) << t.text << t.hitTint;
        QTest::addRow("%stext on the present hit", name.constData()) << t.text << t.presentHit;
        QTest::addRow("%sselected text", name.constData()) << t.text << t.selectionTint;
        QTest::addRow("%son accent", name.constData()) << t.onAccent << t.accent;
        QTest::addRow("%sdisabled on panel", name.constData()) << t.disabledText << t.panel;
        QTest::addRow("%sdisabled on window", name.constData()) << t.disabledText << t.window;
        QTest::addRow("%sdisabled on card", name.constData()) << t.disabledText << t.card;
        QTest::addRow("%ssecondary on paper", name.constData()) << t.secondaryText << t.paper;
        QTest::addRow("%sentry mark", name.constData()) << t.entryMark << t.canvas;
    }
}

void TestTheme::contrast()
{
    QFETCH(QColor, text);
    QFETCH(QColor, ground);
    QVERIFY(text.isValid() && ground.isValid());
    const double ratio = ::contrast(text, ground);
    QVERIFY2(ratio >= 4.5, qPrintable(QString::number(ratio)));
}

void TestTheme::linesCarryMeaning()
{
    for (int mode = 0; mode < 2; ++mode) {
        const Theme &t = themeOf(mode);
        for (const QColor &ground : {t.canvas, t.card, t.panel})
            QVERIFY2(::contrast(t.hit, ground) >= 3.0, qPrintable(ground.name()));
        for (const QColor &group : t.groups)
            for (const QColor &ground : {t.window, t.canvas, t.card, t.accentTint})
                QVERIFY2(::contrast(group, ground) >= 3.0, qPrintable(group.name()));
    }
}

void TestTheme::paletteTellsItsTheme()
{
    QCOMPARE(&Theme::of(Theme::light().palette()), &Theme::light());
    QCOMPARE(&Theme::of(Theme::dark().palette()), &Theme::dark());
}

void TestTheme::everyMethodHasAnIcon_data()
{
    QTest::addColumn<QString>("method");
    for (const char *name : {"ai", "answer", "cond", "connect", "execute", "goto", "hangup", "label", "play",
             "prompt", "record", "request", "return", "set", "switch", "transfer", "unset", "user_event"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestTheme::everyMethodHasAnIcon()
{
    QFETCH(QString, method);
    QCOMPARE(icons::methodIconName(method, MethodGroup::Call), QStringLiteral("method-") + method);
    QVERIFY(!icons::icon(QStringLiteral("method-") + method).isNull());
}

void TestTheme::strangeNamesGiveTheGroupsIcon()
{
    QCOMPARE(
        icons::methodIconName(QStringLiteral("../open"), MethodGroup::Side), QStringLiteral("group-side"));
    QCOMPARE(icons::methodIconName(QString(), MethodGroup::Ai), QStringLiteral("group-ai"));
    QCOMPARE(
        icons::methodIconName(QStringLiteral("frobnicate"), MethodGroup::Call), QStringLiteral("group-call"));
    QVERIFY(icons::icon(QStringLiteral("no-such-icon")).isNull());
}

void TestTheme::iconsTakeTheColour()
{
    const QColor color(0x12, 0x80, 0xf0);
    for (const qreal scale : {1.0, 2.0}) {
        QImage image(QSize(16, 16) * scale, QImage::Format_ARGB32_Premultiplied);
        image.setDevicePixelRatio(scale);
        image.fill(Qt::transparent);
        {
            QPainter painter(&image);
            icons::paint(painter, QStringLiteral("entry"), QRectF(0, 0, 16, 16), color);
        }
        QCOMPARE(image.pixelColor(image.width() / 2, image.height() / 2), color);
        QCOMPARE(image.pixelColor(0, 0).alpha(), 0);
    }
}

void TestTheme::iconsFadeWhenDisabled()
{
    QGuiApplication::setPalette(Theme::light().palette());
    const QIcon icon = icons::icon(QStringLiteral("entry"));
    const QImage normal = icon.pixmap(QSize(16, 16)).toImage();
    const QImage disabled = icon.pixmap(QSize(16, 16), QIcon::Disabled).toImage();
    QCOMPARE(normal.pixelColor(7, 8), Theme::light().text);
    QVERIFY(disabled.pixelColor(7, 8).alpha() < 160);
    QGuiApplication::setPalette(Theme::dark().palette());
    QCOMPARE(icon.pixmap(QSize(16, 16)).toImage().pixelColor(7, 8), Theme::dark().text);
}

void TestTheme::everyIconDraws()
{
    const QStringList files =
        QDir(QStringLiteral(":/icons")).entryList({QStringLiteral("*.svg")}, QDir::Files);
    QVERIFY(files.size() > 80);
    for (const QString &file : files) {
        QImage image(32, 32, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        {
            QPainter painter(&image);
            icons::paint(painter, file.chopped(4), QRectF(0, 0, 32, 32), Qt::black);
        }
        bool drawn = false;
        for (int y = 0; y < 32 && !drawn; ++y)
            for (int x = 0; x < 32 && !drawn; ++x)
                drawn = image.pixelColor(x, y).alpha() > 0;
        QVERIFY2(drawn, qPrintable(file));
        for (int i = 0; i < 32; ++i)
            QVERIFY2(
                image.pixelColor(i, 0).alpha() == 0 && image.pixelColor(0, i).alpha() == 0, qPrintable(file));
    }
}

void TestTheme::fontsHaveTheirSizes()
{
    QCOMPARE(fonts::body().pixelSize(), 13);
    QCOMPARE(fonts::small().pixelSize(), 12);
    QCOMPARE(fonts::code().pixelSize(), 12);
    QCOMPARE(fonts::name().weight(), int(QFont::DemiBold));
}

void TestTheme::styleSheetIsFilledIn()
{
    for (int mode = 0; mode < 2; ++mode) {
        const QString sheet = applicationStyleSheet(themeOf(mode));
        QVERIFY(!sheet.contains(u'@'));
        QVERIFY(sheet.contains(themeOf(mode).accent.name()));
    }
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
