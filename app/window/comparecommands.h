// SPDX-License-Identifier: MIT
#pragma once

#include "app/files/githead.h"
#include "app/window/documenttabs.h"
#include "app/window/prompts.h"

#include <QObject>
#include <QPointer>

namespace patchcord {

class CompareWindow;

/// Holds an open document against what else there is of it: the file on disk, another file, the last commit.
/// Each comparison opens in a window of its own; what cannot be compared is told.
class CompareCommands : public QObject
{
    Q_OBJECT

public:
    CompareCommands(Prompts &prompts, QWidget &window);

    void compareWithDisk(DocumentTab &tab);
    void compareWithFile(DocumentTab &tab);
    void compareWithCommit(DocumentTab &tab);
    /// Compares with a file that is known.
    void compareWith(DocumentTab &tab, const QString &path, const QString &name);

Q_SIGNALS:
    /// Something goes on that is worth a line in the status bar.
    void told(const QString &sentence);
    void opened(patchcord::CompareWindow *window);

private:
    void commitRead(const Result<QByteArray> &bytes);
    void open(DocumentTab &tab, const QByteArray &bytes, const QString &name);

    Prompts &m_prompts;
    QWidget &m_window;
    GitHead m_git;
    QPointer<DocumentTab> m_asking; ///< whose last commit git is asked for
};

} // namespace patchcord
