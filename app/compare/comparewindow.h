// SPDX-License-Identifier: MIT
#pragma once

#include "editor/compare/comparesession.h"
#include "editor/compare/diffview.h"

#include <QWidget>

class QAction;
class QLabel;

namespace patchcord {

class CanvasPair;
class ChangeList;

/// A window that holds an open document against another text: the changes in words, both pictures above both
/// texts. What is looked at in one of them is shown in all. It follows the document and goes with it.
class CompareWindow : public QWidget
{
    Q_OBJECT

public:
    struct Texts
    {
        Document &document;
        QString documentName;
        SnapshotPtr other;
        QString otherName; ///< "support.yaml in the last commit"
    };
    explicit CompareWindow(const Texts &texts, QWidget *parent = nullptr);
    ~CompareWindow() override;

    CompareSession &session() { return m_session; }
    CanvasPair &canvases() { return *m_canvases; }
    DiffView &texts() { return *m_texts; }
    ChangeList &list() { return *m_list; }

private:
    void makeActions();
    void layOut(const Texts &texts);
    void refresh();
    void chooseLine(CompareSide side, int line);
    void choosePath(const NodePath &path, CompareSide side);

    CompareSession m_session;
    ChangeList *m_list;
    CanvasPair *m_canvases;
    DiffView *m_texts;
    QLabel *m_count;
    QAction *m_previous;
    QAction *m_next;
    QAction *m_take;
    QAction *m_undo;
    QAction *m_redo;
};

} // namespace patchcord
