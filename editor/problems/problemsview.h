// SPDX-License-Identifier: MIT
#pragma once

#include "editor/problems/problemsmodel.h"

#include <QPointer>
#include <QWidget>
#include <optional>

class QAction;
class QLabel;
class QStackedWidget;
class QToolButton;
class QTreeView;

namespace patchcord {

class Document;

/// The findings of a document as a list, and the way from one to the next.
class ProblemsView : public QWidget
{
    Q_OBJECT

public:
    explicit ProblemsView(QWidget *parent = nullptr);

    /// Null shows that there is nothing to list.
    void setDocument(Document *document);

    DiagnosticCounts counts() const { return m_counts; }
    ProblemsModel &model() const { return *m_model; }
    void setFilters(SeverityFilters filters);

public Q_SLOTS:
    /// Selects the finding behind the selection in the text; after the last comes the first.
    void next();
    void previous();
    /// Offers the fixes of the current row.
    void openFixes();

Q_SIGNALS:
    /// A finding was gone to: its path is selected already.
    void activated(const patchcord::Diagnostic &finding);
    void countsChanged(const patchcord::DiagnosticCounts &counts);

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    enum class Direction : quint8 { Forward, Backward };

    QToolButton *addFilter(Severity severity);
    void readFilters();
    void documentChanged();
    void showWhatIsThere();
    void labelFilters();
    void rowChosen(const QModelIndex &index);
    void makeList();
    void openMenu(QPoint position);
    void copyRow();
    void showSureFixes();
    void go(Direction direction);
    /// The index of the finding that was gone to last, while it is still there and selected.
    std::optional<size_t> currentFinding() const;
    void goTo(size_t finding);

    QPointer<Document> m_document;
    ProblemsModel *m_model;
    QTreeView *m_list;
    QAction *m_copy;
    QToolButton *m_fixSure;
    QStackedWidget *m_pages;
    QLabel *m_emptyIcon;
    QLabel *m_emptyText;
    QToolButton *m_filterButtons[3] = {};
    SeverityFilters m_filters = SeverityFilter::All;
    DiagnosticCounts m_counts;
    std::optional<Diagnostic> m_last;
};

} // namespace patchcord
