// SPDX-License-Identifier: MIT
#pragma once

#include "model/assist/completion.h"
#include "model/assist/skeleton.h"

#include <QObject>
#include <QTimer>
#include <optional>

class QKeyEvent;

namespace patchcord {

class CompletionPopup;
class SourceEditor;

/// Helps to write in a source editor: the list of completions, which opens while a word is typed or when it
/// is asked for, and the grey skeleton of a method that was just written.
class CodeAssist : public QObject
{
    Q_OBJECT

public:
    explicit CodeAssist(SourceEditor &editor);
    ~CodeAssist() override;

    /// Opens the list at the cursor, whatever stands there.
    void complete();
    /// Closes the list.
    void close();
    bool isOpen() const;
    /// Another document is shown.
    void reset();

Q_SIGNALS:
    /// Nothing can be offered where it was asked for.
    void refused(const QString &why);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// What made the list open.
    enum class Cause : quint8 { Typing, Request, Taken };

    void typed(const TextEdits &edits);
    void lookSoon();
    void refresh();
    /// Looks now when it was to look soon: keys can come faster.
    void catchUp();
    void open(Cause cause);
    void offer();
    bool steer(const QKeyEvent &event);
    bool takeSkeleton();
    void take(int item);
    void takeCurrent();
    void showSkeleton();
    /// What tells the names of the document: the last text that could be read to its end.
    const Snapshot &known();

    SourceEditor &m_editor;
    CompletionPopup *m_popup = nullptr; ///< made at the first use
    Completions m_completions;
    QByteArray m_offeredIn; ///< the text that they are for
    Cause m_cause = Cause::Typing;
    qsizetype m_dismissed = -1; ///< where the word begins for which the list was closed
    bool m_isWordTyped = false; ///< since the last look
    QTimer m_soon;
    SnapshotPtr m_known;
    std::optional<Skeleton> m_skeleton;
};

} // namespace patchcord
