// SPDX-License-Identifier: MIT
#include "editor/properties/formcontext.h"

#include "editor/document/document.h"
#include "model/assist/knownnames.h"

namespace patchcord {

QStringList FormContext::variables() const
{
    QStringList names;
    if (document) {
        for (const KnownVariable &variable : knownVariables(*document->snapshot(), step))
            names.append(variable.name);
    }
    return names;
}

QStringList FormContext::labels() const
{
    return document ? knownLabels(*document->snapshot(), step) : QStringList();
}

QStringList FormContext::sections() const
{
    return document ? knownSections(*document->snapshot(), step) : QStringList();
}

} // namespace patchcord
