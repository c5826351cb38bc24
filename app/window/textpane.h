// SPDX-License-Identifier: MIT
#pragma once

#include "model/check/diagnostic.h"

#include <QPointer>
#include <QTabWidget>

class QLabel;

namespace patchcord {

class OpenDocument;
class ProblemsView;
class SourcePane;

/// The pane below the canvas: the document's text, the same in the other language, and the list of problems.
class TextPane : public QTabWidget
{
    Q_OBJECT

public:
    explicit TextPane(QWidget *parent = nullptr);

    SourcePane &source() { return *m_source; }
    ProblemsView &problems() { return *m_problems; }

    /// Null empties the pane.
    void setDocument(OpenDocument *document);
    void showText();
    void showProblems();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void label();
    void showFormat();
    void countProblems(const DiagnosticCounts &counts);

    SourcePane *m_source;
    ProblemsView *m_problems;
    QLabel *m_format;
    QString m_formatText; ///< "YAML · LF · 2 spaces"
    QPointer<OpenDocument> m_document;
};

} // namespace patchcord
