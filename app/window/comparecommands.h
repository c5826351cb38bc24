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
/// A document inside another one has no file: the one around it is compared with what is on disk or in git.
/// Each comparison opens in a window of its own; what cannot be compared is told.
class CompareCommands : public QObject
{
    Q_OBJECT

public:
    CompareCommands(Prompts &prompts, QWidget &window);

    void compareWithDisk(DocumentTab &tab);
    void compareWithFile(DocumentTab &tab);
    void compareWithCommit(DocumentTab &tab);
    /// Two texts that are not open; both are only looked at.
    struct Text
    {
        QByteArray bytes;
        QString name;
    };
    /// The comparison stands above a window, a modal dialog too, and in the place of the one before it.
    void compareTexts(const CatalogPtr &catalog, const Text &text, const Text &other, QWidget &above);

Q_SIGNALS:
    /// Something goes on that is worth a line in the status bar.
    void told(const QString &sentence);
    void opened(patchcord::CompareWindow *window);

private:
    void commitRead(const Result<QByteArray> &bytes);
    void compareWith(OpenDocument &document, const QString &path, const QString &name);
    void open(OpenDocument &document, const QByteArray &bytes, const QString &name);

    Prompts &m_prompts;
    QWidget &m_window;
    GitHead m_git;
    QPointer<OpenDocument> m_asking; ///< whose last commit git is asked for
};

} // namespace patchcord
