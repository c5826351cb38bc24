// SPDX-License-Identifier: MIT
#include "editor/properties/nameeditor.h"

#include "editor/properties/glyphbutton.h"
#include "editor/properties/textcompleter.h"
#include "editor/theme/menutext.h"

#include <QKeyEvent>
#include <QLayout>
#include <QMenu>

namespace patchcord {

NameEditor::NameEditor(const Parameter &parameter, const FormContext &context, Offer offer, QWidget *parent)
    : LineEditor(parameter, context, parent)
    , m_offer(std::move(offer))
    , m_button(new GlyphButton(QStringLiteral("chevron-down"), tr("Choose"), this))
{
    m_button->setFocusPolicy(Qt::NoFocus);
    layout()->addWidget(m_button);
    const auto finder = [](QStringView text) {
        return TextCompleter::variableWord(text).begin >= 0 ? TextCompleter::Word()
                                                            : TextCompleter::wholeLine(text);
    };
    new TextCompleter(line(), finder, m_offer);
    connect(m_button, &GlyphButton::clicked, this, &NameEditor::popUp);
}

void NameEditor::setSubject(const QString &subject)
{
    LineEditor::setSubject(subject);
    m_button->setName(tr("Choose %1").arg(subject));
}

void NameEditor::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down && (event->modifiers() & Qt::AltModifier))
        popUp();
    else
        LineEditor::keyPressEvent(event);
}

void NameEditor::popUp()
{
    // Not executed here: while it is open the document may change and take this editor away.
    auto *const menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const QString &name : m_offer()) {
        QAction *const action = menu->addAction(menuText(name));
        action->setCheckable(true);
        action->setChecked(name == line()->value());
        connect(action, &QAction::triggered, this, [this, name] {
            Q_EMIT valueEntered(Value(name));
            Q_EMIT finished();
        });
    }
    if (menu->isEmpty())
        menu->addAction(tr("Nothing to choose from"))->setEnabled(false);
    menu->popup(mapToGlobal(QPoint(0, height())));
}

} // namespace patchcord
