// SPDX-License-Identifier: MIT
#pragma once

#include "model/flow/summarywords.h"

namespace patchcord::summary {

/// Of an AI agent or an assistant: 3 functions · 2 contexts · “You are the receptionist…”
QString agentSummary(const Fields &fields);

/// Of a transcription or a translation, what it is told to do: start · en-US → es-ES
QString actionSummary(const Fields &fields);

} // namespace patchcord::summary
