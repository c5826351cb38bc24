// SPDX-License-Identifier: MIT
#include "editor/properties/choicelisteditor.h"

#include "editor/properties/fieldcheck.h"
#include "editor/properties/wraplayout.h"
#include "editor/theme/plaintooltip.h"

#include <QSignalBlocker>

namespace patchcord {

namespace {

QStringList wordsOf(const Value &value)
{
    QStringList words;
    for (const Value &item : value.list())
        words.append(item.text());
    return words;
}

} // namespace

ChoiceListEditor::ChoiceListEditor(const Parameter &parameter, QWidget *parent)
    : FieldEditor(parent)
{
    auto *const layout = new WrapLayout(this);
    layout->setContentsMargins(0, 3, 0, 3);
    for (const Choice &choice : parameter.choices)
        addCheck(choice.value, choice.help);
    m_knownCount = m_checks.size();
    if (!m_checks.empty())
        setFocusProxy(m_checks.front());
}

FieldCheck *ChoiceListEditor::addCheck(const QString &word, const QString &help)
{
    auto *const check = new FieldCheck(word, this);
    check->setToolTip(plainToolTip(help));
    check->setAccessibleName(m_subject.isEmpty() ? word : tr("%1, %2").arg(word, m_subject));
    layout()->addWidget(check);
    m_checks.push_back(check);
    m_words.append(word);
    connect(check, &QCheckBox::clicked, this, [this, word] { toggled(word); });
    return check;
}

void ChoiceListEditor::display(const FieldState &state)
{
    const bool isOwn = state.presence == FieldState::Presence::Set;
    const QStringList shown = wordsOf(isOwn ? state.value : state.isSet() ? Value() : state.effectiveValue);
    m_written = isOwn ? shown : QStringList();
    QStringList foreign;
    for (const QString &word : shown) {
        if (!m_words.first(qsizetype(m_knownCount)).contains(word))
            foreign.append(word);
    }
    if (foreign != m_words.sliced(qsizetype(m_knownCount))) {
        while (m_checks.size() > m_knownCount) {
            m_checks.back()->hide();
            m_checks.back()->deleteLater();
            layout()->removeWidget(m_checks.back());
            m_checks.pop_back();
            m_words.removeLast();
        }
        for (const QString &word : std::as_const(foreign))
            addCheck(word, tr("Not among the known words."))->show();
    }
    for (size_t i = 0; i < m_checks.size(); ++i) {
        const QSignalBlocker blocker(m_checks[i]);
        m_checks[i]->setChecked(shown.contains(m_words.at(qsizetype(i))));
        m_checks[i]->setMark(isOwn ? FieldCheck::Mark::Own : FieldCheck::Mark::Inherited);
    }
}

void ChoiceListEditor::setSubject(const QString &subject)
{
    m_subject = subject;
    for (size_t i = 0; i < m_checks.size(); ++i)
        m_checks[i]->setAccessibleName(tr("%1, %2").arg(m_words.at(qsizetype(i)), subject));
}

QStringList ChoiceListEditor::checkedWords() const
{
    QStringList words;
    for (size_t i = 0; i < m_checks.size(); ++i) {
        if (m_checks[i]->isChecked())
            words.append(m_words.at(qsizetype(i)));
    }
    return words;
}

void ChoiceListEditor::toggled(const QString &word)
{
    const int index = int(m_written.indexOf(word));
    if (m_written.isEmpty()) {
        // The first own choice starts from what counted until now.
        Value::List words;
        for (const QString &checked : checkedWords())
            words.emplace_back(checked);
        if (words.empty())
            Q_EMIT cleared();
        else
            Q_EMIT valueEntered(words);
    } else if (checkedWords().contains(word)) {
        Q_EMIT partEdited({PartEdit::Kind::Insert, {}, int(m_written.size()), Value(word), {}});
    } else if (m_written.size() == 1) {
        Q_EMIT cleared();
    } else if (index >= 0) {
        Q_EMIT partEdited({PartEdit::Kind::Remove, NodePath().child(qsizetype(index)), 0, {}, {}});
    }
    Q_EMIT finished();
}

} // namespace patchcord
