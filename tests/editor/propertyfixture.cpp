// SPDX-License-Identifier: MIT
#include "tests/editor/propertyfixture.h"

#include "editor/document/selection.h"
#include "editor/properties/fieldline.h"
#include "editor/properties/fieldrow.h"
#include "editor/properties/linkrow.h"
#include "editor/theme/theme.h"
#include "resources/resources.h"

#include <QApplication>
#include <QPointer>
#include <QTest>

namespace patchcord {

const QByteArray PropertyFixture::support = "version: 1.0.0\n"
                                            "sections:\n"
                                            "  main:\n"
                                            "    - connect:\n"
                                            "        from: \"%{call.from}\"\n"
                                            "        timeout: 20  # long enough\n"
                                            "        serial:\n"
                                            "          - to: sip:alice@example.com   # desk phone first\n"
                                            "            timeout: 10\n"
                                            "          - to: \"+15551231234\"\n"
                                            "          - to: 5551234567\n"
                                            "        result:\n"
                                            "          case:\n"
                                            "            failed:\n"
                                            "              - transfer: voicemail\n"
                                            "    - hangup\n"
                                            "  voicemail:\n"
                                            "    - record:\n"
                                            "        beep: true\n";

const QString PropertyFixture::StepPath = QStringLiteral("/sections/main/0");
const QString PropertyFixture::BodyPath = QStringLiteral("/sections/main/0/connect");

const QString PropertyFixture::Ai = QStringLiteral("/sections/main/0/ai");

const QByteArray PropertyFixture::agent =
    "sections:\n"
    "  main:\n"
    "    - ai:\n"
    "        prompt:\n"
    "          text: You are Ada.   # the voice\n"
    "        languages:\n"
    "          - name: English\n"
    "            code: en-US\n"
    "            voice: elevenlabs.josh\n"
    "        hints: [Ada, {hint: Leeds, pattern: leads, replace: Leeds}]\n"
    "        SWAIG:\n"
    "          functions:\n"
    "            - function: slots\n"
    "              description: Finds slots\n"
    "              fillers:\n"
    "                en-US: [one moment]\n"
    "              parameters:\n"
    "                type: object\n"
    "                properties:\n"
    "                  day: {type: string, description: which day}\n"
    "                  who:\n"
    "                    oneOf: [{type: string}, {type: integer}]\n"
    "                required: [day]\n"
    "            - function: book\n"
    "              description: Books\n"
    "    - hangup: {}\n";

NodePath PropertyFixture::path(const QString &pointer)
{
    return *NodePath::fromPointer(pointer);
}

QByteArray PropertyFixture::oneStep(const QByteArray &step)
{
    return "sections:\n  main:\n" + step;
}

bool PropertyFixture::loadCatalog()
{
    QApplication::setPalette(Theme::light().palette());
    auto catalog = Catalog::load(catalogFolder());
    if (!catalog)
        qWarning("%s", qPrintable(catalog.error()));
    else
        m_catalog = *catalog;
    return catalog.ok();
}

bool PropertyFixture::showPanel()
{
    m_panel = std::make_unique<PropertyPanel>();
    m_panel->resize(350, 900);
    m_panel->show();
    return QTest::qWaitForWindowActive(m_panel.get());
}

void PropertyFixture::closePanel()
{
    m_panel.reset();
    m_document.reset();
}

void PropertyFixture::open(const QByteArray &text, const QString &selected)
{
    m_panel->setDocument(nullptr);
    m_document.reset();
    m_document = std::make_unique<Document>(m_catalog, text);
    m_document->selection().select(path(selected));
    m_panel->setDocument(m_document.get());
    // No event loop runs between documents: forms that were given up go now.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

FieldRow *PropertyFixture::row(const QString &pointer) const
{
    for (FieldRow *row : m_panel->findChildren<FieldRow *>()) {
        if (row->path() == path(pointer) && row->isVisibleTo(m_panel.get()))
            return row;
    }
    qWarning("no row for %s", qPrintable(pointer));
    return nullptr;
}

FieldLine *PropertyFixture::line(const QString &pointer) const
{
    FieldRow *const found = row(pointer);
    return found ? found->findChild<FieldLine *>() : nullptr;
}

LinkRow *PropertyFixture::link(const QString &part) const
{
    for (LinkRow *one : m_panel->findChildren<LinkRow *>()) {
        if (one->accessibleName().contains(part) && one->isVisibleTo(m_panel.get()))
            return one;
    }
    qWarning("no link %s", qPrintable(part));
    return nullptr;
}

void PropertyFixture::replaced(const QByteArray &before, const char *old, const char *now) const
{
    QVERIFY(before.contains(old));
    QCOMPARE(text(), QByteArray(before).replace(old, now));
}

void PropertyFixture::type(FieldLine *line, const QString &typed)
{
    line->setFocus();
    line->selectAll();
    QTest::keyClicks(line, typed);
}

void PropertyFixture::cycleFocus()
{
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    std::vector<QPointer<QWidget>> all;
    for (QWidget *widget : m_panel->findChildren<QWidget *>()) {
        if (widget->focusPolicy() != Qt::NoFocus && !widget->focusProxy()
            && widget->isVisibleTo(m_panel.get()))
            all.emplace_back(widget);
    }
    for (const QPointer<QWidget> &widget : all) {
        if (widget)
            widget->setFocus(Qt::TabFocusReason);
    }
    if (QWidget *const focus = QApplication::focusWidget())
        focus->clearFocus();
}

} // namespace patchcord
