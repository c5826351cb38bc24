// SPDX-License-Identifier: MIT
#include "app/recovery/startguard.h"

#include "app/files/privatefile.h"
#include "app/files/statefolder.h"

#include <QFile>
#include <QFileInfo>
#include <algorithm>

namespace patchcord {

StartGuard::StartGuard(const QString &folder)
    : m_file(folder + QStringLiteral("/starts"))
{
}

int StartGuard::broken() const
{
    QFile file(m_file);
    return file.open(QIODevice::ReadOnly) ? std::max(0, file.read(16).trimmed().toInt()) : 0;
}

void StartGuard::begin()
{
    const QByteArray count = QByteArray::number(broken() + 1);
    // Where this cannot be written, nothing was kept that a start could break on.
    if (makePrivateFolder(QFileInfo(m_file).path()))
        (void)writePrivateFile(m_file, count);
}

void StartGuard::succeeded()
{
    QFile::remove(m_file);
}

} // namespace patchcord
