// SPDX-License-Identifier: MIT
#pragma once

#include "editor/properties/formcontext.h"
#include "model/snapshot/snapshot.h"

#include <QWidget>

namespace patchcord {

class ElidedLabel;
class FieldLine;
class LinkList;

/// What there is of a document while nothing in it is selected: the version, the sections, what is wrong. The
/// document is the whole text or one inside a step.
class DocumentOverview : public QWidget
{
    Q_OBJECT

public:
    DocumentOverview(const FormContext &context, QWidget *parent);

    void refresh(const Snapshot &snapshot, const NodePath &document);
    void commit();

Q_SIGNALS:
    void placeAsked(const patchcord::NodePath &path);

private:
    NodePath versionPath() const;

    const FormContext &m_context;
    NodePath m_shown; ///< the document's path
    FieldLine *m_version;
    bool m_versionEmptied = false;
    ElidedLabel *m_kind;
    LinkList *m_sections;
    LinkList *m_problems;
};

} // namespace patchcord
