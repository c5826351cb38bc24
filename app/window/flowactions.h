// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QPointer>
#include <optional>

class QAction;
class QMenu;
class QMenuBar;
class QWidget;

namespace patchcord {

class DocumentTab;
struct StepPlace;

/// The Flow menu: what the canvas can do to the flow, and the way from problem to problem.
class FlowActions : public QObject
{
    Q_OBJECT

public:
    explicit FlowActions(QWidget &window);

    void addMenu(QMenuBar &bar);
    /// For the tool bar: they do what the current canvas's own actions do.
    QAction *addStepAction() const { return m_addStep; }
    QAction *addSectionAction() const { return m_addSection; }
    QAction *nextProblemAction() const { return m_nextProblem; }

    /// Null leaves what needs a document disabled.
    void setTab(DocumentTab *tab);
    /// Puts a step of this method behind the selected one.
    void insertMethod(const QString &method);
    void insertSnippet(const QString &snippet);

Q_SIGNALS:
    void nextProblemRequested();
    void previousProblemRequested();

private:
    /// Behind what is selected; tells why when there is no such place.
    std::optional<StepPlace> placeForSteps() const;
    void fill();
    void follow();

    QPointer<DocumentTab> m_tab;
    QMenu *m_menu = nullptr;
    QAction *m_addStep;
    QAction *m_addSection;
    QAction *m_nextProblem;
    QAction *m_previousProblem;
};

} // namespace patchcord
