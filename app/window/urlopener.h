// SPDX-License-Identifier: MIT
#pragma once

#include "app/files/urlfetch.h"

#include <QObject>
#include <QUrl>
#include <memory>

class QProgressDialog;
class QWidget;

namespace patchcord {

/// Fetches a flow for the window, with a progress dialog that can cancel it. One fetch at a time.
class UrlOpener : public QObject
{
    Q_OBJECT

public:
    explicit UrlOpener(QWidget &window);
    ~UrlOpener() override;

    void open(const QUrl &url);

Q_SIGNALS:
    void opened(const QByteArray &text, const QString &name);
    void failed(const QString &why);

private:
    void finish();

    QWidget &m_window;
    std::unique_ptr<UrlFetch> m_fetch;
    std::unique_ptr<QProgressDialog> m_progress;
};

} // namespace patchcord
