// SPDX-License-Identifier: MIT
#include "app/window/recoverydialog.h"

#include "app/files/documentfile.h"
#include "editor/theme/plaintooltip.h"
#include "editor/theme/theme.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace patchcord {

namespace {

enum Column { NameColumn, FolderColumn, TimeColumn, StateColumn };

constexpr QSize DialogSize(800, 380);
constexpr int NameWidth = 210;
constexpr int FolderWidth = 240;
constexpr int TimeWidth = 190;

QLabel *wrapped(const QString &text)
{
    auto *const label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

QString fileStateText(const RecoveryRecord &record)
{
    if (record.path.isEmpty())
        return RecoveryDialog::tr("never saved");
    switch (compareWithDisk(record.path, {record.fileHash})) {
    case DiskState::Same:
        return RecoveryDialog::tr("as it was");
    case DiskState::Changed:
        return RecoveryDialog::tr("changed since");
    case DiskState::Gone:
        break;
    }
    return RecoveryDialog::tr("gone");
}

RecoveryDialog::RecoveryDialog(const std::vector<AbandonedWork> &works, const QString &root, QWidget *parent)
    : QDialog(parent)
    , m_works(works)
    , m_list(new QTreeWidget)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Unsaved work"));
    resize(DialogSize);
    m_list->setAccessibleName(tr("Unsaved documents"));
    m_list->setHeaderLabels({tr("Document"), tr("Folder"), tr("Kept"), tr("Its file")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->header()->resizeSection(NameColumn, NameWidth);
    m_list->header()->resizeSection(FolderColumn, FolderWidth);
    m_list->header()->resizeSection(TimeColumn, TimeWidth);

    auto *const buttons = new QDialogButtonBox;
    m_restore = buttons->addButton(tr("Restore"), QDialogButtonBox::AcceptRole);
    m_compare = buttons->addButton(tr("Compare with the file"), QDialogButtonBox::ActionRole);
    m_discard = buttons->addButton(tr("Discard…"), QDialogButtonBox::DestructiveRole);
    QPushButton *const later = buttons->addButton(tr("Later"), QDialogButtonBox::RejectRole);
    later->setToolTip(tr("Keep it and ask again at the next start"));
    m_restore->setDefault(true);

    auto *const layout = new QVBoxLayout(this);
    layout->setSpacing(metrics::Grid);
    layout->addWidget(
        wrapped(tr("Patchcord ended before these documents were saved. Restored, they open with "
                   "their changes; no file is written until you save.")));
    layout->addWidget(m_list, 1);
    layout->addWidget(wrapped(tr("Kept in %1").arg(QDir::toNativeSeparators(root))));
    layout->addWidget(buttons);
    fill();

    connect(m_list, &QTreeWidget::itemChanged, this, &RecoveryDialog::refresh);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &RecoveryDialog::refresh);
    connect(m_restore, &QPushButton::clicked, this, [this] {
        Q_EMIT restoreRequested(chosen());
        accept();
    });
    connect(m_discard, &QPushButton::clicked, this, [this] { Q_EMIT discardRequested(chosen()); });
    connect(m_compare, &QPushButton::clicked, this, [this] {
        Q_EMIT compareRequested(m_works[size_t(m_list->indexOfTopLevelItem(m_list->currentItem()))]);
    });
    connect(later, &QPushButton::clicked, this, &QDialog::reject);
    m_list->setFocus();
}

void RecoveryDialog::fill()
{
    for (const AbandonedWork &work : m_works) {
        const RecoveryRecord &record = work.record;
        const QString folder =
            record.path.isEmpty() ? QString() : QDir::toNativeSeparators(QFileInfo(record.path).path());
        auto *const row = new QTreeWidgetItem(m_list,
            {record.name, folder, QLocale().toString(record.changed.toLocalTime(), QLocale::ShortFormat),
                fileStateText(record)});
        row->setCheckState(NameColumn, Qt::Checked);
        row->setToolTip(FolderColumn, plainToolTip(folder));
        row->setToolTip(
            TimeColumn, plainToolTip(QLocale().toString(record.changed.toLocalTime(), QLocale::LongFormat)));
    }
    m_list->setCurrentItem(m_list->topLevelItem(int(m_works.size()) - 1));
    refresh();
}

std::vector<AbandonedWork> RecoveryDialog::chosen() const
{
    std::vector<AbandonedWork> works;
    for (size_t i = 0; i < m_works.size(); ++i) {
        if (m_list->topLevelItem(int(i))->checkState(NameColumn) == Qt::Checked)
            works.push_back(m_works[i]);
    }
    return works;
}

void RecoveryDialog::refresh()
{
    const size_t count = chosen().size();
    m_restore->setEnabled(count > 0);
    m_discard->setEnabled(count > 0);
    const int current = m_list->indexOfTopLevelItem(m_list->currentItem());
    m_compare->setEnabled(current >= 0 && QFileInfo::exists(m_works[size_t(current)].record.path));
}

} // namespace patchcord
