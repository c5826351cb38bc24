// SPDX-License-Identifier: MIT
#pragma once

#include <QFutureWatcher>
#include <QPromise>
#include <QThreadPool>
#include <memory>
#include <type_traits>
#include <utility>

namespace patchcord {

/// Lets another thread do `work`, and gives what came of it to `done` in this one. The watcher goes when that
/// is done, or with its owner. Deleted before, it calls nothing, while the work goes on: what takes long has
/// a stop token of its own.
template <typename Work, typename Done>
QFutureWatcher<std::invoke_result_t<Work &>> *doBeside(QObject &owner, Work work, Done done)
{
    using Outcome = std::invoke_result_t<Work &>;
    auto *const watcher = new QFutureWatcher<Outcome>(&owner);
    QObject::connect(
        watcher, &QFutureWatcherBase::finished, &owner, [watcher, done = std::move(done)]() mutable {
            watcher->deleteLater();
            done(watcher->result());
        });
    const auto promise = std::make_shared<QPromise<Outcome>>();
    watcher->setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, work = std::move(work)]() mutable {
        promise->start();
        promise->addResult(work());
        promise->finish();
    });
    return watcher;
}

} // namespace patchcord
