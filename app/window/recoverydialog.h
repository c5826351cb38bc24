// SPDX-License-Identifier: MIT
#pragma once

#include "app/recovery/recoveryfolder.h"

#include <QDialog>
#include <vector>

class QPushButton;
class QTreeWidget;

namespace patchcord {

/// Lists unsaved work that was left behind, with its time and what became of its file, and lets people
/// restore, look at or discard it. Nothing is done but what they say; who closes it keeps all for later.
class RecoveryDialog : public QDialog
{
    Q_OBJECT

public:
    RecoveryDialog(const std::vector<AbandonedWork> &works, const QString &root, QWidget *parent = nullptr);

    /// The rows that have their check mark.
    std::vector<AbandonedWork> chosen() const;

Q_SIGNALS:
    void restoreRequested(const std::vector<patchcord::AbandonedWork> &works);
    void discardRequested(const std::vector<patchcord::AbandonedWork> &works);
    void compareRequested(const patchcord::AbandonedWork &work);

private:
    void fill();
    void refresh();

    std::vector<AbandonedWork> m_works;
    QTreeWidget *m_list;
    QPushButton *m_restore;
    QPushButton *m_discard;
    QPushButton *m_compare;
};

/// What became of the file of unsaved work, in a few words: "as it was", "changed since", "gone", "never
/// saved".
QString fileStateText(const RecoveryRecord &record);

} // namespace patchcord
