// SPDX-License-Identifier: MIT
#pragma once

#include "app/compare/showndocument.h"
#include "editor/canvas/camera.h"
#include "editor/compare/comparesession.h"

#include <QPoint>
#include <QSplitter>

namespace patchcord {

class CanvasView;

/// The pictures of both documents of a comparison, side by side: they pan and zoom together, what differs is
/// marked in them, and nothing can be changed in them.
class CanvasPair : public QSplitter
{
    Q_OBJECT

public:
    explicit CanvasPair(CompareSession &session, QWidget *parent = nullptr);
    ~CanvasPair() override;

    CanvasView &otherCanvas() { return *m_other.canvas; }
    CanvasView &ownCanvas() { return *m_own.canvas; }

    /// Selects what stands at a byte of one of the texts.
    void selectAt(CompareSide side, qsizetype offset);

Q_SIGNALS:
    /// A person pointed at something in one of the pictures; not that it moved with the text.
    void chosen(const patchcord::NodePath &path, patchcord::CompareSide side);

protected:
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Picture
    {
        ShownDocument *document = nullptr;
        CanvasView *canvas = nullptr;
    };
    Picture makePicture(const SnapshotPtr &snapshot, const QString &name);
    void mark();
    void showCurrent();
    /// The other picture goes along.
    void follow(const Picture &leader, const Picture &follower, QPointF offset);
    void click(CanvasView &canvas, QPoint position);

    CompareSession &m_session;
    Picture m_other;
    Picture m_own;
    /// From what the first picture shows to what the second one shows, in scene units: the same things may
    /// stand at different places.
    QPointF m_offset;
    bool m_isLeading = false; ///< one of the pictures takes the other along
    QPoint m_pressed;
    QPoint m_last;
    bool m_isPanning = false;
};

} // namespace patchcord
