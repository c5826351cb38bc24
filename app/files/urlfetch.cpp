// SPDX-License-Identifier: MIT
#include "app/files/urlfetch.h"

#include <QCoreApplication>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>

namespace patchcord {

namespace {

bool isWebUrl(const QUrl &url)
{
    return url.isValid() && !url.host().isEmpty()
        && (url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https"));
}

QUrl withoutCredentials(QUrl url)
{
    url.setUserInfo({});
    url.setFragment({});
    return url;
}

bool sameOrigin(const QUrl &a, const QUrl &b)
{
    const auto port = [](const QUrl &url) {
        return url.port(url.scheme() == QLatin1String("https") ? 443 : 80);
    };
    return a.scheme() == b.scheme() && a.host() == b.host() && port(a) == port(b);
}

bool isRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

} // namespace

UrlFetch::UrlFetch(const FetchLimits &limits, QObject *parent)
    : QObject(parent)
    , m_limits(limits)
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        fail(tr("%1 did not answer within %2 seconds.")
                 .arg(m_at.host())
                 .arg((m_limits.timeoutMs + 999) / 1000));
    });
}

UrlFetch::~UrlFetch()
{
    stop();
}

QString UrlFetch::shown(const QUrl &url)
{
    return withoutCredentials(url).toDisplayString(QUrl::RemoveQuery);
}

void UrlFetch::start(const QUrl &url)
{
    m_at = withoutCredentials(url);
    if (!isWebUrl(url)) {
        // Told later, so that callers have one way to hear of it.
        QTimer::singleShot(
            0, this, [this] { fail(tr("Only addresses with http:// or https:// can be opened.")); });
        return;
    }
    m_network = std::make_unique<QNetworkAccessManager>();
    m_origin = m_at;
    if (!url.userInfo().isEmpty()) {
        const QByteArray user = url.userName(QUrl::FullyDecoded).toUtf8();
        const QByteArray password = url.password(QUrl::FullyDecoded).toUtf8();
        m_authorization = "Basic " + (user + ':' + password).toBase64();
    }
    m_deadline.start(m_limits.timeoutMs);
    request(m_at);
}

void UrlFetch::cancel()
{
    stop();
}

void UrlFetch::request(const QUrl &url)
{
    m_at = url;
    m_bytes.clear();
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setHeader(QNetworkRequest::UserAgentHeader, QStringLiteral("Patchcord"));
    request.setRawHeader("Accept", "application/yaml, application/json, text/plain;q=0.9, */*;q=0.1");
    // Each hop's headers are made anew: what belongs to one origin is never carried to another.
    if (!m_authorization.isEmpty() && sameOrigin(url, m_origin))
        request.setRawHeader("Authorization", m_authorization);
    m_reply = m_network->get(request);
    m_reply->setReadBufferSize(m_limits.maxBytes + 1);
    connect(m_reply, &QNetworkReply::readyRead, this, &UrlFetch::readMore);
    connect(m_reply, &QNetworkReply::finished, this, &UrlFetch::replyFinished);
    connect(m_reply, &QNetworkReply::downloadProgress, this,
        [this](qint64 received, qint64 total) { Q_EMIT progress(received, std::max<qint64>(0, total)); });
}

void UrlFetch::readMore()
{
    m_bytes += m_reply->read(m_limits.maxBytes + 1 - m_bytes.size());
    if (m_bytes.size() > m_limits.maxBytes)
        fail(tr("What %1 sends is larger than %2 MB, which no call flow is.")
                 .arg(m_at.host())
                 .arg(double(m_limits.maxBytes) / 1'000'000));
}

void UrlFetch::replyFinished()
{
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (isRedirect(status)) {
        follow(QUrl::fromEncoded(m_reply->rawHeader("Location"))); // header() drops relative ones
        return;
    }
    if (status >= 400 || (status > 0 && status != 200)) {
        const QString phrase =
            m_reply->attribute(QNetworkRequest::HttpReasonPhraseAttribute).toString().left(80);
        fail(tr("%1 answered “%2 %3”.").arg(m_at.host()).arg(status).arg(phrase));
        return;
    }
    if (m_reply->error() != QNetworkReply::NoError) {
        fail(tr("%1 could not be read: %2.").arg(shown(m_at), m_reply->errorString()));
        return;
    }
    readMore();
    if (!m_reply)
        return;
    const QByteArray type = m_reply->header(QNetworkRequest::ContentTypeHeader).toByteArray().toLower();
    if (type.startsWith("text/html")) {
        fail(tr("%1 sent a web page, not a call flow.").arg(m_at.host()));
        return;
    }
    const QByteArray bytes = m_bytes;
    stop();
    Q_EMIT fetched(bytes, m_at);
}

void UrlFetch::follow(const QUrl &target)
{
    const QUrl next = withoutCredentials(m_at.resolved(target));
    if (target.isEmpty() || !isWebUrl(next)) {
        fail(tr("%1 leads to an address that is no http or https.").arg(m_at.host()));
    } else if (m_at.scheme() == QLatin1String("https") && next.scheme() != QLatin1String("https")) {
        fail(tr("%1 leads from https to an unprotected address. It was not followed.").arg(m_at.host()));
    } else if (++m_redirects > m_limits.maxRedirects) {
        fail(tr("%1 leads on and on: more than %2 redirections.")
                 .arg(m_origin.host())
                 .arg(m_limits.maxRedirects));
    } else {
        m_reply->disconnect(this);
        m_reply->deleteLater();
        request(next);
    }
}

void UrlFetch::fail(const QString &why)
{
    stop();
    Q_EMIT failed(why);
}

void UrlFetch::stop()
{
    m_deadline.stop();
    if (!m_reply)
        return;
    QNetworkReply *const reply = std::exchange(m_reply, nullptr);
    reply->disconnect(this);
    reply->abort();
    reply->deleteLater();
}

} // namespace patchcord
