// SPDX-License-Identifier: MIT
#include "app/window/problempill.h"

#include "editor/theme/fonts.h"
#include "editor/theme/icons.h"
#include "editor/theme/theme.h"

#include <QAction>
#include <QPainter>

namespace patchcord {

namespace {

constexpr int Padding = 12;
constexpr int IconSize = 12;
constexpr int IconGap = 5;
constexpr int PartGap = 12;
constexpr int Height = 28;

} // namespace

ProblemPill::ProblemPill(QWidget *parent)
    : QAbstractButton(parent)
{
    setLayoutDirection(Qt::LeftToRight); // its parts are placed by hand
    setFont(fonts::small());
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setCounts({});
}

void ProblemPill::setCounts(const DiagnosticCounts &counts)
{
    m_counts = counts;
    refresh();
}

void ProblemPill::follow(const QAction &next)
{
    m_next = &next;
    connect(&next, &QAction::changed, this, &ProblemPill::refresh);
    refresh();
}

void ProblemPill::refresh()
{
    QStringList said;
    for (const Part &part : parts())
        said += part.text;
    setText(said.join(QStringLiteral(", ")));
    setAccessibleName(tr("Problems: %1").arg(text()));
    setToolTip(!hasProblems() ? tr("No problems were found") : m_next ? m_next->toolTip() : QString());
    setCursor(hasProblems() ? Qt::PointingHandCursor : Qt::ArrowCursor);
    updateGeometry();
    update();
}

std::vector<ProblemPill::Part> ProblemPill::parts() const
{
    std::vector<Part> parts;
    const int errors = m_counts.errors;
    const int warnings = m_counts.warnings;
    const int hints = m_counts.hints;
    if (errors > 0)
        parts.push_back({QStringLiteral("error"), tr("%n errors", nullptr, errors), Severity::Error});
    if (warnings > 0) {
        const QString text = tr("%n warnings", nullptr, warnings);
        parts.push_back({QStringLiteral("warning"), text, Severity::Warning});
    }
    if (parts.empty() && hints > 0)
        parts.push_back({QStringLiteral("hint"), tr("%n hints", nullptr, hints), Severity::Hint});
    if (parts.empty())
        parts.push_back({QStringLiteral("check"), tr("no problems"), Severity::Hint});
    return parts;
}

QString ProblemPill::keysText() const
{
    return m_next && hasProblems() ? m_next->shortcut().toString(QKeySequence::NativeText) : QString();
}

bool ProblemPill::hasProblems() const
{
    return m_counts.errors + m_counts.warnings + m_counts.hints > 0;
}

QSize ProblemPill::sizeHint() const
{
    int width = 2 * Padding;
    for (const Part &part : parts())
        width += IconSize + IconGap + fontMetrics().horizontalAdvance(part.text) + PartGap;
    const QString keys = keysText();
    return {width + (keys.isEmpty() ? -PartGap : fontMetrics().horizontalAdvance(keys)), Height};
}

void ProblemPill::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(palette());
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(hasFocus() ? theme.accent : theme.line, hasFocus() ? 2 : 1));
    painter.setBrush(hasProblems() && underMouse() ? theme.accentTint : theme.panel);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), Height / 2.0 - 1, Height / 2.0 - 1);
    int x = Padding;
    for (const Part &part : parts()) {
        const QColor color = hasProblems() ? theme.severity(part.severity) : theme.secondaryText;
        icons::paint(painter, part.icon, QRectF(x, (height() - IconSize) / 2.0, IconSize, IconSize), color);
        x += IconSize + IconGap;
        painter.setPen(color);
        painter.drawText(QRect(x, 0, width() - x, height()), Qt::AlignVCenter, part.text);
        x += fontMetrics().horizontalAdvance(part.text) + PartGap;
    }
    painter.setPen(theme.secondaryText);
    painter.drawText(QRect(x, 0, width() - x, height()), Qt::AlignVCenter, keysText());
}

} // namespace patchcord
