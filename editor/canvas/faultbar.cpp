// SPDX-License-Identifier: MIT
#include "editor/canvas/faultbar.h"

#include "editor/document/document.h"
#include "editor/document/fixcommands.h"
#include "editor/theme/icons.h"
#include "editor/theme/menutext.h"
#include "editor/theme/theme.h"
#include "model/text/displaytext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace patchcord {

FaultBar::FaultBar(Document &document, QWidget *parent)
    : QFrame(parent)
    , m_document(document)
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
    auto *const line = new QHBoxLayout(this);
    line->setContentsMargins(12, 6, 8, 6);
    line->setSpacing(8);
    line->addWidget(m_icon);
    line->addWidget(m_text, 1);
    line->addWidget(m_fix);
    line->addWidget(m_go);
    connect(m_go, &QToolButton::clicked, this, &FaultBar::go);
    connect(m_fix, &QToolButton::clicked, this, &FaultBar::fix);
    hide();
}

void FaultBar::show(const ShownFlow &shown)
{
    const Diagnostic *const fault = shown.isBroken() ? shown.faultAt({}) : nullptr;
    setVisible(fault != nullptr);
    if (!fault)
        return;
    const Theme &theme = Theme::of(palette());
    m_icon->setPixmap(icons::tinted(QStringLiteral("error"), theme.error).pixmap(16));
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
