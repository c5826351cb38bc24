// SPDX-License-Identifier: MIT
#include "editor/properties/diallingeditor.h"

#include "editor/document/document.h"
#include "editor/document/selection.h"
#include "editor/properties/destinationlist.h"
#include "editor/properties/elidedlabel.h"
#include "editor/properties/fieldbox.h"
#include "editor/properties/fieldline.h"
#include "editor/properties/linkrow.h"
#include "editor/properties/segmented.h"
#include "editor/properties/textcompleter.h"
#include "editor/theme/fonts.h"
#include "editor/theme/theme.h"
#include "model/edit/connectedits.h"

#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace patchcord {

namespace {

constexpr int Margin = 12;
constexpr DialForm Forms[] = {DialForm::One, DialForm::Serial, DialForm::Parallel, DialForm::Groups};

/// The group and the index in it of a destination; -1 when it is not in the plan.
std::pair<int, int> placeOf(const ConnectPlan &plan, const NodePath &destination)
{
    for (size_t group = 0; group < plan.groups.size(); ++group) {
        const std::vector<Destination> &all = plan.groups[group].destinations;
        for (size_t index = 0; index < all.size(); ++index) {
            if (all[index].path == destination)
                return {int(group), int(index)};
        }
    }
    return {-1, -1};
}

} // namespace

DiallingEditor::DiallingEditor(const FormContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_form(new Segmented(this))
    , m_list(new DestinationList(this))
    , m_add(new LinkRow(QStringLiteral("plus"), tr("Add destination"), QString(), this))
    , m_newLine(new FieldLine(this))
{
    auto *const heading = new ElidedLabel(tr("Dialling"), ElidedLabel::Tone::Normal, this);
    heading->setFont(fonts::name());
    heading->setFixedHeight(32);
    m_form->setOptions({tr("One"), tr("In order"), tr("All at once"), tr("Groups")});
    m_form->setSubject(tr("Dialling form"));
    m_add->setAction();
    m_newLine->setAccessibleName(tr("Address of the new destination"));
    m_newLine->setGhost(tr("+15551231234, sip:user@host, /public/name"));
    m_newBox = new FieldBox(m_newLine, FieldBox::Frame::Box, this);
    m_newBox->setTrailing(tr("Enter adds"));
    m_newBox->hide();
    new TextCompleter(m_newLine, TextCompleter::variableWord, [this] { return m_context.variables(); });

    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(Margin - 3, 4, Margin - 3, 6);
    layout->setSpacing(2);
    heading->setContentsMargins(3, 0, 3, 0);
    layout->addWidget(heading);
    layout->addWidget(m_form);
    layout->addWidget(m_list);
    layout->addWidget(m_newBox);
    layout->addWidget(m_add);

    connect(m_form, &Segmented::chosen, this, &DiallingEditor::changeForm);
    connect(m_list, &DestinationList::selectAsked, this, [this](const NodePath &path) {
        if (m_context.document)
            m_context.document->selection().select(path == m_body ? m_context.step : path);
    });
    connect(m_list, &DestinationList::moveAsked, this, &DiallingEditor::move);
    connect(m_list, &DestinationList::removeAsked, this, &DiallingEditor::remove);
    connect(m_add, &LinkRow::clicked, this, &DiallingEditor::startAdding);
    connect(m_newLine, &QLineEdit::returnPressed, this, [this] { add(m_newLine->value().trimmed()); });
    connect(m_newLine, &FieldLine::left, this, [this] {
        if (m_newBox->isVisible())
            add(m_newLine->value().trimmed());
    });
    m_newLine->installEventFilter(this);
}

const Step *DiallingEditor::step() const
{
    if (!m_context.document)
        return nullptr;
    const Step *const found = m_context.document->snapshot()->flow().stepAt(m_context.step);
    return found && found->path == m_context.step && found->plan ? found : nullptr;
}

void DiallingEditor::refresh(const Snapshot &snapshot, const Step &step, const NodePath &selected)
{
    m_body = step.path.child(step.method);
    m_selected = selected;
    const ConnectPlan &plan = *step.plan;
    m_form->setCurrent(plan.hasDialling ? int(plan.form) : -1);
    for (size_t i = 0; i < std::size(Forms); ++i)
        m_form->setObstacle(int(i),
            plan.hasDialling && plan.form == Forms[i] ? QString()
                                                      : dialFormObstacle(snapshot, m_body, Forms[i]));
    m_list->setPlan(snapshot, plan, selected);
    m_list->setVisible(m_list->rowCount() > 0);
}

void DiallingEditor::changeForm(int index)
{
    const Step *const before = step();
    if (!before)
        return;
    const std::pair<int, int> place = placeOf(*before->plan, m_selected);
    const DialForm from = before->plan->form;
    // The selected destination keeps its place among all, whatever groups come or go.
    int position = place.second;
    for (int group = 0; group < place.first; ++group)
        position += int(before->plan->groups[size_t(group)].destinations.size());
    const DialForm to = Forms[index];
    const QString names[] = {tr("one"), tr("in order"), tr("all at once"), tr("in groups")};
    Document &document = *m_context.document;
    const bool done =
        document.apply(tr("Dial %1").arg(names[index]), setDialForm(*document.snapshot(), m_body, to));
    if (!done) {
        m_form->setCurrent(int(from));
    } else if (place.first >= 0) {
        const Step *const after = step();
        for (int group = 0; after && group < int(after->plan->groups.size()); ++group) {
            const int size = int(after->plan->groups[size_t(group)].destinations.size());
            if (position < size) {
                selectPlace(group, position);
                break;
            }
            position -= size;
        }
    }
}

void DiallingEditor::move(const NodePath &destination, int group, int index)
{
    const Step *const before = step();
    if (!before)
        return;
    const auto [fromGroup, fromIndex] = placeOf(*before->plan, destination);
    if (fromGroup < 0)
        return;
    const bool leavesNothing =
        before->plan->groups[size_t(fromGroup)].destinations.size() == 1 && fromGroup != group;
    Document &document = *m_context.document;
    if (!document.apply(
            tr("Move destination"), moveDestination(*document.snapshot(), m_body, destination, group, index)))
        return;
    const int newGroup = leavesNothing && fromGroup < group ? group - 1 : group;
    selectPlace(newGroup, fromGroup == group && fromIndex < index ? index - 1 : index);
}

void DiallingEditor::remove(const NodePath &destination)
{
    if (!m_context.document)
        return;
    Document &document = *m_context.document;
    document.apply(tr("Remove destination"), removeDestination(*document.snapshot(), m_body, destination));
}

void DiallingEditor::selectPlace(int group, int index)
{
    const Step *const now = step();
    if (!now || group < 0 || group >= int(now->plan->groups.size()))
        return;
    const std::vector<Destination> &all = now->plan->groups[size_t(group)].destinations;
    if (index >= 0 && index < int(all.size()))
        m_context.document->selection().select(
            all[size_t(index)].path == m_body ? m_context.step : all[size_t(index)].path);
}

void DiallingEditor::startAdding()
{
    m_newLine->clear();
    m_newBox->show();
    m_add->hide();
    m_newLine->setFocus();
}

void DiallingEditor::endAdding()
{
    m_newLine->clear();
    m_add->show();
    m_newBox->hide();
}

void DiallingEditor::add(const QString &to)
{
    const bool hadFocus = m_newLine->hasFocus();
    endAdding();
    const Step *const before = step();
    if (to.isEmpty() || !before) {
        if (hadFocus)
            m_add->setFocus();
        return;
    }
    // Behind the selected one in its group, else at the very end.
    const ConnectPlan &plan = *before->plan;
    auto [group, index] = placeOf(plan, m_selected);
    if (group < 0) {
        group = std::max(0, int(plan.groups.size()) - 1);
        index = plan.groups.empty() ? -1 : int(plan.groups.back().destinations.size()) - 1;
    }
    Document &document = *m_context.document;
    if (!document.apply(
            tr("Add destination"), addDestination(*document.snapshot(), m_body, group, index + 1, to)))
        return;
    selectPlace(group, index + 1);
    if (hadFocus)
        m_list->setFocus();
}

void DiallingEditor::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(Theme::of(palette()).line);
    painter.drawLine(0, 0, width(), 0);
}

bool DiallingEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        endAdding();
        m_add->setFocus();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace patchcord
