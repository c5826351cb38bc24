// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

class QListWidget;
class QTextBrowser;

namespace patchcord {

/// The window that explains the problems: all codes at the left, the page of one at the right. It stays open
/// beside the editor.
class RuleHelp : public QDialog
{
    Q_OBJECT

public:
    explicit RuleHelp(QWidget *parent);

    /// Shows the page of this code; without one the page that is open already, or the first.
    void explain(const QString &code);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showPage(const QString &code);

    QListWidget *m_list;
    QTextBrowser *m_page;
};

} // namespace patchcord
