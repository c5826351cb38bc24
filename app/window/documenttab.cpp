// SPDX-License-Identifier: MIT
#include "app/window/documenttab.h"

#include "app/window/noticebar.h"
#include "editor/canvas/canvasview.h"
#include "editor/canvas/trailbar.h"
#include "editor/document/placehistory.h"

#include <QLabel>
#include <QVBoxLayout>

namespace patchcord {

DocumentTab::DocumentTab(std::unique_ptr<OpenDocument> document, QWidget *parent)
    : QWidget(parent)
    , m_document(std::move(document))
    , m_places(new PlaceHistory(m_document->document(), this))
    , m_notice(new NoticeBar(this))
    , m_trail(new TrailBar(m_document->document(), this))
    , m_canvas(new CanvasView(m_document->document(), this))
    , m_noCanvas(new QLabel(tr("Message flows are shown as text, below."), this))
{
    m_noCanvas->setTextFormat(Qt::PlainText);
    m_noCanvas->setAlignment(Qt::AlignCenter);
    m_noCanvas->hide();
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_notice);
    layout->addWidget(m_trail);
    layout->addWidget(m_canvas, 1);
    layout->addWidget(m_noCanvas, 1);
    setFocusProxy(m_canvas);
    connect(&m_document->document(), &Document::changed, this, &DocumentTab::sayWhatItIs);
    const auto tellName = [this] { m_trail->setDocumentName(m_document->name()); };
    connect(m_document.get(), &OpenDocument::stateChanged, m_trail, tellName);
    tellName();
    sayWhatItIs();
}

DocumentTab::~DocumentTab()
{
    // They look at the document, which goes with this object.
    delete m_trail;
    delete m_canvas;
}

void DocumentTab::sayWhatItIs()
{
    const DocumentKind kind = m_document->document().snapshot()->flow().kind();
    if (kind == m_said)
        return;
    m_said = kind;
    const bool isMessaging = kind == DocumentKind::Messaging;
    m_canvas->setHidden(isMessaging);
    m_noCanvas->setVisible(isMessaging);
    if (isMessaging)
        m_notice->say(NoticeBar::Cause::Kind,
            tr("This is messaging SWML. Patchcord draws and checks call flows; here it shows the text."));
    else
        m_notice->dismiss(NoticeBar::Cause::Kind);
}

} // namespace patchcord
