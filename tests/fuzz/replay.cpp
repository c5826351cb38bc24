// SPDX-License-Identifier: MIT
#include <QDirIterator>
#include <QFile>

#include <cstdint>
#include <cstdio>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size);

/// Runs a fuzz target on every file of some folders. It ends the program where a promise is broken, and the
/// name told last is that of the file.
int main(int argc, char **argv)
{
    int files = 0;
    for (int i = 1; i < argc; ++i) {
        QDirIterator inputs(QFile::decodeName(argv[i]), QDir::Files);
        while (inputs.hasNext()) {
            QFile file(inputs.next());
            if (!file.open(QIODevice::ReadOnly))
                return 1;
            std::fprintf(stderr, "%s\n", file.fileName().toUtf8().constData());
            const QByteArray bytes = file.readAll();
            LLVMFuzzerTestOneInput(
                reinterpret_cast<const std::uint8_t *>(bytes.constData()), std::size_t(bytes.size()));
            ++files;
        }
    }
    return files > 0 ? 0 : 1;
}
