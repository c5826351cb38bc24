// SPDX-License-Identifier: MIT
#include "editor/canvas/faultbar.h"

#include "editor/document/document.h"
#include "editor/document/fixcommands.h"
#include "editor/theme/icons.h"
#include "editor/theme/menutext.h"
#include "editor/theme/theme.h"
#include "model/text/displaytext.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace patchcord {

namespace {

constexpr int RestMs = 600;
constexpr int IconSize = 16;

} // namespace

FaultBar::FaultBar(Document &document, QWidget *parent)
    : QFrame(parent)
    , m_document(document)
    , m_rows(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_go(new QToolButton(this))
    , m_fix(new QToolButton(this))
{
    setObjectName(QStringLiteral("faultBar"));
    setAccessibleName(tr("What cannot be read"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_go->setObjectName(QStringLiteral("faultGo"));
    m_fix->setObjectName(QStringLiteral("faultFix"));
    for (QToolButton *const button : {m_go, m_fix}) {
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        button->setFocusPolicy(Qt::TabFocus);
        button->setCursor(Qt::ArrowCursor);
    }
    m_rows->setContentsMargins(12, 6, 8, 6);
    m_rows->setSpacing(4);
    auto *const words = new QHBoxLayout;
    words->setSpacing(8);
    words->addWidget(m_icon);
    words->addWidget(m_text, 1);
    m_rows->addLayout(words, 1);
    auto *const buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch(1);
    buttons->addWidget(m_fix);
    buttons->addWidget(m_go);
    m_rows->addLayout(buttons);
    connect(m_go, &QToolButton::clicked, this, &FaultBar::go);
    connect(m_fix, &QToolButton::clicked, this, &FaultBar::fix);
    m_soon.setSingleShot(true);
    m_soon.setInterval(RestMs);
    connect(&m_soon, &QTimer::timeout, this, [this] {
        setVisible(true);
        raise();
        Q_EMIT appeared();
        layout()->activate();
    });
    tintIcon();
    hide();
}

void FaultBar::tintIcon()
{
    m_icon->setPixmap(icons::tinted(QStringLiteral("error"), Theme::of(palette()).error).pixmap(IconSize));
}

void FaultBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        tintIcon();
    QFrame::changeEvent(event);
}

void FaultBar::show(const ShownFlow &shown)
{
    const Diagnostic *const fault = shown.isBroken() ? shown.faultAt({}) : nullptr;
    if (!fault) {
        m_soon.stop();
        hide();
        return;
    }
    // Half-written words break the text all the time: who writes is told when they rest.
    if (!parentWidget()->isVisible())
        setVisible(true);
    else if (isHidden() || m_soon.isActive())
        m_soon.start();
    const QString words = tr("Line %1: %2").arg(shown.lineOf(*fault)).arg(oneLine(fault->message, 240));
    m_text->setText(
        shown.hasStale() ? words + u'\n' + tr("What is hatched is shown as it last was.") : words);
    m_go->setText(tr("Go to line %1").arg(shown.lineOf(*fault)));
    const bool isFixable = !fault->fixes.isEmpty();
    m_fix->setVisible(isFixable);
    if (isFixable)
        m_fix->setText(menuText(oneLine(fault->fixes.front().title, 40)));
    raise();
}

int FaultBar::heightAt(int width)
{
    constexpr int Wide = 560;
    m_rows->setDirection(width < Wide ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    // Layouts learn of other words with the next turn of events; the height is wanted now.
    m_rows->activate();
    return heightForWidth(width);
}

void FaultBar::go()
{
    if (const Diagnostic *const fault = m_document.shown()->faultAt({})) {
        const Diagnostic asked = *fault;
        Q_EMIT m_document.findingAsked(asked);
    }
}

void FaultBar::fix()
{
    const Diagnostic *const fault = m_document.shown()->faultAt({});
    if (fault && !fault->fixes.isEmpty()) {
        const Fix made = fault->fixes.front();
        commands::makeFix(m_document, made);
    }
}

} // namespace patchcord
