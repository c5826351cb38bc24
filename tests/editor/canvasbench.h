// SPDX-License-Identifier: MIT
#pragma once

#include "editor/canvas/canvasview.h"
#include "editor/document/document.h"

#include <QTest>

namespace patchcord {

/// A canvas in a window of its own, with the focus, and what tests of gestures do on it.
struct CanvasBench
{
    CanvasBench(const CatalogPtr &catalog, const QByteArray &text, QSize size)
        : document(catalog, text)
        , view(document)
    {
        view.resize(size);
        view.show();
        view.setFocus();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
    }

    QPoint point(const NodePath &path) const { return view.viewRectOf(path).center(); }
    QByteArray text() const { return document.snapshot()->text(); }

    void drag(QPoint from, QPoint to)
    {
        QTest::mousePress(&view, Qt::LeftButton, {}, from);
        QTest::mouseMove(&view, from + QPoint(20, 6));
        QTest::mouseMove(&view, to - QPoint(3, 3));
        QTest::mouseMove(&view, to);
        QTest::mouseRelease(&view, Qt::LeftButton, {}, to);
    }

    Document document;
    CanvasView view;
};

} // namespace patchcord
