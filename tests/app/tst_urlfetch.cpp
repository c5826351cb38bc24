// SPDX-License-Identifier: MIT
#include "app/files/urlfetch.h"
#include "tests/app/httpstub.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QtTest>

using namespace patchcord;

namespace {

/// What one fetch came to.
struct Outcome
{
    QByteArray bytes;
    QString error;
    QUrl from;
};

Outcome fetch(const QUrl &url, const FetchLimits &limits = {})
{
    UrlFetch fetcher(limits);
    Outcome outcome;
    bool done = false;
    QObject::connect(&fetcher, &UrlFetch::fetched, [&](const QByteArray &bytes, const QUrl &from) {
        outcome.bytes = bytes;
        outcome.from = from;
        done = true;
    });
    QObject::connect(&fetcher, &UrlFetch::failed, [&](const QString &why) {
        outcome.error = why;
        done = true;
    });
    fetcher.start(url);
    if (!QTest::qWaitFor([&] { return done; }, 10'000))
        outcome.error = QStringLiteral("nothing came back");
    return outcome;
}

QByteArray gzipped(const QByteArray &text)
{
    // qCompress gives four bytes of length, then a zlib stream; "deflate" is what HTTP calls that stream.
    return qCompress(text).sliced(4);
}

} // namespace

class TestUrlFetch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fetches();
    void unpacks();
    void refusesOtherSchemes_data();
    void refusesOtherSchemes();
    void credentialsStayAtTheirOrigin();
    void credentialsAreNotRemembered();
    void cookiesAreNotSentBack();
    void followsAFewRedirects();
    void stopsAfterTooManyRedirects();
    void neverLeavesTheWeb();
    void stopsAtTheSizeLimit();
    void stopsWhenTheServerStalls();
    void cancelIsSilent();
    void errorsAreSentencesWithoutSecrets();
    void webPagesAreRefused();
};

void TestUrlFetch::fetches()
{
    HttpStub server;
    server.answerOk("/flow.yaml", "version: 1.0.0\n");
    const Outcome outcome = fetch(server.url(QStringLiteral("/flow.yaml")));
    QCOMPARE(outcome.error, QString());
    QCOMPARE(outcome.bytes, QByteArray("version: 1.0.0\n"));
    QCOMPARE(outcome.from, server.url(QStringLiteral("/flow.yaml")));
}

void TestUrlFetch::unpacks()
{
    HttpStub server;
    const QByteArray text = QByteArray("sections:\n").repeated(500);
    server.answerOk("/flow", gzipped(text), "Content-Encoding: deflate\r\n");
    QCOMPARE(fetch(server.url(QStringLiteral("/flow"))).bytes, text);
    FetchLimits limits;
    limits.maxBytes = 1000; // counted after unpacking
    QVERIFY(fetch(server.url(QStringLiteral("/flow")), limits).error.contains(QStringLiteral("larger than")));
}

void TestUrlFetch::refusesOtherSchemes_data()
{
    QTest::addColumn<QString>("url");
    for (const char *url :
        {"file:///etc/hostname", "data:text/plain,hello", "qrc:/catalog/call.json", "ftp://127.0.0.1/x",
            "javascript:alert(1)", "http:", "http:///nohost", "//127.0.0.1/", "", "not a url"})
        QTest::newRow(url) << QString::fromLatin1(url);
}

void TestUrlFetch::refusesOtherSchemes()
{
    QFETCH(QString, url);
    const Outcome outcome = fetch(QUrl(url));
    QCOMPARE(outcome.error, QStringLiteral("Only addresses with http:// or https:// can be opened."));
    QCOMPARE(outcome.bytes, QByteArray());
}

void TestUrlFetch::credentialsStayAtTheirOrigin()
{
    HttpStub first;
    HttpStub second;
    first.redirect("/a", second.url(QStringLiteral("/b")));
    second.answerOk("/b", "text");
    QUrl url = first.url(QStringLiteral("/a"));
    url.setUserName(QStringLiteral("user"));
    url.setPassword(QStringLiteral("canary"));
    const Outcome outcome = fetch(url);
    QCOMPARE(outcome.bytes, QByteArray("text"));
    QCOMPARE(first.requests().size(), 1);
    QVERIFY(first.requests()[0].contains("Authorization: Basic " + QByteArray("user:canary").toBase64()));
    QCOMPARE(second.requests().size(), 1);
    QVERIFY(!second.requests()[0].toLower().contains("authorization"));
    QVERIFY(!second.requests()[0].contains("canary"));
    QVERIFY(!outcome.from.toString().contains(QStringLiteral("canary")));
}

void TestUrlFetch::credentialsAreNotRemembered()
{
    HttpStub server;
    server.answerOk("/a", "text");
    QUrl url = server.url(QStringLiteral("/a"));
    url.setUserInfo(QStringLiteral("user:canary"));
    fetch(url);
    fetch(server.url(QStringLiteral("/a")));
    QCOMPARE(server.requests().size(), 2);
    QVERIFY(!server.requests()[1].toLower().contains("authorization"));
}

void TestUrlFetch::cookiesAreNotSentBack()
{
    HttpStub server;
    server.answer(
        "/a", "HTTP/1.1 302 Elsewhere\r\nContent-Length: 0\r\nSet-Cookie: id=canary\r\nLocation: /b\r\n\r\n");
    server.answerOk("/b", "text");
    QCOMPARE(fetch(server.url(QStringLiteral("/a"))).bytes, QByteArray("text"));
    QCOMPARE(server.requests().size(), 2);
    QVERIFY(!server.requests()[1].contains("canary"));
}

void TestUrlFetch::followsAFewRedirects()
{
    HttpStub server;
    server.redirect("/1", server.url(QStringLiteral("/2")), 301);
    server.redirect("/2", QUrl(QStringLiteral("/3")), 307);
    server.redirect("/3", QUrl(QStringLiteral("4")), 308);
    server.answerOk("/4", "there");
    QCOMPARE(fetch(server.url(QStringLiteral("/1"))).bytes, QByteArray("there"));
}

void TestUrlFetch::stopsAfterTooManyRedirects()
{
    HttpStub server;
    server.redirect("/1", server.url(QStringLiteral("/1")));
    const Outcome outcome = fetch(server.url(QStringLiteral("/1")));
    QVERIFY2(outcome.error.contains(QStringLiteral("more than 3 redirections")), qPrintable(outcome.error));
    QCOMPARE(server.requests().size(), 4);
}

void TestUrlFetch::neverLeavesTheWeb()
{
    HttpStub server;
    server.redirect("/1", QUrl(QStringLiteral("file:///etc/hostname")));
    const Outcome outcome = fetch(server.url(QStringLiteral("/1")));
    QVERIFY2(outcome.error.contains(QStringLiteral("no http or https")), qPrintable(outcome.error));
    QCOMPARE(outcome.bytes, QByteArray());
}

void TestUrlFetch::stopsAtTheSizeLimit()
{
    HttpStub server;
    server.answerOk("/big", QByteArray(5'000'001, 'x'));
    server.answerOk("/fits", QByteArray(5'000'000, 'x'));
    const Outcome outcome = fetch(server.url(QStringLiteral("/big")));
    QVERIFY2(outcome.error.contains(QStringLiteral("larger than 5 MB")), qPrintable(outcome.error));
    QCOMPARE(fetch(server.url(QStringLiteral("/fits"))).bytes.size(), 5'000'000);
}

void TestUrlFetch::stopsWhenTheServerStalls()
{
    HttpStub server;
    server.answer("/half", "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf of it");
    FetchLimits limits;
    limits.timeoutMs = 300;
    QElapsedTimer timer;
    timer.start();
    const Outcome silent = fetch(server.url(QStringLiteral("/never")), limits);
    QVERIFY2(silent.error.contains(QStringLiteral("did not answer within")), qPrintable(silent.error));
    QVERIFY(timer.elapsed() < 3000);
    // An answer that breaks off is no document either.
    QVERIFY(!fetch(server.url(QStringLiteral("/half")), limits).error.isEmpty());
}

void TestUrlFetch::cancelIsSilent()
{
    HttpStub server;
    UrlFetch fetcher;
    QSignalSpy fetched(&fetcher, &UrlFetch::fetched);
    QSignalSpy failed(&fetcher, &UrlFetch::failed);
    fetcher.start(server.url(QStringLiteral("/never")));
    QVERIFY(QTest::qWaitFor([&] { return !server.requests().isEmpty(); }));
    fetcher.cancel();
    QTest::qWait(50);
    QCOMPARE(fetched.count(), 0);
    QCOMPARE(failed.count(), 0);
}

void TestUrlFetch::errorsAreSentencesWithoutSecrets()
{
    HttpStub server;
    server.answer("/500", "HTTP/1.1 500 Broken\r\nContent-Length: 0\r\n\r\n");
    QUrl url = server.url(QStringLiteral("/500"));
    url.setUserInfo(QStringLiteral("user:canary"));
    url.setQuery(QStringLiteral("token=canary"));
    const Outcome refused = fetch(url);
    QCOMPARE(refused.error, QStringLiteral("127.0.0.1 answered “500 Broken”."));

    url.setPort(1);
    const Outcome closed = fetch(url);
    QVERIFY(!closed.error.isEmpty());
    QVERIFY2(!closed.error.contains(QStringLiteral("canary")), qPrintable(closed.error));
}

void TestUrlFetch::webPagesAreRefused()
{
    HttpStub server;
    server.answerOk("/page", "<!doctype html>", "Content-Type: text/html; charset=utf-8\r\n");
    const Outcome outcome = fetch(server.url(QStringLiteral("/page")));
    QVERIFY2(outcome.error.contains(QStringLiteral("web page")), qPrintable(outcome.error));
}

QTEST_GUILESS_MAIN(TestUrlFetch)
#include "tst_urlfetch.moc"
