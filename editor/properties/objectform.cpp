// SPDX-License-Identifier: MIT
#include "editor/properties/objectform.h"

#include "editor/document/document.h"
#include "editor/properties/nestedhits.h"
#include "editor/properties/ownproblems.h"

#include <QKeyEvent>
#include <QVBoxLayout>

namespace patchcord {

ObjectForm::ObjectForm(const FormContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_problems(new OwnProblems(context, this))
    , m_fields(new FieldList(context, this))
    , m_others(new FieldList(context, this))
    , m_hits(new LinkList(tr("Inside"), this))
{
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 12);
    layout->setSpacing(8);
    layout->addWidget(m_problems);
    layout->addWidget(m_fields);
    layout->addWidget(m_others);
    layout->addWidget(m_hits);
    layout->addStretch(1);
    for (FieldList *list : {m_fields, m_others})
        connect(list, &FieldList::placeAsked, this, &ObjectForm::placeAsked);
    connect(m_hits, &LinkList::asked, this, &ObjectForm::placeAsked);
}

ObjectForm::~ObjectForm()
{
    // Rows refer to parameters that are members here, so they go first.
    delete m_fields;
    delete m_others;
}

void ObjectForm::refresh(const Snapshot &snapshot, const FormWay &way)
{
    m_way = way;
    const FieldReader reader(snapshot, way.owner);
    std::vector<const Parameter *> fields;
    QStringList others;
    if (way.shape.type) {
        for (const Parameter &parameter : way.shape.type->parameters)
            fields.push_back(&parameter);
        others = reader.otherKeys(way.shape.type->parameters);
    } else {
        fields.push_back(way.shape.parameter);
    }
    m_problems->show(way.shape.type ? reader.ownProblems() : Diagnostics());
    const QString &name = way.crumbs.back().title;
    m_fields->setParameters(fields);
    m_fields->setOwners({way.owner}, name);
    m_fields->refresh(snapshot);
    m_others->setParameters(m_raw.of(others));
    m_others->setOwners({way.owner}, name);
    m_others->refresh(snapshot);
    showHits();
}

void ObjectForm::applyFilter(const RowFilter &filter)
{
    m_filter = filter;
    m_fields->applyFilter(filter);
    m_others->applyFilter(filter);
    showHits();
}

void ObjectForm::showHits()
{
    if (m_context.document && m_way.shape.type)
        m_hits->setLinks(
            nestedHits(*m_context.document->snapshot(), m_way.owner, m_way.shape.type->parameters, m_filter));
    else
        m_hits->setLinks({});
}

int ObjectForm::fieldCount() const
{
    return m_fields->fieldCount() + m_others->fieldCount();
}

int ObjectForm::setCount() const
{
    return m_fields->setCount() + m_others->setCount();
}

void ObjectForm::setLabelRoom(LabelRoom room)
{
    m_fields->setLabelRoom(room);
    m_others->setLabelRoom(room);
}

bool leadsUp(const QKeyEvent &key)
{
    return key.key() == Qt::Key_Escape || (key.key() == Qt::Key_Left && key.modifiers() == Qt::AltModifier);
}

void ObjectForm::keyPressEvent(QKeyEvent *event)
{
    // Taken here: the scroll area around would scroll by it.
    if (leadsUp(*event))
        Q_EMIT upAsked();
    else
        QWidget::keyPressEvent(event);
}

FieldRow *ObjectForm::revealRow(const NodePath &path)
{
    FieldRow *const other = m_others->revealRow(path);
    return other ? other : m_fields->revealRow(path);
}

void ObjectForm::commit()
{
    m_fields->commit();
    m_others->commit();
}

} // namespace patchcord
