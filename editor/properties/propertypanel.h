// SPDX-License-Identifier: MIT
#pragma once

#include "editor/properties/fieldlist.h"

#include <QPointer>

class QScrollArea;
class QVBoxLayout;

namespace patchcord {

class Document;
class DocumentOverview;
class FieldLine;
class FormHeader;
class SectionOverview;
class Segmented;
class StepForm;
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

    /// Brings the row of a field into view and gives it the focus, whatever filter is on.
    void focusField(const NodePath &path);
    /// Offers the fixes of the field with the focus, or else of what the form shows.
    void openFixes();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// What the selection says to show.
    struct Subject
    {
        enum class Kind : quint8 { Nothing, Document, Section, Steps, Mixed };
        Kind kind = Kind::Nothing;
        QString name; ///< the method or the section
        std::vector<const Step *> steps;
        const SectionFlow *section = nullptr;
        NodePath destination; ///< of a connect, when one is selected
    };

    Subject subject() const;
    bool fits(const Subject &subject) const;
    void documentChanged();
    void refresh();
    void showForm(const Subject &subject);
    void showHeader(const Subject &subject);
    void showCounts();
    void setForm(QWidget *form);
    void applyFilter();
    void commit();
    void select(const NodePath &path);
    void applyStyle();
    int labelWidth() const;

    QPointer<Document> m_document;
    FormContext m_context;
    Subject::Kind m_kind = Subject::Kind::Nothing;
    QString m_shownMethod;
    FormHeader *m_header;
    QWidget *m_filterBar;
    Segmented *m_tabs;
    FieldLine *m_filter;
    QScrollArea *m_scroll;
    QVBoxLayout *m_content;
    StepForm *m_stepForm = nullptr;
    SectionOverview *m_sectionOverview = nullptr;
    DocumentOverview *m_documentOverview = nullptr;
    QWidget *m_form = nullptr; ///< the one that is shown
    bool m_isStale = false; ///< a refresh is on its way
    bool m_isStyling = false;
};

} // namespace patchcord
