// SPDX-License-Identifier: MIT
#include "editor/properties/schemarow.h"

#include "editor/properties/fieldbox.h"
#include "editor/properties/fieldcheck.h"
#include "editor/properties/fieldcombo.h"
#include "editor/properties/fieldline.h"
#include "editor/properties/glyphbutton.h"
#include "editor/theme/fonts.h"

#include <QHBoxLayout>
#include <QSignalBlocker>

namespace patchcord {

namespace {

/// The types of JSON Schema that the table offers; others are kept and shown.
constexpr const char *Types[] = {"string", "integer", "number", "boolean", "array", "object"};

} // namespace

SchemaRow::SchemaRow(QWidget *parent)
    : QWidget(parent)
{
    auto *const content = new QWidget(this);
    m_name = new FieldLine(content);
    m_type = new FieldCombo(content);
    m_required = new FieldCheck(tr("required"), content);
    m_description = new FieldLine(content);
    m_name->setGhost(tr("name"));
    m_name->setFont(fonts::name());
    m_description->setGhost(tr("what it is for"));
    m_type->addItem(tr("any type"));
    for (const char *type : Types)
        m_type->addItem(QString::fromLatin1(type), QString::fromLatin1(type));
    m_type->setGhost(tr("any type"));
    auto *const line = new QHBoxLayout;
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(6);
    line->addWidget(m_name, 1);
    line->addWidget(m_type);
    line->addWidget(m_required);
    auto *const column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(line);
    column->addWidget(m_description);
    auto *const box = new FieldBox(content, FieldBox::Frame::Box, this);
    for (QWidget *part : {static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_type),
             static_cast<QWidget *>(m_required), static_cast<QWidget *>(m_description)})
        part->installEventFilter(box);
    m_open = new GlyphButton(QStringLiteral("chevron-right"), tr("All about it"), box);
    m_remove = new GlyphButton(QStringLiteral("close"), tr("Remove"), box);
    m_remove->setFocusPolicy(Qt::NoFocus);
    box->addButton(m_open);
    box->addButton(m_remove);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(box);
    setFocusProxy(m_name);

    connect(m_name, &QLineEdit::returnPressed, this, &SchemaRow::commit);
    connect(m_name, &FieldLine::left, this, [this] {
        commit();
        Q_EMIT finished();
    });
    connect(m_type, &QComboBox::activated, this,
        [this](int index) { Q_EMIT typeChosen(m_type->itemData(index).toString()); });
    connect(m_required, &QAbstractButton::clicked, this,
        [this] { Q_EMIT needChosen(m_required->isChecked() ? Need::Required : Need::Optional); });
    connect(m_description, &QLineEdit::textEdited, this, &SchemaRow::described);
    connect(m_description, &QLineEdit::returnPressed, this, &SchemaRow::finished);
    connect(m_description, &FieldLine::left, this, &SchemaRow::finished);
    connect(m_open, &GlyphButton::clicked, this, &SchemaRow::openAsked);
    connect(m_remove, &GlyphButton::clicked, this, &SchemaRow::removeAsked);
}

void SchemaRow::display(const QString &name, const Value &schema, Need need)
{
    m_shownName = name;
    if (!m_name->hasFocus() || !m_name->isModified())
        m_name->setValue(name);
    const QSignalBlocker blocker(m_type);
    const QString type = schema.field(QStringLiteral("type")).text();
    constexpr int Known = int(std::size(Types)) + 1;
    while (m_type->count() > Known)
        m_type->removeItem(Known);
    if (!type.isEmpty() && m_type->findData(type) < 0)
        m_type->addItem(type, type);
    m_type->setCurrentIndex(type.isEmpty() ? 0 : m_type->findData(type));
    m_type->updateGeometry();
    m_required->setChecked(need == Need::Required);
    m_description->setValue(schema.field(QStringLiteral("description")).text());
}

void SchemaRow::setSubject(const QString &subject)
{
    m_name->setAccessibleName(tr("Name of %1").arg(subject));
    m_type->setAccessibleName(tr("Type of %1").arg(subject));
    m_required->setAccessibleName(tr("%1 is required").arg(subject));
    m_description->setAccessibleName(tr("What %1 is for").arg(subject));
    m_open->setName(tr("All about %1").arg(subject));
    m_remove->setName(tr("Remove %1").arg(subject));
}

void SchemaRow::focusName()
{
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
}

QString SchemaRow::name() const
{
    return m_shownName;
}

void SchemaRow::commit()
{
    const QString typed = m_name->value().trimmed();
    if (!m_name->isModified())
        return;
    m_name->setModified(false);
    if (typed.isEmpty())
        m_name->setValue(m_shownName);
    else if (typed != m_shownName)
        Q_EMIT renamed(typed);
}

} // namespace patchcord
