// SPDX-License-Identifier: MIT
#pragma once

#include "model/catalog/catalog.h"

#include <QFrame>

class QLineEdit;
class QListWidget;

namespace patchcord {

/// A list of methods that opens beside a place: typing filters, Enter takes the first or the chosen one.
class QuickInsert : public QFrame
{
    Q_OBJECT

public:
    QuickInsert(const Catalog &catalog, QWidget *parent);

    void openAt(QPoint global);

Q_SIGNALS:
    void chosen(const QString &method);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill(const Catalog &catalog);
    void filter(const QString &words);
    void accept();

    QLineEdit *m_words;
    QListWidget *m_list;
};

} // namespace patchcord
