// SPDX-License-Identifier: MIT
#include "editor/properties/fieldlist.h"

#include "editor/document/document.h"
#include "editor/properties/elidedlabel.h"
#include "editor/properties/fieldwords.h"
#include "editor/theme/fonts.h"
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

bool matches(const Parameter &parameter, const QString &text)
{
    return parameter.name.contains(text, Qt::CaseInsensitive)
        || parameter.group.contains(text, Qt::CaseInsensitive)
        || parameter.help.contains(text, Qt::CaseInsensitive);
}

constexpr int LineAbove = 8; // between the last row of a group and the line over the next heading

/// Typing in one field is one undo step.
QByteArray mergeKeyOf(const FieldRow &row)
{
    return row.path().toPointer().toUtf8();
}

bool isWanted(const FieldRow &row, const RowFilter &filter)
{
    const QString text = filter.text.trimmed();
    if (filter.show == RowFilter::Show::Set && !row.isSet())
        return false;
    if (!text.isEmpty())
        return matches(row.parameter(), text);
    return row.isSet() || !isOfferedOnlyWhenSet(row.parameter().standing);
}

} // namespace

FieldList::FieldList(const FormContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
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
    if (parameters == m_parameters)
        return;
    m_parameters = std::move(parameters);
    for (FieldRow *row : m_rows) {
        row->disconnect(this);
        row->hide();
        row->deleteLater();
    }
    for (const Group &group : m_groups) {
        group.heading->hide();
        group.heading->deleteLater();
    }
    m_rows.clear();
    m_groups.clear();
}

void FieldList::setOwners(std::vector<FieldHolder> owners, const QString &name)
{
    m_owners = std::move(owners);
    if (name == m_ownerName)
        return;
    m_ownerName = name;
    for (FieldRow *row : m_rows)
        row->setOwnerName(name);
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
    ElidedLabel *const heading = m_groups.front().heading;
    if (heading->text() != m_title)
        heading->setText(m_title);
    heading->setTag(m_detail);
    // Under the title the other headings stand back.
    for (size_t i = 1; i < m_groups.size(); ++i)
        m_groups[i].heading->setTone(ElidedLabel::Tone::Secondary);
}

std::vector<FieldState> FieldList::statesOf(const Snapshot &snapshot) const
{
    std::vector<FieldReader> readers;
    for (const FieldHolder &owner : m_owners)
        readers.emplace_back(snapshot, owner);
    std::vector<FieldState> states;
    for (const Parameter *parameter : m_parameters) {
        std::vector<FieldState> each;
        for (const FieldReader &reader : readers)
            each.push_back(reader.read(*parameter));
        states.push_back(each.size() == 1 ? each.front() : combined(each));
    }
    return states;
}

void FieldList::refresh(const Snapshot &snapshot)
{
    if (m_owners.empty())
        return;
    const std::vector<FieldState> states = statesOf(snapshot);
    if (m_rows.empty()) {
        for (size_t i = 0; i < m_parameters.size(); ++i)
            m_rows.push_back(makeRow(*m_parameters[i], states[i]));
        showTitle();
    } else {
        for (size_t i = 0; i < m_rows.size(); ++i)
            m_rows[i]->refresh(states[i]);
    }
    applyFilter(m_filter);
}

FieldRow *FieldList::makeRow(const Parameter &parameter, const FieldState &state)
{
    if (m_groups.empty() || m_groups.back().rows.back()->parameter().group != parameter.group) {
        auto *const heading = new ElidedLabel(parameter.group, ElidedLabel::Tone::Normal, this);
        heading->setFont(fonts::name());
        const int above = m_groups.empty() ? 0 : LineAbove;
        heading->setContentsMargins(12, above + 4, 12, 0);
        heading->setFixedHeight(36 + above);
        heading->setVisible(!parameter.group.isEmpty());
        m_layout->addWidget(heading);
        m_groups.push_back({heading, {}});
    }
    auto *const row = new FieldRow(parameter, m_context, state, this);
    row->setOwnerName(m_ownerName);
    row->setLabelWidth(m_labelWidth);
    m_layout->addWidget(row);
    m_groups.back().rows.push_back(row);
    connect(row, &FieldRow::valueEntered, this, [this, row](const Value &value) { write(*row, value); });
    connect(row, &FieldRow::partEdited, this, [this, row](const PartEdit &edit) { writePart(*row, edit); });
    connect(row, &FieldRow::cleared, this, [this, row] { clear(*row); });
    connect(row, &FieldRow::finished, this, [this, row] { finish(*row); });
    connect(row, &FieldRow::placeAsked, this, &FieldList::placeAsked);
    return row;
}

void FieldList::applyFilter(const RowFilter &filter)
{
    m_filter = filter;
    m_visibleRows = 0;
    for (const Group &group : m_groups) {
        bool any = false;
        for (FieldRow *row : group.rows) {
            // A row with the cursor in it stays, also when it has just ceased to fit.
            const bool wanted = isWanted(*row, filter) || row->isAncestorOf(focusWidget());
            row->setVisible(wanted);
            any = any || wanted;
            m_visibleRows += wanted ? 1 : 0;
        }
        group.heading->setVisible(any && !group.heading->text().isEmpty());
    }
    setVisible(m_visibleRows > 0);
}

void FieldList::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(Theme::of(palette()).line);
    const auto lineAt = [](const QWidget *heading) {
        return heading->y() + heading->contentsMargins().top() - 4;
    };
    for (const Group &group : m_groups) {
        if (group.heading->isVisible())
            painter.drawLine(0, lineAt(group.heading), width(), lineAt(group.heading));
    }
}

int FieldList::setCount() const
{
    return int(std::count_if(m_rows.begin(), m_rows.end(), [](const FieldRow *row) { return row->isSet(); }));
}

void FieldList::setLabelWidth(int width)
{
    if (width == m_labelWidth)
        return;
    m_labelWidth = width;
    for (FieldRow *row : m_rows)
        row->setLabelWidth(width);
}

FieldRow *FieldList::rowAt(const NodePath &path) const
{
    FieldRow *best = nullptr;
    for (FieldRow *row : m_rows) {
        if (path.startsWith(row->path()) && (!best || row->path().size() > best->path().size()))
            best = row;
    }
    return best;
}

void FieldList::commit()
{
    for (FieldRow *row : m_rows)
        row->commit();
}

template <typename Edit> void FieldList::applyTyping(const FieldRow &row, const QByteArray &part, Edit edit)
{
    if (!m_context.document)
        return;
    Document &document = *m_context.document;
    const SnapshotPtr now = document.snapshot();
    const bool goesOn = m_typing.before && m_typing.part == part && m_typing.result == now->text();
    const SnapshotPtr before = goesOn ? m_typing.before : now;
    std::vector<Result<TextEdits>> each;
    for (const FieldHolder &owner : m_owners)
        each.push_back(edit(*before, owner));
    const QString what = tr("Change %1").arg(labelOf(row.parameter()));
    const Result<TextEdits> edits = together(each);
    // Set before it is applied: applying shows the document anew.
    m_typing = edits ? Typing{part, before, edits->applied(before->text())} : Typing();
    const QByteArray key = mergeKeyOf(row);
    if (goesOn && edits)
        document.apply(what, difference(now->text(), m_typing.result), key);
    else
        document.apply(what, edits, key);
}

void FieldList::write(const FieldRow &row, const Value &value)
{
    applyTyping(row, mergeKeyOf(row), [&](const Snapshot &snapshot, const FieldHolder &owner) {
        return writeField(snapshot, owner, row.parameter().name, value);
    });
}

void FieldList::writePart(const FieldRow &row, const PartEdit &edit)
{
    const auto make = [&](const Snapshot &snapshot, const FieldHolder &owner) {
        return editPart(snapshot, owner, row.parameter().name, edit);
    };
    if (edit.kind == PartEdit::Kind::Set || edit.kind == PartEdit::Kind::Insert) {
        const QByteArray part = edit.kind == PartEdit::Kind::Set ? edit.at.toPointer().toUtf8()
                                                                 : '+' + QByteArray::number(edit.index);
        applyTyping(row, mergeKeyOf(row) + part, make);
        return;
    }
    if (!m_context.document)
        return;
    std::vector<Result<TextEdits>> edits;
    for (const FieldHolder &owner : m_owners)
        edits.push_back(make(*m_context.document->snapshot(), owner));
    m_context.document->apply(tr("Change %1").arg(labelOf(row.parameter())), together(edits));
}

void FieldList::clear(const FieldRow &row)
{
    if (!m_context.document)
        return;
    std::vector<Result<TextEdits>> edits;
    for (const FieldHolder &owner : m_owners)
        edits.push_back(resetField(*m_context.document->snapshot(), owner, row.parameter().name));
    m_context.document->apply(tr("Clear %1").arg(labelOf(row.parameter())), together(edits), mergeKeyOf(row));
}

void FieldList::finish(FieldRow &row)
{
    if (!m_context.document)
        return;
    m_context.document->endMerge();
    m_typing = Typing();
    // What was typed but not written, or refused, gives way to what the document says.
    const auto at = std::find(m_rows.begin(), m_rows.end(), &row);
    if (at == m_rows.end() || m_owners.empty())
        return;
    std::vector<FieldState> each;
    for (const FieldHolder &owner : m_owners)
        each.push_back(FieldReader(*m_context.document->snapshot(), owner).read(row.parameter()));
    row.refresh(each.size() == 1 ? each.front() : combined(each));
}

} // namespace patchcord
