// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLabel;

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

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ElidedLabel *m_name;
    ElidedLabel *m_sentence;
    GlyphButton *m_info;
    QLabel *m_help;
};

} // namespace patchcord
