// SPDX-License-Identifier: MIT
#include "app/window/urlopener.h"

#include <QLabel>
#include <QProgressDialog>

namespace patchcord {

namespace {

constexpr int ProgressAfterMs = 300; ///< quick answers need no dialog

QString nameOf(const QUrl &url)
{
    const QString name = url.fileName().left(80);
    return name.isEmpty() ? url.host() + QStringLiteral(".yaml") : name;
}

} // namespace

UrlOpener::UrlOpener(QWidget &window)
    : QObject(&window)
    , m_window(window)
{
}

UrlOpener::~UrlOpener() = default;

void UrlOpener::open(const QUrl &url)
{
    finish();
    m_progress = std::make_unique<QProgressDialog>(&m_window);
    auto *const label = new QLabel(tr("Fetching %1").arg(UrlFetch::shown(url)));
    label->setTextFormat(Qt::PlainText);
    m_progress->setLabel(label);
    m_progress->setWindowTitle(tr("Open from URL"));
    m_progress->setWindowModality(Qt::WindowModal);
    m_progress->setMinimumDuration(ProgressAfterMs);
    m_progress->setRange(0, 0);
    m_fetch = std::make_unique<UrlFetch>();
    connect(m_progress.get(), &QProgressDialog::canceled, this, [this] { m_fetch->cancel(); });
    connect(m_fetch.get(), &UrlFetch::progress, this, [this](qint64 received, qint64 total) {
        if (m_progress && total > 0) {
            m_progress->setMaximum(int(total));
            m_progress->setValue(
                int(std::min(received, total - 1))); // the dialog closes itself at its maximum
        }
    });
    connect(m_fetch.get(), &UrlFetch::fetched, this, [this](const QByteArray &bytes, const QUrl &from) {
        finish();
        Q_EMIT opened(bytes, nameOf(from));
    });
    connect(m_fetch.get(), &UrlFetch::failed, this, [this](const QString &why) {
        finish();
        Q_EMIT failed(why);
    });
    m_fetch->start(url);
}

void UrlOpener::finish()
{
    if (m_fetch) {
        m_fetch->disconnect(this);
        m_fetch->cancel();
        m_fetch.release()->deleteLater(); // it may be the one that is just telling us
    }
    if (m_progress) {
        m_progress->disconnect(this);
        m_progress.reset();
    }
}

} // namespace patchcord
