// SPDX-License-Identifier: MIT
#pragma once

#include "model/check/diagnostic.h"
#include "model/syntax/nodepath.h"

#include <QString>
#include <QWidget>
#include <optional>
#include <vector>

class QVBoxLayout;

namespace patchcord {

class ElidedLabel;

/// A heading with lines below that each lead to a place in the document.
class LinkList : public QWidget
{
    Q_OBJECT

public:
    struct Link
    {
        QString icon;
        QString text;
        QString detail;
        NodePath path;
        std::optional<Severity> severity;

        friend bool operator==(const Link &, const Link &) = default;
    };

    LinkList(const QString &heading, QWidget *parent);

    /// Shows these; where they are the same, nothing is touched. Without links the list hides, unless there
    /// is something to say instead.
    void setLinks(const std::vector<Link> &links, const QString &insteadOfNone = {});

Q_SIGNALS:
    void asked(const patchcord::NodePath &path);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *m_layout;
    ElidedLabel *m_none;
    std::vector<Link> m_links;
    std::vector<QWidget *> m_rows;
};

/// The diagnostics as links, worst first, at most `most` of them.
std::vector<LinkList::Link> linksTo(const Diagnostics &diagnostics, int most);

} // namespace patchcord
