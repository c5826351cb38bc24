// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>
#include <functional>
#include <vector>

class QListWidget;
class QTextBrowser;

namespace patchcord {

/// What a help window can show: the titles of its pages, and the text of one in Markdown.
struct HelpPages
{
    struct Entry
    {
        QString name; ///< what links to it say
        QString title;
    };

    QString title; ///< of the window
    QString listName; ///< of the list of pages, for screen readers
    std::vector<Entry> entries;
    std::function<QString(const QString &name)> markdown;
};

/// A window of help: all pages at the left, one at the right. It stays open beside the editor.
class HelpWindow : public QDialog
{
    Q_OBJECT

public:
    HelpWindow(HelpPages pages, QWidget *parent);

    /// Shows the page of this name; without one the page that is open already, or the first.
    void explain(const QString &name);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showPage(const QString &name);

    HelpPages m_pages;
    QListWidget *m_list;
    QTextBrowser *m_page;
};

} // namespace patchcord
