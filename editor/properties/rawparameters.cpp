// SPDX-License-Identifier: MIT
#include "editor/properties/rawparameters.h"

#include <QCoreApplication>

namespace patchcord {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RawParameters)
};

} // namespace

std::vector<const Parameter *> RawParameters::of(const QStringList &keys)
{
    std::vector<const Parameter *> found;
    for (const QString &key : keys) {
        std::unique_ptr<Parameter> &parameter = m_parameters[key];
        if (!parameter) {
            parameter = std::make_unique<Parameter>();
            parameter->name = key;
            parameter->type = ParameterType::Any;
            parameter->group = Words::tr("Not in the catalog");
            parameter->help = Words::tr("The catalog does not know this key. It is kept as it stands.");
        }
        found.push_back(parameter.get());
    }
    return found;
}

} // namespace patchcord
