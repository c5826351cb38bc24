// SPDX-License-Identifier: MIT
#include "model/catalog/method.h"

#include <QCoreApplication>

#include <algorithm>

namespace patchcord {

const Parameter *findParameter(const std::vector<Parameter> &parameters, const QString &name)
{
    const auto found = std::find_if(parameters.begin(), parameters.end(),
        [&name](const Parameter &parameter) { return parameter.name == name; });
    return found == parameters.end() ? nullptr : &*found;
}

QString newerNameOf(const QString &parameter)
{
    return parameter == QLatin1String("transfer_after_bridge") ? QStringLiteral("execute_after_queue")
                                                               : QString();
}

const Parameter *ObjectType::parameter(const QString &wanted) const
{
    return findParameter(parameters, wanted);
}

bool Method::hasRequired() const
{
    return !oneOf.empty() || !anyOf.empty()
        || std::any_of(parameters.begin(), parameters.end(),
            [](const Parameter &parameter) { return parameter.required; });
}

const Parameter *Method::parameter(const QString &wanted) const
{
    return findParameter(parameters, wanted);
}

bool takesDocument(const Method &method, const QString &parameter)
{
    return method.flow == Flow::Continues && parameter == QLatin1String("dest");
}

QString groupName(MethodGroup group)
{
    switch (group) {
    case MethodGroup::Call:
        return QStringLiteral("call");
    case MethodGroup::Control:
        return QStringLiteral("control");
    case MethodGroup::Audio:
        return QStringLiteral("audio");
    case MethodGroup::Connect:
        return QStringLiteral("connect");
    case MethodGroup::Record:
        return QStringLiteral("record");
    case MethodGroup::State:
        return QStringLiteral("state");
    case MethodGroup::Ai:
        return QStringLiteral("ai");
    case MethodGroup::Side:
        break;
    }
    return QStringLiteral("side");
}

QString groupTitle(MethodGroup group)
{
    switch (group) {
    case MethodGroup::Call:
        return QCoreApplication::translate("MethodGroup", "Call");
    case MethodGroup::Control:
        return QCoreApplication::translate("MethodGroup", "Flow control");
    case MethodGroup::Audio:
        return QCoreApplication::translate("MethodGroup", "Audio and speech");
    case MethodGroup::Connect:
        return QCoreApplication::translate("MethodGroup", "Connecting");
    case MethodGroup::Record:
        return QCoreApplication::translate("MethodGroup", "Recording and media");
    case MethodGroup::State:
        return QCoreApplication::translate("MethodGroup", "Variables and requests");
    case MethodGroup::Ai:
        return QCoreApplication::translate("MethodGroup", "AI agents");
    case MethodGroup::Side:
        break;
    }
    return QCoreApplication::translate("MethodGroup", "Messages, fax, SIP, payment");
}

} // namespace patchcord
