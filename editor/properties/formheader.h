// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace patchcord {

class ElidedLabel;
class GlyphButton;

/// The top of the form: what is shown, in bold; what that does, in grey; its help, when asked for.
class FormHeader : public QWidget
{
    Q_OBJECT

public:
    explicit FormHeader(QWidget *parent);

    void setSubject(const QString &name, const QString &sentence, const QString &help);

Q_SIGNALS:
    /// The whole page about what is shown is wanted.
    void moreAsked();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ElidedLabel *m_name;
    ElidedLabel *m_sentence;
    GlyphButton *m_info;
    QWidget *m_block; ///< the help and the way to more of it, folded away until it is asked for
    QLabel *m_help;
    QPushButton *m_more;
};

} // namespace patchcord
