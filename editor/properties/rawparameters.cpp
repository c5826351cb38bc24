// SPDX-License-Identifier: MIT
#include "editor/properties/rawparameters.h"

#include <QCoreApplication>

namespace patchcord {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("RawParameters", text);
}

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
            parameter->group = tr("Not in the catalog");
            parameter->help = tr("The catalog does not know this key. It is kept as it stands.");
        }
        found.push_back(parameter.get());
    }
    return found;
}

} // namespace patchcord
