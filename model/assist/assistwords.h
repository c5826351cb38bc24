// SPDX-License-Identifier: MIT
#pragma once

#include "model/catalog/catalog.h"

#include <QCoreApplication>
#include <QString>

namespace patchcord {

/// The words of completion and hover are translated in one context.
struct Assist
{
    Q_DECLARE_TR_FUNCTIONS(Assist)
};

/// "60 s, by default": what holds when the key is not there, and who says so; empty when nobody does.
QString defaultWords(const Parameter &parameter);

/// "a whole number", "an address": what a parameter's value is.
QString kindWords(const Parameter &parameter);

/// "a whole number · default 60 (docs)": one line about a parameter.
QString parameterDetail(const Parameter &parameter);

/// "Counts for SIP and streams."; empty for what counts in any case.
QString appliesWords(const Parameter &parameter);

/// "Newer than the official schema."; empty for what is in it.
QString standingWords(Standing standing);

/// What there is to know of a parameter, in sentences; of a method too.
QString parameterHelp(const Parameter &parameter);
QString methodHelpText(const Method &method);

/// "connected or failed", "1, 2 or 3": the allowed values.
QString choicesWords(const Parameter &parameter);

} // namespace patchcord
