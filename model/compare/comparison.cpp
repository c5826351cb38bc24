// SPDX-License-Identifier: MIT
#include "model/compare/comparison.h"

#include "model/compare/sectionmatching.h"
#include "model/compare/stepmatching.h"
#include "model/syntax/comments.h"
#include "model/text/alignment.h"

#include <algorithm>
#include <tuple>

namespace patchcord {

namespace {

/// What counts as standing still: as many as can be; where that leaves a choice those that did not change, so
/// that a step that did both is told once; then the larger ones.
constexpr qint64 WeightOfOne = 1'000'000'000'000;
constexpr qint64 WeightOfSame = 2'000'000;

qint64 weightOf(qsizetype length, bool isSame)
{
    return WeightOfOne + (isSame ? WeightOfSame : 0) + std::min<qint64>(length, WeightOfSame / 2);
}

/// Tells the changes between two documents once everything has its partner.
class ChangeTeller
{
public:
    ChangeTeller(const ComparedDocument &a, const ComparedDocument &b, std::vector<Change> &changes)
        : m_a(a)
        , m_b(b)
        , m_shown(a.snapshot().catalog())
        , m_changes(changes)
        , m_isOneLanguage(a.snapshot().format().language == b.snapshot().format().language)
        , m_movedSteps(a.steps.size(), false)
    {
    }

    void run()
    {
        tellFrame();
        tellSections();
        findMovedSteps();
        const std::vector<int> beforeA = partnersBefore(m_a, m_b);
        for (int i = 0; i < int(m_a.steps.size()); ++i) {
            const int partner = m_a.steps[size_t(i)].partner;
            if (partner >= 0)
                tellStep(i, partner);
            else if (isToldItself(m_a, i))
                tellAlone(ChangeKind::Removed, m_a, i, m_b, beforeA[size_t(i)]);
        }
        const std::vector<int> beforeB = partnersBefore(m_b, m_a);
        for (int i = 0; i < int(m_b.steps.size()); ++i) {
            if (m_b.steps[size_t(i)].partner < 0 && isToldItself(m_b, i))
                tellAlone(ChangeKind::Added, m_b, i, m_a, beforeB[size_t(i)]);
        }
    }

private:
    void add(ChangeKind kind, ChangeSubject subject, ChangeSide a, ChangeSide b, FieldChanges fields = {})
    {
        m_changes.push_back({kind, subject, std::move(a), std::move(b), std::move(fields)});
    }

    /// Adds what two writings of one meaning have apart from each other.
    void addWriting(ChangeSubject subject, const ChangeSide &a, const OwnWriting &writingA,
        const ChangeSide &b, const OwnWriting &writingB, bool hasSameParts)
    {
        if (!m_isOneLanguage)
            return; // each has its own style, and JSON has no comments
        if (writingA.comments != writingB.comments)
            add(ChangeKind::CommentsOnly, subject, a, b);
        else if (hasSameParts && writingA.code != writingB.code)
            add(ChangeKind::WrittenOnly, subject, a, b);
    }

    void tellFrame()
    {
        const auto side = [](const ComparedDocument &document) {
            ChangeSide frame;
            frame.range = frame.extent = {0, document.snapshot().text().size()};
            return frame;
        };
        const bool hasSections = !m_a.sections.empty() || !m_b.sections.empty();
        const auto isList = [](const ComparedDocument &document) {
            return document.sections.size() == 1 && document.sections.front().flow->path.isRoot();
        };
        FieldChanges fields;
        if (!isList(m_a) && !isList(m_b)) {
            const Standins none;
            FieldComparer comparer(m_a.meaning(), none, m_b.meaning(), none, m_shown);
            fields = comparer.ofValues({m_a.snapshot().tree().root(), m_b.snapshot().tree().root(), {}, {}},
                hasSections ? QStringLiteral("sections") : QString());
        }
        if (!fields.empty()) {
            add(ChangeKind::Changed, ChangeSubject::Frame, side(m_a), side(m_b), std::move(fields));
            return;
        }
        const bool hasSameParts = m_a.sections.size() == m_b.sections.size() && m_a.snapshot().isWhole()
            && m_b.snapshot().isWhole();
        addWriting(
            ChangeSubject::Frame, side(m_a), m_a.frameWriting(), side(m_b), m_b.frameWriting(), hasSameParts);
    }

    static ChangeSide sideOf(const ComparedDocument &document, int index)
    {
        const ComparedSection &section = document.sections[size_t(index)];
        ChangeSide side;
        side.index = index;
        side.path = section.flow->path;
        side.extent = section.extent;
        side.range = section.key ? itemRange(section.key) : section.extent;
        side.section = side.name = section.flow->name;
        return side;
    }

    /// Where a section would stand in the document that has it not: behind the one that it follows.
    /// `before` is that one's partner, or -1.
    static ChangeSide gapBehind(int before, const ComparedDocument &other)
    {
        ChangeSide gap;
        gap.isThere = false;
        gap.path = NodePath({QStringLiteral("sections")});
        const SyntaxNode all = other.snapshot().tree().root().value("sections");
        const qsizetype at = before >= 0 ? other.sections[size_t(before)].extent.end
            : all                        ? all.range().begin
                                         : other.snapshot().text().size();
        gap.range = gap.extent = {at, at};
        return gap;
    }

    void tellSections()
    {
        std::vector<int> places;
        std::vector<qint64> weights;
        for (const ComparedSection &section : m_a.sections) {
            if (section.partner >= 0) {
                places.push_back(section.partner);
                weights.push_back(weightOf(section.extent.length(), !section.isRead));
            }
        }
        const std::vector<bool> stays = heaviestRun(places, weights);
        size_t next = 0;
        int before = -1;
        for (int i = 0; i < int(m_a.sections.size()); ++i) {
            const int partner = m_a.sections[size_t(i)].partner;
            if (partner >= 0) {
                tellSection(i, partner, stays[next++]);
                before = partner;
            } else {
                add(ChangeKind::Removed, ChangeSubject::Section, sideOf(m_a, i), gapBehind(before, m_b));
            }
        }
        before = -1;
        for (int i = 0; i < int(m_b.sections.size()); ++i) {
            const int partner = m_b.sections[size_t(i)].partner;
            if (partner >= 0)
                before = partner;
            else
                add(ChangeKind::Added, ChangeSubject::Section, gapBehind(before, m_a), sideOf(m_b, i));
        }
    }

    void tellSection(int indexA, int indexB, bool staysInPlace)
    {
        const ComparedSection &a = m_a.sections[size_t(indexA)];
        const ComparedSection &b = m_b.sections[size_t(indexB)];
        FieldChanges fields;
        if (a.isRead) {
            Standins standinsA;
            Standins standinsB;
            if (a.list >= 0 && b.list >= 0) {
                standinsA.add({m_a.lists[size_t(a.list)].node, 1});
                standinsB.add({m_b.lists[size_t(b.list)].node, 1});
            }
            FieldComparer comparer(m_a.meaning(), standinsA, m_b.meaning(), standinsB, m_shown);
            fields = comparer.ofValues({a.value, b.value, a.flow->path, b.flow->path});
        }
        const bool isRenamed = a.flow->name != b.flow->name;
        if (isRenamed || !staysInPlace || !fields.empty()) {
            const ChangeKind kind = isRenamed ? ChangeKind::Renamed
                : staysInPlace                ? ChangeKind::Changed
                : fields.empty()              ? ChangeKind::Moved
                                              : ChangeKind::MovedAndChanged;
            add(kind, ChangeSubject::Section, sideOf(m_a, indexA), sideOf(m_b, indexB), std::move(fields));
        } else if (a.isRead) {
            const bool hasSameParts = a.list < 0 || b.list < 0 || areSameLists(a.list, b.list);
            addWriting(ChangeSubject::Section, sideOf(m_a, indexA), m_a.writingOf(a), sideOf(m_b, indexB),
                m_b.writingOf(b), hasSameParts);
        }
    }

    /// Whether each step of a list is the one at the same place of another.
    bool areSameLists(int a, int b) const
    {
        const std::vector<int> &stepsA = m_a.lists[size_t(a)].steps;
        const std::vector<int> &stepsB = m_b.lists[size_t(b)].steps;
        return std::equal(stepsA.begin(), stepsA.end(), stepsB.begin(), stepsB.end(),
            [this](int one, int other) { return m_a.steps[size_t(one)].partner == other; });
    }

    /// Of each list those steps moved that do not follow the order of most.
    void findMovedSteps()
    {
        for (int list = 0; list < int(m_a.lists.size()); ++list) {
            const ComparedList &its = m_a.lists[size_t(list)];
            std::vector<int> here;
            std::vector<int> places;
            std::vector<qint64> weights;
            for (const int step : its.steps) {
                const ComparedStep &one = m_a.steps[size_t(step)];
                if (one.partner < 0)
                    continue;
                const ComparedStep &other = m_b.steps[size_t(one.partner)];
                if (its.partner < 0 || other.list != its.partner) {
                    m_movedSteps[size_t(step)] = true;
                    continue;
                }
                here.push_back(step);
                places.push_back(other.index);
                weights.push_back(weightOf(one.extent.length(), one.meaning == other.meaning));
            }
            const std::vector<bool> stays = heaviestRun(places, weights);
            for (size_t i = 0; i < here.size(); ++i)
                m_movedSteps[size_t(here[i])] = !stays[i];
        }
    }

    static ChangeSide sideOfStep(const ComparedDocument &document, int step)
    {
        const ComparedStep &its = document.steps[size_t(step)];
        ChangeSide side;
        side.path = its.step->path;
        side.range = itemRange(its.item);
        side.extent = its.extent;
        side.section = document.sections[size_t(document.lists[size_t(its.list)].section)].flow->name;
        side.index = its.index;
        side.name = its.step->method;
        side.summary = its.step->summary;
        return side;
    }

    void tellStep(int a, int b)
    {
        const ComparedStep &stepA = m_a.steps[size_t(a)];
        const ComparedStep &stepB = m_b.steps[size_t(b)];
        const bool isMoved = m_movedSteps[size_t(a)];
        const bool isSameBytes = !m_a.meaning().hasAliases() && !m_b.meaning().hasAliases()
            && m_a.bytes(stepA.extent) == m_b.bytes(stepB.extent);
        FieldChanges fields = isSameBytes ? FieldChanges() : fieldsOf(stepA, stepB);
        if (isMoved || !fields.empty()) {
            const ChangeKind kind = !isMoved ? ChangeKind::Changed
                : fields.empty()             ? ChangeKind::Moved
                                             : ChangeKind::MovedAndChanged;
            add(kind, ChangeSubject::Step, sideOfStep(m_a, a), sideOfStep(m_b, b), std::move(fields));
        } else if (!isSameBytes) {
            const bool hasSameParts = std::all_of(stepA.lists.begin(), stepA.lists.end(), [&](int list) {
                const int other = m_a.lists[size_t(list)].partner;
                return other >= 0 && areSameLists(list, other);
            });
            addWriting(ChangeSubject::Step, sideOfStep(m_a, a), m_a.writingOf(stepA), sideOfStep(m_b, b),
                m_b.writingOf(stepB), hasSameParts);
        }
    }

    /// The fields of two steps that differ, the steps in matched branches left out.
    FieldChanges fieldsOf(const ComparedStep &a, const ComparedStep &b) const
    {
        Standins standinsA;
        Standins standinsB;
        for (const int list : a.lists) {
            const ComparedList &its = m_a.lists[size_t(list)];
            const bool isMatched = its.partner >= 0 && m_b.steps[size_t(a.partner)].lists.size() > 0;
            standinsA.add({its.node, Meaning::mixed(isMatched ? 2 : 3, quint64(list))});
        }
        for (const int list : b.lists) {
            const ComparedList &its = m_b.lists[size_t(list)];
            const quint64 meaning =
                its.partner >= 0 ? Meaning::mixed(2, quint64(its.partner)) : Meaning::mixed(4, quint64(list));
            standinsB.add({its.node, meaning});
        }
        FieldComparer comparer(m_a.meaning(), standinsA, m_b.meaning(), standinsB, m_shown);
        return comparer.ofSteps({a.item, b.item, a.step->path, b.step->path}, m_a.snapshot().catalog());
    }

    /// A step without partner is told with what holds it when that is told as a whole.
    static bool isToldItself(const ComparedDocument &document, int step)
    {
        return document.lists[size_t(document.steps[size_t(step)].list)].partner >= 0;
    }

    /// For each step the partner, in the list that is its list's partner, of the nearest step before it that
    /// has one there; else -1.
    static std::vector<int> partnersBefore(const ComparedDocument &document, const ComparedDocument &other)
    {
        std::vector<int> partners(document.steps.size(), -1);
        for (const ComparedList &list : document.lists) {
            int before = -1;
            for (const int step : list.steps) {
                partners[size_t(step)] = before;
                const int partner = document.steps[size_t(step)].partner;
                if (partner >= 0 && other.steps[size_t(partner)].list == list.partner)
                    before = partner;
            }
        }
        return partners;
    }

    /// `before` is one of partnersBefore.
    void tellAlone(ChangeKind kind, const ComparedDocument &document, int step, const ComparedDocument &other,
        int before)
    {
        const ComparedStep &its = document.steps[size_t(step)];
        const ComparedList &list = document.lists[size_t(its.list)];
        const ComparedList &otherList = other.lists[size_t(list.partner)];
        ChangeSide gap;
        gap.isThere = false;
        const int section = otherList.section;
        gap.path = otherList.branch ? otherList.branch->path : other.sections[size_t(section)].flow->path;
        gap.section = other.sections[size_t(section)].flow->name;
        qsizetype at = otherList.steps.empty() ? otherList.node.range().begin
                                               : other.steps[size_t(otherList.steps.front())].extent.begin;
        if (before >= 0) {
            at = other.steps[size_t(before)].extent.end;
            gap.index = other.steps[size_t(before)].index;
        }
        ++gap.index;
        gap.range = gap.extent = {at, at};
        if (kind == ChangeKind::Removed)
            add(kind, ChangeSubject::Step, sideOfStep(document, step), std::move(gap));
        else
            add(kind, ChangeSubject::Step, std::move(gap), sideOfStep(document, step));
    }

    const ComparedDocument &m_a;
    const ComparedDocument &m_b;
    ShownValues m_shown;
    std::vector<Change> &m_changes;
    bool m_isOneLanguage;
    std::vector<bool> m_movedSteps; ///< of m_a
};

ChangeKind mirrored(ChangeKind kind)
{
    return kind == ChangeKind::Added  ? ChangeKind::Removed
        : kind == ChangeKind::Removed ? ChangeKind::Added
                                      : kind;
}

FieldChange::Kind mirrored(FieldChange::Kind kind)
{
    return kind == FieldChange::Kind::Set    ? FieldChange::Kind::Removed
        : kind == FieldChange::Kind::Removed ? FieldChange::Kind::Set
                                             : kind;
}

void mirror(std::vector<Change> &changes)
{
    for (Change &change : changes) {
        change.kind = mirrored(change.kind);
        std::swap(change.a, change.b);
        for (FieldChange &field : change.fields) {
            field.kind = mirrored(field.kind);
            std::swap(field.a, field.b);
            std::swap(field.nameA, field.nameB);
            std::swap(field.before, field.after);
        }
    }
}

} // namespace

DocumentComparison compare(const Snapshot &a, const Snapshot &b)
{
    DocumentComparison comparison;
    comparison.isWholeA = a.isWhole();
    comparison.isWholeB = b.isWhole();
    comparison.isSameText = a.text() == b.text();
    if (comparison.isSameText)
        return comparison;
    // Where there is a choice, as of two steps that changed places, it is made the same way from both sides.
    const bool isMirrored = b.text() < a.text();
    ComparedDocument first(isMirrored ? b : a);
    ComparedDocument second(isMirrored ? a : b);
    matchSections(first, second);
    matchSteps(first, second);
    ChangeTeller(first, second, comparison.changes).run();
    if (isMirrored)
        mirror(comparison.changes);
    std::stable_sort(
        comparison.changes.begin(), comparison.changes.end(), [](const Change &x, const Change &y) {
            return std::tuple(x.b.range.begin, x.b.isThere, x.a.range.begin)
                < std::tuple(y.b.range.begin, y.b.isThere, y.a.range.begin);
        });
    return comparison;
}

} // namespace patchcord
