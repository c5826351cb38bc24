// SPDX-License-Identifier: MIT
#pragma once

#include "editor/properties/fieldlist.h"
#include "editor/properties/formsubject.h"

#include <QPointer>

class QScrollArea;
class QVBoxLayout;

namespace patchcord {

class Document;
class DocumentOverview;
class FieldLine;
class FormHeader;
class NoteField;
class ObjectForm;
class SectionOverview;
class Segmented;
class StepForm;
class WayBar;
struct DocumentChange;

/// The form at the right: the fields of what is selected in a document. It re-reads the document when that
/// changes, and makes rows anew only when something of another kind is selected.
class PropertyPanel : public QWidget
{
    Q_OBJECT

public:
    explicit PropertyPanel(QWidget *parent = nullptr);
    ~PropertyPanel() override;

    /// Null shows an empty panel.
    void setDocument(Document *document);

    /// Brings the row of a field into view and gives it the focus, whatever filter is on. Of a step or a
    /// destination it is the first field.
    void focusField(const NodePath &path);
    /// Offers the fixes of the field with the focus, or else of what the form shows.
    void openFixes();

    /// What the forms remember from one run of the program to the next.
    QByteArray saveState() const;
    /// Ignores what is no such state.
    void restoreState(const QByteArray &state);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    /// Alt+Left and Escape lead to the form around.
    void keyPressEvent(QKeyEvent *event) override;

private:
    bool fits(const FormSubject &subject) const;
    void documentChanged();
    void refresh();
    void showForm(const FormSubject &subject);
    void showNote(const FormSubject &subject);
    void showSteps(const FormSubject &subject);
    void showCounts();
    void setForm(QWidget *form);
    void applyFilter();
    void commit();
    void focusFirstField();
    void select(const NodePath &path);
    void goUp();
    FieldRow *revealRow(const NodePath &path);
    void applyStyle();
    LabelRoom labelRoom() const;

    QPointer<Document> m_document;
    FormContext m_context;
    FormSubject::Kind m_kind = FormSubject::Kind::Nothing;
    QString m_shownMethod;
    NodePath m_place; ///< of the object whose form is shown, the root for other forms
    FormHeader *m_header;
    WayBar *m_way;
    QWidget *m_filterBar;
    Segmented *m_tabs;
    FieldLine *m_filter;
    QScrollArea *m_scroll;
    NoteField *m_note;
    QVBoxLayout *m_content;
    StepForm *m_stepForm = nullptr;
    ObjectForm *m_objectForm = nullptr;
    SectionOverview *m_sectionOverview = nullptr;
    DocumentOverview *m_documentOverview = nullptr;
    QWidget *m_form = nullptr; ///< the one that is shown
    bool m_isStale = false; ///< a refresh is on its way
    bool m_isStyling = false;
};

} // namespace patchcord
