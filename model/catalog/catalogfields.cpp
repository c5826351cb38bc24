// SPDX-License-Identifier: MIT
#include "model/catalog/catalogfields.h"

#include <QCoreApplication>

namespace patchcord {

namespace {

QString kindName(Value::Kind kind)
{
    switch (kind) {
    case Value::Kind::Null:
        return QCoreApplication::translate("Catalog", "null");
    case Value::Kind::Bool:
        return QCoreApplication::translate("Catalog", "true or false");
    case Value::Kind::Number:
        return QCoreApplication::translate("Catalog", "a number");
    case Value::Kind::String:
        return QCoreApplication::translate("Catalog", "a text");
    case Value::Kind::List:
        return QCoreApplication::translate("Catalog", "a list");
    case Value::Kind::Map:
        break;
    }
    return QCoreApplication::translate("Catalog", "an object");
}

const Value nothing;

} // namespace

void CatalogFaults::add(const CatalogPlace &place, const QString &what)
{
    if (!isEmpty())
        return;
    QStringList where{place.file};
    if (!place.owner.isEmpty())
        where.append(place.owner);
    if (!place.parameter.isEmpty())
        where.append(QCoreApplication::translate("Catalog", "parameter “%1”").arg(place.parameter));
    m_first = QStringLiteral("%1: %2").arg(where.join(QStringLiteral(", ")), what);
}

CatalogFields::CatalogFields(const Value &object, const CatalogPlace &place, CatalogFaults &faults)
    : m_object(object)
    , m_place(place)
    , m_faults(faults)
{
    if (!object.isMap()) {
        m_faults.add(m_place,
            QCoreApplication::translate("Catalog", "expected an object, found %1")
                .arg(kindName(object.kind())));
    }
}

const Value &CatalogFields::any(const char *key)
{
    const QString name = QLatin1String(key);
    m_asked.append(name);
    return m_object.isMap() ? m_object.field(name) : nothing;
}

const Value &CatalogFields::take(const char *key, Value::Kind kind)
{
    const Value &value = any(key);
    if (value.isNull() || value.kind() == kind)
        return value;
    m_faults.add(m_place,
        QCoreApplication::translate("Catalog", "“%1” must be %2, found %3")
            .arg(QLatin1String(key), kindName(kind), kindName(value.kind())));
    return nothing;
}

QString CatalogFields::text(const char *key)
{
    return take(key, Value::Kind::String).text();
}

QString CatalogFields::requiredText(const char *key)
{
    const QString given = text(key);
    if (given.isEmpty()) {
        m_faults.add(m_place,
            QCoreApplication::translate("Catalog", "“%1” is missing or empty").arg(QLatin1String(key)));
    }
    return given;
}

std::optional<bool> CatalogFields::flag(const char *key)
{
    const Value &value = take(key, Value::Kind::Bool);
    return value.isNull() ? std::nullopt : std::optional(value.toBool());
}

std::optional<double> CatalogFields::number(const char *key)
{
    const Value &value = take(key, Value::Kind::Number);
    return value.isNull() ? std::nullopt : std::optional(value.text().toDouble());
}

QStringList CatalogFields::texts(const char *key)
{
    QStringList result;
    for (const Value &item : list(key)) {
        if (!item.isString()) {
            m_faults.add(m_place,
                QCoreApplication::translate("Catalog", "“%1” must hold texts, found %2")
                    .arg(QLatin1String(key), kindName(item.kind())));
        }
        result.append(item.text());
    }
    return result;
}

Value::List CatalogFields::list(const char *key)
{
    return take(key, Value::Kind::List).list();
}

Value::Map CatalogFields::map(const char *key)
{
    return take(key, Value::Kind::Map).map();
}

void CatalogFields::refuseOthers()
{
    for (const Value::Field &field : m_object.map()) {
        if (!m_asked.contains(field.first))
            m_faults.add(
                m_place, QCoreApplication::translate("Catalog", "unknown key “%1”").arg(field.first));
    }
}

void CatalogFields::refuseWord(const char *key, const QString &given, const QStringList &known)
{
    m_faults.add(m_place,
        QCoreApplication::translate("Catalog", "unknown %1 “%2”; one of %3")
            .arg(QLatin1String(key), given, known.join(QStringLiteral(", "))));
}

} // namespace patchcord
