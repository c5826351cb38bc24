<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>Assist</name>
    <message numerus="yes">
        <source>%1 · section, %n steps</source>
        <translation>
            <numerusform>%1 · section, %n step</numerusform>
            <numerusform>%1 · section, %n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>section · %n steps</source>
        <translation>
            <numerusform>section · %n step</numerusform>
            <numerusform>section · %n steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message numerus="yes">
        <source>Renamed “%1” to “%2”, with %n places that name it.</source>
        <translation>
            <numerusform>Renamed “%1” to “%2”, with one place that names it.</numerusform>
            <numerusform>Renamed “%1” to “%2”, with %n places that name it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n steps</source>
        <translation>
            <numerusform>Move %n step</numerusform>
            <numerusform>Move %n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n items</source>
        <translation>
            <numerusform>Delete %n item</numerusform>
            <numerusform>Delete %n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problems: %1</source>
        <translation>
            <numerusform>%n problem: %1</numerusform>
            <numerusform>%n problems: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Disable %n steps</source>
        <translation>
            <numerusform>Disable step</numerusform>
            <numerusform>Disable %n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enable %n steps</source>
        <translation>
            <numerusform>Enable step</numerusform>
            <numerusform>Enable %n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steps lead to this section: select the one to merge it into.</source>
        <translation>
            <numerusform>%n step leads to this section: select the one to merge it into.</numerusform>
            <numerusform>%n steps lead to this section: select the one to merge it into.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message numerus="yes">
        <source>These %n steps never run: %1. Remove them, or move them before %2.</source>
        <translation>
            <numerusform>This step never runs: %1. Remove it, or move it before %2.</numerusform>
            <numerusform>These %n steps never run: %1. Remove them, or move them before %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove the %n steps that never run</source>
        <translation>
            <numerusform>Remove the step that never runs</numerusform>
            <numerusform>Remove the %n steps that never run</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 needs at least %n entries, and has %2.</source>
        <translation>
            <numerusform>%1 needs at least %n entry, and has %2.</numerusform>
            <numerusform>%1 needs at least %n entries, and has %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 takes at most %n entries, and has %2.</source>
        <translation>
            <numerusform>%1 takes at most %n entry, and has %2.</numerusform>
            <numerusform>%1 takes at most %n entries, and has %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 needs at least %n characters.</source>
        <translation>
            <numerusform>%1 needs at least %n character.</numerusform>
            <numerusform>%1 needs at least %n characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is too long: it takes at most %n characters.</source>
        <translation>
            <numerusform>%1 is too long: it takes at most %n character.</numerusform>
            <numerusform>%1 is too long: it takes at most %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditTexts</name>
    <message numerus="yes">
        <source>There are %n destinations, and “to” holds one: remove the others first.</source>
        <translation>
            <numerusform>There is %n destination, and “to” holds one: remove the others first.</numerusform>
            <numerusform>There are %n destinations, and “to” holds one: remove the others first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The map at “%1” has %n entries.</source>
        <translation>
            <numerusform>The map at “%1” has %n entry.</numerusform>
            <numerusform>The map at “%1” has %n entries.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The list at “%1” has %n items.</source>
        <translation>
            <numerusform>The list at “%1” has %n item.</numerusform>
            <numerusform>The list at “%1” has %n items.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The list at “%1” has %n items: “%2” is not one of them.</source>
        <translation>
            <numerusform>The list at “%1” has %n item: “%2” is not one of them.</numerusform>
            <numerusform>The list at “%1” has %n items: “%2” is not one of them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FieldSummary</name>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message numerus="yes">
        <source>%n headers</source>
        <translation>
            <numerusform>%n header</numerusform>
            <numerusform>%n headers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cases</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conditions</source>
        <translation>
            <numerusform>%n condition</numerusform>
            <numerusform>%n conditions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormSubject</name>
    <message numerus="yes">
        <source>%n steps, edited together</source>
        <translation>
            <numerusform>%n step, edited together</numerusform>
            <numerusform>%n steps, edited together</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message numerus="yes">
        <source>%n functions</source>
        <translation>
            <numerusform>%n function</numerusform>
            <numerusform>%n functions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contexts</source>
        <translation>
            <numerusform>%n context</numerusform>
            <numerusform>%n contexts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n digits</source>
        <translation>
            <numerusform>%n digit</numerusform>
            <numerusform>%n digits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patchcord::CanvasView</name>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>Problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patchcord::CommandLine</name>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the least grave findings are left out: a report holds %1.</source>
        <translation>
            <numerusform>%n of the least grave findings is left out: a report holds %1.</numerusform>
            <numerusform>%n of the least grave findings are left out: a report holds %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patchcord::Compare</name>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patchcord::CompareWindow</name>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patchcord::Convert</name>
    <message numerus="yes">
        <source>%n comments are lost: JSON has none.</source>
        <translation>
            <numerusform>%n comment is lost: JSON has none.</numerusform>
            <numerusform>%n comments are lost: JSON has none.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n aliases are written out: JSON cannot refer to another place.</source>
        <translation>
            <numerusform>%n alias is written out: JSON cannot refer to another place.</numerusform>
            <numerusform>%n aliases are written out: JSON cannot refer to another place.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts of several lines become one line each, with \n in them.</source>
        <translation>
            <numerusform>%n text of several lines becomes one line, with \n in it.</numerusform>
            <numerusform>%n texts of several lines become one line each, with \n in them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n numbers are spelled anew: JSON writes decimals only.</source>
        <translation>
            <numerusform>%n number is spelled anew: JSON writes decimals only.</numerusform>
            <numerusform>%n numbers are spelled anew: JSON writes decimals only.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tags are lost: JSON has none.</source>
        <translation>
            <numerusform>%n tag is lost: JSON has none.</numerusform>
            <numerusform>%n tags are lost: JSON has none.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patchcord::Document</name>
    <message numerus="yes">
        <source>Fix %n problems</source>
        <translation>
            <numerusform>Fix %n problem</numerusform>
            <numerusform>Fix %n problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patchcord::DocumentOverview</name>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patchcord::FixMenu</name>
    <message numerus="yes">
        <source>Fix all %n of this kind</source>
        <translation>
            <numerusform>Fix the %n of this kind</numerusform>
            <numerusform>Fix all %n of this kind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more in the list of problems</source>
        <translation>
            <numerusform>%n more in the list of problems</numerusform>
            <numerusform>%n more in the list of problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patchcord::FoundEverywhere</name>
    <message numerus="yes">
        <source>%n hits</source>
        <translation>
            <numerusform>%n hit</numerusform>
            <numerusform>%n hits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n documents</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patchcord::HitCount</name>
    <message numerus="yes">
        <source>%n hits</source>
        <translation>
            <numerusform>%n hit</numerusform>
            <numerusform>%n hits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patchcord::ItemsEditor</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patchcord::Outline</name>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patchcord::PickActions</name>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patchcord::ProblemPill</name>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hints</source>
        <translation>
            <numerusform>%n hint</numerusform>
            <numerusform>%n hints</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patchcord::ProblemsView</name>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hints</source>
        <translation>
            <numerusform>%n hint</numerusform>
            <numerusform>%n hints</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patchcord::PropertyPanel</name>
    <message numerus="yes">
        <source>Filter %n fields</source>
        <translation>
            <numerusform>Filter %n field</numerusform>
            <numerusform>Filter %n fields</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patchcord::Recovering</name>
    <message numerus="yes">
        <source>Discard the unsaved work of %n document(s)?</source>
        <translation>
            <numerusform>Discard the unsaved work of %n document?</numerusform>
            <numerusform>Discard the unsaved work of %n documents?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patchcord::RenameDialog</name>
    <message numerus="yes">
        <source>%n places name it.</source>
        <translation>
            <numerusform>One place names it.</numerusform>
            <numerusform>%n places name it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patchcord::ReplaceBar</name>
    <message numerus="yes">
        <source>%n hits were replaced.</source>
        <translation>
            <numerusform>%n hit was replaced.</numerusform>
            <numerusform>%n hits were replaced.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patchcord::SchemaEditor</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patchcord::SourceView</name>
    <message numerus="yes">
        <source>⋯ %n lines</source>
        <translation>
            <numerusform>⋯ %n line</numerusform>
            <numerusform>⋯ %n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patchcord::TextPane</name>
    <message numerus="yes">
        <source>%n spaces</source>
        <translation>
            <numerusform>%n space</numerusform>
            <numerusform>%n spaces</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patchcord::TextWindow</name>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n characters</source>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
</context>
</TS>
