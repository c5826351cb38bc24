// SPDX-License-Identifier: MIT
#include "app/window/findfield.h"

#include "app/window/hitcount.h"
#include "editor/document/document.h"
#include "editor/document/search.h"
#include "editor/theme/fonts.h"
#include "editor/theme/icons.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QLabel>

namespace patchcord {

namespace {

constexpr int ButtonRoom = 30; ///< for the cross that clears the field
constexpr int LeastRoomForCount = 190;

} // namespace

FindField::FindField(QWidget *parent)
    : QLineEdit(parent)
    , m_count(new QLabel(this))
{
    setPlaceholderText(tr("Find in flow"));
    setAccessibleName(tr("Find in flow"));
    setClearButtonEnabled(true);
    setMinimumWidth(110); // a narrow window still has room for it
    setMaximumWidth(248);
    addAction(icons::icon(QStringLiteral("find")), QLineEdit::LeadingPosition);
    m_count->setFont(fonts::small());
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_count->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_count->hide();
    connect(this, &QLineEdit::textChanged, this, &FindField::seek);
}

void FindField::setDocument(Document *document)
{
    if (m_document) {
        m_document->search().disconnect(this);
        m_document->search().find(QString());
    }
    m_document = document;
    setEnabled(document != nullptr);
    if (document)
        connect(&document->search(), &Search::changed, this, &FindField::searchChanged);
    showCount();
}

void FindField::begin()
{
    if (!hasFocus())
        m_before = QApplication::focusWidget();
    setFocus(Qt::ShortcutFocusReason);
    selectAll();
}

void FindField::next()
{
    if (!m_document)
        return;
    if (m_document->search().query())
        return m_document->search().next();
    const Search &search = m_document->search();
    const bool goesOn = search.text() == text();
    seek();
    if (goesOn)
        m_document->search().next();
}

void FindField::previous()
{
    if (!m_document)
        return;
    if (m_document->search().query())
        return m_document->search().previous();
    seek();
    m_document->search().previous();
}

void FindField::seek()
{
    if (!m_document)
        return;
    m_document->search().find(text());
}

void FindField::leave()
{
    if (m_document)
        m_document->search().find(QString());
    if (m_before && m_before->isVisible())
        m_before->setFocus(Qt::OtherFocusReason);
    else
        Q_EMIT left();
    m_before.clear();
}

QString FindField::countText() const
{
    // A pattern is another's: see ReplaceBar.
    if (!m_document || m_document->search().text().isEmpty() || m_document->search().query())
        return {};
    return hitCountText(m_document->search());
}

void FindField::searchChanged()
{
    const Search &search = m_document->search();
    showCount();
    if (!search.text().isEmpty() && !search.query() && search.hits().empty() && !search.isSeeking())
        Q_EMIT told(tr("“%1” is nowhere in the flow.").arg(search.text()));
}

void FindField::showCount()
{
    const QString words = countText();
    m_count->setText(words);
    setAccessibleDescription(words);
    const bool isShown = !words.isEmpty() && width() >= LeastRoomForCount;
    m_count->setVisible(isShown);
    m_count->adjustSize();
    setTextMargins(0, 0, isShown ? m_count->width() + 4 : 0, 0);
    m_count->move(width() - ButtonRoom - m_count->width(), (height() - m_count->height()) / 2);
}

void FindField::follow(const QAction &find)
{
    const auto takeTip = [this, &find] { setToolTip(find.toolTip()); };
    connect(&find, &QAction::changed, this, takeTip);
    takeTip();
}

void FindField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (event->modifiers() & Qt::ShiftModifier)
            previous();
        else
            next();
    } else if (event->key() == Qt::Key_Escape) {
        leave();
    } else {
        QLineEdit::keyPressEvent(event);
    }
}

void FindField::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    showCount();
}

} // namespace patchcord
