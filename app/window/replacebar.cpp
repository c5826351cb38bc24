// SPDX-License-Identifier: MIT
#include "app/window/replacebar.h"

#include "app/window/hitcount.h"
#include "editor/document/document.h"
#include "editor/document/search.h"
#include "editor/source/sourceeditor.h"
#include "editor/theme/fonts.h"
#include "editor/theme/icons.h"
#include "editor/theme/plaintooltip.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSignalBlocker>
#include <QToolButton>

namespace patchcord {

namespace {

constexpr int Margin = 8;
constexpr int CountWidth = 72;

QLineEdit *newField(QWidget *parent, const QString &name)
{
    auto *const field = new QLineEdit(parent);
    field->setPlaceholderText(name);
    field->setAccessibleName(name);
    field->setMinimumWidth(120);
    return field;
}

QToolButton *newTextButton(QWidget *parent, const QString &text, const QString &tip)
{
    auto *const button = new QToolButton(parent);
    button->setText(text);
    button->setToolTip(plainToolTip(tip));
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

ReplaceBar::ReplaceBar(SourceEditor &text, QWidget *parent)
    : QWidget(parent)
    , m_text(text)
    , m_find(newField(this, tr("Find in text")))
    , m_with(newField(this, tr("Replace with")))
    , m_count(new QLabel(this))
    , m_error(new QLabel(this))
    , m_case(addSwitch(QStringLiteral("Aa"), "match-case", tr("Upper and lower case matter")))
    , m_words(addSwitch(QStringLiteral("W"), "whole-words", tr("Whole words only")))
    , m_expression(addSwitch(QStringLiteral(".*"), "expression",
          tr("Regular expression; in the replacement \\1 stands for what the first group took")))
    , m_previous(addButton("move-up", tr("Previous hit")))
    , m_next(addButton("move-down", tr("Next hit")))
    , m_close(addButton("close", tr("Close")))
    , m_replace(newTextButton(this, tr("Replace"), tr("Replace this hit and go to the next one")))
    , m_replaceAll(newTextButton(this, tr("Replace all"), tr("Replace all hits in this document")))
    , m_everywhere(newTextButton(
          this, tr("All documents"), tr("Show the hits in all open documents, to replace them there too")))
{
    setAccessibleName(tr("Find and replace"));
    setAutoFillBackground(true);
    m_count->setFont(fonts::small());
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_count->setMinimumWidth(CountWidth);
    m_error->setFont(fonts::small());
    m_error->setTextFormat(Qt::PlainText);
    m_error->setWordWrap(true);
    m_error->hide();
    layOut();
    for (QLineEdit *const field : {m_find, m_with}) {
        field->installEventFilter(this);
        connect(field, &QLineEdit::textEdited, this, [this] { m_replacedLast = false; });
    }
    connect(m_find, &QLineEdit::textChanged, this, &ReplaceBar::seek);
    for (const QToolButton *const each : {m_case, m_words, m_expression})
        connect(each, &QToolButton::toggled, this, &ReplaceBar::seek);
    connect(m_previous, &QToolButton::clicked, this, [this] { m_document->search().previous(); });
    connect(m_next, &QToolButton::clicked, this, [this] { m_document->search().next(); });
    connect(m_close, &QToolButton::clicked, this, &ReplaceBar::close);
    connect(m_replace, &QToolButton::clicked, this, &ReplaceBar::replaceOne);
    connect(m_replaceAll, &QToolButton::clicked, this, &ReplaceBar::replaceAll);
    connect(m_everywhere, &QToolButton::clicked, this, &ReplaceBar::everywhereAsked);
    hide();
}

QToolButton *ReplaceBar::addSwitch(const QString &sign, const char *name, const QString &tip)
{
    QToolButton *const button = newTextButton(this, sign, tip);
    button->setObjectName(QLatin1String(name));
    button->setAccessibleName(tip);
    button->setCheckable(true);
    return button;
}

QToolButton *ReplaceBar::addButton(const char *icon, const QString &name)
{
    QToolButton *const button = newTextButton(this, QString(), name);
    button->setIcon(icons::icon(QLatin1String(icon)));
    button->setAccessibleName(name);
    return button;
}

void ReplaceBar::layOut()
{
    auto *const grid = new QGridLayout(this);
    grid->setContentsMargins(Margin, Margin / 2, Margin, Margin / 2);
    grid->setHorizontalSpacing(Margin / 2);
    grid->setVerticalSpacing(Margin / 2);
    auto *const finding = new QHBoxLayout;
    finding->setSpacing(2);
    for (QWidget *const each :
        std::initializer_list<QWidget *>{m_case, m_words, m_expression, m_count, m_previous, m_next})
        finding->addWidget(each);
    finding->addStretch();
    finding->addWidget(m_close);
    auto *const replacing = new QHBoxLayout;
    replacing->setSpacing(2);
    for (QWidget *const each : {m_replace, m_replaceAll, m_everywhere})
        replacing->addWidget(each);
    replacing->addStretch();
    grid->addWidget(m_find, 0, 0);
    grid->addLayout(finding, 0, 1);
    grid->addWidget(m_with, 1, 0);
    grid->addLayout(replacing, 1, 1);
    grid->addWidget(m_error, 2, 0, 1, 2);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 2);
    QWidget *before = m_find;
    for (QWidget *const each : std::initializer_list<QWidget *>{m_with, m_case, m_words, m_expression,
             m_previous, m_next, m_replace, m_replaceAll, m_everywhere, m_close}) {
        setTabOrder(before, each);
        before = each;
    }
}

TextQuery ReplaceBar::query() const
{
    return {m_find->text(), m_case->isChecked() ? TextQuery::Case::Matters : TextQuery::Case::Ignored,
        m_words->isChecked() ? TextQuery::Words::Whole : TextQuery::Words::Any,
        m_expression->isChecked() ? TextQuery::Kind::Expression : TextQuery::Kind::Literal};
}

QString ReplaceBar::replacement() const
{
    return m_with->text();
}

void ReplaceBar::setDocument(Document *document)
{
    if (m_document)
        m_document->search().disconnect(this);
    m_document = document;
    if (!document) {
        hide();
        return;
    }
    connect(&document->search(), &Search::changed, this, &ReplaceBar::searchChanged);
    if (!isVisible())
        return;
    // Who looks at another document is not led away in it.
    document->search().light(query());
    searchChanged();
    Q_EMIT queryChanged();
}

void ReplaceBar::open()
{
    if (!m_document)
        return;
    m_document->settle();
    const QTextCursor cursor = m_text.textCursor();
    const QString selected = cursor.selectedText();
    show();
    if (selected.isEmpty() || selected.contains(QChar::ParagraphSeparator)) {
        seek();
    } else {
        {
            const QSignalBlocker quiet(m_find); // it is sought from where it stands
            m_find->setText(m_expression->isChecked() ? QRegularExpression::escape(selected) : selected);
        }
        m_document->search().findFrom(m_text.offsetOf(cursor.selectionStart()), query());
        searchChanged();
        Q_EMIT queryChanged();
    }
    m_find->setFocus(Qt::ShortcutFocusReason);
    m_find->selectAll();
}

void ReplaceBar::close()
{
    hide();
    if (m_document)
        m_document->search().find(QString());
    m_text.setFocus(Qt::OtherFocusReason);
}

void ReplaceBar::seek()
{
    if (!m_document)
        return;
    m_document->settle();
    m_document->search().find(query());
    searchChanged();
    Q_EMIT queryChanged();
}

void ReplaceBar::replaceOne()
{
    if (m_document)
        m_replacedLast = m_document->search().replace(replacement());
}

void ReplaceBar::replaceAll()
{
    if (!m_document)
        return;
    const int count = m_document->search().replaceAll(replacement());
    m_replacedLast = count > 0;
    if (count > 0)
        Q_EMIT told(tr("%n hits were replaced.", nullptr, count));
}

QString ReplaceBar::countText() const
{
    const Search &search = m_document->search();
    if (m_find->text().isEmpty() || !search.error().isEmpty())
        return {};
    return hitCountText(search);
}

void ReplaceBar::searchChanged()
{
    const Search &search = m_document->search();
    // Something else may be sought by now, from the field in the tool bar.
    const bool isOurs = search.query().has_value();
    const QString words = isOurs ? countText() : QString();
    m_count->setText(words);
    m_find->setAccessibleDescription(words);
    m_error->setText(isOurs ? search.error() : QString());
    m_error->setVisible(!m_error->text().isEmpty());
    const bool hasHits = isOurs && !search.hits().empty();
    for (QToolButton *const each : {m_previous, m_next, m_replace, m_replaceAll})
        each->setEnabled(hasHits);
    m_everywhere->setEnabled(!m_find->text().isEmpty());
}

bool ReplaceBar::eventFilter(QObject *watched, QEvent *event)
{
    // What was done last is undone: the replacement, not what was typed into the field before it.
    if (event->type() == QEvent::ShortcutOverride && m_replacedLast) {
        const auto *const key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo))
            return true;
    }
    if (event->type() == QEvent::KeyPress && m_document) {
        const auto *const key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            if (watched == m_with)
                replaceOne();
            else if (key->modifiers() & Qt::ShiftModifier)
                m_document->search().previous();
            else
                m_document->search().next();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ReplaceBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

} // namespace patchcord
