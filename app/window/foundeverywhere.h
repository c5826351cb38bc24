// SPDX-License-Identifier: MIT
#pragma once

#include "app/window/opendocument.h"
#include "model/text/textpattern.h"

#include <QFutureWatcher>
#include <QPointer>
#include <QStyledItemDelegate>
#include <QWidget>
#include <stop_token>
#include <vector>

class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace patchcord {

class DocumentTabs;

/// The hits of a pattern in all open documents, one line of text for each; a line that is activated is gone
/// to. All of them can be replaced at once, as one step in each document.
class FoundEverywhere : public QWidget
{
    Q_OBJECT

public:
    explicit FoundEverywhere(DocumentTabs &tabs, QWidget *parent = nullptr);

    /// Goes through the texts beside, and fills the list when that is done.
    void seek(const TextQuery &query);
    void clear();
    /// Puts a text in place of all hits. Where a text changed since it was gone through nothing is replaced
    /// and all are gone through again.
    void replaceAll(const QString &with);
    int count() const { return m_count; }
    const TextQuery &query() const { return m_query; }
    /// What stands in the field beside the button that replaces all.
    void setReplacement(const QString &text);
    QString replacement() const;

Q_SIGNALS:
    /// The list is filled anew.
    void found();
    /// All hits shall be replaced.
    void replaceAsked();
    /// A line was activated: its document, and the bytes of the hit.
    void activated(patchcord::OpenDocument *document, patchcord::TextRange range);
    /// A sentence for the status bar.
    void told(const QString &sentence);

private:
    struct DocumentHits
    {
        QPointer<OpenDocument> document;
        SnapshotPtr snapshot;
        std::vector<TextMatch> matches;
        QString error;
    };
    using Hits = std::vector<DocumentHits>;

    /// What is being typed comes into the texts, that of a document inside another one into that one's too.
    void settleAll();
    void fill(const Hits &hits);
    void addLine(QTreeWidgetItem &parent, const Snapshot &snapshot, TextRange range) const;
    void activate(const QTreeWidgetItem &line);

    DocumentTabs &m_tabs;
    TextQuery m_query;
    Hits m_hits;
    int m_count = 0;
    std::stop_source m_stop;
    QFutureWatcher<Hits> *m_watcher = nullptr;
    QLabel *m_summary;
    QLineEdit *m_with;
    QPushButton *m_replaceAll;
    QTreeWidget *m_list;
};

/// Draws a line of text with the hit in it lit.
class FoundLineDelegate : public QStyledItemDelegate
{
public:
    /// What a line holds; the last one is of a document: which of the hits are its own.
    enum Role : int { HitBegin = Qt::UserRole, HitLength, RangeBegin, RangeEnd, HitsIndex };

    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace patchcord
