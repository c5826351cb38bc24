// SPDX-License-Identifier: MIT
#include "app/language/language.h"

#include <QCoreApplication>

static void speakEnglish()
{
    patchcord::speak({});
}

Q_COREAPP_STARTUP_FUNCTION(speakEnglish)
