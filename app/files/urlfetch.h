// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QObject>
#include <QTimer>
#include <QUrl>
#include <memory>

class QNetworkAccessManager;
class QNetworkReply;

namespace patchcord {

/// What one fetch may take at most.
struct FetchLimits
{
    int timeoutMs = 15'000; ///< for the whole fetch, redirects included
    qint64 maxBytes = 5'000'000;
    int maxRedirects = 3;
};

/// Fetches one text over http or https, because the user asked for it. The only place that touches the
/// network. Credentials in the URL go to its own origin alone; redirects are followed by hand, a few hops,
/// never from https to http; there are no cookies, no cache and nothing remembered between fetches.
class UrlFetch : public QObject
{
    Q_OBJECT

public:
    explicit UrlFetch(const FetchLimits &limits = {}, QObject *parent = nullptr);
    ~UrlFetch() override;

    /// Call once. Exactly one of fetched() and failed() follows, unless cancel() comes first.
    void start(const QUrl &url);
    void cancel();

    /// The URL as it may be shown: without user name, password and query, where tokens stand.
    static QString shown(const QUrl &url);

Q_SIGNALS:
    /// `total` is 0 when the server does not tell it.
    void progress(qint64 received, qint64 total);
    /// `from` is where the text came from in the end, without credentials.
    void fetched(const QByteArray &bytes, const QUrl &from);
    void failed(const QString &why);

private:
    void request(const QUrl &url);
    void readMore();
    void replyFinished();
    void follow(const QUrl &target);
    void fail(const QString &why);
    void stop();

    FetchLimits m_limits;
    std::unique_ptr<QNetworkAccessManager> m_network;
    QNetworkReply *m_reply = nullptr; ///< null when nothing is under way; owned by m_network
    QTimer m_deadline;
    QUrl m_origin; ///< where the credentials belong
    QByteArray m_authorization;
    QUrl m_at; ///< of the present hop, without credentials
    QByteArray m_bytes;
    int m_redirects = 0;
};

} // namespace patchcord
