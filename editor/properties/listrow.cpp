// SPDX-License-Identifier: MIT
#include "editor/properties/listrow.h"

#include "editor/properties/fieldbox.h"
#include "editor/properties/fieldline.h"
#include "editor/properties/glyphbutton.h"
#include "editor/theme/fonts.h"

#include <QApplication>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace patchcord {

ListRow::ListRow(const QStringList &ghosts, QWidget *parent)
    : QWidget(parent)
    , m_remove(new GlyphButton(QStringLiteral("close"), tr("Remove"), this))
{
    auto *const lines = new QWidget(this);
    auto *const column = new QVBoxLayout(lines);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (int i = 0; i < ghosts.size(); ++i) {
        auto *const line = new FieldLine(lines);
        line->setGhost(ghosts.at(i));
        if (ghosts.size() > 1 && i == 0)
            line->setFont(fonts::name());
        column->addWidget(line);
        m_lines.push_back(line);
        connect(line, &QLineEdit::textEdited, this, [this, i] { Q_EMIT edited(i); });
        connect(line, &QLineEdit::returnPressed, this, [this, i] { Q_EMIT lineLeft(i); });
        connect(line, &FieldLine::left, this, [this, i] { Q_EMIT lineLeft(i); });
        connect(line, &FieldLine::deletePressedWhenEmpty, this, [this] {
            if (texts().join(QString()).isEmpty())
                Q_EMIT removeAsked();
        });
    }
    auto *const box = new FieldBox(lines, FieldBox::Frame::Box, this);
    for (FieldLine *line : m_lines)
        line->installEventFilter(box);
    box->addButton(m_remove);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(box);
    setFocusProxy(m_lines.front());
    m_remove->setFocusPolicy(Qt::NoFocus);
    connect(m_remove, &GlyphButton::clicked, this, &ListRow::removeAsked);
}

void ListRow::setTexts(const QStringList &texts)
{
    for (size_t i = 0; i < m_lines.size(); ++i)
        m_lines[i]->setShownText(texts.value(qsizetype(i)));
}

QStringList ListRow::texts() const
{
    QStringList texts;
    for (const FieldLine *line : m_lines)
        texts.append(line->text());
    return texts;
}

bool ListRow::hasFocusInside() const
{
    const QWidget *const focus = QApplication::focusWidget();
    return focus && isAncestorOf(focus);
}

void ListRow::setSubject(const QString &subject)
{
    for (size_t i = 0; i < m_lines.size(); ++i)
        m_lines[i]->setAccessibleName(
            m_lines.size() == 1 ? subject : (i == 0 ? tr("Name of %1") : tr("Value of %1")).arg(subject));
    m_remove->setName(tr("Remove %1").arg(subject));
}

void ListRow::keyPressEvent(QKeyEvent *event)
{
    const bool alt = event->modifiers() & Qt::AltModifier;
    if (alt && event->key() == Qt::Key_Up)
        Q_EMIT moveAsked(-1);
    else if (alt && event->key() == Qt::Key_Down)
        Q_EMIT moveAsked(1);
    else
        QWidget::keyPressEvent(event);
}

} // namespace patchcord
