// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QStringList>
#include <functional>

class QPlainTextEdit;

namespace patchcord {

class CompletionList;

/// Completes the names of variables inside ${...} in a text of several lines.
class VariableCompleter : public QObject
{
    Q_OBJECT

public:
    /// `offer` gives the names; asked when completion starts.
    VariableCompleter(QPlainTextEdit *text, std::function<QStringList()> offer);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// The part of the line before the cursor.
    QString before() const;
    void complete();
    void take(const QString &name);

    QPlainTextEdit *m_text;
    std::function<QStringList()> m_offer;
    CompletionList *m_list;
};

} // namespace patchcord
