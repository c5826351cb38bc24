// SPDX-License-Identifier: MIT
#pragma once

#include "model/catalog/method.h"
#include "model/check/diagnostic.h"
#include "model/compare/changekind.h"

#include <QColor>
#include <QPalette>

namespace patchcord {

/// The one table of colours. Everything that paints takes its colours from here, nothing else names one.
/// Texts are at least 4.5 : 1 on their ground; a test holds them to it.
struct Theme
{
    enum class Mode : quint8 { Light, Dark };
    Mode mode = Mode::Light;

    QColor window, canvas, canvasDots, panel, card, line, paper;
    QColor text, secondaryText, disabledText;
    QColor accent, accentTint, onAccent;
    QColor selectionTint; ///< behind selected text, also where accentTint marks the lines around it
    QColor error, errorTint, warning, warningTint, hint, hintTint;
    QColor hit; ///< the ring around what holds what is sought
    QColor hitTint, presentHit; ///< behind a hit in a text, and behind the one that was gone to
    // what became of things between two documents: lines and words, their grounds, and what differs in a line
    QColor added, addedTint, addedPart;
    QColor removed, removedTint, removedPart;
    QColor changed, changedTint, changedPart;
    QColor moved, movedTint;
    QColor entryMark; ///< the triangle on main
    // code
    QColor codeKey, codeString, codeNumber, codeComment, codeKeyword;
    // one accent per method group, in the order of MethodGroup
    QColor groups[8];

    const QColor &group(MethodGroup which) const { return groups[size_t(which)]; }
    const QColor &severity(Severity which) const;
    const QColor &severityTint(Severity which) const;
    const QColor &change(ChangeKind which) const;
    const QColor &changeTint(ChangeKind which) const;

    static const Theme &light();
    static const Theme &dark();
    /// The theme that fits a palette: dark when its window text is lighter than its window.
    static const Theme &of(const QPalette &palette);
    /// The widgets' palette made of these colours.
    QPalette palette() const;
};

/// Sizes in device-independent pixels (look/README.md): an 8 px grid.
namespace metrics {
inline constexpr int Grid = 8;
inline constexpr int Radius = 6; ///< of fields and buttons
inline constexpr int CardRadius = 8;
inline constexpr int SectionRadius = 12;
inline constexpr int HitArea = 24;
inline constexpr int BodyPixels = 13;
inline constexpr int SmallPixels = 12;
inline constexpr int CodePixels = 12;
inline constexpr int CodeLine = 19;
inline constexpr int MotionMs = 120;
} // namespace metrics

} // namespace patchcord
