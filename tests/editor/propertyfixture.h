// SPDX-License-Identifier: MIT
#pragma once

#include "editor/document/document.h"
#include "editor/properties/propertypanel.h"

#include <QObject>
#include <memory>

namespace patchcord {

class FieldLine;
class FieldRow;
class LinkRow;

/// A property panel on the screen with a document, for tests that type and click.
class PropertyFixture : public QObject
{
    Q_OBJECT

protected:
    /// A connect in order with three destinations, the last of them faulty, and a second section.
    static const QByteArray support;
    static const QString StepPath; ///< of that connect's step
    static const QString BodyPath; ///< of its body

    /// An agent with a prompt, a language, hints and two functions, and a step behind it.
    static const QByteArray agent;
    static const QString Ai; ///< of its body

    static NodePath path(const QString &pointer);
    /// A document whose main section holds these steps.
    static QByteArray oneStep(const QByteArray &step);

    bool loadCatalog();
    bool showPanel();
    void closePanel();

    void open(const QByteArray &text, const QString &selected = StepPath);
    /// The visible row of the field at this path.
    FieldRow *row(const QString &pointer) const;
    FieldLine *line(const QString &pointer) const;
    /// The visible link whose accessible name has this part.
    LinkRow *link(const QString &part) const;
    /// Verifies that the text is `before` with one thing replaced.
    void replaced(const QByteArray &before, const char *old, const char *now) const;
    QByteArray text() const { return m_document->snapshot()->text(); }
    /// Replaces what a line holds by typing.
    void type(FieldLine *line, const QString &typed);
    /// Gives the focus to everything that takes it, in turn.
    void cycleFocus();

    CatalogPtr m_catalog;
    std::unique_ptr<Document> m_document;
    std::unique_ptr<PropertyPanel> m_panel;
};

} // namespace patchcord
