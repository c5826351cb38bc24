// SPDX-License-Identifier: MIT
#pragma once

#include "model/syntax/value.h"

#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

namespace patchcord {

/// Where in the catalog's files something stands, for messages.
struct CatalogPlace
{
    QString file;
    QString owner; ///< method “connect”, object “destination”; empty: the file itself
    QString parameter; ///< name of one of its parameters, or empty
};

/// Keeps the first fault of the catalog's files: later ones are often its consequences.
class CatalogFaults
{
public:
    void add(const CatalogPlace &place, const QString &what);
    bool isEmpty() const { return m_first.isEmpty(); }
    Failure first() const { return {m_first}; }

private:
    QString m_first;
};

/// A word of the files and what it stands for.
template <typename Enum> struct CatalogWord
{
    const char *word;
    Enum value;
};

/// Reads the fields of one JSON object, strictly: each field has its type, and none is there that nobody
/// asked for. (That no key is there twice is the JSON reader's to say.)
class CatalogFields
{
public:
    CatalogFields(const Value &object, const CatalogPlace &place, CatalogFaults &faults);

    /// An optional text, empty when it is not there.
    QString text(const char *key);
    /// A text that must be there and must not be empty.
    QString requiredText(const char *key);
    std::optional<bool> flag(const char *key);
    std::optional<double> number(const char *key);
    QStringList texts(const char *key);
    /// The items of a list, none when it is not there.
    Value::List list(const char *key);
    /// The fields of an object, none when it is not there.
    Value::Map map(const char *key);
    /// The value as it stands, or null.
    const Value &any(const char *key);

    /// The enumerator that a text names, nothing when the key is not there.
    template <typename Enum, size_t Size>
    std::optional<Enum> word(const char *key, const CatalogWord<Enum> (&words)[Size])
    {
        const QString given = text(key);
        if (given.isEmpty())
            return std::nullopt;
        QStringList known;
        for (const CatalogWord<Enum> &each : words) {
            if (given == QLatin1String(each.word))
                return each.value;
            known.append(QLatin1String(each.word));
        }
        refuseWord(key, given, known);
        return std::nullopt;
    }

    /// To be called last: faults every key that was not asked for.
    void refuseOthers();

private:
    const Value &take(const char *key, Value::Kind kind);
    void refuseWord(const char *key, const QString &given, const QStringList &known);

    const Value &m_object;
    const CatalogPlace &m_place;
    CatalogFaults &m_faults;
    QStringList m_asked;
};

} // namespace patchcord
