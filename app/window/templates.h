// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>
#include <vector>

namespace patchcord {

/// A small flow to start from.
struct Template
{
    QString name; ///< of the file, without suffix
    QString title;
    QString sentence;
};

const std::vector<Template> &templates();
QByteArray templateText(const QString &name);
/// One of our own texts, which are indented by 2 blanks, indented by more; it says the same.
QByteArray indented(const QByteArray &yaml, int blanks);

/// Whole flows to look at and to learn from, in :/samples.
const std::vector<Template> &samples();
QByteArray sampleText(const QString &name);

} // namespace patchcord
