// SPDX-License-Identifier: MIT
#include "model/export/partconvert.h"

#include "model/export/resolvedvalue.h"
#include "model/export/valuewriter.h"

#include <QCoreApplication>

namespace patchcord {

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(PartConvert)
};

const Value *child(const Value &value, const QString &segment)
{
    if (value.kind() == Value::Kind::List) {
        bool isNumber = false;
        const size_t index = segment.toULongLong(&isNumber);
        return isNumber && index < value.list().size() ? &value.list()[index] : nullptr;
    }
    if (value.kind() == Value::Kind::Map) {
        for (const Value::Field &field : value.map()) {
            if (field.first == segment)
                return &field.second;
        }
    }
    return nullptr;
}

const Value *at(const Value &root, const NodePath &path)
{
    const Value *value = &root;
    for (int depth = 0; value && depth < path.size(); ++depth)
        value = child(*value, path.first(depth + 1).last());
    return value;
}

} // namespace

Result<QByteArray> convertPart(const Snapshot &snapshot, const QList<NodePath> &paths, Language to)
{
    const Result<Value> whole = resolvedValue(snapshot);
    if (!whole)
        return whole.failure();
    Value::List items;
    Value::Map entries;
    for (const NodePath &path : paths) {
        const Value *const value = path.isRoot() ? nullptr : at(*whole, path);
        if (!value)
            continue;
        if (snapshot.resolve(path).parent().isSequence())
            items.push_back(*value);
        else
            entries.emplace_back(path.last(), *value);
    }
    if (!items.empty() && !entries.empty())
        return Failure{
            Texts::tr("Steps and fields cannot be copied together. Select only the ones or the others.")};
    const Value part = !items.empty() ? Value(std::move(items))
        : !entries.empty()            ? Value(std::move(entries))
                                      : *whole;
    if (to == Language::Json)
        return writeJson(part);
    return writeYaml(part);
}

} // namespace patchcord
