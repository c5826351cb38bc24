// SPDX-License-Identifier: MIT
// patchcord-bench [--frames N] [--edits N] FILE: how long the window takes, as JSON on standard output.
// Everything is measured in the real window with all its panes, one after the other, in milliseconds.

#include "app/window/documenttab.h"
#include "app/window/documenttabs.h"
#include "app/window/filecommands.h"
#include "app/window/mainwindow.h"
#include "app/window/textpane.h"
#include "app/window/themecontrol.h"
#include "editor/canvas/canvasview.h"
#include "editor/document/document.h"
#include "editor/document/search.h"
#include "editor/document/selection.h"
#include "editor/source/sourcepane.h"
#include "editor/theme/theme.h"
#include "model/compare/comparison.h"
#include "model/edit/stepedits.h"
#include "model/edit/treeedits.h"
#include "model/text/linediff.h"
#include "resources/resources.h"
#include "tests/support/corpus.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QKeyEvent>
#include <QSettings>
#include <QStyleFactory>
#include <QTemporaryDir>
#include <QTimer>
#include <algorithm>
#include <cstdio>

using namespace patchcord;

namespace {

double milliseconds(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

double percentile(std::vector<double> times, double share)
{
    if (times.empty())
        return 0;
    std::sort(times.begin(), times.end());
    return times[std::min(times.size() - 1, size_t(double(times.size()) * share))];
}

Value summary(const std::vector<double> &times)
{
    const auto number = [](double value) { return Value::number(QString::number(value, 'f', 2)); };
    return Value(Value::Map{
        {QStringLiteral("first"), number(times.empty() ? 0 : times.front())},
        {QStringLiteral("median"), number(percentile(times, 0.5))},
        {QStringLiteral("p95"), number(percentile(times, 0.95))},
        {QStringLiteral("max"), number(percentile(times, 1.0))},
    });
}

Value rounded(double value)
{
    return Value::number(QString::number(value, 'f', 1));
}

/// Resident memory in MB; `VmRSS` now, `VmHWM` at most.
double memory(const char *field)
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith(field))
            return line.simplified().split(' ').value(1).toDouble() / 1024;
    }
    return 0;
}

/// Frames while panning to and fro at one zoom: from asking for the frame to its last pixel.
std::vector<double> frames(CanvasView &canvas, double zoom, int count)
{
    canvas.setZoom(zoom);
    QApplication::processEvents();
    std::vector<double> times;
    for (int i = 0; i < count; ++i) {
        const double direction = (i / 40) % 2 == 0 ? -1 : 1;
        QElapsedTimer timer;
        timer.start();
        canvas.panBy({direction * 31, direction * 17});
        canvas.repaint();
        times.push_back(milliseconds(timer));
        QApplication::processEvents();
    }
    return times;
}

/// The paths of every connect step's timeout, in document order.
QList<NodePath> timeouts(const Snapshot &snapshot)
{
    QList<NodePath> paths;
    for (const SectionFlowPtr &section : snapshot.flow().sections()) {
        forEachStep(section->steps, [&](const Step &step) {
            if (step.plan)
                paths += step.path.child(QStringLiteral("connect")).child(QStringLiteral("timeout"));
        });
    }
    return paths;
}

/// Single edits all over the document: from the edit to the moment when every view has painted it.
std::vector<double> edits(Document &document, int count)
{
    const QList<NodePath> paths = timeouts(*document.snapshot());
    std::vector<double> times;
    for (int i = 0; i < count && !paths.isEmpty(); ++i) {
        const NodePath &path = paths[(qsizetype(i) * 7919) % paths.size()];
        document.selection().select(path.parent().parent());
        QApplication::processEvents();
        QElapsedTimer timer;
        timer.start();
        document.apply(QStringLiteral("Change timeout"), setValue(*document.snapshot(), path, Value(30 + i)));
        QApplication::processEvents();
        times.push_back(milliseconds(timer));
    }
    return times;
}

/// The document against itself with a field changed and a step moved; both texts are read already.
std::vector<double> comparisons(const Document &document, int count)
{
    const SnapshotPtr own = document.snapshot();
    const QList<NodePath> fields = timeouts(*own);
    const NodePath list = own->flow().sections().front()->path;
    SnapshotPtr other = own;
    const auto change = [&other](const Result<TextEdits> &edits) {
        if (edits)
            other = Snapshot::build(edits->applied(other->text()), other->sharedCatalog());
    };
    if (!fields.isEmpty())
        change(setValue(*other, fields.constLast(), Value(33)));
    change(moveStep(*other, list.child(0), list, 2));
    std::vector<double> times;
    for (int i = 0; i < count; ++i) {
        QElapsedTimer timer;
        timer.start();
        const DocumentComparison comparison = compare(*other, *own);
        lineDiff({other->text(), other->lines()}, {own->text(), own->lines()});
        times.push_back(milliseconds(timer));
    }
    return times;
}

void press(QWidget &widget, int key, const QString &text)
{
    QKeyEvent down(QEvent::KeyPress, key, Qt::NoModifier, text);
    QApplication::sendEvent(&widget, &down);
    QKeyEvent up(QEvent::KeyRelease, key, Qt::NoModifier, text);
    QApplication::sendEvent(&widget, &up);
}

/// Goes to the place of the caret by keys, as one does before one types there: the canvas flies to its card.
void goThere(SourceEditor &editor)
{
    press(editor, Qt::Key_Left, {});
    press(editor, Qt::Key_Right, {});
    QEventLoop flight;
    QTimer::singleShot(2 * metrics::MotionMs, &flight, &QEventLoop::quit);
    flight.exec();
}

/// Keys typed into the text behind values all over the document: from the key until every view has painted
/// it. `text` is what each key writes; it is taken back, which is not measured.
std::vector<double> keys(Document &document, SourceEditor &editor, const QString &text, int count)
{
    const QList<NodePath> paths = timeouts(*document.snapshot());
    std::vector<double> times;
    editor.setFocus();
    for (int i = 0; i < count && !paths.isEmpty(); ++i) {
        const SyntaxNode value = document.snapshot()->resolve(paths[(qsizetype(i) * 7919) % paths.size()]);
        editor.revealRange({value.range().end, value.range().end});
        goThere(editor);
        QElapsedTimer timer;
        timer.start();
        press(editor, 0, text);
        QApplication::processEvents();
        times.push_back(milliseconds(timer));
        document.settle();
        document.undoStack().undo();
        QApplication::processEvents();
    }
    return times;
}

/// A word typed letter by letter: from each letter until every view has lit up what it finds.
std::vector<double> searches(Document &document, const QString &word)
{
    std::vector<double> times;
    for (int letters = 1; letters <= word.size(); ++letters) {
        QElapsedTimer timer;
        timer.start();
        document.search().find(word.left(letters));
        QApplication::processEvents();
        times.push_back(milliseconds(timer));
    }
    return times;
}

/// Documents checked in a second, one after another in one process, read from memory.
Value checkRate(const CatalogPtr &catalog)
{
    std::vector<CorpusFile> files = allDocuments();
    size_t findings = 0;
    QElapsedTimer timer;
    timer.start();
    for (const CorpusFile &file : files)
        findings += Snapshot::build(file.bytes, catalog)->diagnostics().size();
    const double seconds = milliseconds(timer) / 1000;
    return Value(Value::Map{
        {QStringLiteral("files"), Value(qint64(files.size()))},
        {QStringLiteral("findings"), Value(qint64(findings))},
        {QStringLiteral("per_second"), rounded(double(files.size()) / seconds)},
    });
}

} // namespace

int main(int argc, char **argv)
{
    QElapsedTimer start;
    start.start();
    QApplication app(argc, argv);
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QCommandLineParser parser;
    parser.addOption({QStringLiteral("frames"), QString(), QStringLiteral("count"), QStringLiteral("160")});
    parser.addOption({QStringLiteral("edits"), QString(), QStringLiteral("count"), QStringLiteral("100")});
    parser.process(app);
    const QString file = parser.positionalArguments().value(0);

    const QTemporaryDir settingsFolder;
    QSettings settings(settingsFolder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    const Result<CatalogPtr> catalog = Catalog::load(catalogFolder());
    if (!catalog || file.isEmpty()) {
        std::fprintf(stderr, "usage: patchcord-bench [--frames N] [--edits N] FILE\n");
        return 2;
    }
    ThemeControl theme(settings);
    MainWindow window(*catalog, settings, theme);
    window.resize(1920, 1080);
    window.show();
    QApplication::processEvents();
    const double toWindow = milliseconds(start);

    QElapsedTimer opening;
    opening.start();
    if (!window.files().open(file))
        return 2;
    CanvasView &canvas = window.tabs().current()->canvas();
    canvas.repaint();
    const double toFirstPaint = milliseconds(opening);
    QApplication::processEvents();
    const double toAllPainted = milliseconds(opening);

    canvas.fitAll();
    QApplication::processEvents();
    const int frameCount = parser.value(QStringLiteral("frames")).toInt();
    const auto framesByZoom = [&canvas, frameCount] {
        Value::Map zooms;
        for (const double zoom : {1.0, 0.5, 0.2, 0.05})
            zooms.emplace_back(QString::number(zoom), summary(frames(canvas, zoom, frameCount)));
        canvas.setZoom(1.0);
        QApplication::processEvents();
        return Value(zooms);
    };
    const Value frameTimes = framesByZoom();

    Document &document = canvas.document();
    const std::vector<double> searchTimes = searches(document, QStringLiteral("timeout"));
    const Value litFrameTimes = framesByZoom();
    document.search().find(QString());
    SourceEditor &editor = *window.findChild<TextPane *>()->source().nativeView();
    const int editCount = parser.value(QStringLiteral("edits")).toInt();
    const std::vector<double> editTimes = edits(document, editCount);
    const std::vector<double> keyTimes = keys(document, editor, QStringLiteral("1"), editCount);
    const std::vector<double> brokenTimes = keys(document, editor, QStringLiteral("\t\"{"), editCount);
    const Value report(Value::Map{
        {QStringLiteral("sections"), Value(qint64(document.snapshot()->flow().sections().size()))},
        {QStringLiteral("bytes"), Value(qint64(document.snapshot()->text().size()))},
        {QStringLiteral("start_to_window_ms"), rounded(toWindow)},
        {QStringLiteral("open_to_first_paint_ms"), rounded(toFirstPaint)},
        {QStringLiteral("open_to_all_painted_ms"), rounded(toAllPainted)},
        {QStringLiteral("frame_ms"), frameTimes},
        {QStringLiteral("find_ms"), summary(searchTimes)},
        {QStringLiteral("frame_with_hits_ms"), litFrameTimes},
        {QStringLiteral("edit_ms"), summary(editTimes)},
        {QStringLiteral("typing_ms"), summary(keyTimes)},
        {QStringLiteral("typing_broken_ms"), summary(brokenTimes)},
        {QStringLiteral("compare_ms"), summary(comparisons(document, editCount))},
        {QStringLiteral("memory_mb"), rounded(memory("VmRSS"))},
        {QStringLiteral("memory_peak_mb"), rounded(memory("VmHWM"))},
        {QStringLiteral("check"), checkRate(*catalog)},
    });
    std::printf("%s\n", report.toJson().constData());
    document.undoStack().setClean();
    return 0;
}
