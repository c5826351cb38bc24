// SPDX-License-Identifier: MIT
#pragma once

#include "model/check/diagnostic.h"

#include <QPointer>
#include <QTabWidget>

class QAction;
class QLabel;

namespace patchcord {

class OpenDocument;
class ProblemsView;
class ReplaceBar;
class SourcePane;

/// The pane below the canvas: the document's text, the same in the other language, and the list of problems.
class TextPane : public QTabWidget
{
    Q_OBJECT

public:
    explicit TextPane(QWidget *parent = nullptr);

    SourcePane &source() { return *m_source; }
    ProblemsView &problems() { return *m_problems; }
    ReplaceBar &replaceBar() { return *m_replace; }

    /// Null empties the pane.
    void setDocument(OpenDocument *document);
    void showText();
    void showProblems();
    /// Shows a list of what was found in a tab of its own, which comes with the first one.
    void showResults(QWidget &results, const QString &title);
    /// What the menu of the other language's tab offers.
    void setFormatAction(QAction *makeItTheFormat) { m_makeFormat = makeItTheFormat; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void label();
    void showFormat();
    void countProblems(const DiagnosticCounts &counts);

    void openTabMenu(QPoint place);

    SourcePane *m_source;
    ReplaceBar *m_replace;
    QWidget *m_textPage; ///< the text, and the bar above it
    ProblemsView *m_problems;
    QLabel *m_format;
    QString m_formatText; ///< "YAML · LF · 2 spaces"
    QPointer<OpenDocument> m_document;
    QPointer<QAction> m_makeFormat;
};

} // namespace patchcord
