// SPDX-License-Identifier: MIT
#pragma once

#include "model/text/result.h"

#include <QByteArray>
#include <QObject>
#include <QProcess>
#include <QTimer>

namespace patchcord {

/// Reads a file as git's last commit (HEAD) has it, by the `git` of the system, beside the user's work. Only
/// reads: nothing of the repository is written, no hook, filter or monitor of it runs, and nothing is
/// fetched.
class GitHead : public QObject
{
    Q_OBJECT

public:
    explicit GitHead(QObject *parent = nullptr);
    ~GitHead() override;

    /// Begins to read; what was asked for before is forgotten. The answer comes by done().
    void read(const QString &path);
    bool isReading() const { return m_process.state() != QProcess::NotRunning; }

    /// The program to run, for tests.
    void setProgram(const QString &program) { m_program = program; }

Q_SIGNALS:
    /// The bytes, or a sentence that says why there are none and what to do.
    void done(const patchcord::Result<QByteArray> &bytes);

private:
    enum class Question : quint8 { Repository, Size, Commit, Content };

    void ask(Question question);
    void answered(int exitCode);
    /// Reads what came; false when that is too much, which is told then.
    bool takeOutput();
    void finish(const Result<QByteArray> &result);
    void stop();

    QProcess m_process;
    QTimer m_limit;
    QString m_program = QStringLiteral("git");
    QString m_folder;
    QString m_name; ///< of the file in its folder
    Question m_question = Question::Repository;
    QByteArray m_output;
};

} // namespace patchcord
