// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QStringList>

class QCompleter;
class QRect;
class QWidget;

namespace patchcord {

/// The list of names below the word that is being typed in a widget. It is made at the first use.
class CompletionList : public QObject
{
    Q_OBJECT

public:
    explicit CompletionList(QWidget *widget);

    bool isVisible() const;
    void hide();
    /// Offers the names that hold every word of what was typed; hides when there is none, or only what stands
    /// there already. A null rectangle means the whole width of the widget, any other where the word is.
    void offer(const QStringList &names, const QString &typed, QRect at);

Q_SIGNALS:
    void chosen(const QString &name);

private:
    QWidget *m_widget;
    QCompleter *m_completer = nullptr;
};

} // namespace patchcord
