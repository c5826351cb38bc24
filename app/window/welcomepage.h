// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>
#include <vector>

class QHBoxLayout;
class QVBoxLayout;

namespace patchcord {

class RecentFiles;
struct Template;

/// What the window shows while nothing is open: ways to start, and the files of last time.
class WelcomePage : public QWidget
{
    Q_OBJECT

public:
    explicit WelcomePage(RecentFiles &recent, QWidget *parent = nullptr);

Q_SIGNALS:
    void newRequested(const QString &templateName);
    void sampleRequested(const QString &sampleName);
    void openRequested();
    void openUrlRequested();
    void fileChosen(const QString &path);

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QVBoxLayout *addColumn(const QString &title, QHBoxLayout &into);
    void addRows(QVBoxLayout &column, const QString &icon, const std::vector<Template> &flows,
        void (WelcomePage::*chosen)(const QString &));
    void fillRecent();

    RecentFiles &m_recent;
    QVBoxLayout *m_recentRows = nullptr;
};

} // namespace patchcord
