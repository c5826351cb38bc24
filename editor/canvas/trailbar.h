// SPDX-License-Identifier: MIT
#pragma once

#include "model/syntax/nodepath.h"

#include <QWidget>

class QHBoxLayout;

namespace patchcord {

class Document;

/// The way from the document to the flow inside it that the canvas shows ("support.yaml › main › ai ›
/// get_weather"): each station leads back to itself. Hidden while the document itself is shown.
class TrailBar : public QWidget
{
    Q_OBJECT

public:
    explicit TrailBar(Document &document, QWidget *parent = nullptr);

    /// What the document is called, the first station.
    void setDocumentName(const QString &name);

private:
    void refresh();
    void addStation(const QString &name, const NodePath &path);
    void clearStations();

    Document &m_document;
    QString m_documentName;
    QHBoxLayout *m_stations;
};

} // namespace patchcord
