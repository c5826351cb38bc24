// SPDX-License-Identifier: MIT
#include "editor/rename/renamedialog.h"

#include "editor/theme/fonts.h"
#include "editor/theme/theme.h"
#include "model/text/changedlines.h"
#include "model/text/displaytext.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace patchcord {

namespace {

constexpr int Width = 720;
constexpr int Height = 380;
constexpr int LongestLine = 200;
constexpr qsizetype WordsBefore = 18; ///< characters that stand before a change in a long line
constexpr int MostRows = 1000; ///< nobody reads more; the others change all the same

/// Where to begin so that the first difference of two lines is in sight.
qsizetype startOfExcerpt(QStringView before, QStringView after)
{
    const auto [at, other] = std::mismatch(before.begin(), before.end(), after.begin(), after.end());
    const qsizetype difference = at - before.begin();
    const auto first = std::find_if(before.begin(), at, [](QChar c) { return !c.isSpace(); });
    return difference - (first - before.begin()) > WordsBefore ? difference - WordsBefore : 0;
}

QString excerpt(const QString &line, qsizetype from)
{
    return (from > 0 ? QStringLiteral("…") : QString()) + oneLine(line.sliced(from), LongestLine);
}

} // namespace

RenameDialog::RenameDialog(Document &document, RenameSubject subject, QWidget *parent)
    : QDialog(parent)
    , m_document(document)
    , m_subject(std::move(subject))
    , m_name(new QLineEdit(m_subject.name))
    , m_state(new QLabel)
    , m_lines(new QTableWidget(0, 3))
{
    setWindowTitle(m_subject.title);
    resize(Width, Height);
    m_name->setAccessibleName(tr("New name"));
    m_name->selectAll();
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    m_lines->setAccessibleName(tr("Lines that change"));
    m_lines->setHorizontalHeaderLabels({tr("Line"), tr("Now"), tr("Then")});
    m_lines->verticalHeader()->hide();
    m_lines->verticalHeader()->setDefaultSectionSize(metrics::HitArea);
    m_lines->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_lines->horizontalHeader()->setSectionResizeMode(2, QHeaderView::Stretch);
    m_lines->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_lines->setColumnWidth(0, 56);
    m_lines->setShowGrid(false);
    m_lines->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_lines->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_lines->setFont(fonts::code());
    auto *const buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_rename = buttons->addButton(tr("Rename"), QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(metrics::Grid);
    layout->addWidget(m_name);
    layout->addWidget(m_state);
    layout->addWidget(m_lines, 1);
    layout->addWidget(buttons);
    m_rename->setDefault(true); // once it is in the dialog
    connect(m_name, &QLineEdit::textChanged, this, &RenameDialog::refresh);
    connect(&m_document, &Document::changed, this, &QDialog::reject);
    refresh();
}

QString RenameDialog::newName() const
{
    return m_name->text().trimmed();
}

void RenameDialog::refresh()
{
    const QString name = newName();
    // While the name is the old one, some other name tells what would change.
    const bool isNew = name != m_subject.name;
    const Result<TextEdits> edits = m_subject.edits(*m_document.snapshot(), isNew ? name : name + u'_');
    m_rename->setEnabled(isNew && edits);
    QPalette colors = palette();
    if (!edits)
        colors.setColor(QPalette::WindowText, Theme::of(colors).error);
    m_state->setPalette(colors);
    if (!edits) {
        m_state->setText(edits.error());
        m_lines->setRowCount(0);
        return;
    }
    m_state->setText(tr("%n places name it.", nullptr, int(edits->size())));
    showLines(*edits);
    m_lines->setColumnHidden(2, !isNew);
}

void RenameDialog::showLines(const TextEdits &edits)
{
    const std::vector<ChangedLine> lines = changedLines(m_document.snapshot()->text(), edits);
    const int count = std::min(int(lines.size()), MostRows);
    m_lines->setRowCount(count);
    for (int row = 0; row < count; ++row) {
        const ChangedLine &line = lines[size_t(row)];
        const QString before = QString::fromUtf8(line.before);
        const QString after = QString::fromUtf8(line.after);
        const qsizetype from = startOfExcerpt(before, after);
        const QString cells[] = {QString::number(line.line + 1), excerpt(before, from), excerpt(after, from)};
        for (int column = 0; column < 3; ++column)
            m_lines->setItem(row, column, new QTableWidgetItem(cells[column]));
    }
}

void RenameDialog::accept()
{
    const QString name = newName();
    const Result<TextEdits> edits = m_subject.edits(*m_document.snapshot(), name);
    if (!edits || edits->isEmpty())
        return;
    disconnect(&m_document, nullptr, this, nullptr);
    m_document.apply(m_subject.title, *edits);
    QDialog::accept();
    Q_EMIT renamed(name);
}

} // namespace patchcord
