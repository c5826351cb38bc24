// SPDX-License-Identifier: MIT
#include "editor/properties/fieldrow.h"

#include "editor/document/placefindings.h"
#include "editor/properties/elidedlabel.h"
#include "editor/properties/fieldbox.h"
#include "editor/properties/fieldwords.h"
#include "editor/properties/fixbutton.h"
#include "editor/properties/glyphbutton.h"
#include "editor/theme/fonts.h"

#include <QApplication>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QStyle>

namespace patchcord {

namespace {

constexpr int Margin = 12;
constexpr int LabelHeight = 34; // as high as a box with its ring

QString helpOf(const Parameter &parameter)
{
    QStringList parts{parameter.help, standingText(parameter.standing)};
    if (!parameter.example.isEmpty() && !parameter.secret)
        parts.append(FieldRow::tr("Example: %1").arg(parameter.example));
    parts.removeAll(QString());
    return parts.join(u'\n');
}

QString labelText(const Parameter &parameter)
{
    return parameter.required ? labelOf(parameter) + QStringLiteral(" *") : labelOf(parameter);
}

FieldBox::Frame frameFor(FieldEditor::Shape shape)
{
    return shape == FieldEditor::Shape::Bare ? FieldBox::Frame::None : FieldBox::Frame::Box;
}

bool isUnderMark(const FieldState &state)
{
    return state.severity && *state.severity != Severity::Hint;
}

} // namespace

FieldRow::FieldRow(
    const Parameter &parameter, const FormContext &context, const FieldState &state, QWidget *parent)
    : QWidget(parent)
    , m_parameter(parameter)
    , m_context(context)
    , m_layout(new QGridLayout(this))
    , m_label(new ElidedLabel(this))
{
    m_layout->setContentsMargins(Margin, 0, Margin - 3, 0);
    m_layout->setHorizontalSpacing(5);
    m_layout->setVerticalSpacing(0);
    m_layout->setColumnStretch(1, 1);
    m_label->setFixedHeight(LabelHeight);
    m_label->setText(labelText(parameter));
    m_label->setElideMode(Qt::ElideMiddle); // names of a group often begin alike
    m_label->setTag(standingTag(parameter.standing));
    m_label->setHelp(helpOf(parameter));
    m_layout->addWidget(m_label, 0, 0, Qt::AlignTop);
    placeEditor(editorKindFor(parameter, state), state);
    refresh(state);
}

void FieldRow::setOwnerName(const QString &name)
{
    if (name == m_ownerName)
        return;
    m_ownerName = name;
    m_editor->setSubject(tr("%1 of %2").arg(labelOf(m_parameter), name));
}

void FieldRow::setLabelRoom(LabelRoom room)
{
    if (room == m_labelRoom)
        return;
    m_layout->setColumnMinimumWidth(0, room.usual);
    m_label->setFixedWidth(room.usual);
    m_labelRoom = room;
    m_editor->setLabelRoom(room);
}

int FieldRow::labelWidthOf(const Parameter &parameter)
{
    // As wide as when it is set, so that nothing moves when it is.
    return QFontMetrics(fonts::name()).horizontalAdvance(labelText(parameter)) + 1;
}

void FieldRow::placeEditor(EditorKind kind, const FieldState &state)
{
    m_kind = kind;
    FieldEditor *const old = m_editor;
    if (old)
        old->disconnect(this);
    m_editor = makeEditor(m_parameter, kind, state, m_context, this);
    const FieldBox::Frame frame = frameFor(m_editor->shape());
    if (m_box)
        m_box->setContent(m_editor, frame);
    else
        m_box = new FieldBox(m_editor, frame, this);
    m_layout->removeWidget(m_box);
    if (m_editor->shape() == FieldEditor::Shape::Wide)
        m_layout->addWidget(m_box, 1, 0, 1, 2);
    else
        m_layout->addWidget(m_box, 0, 1);
    if (QWidget *const lower = m_editor->lowerPart())
        m_layout->addWidget(lower, 3, 0, 1, 2);
    if (m_labelRoom.most > 0)
        m_editor->setLabelRoom(m_labelRoom);
    m_label->setBuddy(m_editor);
    m_editor->show();
    if (offersExpression(m_parameter) && kind != EditorKind::Steps && !m_expression) {
        m_expression =
            new GlyphButton(QStringLiteral("expression"), tr("Write an expression (Ctrl+E)"), m_box);
        m_expression->setFocusPolicy(Qt::NoFocus);
        m_expression->setCheckable(true);
        m_box->addButton(m_expression);
        connect(m_expression, &GlyphButton::clicked, this, &FieldRow::toggleExpression);
    }
    QWidget *target = m_editor;
    while (target->focusProxy())
        target = target->focusProxy();
    target->installEventFilter(this);
    connect(m_editor, &FieldEditor::valueEntered, this, &FieldRow::valueEntered);
    connect(m_editor, &FieldEditor::partEdited, this,
        [this](const PartEdit &edit) { Q_EMIT partsEdited({edit}); });
    connect(m_editor, &FieldEditor::partsEdited, this, &FieldRow::partsEdited);
    connect(m_editor, &FieldEditor::cleared, this, &FieldRow::cleared);
    connect(m_editor, &FieldEditor::placeAsked, this, &FieldRow::placeAsked);
    connect(m_editor, &FieldEditor::finished, this, [this] {
        if (!hasFocusInside())
            m_wanted.reset();
        Q_EMIT finished();
    });
    connect(m_editor, &FieldEditor::faulted, this, [this](const QString &why) {
        if (why == m_fault)
            return;
        m_fault = why;
        showNote();
    });
    const QString owner = std::exchange(m_ownerName, QString());
    setOwnerName(owner);
}

void FieldRow::refresh(const FieldState &state)
{
    if (state.path != m_path) {
        m_wanted.reset();
        m_fault.clear();
    }
    m_path = state.path;
    m_isSet = state.isSet();
    // The editor is not taken from under the cursor: a line can hold what another would show better.
    const EditorKind kind = m_wanted.value_or(editorKindFor(m_parameter, state));
    if (kind != m_kind && (m_wanted || !hasFocusInside()))
        placeEditor(kind, state);
    m_editor->display(state);
    m_shown = state;
    showLabel(state);
    showMarks(state);
    showNote();
}

void FieldRow::showLabel(const FieldState &state)
{
    const bool bold = state.isSet();
    if (m_label->font().weight() != (bold ? QFont::DemiBold : QFont::Normal))
        m_label->setFont(bold ? fonts::name() : fonts::body());
    const bool quiet = !state.dimmed.isEmpty();
    m_label->setTone(quiet                 ? ElidedLabel::Tone::Dimmed
            : bold || m_parameter.required ? ElidedLabel::Tone::Normal
                                           : ElidedLabel::Tone::Secondary);
}

void FieldRow::showMarks(const FieldState &state)
{
    const bool several = state.presence == FieldState::Presence::Several;
    const bool inBox = m_editor->shape() != FieldEditor::Shape::Bare;
    QString trailing = several ? QString() : state.origin;
    if (!state.isSet() && !state.dimmed.isEmpty())
        trailing.clear(); // the reason stands in the field itself
    if (state.isSet() && trailing.isEmpty())
        trailing = state.kind;
    if (trailing.isEmpty() && state.holdsVariable && !m_expression
        && m_editor->shape() == FieldEditor::Shape::Line)
        trailing = QStringLiteral("ƒ");
    // A value goes before what is said about it; what only counts instead goes behind where it comes from.
    m_box->setTrailing(
        inBox ? trailing : QString(), state.isSet() ? FieldBox::Yields::Trailing : FieldBox::Yields::Content);
    m_box->setSeverity(isUnderMark(state) ? state.severity : std::nullopt);
    if (m_expression) {
        m_expression->setChecked(m_kind == EditorKind::Expression);
        m_expression->setVisible(m_kind == EditorKind::Expression || hasFocusInside()
            || m_editor->shape() == FieldEditor::Shape::Bare || m_box->underMouse());
    }
    const bool canReset = state.isSet() && m_kind != EditorKind::Steps;
    if (canReset && !m_reset) {
        m_reset = new GlyphButton(QStringLiteral("reset"), tr("Back to the default: removes the key"), m_box);
        // Its keyboard twin is Delete in the empty field.
        m_reset->setFocusPolicy(Qt::NoFocus);
        m_box->addButton(m_reset);
        connect(m_reset, &GlyphButton::clicked, this, [this] {
            m_wanted.reset();
            Q_EMIT cleared();
            Q_EMIT finished();
        });
    }
    if (m_reset)
        m_reset->setVisible(canReset);
}

void FieldRow::showNote()
{
    const bool isTold = m_editor->tellsProblemAt(m_shown.problemPath);
    QString note = !m_fault.isEmpty() ? m_fault : isTold ? QString() : m_shown.problem;
    const bool isReason = note.isEmpty() && !m_shown.dimmed.isEmpty() && !m_editor->tellsReason(m_shown);
    if (isReason)
        note = m_shown.dimmed;
    if (note.isEmpty() && !m_note)
        return;
    if (!m_note) {
        m_note = new QLabel(this);
        m_note->setTextFormat(Qt::PlainText);
        m_note->setWordWrap(true);
        m_note->setMinimumWidth(1); // a long word is cut, it does not widen the form
        m_note->setFont(fonts::small());
        m_note->setContentsMargins(3, 0, 0, 4);
        m_layout->addWidget(m_note, 2, 1);
    }
    const char *const tone = !m_fault.isEmpty()                      ? "error"
        : isReason                                                   ? "quiet"
        : m_shown.severity && *m_shown.severity == Severity::Error   ? "error"
        : m_shown.severity && *m_shown.severity == Severity::Warning ? "warning"
                                                                     : "quiet";
    if (m_note->property("tone").toString() != QLatin1String(tone)) {
        m_note->setProperty("tone", QLatin1String(tone));
        m_note->style()->unpolish(m_note);
        m_note->style()->polish(m_note);
    }
    if (m_note->text() != note)
        m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    showFix();
}

void FieldRow::showFix()
{
    const bool wanted =
        m_fault.isEmpty() && m_shown.severity && !m_editor->tellsProblemAt(m_shown.problemPath);
    if (wanted && !m_fix) {
        m_fix = new FixButton(
            m_context, [this](const Snapshot &snapshot) { return findingsAt(snapshot, m_path); }, this);
        m_layout->addWidget(m_fix, 2, 0, Qt::AlignRight | Qt::AlignTop);
    }
    if (!m_fix)
        return;
    m_fix->setVisible(wanted);
    if (wanted)
        m_fix->refresh();
}

void FieldRow::toggleExpression()
{
    const bool toExpression = m_kind != EditorKind::Expression;
    m_wanted = toExpression ? EditorKind::Expression : EditorKind::Typed;
    placeEditor(*m_wanted, m_shown);
    FieldState state = m_shown;
    if (!toExpression && state.expression) {
        // An expression has no place in the typed editor; it stays in the document until a value is entered.
        state.text.clear();
        state.value = Value();
        state.presence = FieldState::Presence::Unset;
        state.holdsVariable = false;
    }
    m_editor->display(state);
    showMarks(m_shown);
    m_editor->setFocus();
}

bool FieldRow::hasFocusInside() const
{
    const QWidget *const focus = QApplication::focusWidget();
    return focus && isAncestorOf(focus);
}

void FieldRow::focusAt(const NodePath &path)
{
    m_editor->focusPart(path);
}

bool FieldRow::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::FocusIn:
    case QEvent::FocusOut:
        if (m_expression && event->type() == QEvent::FocusIn)
            m_expression->show();
        else if (m_expression)
            m_expression->setVisible(
                m_kind == EditorKind::Expression || m_editor->shape() == FieldEditor::Shape::Bare);
        break;
    case QEvent::ShortcutOverride:
    case QEvent::KeyPress: {
        const auto *const key = static_cast<QKeyEvent *>(event);
        if (key->key() != Qt::Key_E || key->modifiers() != Qt::ControlModifier || !m_expression)
            break;
        event->accept();
        if (event->type() == QEvent::KeyPress)
            toggleExpression();
        return true;
    }
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace patchcord
