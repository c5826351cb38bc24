// SPDX-License-Identifier: MIT
#pragma once

#include "editor/properties/formcontext.h"
#include "model/snapshot/snapshot.h"

#include <QWidget>

class QLabel;

namespace patchcord {

class ElidedLabel;
class FieldLine;
class LinkList;

/// A section: its name, which can be changed, who leads here, and what is wrong in it.
class SectionOverview : public QWidget
{
    Q_OBJECT

public:
    SectionOverview(const FormContext &context, QWidget *parent);

    void refresh(const Snapshot &snapshot, const SectionFlow &section);
    /// Renames the section when another name was typed.
    void commit();

Q_SIGNALS:
    void placeAsked(const patchcord::NodePath &path);

private:
    const FormContext &m_context;
    NodePath m_section; ///< the one that is shown
    FieldLine *m_name;
    ElidedLabel *m_steps;
    LinkList *m_callers;
    LinkList *m_problems;
};

} // namespace patchcord
