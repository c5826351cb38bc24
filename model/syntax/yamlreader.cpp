// SPDX-License-Identifier: MIT
#include "model/syntax/yamlreader.h"

#include "model/syntax/yamlparse.h"
#include "model/syntax/yamlrepairs.h"
#include "model/syntax/yamlscan.h"

#include <algorithm>

namespace patchcord {

using namespace yamlscan;

namespace {

/// The fragment with the message and the repair of the habit that broke it, when one is found that helps.
FragmentPtr withRepairs(const FragmentPtr &broken, TrialBudget &trials, const std::stop_token &stop)
{
    const auto fault = std::find_if(broken->errors.begin(), broken->errors.end(), breaksReading);
    if (broken->brokenAt < 0 || fault == broken->errors.end()
        || (fault->fault != SyntaxFault::Broken && fault->fault != SyntaxFault::UnclosedQuote))
        return broken;
    const auto told = [&](const YamlRepair &repair, std::vector<Repair> repairs) {
        Fragment fragment = *broken;
        fragment.errors[size_t(fault - broken->errors.begin())] = {
            repair.fault, repair.mark, repair.message, std::move(repairs)};
        return std::make_shared<const Fragment>(std::move(fragment));
    };
    constexpr qsizetype BytesForTrials = 128 * 1024;
    qsizetype budget = BytesForTrials;
    const std::vector<YamlRepair> candidates = yamlRepairs(broken->text, broken->brokenAt);
    for (const YamlRepair &candidate : candidates) {
        if (candidate.repair.title.isEmpty())
            continue;
        budget -= broken->text.size();
        if (budget < 0 || stop.stop_requested() || !trials.pay(broken->text.size()))
            break;
        const TextRange range = candidate.repair.range;
        QByteArray mended = broken->text;
        mended.replace(range.begin, range.length(), candidate.repair.text);
        const FragmentPtr trial = parseYaml(mended, stop);
        const qsizetype grown = mended.size() - broken->text.size();
        const bool helps = isSound(trial->errors)
            || (trial->brokenAt >= 0
                && lineBegin(broken->text, broken->brokenAt) < lineBegin(
                       broken->text, std::clamp<qsizetype>(trial->brokenAt - grown, 0, broken->text.size())));
        if (helps)
            return told(candidate, {candidate.repair});
    }
    const auto telling = std::find_if(candidates.begin(), candidates.end(),
        [](const YamlRepair &each) { return each.weight == YamlRepair::Weight::Telling; });
    return telling == candidates.end() ? broken : told(*telling, {});
}

} // namespace

FragmentPtr readYaml(const QByteArray &text, Diagnosis diagnosis, const std::stop_token &stop)
{
    if (diagnosis == Diagnosis::Short)
        return parseYaml(text, stop);
    TrialBudget trials;
    return readYaml(text, trials, stop);
}

FragmentPtr readYaml(const QByteArray &text, TrialBudget &trials, const std::stop_token &stop)
{
    const FragmentPtr read = parseYaml(text, stop);
    return isSound(read->errors) ? read : withRepairs(read, trials, stop);
}

} // namespace patchcord
