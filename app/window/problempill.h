// SPDX-License-Identifier: MIT
#pragma once

#include "model/check/diagnostic.h"

#include <QAbstractButton>

class QAction;

namespace patchcord {

/// The count of problems in the tool bar: “● 1 error ▲ 2 warnings F8”. A click goes to the next one.
class ProblemPill : public QAbstractButton
{
    Q_OBJECT

public:
    explicit ProblemPill(QWidget *parent = nullptr);

    void setCounts(const DiagnosticCounts &counts);
    /// Shows the keys of the action that does the same.
    void follow(const QAction &next);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    /// One count with its mark, as it stands in the pill.
    struct Part
    {
        QString icon;
        QString text;
        Severity severity = Severity::Hint;
    };
    std::vector<Part> parts() const;
    QString keysText() const;
    bool hasProblems() const;

    void refresh();

    DiagnosticCounts m_counts;
    const QAction *m_next = nullptr;
};

} // namespace patchcord
