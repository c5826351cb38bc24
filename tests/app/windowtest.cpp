// SPDX-License-Identifier: MIT
#include "tests/app/windowtest.h"

#include "model/edit/treeedits.h"
#include "resources/resources.h"
#include "tests/support/corpus.h"

#include <QtTest>

namespace patchcord {

void WindowTest::initTestCase()
{
    const Result<CatalogPtr> catalog = Catalog::load(catalogFolder());
    QVERIFY2(catalog.ok(), qPrintable(catalog.error()));
    m_catalog = *catalog;
}

void WindowTest::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<QSettings>(path("settings.ini"), QSettings::IniFormat);
    m_theme = std::make_unique<ThemeControl>(*m_settings);
    auto prompts = std::make_unique<ScriptedPrompts>();
    m_prompts = prompts.get();
    m_window = std::make_unique<MainWindow>(m_catalog, *m_settings, *m_theme, std::move(prompts));
    m_window->resize(1400, 900);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void WindowTest::cleanup()
{
    m_window.reset();
    m_theme.reset();
    m_settings.reset();
    m_dir.reset();
}

QString WindowTest::copyOf(const char *fixture) const
{
    const QString file = path(fixture);
    const QByteArray bytes =
        readBytes(QStringLiteral(PATCHCORD_FIXTURES "/documents/") + QLatin1String(fixture));
    return !bytes.isEmpty() && writeAll(file, bytes) ? file : QString();
}

bool WindowTest::writeAll(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

void WindowTest::change(const char *pointer, const Value &value)
{
    const Result<NodePath> at = NodePath::fromPointer(QLatin1String(pointer));
    QVERIFY(at.ok());
    QVERIFY(document().apply(QStringLiteral("Change value"), setValue(*document().snapshot(), *at, value)));
}

} // namespace patchcord
