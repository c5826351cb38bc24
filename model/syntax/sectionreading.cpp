// SPDX-License-Identifier: MIT
#include "model/syntax/sectionreading.h"

#include "model/syntax/jsonreader.h"
#include "model/syntax/sectionrecovery.h"
#include "model/syntax/yamlreader.h"

#include <algorithm>
#include <future>

namespace patchcord {

namespace {

/// What was read of a section that was put into brackets.
FragmentPtr withoutBrackets(const Fragment &wrapped, QByteArrayView chunk)
{
    Fragment section = wrapped;
    section.text = chunk.toByteArray();
    const auto limit = qint32(chunk.size());
    for (FragmentNode &node : section.nodes) {
        node.begin = std::clamp(node.begin - 1, 0, limit);
        node.end = std::clamp(node.end - 1, 0, limit);
        node.itemBegin = std::clamp(node.itemBegin - 1, 0, limit);
    }
    for (SyntaxError &error : section.errors) {
        error = error.shifted(-1);
        error.range = {std::clamp<qsizetype>(error.range.begin, 0, limit),
            std::clamp<qsizetype>(error.range.end, 0, limit)};
        error.repairs.erase(
            std::remove_if(error.repairs.begin(), error.repairs.end(),
                [limit](const Repair &repair) { return repair.range.end > limit || repair.range.begin < 0; }),
            error.repairs.end());
    }
    return std::make_shared<const Fragment>(std::move(section));
}

/// JSON knows no bare entries: they are read in brackets.
QByteArray inBrackets(QByteArrayView chunk)
{
    return '{' + chunk.toByteArray() + '}';
}

/// One section's text, whose root is a map of one entry if it is sound. What is wrong with it is found out
/// when it is recovered.
FragmentPtr readChunk(QByteArrayView chunk, Language language, const std::stop_token &stop)
{
    if (language == Language::Yaml)
        return readYaml(chunk.toByteArray(), Diagnosis::Short, stop);
    return withoutBrackets(*readJson(inBrackets(chunk), Diagnosis::Short, stop), chunk);
}

bool isWhole(const Fragment &fragment)
{
    return isSound(fragment.errors) && isOneEntry(fragment);
}

FragmentPtr recovered(
    const FragmentPtr &read, Language language, TrialBudget &trials, const std::stop_token &stop)
{
    const QByteArrayView chunk = read->text;
    const FragmentPtr told = language == Language::Yaml
        ? read
        : withoutBrackets(*readJson(inBrackets(chunk), trials, stop), chunk);
    const FragmentPtr section = recoverSection(told, language, trials, stop);
    Fragment kept = *section;
    kept.recovery = trials;
    return std::make_shared<const Fragment>(std::move(kept));
}

/// Whether a section that was recovered with another budget would come out the same with so much.
bool isSameWith(const TrialBudget &was, qsizetype left)
{
    return was.isShort() ? was.limit() == left : was.used() <= left;
}

/// Reads what is not there yet on two threads when it is much: yaml-cpp takes most of the time that opening a
/// file takes.
void readMissing(QByteArrayView text, const SectionChunks &chunks, Language language,
    std::vector<FragmentPtr> &fragments, const std::stop_token &stop)
{
    qsizetype unread = 0;
    for (size_t i = 0; i < chunks.size(); ++i)
        unread += fragments[i] ? 0 : chunks[i].length();
    const auto readRange = [&](size_t from, size_t step) {
        for (size_t i = from; i < chunks.size(); i += step) {
            if (!fragments[i])
                fragments[i] = readChunk(text.sliced(chunks[i].begin, chunks[i].length()), language, stop);
        }
    };
    constexpr qsizetype WorthAThread = 64 * 1024;
    if (unread < WorthAThread) {
        readRange(0, 1);
    } else {
        auto other = std::async(std::launch::async, readRange, 1, 2);
        readRange(0, 2);
        other.get();
    }
}

} // namespace

std::vector<FragmentPtr> readSections(QByteArrayView text, const SectionChunks &chunks, Language language,
    std::vector<FragmentPtr> known, const std::stop_token &stop)
{
    readMissing(text, chunks, language, known, stop);
    std::vector<FragmentPtr> fragments = std::move(known);
    // In the order of the text, as each leaves to the next what it did not need.
    qsizetype left = TrialBudget::MostBytes;
    for (size_t i = 0; i < chunks.size() && !stop.stop_requested(); ++i) {
        FragmentPtr &fragment = fragments[i];
        if (!fragment->recovery && isWhole(*fragment))
            continue;
        if (fragment->recovery && isSameWith(*fragment->recovery, left)) {
            left -= fragment->recovery->used();
            continue;
        }
        if (fragment->recovery)
            fragment = readChunk(text.sliced(chunks[i].begin, chunks[i].length()), language, stop);
        TrialBudget trials(left);
        fragment = recovered(fragment, language, trials, stop);
        left = trials.left();
    }
    return fragments;
}

} // namespace patchcord
