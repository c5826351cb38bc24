// SPDX-License-Identifier: MIT
#include "editor/canvas/canvasitems.h"

#include "editor/canvas/cardtext.h"
#include "editor/canvas/hittest.h"
#include "model/text/displaytext.h"

#include <QCoreApplication>
#include <QPolygonF>

namespace patchcord {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Canvas)
};

QString sentences(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral(". "));
}

QString problemWords(const Mark *mark)
{
    if (!mark || mark->isEmpty())
        return {};
    return Words::tr("%n problems: %1", nullptr, int(mark->messages.size())).arg(mark->messages.join(u' '));
}

QString noteWords(const QStringList &note)
{
    return note.isEmpty() ? QString() : Words::tr("Note: %1").arg(note.join(u' '));
}

QString stepsText(const std::vector<Step> &steps)
{
    return Words::tr("%n steps", nullptr, int(steps.size()));
}

QRectF boundsOf(const std::vector<QPointF> &points)
{
    return QPolygonF(QList<QPointF>(points.begin(), points.end())).boundingRect();
}

/// Collects the items of one section.
class SectionItems
{
public:
    SectionItems(const CanvasScene &scene, int section, std::vector<CanvasItem> &items)
        : m_scene(scene)
        , m_section(section)
        , m_layout(*scene.layout().sections[size_t(section)].layout)
        , m_items(items)
    {
    }

    void add()
    {
        const PlacedSection &placed = m_scene.layout().sections[size_t(m_section)];
        const SectionFlow &flow = *m_layout.flow;
        const QString note = m_layout.collapsed ? collapsedNote(flow)
            : placed.isEntry                    ? entryNote(flow)
                                                : sectionNote(flow);
        const QString place =
            Words::tr("Section %1 of %2").arg(m_section + 1).arg(m_scene.layout().sections.size());
        const int self = push(CanvasItem::Kind::Section, flow.path,
            Words::tr("section %1, %2").arg(oneLine(flow.name), note),
            sentences({place, noteWords(placed.note), problemWords(&m_scene.marks(m_section).section)}), -1);
        if (!m_layout.collapsed)
            addSteps(flow.steps, oneLine(flow.name), self);
        for (const PlacedDisabled &disabled : m_layout.disabled) {
            push(CanvasItem::Kind::Disabled, disabled.step->path,
                Words::tr("%1, disabled").arg(oneLine(disabled.step->method, 60)), {}, self);
        }
    }

private:
    int push(CanvasItem::Kind kind, const NodePath &path, const QString &name, const QString &description,
        int parent)
    {
        m_items.push_back({kind, path, name, description, parent});
        return int(m_items.size()) - 1;
    }

    void addSteps(const std::vector<Step> &steps, const QString &list, int parent)
    {
        for (size_t i = 0; i < steps.size(); ++i) {
            const QString place = Words::tr("Step %1 of %2 in %3").arg(i + 1).arg(steps.size()).arg(list);
            addStep(steps[i], place, parent);
        }
    }

    void addStep(const Step &step, const QString &place, int parent)
    {
        const int card = m_layout.cardOf(step.path);
        if (card < 0)
            return;
        const CardText text = cardText(step);
        QStringList words{text.name, text.suffix, text.detail};
        words.removeAll(QString());
        const int lane = m_layout.cards[size_t(card)].lane;
        if (lane >= 0)
            words.append(Words::tr("in branch %1").arg(chipText(*m_layout.lanes[size_t(lane)].branch)));
        const int self = push(CanvasItem::Kind::Step, step.path, words.join(QStringLiteral(", ")),
            sentences({place, noteWords(step.note), problemWords(m_scene.marks(m_section).card(card))}),
            parent);
        for (const InnerFlow &inner : innerFlows(step)) {
            push(CanvasItem::Kind::Inner, inner.path, Words::tr("flow %1 inside, opens").arg(inner.title), {},
                self);
        }
        addDestinations(step, card, self);
        for (const Edge &edge : step.edges)
            addLink(edge, text.name, self);
        addPorts(step, self);
        for (const Branch &branch : step.branches)
            addBranch(branch, text.name, self);
    }

    /// The ways on that are to be made; branches that are there are items of their own.
    void addPorts(const Step &step, int parent)
    {
        const std::vector<Outcome> outcomes = openOutcomes(*m_scene.snapshot(), step.path);
        for (size_t i = 0; i < outcomes.size(); ++i) {
            const int self = push(CanvasItem::Kind::Port, step.path,
                Words::tr("way on: %1").arg(oneLine(outcomeTitle(outcomes[i]), 60)), {}, parent);
            m_items[size_t(self)].port = int(i);
        }
    }

    void addDestinations(const Step &step, int card, int parent)
    {
        const std::vector<NodePath> rows = destinationPaths(step);
        for (int row = 0; row < int(rows.size()); ++row) {
            const Destination &destination = *destinationOf(*step.plan, row);
            const QString place = Words::tr("Destination %1 of %2").arg(row + 1).arg(rows.size());
            push(CanvasItem::Kind::Destination, rows[size_t(row)],
                Words::tr("destination %1, %2, %3")
                    .arg(QString::number(row + 1), destinationText(destination),
                        timeoutText(destination.timeout)),
                sentences({place, problemWords(m_scene.marks(m_section).row(card, row))}), parent);
        }
    }

    void addLink(const Edge &edge, const QString &from, int parent)
    {
        push(CanvasItem::Kind::Link, edge.targetPath,
            Words::tr("link from %1 to %2").arg(from, targetText(edge)), {}, parent);
    }

    QString targetText(const Edge &edge) const
    {
        const QString name = oneLine(edge.target);
        switch (edge.targetKind) {
        case TargetKind::Section:
            return m_scene.layout().sectionOf(edge.target) >= 0
                ? Words::tr("section %1").arg(name)
                : Words::tr("section %1, which is not there").arg(name);
        case TargetKind::Label:
            return m_layout.flow->labels.contains(edge.target)
                ? Words::tr("label %1").arg(name)
                : Words::tr("label %1, which is not there").arg(name);
        case TargetKind::Url:
        case TargetKind::Inline:
        case TargetKind::Computed:
            break;
        }
        return Words::tr("%1, %2").arg(externalTitle(edge), externalNote(edge));
    }

    void addBranch(const Branch &branch, const QString &owner, int parent)
    {
        const QString chip = chipText(branch);
        const int self = push(CanvasItem::Kind::Branch, branch.path,
            Words::tr("branch %1 of %2, %3").arg(chip, owner, stepsText(branch.steps)), {}, parent);
        addSteps(branch.steps, Words::tr("branch %1").arg(chip), self);
    }

    const CanvasScene &m_scene;
    int m_section;
    const SectionLayout &m_layout;
    std::vector<CanvasItem> &m_items;
};

} // namespace

std::vector<CanvasItem> itemsOf(const CanvasScene &scene)
{
    std::vector<CanvasItem> items;
    for (int section = 0; section < int(scene.layout().sections.size()); ++section)
        SectionItems(scene, section, items).add();
    return items;
}

QRectF placeOf(const CanvasScene &scene, const CanvasItem &item)
{
    if (item.kind == CanvasItem::Kind::Branch)
        return scene.chipRect(item.path); // its path can be that of the step in place of its list
    if (item.kind == CanvasItem::Kind::Link) {
        const CanvasScene::CardRef card = scene.cardAt(item.path);
        for (const Edge &edge : card ? scene.card(card).step->edges : std::vector<Edge>()) {
            if (edge.targetPath == item.path)
                return boundsOf(wayOf(scene, edge));
        }
    }
    if (item.kind == CanvasItem::Kind::Port) {
        const std::vector<PlacedPort> ports =
            placePorts(*scene.snapshot(), item.path, scene.rectOf(item.path), scene.style());
        return item.port < int(ports.size()) ? ports[size_t(item.port)].rect : QRectF();
    }
    return scene.rectOf(item.path);
}

std::vector<NodePath> destinationPaths(const Step &step)
{
    std::vector<NodePath> rows;
    if (!step.plan || step.plan->form == DialForm::One)
        return rows;
    for (const DialGroup &group : step.plan->groups) {
        for (const Destination &destination : group.destinations)
            rows.push_back(destination.path);
    }
    return rows;
}

} // namespace patchcord
