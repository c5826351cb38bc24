// SPDX-License-Identifier: MIT
#pragma once

#include "model/catalog/catalog.h"
#include "model/catalog/catalogfields.h"

#include <QByteArray>
#include <vector>

namespace patchcord {

/// One of the catalog's files: its name, for messages, and its JSON.
struct CatalogFile
{
    QString name;
    QByteArray json;
};

/// Turns the catalog's files into a Catalog. Strict: a key, a type or a name that it does not know is a
/// fault, and so is anything that contradicts itself; the message names file, method and parameter.
///
/// A file is an object: the `group` of its `methods`, and `objects`, `confirmSteps`, `newerConfirmSteps`.
/// Keys are those of the structs; `parameters` maps the form's headings to lists of parameters.
class CatalogReader
{
public:
    static Result<CatalogPtr> read(const std::vector<CatalogFile> &files);

private:
    void readFile(const CatalogFile &file);
    void readObject(const Value &value, const QString &file);
    void readMethod(const Value &value, MethodGroup group, const QString &file);
    std::vector<SetVariable> readSets(const Value::List &variables, const CatalogPlace &place);
    std::vector<QStringList> readNameLists(CatalogFields &fields, const char *key, const CatalogPlace &place);
    void checkNames(const std::vector<Parameter> &parameters, const std::vector<QStringList> &lists,
        const char *key, const CatalogPlace &place);
    void checkMethod(const Method &method, const CatalogPlace &place);
    void checkObjects(const std::vector<Parameter> &parameters, const CatalogPlace &place);
    void markDocuments();
    /// Marks the parameters that are known to hold documents by now; tells whether there were new ones.
    bool markDocuments(std::vector<Parameter> &parameters) const;
    void finish();

    /// Owners whose references to object types can only be checked once every file is read.
    struct Pending
    {
        CatalogPlace place;
        QString name;
    };

    Catalog m_catalog;
    CatalogFaults m_faults;
    std::vector<Pending> m_methods;
    std::vector<Pending> m_objects;
};

} // namespace patchcord
