// SPDX-License-Identifier: MIT
#pragma once

#include "model/catalog/address.h"
#include "model/syntax/value.h"

#include <QRegularExpression>
#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

namespace patchcord {

/// What a parameter holds, and so which editor shows it and which rules check it.
enum class ParameterType : quint8 {
    // scalars
    String,
    Text, ///< long text: prompts, bodies
    Integer,
    Number,
    Boolean,
    Choice, ///< one of `choices`
    Url,
    Address, ///< what connect dials: phone, SIP, resource, queue, stream
    Sound, ///< a play URI: say:, silence:, ring:, http(s)
    Codecs, ///< comma list without spaces
    Expression, ///< bare JavaScript
    Variable, ///< name of a variable, bare
    Label, ///< names a label step of the same section (goto.label)
    LabelName, ///< is a label (the body of `label`)
    Target, ///< section name, http(s) URL or inline document (execute, transfer)
    // lists and maps of scalars
    SoundList, ///< a list of sounds, or, with `orOne`, one sound alone
    StringList,
    ChoiceList, ///< any of `choices`, each at most once
    StringMap,
    // structure
    Headers, ///< list of {name, value}
    Destinations, ///< list of destination objects
    DestinationGroups, ///< list of lists of destination objects
    Object, ///< an object described by `object`
    ObjectList, ///< a list of such objects
    List, ///< a list of what `of` describes
    Map, ///< an object with names of the writer's own, and values that `of` describes
    Union, ///< one of the variants in `of`
    Null, ///< nothing; as a variant
    JsonSchema, ///< the JSON Schema of an AI function's parameters
    Document, ///< a SWML document inside this one
    Any,
    // steps
    Steps, ///< a list of steps
    StepsByCase, ///< map of value to list of steps (switch.case)
    Conditions, ///< list of {when, then} and {else} (cond)
    Result, ///< switch object or cond list (connect.result)
    UrlOrSteps, ///< connect.confirm
};

enum class Unit : quint8 { None, Seconds, Milliseconds, Decibels, Digits };

/// How well a parameter or method is vouched for.
enum class Standing : quint8 {
    Official, ///< in the official schema
    Newer, ///< documented, newer than the official schema
    FoundInFiles, ///< only seen in documents or unpublished sources: kept, shown when set, offered with a
                  ///< note
    Legacy, ///< older form: read and kept, not offered
    Deprecated,
};

/// Whether the published schemas refuse what lies outside a range, a length or a pattern, or only advise.
enum class Bounds : quint8 { Enforced, Advice };

/// What holds when the key is not there.
struct DefaultValue
{
    Value value; ///< null when only words describe it
    QString text; ///< as shown: "60", "the caller's number"; empty: nothing, the feature is off
    QString source; ///< who says so: "docs" or "schema"
    QString sameAs; ///< the sibling parameter whose value counts instead (confirm_timeout: timeout)
};

struct Choice
{
    QString value;
    QString title; ///< in words; empty: the value itself
    QString help;
};

/// One field of a method's body or of an object inside it; or, without a name, the shape of an item of a
/// list, of a value of a map, of a variant.
struct Parameter
{
    QString name;
    QString group; ///< heading in the form: "Dialling", "Events", "Afterwards"
    ParameterType type = ParameterType::String;
    Unit unit = Unit::None;
    Standing standing = Standing::Official;
    bool required = false;
    bool schemaRequires = false; ///< the official schema alone says that it has to be there
    bool acceptsVariable = false; ///< a typed field that also takes a whole ${...}
    bool secret = false;
    bool orOne = false; ///< one item may stand in place of a list of one
    bool inherited = false; ///< in a destination: taken from connect when not set
    AddressKinds appliesTo; ///< empty: whatever is dialled
    std::optional<double> minimum;
    std::optional<double> maximum;
    /// How many items a list may have, and how many characters a text.
    std::optional<int> leastLength;
    std::optional<int> mostLength;
    Bounds bounds = Bounds::Enforced;
    QRegularExpression pattern; ///< for texts without variables; without a pattern: any
    std::vector<Choice> choices; ///< of Choice and ChoiceList all there are, of Codecs and String known ones
    QStringList legacyChoices; ///< older spellings, words for a whole list: read, not offered
    DefaultValue fallback;
    QStringList oftenWritten; ///< other names that people write for it, which nothing accepts
    QStringList replacedBy; ///< of an older field: the fields of the same object that say it today
    QString object; ///< name of the object type of Object and ObjectList
    /// Of a List and a Map the one shape of what they hold, of a Union its variants. Shapes have no name.
    std::vector<Parameter> of;
    /// A document may stand in it, at whatever depth. Worked out when the catalog is loaded.
    bool holdsDocument = false;
    QString title; ///< of a variant: what it is called where one is chosen
    QString help; ///< one or two sentences
    QString example;

    bool hasPattern() const { return !pattern.pattern().isEmpty(); }
};

} // namespace patchcord
