// SPDX-License-Identifier: MIT
#pragma once

#include "model/syntax/nodepath.h"
#include "model/text/textedit.h"

#include <QList>
#include <QObject>

namespace patchcord {

class Document;
struct DocumentChange;

/// The places of a document that were visited, as a browser keeps pages. A jump leads to a new place: to
/// another section, into a flow inside a step, or wherever Selection::jumpTo was used. Steps within a section
/// only move the place along. Places follow what they name over changes of the text, and go with it.
class PlaceHistory : public QObject
{
    Q_OBJECT

public:
    explicit PlaceHistory(Document &document, QObject *parent = nullptr);

    bool canGoBack() const { return m_at > 0; }
    bool canGoForward() const { return m_at + 1 < m_places.size(); }
    void goBack() { goTo(m_at - 1); }
    void goForward() { goTo(m_at + 1); }

Q_SIGNALS:
    /// What can be gone to.
    void changed();

private:
    void selectionChanged();
    void documentChanged(const DocumentChange &change);
    void goTo(qsizetype place);
    bool isFarFrom(const NodePath &from, const NodePath &to) const;

    Document &m_document;
    QList<NodePath> m_places;
    qsizetype m_at = -1; ///< the present one; -1 while there is none
};

} // namespace patchcord
