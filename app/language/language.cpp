// SPDX-License-Identifier: MIT
#include "app/language/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>
#include <memory>

namespace patchcord {

namespace {

bool install(const QString &name, const QString &folder)
{
    auto translator = std::make_unique<QTranslator>(QCoreApplication::instance());
    return translator->load(name, folder) && QCoreApplication::installTranslator(translator.release());
}

bool installOurs(const QString &language)
{
    return install(QStringLiteral("patchcord_") + language, QStringLiteral(":/translations"));
}

} // namespace

void speak(const QStringList &languages)
{
    // English stands below every other language: the sources hold the plural, and here is the singular.
    installOurs(QStringLiteral("en"));
    for (const QString &name : languages) {
        // "de-Latn-AT" is served by "de": there are no texts for one country alone.
        const QString language = name.section(u'-', 0, 0);
        if (language == u"en")
            return;
        if (installOurs(language)) {
            // One language in one window: Qt speaks the one that we speak, not the next that it knows.
            install(QStringLiteral("qtbase_") + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
            return;
        }
    }
}

} // namespace patchcord
