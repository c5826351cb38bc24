// SPDX-License-Identifier: MIT
#pragma once

#include "editor/source/sourceeditor.h"
#include "model/text/result.h"
#include "model/text/textformat.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

namespace patchcord {

class CodeAssist;
class Document;
struct DocumentChange;

/// The two texts of a document: its own bytes, in which one writes, and the other format made of them. Both
/// show the same findings and share the document's selection. The views belong to whoever lays them out, side
/// by side or in tabs.
class SourcePane : public QObject
{
    Q_OBJECT

public:
    explicit SourcePane(QWidget *viewParent);
    ~SourcePane() override;

    /// Null shows empty views.
    void setDocument(Document *document);

    SourceEditor *nativeView() const { return m_native; }
    SourceView *derivedView() const { return m_derived; }
    /// The language that derivedView() shows.
    Language derivedLanguage() const;

    /// Marks the lines of what the mouse rests on elsewhere; the root marks none.
    void markHovered(const NodePath &path);

Q_SIGNALS:
    /// Of the view that has the focus; both from 1.
    void cursorMoved(int line, int column);
    /// The document is now written in another language, and so is what is derived from it.
    void derivedLanguageChanged(patchcord::Language language);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void connectView(SourceView *view);
    void connectEditor();
    void renameAtCursor();
    /// The document may have refused what was typed, or made something else of it.
    void showWhatCame();
    void clear();
    void documentChanged(const DocumentChange &change);
    void selectionChanged();
    void searchChanged();
    void revealHit();
    void markDerivedHits();
    void choose(const NodePath &path);
    /// Makes the derived text anew, now if it is seen and cheap, soon if it is seen, else when it is shown.
    void derivedIsStale();
    void derive();
    DiagnosticsPtr findingsIn(const Snapshot &derived) const;

    QPointer<Document> m_document;
    QPointer<SourceEditor> m_native;
    QPointer<SourceView> m_derived;
    CodeAssist *m_assist; ///< of m_native
    QTimer m_deriveSoon;
    bool m_isStale = true;
};

} // namespace patchcord
