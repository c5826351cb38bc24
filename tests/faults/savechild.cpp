// SPDX-License-Identifier: MIT
// Saves as the editor does, for tests that kill it or let its calls to the system fail.
//
//   savechild once FILE BYTES     writes a text of so many bytes; exit 0 saved, 1 not, with the sentence
//   savechild endless FILE BYTES  writes two texts in turn until it is killed; says "ready" when it begins

#include "app/files/savefile.h"

#include <QCoreApplication>
#include <cstdio>
#include <unistd.h>

using namespace patchcord;

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    if (argc != 4)
        return 2;
    const QString file = QString::fromLocal8Bit(argv[2]);
    const QByteArray size(argv[3]);
    const QByteArray text(size.toLongLong(), 'n');
    // Who reads a trace of the calls sees here where saving begins.
    (void)!access("/saving-begins-here", F_OK);
    if (qstrcmp(argv[1], "once") == 0) {
        const Result<FileMark> written = writeDocumentFile(file, text);
        std::fputs(qPrintable(written.error()), stderr);
        return written ? 0 : 1;
    }
    std::puts("ready");
    std::fflush(stdout);
    for (bool isNew = true;; isNew = !isNew)
        (void)writeDocumentFile(file, isNew ? text : QByteArray(1000, 'o'));
}
