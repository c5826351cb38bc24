// SPDX-License-Identifier: MIT
#include "editor/properties/listrow.h"

#include "editor/properties/fieldbox.h"
#include "editor/properties/fieldline.h"
#include "editor/properties/glyphbutton.h"
#include "editor/properties/linkrow.h"
#include "editor/properties/rowgrip.h"
#include "editor/properties/severitydot.h"
#include "editor/theme/fonts.h"
#include "editor/theme/plaintooltip.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QVBoxLayout>

namespace patchcord {

ListRow::ListRow(const QStringList &ghosts, QWidget *parent)
    : QWidget(parent)
    , m_layout(new QHBoxLayout(this))
    , m_remove(new GlyphButton(QStringLiteral("close"), tr("Remove"), this))
{
    auto *const lines = new QWidget(this);
    m_column = new QVBoxLayout(lines);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    for (int i = 0; i < ghosts.size(); ++i) {
        auto *const line = new FieldLine(lines);
        line->setGhost(ghosts.at(i));
        if (ghosts.size() > 1 && i == 0)
            line->setFont(fonts::name());
        m_column->addWidget(line);
        m_lines.push_back(line);
        connect(line, &QLineEdit::textEdited, this, [this, i] { Q_EMIT edited(i); });
        connect(line, &QLineEdit::returnPressed, this, [this, i] { Q_EMIT lineLeft(i); });
        connect(line, &FieldLine::left, this, [this, i] { Q_EMIT lineLeft(i); });
        connect(line, &FieldLine::deletePressedWhenEmpty, this, [this] {
            if (texts().join(QString()).isEmpty())
                Q_EMIT removeAsked();
        });
    }
    m_box = new FieldBox(lines, FieldBox::Frame::Box, this);
    m_dot = new SeverityDot(m_box);
    for (FieldLine *line : m_lines)
        line->installEventFilter(m_box);
    m_box->addButton(m_dot);
    m_box->addButton(m_remove);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    m_layout->addWidget(m_box, 1);
    setFocusProxy(m_lines.front());
    m_remove->setFocusPolicy(Qt::NoFocus);
    connect(m_remove, &GlyphButton::clicked, this, &ListRow::removeAsked);
}

void ListRow::setTexts(const QStringList &texts)
{
    for (size_t i = 0; i < m_lines.size(); ++i)
        m_lines[i]->setValue(texts.value(qsizetype(i)));
}

void ListRow::setOpening(const std::optional<ItemSummary> &summary)
{
    if (summary && !m_opening) {
        m_opening = new LinkRow(
            QStringLiteral("chevron-right"), QString(), QString(), m_lines.front()->parentWidget());
        m_opening->setMargin(0);
        m_column->addWidget(m_opening);
        connect(m_opening, &LinkRow::clicked, this, &ListRow::openAsked);
    }
    m_lines.back()->setVisible(!summary);
    if (m_opening)
        m_opening->setVisible(summary.has_value());
    if (summary)
        m_opening->setContent(summary->heading, summary->detail);
    QWidget *const last = summary ? static_cast<QWidget *>(m_opening) : m_lines.back();
    setFocusProxy(m_lines.size() > 1 ? m_lines.front() : last);
    setSubject(m_subject);
}

void ListRow::setProblem(const PartProblem *problem)
{
    const std::optional<Severity> severity = problem ? std::optional(problem->severity) : std::nullopt;
    m_box->setSeverity(severity);
    m_dot->setSeverity(severity);
    const QString message = problem ? problem->message : QString();
    m_box->setToolTip(plainToolTip(message));
    if (m_opening) {
        m_opening->setToolTip(plainToolTip(message));
        m_opening->setAccessibleDescription(message);
    }
}

bool ListRow::isOpening() const
{
    return m_opening && !m_opening->isHidden();
}

void ListRow::setGrip(RowGrip *grip)
{
    QSizePolicy policy = grip->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    grip->setSizePolicy(policy);
    m_grip = grip;
    m_layout->insertWidget(0, grip, 0, Qt::AlignTop);
}

QStringList ListRow::texts() const
{
    QStringList texts;
    for (const FieldLine *line : m_lines)
        texts.append(line->value());
    return texts;
}

bool ListRow::hasFocusInside() const
{
    const QWidget *const focus = QApplication::focusWidget();
    return focus && isAncestorOf(focus);
}

void ListRow::setSubject(const QString &subject)
{
    m_subject = subject;
    if (m_opening)
        m_opening->setSubject(subject);
    for (size_t i = 0; i < m_lines.size(); ++i)
        m_lines[i]->setAccessibleName(
            m_lines.size() == 1 ? subject : (i == 0 ? tr("Name of %1") : tr("Value of %1")).arg(subject));
    // What has a name is called by it: "Remove weather", not "Remove item 1 of functions".
    m_remove->setName(tr("Remove %1").arg(isOpening() ? m_opening->text() : subject));
}

void ListRow::keyPressEvent(QKeyEvent *event)
{
    const bool alt = event->modifiers() & Qt::AltModifier;
    if (alt && event->key() == Qt::Key_Up)
        Q_EMIT moveAsked(-1);
    else if (alt && event->key() == Qt::Key_Down)
        Q_EMIT moveAsked(1);
    else if (event->key() == Qt::Key_Delete && isOpening())
        Q_EMIT removeAsked();
    else
        QWidget::keyPressEvent(event);
}

void ListRow::contextMenuEvent(QContextMenuEvent *event)
{
    // On the heap and without a loop of its own: what it does may take the row away.
    auto *const menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (isOpening())
        connect(menu->addAction(tr("Open")), &QAction::triggered, this, &ListRow::openAsked);
    connect(menu->addAction(tr("Move up")), &QAction::triggered, this, [this] { Q_EMIT moveAsked(-1); });
    connect(menu->addAction(tr("Move down")), &QAction::triggered, this, [this] { Q_EMIT moveAsked(1); });
    connect(menu->addAction(tr("Remove")), &QAction::triggered, this, &ListRow::removeAsked);
    menu->popup(event->globalPos());
}

} // namespace patchcord
