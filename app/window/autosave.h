// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QTimer>

namespace patchcord {

class DocumentTabs;
class OpenDocument;

/// Saves changed documents by itself, a few seconds after the last change, where nothing would have to be
/// asked: they have a file, it is as it was read, and it can be replaced in one go. Off unless it is turned
/// on.
class AutoSave : public QObject
{
    Q_OBJECT

public:
    explicit AutoSave(DocumentTabs &tabs, QObject *parent = nullptr);

    void turn(bool on);
    /// How long a document has to rest.
    void setRest(int milliseconds) { m_rest.setInterval(milliseconds); }

Q_SIGNALS:
    /// A document was not saved: the sentence says why.
    void failed(const QString &sentence);

private:
    void follow();
    void saveAll();

    DocumentTabs &m_tabs;
    QTimer m_rest;
    bool m_isOn = false;
};

} // namespace patchcord
