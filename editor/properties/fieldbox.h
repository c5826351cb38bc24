// SPDX-License-Identifier: MIT
#pragma once

#include "model/check/diagnostic.h"

#include <QWidget>
#include <optional>
#include <vector>

class QHBoxLayout;

namespace patchcord {

class ElidedLabel;

/// The hairline box around an editor: the content at the left, a grey word about it and small buttons at the
/// right. It shows the focus of what is inside as a ring, and a problem as the colour of its line.
class FieldBox : public QWidget
{
    Q_OBJECT

public:
    enum class Frame : quint8 { Box, None };
    /// What is cut when there is not room for both the content and the trailing text.
    enum class Yields : quint8 { Content, Trailing };

    FieldBox(QWidget *content, Frame frame, QWidget *parent);

    QWidget *content() const { return m_content; }
    /// Puts another content in place of the present one, which is deleted later.
    void setContent(QWidget *content, Frame frame);

    /// The grey text at the right.
    void setTrailing(const QString &text, Yields yields = Yields::Content);
    void setSeverity(std::optional<Severity> severity);
    /// Puts a button at the right end, level with the first line.
    void addButton(QWidget *button);

    /// As high as the content, and never less than a line.
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void watch();
    void fitTrailing();
    void placeButtons();

    Frame m_frame;
    QWidget *m_content = nullptr;
    QHBoxLayout *m_layout = nullptr;
    ElidedLabel *m_trailing = nullptr; ///< made when there is something to say
    std::vector<QWidget *> m_buttons;
    Yields m_yields = Yields::Content;
    std::optional<Severity> m_severity;
};

} // namespace patchcord
