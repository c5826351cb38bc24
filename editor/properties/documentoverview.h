// SPDX-License-Identifier: MIT
#pragma once

#include "editor/properties/formcontext.h"
#include "model/snapshot/snapshot.h"

#include <QWidget>

namespace patchcord {

class ElidedLabel;
class FieldLine;
class LinkList;

/// What there is while nothing is selected: the version, the sections, what is wrong.
class DocumentOverview : public QWidget
{
    Q_OBJECT

public:
    DocumentOverview(const FormContext &context, QWidget *parent);

    void refresh(const Snapshot &snapshot);
    void commit();

Q_SIGNALS:
    void placeAsked(const patchcord::NodePath &path);

private:
    const FormContext &m_context;
    FieldLine *m_version;
    bool m_versionEmptied = false;
    ElidedLabel *m_kind;
    LinkList *m_sections;
    LinkList *m_problems;
};

} // namespace patchcord
