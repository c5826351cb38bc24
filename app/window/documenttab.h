// SPDX-License-Identifier: MIT
#pragma once

#include "app/window/opendocument.h"

#include <QWidget>
#include <memory>

class QLabel;

namespace patchcord {

class CanvasView;
class NoticeBar;
class PlaceHistory;
class TrailBar;

/// One open document in the middle of the window: its canvas, and a line above it for what has to be said of
/// the whole.
class DocumentTab : public QWidget
{
    Q_OBJECT

public:
    explicit DocumentTab(std::unique_ptr<OpenDocument> document, QWidget *parent = nullptr);
    ~DocumentTab() override;

    OpenDocument &document() { return *m_document; }
    CanvasView &canvas() { return *m_canvas; }
    PlaceHistory &places() { return *m_places; }
    NoticeBar &notice() { return *m_notice; }

private:
    void sayWhatItIs();

    std::unique_ptr<OpenDocument> m_document;
    PlaceHistory *m_places;
    NoticeBar *m_notice;
    TrailBar *m_trail;
    CanvasView *m_canvas;
    QLabel *m_noCanvas; ///< in its place for documents that are no call flows
    DocumentKind m_said = DocumentKind::Calling;
};

} // namespace patchcord
