// SPDX-License-Identifier: MIT
#pragma once

#include "model/snapshot/textsearch.h"
#include "model/text/textedit.h"
#include "model/text/textpattern.h"

#include <QObject>
#include <QSet>
#include <functional>
#include <optional>
#include <stop_token>

namespace patchcord {

class Document;

/// What is sought in a document, for all views alike: the hits of a text, and which of them is the present
/// one. That one is selected.
class Search : public QObject
{
    Q_OBJECT

public:
    explicit Search(Document &document);

    /// Empty while nothing is sought.
    const QString &text() const { return m_text; }
    const std::vector<TextHit> &hits() const { return m_hits; }
    /// The number of the present hit, from 0; -1 when there is none.
    int present() const { return m_present; }

    /// The pattern that is sought in the characters of the text, or nothing when it is a text in what the
    /// flow says.
    const std::optional<TextQuery> &query() const { return m_query; }
    /// Why a pattern cannot be sought, or empty.
    const QString &error() const { return m_error; }

    /// Whether a long text is still being gone through.
    bool isSeeking() const { return m_isSeeking; }

    /// Whether a section, a step, a branch, a destination or a part of an agent's contexts holds a hit of its
    /// own: not one in what is inside it and has a place of its own on the canvas.
    bool isHit(const NodePath &path) const;
    /// Whether a hit lies in it or anywhere inside.
    bool holdsHit(const NodePath &path) const;

    /// Seeks a text and goes to its first hit from where the search began; none ends the search.
    void find(const QString &text);
    /// The same with a pattern, in the characters of the text whatever they mean. An expression is sought
    /// beside, so that one that takes long keeps nobody waiting.
    void find(const TextQuery &query);
    /// The same from a byte of the text on: what begins there is the present hit.
    void findFrom(qsizetype offset, const TextQuery &query);
    /// Lights up the hits of a pattern and goes to none of them.
    void light(const TextQuery &query);
    /// To the next hit, or the one before; behind the last comes the first.
    void next() { step(1); }
    void previous() { step(-1); }

    /// Puts another text in place of the present hit of a pattern and goes to the next one. False when there
    /// was none to replace.
    bool replace(const QString &with);
    /// Puts it in place of all of them as one step, and tells how many they were; none when the text stayed.
    int replaceAll(const QString &with);

    /// Seeks again after a change of the text, which the document tells.
    void follow(const TextEdits &edits);

Q_SIGNALS:
    /// The hits, or which is the present one.
    void changed();
    /// The present one was gone to.
    void arrived();

private:
    /// What a pattern came to.
    struct Found
    {
        std::vector<TextHit> hits;
        std::vector<TextMatch> matches;
        QString error;
    };

    void step(int by);
    void begin(const QString &text, const std::optional<TextQuery> &query);
    /// Where the search begins that begins at what is selected.
    qsizetype startOfSelection() const;
    /// Goes through the document, at once or in a thread of its own, and then does what is left to do.
    void seek(const std::function<void()> &arrive);
    static Found found(const Snapshot &snapshot, const QString &text, const std::optional<TextQuery> &query,
        const std::stop_token &stop);
    void take(Found found);
    TextEdits replacements(size_t first, size_t last, const QString &with) const;
    /// Every letter that is typed leads somewhere, but only the last of these is a place to come back to.
    enum class Arrival : quint8 { New, TypedOn };
    void goTo(int hit, Arrival arrival);
    void goToFirstFrom(qsizetype offset, Arrival arrival);
    void findHolders() const;

    Document &m_document;
    QString m_text;
    std::optional<TextQuery> m_query;
    QString m_error;
    std::vector<TextHit> m_hits;
    std::vector<TextMatch> m_matches; ///< of a pattern, one for each hit
    std::stop_source m_stop; ///< of what is being gone through
    int m_present = -1;
    bool m_isSeeking = false;
    qsizetype m_from = 0; ///< where the search began, so that typing on does not wander
    std::optional<qsizetype> m_goOnFrom; ///< behind what was just replaced
    // Found when they are first asked for.
    mutable bool m_hasHolders = false;
    mutable QSet<NodePath> m_holders;
    mutable QSet<NodePath> m_around; ///< the holders and all that they lie in
};

} // namespace patchcord
