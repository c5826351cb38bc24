// SPDX-License-Identifier: MIT
#include "model/export/convert.h"

#include "model/export/resolvedvalue.h"
#include "model/export/valuewriter.h"

namespace patchcord {

Result<QByteArray> convert(const Snapshot &snapshot, Language to)
{
    if (snapshot.format().language == to)
        return snapshot.text();
    const Result<Value> value = resolvedValue(snapshot);
    if (!value)
        return value.failure();
    // Lone carriage returns are no line ends for many a YAML reader.
    const bool crLf = snapshot.format().lineEnd == LineEnd::CrLf;
    const QByteArray newline = crLf ? QByteArrayLiteral("\r\n") : QByteArrayLiteral("\n");
    if (to == Language::Json)
        return writeJson(*value, newline);
    return writeYaml(*value, newline);
}

QString languageName(Language language)
{
    return language == Language::Json ? QStringLiteral("JSON") : QStringLiteral("YAML");
}

} // namespace patchcord
