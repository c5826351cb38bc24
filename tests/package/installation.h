// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace patchcord {

/// What a tool answered.
struct Answer
{
    int exitCode = -1; ///< -1: it could not be started, or did not end
    QString out;
    QString err;
};

Answer ask(const QString &tool, const QStringList &arguments);

/// Patchcord as it was installed, in a folder of its own.
class Installation
{
public:
    /// What went wrong, or nothing.
    QString install();

    /// The place of a file, from the prefix on: bin/patchcord.
    QString path(const QString &file) const { return m_folder.filePath(file); }

private:
    QTemporaryDir m_folder;
};

QByteArray contentOf(const QString &path);

/// A file of the sources, from their root on.
QByteArray sourceOf(const QString &path);

/// The attribute of each of the elements of an XML document that have it, in order.
QStringList attributesOf(const QByteArray &xml, const QString &element, const QString &attribute);

/// The texts of the elements of an XML document, in order.
QStringList textsOf(const QByteArray &xml, const QString &element);

/// What an Info.plist lists for a key, at any depth.
QStringList plistValues(const QByteArray &plist, const QString &key);

} // namespace patchcord
