// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>

namespace patchcord {

/// The translation context of the sentences that say why an edit cannot be made.
class EditTexts
{
    Q_DECLARE_TR_FUNCTIONS(EditTexts)
};

} // namespace patchcord
