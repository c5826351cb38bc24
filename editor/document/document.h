// SPDX-License-Identifier: MIT
#pragma once

#include "editor/document/shownflow.h"
#include "editor/document/viewstate.h"
#include "model/snapshot/snapshot.h"
#include "model/text/result.h"
#include "model/text/textedit.h"

#include <QObject>
#include <QUndoStack>

namespace patchcord {

class Search;
class Selection;
class TypedText;

/// What a change did, for those who show the document. Sections that did not change are the same
/// objects in before->flow() and after->flow().
struct DocumentChange
{
    TextEdits edits;
    SnapshotPtr before;
    SnapshotPtr after;
};

/// One open document: its snapshot, its undo history, its selection, what is sought in it and its view state.
/// The only way to change the text is apply(); views re-read the snapshot on changed().
class Document : public QObject
{
    Q_OBJECT

public:
    explicit Document(CatalogPtr catalog, const QByteArray &text = {}, QObject *parent = nullptr);
    /// Of a text that was read elsewhere.
    Document(CatalogPtr catalog, SnapshotPtr snapshot, QObject *parent);
    ~Document() override;

    const SnapshotPtr &snapshot() const { return m_snapshot; }
    /// What is drawn of it: while the text is broken also what cannot be read at present.
    const ShownFlowPtr &shown() const { return m_shown; }
    const CatalogPtr &catalog() const { return m_catalog; }
    virtual QUndoStack &undoStack() { return m_undo; }
    Selection &selection() { return *m_selection; }
    Search &search() { return *m_search; }
    ViewState &viewState() { return *m_viewState; }
    /// What is typed into the text: its way into the document.
    TypedText &typedText() { return *m_typedText; }

    /// Applies edits as one undo step called `what` ("Change timeout"). Edits that change nothing leave
    /// nothing. Steps in a row with the same non-empty `mergeKey` become one, as typing in one field does.
    void apply(const QString &what, const TextEdits &edits, const QByteArray &mergeKey = {});

    /// Applies when the edits could be made; else tells refused() why and returns false.
    bool apply(const QString &what, const Result<TextEdits> &edits, const QByteArray &mergeKey = {});

    /// Lets the views apply what was typed into them and not yet applied: to be called before the text is
    /// saved, undone, exported or left.
    void settle();

    /// Applies edits whose outcome was read elsewhere.
    void applyRead(
        const QString &what, const TextEdits &edits, const SnapshotPtr &after, const QByteArray &mergeKey);
    /// Whether applyRead() is of use: a document inside another is read again with that one.
    virtual bool canReadBeside() const { return true; }

    /// Ends the merging of steps: the next apply() starts a new one whatever its key.
    virtual void endMerge();

    /// Replaces everything, as when it was saved in another language; clears the history.
    void reset(const QByteArray &text);

Q_SIGNALS:
    void changed(const patchcord::DocumentChange &change);
    /// A step was undone or done again, and what was selected then is selected: the eye has to be led to what
    /// these edits changed.
    void returned(const patchcord::TextEdits &edits);
    /// See settle().
    void settling();
    /// Something the user asked for cannot be done; the sentence says why.
    void refused(const QString &why);
    /// What came of something the user asked for, where the views alone would not show it.
    void told(const QString &what);
    /// Someone wants to see in the text what a finding is about.
    void findingAsked(const patchcord::Diagnostic &finding);
    /// The page that explains findings of this code is wanted.
    void helpAsked(const QString &code);
    /// The page that explains this method is wanted.
    void methodHelpAsked(const QString &method);
    /// A step of this method was put into the flow.
    void methodAdded(const QString &method);

protected:
    /// Makes a step of edits that change something. `after`, where it is given, is what they lead to.
    virtual void push(
        const QString &what, const TextEdits &edits, const QByteArray &mergeKey, const SnapshotPtr &after);
    /// Replaces the text without a history entry; carries the selection along, then tells changed().
    void replace(const TextEdits &edits, const SnapshotPtr &after = {});

private:
    friend class TextEditCommand;

    CatalogPtr m_catalog;
    SnapshotPtr m_snapshot;
    ShownFlowPtr m_shown;
    QUndoStack m_undo;
    std::unique_ptr<Selection> m_selection;
    std::unique_ptr<Search> m_search;
    std::unique_ptr<ViewState> m_viewState;
    std::unique_ptr<TypedText> m_typedText;
    int m_mergeSerial = 0;
    bool m_isReplacing =
        false; ///< a change made while another is being told would enter the history at the wrong place
};

} // namespace patchcord

Q_DECLARE_METATYPE(patchcord::DocumentChange)
