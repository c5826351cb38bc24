// SPDX-License-Identifier: MIT
#pragma once

#include "model/check/diagnostic.h"

#include <QStringList>

namespace patchcord {

/// Every rule that there is. rule.cpp gives each its code, its severity and the platform's name for it.
enum class Rule : quint8 {
    // the text
    Syntax,
    UnclosedQuote,
    DuplicateKey,
    Encoding,
    TooDeep,
    TooLarge,
    SeveralDocuments,
    MergeKey,
    // the frame
    EmptyFile,
    NotSwml,
    Messaging,
    Version,
    UnknownTopLevelKey,
    SectionsMissing,
    SectionsNotMap,
    SectionsEmpty,
    MainMissing,
    SectionNotList,
    SectionEmpty,
    SectionForm,
    SectionKey,
    DuplicateSection,
    SectionName,
    // steps
    StepNotObject,
    StepWithoutMethod,
    StepWithSeveralKeys,
    BareStep,
    ShortForm,
    BranchForm,
    UnknownMethod,
    OtherMethod,
    // fields of any method
    UnknownKey,
    MissingParameter,
    OneOfMissing,
    OneOfConflict,
    NoValue,
    WrongType,
    QuotedNumber,
    QuotedBoolean,
    UnquotedText,
    AmbiguousWord,
    LeadingZero,
    VariableNotAccepted,
    BadChoice,
    RepeatedChoice,
    OutOfRange,
    FractionalSeconds,
    BadLength,
    UnusualValue,
    BadPattern,
    BadSound,
    BadUrl,
    OtherUnit,
    NewerThanSchema,
    RefusedBySchema,
    FoundInFiles,
    Legacy,
    ConditionForm,
    ElseBesideWhen,
    // targets
    MissingSection,
    AfterBridgeTarget,
    MissingLabel,
    DuplicateLabel,
    UnreachedSection,
    // the order in which steps run
    LabelName,
    LabelInOtherList,
    UnusedLabel,
    GotoBudget,
    UnreachableStep,
    SwitchWithoutCase,
    SwitchWithoutDefault,
    EndlessTransfers,
    ExecuteRecursion,
    // expressions and variables
    ExpressionSyntax,
    ExpressionLength,
    ExpressionProperty,
    VariableInCondition,
    AssignmentInCondition,
    ImpossibleValue,
    MisspelledVariable,
    UnsetVariable,
    MissingParam,
    // connect
    ConnectDialling,
    ConnectConflict,
    DestinationTo,
    EmptyDialList,
    NumberAsAddress,
    UnknownAddress,
    BadPhone,
    BadSipUri,
    BadAddress,
    EventsWithoutUrl,
    NoEffect,
    QueueWithoutTransfer,
    ConfirmStep,
    ConfirmStepNewer,
    NeedsOtherField,
    ResultWithoutCase,
    ConnectOnlyField,
    CredentialsOnConnect,
    ParallelExclusive,
    HeaderInvalid,
    HeaderName,
    HeaderReserved,
    // contexts of an AI agent
    ContextDefault,
    UnknownContext,
    UnknownContextStep,
    DuplicateContextStep,
    EndWithNextSteps,
    PlainSecret,
    HttpWebhook,
    TooManyFindings,
};

/// Whether a rule misses something: such findings are idle talk where the text breaks off.
enum class RuleSubject : quint8 { Presence, Absence };

struct RuleInfo
{
    Rule rule;
    const char *code;
    const char *runtimeCode; ///< without "relay_script_"; empty where the platform has none
    Severity severity;
    RuleSubject subject = RuleSubject::Presence;
};

const RuleInfo &ruleInfo(Rule rule);
/// The rule with this code, or null.
const RuleInfo *ruleInfo(const QString &code);

/// The codes of all rules, in the order of the enum.
QStringList allDiagnosticCodes();

} // namespace patchcord
