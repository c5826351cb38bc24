// SPDX-License-Identifier: MIT
#pragma once

#include "editor/properties/formmemory.h"

#include <QAbstractButton>

namespace patchcord {

/// The name of a group of fields, with a grey word at the right. Where the group can be closed it is a button
/// that opens and closes it.
class GroupHeading : public QAbstractButton
{
    Q_OBJECT

public:
    /// `above`: room over the line that parts it from the group before.
    GroupHeading(const QString &title, int above, QWidget *parent);

    /// Without a fold it is only a name.
    void setFold(std::optional<Fold> fold);
    void setTag(const QString &tag);
    enum class Tone : quint8 { Normal, Secondary };
    void setTone(Tone tone);
    int above() const { return m_above; }

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void tellAccessible();

    QString m_tag;
    std::optional<Fold> m_fold;
    Tone m_tone = Tone::Normal;
    int m_above;
};

} // namespace patchcord
