// SPDX-License-Identifier: MIT
#include "app/window/welcomepage.h"

#include "app/files/recentfiles.h"
#include "app/window/templates.h"
#include "app/window/welcomerow.h"
#include "editor/theme/fonts.h"
#include "editor/theme/theme.h"

#include <QBoxLayout>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QPainter>
#include <QScrollArea>

namespace patchcord {

namespace {

constexpr qsizetype ShownRecent = 6;
constexpr int RowPadding = 12; ///< texts stand above the icons of the rows

QLabel *plainLabel(const QString &text, const QFont &font)
{
    auto *const label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setFont(font);
    label->setWordWrap(true);
    label->setContentsMargins(RowPadding, 0, RowPadding, 0);
    return label;
}

QLabel *headingLabel(const QString &title)
{
    QLabel *const heading = plainLabel(title, fonts::name());
    heading->setContentsMargins(RowPadding, metrics::Grid, 0, metrics::Grid);
    return heading;
}

} // namespace

WelcomePage::WelcomePage(RecentFiles &recent, QWidget *parent)
    : QWidget(parent)
    , m_recent(recent)
{
    setFocusPolicy(Qt::ClickFocus);
    setAccessibleName(tr("Welcome"));
    QFont large = fonts::name();
    large.setPixelSize(26);
    auto *const page = new QVBoxLayout;
    page->setSpacing(metrics::Grid);
    page->addWidget(plainLabel(tr("Patchcord"), large));
    page->addWidget(plainLabel(tr("Open a call flow, change it on the canvas, in the form or in the text. "
                                  "Nothing else in the file is touched."),
        fonts::body()));
    page->addSpacing(2 * metrics::Grid);

    auto *const columns = new QHBoxLayout;
    columns->setSpacing(5 * metrics::Grid);
    QVBoxLayout *const open = addColumn(tr("Open"), *columns);
    auto *const file =
        new WelcomeRow(QStringLiteral("open"), tr("Open a file…"), tr("YAML or JSON, from your disk"));
    auto *const url = new WelcomeRow(
        QStringLiteral("open-url"), tr("Open from URL…"), tr("Fetched once, opened as a copy"));
    connect(file, &QAbstractButton::clicked, this, &WelcomePage::openRequested);
    connect(url, &QAbstractButton::clicked, this, &WelcomePage::openUrlRequested);
    open->addWidget(file);
    open->addWidget(url);
    m_recentRows = new QVBoxLayout;
    m_recentRows->setSpacing(0);
    open->addLayout(m_recentRows);
    open->addStretch();

    QVBoxLayout *const start = addColumn(tr("Start with"), *columns);
    addRows(*start, QStringLiteral("new"), templates(), &WelcomePage::newRequested);
    start->addWidget(headingLabel(tr("Look at an example")));
    addRows(*start, QStringLiteral("outline"), samples(), &WelcomePage::sampleRequested);
    start->addStretch();
    page->addLayout(columns);
    page->addSpacing(2 * metrics::Grid);
    QLabel *const hint = plainLabel(tr("Or drop files anywhere in this window."), fonts::small());
    hint->setEnabled(false);
    page->addWidget(hint);

    auto *const middle = new QWidget;
    middle->setLayout(page);
    middle->setFixedWidth(720);
    auto *const sheet = new QWidget;
    auto *const around = new QVBoxLayout(sheet);
    around->addStretch(2);
    around->addWidget(middle, 0, Qt::AlignHCenter);
    around->addStretch(3);
    // In a window that is small the page is scrolled, it does not widen the window.
    auto *const scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(sheet);
    scroll->viewport()->setAutoFillBackground(false);
    sheet->setAutoFillBackground(false);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(scroll);
    connect(&m_recent, &RecentFiles::changed, this, &WelcomePage::fillRecent);
    fillRecent();
}

QVBoxLayout *WelcomePage::addColumn(const QString &title, QHBoxLayout &into)
{
    auto *const column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(headingLabel(title));
    into.addLayout(column, 1);
    return column;
}

void WelcomePage::addRows(QVBoxLayout &column, const QString &icon, const std::vector<Template> &flows,
    void (WelcomePage::*chosen)(const QString &))
{
    for (const Template &each : flows) {
        auto *const row = new WelcomeRow(icon, each.title, each.sentence);
        connect(row, &QAbstractButton::clicked, this, [this, &each, chosen] {
            Q_EMIT(this->*chosen)(each.name);
        });
        column.addWidget(row);
    }
}

void WelcomePage::fillRecent()
{
    while (QLayoutItem *const item = m_recentRows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // a row that was just pressed asks for this
        delete item;
    }
    const QStringList paths = m_recent.paths().mid(0, ShownRecent);
    if (!paths.isEmpty())
        m_recentRows->addWidget(headingLabel(tr("Recent")));
    for (const QString &path : paths) {
        const QFileInfo info(path);
        auto *const row = new WelcomeRow(
            QStringLiteral("outline"), info.fileName(), QDir::toNativeSeparators(info.absolutePath()));
        row->setEnabled(info.exists());
        if (!info.exists())
            row->setToolTip(tr("This file is not there any more"));
        connect(row, &QAbstractButton::clicked, this, [this, path] { Q_EMIT fileChosen(path); });
        m_recentRows->addWidget(row);
    }
}

void WelcomePage::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), Theme::of(palette()).canvas);
}

void WelcomePage::showEvent(QShowEvent *event)
{
    fillRecent(); // files come and go while the page is hidden
    setFocus(); // no row stands out before somebody goes to it
    QWidget::showEvent(event);
}

} // namespace patchcord
