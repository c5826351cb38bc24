// SPDX-License-Identifier: MIT
#include "editor/properties/rowseditor.h"

#include "editor/properties/elidedlabel.h"
#include "editor/properties/fieldbox.h"
#include "editor/properties/fieldline.h"
#include "editor/properties/glyphbutton.h"
#include "editor/properties/linkrow.h"
#include "editor/properties/listrow.h"
#include "editor/properties/rowgrip.h"

#include <QTimer>
#include <QVBoxLayout>
#include <algorithm>

namespace patchcord {

RowsEditor::RowsEditor(const QStringList &ghosts, const QString &addText, Place place, QWidget *parent)
    : FieldEditor(parent)
    , m_ghosts(ghosts)
    , m_below(place == Place::Below ? new QWidget(parent) : nullptr)
    , m_rowsLayout(new QVBoxLayout)
    , m_nothingText(new ElidedLabel(QString(), ElidedLabel::Tone::Secondary, this))
    , m_add(new LinkRow(QStringLiteral("plus"), addText, QString(), this))
{
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_nothing = new FieldBox(m_nothingText, FieldBox::Frame::Box, this);
    auto *const plus = new GlyphButton(QStringLiteral("plus"), addText, m_nothing);
    m_nothing->addButton(plus);
    layout->addWidget(m_nothing);
    m_rowsLayout->setContentsMargins(0, 0, 0, 0);
    m_rowsLayout->setSpacing(0);
    if (m_below)
        m_below->setLayout(m_rowsLayout);
    else
        layout->addLayout(m_rowsLayout);
    layout->addWidget(m_add);
    m_add->setAction();
    m_add->hide();
    m_gap = new QWidget(m_below ? m_below.data() : this);
    m_gap->setAutoFillBackground(true);
    m_gap->setBackgroundRole(QPalette::Highlight);
    m_gap->hide();
    setFocusProxy(plus);
    connect(plus, &GlyphButton::clicked, this, [this] { startItem(); });
    connect(m_add, &LinkRow::clicked, this, [this] { startItem(); });
}

RowsEditor::~RowsEditor()
{
    delete m_below;
}

void RowsEditor::display(const FieldState &state)
{
    if (state.path != m_shown.path)
        m_hasDraft = false;
    m_shown = state;
    const bool isOwn = state.presence == FieldState::Presence::Set;
    const std::vector<RowContent> items = isOwn ? rowsOf(state.value) : std::vector<RowContent>();
    m_itemCount = int(items.size());
    const size_t wanted = items.size() + (m_hasDraft ? 1 : 0);
    while (m_rows.size() > wanted) {
        // Hiding the row with the cursor tells that it is left, which is of no interest any more.
        ListRow *const gone = m_rows.back();
        m_rows.pop_back();
        gone->disconnect(this);
        m_rowsLayout->removeWidget(gone);
        gone->hide();
        gone->deleteLater();
    }
    while (m_rows.size() < wanted)
        m_rows.push_back(makeRow());
    for (size_t i = 0; i < items.size(); ++i) {
        // A line that is being emptied, or is written only when it is left, keeps what was typed until then.
        const QStringList typed = m_rows[i]->texts();
        QStringList texts = items[i].texts;
        for (int line = 0; line < texts.size(); ++line) {
            const FieldLine *const field = m_rows[i]->line(line);
            if (field->hasFocus() && field->isModified() && (typed.at(line).isEmpty() || isDeferred(line)))
                texts[line] = typed.at(line);
        }
        m_rows[i]->setTexts(texts);
        m_rows[i]->setOpening(items[i].opens);
    }
    if (m_hasDraft)
        m_rows.back()->setOpening(std::nullopt);
    // What the document does not know yet has no place to be moved from.
    for (size_t i = 0; i < m_rows.size(); ++i) {
        if (RowGrip *const grip = m_rows[i]->grip())
            grip->setVisible(i < items.size());
    }
    showProblems();
    m_nothingText->setText(
        !isOwn && !state.dimmed.isEmpty() && !state.isSet() ? state.dimmed : state.effective);
    m_nothing->setTrailing(state.dimmed.isEmpty() ? state.origin : QString());
    m_nothing->setSeverity(state.severity);
    m_nothing->setVisible(items.empty() && !m_hasDraft);
    if (m_below)
        m_below->setVisible(!m_rows.empty());
    m_add->setVisible(!items.empty() && !m_hasDraft);
    setSubject(m_subject);
}

void RowsEditor::showProblems()
{
    for (int i = 0; i < int(m_rows.size()); ++i) {
        const PartProblem *worst = nullptr;
        const NodePath item = i < m_itemCount ? m_shown.path.joined(itemPath(i)) : NodePath();
        for (const PartProblem &problem : m_shown.partProblems) {
            const bool isHere = i < m_itemCount && problem.path.startsWith(item);
            if (isHere && (!worst || problem.severity < worst->severity))
                worst = &problem;
        }
        m_rows[size_t(i)]->setProblem(worst);
    }
}

void RowsEditor::setSubject(const QString &subject)
{
    m_subject = subject;
    for (size_t i = 0; i < m_rows.size(); ++i)
        m_rows[i]->setSubject(tr("item %1 of %2").arg(i + 1).arg(subject));
    static_cast<GlyphButton *>(focusProxy())->setName(tr("%1: %2").arg(m_add->text(), subject));
    m_add->setAccessibleName(tr("%1: %2").arg(m_add->text(), subject));
}

ListRow *RowsEditor::makeRow()
{
    auto *const row = new ListRow(m_ghosts, m_below ? m_below.data() : this);
    m_rowsLayout->addWidget(row);
    QWidget *const before = m_rows.empty() ? focusProxy() : m_rows.back()->line(int(m_ghosts.size()) - 1);
    for (int i = 0; i < m_ghosts.size(); ++i)
        setTabOrder(i == 0 ? before : row->line(i - 1), row->line(i));
    connect(row, &ListRow::edited, this, [this, row](int line) { edited(row, line); });
    connect(row, &ListRow::lineLeft, this, [this, row](int line) { lineLeft(row, line); });
    connect(row, &ListRow::openAsked, this,
        [this, row] { Q_EMIT placeAsked(m_shown.path.joined(itemPath(indexOf(row)))); });
    connect(row, &ListRow::removeAsked, this, [this, row] { removeRow(row); });
    connect(row, &ListRow::moveAsked, this, [this, row](int by) { moveRow(row, by); });
    if (canMove()) {
        auto *const grip = new RowGrip(row);
        row->setGrip(grip);
        connect(grip, &RowGrip::dragged, this, &RowsEditor::showGap);
        connect(grip, &RowGrip::dropped, this, [this, row](const QPoint &global) { dropRow(row, global); });
    }
    row->show();
    return row;
}

int RowsEditor::gapAt(const QPoint &global) const
{
    const int y = m_gap->parentWidget()->mapFromGlobal(global).y();
    const auto below = std::find_if(m_rows.begin(), m_rows.begin() + m_itemCount,
        [y](const ListRow *row) { return y < row->geometry().center().y(); });
    return int(below - m_rows.begin());
}

void RowsEditor::showGap(const QPoint &global)
{
    if (m_itemCount == 0)
        return;
    const int gap = gapAt(global);
    const QRect row = m_rows[size_t(std::min(gap, m_itemCount - 1))]->geometry();
    const int y = gap < m_itemCount ? row.top() : row.bottom() + 1;
    m_gap->setGeometry(row.left(), std::max(0, y - 1), row.width(), 2);
    m_gap->raise();
    m_gap->show();
}

void RowsEditor::dropRow(ListRow *row, const QPoint &global)
{
    m_gap->hide();
    const int from = indexOf(row);
    const int gap = gapAt(global);
    if (from >= m_itemCount || gap == from || gap == from + 1)
        return;
    Q_EMIT partEdited({PartEdit::Kind::Move, itemPath(from), gap, {}, {}});
    Q_EMIT finished();
}

void RowsEditor::focusPart(const NodePath &path)
{
    for (int i = 0; i < m_itemCount; ++i) {
        if (!path.startsWith(m_shown.path.joined(itemPath(i))))
            continue;
        m_rows[size_t(i)]->setFocus(Qt::OtherFocusReason);
        return;
    }
    FieldEditor::focusPart(path);
}

int RowsEditor::indexOf(const ListRow *row) const
{
    return int(std::find(m_rows.begin(), m_rows.end(), row) - m_rows.begin());
}

void RowsEditor::edited(ListRow *row, int line)
{
    const int index = indexOf(row);
    const QStringList texts = row->texts();
    if (index < m_itemCount) {
        if (!texts.at(line).isEmpty())
            editItem(index, line, texts);
        return;
    }
    if (!texts.contains(QString())) {
        // From here on the row is an item of the document; display() finds it in its place.
        m_hasDraft = false;
        addItem(texts);
    }
}

void RowsEditor::lineLeft(ListRow *row, int line)
{
    const int index = indexOf(row);
    if (index < m_itemCount) {
        // An empty item that nobody touched is as the document has it.
        const bool isEdited = row->line(line)->isModified();
        row->line(line)->setModified(false);
        if (isEdited && row->texts().first().isEmpty()) {
            removeRow(row);
            return;
        }
        leaveItem(index, line, row->texts());
    } else {
        // The focus may only be on its way to the row's other line.
        QTimer::singleShot(0, row, [this, row] {
            if (m_hasDraft && row == m_rows.back() && !row->hasFocusInside())
                endDraft();
        });
    }
    Q_EMIT finished();
}

void RowsEditor::removeRow(ListRow *row)
{
    const int index = indexOf(row);
    if (index >= m_itemCount)
        endDraft();
    else if (m_itemCount == 1)
        Q_EMIT cleared();
    else
        Q_EMIT partEdited({PartEdit::Kind::Remove, itemPath(index), 0, {}, {}});
    Q_EMIT finished();
}

void RowsEditor::moveRow(ListRow *row, int by)
{
    const int from = indexOf(row);
    const int to = from + by;
    if (!canMove() || from >= m_itemCount || to < 0 || to >= m_itemCount)
        return;
    Q_EMIT partEdited({PartEdit::Kind::Move, itemPath(from), by > 0 ? to + 1 : to, {}, {}});
    Q_EMIT finished();
    if (to < int(m_rows.size()))
        m_rows[size_t(to)]->setFocus();
}

void RowsEditor::startDraft()
{
    m_hasDraft = true;
    display(FieldState(m_shown));
    m_rows.back()->setFocus();
}

void RowsEditor::endDraft()
{
    m_hasDraft = false;
    display(FieldState(m_shown));
}

} // namespace patchcord
