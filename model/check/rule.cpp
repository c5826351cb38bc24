// SPDX-License-Identifier: MIT
#include "model/check/rule.h"

#include <algorithm>
#include <array>

namespace patchcord {

namespace {

constexpr std::array Rules{
    RuleInfo{Rule::Syntax, "syntax", "parse_error", Severity::Error},
    RuleInfo{Rule::UnclosedQuote, "unclosed-quote", "parse_error", Severity::Error},
    RuleInfo{Rule::DuplicateKey, "duplicate-key", "element_duplicated", Severity::Error},
    RuleInfo{Rule::Encoding, "encoding", "parse_error", Severity::Error},
    RuleInfo{Rule::TooDeep, "too-deep", "nested_too_deep", Severity::Error},
    RuleInfo{Rule::TooLarge, "too-large", "", Severity::Error},
    RuleInfo{Rule::SeveralDocuments, "several-documents", "parse_error", Severity::Error},
    RuleInfo{Rule::MergeKey, "merge-key", "", Severity::Warning},

    RuleInfo{Rule::EmptyFile, "empty-file", "sections_missing", Severity::Error},
    RuleInfo{Rule::NotSwml, "not-swml", "sections_missing", Severity::Error},
    RuleInfo{Rule::Messaging, "messaging", "", Severity::Hint},
    RuleInfo{Rule::Version, "version", "version_invalid", Severity::Error},
    RuleInfo{Rule::UnknownTopLevelKey, "unknown-top-level-key", "element_undefined", Severity::Error},
    RuleInfo{
        Rule::SectionsMissing, "sections-missing", "sections_missing", Severity::Error, RuleSubject::Absence},
    RuleInfo{Rule::SectionsNotMap, "sections-not-map", "element_wrong_type", Severity::Error},
    RuleInfo{
        Rule::SectionsEmpty, "sections-empty", "main_section_missing", Severity::Error, RuleSubject::Absence},
    RuleInfo{
        Rule::MainMissing, "main-missing", "main_section_missing", Severity::Error, RuleSubject::Absence},
    RuleInfo{Rule::SectionNotList, "section-not-list", "element_wrong_type", Severity::Error,
        RuleSubject::Absence},
    RuleInfo{
        Rule::SectionEmpty, "section-empty", "section_code_missing", Severity::Warning, RuleSubject::Absence},
    RuleInfo{Rule::SectionForm, "section-form", "", Severity::Hint},
    RuleInfo{Rule::SectionKey, "section-key", "section_parameter_undefined", Severity::Error},
    RuleInfo{Rule::DuplicateSection, "duplicate-section", "element_duplicated", Severity::Error},
    RuleInfo{Rule::SectionName, "section-name", "element_invalid_value", Severity::Warning},

    RuleInfo{Rule::StepNotObject, "step-not-object", "element_wrong_type", Severity::Error},
    RuleInfo{Rule::StepWithoutMethod, "step-without-method", "method_missing_name", Severity::Error,
        RuleSubject::Absence},
    RuleInfo{Rule::StepWithSeveralKeys, "step-with-several-keys", "element_undefined", Severity::Error},
    RuleInfo{Rule::BareStep, "bare-step", "", Severity::Hint},
    RuleInfo{Rule::ShortForm, "short-form", "", Severity::Hint},
    RuleInfo{Rule::BranchForm, "branch-form", "", Severity::Hint},
    RuleInfo{Rule::UnknownMethod, "unknown-method", "method_undefined", Severity::Error},
    RuleInfo{Rule::OtherMethod, "other-method", "method_parameter_undefined", Severity::Error},

    RuleInfo{Rule::UnknownKey, "unknown-key", "method_parameter_undefined", Severity::Error},
    RuleInfo{Rule::MissingParameter, "missing-parameter", "method_parameter_missing", Severity::Error,
        RuleSubject::Absence},
    RuleInfo{Rule::OneOfMissing, "one-of-missing", "method_parameter_missing", Severity::Error,
        RuleSubject::Absence},
    RuleInfo{Rule::OneOfConflict, "one-of-conflict", "method_parameter_conflict", Severity::Error},
    RuleInfo{
        Rule::NoValue, "no-value", "method_parameter_invalid_value", Severity::Error, RuleSubject::Absence},
    RuleInfo{Rule::WrongType, "wrong-type", "method_parameter_invalid_value", Severity::Error},
    RuleInfo{Rule::QuotedNumber, "quoted-number", "", Severity::Warning},
    RuleInfo{Rule::QuotedBoolean, "quoted-boolean", "method_parameter_invalid_value", Severity::Error},
    RuleInfo{Rule::UnquotedText, "unquoted-text", "method_parameter_invalid_value", Severity::Error},
    RuleInfo{Rule::AmbiguousWord, "ambiguous-word", "", Severity::Warning},
    RuleInfo{Rule::LeadingZero, "leading-zero", "", Severity::Warning},
    RuleInfo{Rule::VariableNotAccepted, "variable-not-accepted", "", Severity::Warning},
    RuleInfo{Rule::BadChoice, "bad-choice", "method_parameter_invalid_value", Severity::Error},
    RuleInfo{Rule::RepeatedChoice, "repeated-choice", "method_parameter_invalid_value", Severity::Error},
    RuleInfo{Rule::OutOfRange, "out-of-range", "method_parameter_invalid_value", Severity::Error},
    RuleInfo{Rule::FractionalSeconds, "fractional-seconds", "", Severity::Warning},
    RuleInfo{Rule::BadLength, "bad-length", "method_parameter_invalid_value", Severity::Error},
    RuleInfo{Rule::UnusualValue, "unusual-value", "", Severity::Warning},
    RuleInfo{Rule::BadPattern, "bad-pattern", "method_parameter_invalid_value", Severity::Error},
    RuleInfo{Rule::BadSound, "bad-sound", "method_parameter_invalid_value", Severity::Error},
    RuleInfo{Rule::BadUrl, "bad-url", "", Severity::Warning},
    RuleInfo{Rule::OtherUnit, "other-unit", "", Severity::Hint},
    RuleInfo{Rule::NewerThanSchema, "newer-than-schema", "", Severity::Hint},
    RuleInfo{Rule::RefusedBySchema, "refused-by-schema", "", Severity::Hint},
    RuleInfo{Rule::FoundInFiles, "found-in-files", "", Severity::Hint},
    RuleInfo{Rule::Legacy, "legacy", "", Severity::Hint},
    RuleInfo{Rule::ConditionForm, "condition-form", "method_parameter_invalid_value", Severity::Error},
    RuleInfo{Rule::ElseBesideWhen, "else-beside-when", "", Severity::Hint},

    RuleInfo{Rule::MissingSection, "missing-section", "", Severity::Error, RuleSubject::Absence},
    RuleInfo{Rule::AfterBridgeTarget, "after-bridge-target", "", Severity::Warning, RuleSubject::Absence},
    RuleInfo{Rule::MissingLabel, "missing-label", "", Severity::Error, RuleSubject::Absence},
    RuleInfo{Rule::DuplicateLabel, "duplicate-label", "", Severity::Error},
    RuleInfo{Rule::UnreachedSection, "unreached-section", "", Severity::Warning, RuleSubject::Absence},

    RuleInfo{Rule::LabelName, "label-name", "element_invalid_value", Severity::Error},
    RuleInfo{Rule::LabelInOtherList, "label-in-other-list", "", Severity::Warning},
    RuleInfo{Rule::UnusedLabel, "unused-label", "", Severity::Hint, RuleSubject::Absence},
    RuleInfo{Rule::GotoBudget, "goto-budget", "too_many_transfers", Severity::Warning},
    RuleInfo{Rule::UnreachableStep, "unreachable-step", "", Severity::Warning},
    RuleInfo{Rule::SwitchWithoutCase, "switch-without-case", "method_no_matching_condition",
        Severity::Warning, RuleSubject::Absence},
    RuleInfo{Rule::SwitchWithoutDefault, "switch-without-default", "method_no_matching_condition",
        Severity::Warning, RuleSubject::Absence},
    RuleInfo{Rule::EndlessTransfers, "endless-transfers", "too_many_transfers", Severity::Warning},
    RuleInfo{Rule::ExecuteRecursion, "execute-recursion", "nested_too_deep", Severity::Warning},

    RuleInfo{Rule::ExpressionSyntax, "expression-syntax", "js_eval_error", Severity::Warning},
    RuleInfo{Rule::ExpressionLength, "expression-length", "js_eval_error", Severity::Warning},
    RuleInfo{Rule::ExpressionProperty, "expression-property", "", Severity::Hint},
    RuleInfo{Rule::VariableInCondition, "variable-in-condition", "js_eval_error", Severity::Warning},
    RuleInfo{Rule::AssignmentInCondition, "assignment-in-condition", "", Severity::Warning},
    RuleInfo{Rule::ImpossibleValue, "impossible-value", "", Severity::Warning},
    RuleInfo{Rule::MisspelledVariable, "misspelled-variable", "", Severity::Warning, RuleSubject::Absence},
    RuleInfo{Rule::UnsetVariable, "unset-variable", "", Severity::Hint, RuleSubject::Absence},
    RuleInfo{Rule::MissingParam, "missing-param", "", Severity::Warning, RuleSubject::Absence},

    RuleInfo{Rule::ConnectDialling, "connect-dialling", "method_parameter_missing", Severity::Error,
        RuleSubject::Absence},
    RuleInfo{Rule::ConnectConflict, "connect-conflict", "method_parameter_conflict", Severity::Error},
    RuleInfo{Rule::DestinationTo, "destination-to", "method_parameter_missing", Severity::Error,
        RuleSubject::Absence},
    RuleInfo{Rule::EmptyDialList, "empty-dial-list", "method_parameter_invalid_value", Severity::Error,
        RuleSubject::Absence},
    RuleInfo{Rule::NumberAsAddress, "number-as-address", "method_parameter_invalid_value", Severity::Error},
    RuleInfo{Rule::UnknownAddress, "unknown-address", "", Severity::Warning},
    RuleInfo{Rule::BadPhone, "bad-phone", "", Severity::Warning},
    RuleInfo{Rule::BadSipUri, "bad-sip-uri", "", Severity::Warning},
    RuleInfo{Rule::BadAddress, "bad-address", "", Severity::Warning},
    RuleInfo{Rule::EventsWithoutUrl, "events-without-url", "", Severity::Warning, RuleSubject::Absence},
    RuleInfo{Rule::NoEffect, "no-effect", "", Severity::Hint},
    RuleInfo{
        Rule::QueueWithoutTransfer, "queue-without-transfer", "", Severity::Warning, RuleSubject::Absence},
    RuleInfo{Rule::ConfirmStep, "confirm-step", "method_parameter_invalid_value", Severity::Error},
    RuleInfo{Rule::ConfirmStepNewer, "confirm-step-newer", "", Severity::Hint},
    RuleInfo{Rule::NeedsOtherField, "needs-other-field", "", Severity::Hint, RuleSubject::Absence},
    RuleInfo{Rule::ResultWithoutCase, "result-without-case", "method_parameter_missing", Severity::Error,
        RuleSubject::Absence},
    RuleInfo{Rule::ConnectOnlyField, "connect-only-field", "", Severity::Warning},
    RuleInfo{Rule::CredentialsOnConnect, "credentials-on-connect", "", Severity::Warning},
    RuleInfo{Rule::ParallelExclusive, "parallel-exclusive", "", Severity::Hint},
    RuleInfo{Rule::HeaderInvalid, "header-invalid", "method_parameter_invalid_value", Severity::Error},
    RuleInfo{Rule::HeaderName, "header-name", "", Severity::Warning},
    RuleInfo{Rule::HeaderReserved, "header-reserved", "", Severity::Warning},
    RuleInfo{Rule::ContextDefault, "context-default", "method_parameter_missing", Severity::Error,
        RuleSubject::Absence},
    RuleInfo{Rule::UnknownContext, "unknown-context", "", Severity::Warning, RuleSubject::Absence},
    RuleInfo{Rule::UnknownContextStep, "unknown-context-step", "", Severity::Warning, RuleSubject::Absence},
    RuleInfo{Rule::DuplicateContextStep, "duplicate-context-step", "", Severity::Warning},
    RuleInfo{Rule::EndWithNextSteps, "end-with-next-steps", "", Severity::Warning},
    RuleInfo{Rule::PlainSecret, "plain-secret", "", Severity::Hint},
    RuleInfo{Rule::HttpWebhook, "http-webhook", "", Severity::Hint},
    RuleInfo{Rule::TooManyFindings, "too-many-findings", "", Severity::Hint},
};

constexpr bool isInOrder()
{
    for (size_t i = 0; i < Rules.size(); ++i) {
        if (size_t(Rules[i].rule) != i)
            return false;
    }
    return Rules.size() == size_t(Rule::TooManyFindings) + 1;
}
static_assert(isInOrder(), "the table follows the enum");

} // namespace

const RuleInfo &ruleInfo(Rule rule)
{
    return Rules[size_t(rule)];
}

const RuleInfo *ruleInfo(const QString &code)
{
    const auto found = std::find_if(Rules.begin(), Rules.end(),
        [&code](const RuleInfo &info) { return code == QLatin1String(info.code); });
    return found == Rules.end() ? nullptr : &*found;
}

QStringList allDiagnosticCodes()
{
    QStringList codes;
    for (const RuleInfo &info : Rules)
        codes.append(QString::fromLatin1(info.code));
    return codes;
}

} // namespace patchcord
