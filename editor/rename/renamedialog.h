// SPDX-License-Identifier: MIT
#pragma once

#include "editor/document/document.h"
#include "editor/rename/renamesubject.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;
class QTableWidget;

namespace patchcord {

/// Asks for a new name and shows every line that changes with it, as it is and as it will be. Accepting it is
/// one undo step.
class RenameDialog : public QDialog
{
    Q_OBJECT

public:
    RenameDialog(Document &document, RenameSubject subject, QWidget *parent);

    void accept() override;

Q_SIGNALS:
    /// The document has the new name.
    void renamed(const QString &name);

private:
    QString newName() const;
    void refresh();
    void showLines(const TextEdits &edits);

    Document &m_document;
    RenameSubject m_subject;
    QLineEdit *m_name;
    QLabel *m_state;
    QTableWidget *m_lines;
    QPushButton *m_rename;
};

} // namespace patchcord
