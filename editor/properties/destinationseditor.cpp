// SPDX-License-Identifier: MIT
#include "editor/properties/destinationseditor.h"

#include "editor/properties/fieldline.h"
#include "model/text/displaytext.h"

#include <QHBoxLayout>
#include <QKeyEvent>

namespace patchcord {

namespace {

/// The addresses in a list of destinations, or in a list of such lists.
void addAddresses(const Value &value, QStringList &addresses)
{
    for (const Value &item : value.list()) {
        if (item.isList())
            addAddresses(item, addresses);
        else
            addresses.append(oneLine(item.isMap() ? item.field(QStringLiteral("to")).text() : item.text()));
    }
}

} // namespace

DestinationsEditor::DestinationsEditor(QWidget *parent)
    : FieldEditor(parent)
    , m_line(new FieldLine(this))
{
    auto *const layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_line);
    setFocusProxy(m_line);
    m_line->setReadOnly(true);
    m_line->installEventFilter(this);
}

void DestinationsEditor::display(const FieldState &state)
{
    QStringList addresses;
    addAddresses(state.value, addresses);
    m_line->setGhost(state.isSet() ? tr("nobody") : state.effective);
    m_line->setValue(addresses.join(QStringLiteral(", ")));
}

bool DestinationsEditor::eventFilter(QObject *watched, QEvent *event)
{
    const bool isDelete =
        event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Delete;
    if (!isDelete)
        return FieldEditor::eventFilter(watched, event);
    Q_EMIT cleared();
    Q_EMIT finished();
    return true;
}

} // namespace patchcord
