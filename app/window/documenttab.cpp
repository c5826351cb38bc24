// SPDX-License-Identifier: MIT
#include "app/window/documenttab.h"

#include "app/window/noticebar.h"
#include "editor/canvas/canvasview.h"

#include <QVBoxLayout>

namespace patchcord {

DocumentTab::DocumentTab(std::unique_ptr<OpenDocument> document, QWidget *parent)
    : QWidget(parent)
    , m_document(std::move(document))
    , m_notice(new NoticeBar(this))
    , m_canvas(new CanvasView(m_document->document(), this))
{
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_notice);
    layout->addWidget(m_canvas, 1);
    setFocusProxy(m_canvas);
    connect(&m_document->document(), &Document::changed, this, &DocumentTab::sayWhatItIs);
    sayWhatItIs();
}

DocumentTab::~DocumentTab()
{
    delete m_canvas; // it looks at the document, which goes with this object
}

void DocumentTab::sayWhatItIs()
{
    const DocumentKind kind = m_document->document().snapshot()->flow().kind();
    if (kind == m_said)
        return;
    m_said = kind;
    if (kind == DocumentKind::Messaging)
        m_notice->say(tr("This is messaging SWML. Patchcord is made for calling SWML: it shows the text, and "
                         "draws what it can."));
    else
        m_notice->dismiss();
}

} // namespace patchcord
