// SPDX-License-Identifier: MIT
#pragma once

#include <QLayout>
#include <vector>

namespace patchcord {

/// Items side by side, continued on the next line where the width ends.
class WrapLayout : public QLayout
{
    Q_OBJECT

public:
    explicit WrapLayout(QWidget *parent);
    ~WrapLayout() override;

    void addItem(QLayoutItem *item) override;
    int count() const override { return int(m_items.size()); }
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    enum class Pass : quint8 { Measure, Place };
    int arrange(const QRect &rect, Pass pass) const;

    std::vector<QLayoutItem *> m_items; ///< owned
};

} // namespace patchcord
