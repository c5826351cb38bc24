// SPDX-License-Identifier: MIT
#include "editor/theme/theme.h"

#include <algorithm>
#include <iterator>

namespace patchcord {

namespace {

Theme makeLight()
{
    Theme theme;
    theme.mode = Theme::Mode::Light;
    theme.window = QColor(0xec, 0xee, 0xf1);
    theme.canvas = QColor(0xf6, 0xf7, 0xf9);
    theme.canvasDots = QColor(0xd9, 0xdd, 0xe3);
    theme.panel = QColor(0xff, 0xff, 0xff);
    theme.card = QColor(0xff, 0xff, 0xff);
    theme.line = QColor(0xd5, 0xda, 0xe1);
    theme.paper = QColor(0xfb, 0xf8, 0xec);
    theme.text = QColor(0x1b, 0x24, 0x30);
    theme.secondaryText = QColor(0x5b, 0x67, 0x76);
    theme.disabledText = QColor(0x63, 0x6d, 0x79);
    theme.accent = QColor(0x2a, 0x62, 0xd0);
    theme.accentTint = QColor(0xe4, 0xec, 0xfb);
    theme.selectionTint = QColor(0xb3, 0xcb, 0xf7);
    theme.onAccent = QColor(0xff, 0xff, 0xff);
    theme.error = QColor(0xbe, 0x2b, 0x24);
    theme.errorTint = QColor(0xfc, 0xeb, 0xea);
    theme.warning = QColor(0x8a, 0x5a, 0x00);
    theme.warningTint = QColor(0xff, 0xf4, 0xdc);
    theme.hint = QColor(0x1b, 0x66, 0x80);
    theme.hintTint = QColor(0xe3, 0xf2, 0xf7);
    theme.hit = QColor(0xa8, 0x78, 0x00);
    theme.hitTint = QColor(0xff, 0xee, 0xb8);
    theme.presentHit = QColor(0xff, 0xce, 0x4a);
    theme.added = QColor(0x1f, 0x6b, 0x2e);
    theme.addedTint = QColor(0xe4, 0xf5, 0xe6);
    theme.addedPart = QColor(0xbd, 0xe8, 0xc4);
    theme.removed = QColor(0xb0, 0x26, 0x3a);
    theme.removedTint = QColor(0xfd, 0xe9, 0xea);
    theme.removedPart = QColor(0xfc, 0xd8, 0xda);
    theme.changed = QColor(0x86, 0x57, 0x00);
    theme.changedTint = QColor(0xff, 0xf5, 0xdc);
    theme.changedPart = QColor(0xff, 0xe2, 0xa0);
    theme.moved = QColor(0x6a, 0x3f, 0xb5);
    theme.movedTint = QColor(0xf0, 0xea, 0xfb);
    theme.entryMark = QColor(0x2f, 0x7a, 0x36);
    theme.codeKey = QColor(0x2f, 0x56, 0xa8);
    theme.codeString = QColor(0x2a, 0x6b, 0x31);
    theme.codeNumber = QColor(0x9c, 0x47, 0x08);
    theme.codeComment = QColor(0x56, 0x62, 0x70);
    theme.codeKeyword = QColor(0x6a, 0x3f, 0xb5);
    const QColor groups[] = {QColor(0x3b, 0x5b, 0xa9), QColor(0x6d, 0x4b, 0xc3), QColor(0x0b, 0x7a, 0x7c),
        QColor(0xb4, 0x53, 0x0a), QColor(0xb3, 0x26, 0x1e), QColor(0x2f, 0x7a, 0x36),
        QColor(0xa0, 0x28, 0x7f), QColor(0x56, 0x65, 0x79)};
    std::copy(std::begin(groups), std::end(groups), theme.groups);
    return theme;
}

Theme makeDark()
{
    Theme theme;
    theme.mode = Theme::Mode::Dark;
    theme.window = QColor(0x1a, 0x1e, 0x24);
    theme.canvas = QColor(0x15, 0x18, 0x1d);
    theme.canvasDots = QColor(0x26, 0x2b, 0x33);
    theme.panel = QColor(0x1f, 0x24, 0x2b);
    theme.card = QColor(0x26, 0x2c, 0x35);
    theme.line = QColor(0x33, 0x3a, 0x44);
    theme.paper = QColor(0x2b, 0x2a, 0x25);
    theme.text = QColor(0xe6, 0xea, 0xf0);
    theme.secondaryText = QColor(0x9f, 0xab, 0xba);
    theme.disabledText = QColor(0x95, 0xa0, 0xae);
    theme.accent = QColor(0x7f, 0xa8, 0xff);
    theme.accentTint = QColor(0x24, 0x32, 0x50);
    theme.selectionTint = QColor(0x3a, 0x55, 0x8f);
    theme.onAccent = QColor(0x10, 0x15, 0x1d);
    theme.error = QColor(0xff, 0x8a, 0x80);
    theme.errorTint = QColor(0x3a, 0x20, 0x22);
    theme.warning = QColor(0xf2, 0xc1, 0x4e);
    theme.warningTint = QColor(0x37, 0x2c, 0x14);
    theme.hint = QColor(0x7c, 0xc7, 0xe0);
    theme.hintTint = QColor(0x1b, 0x33, 0x3c);
    theme.hit = QColor(0xd8, 0xb4, 0x4a);
    theme.hitTint = QColor(0x42, 0x37, 0x16);
    theme.presentHit = QColor(0x7d, 0x62, 0x10);
    theme.added = QColor(0x82, 0xd1, 0x8a);
    theme.addedTint = QColor(0x1b, 0x30, 0x22);
    theme.addedPart = QColor(0x20, 0x43, 0x29);
    theme.removed = QColor(0xff, 0x94, 0x9c);
    theme.removedTint = QColor(0x3a, 0x20, 0x25);
    theme.removedPart = QColor(0x58, 0x2a, 0x31);
    theme.changed = QColor(0xf2, 0xc1, 0x4e);
    theme.changedTint = QColor(0x35, 0x2b, 0x15);
    theme.changedPart = QColor(0x49, 0x39, 0x10);
    theme.moved = QColor(0xbd, 0xa4, 0xff);
    theme.movedTint = QColor(0x2c, 0x26, 0x42);
    theme.entryMark = QColor(0x82, 0xd1, 0x8a);
    theme.codeKey = QColor(0x8f, 0xb0, 0xff);
    theme.codeString = QColor(0x8a, 0xd2, 0x92);
    theme.codeNumber = QColor(0xf5, 0xa4, 0x5b);
    theme.codeComment = QColor(0x9f, 0xab, 0xba);
    theme.codeKeyword = QColor(0xbd, 0xa4, 0xff);
    const QColor groups[] = {QColor(0x8f, 0xb0, 0xff), QColor(0xb7, 0x9c, 0xff), QColor(0x5c, 0xcf, 0xcf),
        QColor(0xf5, 0xa4, 0x5b), QColor(0xff, 0x8f, 0x86), QColor(0x82, 0xd1, 0x8a),
        QColor(0xf0, 0x8a, 0xd0), QColor(0xa9, 0xb6, 0xc6)};
    std::copy(std::begin(groups), std::end(groups), theme.groups);
    return theme;
}

} // namespace

const QColor &Theme::severity(Severity which) const
{
    switch (which) {
    case Severity::Error:
        return error;
    case Severity::Warning:
        return warning;
    case Severity::Hint:
        break;
    }
    return hint;
}

const QColor &Theme::severityTint(Severity which) const
{
    switch (which) {
    case Severity::Error:
        return errorTint;
    case Severity::Warning:
        return warningTint;
    case Severity::Hint:
        break;
    }
    return hintTint;
}

const QColor &Theme::change(ChangeKind which) const
{
    switch (which) {
    case ChangeKind::Added:
        return added;
    case ChangeKind::Removed:
        return removed;
    case ChangeKind::Moved:
    case ChangeKind::MovedAndChanged:
        return moved;
    case ChangeKind::Changed:
    case ChangeKind::Renamed:
    case ChangeKind::CommentsOnly:
    case ChangeKind::WrittenOnly:
        break;
    }
    return changed;
}

const QColor &Theme::changeTint(ChangeKind which) const
{
    switch (which) {
    case ChangeKind::Added:
        return addedTint;
    case ChangeKind::Removed:
        return removedTint;
    case ChangeKind::Moved:
    case ChangeKind::MovedAndChanged:
        return movedTint;
    case ChangeKind::Changed:
    case ChangeKind::Renamed:
    case ChangeKind::CommentsOnly:
    case ChangeKind::WrittenOnly:
        break;
    }
    return changedTint;
}

const Theme &Theme::light()
{
    static const Theme theme = makeLight();
    return theme;
}

const Theme &Theme::dark()
{
    static const Theme theme = makeDark();
    return theme;
}

const Theme &Theme::of(const QPalette &palette)
{
    const int text = qGray(palette.color(QPalette::WindowText).rgb());
    const int ground = qGray(palette.color(QPalette::Window).rgb());
    return text > ground ? dark() : light();
}

QPalette Theme::palette() const
{
    QPalette result;
    result.setColor(QPalette::Window, window);
    result.setColor(QPalette::WindowText, text);
    result.setColor(QPalette::Base, panel);
    result.setColor(QPalette::AlternateBase, canvas);
    result.setColor(QPalette::Text, text);
    result.setColor(QPalette::Button, panel);
    result.setColor(QPalette::ButtonText, text);
    result.setColor(QPalette::BrightText, error);
    result.setColor(QPalette::ToolTipBase, card);
    result.setColor(QPalette::ToolTipText, text);
    result.setColor(QPalette::PlaceholderText, secondaryText);
    result.setColor(QPalette::Link, accent);
    result.setColor(QPalette::LinkVisited, group(MethodGroup::Control));
    result.setColor(QPalette::Light, card);
    result.setColor(QPalette::Midlight, canvas);
    result.setColor(QPalette::Mid, line);
    result.setColor(QPalette::Dark, line);
    result.setColor(QPalette::Shadow, canvasDots);
    // A selected row is the accent's tint under the usual text, in every view alike.
    result.setColor(QPalette::Highlight, accentTint);
    result.setColor(QPalette::HighlightedText, text);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        result.setColor(QPalette::Disabled, role, disabledText);
    return result;
}

} // namespace patchcord
