// SPDX-License-Identifier: MIT
#include "editor/properties/fieldlist.h"

#include "editor/document/document.h"
#include "editor/properties/groupheading.h"
#include "editor/theme/theme.h"

#include <QPainter>
#include <QVBoxLayout>
#include <algorithm>

namespace patchcord {

namespace {

bool isOfferedOnlyWhenSet(Standing standing)
{
    return standing == Standing::Legacy || standing == Standing::FoundInFiles;
}

constexpr int LineAbove = 8; // between the last row of a group and the line over the next heading

/// Label columns grow in steps, so that those of neighbouring groups mostly end alike.
constexpr int LabelStep = 12;

/// Lists with more fields than this have groups that can be closed.
constexpr size_t FoldFrom = 40;

} // namespace

FieldList::FieldList(const FormContext &context, QWidget *parent, Headings headings)
    : QWidget(parent)
    , m_context(context)
    , m_headings(headings)
    , m_writer(context)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(1);
}

void FieldList::setParameters(std::vector<const Parameter *> parameters)
{
    // Required ones lead their group.
    for (auto begin = parameters.begin(); begin != parameters.end();) {
        const auto end = std::find_if(begin, parameters.end(),
            [begin](const Parameter *parameter) { return parameter->group != (*begin)->group; });
        std::stable_partition(begin, end, [](const Parameter *parameter) { return parameter->required; });
        begin = end;
    }
    const bool isSame = std::equal(parameters.begin(), parameters.end(), m_fields.begin(), m_fields.end(),
        [](const Parameter *parameter, const Field &field) { return parameter == field.parameter; });
    if (isSame)
        return;
    std::vector<Field> before = std::move(m_fields);
    m_fields.clear();
    for (const Parameter *parameter : parameters) {
        const auto known = std::find_if(before.begin(), before.end(),
            [parameter](const Field &field) { return field.parameter == parameter; });
        m_fields.push_back(known == before.end() ? Field{parameter} : *known);
        if (known != before.end())
            known->row = nullptr;
    }
    for (const Field &field : before) {
        if (!field.row)
            continue;
        field.row->disconnect(this);
        field.row->hide();
        field.row->deleteLater();
    }
    makeGroups();
}

void FieldList::makeGroups()
{
    for (const Group &group : m_groups) {
        group.heading->hide();
        group.heading->deleteLater();
        delete group.rows;
    }
    m_groups.clear();
    m_mustFold = true;
    for (size_t i = 0; i < m_fields.size(); ++i) {
        const QString &title = m_fields[i].parameter->group;
        const bool goesOn =
            !m_groups.empty() && (m_headings == Headings::None || title == m_fields[i - 1].parameter->group);
        if (!goesOn) {
            auto *const heading = new GroupHeading(title, m_groups.empty() ? 0 : LineAbove, this);
            heading->setVisible(m_headings == Headings::Shown && !title.isEmpty());
            auto *const rows = new QVBoxLayout;
            rows->setContentsMargins(0, 0, 0, 0);
            rows->setSpacing(1);
            m_layout->addWidget(heading);
            m_layout->addLayout(rows);
            m_groups.push_back({heading, rows, i, i, Fold::Open, 0});
            connect(heading, &GroupHeading::clicked, this,
                [this, index = m_groups.size() - 1] { toggle(m_groups[index]); });
        }
        m_groups.back().end = i + 1;
        m_groups.back().labelWidth =
            std::max(m_groups.back().labelWidth, FieldRow::labelWidthOf(*m_fields[i].parameter));
        if (m_fields[i].row)
            m_groups.back().rows->addWidget(m_fields[i].row);
    }
    for (const Group &group : m_groups)
        showLabels(group);
    showTitle();
}

bool FieldList::canFold() const
{
    return m_headings == Headings::Shown && m_fields.size() > FoldFrom;
}

QString FieldList::foldName(const Group &group) const
{
    const FieldHolder &owner = m_owners.front();
    return owner.method + u'/' + owner.type + u'/' + group.heading->text();
}

void FieldList::foldGroups()
{
    m_mustFold = false;
    for (Group &group : m_groups) {
        const bool anySet =
            std::any_of(m_fields.begin() + qsizetype(group.begin), m_fields.begin() + qsizetype(group.end),
                [](const Field &field) { return field.presence != FieldState::Presence::Unset; });
        const Fold fold = anySet || &group == &m_groups.front() ? Fold::Open : Fold::Closed;
        group.fold = canFold() ? m_context.memory->fold(foldName(group)).value_or(fold) : Fold::Open;
    }
}

void FieldList::toggle(Group &group)
{
    if (!canFold())
        return;
    group.fold = group.fold == Fold::Open ? Fold::Closed : Fold::Open;
    m_context.memory->setFold(foldName(group), group.fold);
    applyFilter(m_filter);
}

void FieldList::setOwners(std::vector<FieldHolder> owners, const QString &name)
{
    m_mustFold = m_mustFold || owners != m_owners;
    m_owners = std::move(owners);
    m_writer.setOwners(m_owners);
    if (name == m_ownerName)
        return;
    m_ownerName = name;
    for (const Field &field : m_fields) {
        if (field.row)
            field.row->setOwnerName(name);
    }
}

void FieldList::setTitle(const QString &title, const QString &detail)
{
    m_title = title;
    m_detail = detail;
    showTitle();
}

void FieldList::showTitle()
{
    if (m_title.isEmpty() || m_groups.empty())
        return;
    GroupHeading *const heading = m_groups.front().heading;
    if (heading->text() != m_title)
        heading->setText(m_title);
    heading->setTag(m_detail);
    // Under the title the other headings stand back.
    for (size_t i = 1; i < m_groups.size(); ++i)
        m_groups[i].heading->setTone(GroupHeading::Tone::Secondary);
}

std::vector<FieldState> FieldList::statesOf(const Snapshot &snapshot) const
{
    std::vector<FieldReader> readers;
    for (const FieldHolder &owner : m_owners)
        readers.emplace_back(snapshot, owner);
    std::vector<FieldState> states;
    for (const Field &field : m_fields) {
        std::vector<FieldState> each;
        for (const FieldReader &reader : readers)
            each.push_back(reader.read(*field.parameter));
        states.push_back(each.size() == 1 ? each.front() : combined(each));
    }
    return states;
}

FieldState FieldList::stateOf(const Parameter &parameter) const
{
    std::vector<FieldState> each;
    for (const FieldHolder &owner : m_owners)
        each.push_back(FieldReader(*m_context.document->snapshot(), owner).read(parameter));
    return each.size() == 1 ? each.front() : combined(each);
}

void FieldList::refresh(const Snapshot &snapshot)
{
    if (m_owners.empty())
        return;
    const std::vector<FieldState> states = statesOf(snapshot);
    for (size_t i = 0; i < m_fields.size(); ++i) {
        m_fields[i].presence = states[i].presence;
        if (m_fields[i].row)
            m_fields[i].row->refresh(states[i]);
    }
    if (m_mustFold)
        foldGroups();
    applyFilter(m_filter);
}

FieldRow *FieldList::makeRow(Group &group, size_t index)
{
    const Parameter &parameter = *m_fields[index].parameter;
    auto *const row = new FieldRow(parameter, m_context, stateOf(parameter), this);
    row->setOwnerName(m_ownerName);
    row->setLabelRoom(roomIn(group));
    const auto before = std::count_if(m_fields.begin() + qsizetype(group.begin),
        m_fields.begin() + qsizetype(index), [](const Field &field) { return field.row != nullptr; });
    group.rows->insertWidget(int(before), row);
    m_fields[index].row = row;
    connect(row, &FieldRow::valueEntered, this,
        [this, row](const Value &value) { m_writer.write(row->parameter(), row->path(), value); });
    connect(row, &FieldRow::partsEdited, this, [this, row](const std::vector<PartEdit> &edits) {
        m_writer.writeParts(row->parameter(), row->path(), edits);
    });
    connect(row, &FieldRow::cleared, this, [this, row] { m_writer.clear(row->parameter(), row->path()); });
    connect(row, &FieldRow::finished, this, [this, row] { finish(*row); });
    connect(row, &FieldRow::placeAsked, this, &FieldList::placeAsked);
    return row;
}

bool FieldList::isWanted(const Field &field) const
{
    const QString text = m_filter.text.trimmed();
    const bool isSet = field.presence != FieldState::Presence::Unset;
    if (m_filter.show == RowFilter::Show::Set && !isSet)
        return false;
    if (!text.isEmpty())
        return m_context.document && matches(*m_context.document->catalog(), *field.parameter, text);
    return isSet || !isOfferedOnlyWhenSet(field.parameter->standing);
}

void FieldList::applyFilter(const RowFilter &filter)
{
    m_filter = filter;
    m_visibleRows = 0;
    if (m_owners.empty())
        return;
    for (Group &group : m_groups)
        showGroup(group);
    setVisible(m_visibleRows > 0);
}

void FieldList::showGroup(Group &group)
{
    // What is sought is shown wherever it is.
    const bool seeks = m_filter.show == RowFilter::Show::Set || !m_filter.text.trimmed().isEmpty();
    const bool isOpen = seeks || group.fold == Fold::Open;
    int wantedCount = 0;
    int setCount = 0;
    for (size_t i = group.begin; i < group.end; ++i) {
        Field &field = m_fields[i];
        const bool wanted = isWanted(field);
        if (!field.row && isOpen && (wanted || !seeks))
            makeRow(group, i);
        // A row with the cursor in it stays, also when it has just ceased to fit.
        const bool stays = field.row && field.row->isAncestorOf(focusWidget());
        if (field.row)
            field.row->setVisible((wanted && isOpen) || stays);
        wantedCount += wanted || stays ? 1 : 0;
        setCount += field.presence != FieldState::Presence::Unset ? 1 : 0;
    }
    m_visibleRows += wantedCount;
    group.heading->setVisible(
        wantedCount > 0 && m_headings == Headings::Shown && !group.heading->text().isEmpty());
    if (!canFold())
        return;
    group.heading->setFold(isOpen ? Fold::Open : Fold::Closed);
    const size_t size = group.end - group.begin;
    group.heading->setTag(seeks ? tr("%1 of %2").arg(wantedCount).arg(size)
            : setCount > 0      ? tr("%1 of %2 set").arg(setCount).arg(size)
                                : QString::number(size));
}

void FieldList::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(Theme::of(palette()).line);
    const auto lineAt = [](const GroupHeading *heading) { return heading->y() + heading->above(); };
    for (const Group &group : m_groups) {
        if (group.heading->isVisible())
            painter.drawLine(0, lineAt(group.heading), width(), lineAt(group.heading));
    }
}

int FieldList::setCount() const
{
    return int(std::count_if(m_fields.begin(), m_fields.end(),
        [](const Field &field) { return field.presence != FieldState::Presence::Unset; }));
}

void FieldList::setLabelRoom(LabelRoom room)
{
    if (room == m_labelRoom)
        return;
    m_labelRoom = room;
    for (const Group &group : m_groups)
        showLabels(group);
}

LabelRoom FieldList::roomIn(const Group &group) const
{
    const int more = std::max(0, group.labelWidth - m_labelRoom.usual);
    const int steps = (more + LabelStep - 1) / LabelStep;
    return {std::max(m_labelRoom.usual, std::min(m_labelRoom.usual + steps * LabelStep, m_labelRoom.most)),
        m_labelRoom.most};
}

void FieldList::showLabels(const Group &group)
{
    for (size_t i = group.begin; i < group.end; ++i) {
        if (m_fields[i].row)
            m_fields[i].row->setLabelRoom(roomIn(group));
    }
}

FieldRow *FieldList::rowAt(const NodePath &path) const
{
    FieldRow *best = nullptr;
    for (const Field &field : m_fields) {
        FieldRow *const row = field.row;
        if (row && path.startsWith(row->path()) && (!best || row->path().size() > best->path().size()))
            best = row;
    }
    return best;
}

FieldRow *FieldList::revealRow(const NodePath &path)
{
    if (m_owners.empty() || !m_context.document)
        return nullptr;
    const Snapshot &snapshot = *m_context.document->snapshot();
    Group *best = nullptr;
    size_t index = 0;
    qsizetype depth = -1;
    for (Group &group : m_groups) {
        for (size_t i = group.begin; i < group.end; ++i) {
            const NodePath field = fieldPath(snapshot, m_owners.front(), m_fields[i].parameter->name);
            if (!path.startsWith(field) || field.size() <= depth)
                continue;
            best = &group;
            index = i;
            depth = field.size();
        }
    }
    if (!best)
        return nullptr;
    best->fold = Fold::Open;
    FieldRow *const row = m_fields[index].row ? m_fields[index].row : makeRow(*best, index);
    applyFilter(m_filter);
    return row;
}

void FieldList::commit()
{
    for (const Field &field : m_fields) {
        if (field.row)
            field.row->commit();
    }
}

void FieldList::finish(FieldRow &row)
{
    if (!m_context.document)
        return;
    m_writer.finish();
    // What was typed but not written, or refused, gives way to what the document says.
    const bool isHere = std::any_of(
        m_fields.begin(), m_fields.end(), [&row](const Field &field) { return field.row == &row; });
    if (isHere && !m_owners.empty())
        row.refresh(stateOf(row.parameter()));
}

} // namespace patchcord
