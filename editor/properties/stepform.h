// SPDX-License-Identifier: MIT
#pragma once

#include "editor/properties/fieldlist.h"
#include "editor/properties/rawparameters.h"

namespace patchcord {

class DiallingEditor;
class LinkList;
class OwnProblems;

/// The form of one method: of one step, or of several that are edited together. Made once for a method; then
/// only re-reads, whichever step is shown.
class StepForm : public QWidget
{
    Q_OBJECT

public:
    /// `known` may be null: then the body is shown as it is written. The context must outlive the form.
    StepForm(const FormContext &context, const Method *known, CatalogPtr catalog, QWidget *parent);
    ~StepForm() override;

    /// Shows steps of this form's method. `destination`: the selected destination of a single connect, or the
    /// root.
    void refresh(
        const Snapshot &snapshot, const std::vector<const Step *> &steps, const NodePath &destination);

    void applyFilter(const RowFilter &filter);
    int fieldCount() const;
    int setCount() const;
    void setLabelRoom(LabelRoom room);
    /// The row of a field, or null; opens the group that it is in. Rows that the filter hides count too.
    FieldRow *revealRow(const NodePath &path);
    void commit();

Q_SIGNALS:
    void placeAsked(const patchcord::NodePath &path);

private:
    std::vector<FieldList *> lists() const;
    void refreshOtherDialling(const Snapshot &snapshot, const Step &step);
    void refreshDestination(const Snapshot &snapshot, const Step &step, const NodePath &destination);
    void refreshBody(const Snapshot &snapshot, const std::vector<const Step *> &steps);
    void refreshOthers(const Snapshot &snapshot, const Step &step);
    void showHits();
    std::vector<const Parameter *> bodyParameters(const Snapshot &snapshot, const Step &step) const;

    const FormContext &m_context;
    const Method *m_known;
    CatalogPtr m_catalog; ///< keeps the parameters that rows refer to
    Parameter m_whole; ///< the body as one field, for methods whose body is no object
    Parameter m_rawBody; ///< the body as it is written, where it is not what the method wants
    RawParameters m_raw;
    RowFilter m_filter;
    FieldHolder m_owner; ///< of the body, while a single step is shown
    OwnProblems *m_problems;
    FieldList *m_otherDialling = nullptr;
    DiallingEditor *m_dialling = nullptr;
    FieldList *m_destination = nullptr;
    FieldList *m_destinationOthers = nullptr;
    FieldList *m_body;
    FieldList *m_others;
    LinkList *m_hits;
};

} // namespace patchcord
