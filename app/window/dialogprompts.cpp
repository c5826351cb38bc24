// SPDX-License-Identifier: MIT
#include "app/window/dialogprompts.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>

namespace patchcord {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(patchcord::Prompts)
};

/// A message box that shows plain text, whatever the text looks like.
class PlainBox : public QMessageBox
{
public:
    PlainBox(QWidget &window, Icon icon, const QString &text)
        : QMessageBox(&window)
    {
        setIcon(icon);
        setTextFormat(Qt::PlainText);
        setWindowTitle(QCoreApplication::applicationName());
        setText(text);
    }
};

} // namespace

UnsavedChoice DialogPrompts::askUnsaved(const QString &name)
{
    PlainBox box(m_window, QMessageBox::Warning, Words::tr("Save the changes to “%1”?").arg(name));
    box.setInformativeText(Words::tr("They are lost otherwise."));
    box.setStandardButtons(QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel);
    box.setDefaultButton(QMessageBox::Save);
    switch (box.exec()) {
    case QMessageBox::Save:
        return UnsavedChoice::Save;
    case QMessageBox::Discard:
        return UnsavedChoice::Discard;
    default:
        return UnsavedChoice::Cancel;
    }
}

SaveChoice DialogPrompts::askHowToSave(const QString &sentence, const QString &anyway)
{
    PlainBox box(m_window, QMessageBox::Warning, sentence);
    QPushButton *const saveAs = box.addButton(Words::tr("Save under another name…"), QMessageBox::AcceptRole);
    QPushButton *const goOn =
        anyway.isEmpty() ? nullptr : box.addButton(anyway, QMessageBox::DestructiveRole);
    box.addButton(QMessageBox::Cancel);
    box.setDefaultButton(saveAs);
    box.exec();
    if (box.clickedButton() == saveAs)
        return SaveChoice::SaveAs;
    return goOn && box.clickedButton() == goOn ? SaveChoice::Anyway : SaveChoice::Cancel;
}

Confirmation DialogPrompts::confirm(const QString &question, const QString &details, const QString &yes)
{
    PlainBox box(m_window, QMessageBox::Question, question);
    box.setInformativeText(details);
    QPushButton *const accept = box.addButton(yes, QMessageBox::AcceptRole);
    box.addButton(QMessageBox::Cancel);
    box.setDefaultButton(accept);
    box.exec();
    return box.clickedButton() == accept ? Confirmation::Yes : Confirmation::No;
}

void DialogPrompts::tell(const QString &sentence)
{
    PlainBox(m_window, QMessageBox::Warning, sentence).exec();
}

QStringList DialogPrompts::chooseFilesToOpen(const QString &folder)
{
    return QFileDialog::getOpenFileNames(&m_window, Words::tr("Open call flows"), folder,
        Words::tr("Call flows (*.yaml *.yml *.json *.swml);;All files (*)"));
}

QString DialogPrompts::chooseFileToCompare(const QString &folder)
{
    return QFileDialog::getOpenFileName(&m_window, Words::tr("Compare with"), folder,
        Words::tr("Call flows (*.yaml *.yml *.json *.swml);;All files (*)"));
}

QString DialogPrompts::chooseFileToSave(
    const QString &title, const QString &suggestion, const QString &filter)
{
    return QFileDialog::getSaveFileName(&m_window, title, suggestion, filter);
}

QUrl DialogPrompts::askUrl()
{
    QInputDialog dialog(&m_window);
    dialog.setWindowTitle(Words::tr("Open from URL"));
    dialog.setLabelText(Words::tr("The flow is fetched once and opened as a new document."));
    dialog.setTextValue(QStringLiteral("https://"));
    dialog.resize(520, dialog.sizeHint().height());
    if (dialog.exec() != QDialog::Accepted)
        return {};
    return QUrl(dialog.textValue().trimmed(), QUrl::StrictMode);
}

} // namespace patchcord
