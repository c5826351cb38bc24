<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>Address</name>
    <message>
        <source>phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>SIP</source>
        <translation>SIP</translation>
    </message>
    <message>
        <source>resource</source>
        <translation>Ressource</translation>
    </message>
    <message>
        <source>queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>stream</source>
        <translation>Stream</translation>
    </message>
    <message>
        <source>computed</source>
        <translation>berechnet</translation>
    </message>
    <message>
        <source>not an address</source>
        <translation>keine Adresse</translation>
    </message>
</context>
<context>
    <name>Assist</name>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>dB</source>
        <translation>dB</translation>
    </message>
    <message>
        <source>digits</source>
        <translation>Ziffern</translation>
    </message>
    <message>
        <source>docs</source>
        <translation>Doku</translation>
    </message>
    <message>
        <source>schema</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>The call is over behind it.</source>
        <translation>Danach ist der Anruf vorbei.</translation>
    </message>
    <message>
        <source>The steps behind it do not run.</source>
        <translation>Die Schritte dahinter laufen nicht.</translation>
    </message>
    <message>
        <source>The next step runs only when it does not jump.</source>
        <translation>Der nächste Schritt läuft nur, wenn dieser nicht springt.</translation>
    </message>
    <message>
        <source>default %1</source>
        <translation>Standard %1</translation>
    </message>
    <message>
        <source>default %1 (%2)</source>
        <translation>Standard %1 (%2)</translation>
    </message>
    <message>
        <source>an address</source>
        <translation>eine Adresse</translation>
    </message>
    <message>
        <source>a list of destinations</source>
        <translation>eine Liste von Zielen</translation>
    </message>
    <message>
        <source>groups of destinations</source>
        <translation>Gruppen von Zielen</translation>
    </message>
    <message>
        <source>a sound</source>
        <translation>ein Klang</translation>
    </message>
    <message>
        <source>a section or a URL</source>
        <translation>ein Abschnitt oder eine URL</translation>
    </message>
    <message>
        <source>a label of the section</source>
        <translation>eine Sprungmarke des Abschnitts</translation>
    </message>
    <message>
        <source>the name of a variable</source>
        <translation>der Name einer Variablen</translation>
    </message>
    <message>
        <source>a condition in JavaScript</source>
        <translation>eine Bedingung in JavaScript</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>eines von %1</translation>
    </message>
    <message>
        <source>Counts for these destinations alone: %1.</source>
        <translation>Gilt nur für diese Ziele: %1.</translation>
    </message>
    <message>
        <source>Documented, but newer than the official schema.</source>
        <translation>Dokumentiert, aber neuer als das offizielle Schema.</translation>
    </message>
    <message>
        <source>Only seen in documents: no published source describes it.</source>
        <translation>Nur in Dokumenten gesehen: Keine veröffentlichte Quelle beschreibt es.</translation>
    </message>
    <message>
        <source>An older form: it is kept, but new documents do without.</source>
        <translation>Eine ältere Form: Sie bleibt erhalten, neue Dokumente kommen ohne sie aus.</translation>
    </message>
    <message>
        <source>Deprecated.</source>
        <translation>Veraltet.</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translation>Beispiel: %1</translation>
    </message>
    <message>
        <source>Sets %1.</source>
        <translation>Setzt %1.</translation>
    </message>
    <message>
        <source>The next step does not wait for it.</source>
        <translation>Der nächste Schritt wartet nicht darauf.</translation>
    </message>
    <message>
        <source>JavaScript that is true when the steps of “then” are to run.</source>
        <translation>JavaScript, das wahr ist, wenn die Schritte von „then“ laufen sollen.</translation>
    </message>
    <message>
        <source>The steps that run when the condition holds.</source>
        <translation>Die Schritte, die laufen, wenn die Bedingung zutrifft.</translation>
    </message>
    <message>
        <source>The steps that run when no condition holds.</source>
        <translation>Die Schritte, die laufen, wenn keine Bedingung zutrifft.</translation>
    </message>
    <message>
        <source>The version of SWML: 1.0.0. It may be left out.</source>
        <translation>Die Version von SWML: 1.0.0. Sie darf fehlen.</translation>
    </message>
    <message>
        <source>The named lists of steps. The call starts in “main”.</source>
        <translation>Die Listen von Schritten mit ihren Namen. Der Anruf beginnt in „main“.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Braucht</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Erforderlich</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>%1 · a variable</source>
        <translation>%1 · eine Variable</translation>
    </message>
    <message numerus="yes">
        <source>%1 · section, %n steps</source>
        <translation>
            <numerusform>%1 · Abschnitt, %n Schritt</numerusform>
            <numerusform>%1 · Abschnitt, %n Schritte</numerusform>
        </translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Erreicht</translation>
    </message>
    <message>
        <source>no step leads here</source>
        <translation>kein Schritt führt hierher</translation>
    </message>
    <message>
        <source>%1 · label</source>
        <translation>%1 · Sprungmarke</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>%1 · variable</source>
        <translation>%1 · Variable</translation>
    </message>
    <message>
        <source>Set in line</source>
        <translation>Gesetzt in Zeile</translation>
    </message>
    <message>
        <source>none: nothing here sets it</source>
        <translation>nirgends: Nichts setzt sie hier</translation>
    </message>
    <message>
        <source>no address that SWML knows</source>
        <translation>keine Adresse, die SWML kennt</translation>
    </message>
    <message>
        <source>no effect here</source>
        <translation>hier ohne Wirkung</translation>
    </message>
    <message>
        <source>the call starts here</source>
        <translation>hier beginnt der Anruf</translation>
    </message>
    <message>
        <source>a step leads here, but there is no such section</source>
        <translation>ein Schritt führt hierher, aber diesen Abschnitt gibt es nicht</translation>
    </message>
    <message>
        <source>a value of %1</source>
        <translation>ein Wert von %1</translation>
    </message>
    <message>
        <source>speaks a text</source>
        <translation>spricht einen Text</translation>
    </message>
    <message>
        <source>say:Hello there</source>
        <translation>say:Guten Tag</translation>
    </message>
    <message>
        <source>seconds of silence</source>
        <translation>Sekunden Stille</translation>
    </message>
    <message>
        <source>silence:2</source>
        <translation>silence:2</translation>
    </message>
    <message>
        <source>a ring tone</source>
        <translation>ein Rufton</translation>
    </message>
    <message>
        <source>ring:us, ring:10:us for ten seconds</source>
        <translation>ring:us, ring:10:us für zehn Sekunden</translation>
    </message>
    <message>
        <source>an audio file</source>
        <translation>eine Audiodatei</translation>
    </message>
    <message>
        <source>https://example.com/welcome.mp3</source>
        <translation>https://example.com/welcome.mp3</translation>
    </message>
    <message>
        <source>a phone number with country code (E.164)</source>
        <translation>eine Telefonnummer mit Landesvorwahl (E.164)</translation>
    </message>
    <message>
        <source>+15551231234</source>
        <translation>+15551231234</translation>
    </message>
    <message>
        <source>a SIP address</source>
        <translation>eine SIP-Adresse</translation>
    </message>
    <message>
        <source>sip:alice@example.com</source>
        <translation>sip:alice@example.com</translation>
    </message>
    <message>
        <source>a SIP address, encrypted</source>
        <translation>eine SIP-Adresse, verschlüsselt</translation>
    </message>
    <message>
        <source>a public resource</source>
        <translation>eine öffentliche Ressource</translation>
    </message>
    <message>
        <source>/public/support</source>
        <translation>/public/support</translation>
    </message>
    <message>
        <source>a private resource</source>
        <translation>eine private Ressource</translation>
    </message>
    <message>
        <source>/private/alice</source>
        <translation>/private/alice</translation>
    </message>
    <message>
        <source>callers who wait in a queue</source>
        <translation>Anrufer, die in einer Warteschlange warten</translation>
    </message>
    <message>
        <source>queue:support</source>
        <translation>queue:support</translation>
    </message>
    <message>
        <source>a WebSocket that gets the audio</source>
        <translation>ein WebSocket, der den Ton erhält</translation>
    </message>
    <message>
        <source>stream:wss://example.com/audio</source>
        <translation>stream:wss://example.com/audio</translation>
    </message>
    <message>
        <source>an example</source>
        <translation>ein Beispiel</translation>
    </message>
    <message>
        <source>section</source>
        <translation>Abschnitt</translation>
    </message>
    <message numerus="yes">
        <source>section · %n steps</source>
        <translation>
            <numerusform>Abschnitt · %n Schritt</numerusform>
            <numerusform>Abschnitt · %n Schritte</numerusform>
        </translation>
    </message>
    <message>
        <source>a document from the web</source>
        <translation>ein Dokument aus dem Web</translation>
    </message>
    <message>
        <source>https://example.com/flow.yaml</source>
        <translation>https://example.com/flow.yaml</translation>
    </message>
    <message>
        <source>of the call</source>
        <translation>des Anrufs</translation>
    </message>
    <message>
        <source>set by %1</source>
        <translation>gesetzt von %1</translation>
    </message>
    <message>
        <source>label of this section</source>
        <translation>Sprungmarke dieses Abschnitts</translation>
    </message>
    <message>
        <source>an address on the web</source>
        <translation>eine Adresse im Web</translation>
    </message>
    <message>
        <source>the only version there is</source>
        <translation>die einzige Version, die es gibt</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>destination %1</source>
        <translation>Ziel %1</translation>
    </message>
    <message>
        <source>branch %1</source>
        <translation>Zweig %1</translation>
    </message>
    <message>
        <source>step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>There is nothing to delete here.</source>
        <translation>Hier gibt es nichts zu löschen.</translation>
    </message>
    <message numerus="yes">
        <source>Renamed “%1” to “%2”, with %n places that name it.</source>
        <translation>
            <numerusform>„%1“ in „%2“ umbenannt, mit %n Stelle, die ihn nennt.</numerusform>
            <numerusform>„%1“ in „%2“ umbenannt, mit %n Stellen, die ihn nennen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename branch</source>
        <translation>Zweig umbenennen</translation>
    </message>
    <message>
        <source>A context holds steps of the talk, not methods. Go back to the flow around it first.</source>
        <translation>Ein Kontext enthält Gesprächsschritte, keine Methoden. Zuerst zum umgebenden Ablauf zurückgehen.</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>%1 verschieben</translation>
    </message>
    <message numerus="yes">
        <source>Move %n steps</source>
        <translation>
            <numerusform>%n Schritt verschieben</numerusform>
            <numerusform>%n Schritte verschieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 löschen</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n items</source>
        <translation>
            <numerusform>%n Element löschen</numerusform>
            <numerusform>%n Elemente löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>Add section %1</source>
        <translation>Abschnitt %1 hinzufügen</translation>
    </message>
    <message>
        <source>Rename label %1</source>
        <translation>Sprungmarke %1 umbenennen</translation>
    </message>
    <message>
        <source>Rename section %1</source>
        <translation>Abschnitt %1 umbenennen</translation>
    </message>
    <message>
        <source>Move section %1</source>
        <translation>Abschnitt %1 verschieben</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>Remove note</source>
        <translation>Notiz entfernen</translation>
    </message>
    <message>
        <source>Change note</source>
        <translation>Notiz ändern</translation>
    </message>
    <message>
        <source>one destination</source>
        <translation>ein Ziel</translation>
    </message>
    <message>
        <source>Change dialling to %1</source>
        <translation>Wählweise ändern: %1</translation>
    </message>
    <message>
        <source>Add a destination</source>
        <translation>Ziel hinzufügen</translation>
    </message>
    <message>
        <source>Let %1 lead to %2</source>
        <translation>%1 zu %2 führen</translation>
    </message>
    <message>
        <source>This goto has a condition or a limit, which %1 does not know. Remove them first.</source>
        <translation>Dieses goto hat eine Bedingung oder eine Grenze, die %1 nicht kennt. Zuerst entfernen.</translation>
    </message>
    <message>
        <source>Replace goto with %1</source>
        <translation>goto durch %1 ersetzen</translation>
    </message>
    <message numerus="yes">
        <source>%n problems: %1</source>
        <translation>
            <numerusform>%n Problem: %1</numerusform>
            <numerusform>%n Probleme: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Notiz: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n Schritt</numerusform>
            <numerusform>%n Schritte</numerusform>
        </translation>
    </message>
    <message>
        <source>Section %1 of %2</source>
        <translation>Abschnitt %1 von %2</translation>
    </message>
    <message>
        <source>section %1, %2</source>
        <translation>Abschnitt %1, %2</translation>
    </message>
    <message>
        <source>%1, disabled</source>
        <translation>%1, deaktiviert</translation>
    </message>
    <message>
        <source>Step %1 of %2 in %3</source>
        <translation>Schritt %1 von %2 in %3</translation>
    </message>
    <message>
        <source>in branch %1</source>
        <translation>im Zweig %1</translation>
    </message>
    <message>
        <source>flow %1 inside, opens</source>
        <translation>Ablauf %1 darin, öffnet sich</translation>
    </message>
    <message>
        <source>way on: %1</source>
        <translation>Weg weiter: %1</translation>
    </message>
    <message>
        <source>Destination %1 of %2</source>
        <translation>Ziel %1 von %2</translation>
    </message>
    <message>
        <source>destination %1, %2, %3</source>
        <translation>Ziel %1, %2, %3</translation>
    </message>
    <message>
        <source>link from %1 to %2</source>
        <translation>Verknüpfung von %1 zu %2</translation>
    </message>
    <message>
        <source>section %1</source>
        <translation>Abschnitt %1</translation>
    </message>
    <message>
        <source>section %1, which is not there</source>
        <translation>Abschnitt %1, den es nicht gibt</translation>
    </message>
    <message>
        <source>label %1</source>
        <translation>Sprungmarke %1</translation>
    </message>
    <message>
        <source>label %1, which is not there</source>
        <translation>Sprungmarke %1, die es nicht gibt</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>branch %1 of %2, %3</source>
        <translation>Zweig %1 von %2, %3</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>next step</source>
        <translation>nächster Schritt</translation>
    </message>
    <message>
        <source>no list of steps</source>
        <translation>keine Liste von Schritten</translation>
    </message>
    <message>
        <source>not a step</source>
        <translation>kein Schritt</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>kein Name</translation>
    </message>
    <message>
        <source>end</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>contexts</source>
        <translation>Kontexte</translation>
    </message>
    <message>
        <source>one after another</source>
        <translation>nacheinander</translation>
    </message>
    <message>
        <source>all at once</source>
        <translation>gleichzeitig</translation>
    </message>
    <message>
        <source>groups in order</source>
        <translation>Gruppen nacheinander</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>keine Adresse</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 · connect</source>
        <translation>%1 · connect</translation>
    </message>
    <message>
        <source>entry · %1</source>
        <translation>Einstieg · %1</translation>
    </message>
    <message>
        <source>collapsed · %1</source>
        <translation>eingeklappt · %1</translation>
    </message>
    <message>
        <source>Inline document</source>
        <translation>Eingebettetes Dokument</translation>
    </message>
    <message>
        <source>another document</source>
        <translation>anderes Dokument</translation>
    </message>
    <message>
        <source>written in the step</source>
        <translation>im Schritt geschrieben</translation>
    </message>
    <message>
        <source>decided during the call</source>
        <translation>wird im Anruf entschieden</translation>
    </message>
    <message>
        <source>no label “%1” here</source>
        <translation>keine Sprungmarke „%1“</translation>
    </message>
    <message>
        <source>no step “%1” here</source>
        <translation>kein Schritt „%1“</translation>
    </message>
    <message>
        <source>no context “%1”</source>
        <translation>kein Kontext „%1“</translation>
    </message>
    <message>
        <source>no section “%1”</source>
        <translation>kein Abschnitt „%1“</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Schritt hinzufügen</translation>
    </message>
    <message>
        <source>Add context %1</source>
        <translation>Kontext %1 hinzufügen</translation>
    </message>
    <message>
        <source>Rename step</source>
        <translation>Schritt umbenennen</translation>
    </message>
    <message>
        <source>Rename context %1</source>
        <translation>Kontext %1 umbenennen</translation>
    </message>
    <message numerus="yes">
        <source>Disable %n steps</source>
        <translation>
            <numerusform>Schritt deaktivieren</numerusform>
            <numerusform>%n Schritte deaktivieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enable %n steps</source>
        <translation>
            <numerusform>Schritt aktivieren</numerusform>
            <numerusform>%n Schritte aktivieren</numerusform>
        </translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>deaktiviert</translation>
    </message>
    <message>
        <source>A destination stays in its connect step.</source>
        <translation>Ein Ziel bleibt in seinem connect-Schritt.</translation>
    </message>
    <message>
        <source>Drop it in a section.</source>
        <translation>In einem Abschnitt ablegen.</translation>
    </message>
    <message>
        <source>This is the step that the link leaves from.</source>
        <translation>Von diesem Schritt geht die Verknüpfung aus.</translation>
    </message>
    <message>
        <source>The text of this section is broken. Mend it first.</source>
        <translation>Der Text dieses Abschnitts ist fehlerhaft. Zuerst reparieren.</translation>
    </message>
    <message>
        <source>A step cannot be moved into one of its own branches.</source>
        <translation>Ein Schritt lässt sich nicht in einen seiner eigenen Zweige verschieben.</translation>
    </message>
    <message>
        <source>This section holds no list of steps.</source>
        <translation>Dieser Abschnitt enthält keine Liste von Schritten.</translation>
    </message>
    <message>
        <source>“confirm” runs a URL or steps of its own, not a section.</source>
        <translation>„confirm“ führt eine URL oder eigene Schritte aus, keinen Abschnitt.</translation>
    </message>
    <message>
        <source>“valid_steps” leads to steps of the same context. Use “valid_contexts” for others.</source>
        <translation>„valid_steps“ führt zu Schritten desselben Kontexts. Für andere „valid_contexts“ verwenden.</translation>
    </message>
    <message>
        <source>A goto stays inside its section. Use execute or transfer to get to “%1”.</source>
        <translation>Ein goto bleibt in seinem Abschnitt. Mit execute oder transfer geht es zu „%1“.</translation>
    </message>
    <message>
        <source>This step has no name.</source>
        <translation>Dieser Schritt hat keinen Namen.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Change target</source>
        <translation>Ziel ändern</translation>
    </message>
    <message>
        <source>Remove link to %1</source>
        <translation>Verknüpfung zu %1 entfernen</translation>
    </message>
    <message>
        <source>Drop it on a step of this section.</source>
        <translation>Auf einem Schritt dieses Abschnitts ablegen.</translation>
    </message>
    <message>
        <source>Drop it on a section.</source>
        <translation>Auf einem Abschnitt ablegen.</translation>
    </message>
    <message>
        <source>Replace with execute of “%1” (comes back)</source>
        <translation>Durch execute von „%1“ ersetzen (kommt zurück)</translation>
    </message>
    <message>
        <source>Replace with transfer to “%1” (does not come back)</source>
        <translation>Durch transfer zu „%1“ ersetzen (kommt nicht zurück)</translation>
    </message>
    <message>
        <source>no steps</source>
        <translation>keine Schritte</translation>
    </message>
    <message>
        <source>not a list of steps</source>
        <translation>keine Liste von Schritten</translation>
    </message>
    <message>
        <source>Paste sections</source>
        <translation>Abschnitte einfügen</translation>
    </message>
    <message>
        <source>Paste destinations</source>
        <translation>Ziele einfügen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Wrap in %1</source>
        <translation>In %1 einschließen</translation>
    </message>
    <message>
        <source>Unwrap</source>
        <translation>Einschließung auflösen</translation>
    </message>
    <message>
        <source>Extract to a section</source>
        <translation>In einen Abschnitt auslagern</translation>
    </message>
    <message>
        <source>Split the section</source>
        <translation>Abschnitt aufteilen</translation>
    </message>
    <message>
        <source>No step leads to this section, so there is no place to merge it into.</source>
        <translation>Kein Schritt führt zu diesem Abschnitt; es gibt keine Stelle, an der er eingesetzt werden könnte.</translation>
    </message>
    <message numerus="yes">
        <source>%n steps lead to this section: select the one to merge it into.</source>
        <translation>
            <numerusform>%n Schritt führt zu diesem Abschnitt: den auswählen, in den er eingesetzt werden soll.</numerusform>
            <numerusform>%n Schritte führen zu diesem Abschnitt: den auswählen, in den er eingesetzt werden soll.</numerusform>
        </translation>
    </message>
    <message>
        <source>Inline the section</source>
        <translation>Abschnitt einsetzen</translation>
    </message>
    <message>
        <source>There is no section for these steps. Add one first.</source>
        <translation>Für diese Schritte gibt es keinen Abschnitt. Zuerst einen hinzufügen.</translation>
    </message>
    <message>
        <source>Add a step: type its name</source>
        <translation>Schritt hinzufügen: Namen eingeben</translation>
    </message>
</context>
<context>
    <name>Catalog</name>
    <message>
        <source>Cannot read “%1”: %2</source>
        <translation>„%1“ lässt sich nicht lesen: %2</translation>
    </message>
    <message>
        <source>There are no catalog files (*.json) in “%1”.</source>
        <translation>In „%1“ gibt es keine Katalogdateien (*.json).</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>wahr oder falsch</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>parameter “%1”</source>
        <translation>Parameter „%1“</translation>
    </message>
    <message>
        <source>expected an object, found %1</source>
        <translation>erwartet ist ein Objekt, gefunden wurde %1</translation>
    </message>
    <message>
        <source>“%1” must be %2, found %3</source>
        <translation>„%1“: Erwartet ist %2, gefunden wurde %3</translation>
    </message>
    <message>
        <source>“%1” is missing or empty</source>
        <translation>„%1“ fehlt oder ist leer</translation>
    </message>
    <message>
        <source>“%1” must hold texts, found %2</source>
        <translation>„%1“ muss Texte enthalten, gefunden wurde %2</translation>
    </message>
    <message>
        <source>unknown key “%1”</source>
        <translation>unbekannter Schlüssel „%1“</translation>
    </message>
    <message>
        <source>unknown %1 “%2”; one of %3</source>
        <translation>unbekannt: %1 „%2“; möglich ist %3</translation>
    </message>
    <message>
        <source>“group” is missing</source>
        <translation>„group“ fehlt</translation>
    </message>
    <message>
        <source>object “%1”</source>
        <translation>Objekt „%1“</translation>
    </message>
    <message>
        <source>this name is there twice</source>
        <translation>diesen Namen gibt es zweimal</translation>
    </message>
    <message>
        <source>method “%1”</source>
        <translation>Methode „%1“</translation>
    </message>
    <message>
        <source>“sets” has “%1” twice</source>
        <translation>„sets“ enthält „%1“ zweimal</translation>
    </message>
    <message>
        <source>“%1” needs lists of two names or more</source>
        <translation>„%1“ braucht Listen von mindestens zwei Namen</translation>
    </message>
    <message>
        <source>“%1” names no parameter: “%2”</source>
        <translation>„%1“ nennt keinen Parameter: „%2“</translation>
    </message>
    <message>
        <source>only an object body has parameters</source>
        <translation>nur ein Objekt als Rumpf hat Parameter</translation>
    </message>
    <message>
        <source>a method with required parameters is no bare step</source>
        <translation>eine Methode mit erforderlichen Parametern ist kein bloßer Schritt</translation>
    </message>
    <message>
        <source>“object” names no object type: “%1”</source>
        <translation>„object“ nennt keinen Objekttyp: „%1“</translation>
    </message>
    <message>
        <source>The catalog</source>
        <translation>Der Katalog</translation>
    </message>
    <message>
        <source>a confirm step is no known method: “%1”</source>
        <translation>ein confirm-Schritt ist keine bekannte Methode: „%1“</translation>
    </message>
    <message>
        <source>the object type “destination” is missing</source>
        <translation>der Objekttyp „destination“ fehlt</translation>
    </message>
    <message>
        <source>only an object or objectList has “object”</source>
        <translation>nur object oder objectList hat „object“</translation>
    </message>
    <message>
        <source>a list or a map needs “of”, and nothing else has it</source>
        <translation>eine Liste oder Zuordnung braucht „of“, und nichts anderes hat es</translation>
    </message>
    <message>
        <source>a union needs two “variants” or more, and nothing else has them</source>
        <translation>eine Vereinigung braucht mindestens zwei „variants“, und nichts anderes hat sie</translation>
    </message>
    <message>
        <source>a variant needs a “title”</source>
        <translation>eine Variante braucht einen „title“</translation>
    </message>
    <message>
        <source>what is required is so for the schema too: leave out “schemaRequires”</source>
        <translation>was erforderlich ist, ist es auch für das Schema: „schemaRequires“ weglassen</translation>
    </message>
    <message>
        <source>only a soundList has “orOne”</source>
        <translation>nur soundList hat „orOne“</translation>
    </message>
    <message>
        <source>unknown appliesTo “%1”</source>
        <translation>unbekanntes appliesTo „%1“</translation>
    </message>
    <message>
        <source>a range needs a numeric type</source>
        <translation>ein Bereich braucht einen Zahlentyp</translation>
    </message>
    <message>
        <source>bad range: minimum %1 is above maximum %2</source>
        <translation>ungültiger Bereich: Das Minimum %1 liegt über dem Maximum %2</translation>
    </message>
    <message>
        <source>bad pattern: %1</source>
        <translation>ungültiges Muster: %1</translation>
    </message>
    <message>
        <source>“%1” is a whole number, for lists and texts</source>
        <translation>„%1“ ist eine ganze Zahl, für Listen und Texte</translation>
    </message>
    <message>
        <source>choice “%1” is there twice</source>
        <translation>die Auswahl „%1“ gibt es zweimal</translation>
    </message>
    <message>
        <source>a choice needs “choices”</source>
        <translation>eine Auswahl braucht „choices“</translation>
    </message>
    <message>
        <source>this type has no “choices”</source>
        <translation>dieser Typ hat keine „choices“</translation>
    </message>
    <message>
        <source>a default needs a value, a text or “sameAs”</source>
        <translation>ein Standardwert braucht einen Wert, einen Text oder „sameAs“</translation>
    </message>
    <message>
        <source>a required parameter has no default</source>
        <translation>ein erforderlicher Parameter hat keinen Standardwert</translation>
    </message>
    <message>
        <source>the default “%1” does not fit</source>
        <translation>der Standardwert „%1“ passt nicht</translation>
    </message>
    <message>
        <source>“parameters” must map headings to lists of parameters</source>
        <translation>„parameters“ muss Überschriften auf Listen von Parametern abbilden</translation>
    </message>
    <message>
        <source>“sameAs” names no other parameter: “%1”</source>
        <translation>„sameAs“ nennt keinen anderen Parameter: „%1“</translation>
    </message>
    <message>
        <source>“replacedBy” names no other parameter: “%1”</source>
        <translation>„replacedBy“ nennt keinen anderen Parameter: „%1“</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>The phone number %1 cannot be dialled: write + and the country code in place of its leading 0, in the United Kingdom %2.</source>
        <translation>Die Telefonnummer %1 ist nicht wählbar: + und Landesvorwahl statt der führenden 0 schreiben, im Vereinigten Königreich %2.</translation>
    </message>
    <message>
        <source>it begins with 00 in place of +</source>
        <translation>sie beginnt mit 00 statt +</translation>
    </message>
    <message>
        <source>it lacks + and the country code</source>
        <translation>es fehlen + und Landesvorwahl</translation>
    </message>
    <message>
        <source>no country code begins with 0</source>
        <translation>keine Landesvorwahl beginnt mit 0</translation>
    </message>
    <message>
        <source>only digits may follow the +</source>
        <translation>nach dem + dürfen nur Ziffern stehen</translation>
    </message>
    <message>
        <source>a number has 15 digits at most</source>
        <translation>eine Nummer hat höchstens 15 Ziffern</translation>
    </message>
    <message>
        <source>a number is + and digits alone</source>
        <translation>eine Nummer besteht nur aus + und Ziffern</translation>
    </message>
    <message>
        <source>The phone number %1 cannot be dialled: %2. Write it like +15551231234.</source>
        <translation>Die Telefonnummer %1 ist nicht wählbar: %2. Sie wird wie +15551231234 geschrieben.</translation>
    </message>
    <message>
        <source>%1 names no queue: write its name behind the colon, queue:support.</source>
        <translation>%1 nennt keine Warteschlange: ihren Namen hinter den Doppelpunkt schreiben, queue:support.</translation>
    </message>
    <message>
        <source>%1 is no stream: audio goes to an encrypted WebSocket, stream:wss://host/path.</source>
        <translation>%1 ist kein Stream: Ton geht an einen verschlüsselten WebSocket, stream:wss://host/path.</translation>
    </message>
    <message>
        <source>%1 is no SIP URI: it is sip:user@host, without spaces, and with :port when need be.</source>
        <translation>%1 ist keine SIP-URI: Sie lautet sip:user@host, ohne Leerzeichen, bei Bedarf mit :port.</translation>
    </message>
    <message>
        <source>%1 lacks its scheme: write sip: before it.</source>
        <translation>Bei %1 fehlt das Protokoll: sip: davor schreiben.</translation>
    </message>
    <message>
        <source>%1 lacks its first slash: a resource is /public/name or /private/name.</source>
        <translation>Bei %1 fehlt der erste Schrägstrich: Eine Ressource ist /public/name oder /private/name.</translation>
    </message>
    <message>
        <source>%1 is no address that connect can dial: write a phone number with + and the country code (+15551231234), a SIP URI (sip:user@host), a resource (/public/name), queue:NAME or stream:wss://….</source>
        <translation>%1 ist keine Adresse, die connect wählen kann: eine Telefonnummer mit + und Landesvorwahl (+15551231234), eine SIP-URI (sip:user@host), eine Ressource (/public/name), queue:NAME oder stream:wss://… schreiben.</translation>
    </message>
    <message>
        <source>%1 is no field of %2, which has %3.</source>
        <translation>Das Feld %1 gehört nicht dazu: %2 hat %3.</translation>
    </message>
    <message>
        <source>“when” is a condition in JavaScript, as text, but this is %1.</source>
        <translation>„when“ ist eine Bedingung in JavaScript, als Text; hier steht aber %1.</translation>
    </message>
    <message>
        <source>“when” is JavaScript as text: write %1 in quotes, &quot;%1&quot;.</source>
        <translation>„when“ ist JavaScript als Text: %1 in Anführungszeichen schreiben, &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Make “else” an entry of its own</source>
        <translation>„else“ zu einem eigenen Eintrag machen</translation>
    </message>
    <message>
        <source>An entry of %1 is an object with when and then, or with else, but this is %2.</source>
        <translation>%1: Ein Eintrag ist ein Objekt mit when und then oder mit else, hier steht aber %2.</translation>
    </message>
    <message>
        <source>a condition</source>
        <translation>eine Bedingung</translation>
    </message>
    <message>
        <source>This entry of %1 has neither when and then nor else: say what to do, or remove it.</source>
        <translation>%1: Dieser Eintrag hat weder when und then noch else: sagen, was zu tun ist, oder ihn entfernen.</translation>
    </message>
    <message>
        <source>This condition has no “then”: add the steps to run when it is true.</source>
        <translation>Diese Bedingung hat kein „then“: die Schritte hinzufügen, die laufen sollen, wenn sie wahr ist.</translation>
    </message>
    <message>
        <source>This “then” has no “when”: add the condition, or name the steps “else”.</source>
        <translation>Dieses „then“ hat kein „when“: die Bedingung hinzufügen oder die Schritte „else“ nennen.</translation>
    </message>
    <message>
        <source>“else” beside “when” is an older form: give it an entry of its own, the last one.</source>
        <translation>„else“ neben „when“ ist eine ältere Form: ihm einen eigenen, den letzten Eintrag geben.</translation>
    </message>
    <message>
        <source>%1 is a list of conditions: put this one into a list, with a dash before it.</source>
        <translation>%1 ist eine Liste von Bedingungen: diese in eine Liste setzen, mit einem Strich davor.</translation>
    </message>
    <message>
        <source>%1 is a list of conditions, but this is %2.</source>
        <translation>%1 ist eine Liste von Bedingungen, hier steht aber %2.</translation>
    </message>
    <message>
        <source>%1 has no “case”: add one, with the steps for each value.</source>
        <translation>%1 hat kein „case“: eines hinzufügen, mit den Schritten für jeden Wert.</translation>
    </message>
    <message>
        <source>“case” is an object with a list of steps for each value, but this is %1.</source>
        <translation>„case“ ist ein Objekt mit einer Liste von Schritten für jeden Wert, hier steht aber %1.</translation>
    </message>
    <message>
        <source>These transfers go round in a circle without waiting for anybody, and the call fails: %1. Wait for the caller in between, or put a condition before one of them.</source>
        <translation>Diese transfer gehen im Kreis, ohne auf jemanden zu warten, und der Anruf scheitert: %1. Dazwischen auf den Anrufer warten oder eine Bedingung davorsetzen.</translation>
    </message>
    <message>
        <source>The section %1 executes itself: each round is one more that has to return, and the call fails after 32. Use transfer, or goto inside the section.</source>
        <translation>Der Abschnitt %1 ruft sich mit execute selbst auf: Jede Runde muss zurückkehren, und der Anruf scheitert nach 32. transfer verwenden, oder goto innerhalb des Abschnitts.</translation>
    </message>
    <message>
        <source>%1 is executed here while it still waits for %2 to return: each round nests deeper, and the call fails after 32. Return to it, or use transfer.</source>
        <translation>%1 wird hier mit execute aufgerufen, während es noch auf die Rückkehr von %2 wartet: Jede Runde schachtelt tiefer, und der Anruf scheitert nach 32. Dorthin zurückkehren oder transfer verwenden.</translation>
    </message>
    <message>
        <source>connect does not say whom to dial: add one of “to”, “serial”, “parallel” and “serial_parallel”.</source>
        <translation>connect sagt nicht, wen es anruft: „to“, „serial“, „parallel“ oder „serial_parallel“ hinzufügen.</translation>
    </message>
    <message>
        <source>connect dials in one way only, but here are %1: keep one of them.</source>
        <translation>connect wählt nur auf eine Weise, hier stehen aber %1: nur eines davon behalten.</translation>
    </message>
    <message>
        <source>A call from a queue needs “transfer_after_bridge” on its connect: the script that runs when the bridge is over.</source>
        <translation>Ein Anruf aus einer Warteschlange braucht „transfer_after_bridge“ bei seinem connect: das Skript, das nach der Verbindung läuft.</translation>
    </message>
    <message>
        <source>With several destinations %1 belongs to each destination: move it there.</source>
        <translation>Bei mehreren Zielen gehört %1 zu jedem Ziel: dorthin verschieben.</translation>
    </message>
    <message>
        <source>Move %1 to the destinations</source>
        <translation>%1 zu den Zielen verschieben</translation>
    </message>
    <message>
        <source>More than one queue or stream at once: nothing says what the platform does then. Dial them one after another.</source>
        <translation>Mehrere Warteschlangen oder Streams gleichzeitig: Nirgends steht, was die Plattform dann tut. Nacheinander wählen.</translation>
    </message>
    <message>
        <source>“call_state_events” needs “call_state_url”: without it no event is sent.</source>
        <translation>„call_state_events“ braucht „call_state_url“: Ohne wird kein Ereignis gesendet.</translation>
    </message>
    <message>
        <source>“confirm_timeout” has no effect without “confirm”.</source>
        <translation>„confirm_timeout“ hat ohne „confirm“ keine Wirkung.</translation>
    </message>
    <message>
        <source>“status_url_method” has no effect without “status_url”.</source>
        <translation>„status_url_method“ hat ohne „status_url“ keine Wirkung.</translation>
    </message>
    <message>
        <source>That %1 may stand in “confirm” is newer than the official schema.</source>
        <translation>Dass %1 in „confirm“ stehen darf, ist neuer als das offizielle Schema.</translation>
    </message>
    <message>
        <source>%1 cannot run in “confirm”, on the callee’s leg before the bridge: move it behind the connect. These can: %2.</source>
        <translation>%1 kann nicht in „confirm“ laufen, also beim Angerufenen vor der Verbindung: hinter das connect verschieben. Möglich sind: %2.</translation>
    </message>
    <message>
        <source>There is no context “default”, where every talk starts: add it, or rename one.</source>
        <translation>Es gibt keinen Kontext „default“, in dem jedes Gespräch beginnt: hinzufügen oder einen umbenennen.</translation>
    </message>
    <message>
        <source>This context has a step %1 already: rename one of them, for others to lead to it.</source>
        <translation>Dieser Kontext hat schon einen Schritt %1: einen davon umbenennen, damit andere zu ihm führen können.</translation>
    </message>
    <message>
        <source>The context %1 has no step %2: add it, or name another.</source>
        <translation>Der Kontext %1 hat keinen Schritt %2: hinzufügen oder einen anderen nennen.</translation>
    </message>
    <message>
        <source>There is no context %1: add it, or name another.</source>
        <translation>Es gibt keinen Kontext %1: hinzufügen oder einen anderen nennen.</translation>
    </message>
    <message>
        <source>“end” ends the talk after this step, so that “valid_steps” says nothing: remove one of the two.</source>
        <translation>„end“ beendet das Gespräch nach diesem Schritt, „valid_steps“ sagt also nichts: eines der beiden entfernen.</translation>
    </message>
    <message>
        <source>a destination</source>
        <translation>ein Ziel</translation>
    </message>
    <message>
        <source>%1 is a list of groups, and each group is a list: put this destination into a list of its own.</source>
        <translation>%1 ist eine Liste von Gruppen, und jede Gruppe ist eine Liste: dieses Ziel in eine eigene Liste setzen.</translation>
    </message>
    <message>
        <source>a group of %1</source>
        <translation>eine Gruppe von %1</translation>
    </message>
    <message>
        <source>%1 is a list of destinations, but this is %2.</source>
        <translation>%1 ist eine Liste von Zielen, hier steht aber %2.</translation>
    </message>
    <message>
        <source>%1 holds no destination: add whom to dial.</source>
        <translation>%1 enthält kein Ziel: hinzufügen, wer angerufen wird.</translation>
    </message>
    <message>
        <source>A destination that is a text alone is an older form, which today’s schema refuses: write to: %1.</source>
        <translation>Ein Ziel, das nur ein Text ist, ist eine ältere Form, die das heutige Schema ablehnt: to: %1 schreiben.</translation>
    </message>
    <message>
        <source>This destination does not say whom to dial: add “to”.</source>
        <translation>Dieses Ziel sagt nicht, wer angerufen wird: „to“ hinzufügen.</translation>
    </message>
    <message>
        <source>An entry of %1 is a destination, an object with “to”, but this is %2.</source>
        <translation>%1: Ein Eintrag ist ein Ziel, ein Objekt mit „to“, hier steht aber %2.</translation>
    </message>
    <message>
        <source>Move %1 up to the connect</source>
        <translation>%1 zum connect hinauf verschieben</translation>
    </message>
    <message>
        <source>%1 has an effect on the connect alone, not on a destination: move it up.</source>
        <translation>%1 wirkt nur beim connect, nicht bei einem Ziel: hinauf verschieben.</translation>
    </message>
    <message>
        <source>A destination has no field %1.</source>
        <translation>Ein Ziel hat kein Feld %1.</translation>
    </message>
    <message>
        <source>Remove it, or check how it is spelled.</source>
        <translation>Entfernen oder die Schreibweise prüfen.</translation>
    </message>
    <message>
        <source>“call_state_events” needs “call_state_url”, here or on the connect: without it no event is sent.</source>
        <translation>„call_state_events“ braucht „call_state_url“, hier oder beim connect: Ohne wird kein Ereignis gesendet.</translation>
    </message>
    <message>
        <source>“confirm_timeout” has no effect without “confirm”, here or on the connect.</source>
        <translation>„confirm_timeout“ hat ohne „confirm“, hier oder beim connect, keine Wirkung.</translation>
    </message>
    <message>
        <source>This destination is empty: write whom to dial.</source>
        <translation>Dieses Ziel ist leer: schreiben, wer angerufen wird.</translation>
    </message>
    <message>
        <source>%1 has no effect here: it is for destinations of the kind %2 alone.</source>
        <translation>%1 hat hier keine Wirkung: Es gilt nur für Ziele der Art %2.</translation>
    </message>
    <message>
        <source>Documents as text inside documents as text: Patchcord looks no deeper than %1 of them.</source>
        <translation>Dokumente als Text in Dokumenten als Text: Patchcord schaut nicht tiefer als %1 davon.</translation>
    </message>
    <message>
        <source>In the document that %1 holds as text: %2</source>
        <translation>Im Dokument, das %1 als Text enthält: %2</translation>
    </message>
    <message>
        <source>This expression has %1 characters, the platform evaluates %2 at most: set variables in steps before, and use them here.</source>
        <translation>Dieser Ausdruck hat %1 Zeichen, die Plattform wertet höchstens %2 aus: Variablen in Schritten davor setzen und sie hier verwenden.</translation>
    </message>
    <message>
        <source>%1 is no JavaScript expression: %2.</source>
        <translation>%1 ist kein JavaScript-Ausdruck: %2.</translation>
    </message>
    <message>
        <source>%1 is read as the name of a value, not as a length: put it into brackets, ${(%2)}.</source>
        <translation>%1 wird als Name eines Werts gelesen, nicht als Länge: in Klammern setzen, ${(%2)}.</translation>
    </message>
    <message>
        <source>A condition is JavaScript already: with ${…} the value itself is read as JavaScript, which goes wrong with texts.</source>
        <translation>Eine Bedingung ist schon JavaScript: Mit ${…} wird der Wert selbst als JavaScript gelesen, was bei Texten schiefgeht.</translation>
    </message>
    <message>
        <source>Write names alone, and join texts with +: &apos;Hello &apos; + name.</source>
        <translation>Nur die Namen schreiben und Texte mit + verbinden: &apos;Hello &apos; + name.</translation>
    </message>
    <message>
        <source>Write the name alone, %1.</source>
        <translation>Nur den Namen schreiben, %1.</translation>
    </message>
    <message>
        <source>%1 sets a value and so is true nearly always: write == to compare.</source>
        <translation>%1 setzt einen Wert und ist daher fast immer wahr: zum Vergleichen == schreiben.</translation>
    </message>
    <message>
        <source>%1 is not closed: write } behind the name.</source>
        <translation>%1 ist nicht geschlossen: } hinter den Namen schreiben.</translation>
    </message>
    <message>
        <source>%1 names nothing: write the name of a variable between the braces.</source>
        <translation>%1 nennt nichts: den Namen einer Variablen zwischen die Klammern schreiben.</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>wahr oder falsch</translation>
    </message>
    <message>
        <source>a list of sounds</source>
        <translation>eine Liste von Klängen</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>eine Liste von Texten</translation>
    </message>
    <message>
        <source>a list of objects with name and value</source>
        <translation>eine Liste von Objekten mit name und value</translation>
    </message>
    <message>
        <source>a list of objects</source>
        <translation>eine Liste von Objekten</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>an object with cases or a list of conditions</source>
        <translation>ein Objekt mit Fällen oder eine Liste von Bedingungen</translation>
    </message>
    <message>
        <source>an object with a list of steps for each value</source>
        <translation>ein Objekt mit einer Liste von Schritten für jeden Wert</translation>
    </message>
    <message>
        <source>a URL or a list of steps</source>
        <translation>eine URL oder eine Liste von Schritten</translation>
    </message>
    <message>
        <source>a list of steps</source>
        <translation>eine Liste von Schritten</translation>
    </message>
    <message>
        <source>a list of conditions</source>
        <translation>eine Liste von Bedingungen</translation>
    </message>
    <message>
        <source>a document with sections</source>
        <translation>ein Dokument mit Abschnitten</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>Write it in quotes: &quot;%1&quot;.</source>
        <translation>In Anführungszeichen schreiben: &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>entry %1 of %2</source>
        <translation>Eintrag %1 von %2</translation>
    </message>
    <message>
        <source>the value %1</source>
        <translation>der Wert %1</translation>
    </message>
    <message>
        <source>the number %1</source>
        <translation>die Zahl %1</translation>
    </message>
    <message>
        <source>the text %1</source>
        <translation>der Text %1</translation>
    </message>
    <message>
        <source>an alias</source>
        <translation>ein Alias</translation>
    </message>
    <message>
        <source>Rename to %1</source>
        <translation>In %1 umbenennen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>%1 schreiben</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>Put it into a list</source>
        <translation>In eine Liste setzen</translation>
    </message>
    <message>
        <source>Keep %1 alone</source>
        <translation>Nur %1 behalten</translation>
    </message>
    <message>
        <source>Add the step %1</source>
        <translation>Schritt %1 hinzufügen</translation>
    </message>
    <message>
        <source>The version is a number, %1: SWML knows 1.0.0 only. Write version: 1.0.0, or leave it out.</source>
        <translation>Die Version ist eine Zahl, %1: SWML kennt nur 1.0.0. version: 1.0.0 schreiben oder weglassen.</translation>
    </message>
    <message>
        <source>SWML has no version %1: write version: 1.0.0, or leave it out.</source>
        <translation>SWML hat keine Version %1: version: 1.0.0 schreiben oder weglassen.</translation>
    </message>
    <message>
        <source>Move %1 into %2</source>
        <translation>%1 in %2 verschieben</translation>
    </message>
    <message>
        <source>A document has “version” and “sections” alone: %1 is refused here.</source>
        <translation>Ein Dokument hat nur „version“ und „sections“: %1 wird hier abgelehnt.</translation>
    </message>
    <message>
        <source>This is a list, not a document with sections: put the steps under sections: and main:.</source>
        <translation>Das ist eine Liste, kein Dokument mit Abschnitten: die Schritte unter sections: und main: setzen.</translation>
    </message>
    <message>
        <source>This is not SWML: it has no “sections”. Steps stand in a list under sections: and main:.</source>
        <translation>Das ist kein SWML: Es hat kein „sections“. Schritte stehen in einer Liste unter sections: und main:.</translation>
    </message>
    <message>
        <source>This is not SWML: a document is an object with “sections”, but this is %1.</source>
        <translation>Das ist kein SWML: Ein Dokument ist ein Objekt mit „sections“, hier steht aber %1.</translation>
    </message>
    <message>
        <source>Write the list alone</source>
        <translation>Nur die Liste schreiben</translation>
    </message>
    <message>
        <source>The section %1 is an object with “code”, which takes no %2 beside it.</source>
        <translation>Der Abschnitt %1 ist ein Objekt mit „code“, das kein %2 daneben annimmt.</translation>
    </message>
    <message>
        <source>The section %1 has no steps: add one, or remove the section.</source>
        <translation>Der Abschnitt %1 hat keine Schritte: einen hinzufügen oder den Abschnitt entfernen.</translation>
    </message>
    <message>
        <source>The section %1 has no value: write [] for a list without steps, or add a step.</source>
        <translation>Der Abschnitt %1 hat keinen Wert: [] für eine Liste ohne Schritte schreiben oder einen Schritt hinzufügen.</translation>
    </message>
    <message>
        <source>The section %1 is an object with “code”, an older form: today’s schema wants the list itself.</source>
        <translation>Der Abschnitt %1 ist ein Objekt mit „code“, eine ältere Form: Das heutige Schema will die Liste selbst.</translation>
    </message>
    <message>
        <source>The section %1 is one step in place of a list, an older form: put it into a list, with a dash before it.</source>
        <translation>Der Abschnitt %1 ist ein Schritt statt einer Liste, eine ältere Form: in eine Liste setzen, mit einem Strich davor.</translation>
    </message>
    <message>
        <source>The section %1 is a list of steps, but this is %2.</source>
        <translation>Der Abschnitt %1 ist eine Liste von Schritten, hier steht aber %2.</translation>
    </message>
    <message>
        <source>A section needs a name</source>
        <translation>Ein Abschnitt braucht einen Namen</translation>
    </message>
    <message>
        <source>%1 begins with a colon, which the platform keeps for itself</source>
        <translation>%1 beginnt mit einem Doppelpunkt, den sich die Plattform vorbehält</translation>
    </message>
    <message>
        <source>%1 as a target is read as a URL, a document or a variable</source>
        <translation>%1 wird als Ziel für eine URL, ein Dokument oder eine Variable gehalten</translation>
    </message>
    <message>
        <source>%1 begins with “relay:”, which the platform keeps for itself</source>
        <translation>%1 beginnt mit „relay:“, das sich die Plattform vorbehält</translation>
    </message>
    <message>
        <source>%1, so that nothing can lead to this section: name it with letters, digits and _.</source>
        <translation>%1, sodass nichts zu diesem Abschnitt führen kann: mit Buchstaben, Ziffern und _ benennen.</translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation>%1 in %2 umbenennen</translation>
    </message>
    <message>
        <source>The document has no “sections”: add sections: with a list of steps under main:.</source>
        <translation>Das Dokument hat kein „sections“: sections: mit einer Liste von Schritten unter main: hinzufügen.</translation>
    </message>
    <message>
        <source>“sections” is an object with a list of steps for each name, but this is %1.</source>
        <translation>„sections“ ist ein Objekt mit einer Liste von Schritten für jeden Namen, hier steht aber %1.</translation>
    </message>
    <message>
        <source>There are no sections: add main: with a list of steps.</source>
        <translation>Es gibt keine Abschnitte: main: mit einer Liste von Schritten hinzufügen.</translation>
    </message>
    <message>
        <source>There are two sections named %1: rename one of them.</source>
        <translation>Es gibt zwei Abschnitte mit dem Namen %1: einen davon umbenennen.</translation>
    </message>
    <message>
        <source>There is no section “main”, where every call starts: add it, or rename one.</source>
        <translation>Es gibt keinen Abschnitt „main“, in dem jeder Anruf beginnt: hinzufügen oder einen umbenennen.</translation>
    </message>
    <message>
        <source>The file is empty: a document starts with sections: and, under it, main: with a list of steps.</source>
        <translation>Die Datei ist leer: Ein Dokument beginnt mit sections: und darunter main: mit einer Liste von Schritten.</translation>
    </message>
    <message>
        <source>This is SWML for messages (it uses receive or reply), not for calls: it is shown as text and not checked.</source>
        <translation>Das ist SWML für Nachrichten (es verwendet receive oder reply), nicht für Anrufe: Es wird als Text gezeigt und nicht geprüft.</translation>
    </message>
    <message>
        <source>A header needs a name: write one that starts with “X-”.</source>
        <translation>Ein Header braucht einen Namen: einen schreiben, der mit „X-“ beginnt.</translation>
    </message>
    <message>
        <source>the header</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>The name of a header cannot hold a line break: write it on one line.</source>
        <translation>Der Name eines Headers kann keinen Zeilenumbruch enthalten: in eine Zeile schreiben.</translation>
    </message>
    <message>
        <source>%1 belongs to the platform, which sets such headers itself: choose another name.</source>
        <translation>%1 gehört der Plattform, die solche Header selbst setzt: einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>The header %1 may not be sent: names of your own start with “X-”.</source>
        <translation>Der Header %1 darf nicht gesendet werden: Eigene Namen beginnen mit „X-“.</translation>
    </message>
    <message>
        <source>An entry of %1 is an object with name and value, but this is %2.</source>
        <translation>%1: Ein Eintrag ist ein Objekt mit name und value, hier steht aber %2.</translation>
    </message>
    <message>
        <source>%1 is no field of a header: it has “name” and “value” alone.</source>
        <translation>%1 ist kein Feld eines Headers: Er hat nur „name“ und „value“.</translation>
    </message>
    <message>
        <source>The %1 of a header is text, but this is %2: write it in quotes.</source>
        <translation>Das Feld %1 eines Headers ist Text, hier steht aber %2: in Anführungszeichen schreiben.</translation>
    </message>
    <message>
        <source>The value of a header cannot hold a line break: write it on one line.</source>
        <translation>Der Wert eines Headers kann keinen Zeilenumbruch enthalten: in eine Zeile schreiben.</translation>
    </message>
    <message>
        <source>A header needs both a name and a value: %1 is missing.</source>
        <translation>Ein Header braucht Namen und Wert: %1 fehlt.</translation>
    </message>
    <message>
        <source>This section has no label %1: add a step label: %2, or choose another target.</source>
        <translation>Dieser Abschnitt hat keine Sprungmarke %1: einen Schritt label: %2 hinzufügen oder ein anderes Ziel wählen.</translation>
    </message>
    <message>
        <source>The label %1 stands in another list of steps than this goto: nothing says whether the platform jumps into or out of a branch. Use sections and transfer, or put both into one list.</source>
        <translation>Die Sprungmarke %1 steht in einer anderen Liste von Schritten als dieses goto: Nirgends steht, ob die Plattform in einen Zweig hinein oder aus ihm heraus springt. Abschnitte und transfer verwenden oder beide in eine Liste setzen.</translation>
    </message>
    <message>
        <source>%1 is a section, not a label: go there with transfer, or run it and come back with execute.</source>
        <translation>%1 ist ein Abschnitt, keine Sprungmarke: mit transfer dorthin gehen oder ihn mit execute ausführen und zurückkommen.</translation>
    </message>
    <message>
        <source>This loop waits for nobody, and a call jumps %1 times at most without waiting: “max” %2 is never reached, the call fails before. Write %1 or less.</source>
        <translation>Diese Schleife wartet auf niemanden, und ein Anruf springt ohne Warten höchstens %1-mal: „max“ %2 wird nie erreicht, der Anruf scheitert vorher. Höchstens %1 schreiben.</translation>
    </message>
    <message>
        <source>A call jumps and transfers %1 times at most: “max” %2 is never reached, the call fails before. Write %1 or less.</source>
        <translation>Ein Anruf springt und wechselt höchstens %1-mal: „max“ %2 wird nie erreicht, der Anruf scheitert vorher. Höchstens %1 schreiben.</translation>
    </message>
    <message>
        <source>This loop goes round without waiting and without an end: the call fails after %1 times. Give the goto a “when” or a “max”, or wait for the caller in between.</source>
        <translation>Diese Schleife läuft ohne Warten und ohne Ende: Der Anruf scheitert nach %1 Malen. Dem goto ein „when“ oder ein „max“ geben oder dazwischen auf den Anrufer warten.</translation>
    </message>
    <message>
        <source>Add the label %1 at the end of the section</source>
        <translation>Sprungmarke %1 am Ende des Abschnitts hinzufügen</translation>
    </message>
    <message>
        <source>Write it as %1</source>
        <translation>Als %1 schreiben</translation>
    </message>
    <message>
        <source>Speech is played: play: %1.</source>
        <translation>Sprache wird abgespielt: play: %1.</translation>
    </message>
    <message>
        <source>Functions stand in %1: indent them under it.</source>
        <translation>Funktionen stehen in %1: darunter einrücken.</translation>
    </message>
    <message>
        <source>an object with names and values</source>
        <translation>ein Objekt mit Namen und Werten</translation>
    </message>
    <message>
        <source>A step that is a word alone is an older form, which today’s schema refuses: write %1: {}.</source>
        <translation>Ein Schritt, der nur ein Wort ist, ist eine ältere Form, die das heutige Schema ablehnt: %1: {} schreiben.</translation>
    </message>
    <message>
        <source>%1 without a value is an older form, which today’s schema refuses: write %2: {}.</source>
        <translation>%1 ohne Wert ist eine ältere Form, die das heutige Schema ablehnt: %2: {} schreiben.</translation>
    </message>
    <message>
        <source>the label’s name</source>
        <translation>der Name der Sprungmarke</translation>
    </message>
    <message>
        <source>the name of a variable or a list of names</source>
        <translation>der Name einer Variablen oder eine Liste von Namen</translation>
    </message>
    <message>
        <source>%1 takes %2, but this is %3.</source>
        <translation>Bei %1 ist %2 gefragt, hier steht aber %3.</translation>
    </message>
    <message>
        <source>A label’s name is text, but this is %1: put it in quotes, &quot;%2&quot;.</source>
        <translation>Der Name einer Sprungmarke ist Text, hier steht aber %1: in Anführungszeichen setzen, &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>A label needs a name, for goto to find it.</source>
        <translation>Eine Sprungmarke braucht einen Namen, damit goto sie findet.</translation>
    </message>
    <message>
        <source>%1 takes names of variables, but this is %2.</source>
        <translation>Bei %1 sind Namen von Variablen gefragt, hier steht aber %2.</translation>
    </message>
    <message>
        <source>%1 has none of the fields %2, but %3 has: is %3 meant?</source>
        <translation>%1 hat keines der Felder %2, %3 hat sie aber: Ist %3 gemeint?</translation>
    </message>
    <message>
        <source>A bare value for %1 is a short form that today’s schema refuses: write %1: {%2: …}.</source>
        <translation>Ein bloßer Wert für %1 ist eine Kurzform, die das heutige Schema ablehnt: %1: {%2: …} schreiben.</translation>
    </message>
    <message>
        <source>%1 needs at least one of %2.</source>
        <translation>%1 braucht mindestens eines von %2.</translation>
    </message>
    <message>
        <source>%1 is its older name: write %2.</source>
        <translation>%1 ist der ältere Name dafür: %2 schreiben.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Ist %1 gemeint?</translation>
    </message>
    <message>
        <source>%1 has no field %2.</source>
        <translation>%1 hat kein Feld %2.</translation>
    </message>
    <message>
        <source>%1 needs %2, which is missing.</source>
        <translation>%1 braucht %2, das fehlt.</translation>
    </message>
    <message>
        <source>%1 needs %2, which are missing.</source>
        <translation>%1 braucht %2, die fehlen.</translation>
    </message>
    <message>
        <source>%1 has no %2: the platform does without, a validator that uses the official schema does not.</source>
        <translation>%1 hat kein %2: Die Plattform kommt ohne aus, ein Validator mit dem offiziellen Schema nicht.</translation>
    </message>
    <message>
        <source>%1 has both %2: the platform takes it, a validator that uses the official schema wants only one of them.</source>
        <translation>%1 hat %2 zugleich: Die Plattform nimmt das hin, ein Validator mit dem offiziellen Schema will nur eines davon.</translation>
    </message>
    <message>
        <source>%1 needs one of %2.</source>
        <translation>%1 braucht eines von %2.</translation>
    </message>
    <message>
        <source>%1 takes only one of %2: remove all but one.</source>
        <translation>%1 nimmt nur eines von %2: alle bis auf eines entfernen.</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 ist %2</translation>
    </message>
    <message>
        <source>Move %1 beside “case”</source>
        <translation>%1 neben „case“ verschieben</translation>
    </message>
    <message>
        <source>This case never runs: “default” for all other values stands beside “case”, not inside it.</source>
        <translation>Dieser Fall tritt nie ein: „default“ für alle übrigen Werte steht neben „case“, nicht darin.</translation>
    </message>
    <message>
        <source>This case never runs: %1, never %2.</source>
        <translation>Dieser Fall tritt nie ein: %1, nie %2.</translation>
    </message>
    <message>
        <source>This compares with what never is: %1, never %2.</source>
        <translation>Das vergleicht mit etwas, das es nie gibt: %1, nie %2.</translation>
    </message>
    <message>
        <source>%1: some readers of YAML take %2 without quotes for true or false, not for text. Write &quot;%3&quot;.</source>
        <translation>%1: Manche YAML-Leser halten %2 ohne Anführungszeichen für wahr oder falsch, nicht für Text. &quot;%3&quot; schreiben.</translation>
    </message>
    <message>
        <source>%1: %2 without quotes is a number and loses its zero. Write &quot;%2&quot;.</source>
        <translation>%1: %2 ohne Anführungszeichen ist eine Zahl und verliert ihre Null. &quot;%2&quot; schreiben.</translation>
    </message>
    <message>
        <source>%1: some readers of YAML take the key %2 without quotes for true or false. Write &quot;%3&quot;.</source>
        <translation>%1: Manche YAML-Leser halten den Schlüssel %2 ohne Anführungszeichen für wahr oder falsch. &quot;%3&quot; schreiben.</translation>
    </message>
    <message>
        <source>every branch of %1 before it ends the call or leaves</source>
        <translation>jeder Zweig von %1 davor beendet den Anruf oder verlässt den Ablauf</translation>
    </message>
    <message>
        <source>%1 before it ends the call</source>
        <translation>%1 davor beendet den Anruf</translation>
    </message>
    <message>
        <source>%1 before it goes back to the caller</source>
        <translation>%1 davor kehrt zum Aufrufer zurück</translation>
    </message>
    <message>
        <source>%1 before it leaves for good</source>
        <translation>%1 davor verlässt den Ablauf endgültig</translation>
    </message>
    <message>
        <source>%1 before it jumps in any case</source>
        <translation>%1 davor springt in jedem Fall</translation>
    </message>
    <message>
        <source>%1 before it waits for ever</source>
        <translation>%1 davor wartet ewig</translation>
    </message>
    <message>
        <source>This step never runs: %1, so nobody looks at what happened if something failed. Move %2 behind it.</source>
        <translation>Dieser Schritt läuft nie: %1; so sieht niemand nach, was bei einem Fehlschlag geschah. %2 dahinter verschieben.</translation>
    </message>
    <message>
        <source>This step never runs: %1. Remove it, or move it before %2.</source>
        <translation>Dieser Schritt läuft nie: %1. Entfernen oder vor %2 verschieben.</translation>
    </message>
    <message numerus="yes">
        <source>These %n steps never run: %1. Remove them, or move them before %2.</source>
        <translation>
            <numerusform>Dieser Schritt läuft nie: %1. Entfernen oder vor %2 verschieben.</numerusform>
            <numerusform>Diese %n Schritte laufen nie: %1. Entfernen oder vor %2 verschieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove the %n steps that never run</source>
        <translation>
            <numerusform>Schritt entfernen, der nie läuft</numerusform>
            <numerusform>%n Schritte entfernen, die nie laufen</numerusform>
        </translation>
    </message>
    <message>
        <source>Move %1 behind it</source>
        <translation>%1 dahinter verschieben</translation>
    </message>
    <message>
        <source>Move %1 behind them</source>
        <translation>%1 hinter sie verschieben</translation>
    </message>
    <message>
        <source>There are more findings from here on: mend the ones before, and they are shown.</source>
        <translation>Ab hier gibt es weitere Befunde: Die vorherigen beheben, dann werden sie gezeigt.</translation>
    </message>
    <message>
        <source> and </source>
        <comment>between the last two names of a list</comment>
        <translation> und </translation>
    </message>
    <message>
        <source> or </source>
        <comment>between the last two names of a list</comment>
        <translation> oder </translation>
    </message>
    <message>
        <source>%1 takes %2, but %3 in quotes is text: write %4 without quotes.</source>
        <translation>Bei %1 ist %2 gefragt, %3 in Anführungszeichen ist aber Text: %4 ohne Anführungszeichen schreiben.</translation>
    </message>
    <message>
        <source>A variable has to be the whole value here: ${…}.</source>
        <translation>Eine Variable muss hier der ganze Wert sein: ${…}.</translation>
    </message>
    <message>
        <source>Write %1, without a unit.</source>
        <translation>%1 schreiben, ohne Einheit.</translation>
    </message>
    <message>
        <source>%1 counts whole seconds, and a validator that uses the official schema refuses %2: write %3.</source>
        <translation>%1 zählt ganze Sekunden, und ein Validator mit dem offiziellen Schema lehnt %2 ab: %3 schreiben.</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>von %1 bis %2</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 oder mehr</translation>
    </message>
    <message>
        <source>%1 or less</source>
        <translation>%1 oder weniger</translation>
    </message>
    <message>
        <source>%1 should be %2, not %3.</source>
        <translation>%1: Erlaubt ist %2, nicht %3.</translation>
    </message>
    <message>
        <source>%1 is true or false, but %2 is text: write %3, without quotes.</source>
        <translation>%1 ist wahr oder falsch, %2 ist aber Text: %3 ohne Anführungszeichen schreiben.</translation>
    </message>
    <message>
        <source>%1 is empty: it needs a value.</source>
        <translation>%1 ist leer: Ein Wert wird gebraucht.</translation>
    </message>
    <message>
        <source>%1 is a list with commas and no spaces: write %2.</source>
        <translation>%1 ist eine Liste mit Kommas und ohne Leerzeichen: %2 schreiben.</translation>
    </message>
    <message>
        <source>%1 is empty: it needs a text.</source>
        <translation>%1 ist leer: Ein Text wird gebraucht.</translation>
    </message>
    <message>
        <source>%1 does not look right: %2.</source>
        <translation>%1 sieht nicht richtig aus: %2.</translation>
    </message>
    <message>
        <source>An example: %1.</source>
        <translation>Ein Beispiel: %1.</translation>
    </message>
    <message>
        <source>%1 takes text, but this is %2: put it in quotes, &quot;%3&quot;.</source>
        <translation>Bei %1 ist Text gefragt, hier steht aber %2: in Anführungszeichen setzen, &quot;%3&quot;.</translation>
    </message>
    <message>
        <source>%1 is a number, not a phone number: write it in quotes, with + and the country code in place of its leading 0, in the United Kingdom &quot;%2&quot;.</source>
        <translation>%1 ist eine Zahl, keine Telefonnummer: in Anführungszeichen schreiben, mit + und Landesvorwahl statt der führenden 0, im Vereinigten Königreich &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>%1 without quotes is a number and loses its plus: write it in quotes, &quot;%2&quot;.</source>
        <translation>%1 ohne Anführungszeichen ist eine Zahl und verliert das Plus: in Anführungszeichen schreiben, &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>%1 is a number, not a phone number: write it in quotes with + and the country code, like &quot;%2&quot;.</source>
        <translation>%1 ist eine Zahl, keine Telefonnummer: in Anführungszeichen mit + und Landesvorwahl schreiben, etwa &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>%1: %2 is an older spelling that today’s schema does not know: write %3.</source>
        <translation>%1: %2 ist eine ältere Schreibweise, die das heutige Schema nicht kennt: %3 schreiben.</translation>
    </message>
    <message>
        <source>%1 cannot be %2: it is %3.</source>
        <translation>%1 kann nicht %2 sein: Möglich ist %3.</translation>
    </message>
    <message>
        <source>%1 takes %2; that it takes the variable %3 is not documented. Write the value itself.</source>
        <translation>Bei %1 ist %2 gefragt; dass die Variable %3 erlaubt ist, ist nicht dokumentiert. Den Wert selbst schreiben.</translation>
    </message>
    <message>
        <source>the / in front of %1 is not closed</source>
        <translation>der / vor %1 ist nicht geschlossen</translation>
    </message>
    <message>
        <source>the quote in front of %1 is not closed</source>
        <translation>das Anführungszeichen vor %1 ist nicht geschlossen</translation>
    </message>
    <message>
        <source>no bracket is open that this %1 could close</source>
        <translation>keine Klammer ist offen, die dieses %1 schließen könnte</translation>
    </message>
    <message>
        <source>the bracket %1 is not closed</source>
        <translation>die Klammer %1 ist nicht geschlossen</translation>
    </message>
    <message>
        <source>there are no statements and no functions, so no %1</source>
        <translation>es gibt keine Anweisungen und Funktionen, also kein %1</translation>
    </message>
    <message>
        <source>one expression is evaluated, so nothing may follow “;”</source>
        <translation>ein Ausdruck wird ausgewertet, nach „;“ darf also nichts folgen</translation>
    </message>
    <message>
        <source>%1 is no quote in JavaScript, write &apos; or &quot;</source>
        <translation>%1 ist in JavaScript kein Anführungszeichen, &apos; oder &quot; schreiben</translation>
    </message>
    <message>
        <source>%1 means nothing here</source>
        <translation>%1 bedeutet hier nichts</translation>
    </message>
    <message>
        <source>for %1 write %2</source>
        <translation>statt %1 ist %2 zu schreiben</translation>
    </message>
    <message>
        <source>between %1 and %2 an operator is missing</source>
        <translation>zwischen %1 und %2 fehlt ein Operator</translation>
    </message>
    <message>
        <source>nothing stands before %1</source>
        <translation>vor %1 steht nichts</translation>
    </message>
    <message>
        <source>nothing stands between %1 and %2</source>
        <translation>zwischen %1 und %2 steht nichts</translation>
    </message>
    <message>
        <source>something is missing behind %1</source>
        <translation>hinter %1 fehlt etwas</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>er ist leer</translation>
    </message>
    <message>
        <source>%1 is a secret that everyone can read who has the file: keep it in a variable of the project, like ${envs.name}.</source>
        <translation>%1 ist ein Geheimnis, das jeder lesen kann, der die Datei hat: in einer Variablen des Projekts aufbewahren, etwa ${envs.name}.</translation>
    </message>
    <message>
        <source>The password or key in %1</source>
        <translation>Das Passwort oder der Schlüssel in %1</translation>
    </message>
    <message>
        <source>The header %1</source>
        <translation>Der Header %1</translation>
    </message>
    <message>
        <source>%1 goes over http, where everyone on the way can read what is sent: use https.</source>
        <translation>%1 geht über http, wo jeder unterwegs mitlesen kann: https verwenden.</translation>
    </message>
    <message>
        <source>speech of several lines</source>
        <translation>gesprochener Text über mehrere Zeilen</translation>
    </message>
    <message>
        <source>a variable with text around it</source>
        <translation>eine Variable mit Text darum herum</translation>
    </message>
    <message>
        <source>%1 does not say how long the silence is: write seconds, like “silence:1.5”.</source>
        <translation>%1 sagt nicht, wie lange die Stille dauert: Sekunden schreiben, etwa „silence:1.5“.</translation>
    </message>
    <message>
        <source>the tone “bong”</source>
        <translation>der Ton „bong“</translation>
    </message>
    <message>
        <source>%1: no ringing tone is known for “%2”. Write a country like “us” or “de”.</source>
        <translation>%1: Für „%2“ ist kein Rufton bekannt. Ein Land wie „us“ oder „de“ schreiben.</translation>
    </message>
    <message>
        <source>%1 is %2: the platform takes it, a validator that uses the official schema refuses it.</source>
        <translation>%1 ist %2: Die Plattform nimmt das an, ein Validator mit dem offiziellen Schema lehnt es ab.</translation>
    </message>
    <message>
        <source>%1 is no sound: %2. Write an audio URL, “say:…”, “silence:1.5” or “ring:us”.</source>
        <translation>%1 ist kein Klang: %2. Eine Audio-URL, „say:…“, „silence:1.5“ oder „ring:us“ schreiben.</translation>
    </message>
    <message>
        <source>%1 mixes variables and other sounds: the platform takes it, a validator that uses the official schema refuses it.</source>
        <translation>%1 mischt Variablen und andere Klänge: Die Plattform nimmt das an, ein Validator mit dem offiziellen Schema lehnt es ab.</translation>
    </message>
    <message>
        <source>%1 is newer than the official schema: a validator that uses the schema refuses it.</source>
        <translation>%1 ist neuer als das offizielle Schema: Ein Validator mit diesem Schema lehnt es ab.</translation>
    </message>
    <message>
        <source>%1 is known from documents alone, no published page describes it: try it before you rely on it.</source>
        <translation>%1 ist nur aus Dokumenten bekannt, keine veröffentlichte Seite beschreibt es: vor dem Einsatz ausprobieren.</translation>
    </message>
    <message>
        <source>%1 is an older form that today’s schema does not know.</source>
        <translation>%1 ist eine ältere Form, die das heutige Schema nicht kennt.</translation>
    </message>
    <message>
        <source>%1 is deprecated.</source>
        <translation>%1 ist veraltet.</translation>
    </message>
    <message>
        <source>%1 is deprecated: use %2 in its place.</source>
        <translation>%1 ist veraltet: stattdessen %2 verwenden.</translation>
    </message>
    <message>
        <source>Make a step of its own of %1</source>
        <translation>Aus %1 einen eigenen Schritt machen</translation>
    </message>
    <message>
        <source>the empty step</source>
        <translation>Leeren Schritt</translation>
    </message>
    <message>
        <source>This step names no method: write one, like hangup: {}, or remove it.</source>
        <translation>Dieser Schritt nennt keine Methode: eine schreiben, etwa hangup: {}, oder ihn entfernen.</translation>
    </message>
    <message>
        <source>Nothing stands here: write a step, like hangup: {}, or remove the empty item.</source>
        <translation>Hier steht nichts: einen Schritt schreiben, etwa hangup: {}, oder das leere Element entfernen.</translation>
    </message>
    <message>
        <source>A step is an object with the method’s name as its key, but this is %1.</source>
        <translation>Ein Schritt ist ein Objekt mit dem Namen der Methode als Schlüssel, hier steht aber %1.</translation>
    </message>
    <message>
        <source>Close the quotes behind %1.</source>
        <translation>Das Anführungszeichen hinter %1 schließen.</translation>
    </message>
    <message>
        <source>A step has one method only, but %1 stands beside %2: make it a step of its own.</source>
        <translation>Ein Schritt hat nur eine Methode, %1 steht aber neben %2: einen eigenen Schritt daraus machen.</translation>
    </message>
    <message>
        <source>A step has one method only, but %1 stands beside %2: indent it, so that it belongs to %2.</source>
        <translation>Ein Schritt hat nur eine Methode, %1 steht aber neben %2: einrücken, damit es zu %2 gehört.</translation>
    </message>
    <message>
        <source>A step has one method only, but %1 stands beside %2: remove it.</source>
        <translation>Ein Schritt hat nur eine Methode, %1 steht aber neben %2: entfernen.</translation>
    </message>
    <message>
        <source>SWML has no method %1.</source>
        <translation>SWML hat keine Methode %1.</translation>
    </message>
    <message>
        <source>Speech is played: play: {url: &quot;say:Hello&quot;}.</source>
        <translation>Sprache wird abgespielt: play: {url: &quot;say:Hello&quot;}.</translation>
    </message>
    <message>
        <source>The label %1 is in this section already: a goto could not tell them apart. Rename one of them.</source>
        <translation>Die Sprungmarke %1 gibt es in diesem Abschnitt schon: Ein goto könnte sie nicht unterscheiden. Eine davon umbenennen.</translation>
    </message>
    <message>
        <source>No goto leads to the label %1: remove it, or jump to it.</source>
        <translation>Kein goto führt zur Sprungmarke %1: entfernen oder zu ihr springen.</translation>
    </message>
    <message>
        <source>The branch %1 has no steps: write [] for an empty list, or remove it.</source>
        <translation>Der Zweig %1 hat keine Schritte: [] für eine leere Liste schreiben oder ihn entfernen.</translation>
    </message>
    <message>
        <source>The branch %1 is one step in place of a list, an older form: put it into a list, with a dash before it.</source>
        <translation>Der Zweig %1 ist ein Schritt statt einer Liste, eine ältere Form: in eine Liste setzen, mit einem Strich davor.</translation>
    </message>
    <message>
        <source>This switch has no case, so it chooses nothing: add a value with its steps, or remove the switch.</source>
        <translation>Dieses switch hat keinen Fall und wählt daher nichts aus: einen Wert mit seinen Schritten hinzufügen oder das switch entfernen.</translation>
    </message>
    <message>
        <source>This switch has no “default”: a value that no case names makes the call fail. Add “default”, [] to go on with the next step.</source>
        <translation>Dieses switch hat kein „default“: Ein Wert, den kein Fall nennt, lässt den Anruf scheitern. „default“ hinzufügen; mit [] geht es beim nächsten Schritt weiter.</translation>
    </message>
    <message>
        <source>Write %1 once</source>
        <translation>%1 nur einmal schreiben</translation>
    </message>
    <message>
        <source>Keep the last %1</source>
        <translation>Das letzte %1 behalten</translation>
    </message>
    <message>
        <source>Keep the first %1</source>
        <translation>Das erste %1 behalten</translation>
    </message>
    <message>
        <source>%1 is neither a URL nor a document nor a section: write the https:// address of a script.</source>
        <translation>%1 ist weder eine URL noch ein Dokument noch ein Abschnitt: die https://-Adresse eines Skripts schreiben.</translation>
    </message>
    <message>
        <source>%1 is an address, but this goes to a section or a URL: use connect to dial it.</source>
        <translation>%1 ist eine Adresse, hier geht es aber zu einem Abschnitt oder einer URL: zum Wählen connect verwenden.</translation>
    </message>
    <message>
        <source>The section %1 belongs to the document around this one, which steps in here do not reach: add a section of that name in here, or name a URL.</source>
        <translation>Der Abschnitt %1 gehört zum umgebenden Dokument, das die Schritte hier drin nicht erreichen: hier einen Abschnitt dieses Namens hinzufügen oder eine URL nennen.</translation>
    </message>
    <message>
        <source>There is no section %1: add it, or choose another target.</source>
        <translation>Es gibt keinen Abschnitt %1: hinzufügen oder ein anderes Ziel wählen.</translation>
    </message>
    <message>
        <source>Dial it with %1</source>
        <translation>Mit %1 wählen</translation>
    </message>
    <message>
        <source>Add the section %1</source>
        <translation>Abschnitt %1 hinzufügen</translation>
    </message>
    <message>
        <source>Nothing leads to the section %1: let a step execute it or transfer to it, or remove it.</source>
        <translation>Nichts führt zum Abschnitt %1: einen Schritt mit execute oder transfer zu ihm führen oder ihn entfernen.</translation>
    </message>
    <message>
        <source>%1 is in milliseconds, so that %2 is over at once: write %3 for seconds.</source>
        <translation>%1 ist in Millisekunden, %2 ist also sofort vorbei: %3 für Sekunden schreiben.</translation>
    </message>
    <message>
        <source>%1 is in seconds, so that %2 is very long: if milliseconds were meant, write %3.</source>
        <translation>%1 ist in Sekunden, %2 ist also sehr lang: Wenn Millisekunden gemeint waren, %3 schreiben.</translation>
    </message>
    <message>
        <source>spaces stand around it</source>
        <translation>Leerzeichen stehen darum herum</translation>
    </message>
    <message>
        <source>a URL has no spaces, write %20</source>
        <translation>eine URL hat keine Leerzeichen, %20 schreiben</translation>
    </message>
    <message>
        <source>it does not begin with https://</source>
        <translation>sie beginnt nicht mit https://</translation>
    </message>
    <message>
        <source>%1 is no scheme that the platform fetches, https is</source>
        <translation>%1 ist kein Protokoll, das die Plattform abruft; https ist eines</translation>
    </message>
    <message>
        <source>two slashes belong behind %1:</source>
        <translation>zwei Schrägstriche gehören hinter %1:</translation>
    </message>
    <message>
        <source>it names no host</source>
        <translation>sie nennt keinen Host</translation>
    </message>
    <message>
        <source>%1 is no URL, %2: %3.</source>
        <translation>%1 ist keine URL, %2: %3.</translation>
    </message>
    <message>
        <source>%1 has no value: give it one, or remove the line.</source>
        <translation>%1 hat keinen Wert: einen angeben oder die Zeile entfernen.</translation>
    </message>
    <message>
        <source>%1 as %2</source>
        <translation>%1 als %2</translation>
    </message>
    <message>
        <source>The platform runs a document in %1, but the official schema wants a text: write the document as JSON in quotes where validators matter.</source>
        <translation>Die Plattform führt ein Dokument in %1 aus, das offizielle Schema will aber einen Text: Wo Validatoren wichtig sind, das Dokument als JSON in Anführungszeichen schreiben.</translation>
    </message>
    <message>
        <source>%1 is a list of steps alone, which the official schema refuses: write a document, sections: and main: around them.</source>
        <translation>%1 ist nur eine Liste von Schritten, die das offizielle Schema ablehnt: ein Dokument mit sections: und main: darum herum schreiben.</translation>
    </message>
    <message>
        <source>%1 is an object, but this is %2.</source>
        <translation>%1 ist ein Objekt, hier steht aber %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 needs at least %n entries, and has %2.</source>
        <translation>
            <numerusform>%1 braucht mindestens %n Eintrag und hat %2.</numerusform>
            <numerusform>%1 braucht mindestens %n Einträge und hat %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 takes at most %n entries, and has %2.</source>
        <translation>
            <numerusform>%1 nimmt höchstens %n Eintrag und hat %2.</numerusform>
            <numerusform>%1 nimmt höchstens %n Einträge und hat %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The platform takes %1 for %2, but the official schema wants a list of texts.</source>
        <translation>Für %2 geht auf der Plattform auch %1, das offizielle Schema will aber eine Liste von Texten.</translation>
    </message>
    <message>
        <source>%1 is a list of texts, but this is %2.</source>
        <translation>%1 ist eine Liste von Texten, hier steht aber %2.</translation>
    </message>
    <message>
        <source>%1 names %2 twice: remove one of them.</source>
        <translation>%1 nennt %2 zweimal: eines davon entfernen.</translation>
    </message>
    <message>
        <source>Nothing in this document sets the variable %1. Did you mean %2?</source>
        <translation>Nichts in diesem Dokument setzt die Variable %1. Ist %2 gemeint?</translation>
    </message>
    <message>
        <source>The variable %1 is set by %2, which this document does not use: it is empty, unless another script set it.</source>
        <translation>Die Variable %1 wird von %2 gesetzt, das dieses Dokument nicht verwendet: Sie ist leer, falls kein anderes Skript sie gesetzt hat.</translation>
    </message>
    <message>
        <source>Nothing in this document sets the variable %1: it is empty, unless another script or the project’s settings set it.</source>
        <translation>Nichts in diesem Dokument setzt die Variable %1: Sie ist leer, falls kein anderes Skript und keine Einstellung des Projekts sie setzt.</translation>
    </message>
    <message>
        <source>No execute and no transfer gives the section %1 the param %2: it is empty. Add it to their “params”.</source>
        <translation>Kein execute und kein transfer gibt dem Abschnitt %1 den Parameter %2 mit: Er ist leer. In deren „params“ hinzufügen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 needs at least %n characters.</source>
        <translation>
            <numerusform>%1 braucht mindestens %n Zeichen.</numerusform>
            <numerusform>%1 braucht mindestens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is too long: it takes at most %n characters.</source>
        <translation>
            <numerusform>%1 ist zu lang: Höchstens %n Zeichen ist erlaubt.</numerusform>
            <numerusform>%1 ist zu lang: Höchstens %n Zeichen sind erlaubt.</numerusform>
        </translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>hint</source>
        <translation>Hinweis</translation>
    </message>
</context>
<context>
    <name>Display</name>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1 s of silence</source>
        <translation>%1 s Stille</translation>
    </message>
    <message>
        <source>ringing (%1)</source>
        <translation>Rufton (%1)</translation>
    </message>
</context>
<context>
    <name>EditTexts</name>
    <message>
        <source>This is no branch.</source>
        <translation>Das ist kein Zweig.</translation>
    </message>
    <message>
        <source>This is the only branch of “%1”: delete the step instead, or add another branch first.</source>
        <translation>Das ist der einzige Zweig von „%1“: stattdessen den Schritt löschen oder zuerst einen weiteren Zweig hinzufügen.</translation>
    </message>
    <message>
        <source>An “else” stands beside this condition and would go with it: give it an entry of its own first.</source>
        <translation>Neben dieser Bedingung steht ein „else“, das mit verschwände: ihm zuerst einen eigenen Eintrag geben.</translation>
    </message>
    <message>
        <source>A branch needs a value or a condition.</source>
        <translation>Ein Zweig braucht einen Wert oder eine Bedingung.</translation>
    </message>
    <message>
        <source>This branch has no value of its own.</source>
        <translation>Dieser Zweig hat keinen eigenen Wert.</translation>
    </message>
    <message>
        <source>There is a case “%1” already.</source>
        <translation>Einen Fall „%1“ gibt es schon.</translation>
    </message>
    <message>
        <source>JSON has no comments, so there is no place for a note. Save the flow as YAML to write some.</source>
        <translation>JSON hat keine Kommentare, für eine Notiz ist also kein Platz. Für Notizen den Ablauf als YAML speichern.</translation>
    </message>
    <message>
        <source>A note stands on lines of its own. Here everything stands in brackets.</source>
        <translation>Eine Notiz steht in eigenen Zeilen. Hier steht alles in Klammern.</translation>
    </message>
    <message>
        <source>This shares its line with what is around it, so a note has no line of its own.</source>
        <translation>Das teilt sich die Zeile mit seiner Umgebung, eine Notiz hat also keine eigene Zeile.</translation>
    </message>
    <message>
        <source>This note would be read as a disabled step. Write it in other words.</source>
        <translation>Diese Notiz würde als deaktivierter Schritt gelesen. Anders formulieren.</translation>
    </message>
    <message>
        <source>This connect has more than one of “to”, “serial”, “parallel” and “serial_parallel”: remove all but one first.</source>
        <translation>Dieses connect hat mehr als eines von „to“, „serial“, „parallel“ und „serial_parallel“: zuerst alle bis auf eines entfernen.</translation>
    </message>
    <message>
        <source>This connect has no group %1.</source>
        <translation>Dieses connect hat keine Gruppe %1.</translation>
    </message>
    <message>
        <source>This connect has no destination yet: add one first.</source>
        <translation>Dieses connect hat noch kein Ziel: zuerst eines hinzufügen.</translation>
    </message>
    <message>
        <source>“to” holds more than an address: make it one first.</source>
        <translation>„to“ enthält mehr als eine Adresse: zuerst eine daraus machen.</translation>
    </message>
    <message>
        <source>“%1” is not a list: make it one first.</source>
        <translation>„%1“ ist keine Liste: zuerst eine daraus machen.</translation>
    </message>
    <message>
        <source>There is only one destination here: nowhere to move it.</source>
        <translation>Hier gibt es nur ein Ziel: Es lässt sich nirgendwohin verschieben.</translation>
    </message>
    <message>
        <source>Say what to do</source>
        <translation>Sagen, was zu tun ist</translation>
    </message>
    <message>
        <source>A context needs a name.</source>
        <translation>Ein Kontext braucht einen Namen.</translation>
    </message>
    <message>
        <source>There is a context “%1” already.</source>
        <translation>Einen Kontext „%1“ gibt es schon.</translation>
    </message>
    <message>
        <source>A step needs a name, and it cannot be “next”.</source>
        <translation>Ein Schritt braucht einen Namen, der nicht „next“ sein kann.</translation>
    </message>
    <message>
        <source>There is a step “%1” in this context already.</source>
        <translation>Einen Schritt „%1“ gibt es in diesem Kontext schon.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n destinations, and “to” holds one: remove the others first.</source>
        <translation>
            <numerusform>Es gibt %n Ziel, und „to“ fasst eines: zuerst die anderen entfernen.</numerusform>
            <numerusform>Es gibt %n Ziele, und „to“ fasst eines: zuerst die anderen entfernen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The destination has no “to” yet: enter its address first.</source>
        <translation>Das Ziel hat noch kein „to“: zuerst seine Adresse eingeben.</translation>
    </message>
    <message>
        <source>“%1” is set on the destination and on the connect: clear one of the two first.</source>
        <translation>„%1“ ist beim Ziel und beim connect gesetzt: zuerst eines der beiden entfernen.</translation>
    </message>
    <message>
        <source>JSON has no comments, so a step cannot be disabled here. Save the flow as YAML to do that.</source>
        <translation>JSON hat keine Kommentare, ein Schritt lässt sich hier also nicht deaktivieren. Dazu den Ablauf als YAML speichern.</translation>
    </message>
    <message>
        <source>This step stands in place of a list. Write it as an item of a list first.</source>
        <translation>Dieser Schritt steht anstelle einer Liste. Zuerst als Element einer Liste schreiben.</translation>
    </message>
    <message>
        <source>This step stands in a list in brackets. Only one that stands on lines of its own can be disabled.</source>
        <translation>Dieser Schritt steht in einer Liste in Klammern. Nur ein Schritt in eigenen Zeilen lässt sich deaktivieren.</translation>
    </message>
    <message>
        <source>This step shares its line with the list around it.</source>
        <translation>Dieser Schritt teilt sich die Zeile mit der Liste, in der er steht.</translation>
    </message>
    <message>
        <source>Line %1 stands further left than the step it belongs to. Indent it first.</source>
        <translation>Zeile %1 steht weiter links als der Schritt, zu dem sie gehört. Zuerst einrücken.</translation>
    </message>
    <message>
        <source>Without this step the document has none. Add another one first.</source>
        <translation>Ohne diesen Schritt hat das Dokument keinen. Zuerst einen anderen hinzufügen.</translation>
    </message>
    <message>
        <source>The comment below would be read as a part of the step. Move it away first.</source>
        <translation>Der Kommentar darunter würde als Teil des Schritts gelesen. Zuerst wegrücken.</translation>
    </message>
    <message>
        <source>There is no disabled step here.</source>
        <translation>Hier gibt es keinen deaktivierten Schritt.</translation>
    </message>
    <message>
        <source>Without the “#” the text could not be read. Enable the step in the text.</source>
        <translation>Ohne das „#“ ließe sich der Text nicht lesen. Den Schritt im Text aktivieren.</translation>
    </message>
    <message>
        <source>The text has changed since this was found.</source>
        <translation>Der Text hat sich geändert, seit dies gefunden wurde.</translation>
    </message>
    <message>
        <source>This part of the text is broken in line %1. Repair it there first.</source>
        <translation>Dieser Teil des Textes ist in Zeile %1 fehlerhaft. Dort zuerst reparieren.</translation>
    </message>
    <message>
        <source>This is shared through the alias “*%1”: change it in the text, where the anchor “&amp;%1” stands.</source>
        <translation>Das wird über den Alias „*%1“ geteilt: im Text ändern, wo der Anker „&amp;%1“ steht.</translation>
    </message>
    <message>
        <source>The key “%1” occurs twice here. Remove one of the two in the text first.</source>
        <translation>Der Schlüssel „%1“ kommt hier zweimal vor. Zuerst einen davon im Text entfernen.</translation>
    </message>
    <message>
        <source>A pair without braces in a list can only be changed in the text.</source>
        <translation>Ein Paar ohne geschweifte Klammern in einer Liste lässt sich nur im Text ändern.</translation>
    </message>
    <message>
        <source>A map whose keys are not plain names can only be changed in the text.</source>
        <translation>Eine Zuordnung, deren Schlüssel keine einfachen Namen sind, lässt sich nur im Text ändern.</translation>
    </message>
    <message>
        <source>This map takes in another one with “&lt;&lt;”: it can only be changed in the text.</source>
        <translation>Diese Zuordnung übernimmt mit „&lt;&lt;“ eine andere: Sie lässt sich nur im Text ändern.</translation>
    </message>
    <message>
        <source>An entry that is written with “?” can only be changed in the text.</source>
        <translation>Ein Eintrag, der mit „?“ geschrieben ist, lässt sich nur im Text ändern.</translation>
    </message>
    <message>
        <source>“&amp;%1” stands in here and is used elsewhere as “*%1”: change that in the text first.</source>
        <translation>„&amp;%1“ steht hier drin und wird anderswo als „*%1“ verwendet: zuerst im Text ändern.</translation>
    </message>
    <message>
        <source>The text cannot be read from line %1 on.</source>
        <translation>Der Text ist ab Zeile %1 nicht lesbar.</translation>
    </message>
    <message>
        <source>There is nothing at “%1” in this document.</source>
        <translation>Bei „%1“ steht in diesem Dokument nichts.</translation>
    </message>
    <message>
        <source>JSON has no comments. A document in YAML can have them.</source>
        <translation>JSON hat keine Kommentare. Ein Dokument in YAML kann welche haben.</translation>
    </message>
    <message>
        <source>These lines are part of a text: a # in it is no comment. Comment out the step or the field that it belongs to.</source>
        <translation>Diese Zeilen gehören zu einem Text: Ein # ist darin kein Kommentar. Den Schritt oder das Feld auskommentieren, zu dem er gehört.</translation>
    </message>
    <message>
        <source>These items cannot change places together. Move them one by one.</source>
        <translation>Diese Elemente können nicht gemeinsam die Plätze tauschen. Einzeln verschieben.</translation>
    </message>
    <message>
        <source>This is the first one of its list: nothing stands above it.</source>
        <translation>Das ist das erste Element seiner Liste: Darüber steht nichts.</translation>
    </message>
    <message>
        <source>This is the last one of its list: nothing stands below it.</source>
        <translation>Das ist das letzte Element seiner Liste: Darunter steht nichts.</translation>
    </message>
    <message>
        <source>This is the first line.</source>
        <translation>Das ist die erste Zeile.</translation>
    </message>
    <message>
        <source>This is the last line.</source>
        <translation>Das ist die letzte Zeile.</translation>
    </message>
    <message>
        <source>Steps behind it would never run. Lead on from the last step of the list, or from a branch.</source>
        <translation>Schritte dahinter würden nie laufen. Vom letzten Schritt der Liste oder von einem Zweig aus weiterführen.</translation>
    </message>
    <message>
        <source>The steps of “confirm” run on the called party’s leg, before the call is bridged: they cannot lead anywhere else.</source>
        <translation>Die Schritte von „confirm“ laufen beim Angerufenen, bevor der Anruf verbunden wird: Sie können nirgendwo anders hinführen.</translation>
    </message>
    <message>
        <source>This branch ends with “%1”: what is put behind it never runs. Remove that first.</source>
        <translation>Dieser Zweig endet mit „%1“: Was dahinter steht, läuft nie. Zuerst entfernen.</translation>
    </message>
    <message>
        <source>A goto leads to steps of its own list only, not into or out of a branch. Make the target a section of its own, and lead there.</source>
        <translation>Ein goto führt nur zu Schritten seiner eigenen Liste, nicht in einen Zweig hinein oder aus ihm heraus. Aus dem Ziel einen eigenen Abschnitt machen und dorthin führen.</translation>
    </message>
    <message>
        <source>A goto stays inside its section. Use execute or transfer to get to “%1”.</source>
        <translation>Ein goto bleibt in seinem Abschnitt. Mit execute oder transfer geht es zu „%1“.</translation>
    </message>
    <message>
        <source>This is no step.</source>
        <translation>Das ist kein Schritt.</translation>
    </message>
    <message>
        <source>It goes on there anyway.</source>
        <translation>Dort geht es ohnehin weiter.</translation>
    </message>
    <message>
        <source>A goto out of a branch may not work, and no condition of its own can tell this outcome. Make the target a section, and lead there.</source>
        <translation>Ein goto aus einem Zweig heraus funktioniert vielleicht nicht, und keine eigene Bedingung kann dieses Ergebnis erkennen. Aus dem Ziel einen Abschnitt machen und dorthin führen.</translation>
    </message>
    <message>
        <source>A goto leads to a label of its own section.</source>
        <translation>Ein goto führt zu einer Sprungmarke seines eigenen Abschnitts.</translation>
    </message>
    <message>
        <source>This holds an alias (“*name”) and can only be moved in the text.</source>
        <translation>Das enthält einen Alias („*name“) und lässt sich nur im Text verschieben.</translation>
    </message>
    <message>
        <source>Comments stand in here: it can only be moved in the text.</source>
        <translation>Hier drin stehen Kommentare: Es lässt sich nur im Text verschieben.</translation>
    </message>
    <message numerus="yes">
        <source>The map at “%1” has %n entries.</source>
        <translation>
            <numerusform>Die Zuordnung bei „%1“ hat %n Eintrag.</numerusform>
            <numerusform>Die Zuordnung bei „%1“ hat %n Einträge.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not a map.</source>
        <translation>„%1“ ist keine Zuordnung.</translation>
    </message>
    <message>
        <source>“%1” is there already.</source>
        <translation>„%1“ gibt es schon.</translation>
    </message>
    <message>
        <source>“%1” is not a list.</source>
        <translation>„%1“ ist keine Liste.</translation>
    </message>
    <message numerus="yes">
        <source>The list at “%1” has %n items.</source>
        <translation>
            <numerusform>Die Liste bei „%1“ hat %n Element.</numerusform>
            <numerusform>Die Liste bei „%1“ hat %n Elemente.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not an item of a list.</source>
        <translation>„%1“ ist kein Element einer Liste.</translation>
    </message>
    <message>
        <source>An item cannot be moved into itself.</source>
        <translation>Ein Element lässt sich nicht in sich selbst verschieben.</translation>
    </message>
    <message>
        <source>default</source>
        <translation>default</translation>
    </message>
    <message>
        <source>new case</source>
        <translation>neuer Fall</translation>
    </message>
    <message>
        <source>failed: why</source>
        <translation>gescheitert: warum</translation>
    </message>
    <message>
        <source>new condition</source>
        <translation>neue Bedingung</translation>
    </message>
    <message>
        <source>else</source>
        <translation>else</translation>
    </message>
    <message>
        <source>on return</source>
        <translation>bei Rückkehr</translation>
    </message>
    <message>
        <source>confirm</source>
        <translation>confirm</translation>
    </message>
    <message>
        <source>next step</source>
        <translation>nächster Schritt</translation>
    </message>
    <message>
        <source>There is no text to paste.</source>
        <translation>Es gibt keinen Text zum Einfügen.</translation>
    </message>
    <message>
        <source>The text to paste cannot be read: %1</source>
        <translation>Der einzufügende Text ist nicht lesbar: %1</translation>
    </message>
    <message>
        <source>The text to paste is no SWML: there is no method “%1”.</source>
        <translation>Der einzufügende Text ist kein SWML: Es gibt keine Methode „%1“.</translation>
    </message>
    <message>
        <source>The text to paste is no SWML: it holds no sections and no steps.</source>
        <translation>Der einzufügende Text ist kein SWML: Er enthält keine Abschnitte und keine Schritte.</translation>
    </message>
    <message>
        <source>These are destinations: select a connect step to put them into.</source>
        <translation>Das sind Ziele: einen connect-Schritt auswählen, in den sie sollen.</translation>
    </message>
    <message>
        <source>%1 has no branch that could take steps.</source>
        <translation>%1 hat keinen Zweig, der Schritte aufnehmen könnte.</translation>
    </message>
    <message>
        <source>This step has no branches.</source>
        <translation>Dieser Schritt hat keine Zweige.</translation>
    </message>
    <message>
        <source>Its branches have no steps: delete it instead.</source>
        <translation>Seine Zweige haben keine Schritte: stattdessen löschen.</translation>
    </message>
    <message>
        <source>Several of its branches have steps, and only one of them runs: move out what shall stay, then delete it.</source>
        <translation>Mehrere seiner Zweige haben Schritte, und nur einer davon läuft: herausnehmen, was bleiben soll, dann löschen.</translation>
    </message>
    <message>
        <source>The branch is one step in place of a list: write it as a list first.</source>
        <translation>Der Zweig ist ein Schritt anstelle einer Liste: zuerst als Liste schreiben.</translation>
    </message>
    <message>
        <source>A section needs a name.</source>
        <translation>Ein Abschnitt braucht einen Namen.</translation>
    </message>
    <message>
        <source>There is a section “%1” already.</source>
        <translation>Einen Abschnitt „%1“ gibt es schon.</translation>
    </message>
    <message>
        <source>This is a list of steps alone: it has no sections with names.</source>
        <translation>Das ist nur eine Liste von Schritten: Sie hat keine Abschnitte mit Namen.</translation>
    </message>
    <message>
        <source>A link to “%1” cannot be changed: %2</source>
        <translation>Eine Verknüpfung zu „%1“ lässt sich nicht ändern: %2</translation>
    </message>
    <message>
        <source>A label needs a name.</source>
        <translation>Eine Sprungmarke braucht einen Namen.</translation>
    </message>
    <message>
        <source>There is no label “%1”.</source>
        <translation>Es gibt keine Sprungmarke „%1“.</translation>
    </message>
    <message>
        <source>This section has a label “%1” already.</source>
        <translation>Dieser Abschnitt hat schon eine Sprungmarke „%1“.</translation>
    </message>
    <message>
        <source>A link needs a target.</source>
        <translation>Eine Verknüpfung braucht ein Ziel.</translation>
    </message>
    <message>
        <source>The target at “%1” is not a name.</source>
        <translation>Das Ziel bei „%1“ ist kein Name.</translation>
    </message>
    <message>
        <source>A goto leads to the label “%1” from inside these steps or into them, and a goto cannot leave its section.</source>
        <translation>Ein goto führt aus diesen Schritten heraus oder in sie hinein zur Sprungmarke „%1“, und ein goto kann seinen Abschnitt nicht verlassen.</translation>
    </message>
    <message>
        <source>These steps stand in no section.</source>
        <translation>Diese Schritte stehen in keinem Abschnitt.</translation>
    </message>
    <message>
        <source>This step gives or awaits more than the name of the section (params, a result): that has no place without the call.</source>
        <translation>Dieser Schritt gibt mehr mit als den Namen des Abschnitts oder erwartet mehr (params, ein Ergebnis): Dafür ist ohne den Aufruf kein Platz.</translation>
    </message>
    <message>
        <source>This transfer leaves for good. Only at the end of “main” is that the same as going on.</source>
        <translation>Dieses transfer geht endgültig weg. Nur am Ende von „main“ ist das dasselbe wie weiterzugehen.</translation>
    </message>
    <message>
        <source>The section leads to itself.</source>
        <translation>Der Abschnitt führt zu sich selbst.</translation>
    </message>
    <message>
        <source>The section “%1” is written in an older form: write it as a list first.</source>
        <translation>Der Abschnitt „%1“ ist in einer älteren Form geschrieben: zuerst als Liste schreiben.</translation>
    </message>
    <message>
        <source>The section “%1” returns: here that would go back from “%2” instead.</source>
        <translation>Der Abschnitt „%1“ kehrt zurück: Hier ginge das stattdessen aus „%2“ zurück.</translation>
    </message>
    <message>
        <source>Both sections have a label “%1”: rename one of them first.</source>
        <translation>Beide Abschnitte haben eine Sprungmarke „%1“: zuerst eine davon umbenennen.</translation>
    </message>
    <message>
        <source>One of these steps returns: from a section of its own it would come back to this place.</source>
        <translation>Einer dieser Schritte kehrt zurück: Aus einem eigenen Abschnitt käme er an diese Stelle zurück.</translation>
    </message>
    <message>
        <source>This step does not lead to a section of this document.</source>
        <translation>Dieser Schritt führt zu keinem Abschnitt dieses Dokuments.</translation>
    </message>
    <message>
        <source>There is no section “%1”.</source>
        <translation>Es gibt keinen Abschnitt „%1“.</translation>
    </message>
    <message numerus="yes">
        <source>The list at “%1” has %n items: “%2” is not one of them.</source>
        <translation>
            <numerusform>Die Liste bei „%1“ hat %n Element: „%2“ gehört nicht dazu.</numerusform>
            <numerusform>Die Liste bei „%1“ hat %n Elemente: „%2“ gehört nicht dazu.</numerusform>
        </translation>
    </message>
    <message>
        <source>The value at “%1” is “%2”, which cannot hold a field “%3”.</source>
        <translation>Der Wert bei „%1“ ist „%2“ und kann kein Feld „%3“ enthalten.</translation>
    </message>
    <message>
        <source>A document starts with a map of names and values.</source>
        <translation>Ein Dokument beginnt mit einer Zuordnung von Namen und Werten.</translation>
    </message>
    <message>
        <source>A step cannot be moved into itself.</source>
        <translation>Ein Schritt lässt sich nicht in sich selbst verschieben.</translation>
    </message>
    <message>
        <source>No step is selected.</source>
        <translation>Es ist kein Schritt ausgewählt.</translation>
    </message>
    <message>
        <source>The selected steps do not stand in one list.</source>
        <translation>Die ausgewählten Schritte stehen nicht in einer Liste.</translation>
    </message>
    <message>
        <source>The selected steps do not stand next to each other.</source>
        <translation>Die ausgewählten Schritte stehen nicht nebeneinander.</translation>
    </message>
    <message>
        <source>The whole document cannot be removed.</source>
        <translation>Das ganze Dokument lässt sich nicht entfernen.</translation>
    </message>
    <message>
        <source>“%1” does not lie inside “%2”.</source>
        <translation>„%1“ liegt nicht in „%2“.</translation>
    </message>
    <message>
        <source>“%1” has no name to change.</source>
        <translation>„%1“ hat keinen Namen, der sich ändern ließe.</translation>
    </message>
    <message>
        <source>The map at “%1” shares values with other places and can only be changed in the text.</source>
        <translation>Die Zuordnung bei „%1“ teilt Werte mit anderen Stellen und lässt sich nur im Text ändern.</translation>
    </message>
    <message>
        <source>A variable needs a name.</source>
        <translation>Eine Variable braucht einen Namen.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a variable. Use letters, digits and “_”, and no digit in front.</source>
        <translation>„%1“ kann kein Name einer Variablen sein. Buchstaben, Ziffern und „_“ verwenden, keine Ziffer am Anfang.</translation>
    </message>
    <message>
        <source>“%1” means something else in expressions. Choose another name.</source>
        <translation>„%1“ bedeutet in Ausdrücken etwas anderes. Einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>YAML reads “%1” as a value of its own. Choose another name.</source>
        <translation>YAML liest „%1“ als eigenen Wert. Einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>“%1” is what %2 sets. Choose another name.</source>
        <translation>„%1“ wird von %2 gesetzt. Einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>There is a variable “%1” already.</source>
        <translation>Eine Variable „%1“ gibt es schon.</translation>
    </message>
    <message>
        <source>“%1” is what %2 sets: it cannot be renamed.</source>
        <translation>„%1“ wird von %2 gesetzt: Sie lässt sich nicht umbenennen.</translation>
    </message>
    <message>
        <source>Line %1 names the variable with escapes. Write it out there first.</source>
        <translation>Zeile %1 nennt die Variable mit Escape-Zeichen. Dort zuerst ausschreiben.</translation>
    </message>
    <message>
        <source>There is no variable “%1” in this document.</source>
        <translation>Es gibt keine Variable „%1“ in diesem Dokument.</translation>
    </message>
    <message>
        <source>An anchor or a tag (“&amp;name”, “!tag”) stands before this: it can only be moved in the text.</source>
        <translation>Davor steht ein Anker oder ein Tag („&amp;name“, „!tag“): Es lässt sich nur im Text verschieben.</translation>
    </message>
    <message>
        <source>“%1” does not stand alone in its map.</source>
        <translation>„%1“ steht nicht allein in seiner Zuordnung.</translation>
    </message>
    <message>
        <source>Comments stand here: it can only be moved in the text.</source>
        <translation>Hier stehen Kommentare: Es lässt sich nur im Text verschieben.</translation>
    </message>
    <message>
        <source>The lines of this text end with a carriage return alone. YAML readers take what stands behind a note for a part of it.</source>
        <translation>Die Zeilen dieses Textes enden nur mit einem Wagenrücklauf. YAML-Leser halten, was hinter einer Notiz steht, für einen Teil von ihr.</translation>
    </message>
    <message>
        <source>Half of this change would break the text. Make it in the text itself.</source>
        <translation>Die Hälfte dieser Änderung würde den Text unlesbar machen. Sie lässt sich nur im Text selbst vornehmen.</translation>
    </message>
    <message>
        <source>A tab stands before this: remove it in the text first.</source>
        <translation>Davor steht ein Tabulator: Er ist zuerst im Text zu entfernen.</translation>
    </message>
    <message>
        <source>A byte order mark, which nobody sees, stands before “%1”: remove it in the text first.</source>
        <translation>Vor „%1“ steht eine Bytereihenfolge-Markierung, die unsichtbar ist: zuerst im Text entfernen.</translation>
    </message>
</context>
<context>
    <name>FieldEdits</name>
    <message>
        <source>This step is not written as an object with fields. Change it in the text first.</source>
        <translation>Dieser Schritt ist nicht als Objekt mit Feldern geschrieben. Zuerst im Text ändern.</translation>
    </message>
</context>
<context>
    <name>FieldState</name>
    <message>
        <source>from this connect</source>
        <translation>von diesem connect</translation>
    </message>
    <message>
        <source>a document</source>
        <translation>ein Dokument</translation>
    </message>
    <message>
        <source>same as %1</source>
        <translation>wie %1</translation>
    </message>
    <message>
        <source>for example %1</source>
        <translation>zum Beispiel %1</translation>
    </message>
    <message>
        <source>required</source>
        <translation>erforderlich</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>per destination</source>
        <translation>je Ziel</translation>
    </message>
    <message>
        <source>several values</source>
        <translation>mehrere Werte</translation>
    </message>
</context>
<context>
    <name>FieldSummary</name>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n Element</numerusform>
            <numerusform>%n Elemente</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>%1 of %2 set</source>
        <translation>%1 von %2 gesetzt</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message numerus="yes">
        <source>%n headers</source>
        <translation>
            <numerusform>%n Header</numerusform>
            <numerusform>%n Header</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n Element</numerusform>
            <numerusform>%n Elemente</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>conditions</source>
        <translation>Bedingungen</translation>
    </message>
    <message>
        <source>variables</source>
        <translation>Variablen</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>dB</source>
        <translation>dB</translation>
    </message>
    <message>
        <source>digits</source>
        <translation>Ziffern</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cases</source>
        <translation>
            <numerusform>%n Fall</numerusform>
            <numerusform>%n Fälle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conditions</source>
        <translation>
            <numerusform>%n Bedingung</numerusform>
            <numerusform>%n Bedingungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n Schritt</numerusform>
            <numerusform>%n Schritte</numerusform>
        </translation>
    </message>
    <message>
        <source>no effect on phone numbers</source>
        <translation>nicht bei Telefonnummern</translation>
    </message>
    <message>
        <source>no effect on SIP</source>
        <translation>nicht bei SIP</translation>
    </message>
    <message>
        <source>no effect on resources</source>
        <translation>nicht bei Ressourcen</translation>
    </message>
    <message>
        <source>no effect on queues</source>
        <translation>nicht bei Warteschlangen</translation>
    </message>
    <message>
        <source>no effect on streams</source>
        <translation>nicht bei Streams</translation>
    </message>
    <message>
        <source>no effect on these destinations</source>
        <translation>nicht bei diesen Zielen</translation>
    </message>
    <message>
        <source>E.164</source>
        <translation>E.164</translation>
    </message>
    <message>
        <source>Documented, but newer than the official schema.</source>
        <translation>Dokumentiert, aber neuer als das offizielle Schema.</translation>
    </message>
    <message>
        <source>Only seen in documents: no published source describes it.</source>
        <translation>Nur in Dokumenten gesehen: Keine veröffentlichte Quelle beschreibt es.</translation>
    </message>
    <message>
        <source>An older form: it is kept, but new documents do without.</source>
        <translation>Eine ältere Form: Sie bleibt erhalten, neue Dokumente kommen ohne sie aus.</translation>
    </message>
    <message>
        <source>Deprecated.</source>
        <translation>Veraltet.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>gesehen</translation>
    </message>
    <message>
        <source>older</source>
        <translation>älter</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>veraltet</translation>
    </message>
</context>
<context>
    <name>FieldWriter</name>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>Clear %1</source>
        <translation>%1 entfernen</translation>
    </message>
</context>
<context>
    <name>FormSubject</name>
    <message>
        <source>Not a step</source>
        <translation>Kein Schritt</translation>
    </message>
    <message numerus="yes">
        <source>%n steps, edited together</source>
        <translation>
            <numerusform>%n Schritt, gemeinsam bearbeitet</numerusform>
            <numerusform>%n Schritte, gemeinsam bearbeitet</numerusform>
        </translation>
    </message>
    <message>
        <source>a step is one method with its fields</source>
        <translation>ein Schritt ist eine Methode mit ihren Feldern</translation>
    </message>
    <message>
        <source>not in the catalog</source>
        <translation>nicht im Katalog</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>nothing is selected</source>
        <translation>nichts ausgewählt</translation>
    </message>
    <message>
        <source>section</source>
        <translation>Abschnitt</translation>
    </message>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n Schritt</numerusform>
            <numerusform>%n Schritte</numerusform>
        </translation>
    </message>
    <message>
        <source>of different methods</source>
        <translation>mit verschiedenen Methoden</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>This part cannot be read at present: line %1.</source>
        <translation>Dieser Teil ist derzeit nicht lesbar: Zeile %1.</translation>
    </message>
    <message>
        <source>No document</source>
        <translation>Kein Dokument</translation>
    </message>
    <message>
        <source>open or make one</source>
        <translation>eines öffnen oder anlegen</translation>
    </message>
</context>
<context>
    <name>FormWay</name>
    <message>
        <source>new %1</source>
        <translation>neu: %1</translation>
    </message>
    <message>
        <source>item</source>
        <translation>Element</translation>
    </message>
</context>
<context>
    <name>Lane</name>
    <message>
        <source>confirm</source>
        <translation>confirm</translation>
    </message>
    <message>
        <source>confirm %1</source>
        <translation>confirm %1</translation>
    </message>
    <message>
        <source>on return</source>
        <translation>bei Rückkehr</translation>
    </message>
</context>
<context>
    <name>LinkPick</name>
    <message>
        <source>a new section</source>
        <translation>ein neuer Abschnitt</translation>
    </message>
    <message>
        <source>execute “%1”, which comes back</source>
        <translation>execute „%1“, kommt zurück</translation>
    </message>
    <message>
        <source>transfer to “%1” for good</source>
        <translation>transfer zu „%1“, endgültig</translation>
    </message>
    <message>
        <source>goto “%1”</source>
        <translation>goto „%1“</translation>
    </message>
    <message>
        <source>section</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>step %1: %2</source>
        <translation>Schritt %1: %2</translation>
    </message>
    <message>
        <source>A new step…</source>
        <translation>Ein neuer Schritt …</translation>
    </message>
    <message>
        <source>Lead on to</source>
        <translation>Weiterführen zu</translation>
    </message>
    <message>
        <source>“%1” leads on to…</source>
        <translation>„%1“ führt weiter zu …</translation>
    </message>
    <message>
        <source>New section</source>
        <translation>Neuer Abschnitt</translation>
    </message>
    <message>
        <source>runs and comes back</source>
        <translation>läuft und kommt zurück</translation>
    </message>
    <message>
        <source>goes on there for good</source>
        <translation>geht dort endgültig weiter</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Schritt hinzufügen</translation>
    </message>
    <message>
        <source>Add a step: type its name</source>
        <translation>Schritt hinzufügen: Namen eingeben</translation>
    </message>
    <message>
        <source>“%1” ends this list of steps: nothing can follow it.</source>
        <translation>„%1“ beendet diese Liste von Schritten: Nichts kann darauf folgen.</translation>
    </message>
    <message>
        <source>a branch that is there</source>
        <translation>ein vorhandener Zweig</translation>
    </message>
    <message>
        <source>Lead on from</source>
        <translation>Weiterführen von</translation>
    </message>
    <message>
        <source>Lead on from which outcome?</source>
        <translation>Von welchem Ergebnis weiterführen?</translation>
    </message>
</context>
<context>
    <name>MethodGroup</name>
    <message>
        <source>Call</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>Flow control</source>
        <translation>Ablaufsteuerung</translation>
    </message>
    <message>
        <source>Audio and speech</source>
        <translation>Ton und Sprache</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Recording and media</source>
        <translation>Aufnahme und Medien</translation>
    </message>
    <message>
        <source>Variables and requests</source>
        <translation>Variablen und Anfragen</translation>
    </message>
    <message>
        <source>AI agents</source>
        <translation>KI-Agenten</translation>
    </message>
    <message>
        <source>Messages, fax, SIP, payment</source>
        <translation>Nachrichten, Fax, SIP, Zahlung</translation>
    </message>
</context>
<context>
    <name>MethodHelp</name>
    <message>
        <source>The call is over behind it.</source>
        <translation>Danach ist der Anruf vorbei.</translation>
    </message>
    <message>
        <source>The steps behind it do not run.</source>
        <translation>Die Schritte dahinter laufen nicht.</translation>
    </message>
    <message>
        <source>The next step runs only when it does not jump.</source>
        <translation>Der nächste Schritt läuft nur, wenn dieser nicht springt.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Sets %1.</source>
        <translation>Setzt %1.</translation>
    </message>
    <message>
        <source>Needs exactly one of %1.</source>
        <translation>Braucht genau eines von %1.</translation>
    </message>
    <message>
        <source>The next step does not wait for it.</source>
        <translation>Der nächste Schritt wartet nicht darauf.</translation>
    </message>
</context>
<context>
    <name>NodePath</name>
    <message>
        <source>A pointer starts with “/”, as in /sections/main/0: “%1” does not.</source>
        <translation>Ein Zeiger beginnt mit „/“, wie in /sections/main/0: „%1“ tut das nicht.</translation>
    </message>
    <message>
        <source>In a pointer “~” is written ~0 and “/” inside a name ~1: “%1”.</source>
        <translation>In einem Zeiger wird „~“ als ~0 und „/“ in einem Namen als ~1 geschrieben: „%1“.</translation>
    </message>
</context>
<context>
    <name>PartConvert</name>
    <message>
        <source>Steps and fields cannot be copied together. Select only the ones or the others.</source>
        <translation>Schritte und Felder lassen sich nicht zusammen kopieren. Nur die einen oder die anderen auswählen.</translation>
    </message>
</context>
<context>
    <name>RawParameters</name>
    <message>
        <source>Not in the catalog</source>
        <translation>Nicht im Katalog</translation>
    </message>
    <message>
        <source>The catalog does not know this key. It is kept as it stands.</source>
        <translation>Der Katalog kennt diesen Schlüssel nicht. Er bleibt, wie er ist.</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>This section does not stand below the others: indent it by %1 instead of %2.</source>
        <translation>Dieser Abschnitt steht nicht unter den anderen: um %1 statt %2 einrücken.</translation>
    </message>
    <message>
        <source>Indent the line by %1</source>
        <translation>Die Zeile um %1 einrücken</translation>
    </message>
    <message>
        <source>This line belongs to no section: is its indentation wrong, or a name above it missing?</source>
        <translation>Diese Zeile gehört zu keinem Abschnitt: Ist ihre Einrückung falsch, oder fehlt ein Name darüber?</translation>
    </message>
    <message>
        <source>A comma is missing behind this: another entry follows.</source>
        <translation>Dahinter fehlt ein Komma: Es folgt ein weiterer Eintrag.</translation>
    </message>
    <message>
        <source>Add the comma</source>
        <translation>Komma hinzufügen</translation>
    </message>
    <message>
        <source>No comma can stand behind the last entry.</source>
        <translation>Hinter dem letzten Eintrag kann kein Komma stehen.</translation>
    </message>
    <message>
        <source>Remove the comma</source>
        <translation>Komma entfernen</translation>
    </message>
    <message>
        <source>The text has %1 MB. Patchcord reads up to %2 MB.</source>
        <translation>Der Text hat %1 MB. Patchcord liest bis zu %2 MB.</translation>
    </message>
    <message>
        <source>The byte 0x%1 is not UTF-8 text here. Save the file as UTF-8 with the editor it was written with.</source>
        <translation>Das Byte 0x%1 ist hier kein UTF-8-Text. Die Datei mit dem Editor, der sie geschrieben hat, als UTF-8 speichern.</translation>
    </message>
    <message>
        <source>The control character U+%1 cannot stand in SWML text: remove it, or write it as an escape in double quotes.</source>
        <translation>Das Steuerzeichen U+%1 kann in SWML-Text nicht stehen: entfernen oder in doppelten Anführungszeichen als Escape-Zeichen schreiben.</translation>
    </message>
    <message>
        <source>The key “%1” occurs twice in this map: readers disagree on which one counts. Remove one of them.</source>
        <translation>Der Schlüssel „%1“ kommt in dieser Zuordnung zweimal vor: Leser sind uneins, welcher gilt. Einen davon entfernen.</translation>
    </message>
    <message>
        <source>“&lt;&lt;” merges another map here. Nothing says that the platform does that: write the keys out.</source>
        <translation>„&lt;&lt;“ führt hier eine andere Zuordnung ein. Nirgends steht, dass die Plattform das tut: die Schlüssel ausschreiben.</translation>
    </message>
    <message>
        <source>The document has more values than Patchcord reads.</source>
        <translation>Das Dokument hat mehr Werte, als Patchcord liest.</translation>
    </message>
    <message>
        <source>Nested more than %1 levels deep. Patchcord reads no further here.</source>
        <translation>Mehr als %1 Ebenen tief verschachtelt. Patchcord liest hier nicht weiter.</translation>
    </message>
    <message>
        <source>The text is not JSON from here on.</source>
        <translation>Ab hier ist der Text kein JSON.</translation>
    </message>
    <message>
        <source>The text is not JSON from here on: %1.</source>
        <translation>Ab hier ist der Text kein JSON: %1.</translation>
    </message>
    <message>
        <source>The text could not be read: %1.</source>
        <translation>Der Text war nicht lesbar: %1.</translation>
    </message>
    <message>
        <source>One comma is enough.</source>
        <translation>Ein Komma genügt.</translation>
    </message>
    <message>
        <source>No comma can stand here.</source>
        <translation>Hier kann kein Komma stehen.</translation>
    </message>
    <message>
        <source>A colon is missing behind this key.</source>
        <translation>Hinter diesem Schlüssel fehlt ein Doppelpunkt.</translation>
    </message>
    <message>
        <source>Add the colon</source>
        <translation>Doppelpunkt hinzufügen</translation>
    </message>
    <message>
        <source>The “{” that opens the document is missing.</source>
        <translation>Die „{“, mit der das Dokument beginnt, fehlt.</translation>
    </message>
    <message>
        <source>Write “{” before this</source>
        <translation>„{“ davor schreiben</translation>
    </message>
    <message>
        <source>JSON has no comments: remove this one, or keep the file as YAML.</source>
        <translation>JSON hat keine Kommentare: diesen entfernen oder die Datei als YAML führen.</translation>
    </message>
    <message>
        <source>Remove the comment</source>
        <translation>Kommentar entfernen</translation>
    </message>
    <message>
        <source>Texts stand in double quotes in JSON: write %1.</source>
        <translation>Texte stehen in JSON in doppelten Anführungszeichen: %1 schreiben.</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>%1 schreiben</translation>
    </message>
    <message>
        <source>The quote %1 that opens here is never closed.</source>
        <translation>Das Anführungszeichen %1, das hier beginnt, wird nie geschlossen.</translation>
    </message>
    <message>
        <source>Close the quote: write %1</source>
        <translation>Anführungszeichen schließen: %1 schreiben</translation>
    </message>
    <message>
        <source>Keys stand in double quotes in JSON: write %1.</source>
        <translation>Schlüssel stehen in JSON in doppelten Anführungszeichen: %1 schreiben.</translation>
    </message>
    <message>
        <source>JSON does not know this word: write %1.</source>
        <translation>JSON kennt dieses Wort nicht: %1 schreiben.</translation>
    </message>
    <message>
        <source>A “%1” is missing before this bracket.</source>
        <translation>Vor dieser Klammer fehlt „%1“.</translation>
    </message>
    <message>
        <source>Write “%1”</source>
        <translation>„%1“ schreiben</translation>
    </message>
    <message>
        <source>The text ends before “%1”, which would close what is open.</source>
        <translation>Der Text endet vor „%1“, das Offenes schließen würde.</translation>
    </message>
    <message>
        <source>Write “%1” at the end</source>
        <translation>„%1“ am Ende schreiben</translation>
    </message>
    <message>
        <source>“%1” lacks its colon: write “%2”.</source>
        <translation>„%1“ fehlt der Doppelpunkt: „%2“ schreiben.</translation>
    </message>
    <message>
        <source>This line does not fit the list above it: check its indentation, and that each item has a dash.</source>
        <translation>Diese Zeile passt nicht zur Liste darüber: Einrückung prüfen, und dass jedes Element einen Strich hat.</translation>
    </message>
    <message>
        <source>This step does not stand below the others: indent it by %1 instead of %2.</source>
        <translation>Dieser Schritt steht nicht unter den anderen: um %1 statt %2 einrücken.</translation>
    </message>
    <message>
        <source>YAML cannot be indented with tabs: use spaces.</source>
        <translation>YAML lässt sich nicht mit Tabulatoren einrücken: Leerzeichen verwenden.</translation>
    </message>
    <message>
        <source>Write spaces in place of the tab</source>
        <translation>Leerzeichen statt des Tabulators schreiben</translation>
    </message>
    <message>
        <source>A dash needs a space behind it.</source>
        <translation>Hinter einem Strich muss ein Leerzeichen stehen.</translation>
    </message>
    <message>
        <source>Add the space</source>
        <translation>Leerzeichen hinzufügen</translation>
    </message>
    <message>
        <source>This belongs to no section: the name of one is missing above it.</source>
        <translation>Das gehört zu keinem Abschnitt: Darüber fehlt der Name eines Abschnitts.</translation>
    </message>
    <message>
        <source>This line is no section: write its name, a colon, and the steps below it.</source>
        <translation>Diese Zeile ist kein Abschnitt: seinen Namen, einen Doppelpunkt und darunter die Schritte schreiben.</translation>
    </message>
    <message>
        <source>This line does not fit the map above it: check its indentation, and that each key has a colon.</source>
        <translation>Diese Zeile passt nicht zur Zuordnung darüber: Einrückung prüfen, und dass jeder Schlüssel einen Doppelpunkt hat.</translation>
    </message>
    <message>
        <source>A “{” is not closed, or a comma or a colon is missing here.</source>
        <translation>Eine „{“ ist nicht geschlossen, oder hier fehlt ein Komma oder ein Doppelpunkt.</translation>
    </message>
    <message>
        <source>A “[” is not closed, or a comma is missing here.</source>
        <translation>Eine „[“ ist nicht geschlossen, oder hier fehlt ein Komma.</translation>
    </message>
    <message>
        <source>No value can stand here. A text that holds “: ” needs quotes.</source>
        <translation>Hier kann kein Wert stehen. Ein Text, der „: “ enthält, braucht Anführungszeichen.</translation>
    </message>
    <message>
        <source>No list item can stand here: check the indentation of the dash.</source>
        <translation>Hier kann kein Listenelement stehen: die Einrückung des Strichs prüfen.</translation>
    </message>
    <message>
        <source>No key can stand here: check its indentation.</source>
        <translation>Hier kann kein Schlüssel stehen: seine Einrückung prüfen.</translation>
    </message>
    <message>
        <source>This bracket closes nothing.</source>
        <translation>Diese Klammer schließt nichts.</translation>
    </message>
    <message>
        <source>YAML gives this character a meaning of its own: put the text in quotes.</source>
        <translation>YAML gibt diesem Zeichen eine eigene Bedeutung: den Text in Anführungszeichen setzen.</translation>
    </message>
    <message>
        <source>This backslash starts no escape that YAML knows. Use single quotes to keep backslashes as they are.</source>
        <translation>Mit diesem Rückstrich beginnt kein Escape-Zeichen, das YAML kennt. Einfache Anführungszeichen lassen Rückstriche, wie sie sind.</translation>
    </message>
    <message>
        <source>This alias (*) names an anchor (&amp;) that is not there. A text that starts with “*” needs quotes.</source>
        <translation>Dieser Alias (*) nennt einen Anker (&amp;), den es nicht gibt. Ein Text, der mit „*“ beginnt, braucht Anführungszeichen.</translation>
    </message>
    <message>
        <source>A text that starts with “*” needs quotes.</source>
        <translation>Ein Text, der mit „*“ beginnt, braucht Anführungszeichen.</translation>
    </message>
    <message>
        <source>A text that starts with “&amp;” needs quotes.</source>
        <translation>Ein Text, der mit „&amp;“ beginnt, braucht Anführungszeichen.</translation>
    </message>
    <message>
        <source>Nested too deep.</source>
        <translation>Zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>The text is not YAML from here on: %1.</source>
        <translation>Ab hier ist der Text kein YAML: %1.</translation>
    </message>
    <message>
        <source>“%1” is a key without a colon: write “%1:”, or indent the line to continue the text above.</source>
        <translation>„%1“ ist ein Schlüssel ohne Doppelpunkt: „%1:“ schreiben oder die Zeile einrücken, um den Text darüber fortzusetzen.</translation>
    </message>
    <message>
        <source>A second document starts here. A SWML file holds one: the platform reads nothing behind “---”. Give it a file of its own.</source>
        <translation>Hier beginnt ein zweites Dokument. Eine SWML-Datei enthält eines: Die Plattform liest hinter „---“ nichts mehr. Ihm eine eigene Datei geben.</translation>
    </message>
    <message>
        <source>This line belongs to nothing: is its colon missing, or its indentation wrong?</source>
        <translation>Diese Zeile gehört zu nichts: Fehlt ihr Doppelpunkt, oder ist ihre Einrückung falsch?</translation>
    </message>
    <message>
        <source>“```” marks code in a text and is no part of it: remove this line.</source>
        <translation>„```“ kennzeichnet Code in einem Text und gehört nicht dazu: diese Zeile entfernen.</translation>
    </message>
    <message>
        <source>Remove this line</source>
        <translation>Diese Zeile entfernen</translation>
    </message>
    <message>
        <source>The line “sections:” is missing above this one.</source>
        <translation>Über dieser fehlt die Zeile „sections:“.</translation>
    </message>
    <message>
        <source>Write “sections:” above</source>
        <translation>„sections:“ darüber schreiben</translation>
    </message>
    <message>
        <source>A dash needs a space behind it: write “%1”.</source>
        <translation>Hinter einem Strich muss ein Leerzeichen stehen: „%1“ schreiben.</translation>
    </message>
    <message>
        <source>A colon needs a space behind it: write “%1”.</source>
        <translation>Hinter einem Doppelpunkt muss ein Leerzeichen stehen: „%1“ schreiben.</translation>
    </message>
    <message>
        <source>This line is indented too far: “%1” in the line before has a value already.</source>
        <translation>Diese Zeile ist zu weit eingerückt: „%1“ in der Zeile davor hat schon einen Wert.</translation>
    </message>
    <message>
        <source>The text ends at its second quote: inside double quotes write \&quot; for a quote, or use single quotes around the text.</source>
        <translation>Der Text endet beim zweiten Anführungszeichen: In doppelten Anführungszeichen \&quot; für ein Anführungszeichen schreiben oder den Text in einfache setzen.</translation>
    </message>
    <message>
        <source>The text ends at its second quote: inside single quotes write &apos;&apos; for one, or use double quotes around the text.</source>
        <translation>Der Text endet beim zweiten Anführungszeichen: In einfachen Anführungszeichen &apos;&apos; für eines schreiben oder den Text in doppelte setzen.</translation>
    </message>
    <message>
        <source>“ and ” are no quotes for YAML: write &quot; in their place.</source>
        <translation>“ und ” sind für YAML keine Anführungszeichen: stattdessen &quot; schreiben.</translation>
    </message>
    <message>
        <source>A key that starts with “%1” needs quotes in YAML: write %2.</source>
        <translation>Ein Schlüssel, der mit „%1“ beginnt, braucht in YAML Anführungszeichen: %2 schreiben.</translation>
    </message>
    <message>
        <source>A text that starts with “%1” needs quotes in YAML: write %2.</source>
        <translation>Ein Text, der mit „%1“ beginnt, braucht in YAML Anführungszeichen: %2 schreiben.</translation>
    </message>
    <message>
        <source>Behind “%1” the text starts on the next line, indented.</source>
        <translation>Hinter „%1“ beginnt der Text in der nächsten Zeile, eingerückt.</translation>
    </message>
    <message>
        <source>Between brackets a variable needs quotes: write %1.</source>
        <translation>Zwischen Klammern braucht eine Variable Anführungszeichen: %1 schreiben.</translation>
    </message>
    <message>
        <source>A text that holds “: ” needs quotes in YAML: write %1.</source>
        <translation>Ein Text, der „: “ enthält, braucht in YAML Anführungszeichen: %1 schreiben.</translation>
    </message>
    <message>
        <source>“%1” is a key without a colon: write “%2”, or indent the line to continue the text above.</source>
        <translation>„%1“ ist ein Schlüssel ohne Doppelpunkt: „%2“ schreiben oder die Zeile einrücken, um den Text darüber fortzusetzen.</translation>
    </message>
    <message>
        <source>The bracket %1 that opens here is never closed.</source>
        <translation>Die Klammer %1, die hier beginnt, wird nie geschlossen.</translation>
    </message>
    <message>
        <source>Close the bracket: write %1</source>
        <translation>Klammer schließen: %1 schreiben</translation>
    </message>
    <message>
        <source>This line does not stand below those that it belongs to: indent it by %1 instead of %2.</source>
        <translation>Diese Zeile steht nicht unter denen, zu denen sie gehört: um %1 statt %2 einrücken.</translation>
    </message>
    <message>
        <source>The file is written in %1. SWML is UTF-8: save it as UTF-8 with your text editor first.</source>
        <translation>Die Datei ist in %1 geschrieben. SWML ist UTF-8: Speichern Sie sie zuerst mit Ihrem Texteditor als UTF-8.</translation>
    </message>
    <message>
        <source>The document has more than %1 aliases. Patchcord reads no further here.</source>
        <translation>Das Dokument hat mehr als %1 Aliase. Hier liest Patchcord nicht weiter.</translation>
    </message>
    <message>
        <source>Nothing is read from here to the end of the section: too much before it is broken.</source>
        <translation>Von hier bis zum Ende des Abschnitts wird nichts gelesen: Davor ist zu viel fehlerhaft.</translation>
    </message>
    <message>
        <source>The byte order mark stands here a second time: remove it.</source>
        <translation>Die Bytereihenfolge-Markierung steht hier ein zweites Mal: Sie ist zu entfernen.</translation>
    </message>
    <message>
        <source>Remove the second byte order mark</source>
        <translation>Zweite Bytereihenfolge-Markierung entfernen</translation>
    </message>
</context>
<context>
    <name>Rename</name>
    <message>
        <source>Rename section “%1”</source>
        <translation>Abschnitt „%1“ umbenennen</translation>
    </message>
    <message>
        <source>Rename label “%1”</source>
        <translation>Sprungmarke „%1“ umbenennen</translation>
    </message>
    <message>
        <source>Rename variable “%1”</source>
        <translation>Variable „%1“ umbenennen</translation>
    </message>
</context>
<context>
    <name>SchemaExport</name>
    <message>
        <source>SWML call flow</source>
        <translation>SWML-Anrufablauf</translation>
    </message>
    <message>
        <source>What happens with a phone call: sections, each with a list of steps. The call starts in the section main.</source>
        <translation>Was mit einem Telefonanruf geschieht: Abschnitte, jeder mit einer Liste von Schritten. Der Anruf beginnt im Abschnitt main.</translation>
    </message>
    <message>
        <source>The version of SWML. There is one; it may be left out.</source>
        <translation>Die Version von SWML. Es gibt eine; sie darf fehlen.</translation>
    </message>
    <message>
        <source>Where every call starts.</source>
        <translation>Hier beginnt jeder Anruf.</translation>
    </message>
    <message>
        <source>The parts of the flow by name. A step leads to another one with execute or transfer.</source>
        <translation>Die Teile des Ablaufs mit ihren Namen. Ein Schritt führt mit execute oder transfer zu einem anderen.</translation>
    </message>
    <message>
        <source>variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>text with a variable</source>
        <translation>Text mit einer Variablen</translation>
    </message>
    <message>
        <source>The steps, from top to bottom.</source>
        <translation>Die Schritte, von oben nach unten.</translation>
    </message>
    <message>
        <source>One step: the name of its method, and behind it what it needs.</source>
        <translation>Ein Schritt: der Name seiner Methode und dahinter, was sie braucht.</translation>
    </message>
    <message>
        <source>A step is a method with a colon behind its name.</source>
        <translation>Ein Schritt ist eine Methode mit einem Doppelpunkt hinter ihrem Namen.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>JavaScript that is true or false, such as vars.age &gt; 17.</source>
        <translation>JavaScript, das wahr oder falsch ist, etwa vars.age &gt; 17.</translation>
    </message>
    <message>
        <source>Steps for when a condition is true, or else for the others.</source>
        <translation>Schritte für den Fall, dass eine Bedingung wahr ist, und sonst für die anderen.</translation>
    </message>
    <message>
        <source>Steps for each value: connected or failed.</source>
        <translation>Schritte für jeden Wert: connected oder failed.</translation>
    </message>
    <message>
        <source>The variable that is looked at; connect_result where it is left out.</source>
        <translation>Die betrachtete Variable; connect_result, wo sie fehlt.</translation>
    </message>
    <message>
        <source>The header’s name; names of your own start with X-.</source>
        <translation>Der Name des Headers; eigene Namen beginnen mit X-.</translation>
    </message>
    <message>
        <source>The header’s value.</source>
        <translation>Der Wert des Headers.</translation>
    </message>
    <message>
        <source>It has an effect on the connect alone: move it up.</source>
        <translation>Es wirkt nur beim connect: hinauf verschieben.</translation>
    </message>
    <message>
        <source>A text here has to be a variable: ${…}.</source>
        <translation>Ein Text muss hier eine Variable sein: ${…}.</translation>
    </message>
    <message>
        <source>It needs a value.</source>
        <translation>Ein Wert wird gebraucht.</translation>
    </message>
    <message>
        <source>It does not look right.</source>
        <translation>Das sieht nicht richtig aus.</translation>
    </message>
    <message>
        <source>It does not look right. An example: %1</source>
        <translation>Das sieht nicht richtig aus. Ein Beispiel: %1</translation>
    </message>
    <message>
        <source>It is no sound: write an audio URL, “say:…”, “silence:1.5” or “ring:us”.</source>
        <translation>Das ist kein Klang: eine Audio-URL, „say:…“, „silence:1.5“ oder „ring:us“ schreiben.</translation>
    </message>
    <message>
        <source>Newer than the official schema.</source>
        <translation>Neuer als das offizielle Schema.</translation>
    </message>
    <message>
        <source>Known from documents alone: try it before you rely on it.</source>
        <translation>Nur aus Dokumenten bekannt: vor dem Einsatz ausprobieren.</translation>
    </message>
    <message>
        <source>An older form.</source>
        <translation>Eine ältere Form.</translation>
    </message>
    <message>
        <source>Deprecated: look for what takes its place.</source>
        <translation>Veraltet: nachsehen, was an seine Stelle tritt.</translation>
    </message>
    <message>
        <source>In seconds.</source>
        <translation>In Sekunden.</translation>
    </message>
    <message>
        <source>In milliseconds.</source>
        <translation>In Millisekunden.</translation>
    </message>
    <message>
        <source>In decibels.</source>
        <translation>In Dezibel.</translation>
    </message>
    <message>
        <source>A number of digits.</source>
        <translation>Eine Anzahl von Ziffern.</translation>
    </message>
    <message>
        <source>Default: %1.</source>
        <translation>Standard: %1.</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation>Standard: %1</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translation>Beispiel: %1</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message numerus="yes">
        <source>%n functions</source>
        <translation>
            <numerusform>%n Funktion</numerusform>
            <numerusform>%n Funktionen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contexts</source>
        <translation>
            <numerusform>%n Kontext</numerusform>
            <numerusform>%n Kontexte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>max %1</source>
        <translation>max. %1</translation>
    </message>
    <message>
        <source>max %1 · default</source>
        <translation>max. %1 · Standard</translation>
    </message>
    <message>
        <source>one after another</source>
        <translation>nacheinander</translation>
    </message>
    <message>
        <source>all at once</source>
        <translation>gleichzeitig</translation>
    </message>
    <message>
        <source>groups, one after another</source>
        <translation>Gruppen, nacheinander</translation>
    </message>
    <message numerus="yes">
        <source>%n digits</source>
        <translation>
            <numerusform>%n Ziffer</numerusform>
            <numerusform>%n Ziffern</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 digits</source>
        <translation>%1 Ziffern</translation>
    </message>
    <message>
        <source>speech</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>%1 or speech</source>
        <translation>%1 oder Sprache</translation>
    </message>
    <message>
        <source>beep</source>
        <translation>Signalton</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>bei %1</translation>
    </message>
    <message>
        <source>stores the card</source>
        <translation>speichert die Karte</translation>
    </message>
    <message>
        <source>usd · default</source>
        <translation>usd · Standard</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>für immer</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 + %2 more</source>
        <translation>%1 + %2 weitere</translation>
    </message>
    <message>
        <source>inline document</source>
        <translation>eingebettetes Dokument</translation>
    </message>
</context>
<context>
    <name>TextPattern</name>
    <message>
        <source>This expression takes too long. Make it say more exactly what it looks for.</source>
        <translation>Dieser Ausdruck braucht zu lange. Genauer angeben, wonach er sucht.</translation>
    </message>
    <message>
        <source>The expression cannot be read at character %1: %2.</source>
        <translation>Der Ausdruck ist bei Zeichen %1 nicht lesbar: %2.</translation>
    </message>
    <message>
        <source>The expression cannot have \C in it, which takes half a character.</source>
        <translation>Der Ausdruck kann kein \C enthalten, das ein halbes Zeichen nimmt.</translation>
    </message>
    <message>
        <source>This cannot be sought: %1.</source>
        <translation>Danach lässt sich nicht suchen: %1.</translation>
    </message>
</context>
<context>
    <name>Value</name>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Zeile %1, Spalte %2: %3</translation>
    </message>
    <message>
        <source>Nothing stands here: a JSON value is expected.</source>
        <translation>Hier steht nichts: Ein JSON-Wert wird erwartet.</translation>
    </message>
</context>
<context>
    <name>patchcord::BooleanEditor</name>
    <message>
        <source>default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>connect: %1</source>
        <translation>connect: %1</translation>
    </message>
    <message>
        <source>default: %1</source>
        <translation>Std.: %1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
</context>
<context>
    <name>patchcord::CanvasActions</name>
    <message>
        <source>Dial a single destination</source>
        <translation>Ein einziges Ziel anrufen</translation>
    </message>
    <message>
        <source>Dial the destinations in turn until one answers</source>
        <translation>Die Ziele der Reihe nach anrufen, bis eines antwortet</translation>
    </message>
    <message>
        <source>Dial all destinations at the same time</source>
        <translation>Alle Ziele gleichzeitig anrufen</translation>
    </message>
    <message>
        <source>Dial groups in turn, each of them at the same time</source>
        <translation>Gruppen der Reihe nach anrufen, jede davon gleichzeitig</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Show the flow larger</source>
        <translation>Den Ablauf größer zeigen</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Show more of the flow</source>
        <translation>Mehr vom Ablauf zeigen</translation>
    </message>
    <message>
        <source>Zoom to 100 %</source>
        <translation>Auf 100 % zoomen</translation>
    </message>
    <message>
        <source>Show the flow in its own size</source>
        <translation>Den Ablauf in seiner eigenen Größe zeigen</translation>
    </message>
    <message>
        <source>Show whole flow</source>
        <translation>Ganzen Ablauf zeigen</translation>
    </message>
    <message>
        <source>Show all sections at once</source>
        <translation>Alle Abschnitte auf einmal zeigen</translation>
    </message>
    <message>
        <source>Show selection</source>
        <translation>Auswahl zeigen</translation>
    </message>
    <message>
        <source>Show what is selected as large as it can be</source>
        <translation>Das Ausgewählte so groß wie möglich zeigen</translation>
    </message>
    <message>
        <source>Collapse section</source>
        <translation>Abschnitt einklappen</translation>
    </message>
    <message>
        <source>Show only the name of the section</source>
        <translation>Nur den Namen des Abschnitts zeigen</translation>
    </message>
    <message>
        <source>Expand section</source>
        <translation>Abschnitt ausklappen</translation>
    </message>
    <message>
        <source>Show the steps of the section again</source>
        <translation>Die Schritte des Abschnitts wieder zeigen</translation>
    </message>
    <message>
        <source>Expand all sections</source>
        <translation>Alle Abschnitte ausklappen</translation>
    </message>
    <message>
        <source>Show the steps of every section</source>
        <translation>Die Schritte jedes Abschnitts zeigen</translation>
    </message>
    <message>
        <source>Lay out all sections anew</source>
        <translation>Alle Abschnitte neu anordnen</translation>
    </message>
    <message>
        <source>Forget where sections were dragged to</source>
        <translation>Vergessen, wohin Abschnitte gezogen wurden</translation>
    </message>
    <message>
        <source>Put sections back where they were</source>
        <translation>Abschnitte zurücksetzen</translation>
    </message>
    <message>
        <source>Take the new layout of all sections back</source>
        <translation>Die neue Anordnung aller Abschnitte zurücknehmen</translation>
    </message>
    <message>
        <source>Add step after…</source>
        <translation>Schritt dahinter hinzufügen …</translation>
    </message>
    <message>
        <source>Choose a step to put behind the selected one</source>
        <translation>Einen Schritt auswählen, der hinter den ausgewählten kommt</translation>
    </message>
    <message>
        <source>Add section</source>
        <translation>Abschnitt hinzufügen</translation>
    </message>
    <message>
        <source>Add an empty section and name it</source>
        <translation>Einen leeren Abschnitt hinzufügen und benennen</translation>
    </message>
    <message>
        <source>Add destination</source>
        <translation>Ziel hinzufügen</translation>
    </message>
    <message>
        <source>Let the connect step dial one more</source>
        <translation>Den connect-Schritt ein weiteres Ziel anrufen lassen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete what is selected</source>
        <translation>Das Ausgewählte löschen</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move what is selected before the one above</source>
        <translation>Das Ausgewählte vor das darüber verschieben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Move what is selected behind the one below</source>
        <translation>Das Ausgewählte hinter das darunter verschieben</translation>
    </message>
    <message>
        <source>Rename section…</source>
        <translation>Abschnitt umbenennen …</translation>
    </message>
    <message>
        <source>Give the section or the label another name, here and in all that lead to it</source>
        <translation>Dem Abschnitt oder der Sprungmarke einen anderen Namen geben, hier und in allem, was dorthin führt</translation>
    </message>
    <message>
        <source>This branch has no value or condition to change.</source>
        <translation>Dieser Zweig hat keinen Wert und keine Bedingung, die sich ändern ließe.</translation>
    </message>
    <message>
        <source>Open nested flow</source>
        <translation>Inneren Ablauf öffnen</translation>
    </message>
    <message>
        <source>Show the flow inside the selected step</source>
        <translation>Den Ablauf im ausgewählten Schritt zeigen</translation>
    </message>
    <message>
        <source>Back to the flow around</source>
        <translation>Zurück zum umgebenden Ablauf</translation>
    </message>
    <message>
        <source>Show the flow that holds this one</source>
        <translation>Den Ablauf zeigen, der diesen enthält</translation>
    </message>
    <message>
        <source>Edit in the form</source>
        <translation>Im Formular bearbeiten</translation>
    </message>
    <message>
        <source>Go to the fields of what is selected</source>
        <translation>Zu den Feldern des Ausgewählten gehen</translation>
    </message>
    <message>
        <source>Add note…</source>
        <translation>Notiz hinzufügen …</translation>
    </message>
    <message>
        <source>Write a comment above the step or section</source>
        <translation>Einen Kommentar über den Schritt oder Abschnitt schreiben</translation>
    </message>
    <message>
        <source>one destination</source>
        <translation>ein Ziel</translation>
    </message>
    <message>
        <source>Add context</source>
        <translation>Kontext hinzufügen</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen …</translation>
    </message>
    <message>
        <source>Rename branch…</source>
        <translation>Zweig umbenennen …</translation>
    </message>
    <message>
        <source>Rename label…</source>
        <translation>Sprungmarke umbenennen …</translation>
    </message>
    <message>
        <source>Edit note…</source>
        <translation>Notiz bearbeiten …</translation>
    </message>
</context>
<context>
    <name>patchcord::CanvasPair</name>
    <message>
        <source>Call flow before</source>
        <translation>Anrufablauf vorher</translation>
    </message>
    <message>
        <source>Call flow of the document</source>
        <translation>Anrufablauf des Dokuments</translation>
    </message>
</context>
<context>
    <name>patchcord::CanvasView</name>
    <message>
        <source>Not readable: line %1</source>
        <translation>Nicht lesbar: Zeile %1</translation>
    </message>
    <message>
        <source>Click to go there</source>
        <translation>Klicken, um dorthin zu gehen</translation>
    </message>
    <message>
        <source>Disabled: it stands in comments. Ctrl+/ enables it.</source>
        <translation>Deaktiviert: Er steht in Kommentaren. Strg+/ aktiviert ihn.</translation>
    </message>
    <message>
        <source>Open this flow</source>
        <translation>Diesen Ablauf öffnen</translation>
    </message>
    <message>
        <source>Add a step here</source>
        <translation>Hier einen Schritt hinzufügen</translation>
    </message>
    <message>
        <source>Click to add a step on “%1”, drag to lead somewhere</source>
        <translation>Klicken, um bei „%1“ einen Schritt hinzuzufügen; ziehen, um irgendwohin zu führen</translation>
    </message>
    <message>
        <source>Drag to lead elsewhere</source>
        <translation>Ziehen, um anderswohin zu führen</translation>
    </message>
    <message>
        <source>Reshape</source>
        <translation>Umbauen</translation>
    </message>
    <message>
        <source>Dialling</source>
        <translation>Wählweise</translation>
    </message>
    <message>
        <source>Lead to</source>
        <translation>Führen zu</translation>
    </message>
    <message>
        <source>Insert a step before it…</source>
        <translation>Schritt davor einfügen …</translation>
    </message>
    <message>
        <source>Remove the link</source>
        <translation>Verknüpfung entfernen</translation>
    </message>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>Problem</numerusform>
            <numerusform>%n Probleme</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to line %1</source>
        <translation>Zu Zeile %1 gehen</translation>
    </message>
    <message>
        <source>Add step here…</source>
        <translation>Schritt hier hinzufügen …</translation>
    </message>
    <message>
        <source>not readable: line %1</source>
        <translation>nicht lesbar: Zeile %1</translation>
    </message>
    <message>
        <source>This text cannot be read as a call flow. The list of problems tells why, and the text shows where.</source>
        <translation>Dieser Text lässt sich nicht als Anrufablauf lesen. Die Liste der Probleme sagt warum, und der Text zeigt wo.</translation>
    </message>
    <message>
        <source>Nothing in here yet.</source>
        <translation>Hier ist noch nichts.</translation>
    </message>
    <message>
        <source>This is messaging SWML. It is shown as text only.</source>
        <translation>Das ist SWML für Nachrichten. Es wird nur als Text gezeigt.</translation>
    </message>
    <message>
        <source>There are no sections in this document. A call flow has “sections” with at least “main”.</source>
        <translation>In diesem Dokument gibt es keine Abschnitte. Ein Anrufablauf hat „sections“ mit mindestens „main“.</translation>
    </message>
    <message>
        <source>Nothing here yet. Add a section to begin the flow.</source>
        <translation>Hier ist noch nichts. Mit einem Abschnitt beginnt der Ablauf.</translation>
    </message>
    <message>
        <source>Call flow</source>
        <translation>Anrufablauf</translation>
    </message>
    <message>
        <source>Sections and their steps. Arrow keys move between them.</source>
        <translation>Abschnitte und ihre Schritte. Pfeiltasten bewegen zwischen ihnen.</translation>
    </message>
</context>
<context>
    <name>patchcord::ChangeList</name>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>No differences.</source>
        <translation>Keine Unterschiede.</translation>
    </message>
</context>
<context>
    <name>patchcord::ChoiceEditor</name>
    <message>
        <source>default (%1)</source>
        <translation>Standard (%1)</translation>
    </message>
</context>
<context>
    <name>patchcord::ChoiceListEditor</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Not among the known words.</source>
        <translation>Nicht unter den bekannten Wörtern.</translation>
    </message>
</context>
<context>
    <name>patchcord::CodeAssist</name>
    <message>
        <source>There is nothing to complete here.</source>
        <translation>Hier gibt es nichts zu ergänzen.</translation>
    </message>
    <message>
        <source>Complete %1</source>
        <translation>%1 ergänzen</translation>
    </message>
    <message>
        <source>Complete the step</source>
        <translation>Schritt ergänzen</translation>
    </message>
</context>
<context>
    <name>patchcord::CommandLine</name>
    <message>
        <source>%1: nothing to fix that is sure.</source>
        <translation>%1: nichts, was sich sicher beheben lässt.</translation>
    </message>
    <message>
        <source>Standard output cannot be written.</source>
        <translation>Die Standardausgabe lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>A line each: file, line, column, severity, message and code; lines and columns count from 1.
FILE may be - for standard input. Ends with 1 when errors were found, with 2 when a file could
not be read, else with 0.

With --fix the files are mended first, as far as one way is surely meant, and what is left is
listed; standard input comes out mended on standard output, and the lists on standard error.
With -n too nothing is written: the change is shown as a diff, and 1 means that there is one.</source>
        <translation>Je eine Zeile: Datei, Zeile, Spalte, Schwere, Meldung und Code; Zeilen und Spalten zählen ab 1.
FILE darf - für die Standardeingabe sein. Endet mit 1, wenn Fehler gefunden wurden, mit 2, wenn
eine Datei nicht lesbar war, sonst mit 0.

Mit --fix werden die Dateien zuerst repariert, soweit nur ein Weg gemeint sein kann, und der
Rest wird aufgelistet; die Standardeingabe kommt repariert auf die Standardausgabe, die Listen
kommen auf die Standardfehlerausgabe. Mit -n wird außerdem nichts geschrieben: Die Änderung wird
als Diff gezeigt, und 1 bedeutet, dass es eine gibt.</translation>
    </message>
    <message>
        <source>How to list them.</source>
        <translation>Wie sie aufgelistet werden.</translation>
    </message>
    <message>
        <source>Warnings count as errors for the exit code.</source>
        <translation>Warnungen zählen für den Rückgabewert als Fehler.</translation>
    </message>
    <message>
        <source>Mend what is sure, in the files themselves.</source>
        <translation>Reparieren, was sicher ist, in den Dateien selbst.</translation>
    </message>
    <message>
        <source>With --fix: only show what would change.</source>
        <translation>Mit --fix: nur zeigen, was sich ändern würde.</translation>
    </message>
    <message>
        <source>There is no format “%1”: choose text, json or sarif.</source>
        <translation>Es gibt kein Format „%1“: text, json oder sarif wählen.</translation>
    </message>
    <message>
        <source>-n goes with --fix.</source>
        <translation>-n gehört zu --fix.</translation>
    </message>
    <message>
        <source>There is no command and no file “%1”.</source>
        <translation>Es gibt keinen Befehl und keine Datei „%1“.</translation>
    </message>
    <message>
        <source>See “patchcord --help”.</source>
        <translation>Siehe „patchcord --help“.</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>Ist „%1“ gemeint?</translation>
    </message>
    <message>
        <source>Patchcord edits SWML call flows.</source>
        <translation>Patchcord bearbeitet SWML-Anrufabläufe.</translation>
    </message>
    <message>
        <source>Ends with 0 when all is well, 1 when check found errors or diff a difference, 2 when something could not be done.</source>
        <translation>Endet mit 0, wenn alles gut ist, mit 1, wenn check Fehler oder diff einen Unterschied gefunden hat, mit 2, wenn etwas nicht möglich war.</translation>
    </message>
    <message>
        <source>There is no option %1. See “patchcord --help”.</source>
        <translation>Es gibt keine Option %1. Siehe „patchcord --help“.</translation>
    </message>
    <message>
        <source>Standard input cannot be read: %1.</source>
        <translation>Die Standardeingabe ist nicht lesbar: %1.</translation>
    </message>
    <message>
        <source>Standard input holds more than %1 MB.</source>
        <translation>Die Standardeingabe enthält mehr als %1 MB.</translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation>Hinweis: %1</translation>
    </message>
    <message>
        <source>Order, numbers and texts stay; what the other language cannot say is told on standard error.
A file that is in that language already comes out as it is. FILE may be - for standard input.</source>
        <translation>Reihenfolge, Zahlen und Texte bleiben; was die andere Sprache nicht sagen kann, steht auf der
Standardfehlerausgabe. Eine Datei, die schon in dieser Sprache ist, kommt heraus, wie sie ist.
FILE darf - für die Standardeingabe sein.</translation>
    </message>
    <message>
        <source>The language to write.</source>
        <translation>Die Sprache, in der geschrieben wird.</translation>
    </message>
    <message>
        <source>The file to write, else standard output.</source>
        <translation>Die Datei, in die geschrieben wird, sonst die Standardausgabe.</translation>
    </message>
    <message>
        <source>Say what to convert to: --to yaml or --to json.</source>
        <translation>Sagen, wohin umgewandelt wird: --to yaml oder --to json.</translation>
    </message>
    <message>
        <source>“%1” was not converted. %2</source>
        <translation>„%1“ wurde nicht umgewandelt. %2</translation>
    </message>
    <message>
        <source>“%1” is broken; what could be read is compared. “patchcord check” tells where.</source>
        <translation>„%1“ ist fehlerhaft; verglichen wird, was lesbar war. „patchcord check“ sagt, wo.</translation>
    </message>
    <message>
        <source>Tells what became of sections and steps: added, removed, moved, changed. The same flow in YAML and in JSON is no difference.
Ends with 0 when there is none, with 1 when there is one. One of the files may be - for standard input.</source>
        <translation>Sagt, was aus Abschnitten und Schritten wurde: hinzugefügt, entfernt, verschoben, geändert. Derselbe Ablauf in YAML und in JSON ist kein Unterschied.
Endet mit 0, wenn es keinen gibt, mit 1, wenn es einen gibt. Eine der Dateien darf - für die Standardeingabe sein.</translation>
    </message>
    <message>
        <source>What to print; text else.</source>
        <translation>Was ausgegeben wird; sonst text.</translation>
    </message>
    <message>
        <source>There is no format “%1”: choose text or json.</source>
        <translation>Es gibt kein Format „%1“: text oder json wählen.</translation>
    </message>
    <message>
        <source>Standard input can be one of the files, not both.</source>
        <translation>Die Standardeingabe kann eine der Dateien sein, nicht beide.</translation>
    </message>
    <message>
        <source> (line %1 of the second)</source>
        <translation> (Zeile %1 der zweiten)</translation>
    </message>
    <message>
        <source> (line %1 of the first)</source>
        <translation> (Zeile %1 der ersten)</translation>
    </message>
    <message>
        <source> (line %1)</source>
        <translation> (Zeile %1)</translation>
    </message>
    <message>
        <source> (line %1 → %2)</source>
        <translation> (Zeile %1 → %2)</translation>
    </message>
    <message>
        <source>behind line %1</source>
        <translation>hinter Zeile %1</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>lines %1 to %2</source>
        <translation>Zeilen %1 bis %2</translation>
    </message>
    <message>
        <source>What could be read is the same; the texts differ:</source>
        <translation>Was lesbar war, ist gleich; die Texte unterscheiden sich:</translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n Änderung</numerusform>
            <numerusform>%n Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>section %1</source>
        <translation>Abschnitt %1</translation>
    </message>
    <message>
        <source>Write the file itself instead of standard output.</source>
        <translation>Die Datei selbst schreiben statt der Standardausgabe.</translation>
    </message>
    <message>
        <source>POINTER is a JSON pointer such as /sections/main/0/play/url; lists count from 0, and in a key
~1 stands for / and ~0 for ~.</source>
        <translation>POINTER ist ein JSON-Zeiger wie /sections/main/0/play/url; Listen zählen ab 0, und in einem
Schlüssel steht ~1 für / und ~0 für ~.</translation>
    </message>
    <message>
        <source>Standard input cannot be written back.</source>
        <translation>Die Standardeingabe lässt sich nicht zurückschreiben.</translation>
    </message>
    <message>
        <source>“%1” was not changed: it cannot be read to its end. “patchcord check” says where.</source>
        <translation>„%1“ wurde nicht geändert: nicht bis zum Ende lesbar. „patchcord check“ sagt, wo.</translation>
    </message>
    <message>
        <source>“%1” was not changed at “%2”. %3</source>
        <translation>„%1“ wurde bei „%2“ nicht geändert. %3</translation>
    </message>
    <message>
        <source>VALUE is JSON: 20, true, null, [1, 2], {&quot;to&quot;: &quot;sip:a@b.example&quot;}; a text needs its quotes:
&apos;&quot;+15551234567&quot;&apos;. Only the last key may be a new one.
</source>
        <translation>VALUE ist JSON: 20, true, null, [1, 2], {&quot;to&quot;: &quot;sip:a@b.example&quot;}; ein Text braucht seine
Anführungszeichen: &apos;&quot;+15551234567&quot;&apos;. Nur der letzte Schlüssel darf neu sein.
</translation>
    </message>
    <message>
        <source>VALUE is not JSON: %1 A text needs its quotes, as in &apos;&quot;main&quot;&apos;.</source>
        <translation>VALUE ist kein JSON: %1 Ein Text braucht seine Anführungszeichen, wie in &apos;&quot;main&quot;&apos;.</translation>
    </message>
    <message>
        <source>Nothing stands at “%1”.</source>
        <translation>Bei „%1“ steht nichts.</translation>
    </message>
    <message>
        <source>The key goes with its value and the comments that belong to it.
</source>
        <translation>Der Schlüssel verschwindet mit seinem Wert und den Kommentaren, die zu ihm gehören.
</translation>
    </message>
    <message>
        <source>CODE is the word in brackets behind a line of check. Without one, lists all codes.</source>
        <translation>CODE ist das Wort in Klammern hinter einer Zeile von check. Ohne werden alle Codes aufgelistet.</translation>
    </message>
    <message>
        <source>There is no problem with the code “%1”.</source>
        <translation>Es gibt kein Problem mit dem Code „%1“.</translation>
    </message>
    <message>
        <source>“patchcord explain” lists all codes.</source>
        <translation>„patchcord explain“ listet alle Codes auf.</translation>
    </message>
    <message>
        <source>fixed: %1</source>
        <translation>behoben: %1</translation>
    </message>
    <message>
        <source>json lists sections with their steps, and edges from a step&apos;s pointer to a target as it is written.
FILE may be - for standard input.</source>
        <translation>json listet Abschnitte mit ihren Schritten auf, und Kanten vom Zeiger eines Schritts zu einem
Ziel, wie es geschrieben ist. FILE darf - für die Standardeingabe sein.</translation>
    </message>
    <message>
        <source>What to print; json else.</source>
        <translation>Was ausgegeben wird; sonst json.</translation>
    </message>
    <message>
        <source>There is no format “%1”: choose json, dot or mermaid.</source>
        <translation>Es gibt kein Format „%1“: json, dot oder mermaid wählen.</translation>
    </message>
    <message>
        <source>“%1” is broken; this is the part that could be read.</source>
        <translation>„%1“ ist fehlerhaft; das ist der Teil, der lesbar war.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Diese Hilfe zeigen.</translation>
    </message>
    <message>
        <source>“%1” has no option %2.</source>
        <translation>„%1“ hat keine Option %2.</translation>
    </message>
    <message>
        <source>Usage: patchcord %1 %2.</source>
        <translation>Aufruf: patchcord %1 %2.</translation>
    </message>
    <message>
        <source>%1 See “patchcord %2 --help”.</source>
        <translation>%1 Siehe „patchcord %2 --help“.</translation>
    </message>
    <message>
        <source>Usage: patchcord %1 %2</source>
        <translation>Aufruf: patchcord %1 %2</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Optionen:</translation>
    </message>
    <message>
        <source>Works without a display. FILE may be - for standard input.</source>
        <translation>Läuft ohne Bildschirm. FILE darf - für die Standardeingabe sein.</translation>
    </message>
    <message>
        <source>The picture: .png, .svg or .pdf.</source>
        <translation>Das Bild: .png, .svg oder .pdf.</translation>
    </message>
    <message>
        <source>Draw light on dark.</source>
        <translation>Hell auf dunkel zeichnen.</translation>
    </message>
    <message>
        <source>Say where to draw to: -o with a name that ends in .png, .svg or .pdf.</source>
        <translation>Sagen, wohin gezeichnet wird: -o mit einem Namen, der auf .png, .svg oder .pdf endet.</translation>
    </message>
    <message numerus="yes">
        <source>%n of the least grave findings are left out: a report holds %1.</source>
        <translation>
            <numerusform>%n der am wenigsten schweren Befunde ist weggelassen: Ein Bericht fasst %1.</numerusform>
            <numerusform>%n der am wenigsten schweren Befunde sind weggelassen: Ein Bericht fasst %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Draft 2020-12. An editor that knows JSON Schema marks with it what check calls an error in a
step, offers methods and fields, and shows what they are for. Whether the section or label that
a step leads to exists is for check alone to say.</source>
        <translation>Draft 2020-12. Ein Editor, der JSON Schema kennt, markiert damit, was check in einem Schritt
einen Fehler nennt, bietet Methoden und Felder an und zeigt, wozu sie da sind. Ob es den
Abschnitt oder die Sprungmarke gibt, zu der ein Schritt führt, kann nur check sagen.</translation>
    </message>
    <message>
        <source>Lists every problem with its place, or mends what can be mended.</source>
        <translation>Listet jedes Problem mit seiner Stelle auf oder behebt, was sich beheben lässt.</translation>
    </message>
    <message>
        <source>Tells what a problem means and how to fix it.</source>
        <translation>Sagt, was ein Problem bedeutet und wie es zu beheben ist.</translation>
    </message>
    <message>
        <source>Tells in words what changed between two flows.</source>
        <translation>Sagt in Worten, was sich zwischen zwei Abläufen geändert hat.</translation>
    </message>
    <message>
        <source>Writes a flow in the other language.</source>
        <translation>Schreibt einen Ablauf in der anderen Sprache.</translation>
    </message>
    <message>
        <source>Changes one value and leaves the rest of the text alone.</source>
        <translation>Ändert einen Wert und lässt den übrigen Text, wie er ist.</translation>
    </message>
    <message>
        <source>Removes one value and leaves the rest of the text alone.</source>
        <translation>Entfernt einen Wert und lässt den übrigen Text, wie er ist.</translation>
    </message>
    <message>
        <source>Prints sections, steps and the links between them.</source>
        <translation>Gibt Abschnitte, Schritte und die Verknüpfungen zwischen ihnen aus.</translation>
    </message>
    <message>
        <source>Draws the picture of a flow into a file.</source>
        <translation>Zeichnet das Bild eines Ablaufs in eine Datei.</translation>
    </message>
    <message>
        <source>Prints a JSON Schema of SWML, for editors and validators.</source>
        <translation>Gibt ein JSON Schema von SWML aus, für Editoren und Validatoren.</translation>
    </message>
    <message>
        <source>There is no display to open a window on. “patchcord --help” tells what works without one.</source>
        <translation>Es gibt keinen Bildschirm für ein Fenster. „patchcord --help“ sagt, was ohne einen geht.</translation>
    </message>
    <message>
        <source>Show the commands; behind a command, what it does.</source>
        <translation>Die Befehle anzeigen; hinter einem Befehl, was er tut.</translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation>Die Version ausgeben.</translation>
    </message>
    <message>
        <source>Open a window of its own, also when one is there.</source>
        <translation>Ein eigenes Fenster öffnen, auch wenn schon eines da ist.</translation>
    </message>
    <message>
        <source>Do not open what was open last.</source>
        <translation>Nicht öffnen, was zuletzt offen war.</translation>
    </message>
    <message>
        <source>Opens files in the editor, in the window that is there.</source>
        <translation>Öffnet Dateien im Editor, im Fenster, das schon da ist.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>edits SWML call flows</source>
        <translation>bearbeitet SWML-Anrufabläufe</translation>
    </message>
    <message>
        <source>SYNOPSIS</source>
        <translation>ÜBERSICHT</translation>
    </message>
    <message>
        <source>DESCRIPTION</source>
        <translation>BESCHREIBUNG</translation>
    </message>
    <message>
        <source>Patchcord opens SWML, the YAML and JSON files that tell SignalWire what to do with a phone call, as a diagram, and changes in the text only what was meant to change.

Without a command it opens the files in its window, the one that is there if there is one, and goes to the line and the column in the text. Without files it opens what was open last. With a command it works in the terminal and needs no display.</source>
        <translation>Patchcord öffnet SWML, die YAML- und JSON-Dateien, die SignalWire sagen, was mit einem Anruf geschehen soll, als Schaubild und ändert im Text nur, was geändert werden sollte.

Ohne Befehl öffnet es die Dateien in seinem Fenster, in dem, das schon da ist, wenn es eines gibt, und geht im Text zur Zeile und zur Spalte. Ohne Dateien öffnet es, was zuletzt offen war. Mit einem Befehl arbeitet es im Terminal und braucht keinen Bildschirm.</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>OPTIONEN</translation>
    </message>
    <message>
        <source>COMMANDS</source>
        <translation>BEFEHLE</translation>
    </message>
    <message>
        <source>EXIT STATUS</source>
        <translation>EXIT-STATUS</translation>
    </message>
    <message>
        <source>FILES</source>
        <translation>DATEIEN</translation>
    </message>
    <message>
        <source>The settings of the window; $XDG_CONFIG_HOME stands for ~/.config when it is set.</source>
        <translation>Die Einstellungen des Fensters; $XDG_CONFIG_HOME steht für ~/.config, wenn es gesetzt ist.</translation>
    </message>
    <message>
        <source>Work that was not saved when the program ended, offered at the next start; $XDG_STATE_HOME stands for ~/.local/state when it is set.</source>
        <translation>Arbeit, die nicht gespeichert war, als das Programm endete, und beim nächsten Start angeboten wird; $XDG_STATE_HOME steht für ~/.local/state, wenn es gesetzt ist.</translation>
    </message>
    <message>
        <source>The page comes as man reads it: “patchcord manual | man -l -” shows it.</source>
        <translation>Die Seite kommt so, wie man sie liest: „patchcord manual | man -l -“ zeigt sie an.</translation>
    </message>
    <message>
        <source>Prints the manual page, for man.</source>
        <translation>Gibt die Handbuchseite aus, für man.</translation>
    </message>
</context>
<context>
    <name>patchcord::Compare</name>
    <message>
        <source>step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n Schritt</numerusform>
            <numerusform>%n Schritte</numerusform>
        </translation>
    </message>
    <message>
        <source>added as step %1</source>
        <translation>hinzugefügt als Schritt %1</translation>
    </message>
    <message>
        <source>removed, was step %1</source>
        <translation>entfernt, war Schritt %1</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>Schritt %1</translation>
    </message>
    <message>
        <source>moved from %1 to %2</source>
        <translation>verschoben von %1 nach %2</translation>
    </message>
    <message>
        <source>moved from %1 to %2, and changed</source>
        <translation>verschoben von %1 nach %2, und geändert</translation>
    </message>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>verschoben</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>moved and changed</source>
        <translation>verschoben und geändert</translation>
    </message>
    <message>
        <source>renamed</source>
        <translation>umbenannt</translation>
    </message>
    <message>
        <source>only comments changed</source>
        <translation>nur Kommentare geändert</translation>
    </message>
    <message>
        <source>written differently, means the same</source>
        <translation>anders geschrieben, gleiche Bedeutung</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>style</source>
        <translation>Schreibweise</translation>
    </message>
    <message>
        <source>document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>section %1</source>
        <translation>Abschnitt %1</translation>
    </message>
    <message>
        <source>step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>renamed from %1</source>
        <translation>umbenannt, hieß %1</translation>
    </message>
    <message>
        <source>added, with %1</source>
        <translation>hinzugefügt, mit %1</translation>
    </message>
    <message>
        <source>removed, with %1</source>
        <translation>entfernt, mit %1</translation>
    </message>
    <message>
        <source>moved from place %1 to place %2 of the sections</source>
        <translation>verschoben von Platz %1 auf Platz %2 der Abschnitte</translation>
    </message>
    <message>
        <source>%1: added %2</source>
        <translation>%1: hinzugefügt, %2</translation>
    </message>
    <message>
        <source>%1: removed, was %2</source>
        <translation>%1: entfernt, war %2</translation>
    </message>
    <message>
        <source>%1: moved from place %2</source>
        <translation>%1: verschoben von Platz %2</translation>
    </message>
    <message>
        <source>%1%2: renamed to %3</source>
        <translation>%1%2: umbenannt in %3</translation>
    </message>
    <message>
        <source>%1: changed, %2</source>
        <translation>%1: geändert, %2</translation>
    </message>
    <message>
        <source>%1: changed in what does not show, as white space</source>
        <translation>%1: geändert in dem, was nicht zu sehen ist, etwa Leerraum</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>The texts are the same.</source>
        <translation>Die Texte sind gleich.</translation>
    </message>
    <message>
        <source>The flows are the same; one is written as YAML, the other as JSON.</source>
        <translation>Die Abläufe sind gleich; der eine ist als YAML geschrieben, der andere als JSON.</translation>
    </message>
    <message>
        <source>The flows are the same; the texts differ in white space only.</source>
        <translation>Die Abläufe sind gleich; die Texte unterscheiden sich nur im Leerraum.</translation>
    </message>
    <message>
        <source>method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>content</source>
        <translation>Inhalt</translation>
    </message>
</context>
<context>
    <name>patchcord::CompareActions</name>
    <message>
        <source>Compare with file on disk</source>
        <translation>Mit Datei auf der Platte vergleichen</translation>
    </message>
    <message>
        <source>Show what changed since the file was saved</source>
        <translation>Zeigen, was sich seit dem Speichern der Datei geändert hat</translation>
    </message>
    <message>
        <source>Compare with other file…</source>
        <translation>Mit anderer Datei vergleichen …</translation>
    </message>
    <message>
        <source>Show what differs from another call flow</source>
        <translation>Zeigen, worin sich ein anderer Anrufablauf unterscheidet</translation>
    </message>
    <message>
        <source>Compare with last commit</source>
        <translation>Mit letztem Commit vergleichen</translation>
    </message>
    <message>
        <source>Show what changed since git&apos;s HEAD</source>
        <translation>Zeigen, was sich seit HEAD von git geändert hat</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
</context>
<context>
    <name>patchcord::CompareCommands</name>
    <message>
        <source>“%1” has no file on disk yet. Save it first, or compare it with another file.</source>
        <translation>„%1“ hat noch keine Datei auf der Platte. Zuerst speichern oder mit einer anderen Datei vergleichen.</translation>
    </message>
    <message>
        <source>%1 on disk</source>
        <translation>%1 auf der Platte</translation>
    </message>
    <message>
        <source>“%1” has no file yet, so git cannot know it. Save it into a git repository first.</source>
        <translation>„%1“ hat noch keine Datei, git kann es also nicht kennen. Zuerst in einem git-Repository speichern.</translation>
    </message>
    <message>
        <source>Reading “%1” from the last commit…</source>
        <translation>„%1“ wird aus dem letzten Commit gelesen …</translation>
    </message>
    <message>
        <source>%1 in the last commit</source>
        <translation>%1 im letzten Commit</translation>
    </message>
</context>
<context>
    <name>patchcord::CompareSession</name>
    <message>
        <source>behind line %1</source>
        <translation>hinter Zeile %1</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>lines %1 to %2</source>
        <translation>Zeilen %1 bis %2</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>%1 → %2: the text alone differs</source>
        <translation>%1 → %2: Nur der Text unterscheidet sich</translation>
    </message>
    <message>
        <source>Take over: %1</source>
        <translation>Übernehmen: %1</translation>
    </message>
    <message>
        <source>Take over lines</source>
        <translation>Zeilen übernehmen</translation>
    </message>
</context>
<context>
    <name>patchcord::CompareWindow</name>
    <message>
        <source>%1 → %2 – Compare</source>
        <translation>%1 → %2 – Vergleich</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>Vorherige Änderung</translation>
    </message>
    <message>
        <source>Go to the change before</source>
        <translation>Zur Änderung davor gehen</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Nächste Änderung</translation>
    </message>
    <message>
        <source>Go to the next change</source>
        <translation>Zur nächsten Änderung gehen</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Bring this change over from the left into the document</source>
        <translation>Diese Änderung von links in das Dokument übernehmen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>Die letzte Änderung rückgängig machen</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Do again what was undone</source>
        <translation>Rückgängig Gemachtes wieder tun</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>Dieses Fenster schließen</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>%1, as it is open here</source>
        <translation>%1, wie es hier geöffnet ist</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>No differences</source>
        <translation>Keine Unterschiede</translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n Änderung</numerusform>
            <numerusform>%n Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>change %1 of %2</source>
        <translation>Änderung %1 von %2</translation>
    </message>
</context>
<context>
    <name>patchcord::CompletionList</name>
    <message>
        <source>Completions</source>
        <translation>Ergänzungen</translation>
    </message>
</context>
<context>
    <name>patchcord::CompletionPopup</name>
    <message>
        <source>Completions</source>
        <translation>Ergänzungen</translation>
    </message>
    <message>
        <source>Help on the completion</source>
        <translation>Hilfe zur Ergänzung</translation>
    </message>
    <message>
        <source>required · %1</source>
        <translation>erforderlich · %1</translation>
    </message>
</context>
<context>
    <name>patchcord::Convert</name>
    <message numerus="yes">
        <source>%n comments are lost: JSON has none.</source>
        <translation>
            <numerusform>%n Kommentar geht verloren: JSON hat keine.</numerusform>
            <numerusform>%n Kommentare gehen verloren: JSON hat keine.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n aliases are written out: JSON cannot refer to another place.</source>
        <translation>
            <numerusform>%n Alias wird ausgeschrieben: JSON kann nicht auf andere Stellen verweisen.</numerusform>
            <numerusform>%n Aliase werden ausgeschrieben: JSON kann nicht auf andere Stellen verweisen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The merge key “&lt;&lt;” stays a key of that name.</source>
        <translation>Der Merge-Schlüssel „&lt;&lt;“ bleibt ein Schlüssel dieses Namens.</translation>
    </message>
    <message numerus="yes">
        <source>%n texts of several lines become one line each, with \n in them.</source>
        <translation>
            <numerusform>%n mehrzeiliger Text wird eine Zeile, mit \n darin.</numerusform>
            <numerusform>%n mehrzeilige Texte werden je eine Zeile, mit \n darin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n numbers are spelled anew: JSON writes decimals only.</source>
        <translation>
            <numerusform>%n Zahl wird neu geschrieben: JSON schreibt nur dezimal.</numerusform>
            <numerusform>%n Zahlen werden neu geschrieben: JSON schreibt nur dezimal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tags are lost: JSON has none.</source>
        <translation>
            <numerusform>%n Tag geht verloren: JSON hat keine.</numerusform>
            <numerusform>%n Tags gehen verloren: JSON hat keine.</numerusform>
        </translation>
    </message>
    <message>
        <source>The document is empty: there is nothing to convert.</source>
        <translation>Das Dokument ist leer: Es gibt nichts umzuwandeln.</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Zeile %1, Spalte %2: %3</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>written out, the aliases make more than %1 values.</source>
        <translation>ausgeschrieben ergeben die Aliase mehr als %1 Werte.</translation>
    </message>
    <message>
        <source>nothing above is anchored as “%1”.</source>
        <translation>darüber gibt es keinen Anker „%1“.</translation>
    </message>
    <message>
        <source>the alias “%1” stands inside what it names.</source>
        <translation>der Alias „%1“ steht in dem, was er nennt.</translation>
    </message>
    <message>
        <source>the key “%1” stands twice; remove one of them.</source>
        <translation>der Schlüssel „%1“ steht zweimal da; einen davon entfernen.</translation>
    </message>
    <message>
        <source>a list or a map stands as a key; only text can.</source>
        <translation>eine Liste oder Zuordnung steht als Schlüssel da; das kann nur Text.</translation>
    </message>
    <message>
        <source>The key “%1…” is too long for YAML.</source>
        <translation>Der Schlüssel „%1…“ ist zu lang für YAML.</translation>
    </message>
</context>
<context>
    <name>patchcord::DestinationList</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>keine Adresse</translation>
    </message>
    <message>
        <source>Destinations</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>%1 of %2: %3, %4</source>
        <translation>%1 von %2: %3, %4</translation>
    </message>
    <message>
        <source>Move up	Alt+Up</source>
        <translation>Nach oben	Alt+Hoch</translation>
    </message>
    <message>
        <source>Move down	Alt+Down</source>
        <translation>Nach unten	Alt+Herunter</translation>
    </message>
    <message>
        <source>Remove destination	Del</source>
        <translation>Ziel entfernen	Entf</translation>
    </message>
</context>
<context>
    <name>patchcord::DestinationsEditor</name>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
</context>
<context>
    <name>patchcord::DiallingEditor</name>
    <message>
        <source>Add destination</source>
        <translation>Ziel hinzufügen</translation>
    </message>
    <message>
        <source>Dialling</source>
        <translation>Wählweise</translation>
    </message>
    <message>
        <source>One</source>
        <translation>Eines</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>Nacheinander</translation>
    </message>
    <message>
        <source>All at once</source>
        <translation>Gleichzeitig</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Dialling form</source>
        <translation>Wählweise</translation>
    </message>
    <message>
        <source>Address of the new destination</source>
        <translation>Adresse des neuen Ziels</translation>
    </message>
    <message>
        <source>+15551231234, sip:user@host, /public/name</source>
        <translation>+15551231234, sip:user@host, /public/name</translation>
    </message>
    <message>
        <source>Enter adds</source>
        <translation>Eingabetaste fügt hinzu</translation>
    </message>
    <message>
        <source>one</source>
        <translation>eines</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>nacheinander</translation>
    </message>
    <message>
        <source>all at once</source>
        <translation>gleichzeitig</translation>
    </message>
    <message>
        <source>in groups</source>
        <translation>in Gruppen</translation>
    </message>
    <message>
        <source>Dial %1</source>
        <translation>Wählen: %1</translation>
    </message>
    <message>
        <source>Move destination</source>
        <translation>Ziel verschieben</translation>
    </message>
    <message>
        <source>Remove destination</source>
        <translation>Ziel entfernen</translation>
    </message>
</context>
<context>
    <name>patchcord::DiffView</name>
    <message>
        <source>Both texts, side by side</source>
        <translation>Beide Texte, nebeneinander</translation>
    </message>
    <message>
        <source>Bring these lines over into the document</source>
        <translation>Diese Zeilen in das Dokument übernehmen</translation>
    </message>
</context>
<context>
    <name>patchcord::Document</name>
    <message>
        <source>The text was just changed at this place: please do it again.</source>
        <translation>Der Text wurde gerade an dieser Stelle geändert: bitte noch einmal versuchen.</translation>
    </message>
    <message>
        <source>None of these problems can be fixed without a choice.</source>
        <translation>Keines dieser Probleme lässt sich ohne eine Entscheidung beheben.</translation>
    </message>
    <message numerus="yes">
        <source>Fix %n problems</source>
        <translation>
            <numerusform>%n Problem beheben</numerusform>
            <numerusform>%n Probleme beheben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patchcord::DocumentFile</name>
    <message>
        <source>“%1” is a folder. Choose a file in it.</source>
        <translation>„%1“ ist ein Ordner. Eine Datei darin auswählen.</translation>
    </message>
    <message>
        <source>“%1” is a device or a pipe, not a file.</source>
        <translation>„%1“ ist ein Gerät oder eine Pipe, keine Datei.</translation>
    </message>
    <message>
        <source>“%1” is a link to a file that does not exist.</source>
        <translation>„%1“ ist ein Verweis auf eine Datei, die es nicht gibt.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Es gibt keine Datei „%1“.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>„%1“ ist nicht lesbar: %2.</translation>
    </message>
    <message>
        <source>“%1” is larger than %2 MB, which no call flow is. It was not opened.</source>
        <translation>„%1“ ist größer als %2 MB; so groß ist kein Anrufablauf. Die Datei wurde nicht geöffnet.</translation>
    </message>
    <message>
        <source>“%1” was not saved: %2.</source>
        <translation>„%1“ wurde nicht gespeichert: %2.</translation>
    </message>
    <message>
        <source>The file on disk is as it was.</source>
        <translation>Die Datei auf der Platte ist, wie sie war.</translation>
    </message>
    <message>
        <source>it may not be written</source>
        <translation>kein Schreibrecht</translation>
    </message>
    <message>
        <source>“%1” was written, but reads back differently. Save it under another name, on another disk.</source>
        <translation>„%1“ wurde geschrieben, liest sich aber anders zurück. Unter einem anderen Namen speichern, auf einem anderen Datenträger.</translation>
    </message>
    <message>
        <source>“%1” was written in part only, and what it held could not be put back: %2. Save the document under another name, on another disk.</source>
        <translation>„%1“ wurde nur zum Teil geschrieben, und der alte Inhalt ließ sich nicht zurückschreiben: %2. Speichern Sie das Dokument unter einem anderen Namen, auf einem anderen Datenträger.</translation>
    </message>
</context>
<context>
    <name>patchcord::DocumentOverview</name>
    <message>
        <source>cannot be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>call flow in %1</source>
        <translation>Anrufablauf in %1</translation>
    </message>
    <message>
        <source>messaging in %1, shown as text</source>
        <translation>Nachrichten in %1, als Text gezeigt</translation>
    </message>
    <message>
        <source>%1 without sections</source>
        <translation>%1 ohne Abschnitte</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n Schritt</numerusform>
            <numerusform>%n Schritte</numerusform>
        </translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>The version of SWML. There is only 1.0.0, which also counts when the key is not there.</source>
        <translation>Die Version von SWML. Es gibt nur 1.0.0; sie gilt auch, wenn der Schlüssel fehlt.</translation>
    </message>
    <message>
        <source>Version of the document</source>
        <translation>Version des Dokuments</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Change version</source>
        <translation>Version ändern</translation>
    </message>
    <message>
        <source>1.0.0</source>
        <translation>1.0.0</translation>
    </message>
    <message>
        <source>There is no section yet.</source>
        <translation>Es gibt noch keinen Abschnitt.</translation>
    </message>
    <message>
        <source>No problems found.</source>
        <translation>Keine Probleme gefunden.</translation>
    </message>
    <message>
        <source>Clear version</source>
        <translation>Version entfernen</translation>
    </message>
</context>
<context>
    <name>patchcord::DocumentReading</name>
    <message>
        <source>Reading “%1”…</source>
        <translation>„%1“ wird gelesen …</translation>
    </message>
    <message>
        <source>“%1” was not opened.</source>
        <translation>„%1“ wurde nicht geöffnet.</translation>
    </message>
</context>
<context>
    <name>patchcord::DocumentTab</name>
    <message>
        <source>Message flows are shown as text, below.</source>
        <translation>Abläufe für Nachrichten werden unten als Text gezeigt.</translation>
    </message>
    <message>
        <source>This is messaging SWML. Patchcord draws and checks call flows; here it shows the text.</source>
        <translation>Das ist SWML für Nachrichten. Patchcord zeichnet und prüft Anrufabläufe; hier zeigt es den Text.</translation>
    </message>
</context>
<context>
    <name>patchcord::DocumentTabs</name>
    <message>
        <source>Open documents</source>
        <translation>Offene Dokumente</translation>
    </message>
</context>
<context>
    <name>patchcord::EditActions</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>Die letzte Änderung rückgängig machen</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Do again what was undone</source>
        <translation>Rückgängig Gemachtes wieder tun</translation>
    </message>
    <message>
        <source>Find in flow</source>
        <translation>Im Ablauf suchen</translation>
    </message>
    <message>
        <source>Find names, values and comments</source>
        <translation>Namen, Werte und Kommentare suchen</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Weitersuchen</translation>
    </message>
    <message>
        <source>Go to the next hit</source>
        <translation>Zum nächsten Treffer gehen</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Rückwärts suchen</translation>
    </message>
    <message>
        <source>Go to the hit before</source>
        <translation>Zum vorherigen Treffer gehen</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
</context>
<context>
    <name>patchcord::ExportCommands</name>
    <message>
        <source>It cannot be exported as %1. %2</source>
        <translation>Der Export als %1 ist nicht möglich. %2</translation>
    </message>
    <message>
        <source>Export as %1?</source>
        <translation>Als %1 exportieren?</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>YAML (*.yaml *.yml)</source>
        <translation>YAML (*.yaml *.yml)</translation>
    </message>
    <message>
        <source>Export as %1</source>
        <translation>Als %1 exportieren</translation>
    </message>
    <message>
        <source>That is the document itself. Choose another name.</source>
        <translation>Das ist das Dokument selbst. Einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>Exported “%1”.</source>
        <translation>„%1“ exportiert.</translation>
    </message>
</context>
<context>
    <name>patchcord::FaultBar</name>
    <message>
        <source>What cannot be read</source>
        <translation>Was nicht lesbar ist</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>What is hatched is shown as it last was.</source>
        <translation>Schraffiertes wird gezeigt, wie es zuletzt war.</translation>
    </message>
    <message>
        <source>Go to line %1</source>
        <translation>Zu Zeile %1 gehen</translation>
    </message>
</context>
<context>
    <name>patchcord::FieldList</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 of %2 set</source>
        <translation>%1 von %2 gesetzt</translation>
    </message>
</context>
<context>
    <name>patchcord::FieldRow</name>
    <message>
        <source>Example: %1</source>
        <translation>Beispiel: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Write an expression (Ctrl+E)</source>
        <translation>Ausdruck schreiben (Strg+E)</translation>
    </message>
    <message>
        <source>Back to the default: removes the key</source>
        <translation>Zurück zum Standard: entfernt den Schlüssel</translation>
    </message>
</context>
<context>
    <name>patchcord::FileActions</name>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Start a new call flow</source>
        <translation>Einen neuen Anrufablauf beginnen</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen …</translation>
    </message>
    <message>
        <source>Open call flows from disk</source>
        <translation>Anrufabläufe von der Platte öffnen</translation>
    </message>
    <message>
        <source>Open from URL…</source>
        <translation>Von URL öffnen …</translation>
    </message>
    <message>
        <source>Fetch a call flow once and open the copy</source>
        <translation>Einen Anrufablauf einmal abrufen und die Kopie öffnen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Write the changes to the file</source>
        <translation>Die Änderungen in die Datei schreiben</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter …</translation>
    </message>
    <message>
        <source>Save under another name or in the other language</source>
        <translation>Unter einem anderen Namen oder in der anderen Sprache speichern</translation>
    </message>
    <message>
        <source>Make JSON the file&apos;s format…</source>
        <translation>JSON zum Format der Datei machen …</translation>
    </message>
    <message>
        <source>Save in the other language and go on with that file</source>
        <translation>In der anderen Sprache speichern und mit dieser Datei weitermachen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close this document</source>
        <translation>Dieses Dokument schließen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Das Fenster schließen</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>New from template</source>
        <translation>Neu aus Vorlage</translation>
    </message>
    <message>
        <source>Open an example</source>
        <translation>Beispiel öffnen</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>YAML…</source>
        <translation>YAML …</translation>
    </message>
    <message>
        <source>Write the flow as YAML</source>
        <translation>Den Ablauf als YAML schreiben</translation>
    </message>
    <message>
        <source>JSON…</source>
        <translation>JSON …</translation>
    </message>
    <message>
        <source>Write the flow as JSON</source>
        <translation>Den Ablauf als JSON schreiben</translation>
    </message>
    <message>
        <source>PNG picture…</source>
        <translation>PNG-Bild …</translation>
    </message>
    <message>
        <source>Draw the flow into a PNG file</source>
        <translation>Den Ablauf in eine PNG-Datei zeichnen</translation>
    </message>
    <message>
        <source>SVG picture…</source>
        <translation>SVG-Bild …</translation>
    </message>
    <message>
        <source>Draw the flow into an SVG file</source>
        <translation>Den Ablauf in eine SVG-Datei zeichnen</translation>
    </message>
    <message>
        <source>PDF page…</source>
        <translation>PDF-Seite …</translation>
    </message>
    <message>
        <source>Draw the flow into a PDF file</source>
        <translation>Den Ablauf in eine PDF-Datei zeichnen</translation>
    </message>
    <message>
        <source>Make YAML the file&apos;s format…</source>
        <translation>YAML zum Format der Datei machen …</translation>
    </message>
    <message>
        <source>Clear this list</source>
        <translation>Diese Liste leeren</translation>
    </message>
    <message>
        <source>Forget these files</source>
        <translation>Diese Dateien vergessen</translation>
    </message>
    <message>
        <source>Unsaved work…</source>
        <translation>Ungespeicherte Arbeit …</translation>
    </message>
    <message>
        <source>Show what was kept of documents that were not saved when Patchcord ended</source>
        <translation>Zeigen, was von Dokumenten aufgehoben ist, die beim Ende von Patchcord nicht gespeichert waren</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen …</translation>
    </message>
    <message>
        <source>Fonts, theme, new documents, saving and keys</source>
        <translation>Schrift, Farben, neue Dokumente, Speichern und Tasten</translation>
    </message>
</context>
<context>
    <name>patchcord::FileCommands</name>
    <message>
        <source>Documents as text inside documents as text open down to %1 of them.</source>
        <translation>Dokumente als Text in Dokumenten als Text öffnen sich nur bis zu %1 davon.</translation>
    </message>
    <message>
        <source>“%1” is no longer on disk. Save to write it again.</source>
        <translation>„%1“ ist nicht mehr auf der Platte. Speichern schreibt die Datei neu.</translation>
    </message>
    <message>
        <source>“%1” was changed on disk by another program, and you changed it here.</source>
        <translation>„%1“ wurde von einem anderen Programm auf der Platte geändert, und Sie haben es hier geändert.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Read from disk</source>
        <translation>Von der Platte lesen</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Meine behalten</translation>
    </message>
    <message>
        <source>“%1” was changed on disk and has been read again.</source>
        <translation>„%1“ wurde auf der Platte geändert und neu gelesen.</translation>
    </message>
    <message>
        <source>untitled.yaml</source>
        <translation>unbenannt.yaml</translation>
    </message>
    <message>
        <source>untitled %1.yaml</source>
        <translation>unbenannt %1.yaml</translation>
    </message>
    <message>
        <source>Open “%1”, which has %2?</source>
        <translation>„%1“ mit %2 öffnen?</translation>
    </message>
    <message>
        <source>No call flow that we know is nearly as long. It takes a while, and much memory.</source>
        <translation>Kein uns bekannter Anrufablauf ist annähernd so lang. Es dauert eine Weile und braucht viel Speicher.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>“%1” is open in another window.</source>
        <translation>„%1“ ist in einem anderen Fenster geöffnet.</translation>
    </message>
</context>
<context>
    <name>patchcord::FindField</name>
    <message>
        <source>Find in flow</source>
        <translation>Im Ablauf suchen</translation>
    </message>
    <message>
        <source>“%1” is nowhere in the flow.</source>
        <translation>„%1“ kommt im Ablauf nicht vor.</translation>
    </message>
</context>
<context>
    <name>patchcord::FixActions</name>
    <message>
        <source>Fix problem…</source>
        <translation>Problem beheben …</translation>
    </message>
    <message>
        <source>Offer the fixes of what is selected, or under the cursor</source>
        <translation>Korrekturen für das Ausgewählte oder an der Schreibmarke anbieten</translation>
    </message>
    <message>
        <source>Fix all sure problems</source>
        <translation>Alle eindeutigen Probleme beheben</translation>
    </message>
    <message>
        <source>Make every fix that leaves no choice, as one change</source>
        <translation>Alles beheben, was keine Wahl lässt, als eine Änderung</translation>
    </message>
    <message>
        <source>Fix all sure problems (%1)</source>
        <translation>Alle eindeutigen Probleme beheben (%1)</translation>
    </message>
</context>
<context>
    <name>patchcord::FixButton</name>
    <message>
        <source>What does this mean?</source>
        <translation>Was bedeutet das?</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Beheben</translation>
    </message>
    <message>
        <source>Fix (%1)</source>
        <translation>Beheben (%1)</translation>
    </message>
</context>
<context>
    <name>patchcord::FixMenu</name>
    <message numerus="yes">
        <source>Fix all %n of this kind</source>
        <translation>
            <numerusform>Das %n dieser Art beheben</numerusform>
            <numerusform>Alle %n dieser Art beheben</numerusform>
        </translation>
    </message>
    <message>
        <source>What does this mean?</source>
        <translation>Was bedeutet das?</translation>
    </message>
    <message>
        <source>Can be fixed</source>
        <translation>Lässt sich beheben</translation>
    </message>
    <message>
        <source>%1 to fix</source>
        <translation>%1 behebt es</translation>
    </message>
    <message numerus="yes">
        <source>%n more in the list of problems</source>
        <translation>
            <numerusform>%n weiteres in der Liste der Probleme</numerusform>
            <numerusform>%n weitere in der Liste der Probleme</numerusform>
        </translation>
    </message>
    <message>
        <source>No problem is known here.</source>
        <translation>Hier ist kein Problem bekannt.</translation>
    </message>
    <message>
        <source>No problem is known here. %1 goes to the next one.</source>
        <translation>Hier ist kein Problem bekannt. %1 geht zum nächsten.</translation>
    </message>
</context>
<context>
    <name>patchcord::FlowActions</name>
    <message>
        <source>Add step</source>
        <translation>Schritt hinzufügen</translation>
    </message>
    <message>
        <source>Choose a step to put behind the selected one</source>
        <translation>Einen Schritt auswählen, der hinter den ausgewählten kommt</translation>
    </message>
    <message>
        <source>Add section</source>
        <translation>Abschnitt hinzufügen</translation>
    </message>
    <message>
        <source>Add an empty section</source>
        <translation>Einen leeren Abschnitt hinzufügen</translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation>Nächstes Problem</translation>
    </message>
    <message>
        <source>Go to the next problem</source>
        <translation>Zum nächsten Problem gehen</translation>
    </message>
    <message>
        <source>Previous problem</source>
        <translation>Vorheriges Problem</translation>
    </message>
    <message>
        <source>Go to the problem before</source>
        <translation>Zum vorherigen Problem gehen</translation>
    </message>
    <message>
        <source>F&amp;low</source>
        <translation>Ab&amp;lauf</translation>
    </message>
    <message>
        <source>Reshape</source>
        <translation>Umbauen</translation>
    </message>
    <message>
        <source>Dialling</source>
        <translation>Wählweise</translation>
    </message>
    <message>
        <source>There is no section for a new step. Add one first.</source>
        <translation>Für einen neuen Schritt gibt es keinen Abschnitt. Zuerst einen hinzufügen.</translation>
    </message>
</context>
<context>
    <name>patchcord::FormHeader</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Mehr …</translation>
    </message>
    <message>
        <source>Help for %1</source>
        <translation>Hilfe zu %1</translation>
    </message>
    <message>
        <source>More about %1</source>
        <translation>Mehr über %1</translation>
    </message>
    <message>
        <source>All that can be said of a %1 step, on a page of its own</source>
        <translation>Alles, was es über einen Schritt %1 zu sagen gibt, auf einer eigenen Seite</translation>
    </message>
</context>
<context>
    <name>patchcord::FoundEverywhere</name>
    <message>
        <source>Replace all in all documents</source>
        <translation>Alle in allen Dokumenten ersetzen</translation>
    </message>
    <message>
        <source>Hits in all open documents</source>
        <translation>Treffer in allen offenen Dokumenten</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Ersetzen durch</translation>
    </message>
    <message>
        <source>Replace everywhere with</source>
        <translation>Überall ersetzen durch</translation>
    </message>
    <message>
        <source>Press “All documents” in the bar above the text to see its hits here.</source>
        <translation>„Alle Dokumente“ in der Leiste über dem Text drücken, um die Treffer hier zu sehen.</translation>
    </message>
    <message>
        <source>Seeking “%1”…</source>
        <translation>„%1“ wird gesucht …</translation>
    </message>
    <message>
        <source>“%1” is in none of the open documents.</source>
        <translation>„%1“ steht in keinem der offenen Dokumente.</translation>
    </message>
    <message>
        <source>“%1”: %2 in %3</source>
        <translation>„%1“: %2 in %3</translation>
    </message>
    <message numerus="yes">
        <source>%n hits</source>
        <translation>
            <numerusform>%n Treffer</numerusform>
            <numerusform>%n Treffer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n documents</source>
        <translation>
            <numerusform>%n Dokument</numerusform>
            <numerusform>%n Dokumenten</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was closed.</source>
        <translation>„%1“ wurde geschlossen.</translation>
    </message>
    <message>
        <source>A text changed since it was gone through: here are the hits as they are now. Nothing was replaced.</source>
        <translation>Ein Text hat sich seit der Suche geändert: Hier sind die Treffer, wie sie jetzt sind. Nichts wurde ersetzt.</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Alle ersetzen</translation>
    </message>
    <message>
        <source>Replaced %1 in %2. Undo takes it back in each document.</source>
        <translation>%1 in %2 ersetzt. „Rückgängig“ nimmt es in jedem Dokument zurück.</translation>
    </message>
</context>
<context>
    <name>patchcord::GitHead</name>
    <message>
        <source>git could not be started. Install it to compare with the last commit.</source>
        <translation>git ließ sich nicht starten. Für den Vergleich mit dem letzten Commit muss es installiert sein.</translation>
    </message>
    <message>
        <source>git did not answer within %1 seconds.</source>
        <translation>git hat nicht innerhalb von %1 Sekunden geantwortet.</translation>
    </message>
    <message>
        <source>“%1” is larger than %2 MB in the last commit.</source>
        <translation>„%1“ ist im letzten Commit größer als %2 MB.</translation>
    </message>
    <message>
        <source>git does not trust the folder “%1”, since it belongs to somebody else.</source>
        <translation>git vertraut dem Ordner „%1“ nicht, weil er jemand anderem gehört.</translation>
    </message>
    <message>
        <source>“%1” lies in no git repository.</source>
        <translation>„%1“ liegt in keinem git-Repository.</translation>
    </message>
    <message>
        <source>The git repository of “%1” has no commit yet.</source>
        <translation>Das git-Repository von „%1“ hat noch keinen Commit.</translation>
    </message>
    <message>
        <source>“%1” is not in the last commit of its git repository.</source>
        <translation>„%1“ ist nicht im letzten Commit des git-Repositorys.</translation>
    </message>
    <message>
        <source>git could not read “%1” from the last commit.</source>
        <translation>git konnte „%1“ nicht aus dem letzten Commit lesen.</translation>
    </message>
</context>
<context>
    <name>patchcord::GroupHeading</name>
    <message>
        <source>%1, open</source>
        <translation>%1, offen</translation>
    </message>
    <message>
        <source>%1, closed</source>
        <translation>%1, geschlossen</translation>
    </message>
</context>
<context>
    <name>patchcord::HelpActions</name>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Help for the selected step</source>
        <translation>Hilfe zum ausgewählten Schritt</translation>
    </message>
    <message>
        <source>Explain the method of the selected step with all its fields</source>
        <translation>Die Methode des ausgewählten Schritts mit allen Feldern erklären</translation>
    </message>
    <message>
        <source>What problems mean</source>
        <translation>Was Probleme bedeuten</translation>
    </message>
    <message>
        <source>Explain every kind of problem, with examples</source>
        <translation>Jede Art von Problem erklären, mit Beispielen</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>List all keyboard shortcuts</source>
        <translation>Alle Tastenkürzel auflisten</translation>
    </message>
    <message>
        <source>Change keyboard shortcuts…</source>
        <translation>Tastenkürzel ändern …</translation>
    </message>
    <message>
        <source>Give commands other keys</source>
        <translation>Befehlen andere Tasten geben</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Befehlszeile</translation>
    </message>
    <message>
        <source>Tell what the command line can do</source>
        <translation>Sagen, was die Befehlszeile kann</translation>
    </message>
    <message>
        <source>About Patchcord</source>
        <translation>Über Patchcord</translation>
    </message>
    <message>
        <source>Tell the version</source>
        <translation>Die Version zeigen</translation>
    </message>
    <message>
        <source>Kinds of problems</source>
        <translation>Arten von Problemen</translation>
    </message>
    <message>
        <source>What steps do</source>
        <translation>Was Schritte tun</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Methoden</translation>
    </message>
    <message>
        <source>In a text field of the form</source>
        <translation>In einem Textfeld des Formulars</translation>
    </message>
    <message>
        <source>Edit in a window of its own</source>
        <translation>In einem eigenen Fenster bearbeiten</translation>
    </message>
    <message>
        <source>Patchcord %1</source>
        <translation>Patchcord %1</translation>
    </message>
    <message>
        <source>Edits SWML call flows and leaves alone what you did not change.

MIT licence. Qt %1.</source>
        <translation>Bearbeitet SWML-Anrufabläufe und lässt in Ruhe, was Sie nicht geändert haben.

MIT-Lizenz. Qt %1.</translation>
    </message>
</context>
<context>
    <name>patchcord::HelpWindow</name>
    <message>
        <source>Explanation</source>
        <translation>Erklärung</translation>
    </message>
</context>
<context>
    <name>patchcord::HitCount</name>
    <message>
        <source>seeking…</source>
        <translation>sucht …</translation>
    </message>
    <message>
        <source>no hits</source>
        <translation>keine Treffer</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n hits</source>
        <translation>
            <numerusform>%n Treffer</numerusform>
            <numerusform>%n Treffer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patchcord::ItemsEditor</name>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>Add entry</source>
        <translation>Eintrag hinzufügen</translation>
    </message>
    <message>
        <source>Add item</source>
        <translation>Element hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weiteres</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patchcord::Keymap</name>
    <message>
        <source>%1 is needed to move about and to choose.</source>
        <translation>%1 wird gebraucht, um sich zu bewegen und auszuwählen.</translation>
    </message>
</context>
<context>
    <name>patchcord::LineActions</name>
    <message>
        <source>Lines</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Duplicate lines</source>
        <translation>Zeilen duplizieren</translation>
    </message>
    <message>
        <source>Put a copy of the line, or of the item that begins on it, behind it</source>
        <translation>Eine Kopie der Zeile, oder des Elements, das auf ihr beginnt, dahinter setzen</translation>
    </message>
    <message>
        <source>Move lines up</source>
        <translation>Zeilen nach oben</translation>
    </message>
    <message>
        <source>Move the line, or the item that begins on it, before its neighbour</source>
        <translation>Die Zeile, oder das Element, das auf ihr beginnt, vor den Nachbarn verschieben</translation>
    </message>
    <message>
        <source>Move lines down</source>
        <translation>Zeilen nach unten</translation>
    </message>
    <message>
        <source>Move the line, or the item that begins on it, behind its neighbour</source>
        <translation>Die Zeile, oder das Element, das auf ihr beginnt, hinter den Nachbarn verschieben</translation>
    </message>
    <message>
        <source>Delete lines</source>
        <translation>Zeilen löschen</translation>
    </message>
    <message>
        <source>Delete the line, or all that are selected</source>
        <translation>Die Zeile löschen, oder alle ausgewählten</translation>
    </message>
    <message>
        <source>Join lines</source>
        <translation>Zeilen verbinden</translation>
    </message>
    <message>
        <source>Make one line of this and the next, or of all that are selected</source>
        <translation>Aus dieser und der nächsten Zeile, oder aus allen ausgewählten, eine machen</translation>
    </message>
    <message>
        <source>Toggle comment</source>
        <translation>Kommentar ein/aus</translation>
    </message>
    <message>
        <source>Make the lines a comment, or what they were</source>
        <translation>Die Zeilen zu einem Kommentar machen, oder zu dem, was sie waren</translation>
    </message>
    <message>
        <source>Indent lines</source>
        <translation>Zeilen einrücken</translation>
    </message>
    <message>
        <source>Move the lines one step of indentation to the right</source>
        <translation>Die Zeilen um einen Einrückungsschritt nach rechts verschieben</translation>
    </message>
    <message>
        <source>Outdent lines</source>
        <translation>Zeilen ausrücken</translation>
    </message>
    <message>
        <source>Move the lines one step of indentation to the left</source>
        <translation>Die Zeilen um einen Einrückungsschritt nach links verschieben</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
</context>
<context>
    <name>patchcord::LinkActions</name>
    <message>
        <source>Go to where it leads</source>
        <translation>Dorthin gehen, wohin es führt</translation>
    </message>
    <message>
        <source>Select the section or the label that the step leads to</source>
        <translation>Den Abschnitt oder die Sprungmarke auswählen, zu der der Schritt führt</translation>
    </message>
    <message>
        <source>What leads here…</source>
        <translation>Was führt hierher …</translation>
    </message>
    <message>
        <source>List the steps that lead to this section or label</source>
        <translation>Die Schritte auflisten, die zu diesem Abschnitt oder dieser Sprungmarke führen</translation>
    </message>
    <message>
        <source>Lead on to…</source>
        <translation>Weiterführen zu …</translation>
    </message>
    <message>
        <source>Choose where the step or one of its ways on leads</source>
        <translation>Wählen, wohin der Schritt oder einer seiner Wege führt</translation>
    </message>
    <message>
        <source>Remove the link</source>
        <translation>Verknüpfung entfernen</translation>
    </message>
    <message>
        <source>Let the step lead nowhere else any more</source>
        <translation>Den Schritt nirgendwohin mehr führen lassen</translation>
    </message>
    <message>
        <source>No step of this document leads here.</source>
        <translation>Kein Schritt dieses Dokuments führt hierher.</translation>
    </message>
    <message>
        <source>What leads here</source>
        <translation>Was führt hierher</translation>
    </message>
    <message>
        <source>Go to a step that leads here</source>
        <translation>Zu einem Schritt gehen, der hierher führt</translation>
    </message>
</context>
<context>
    <name>patchcord::ListRow</name>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Name of %1</source>
        <translation>Name von %1</translation>
    </message>
    <message>
        <source>Value of %1</source>
        <translation>Wert von %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
</context>
<context>
    <name>patchcord::LongTextEditor</name>
    <message>
        <source>Write in a window (Ctrl+Shift+E)</source>
        <translation>In einem Fenster schreiben (Strg+Umschalt+E)</translation>
    </message>
    <message>
        <source>Write %1 in a window (Ctrl+Shift+E)</source>
        <translation>%1 in einem Fenster schreiben (Strg+Umschalt+E)</translation>
    </message>
</context>
<context>
    <name>patchcord::MainWindow</name>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Patchcord</source>
        <translation>Patchcord</translation>
    </message>
    <message>
        <source>%1[*] – Patchcord</source>
        <translation>%1[*] – Patchcord</translation>
    </message>
    <message>
        <source>Fetch a call flow from %1?</source>
        <translation>Einen Anrufablauf von %1 abrufen?</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Abrufen</translation>
    </message>
</context>
<context>
    <name>patchcord::MethodPage</name>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>milliseconds</source>
        <translation>Millisekunden</translation>
    </message>
    <message>
        <source>decibels</source>
        <translation>Dezibel</translation>
    </message>
    <message>
        <source>a number of digits</source>
        <translation>eine Anzahl von Ziffern</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>wahr oder falsch</translation>
    </message>
    <message>
        <source>a URL</source>
        <translation>eine URL</translation>
    </message>
    <message>
        <source>an address to dial</source>
        <translation>eine Adresse zum Anrufen</translation>
    </message>
    <message>
        <source>a sound</source>
        <translation>ein Klang</translation>
    </message>
    <message>
        <source>sounds</source>
        <translation>Klänge</translation>
    </message>
    <message>
        <source>an expression</source>
        <translation>ein Ausdruck</translation>
    </message>
    <message>
        <source>the name of a variable</source>
        <translation>der Name einer Variablen</translation>
    </message>
    <message>
        <source>a label</source>
        <translation>eine Sprungmarke</translation>
    </message>
    <message>
        <source>a section, a URL or a document</source>
        <translation>ein Abschnitt, eine URL oder ein Dokument</translation>
    </message>
    <message>
        <source>one of a few words</source>
        <translation>eines von wenigen Wörtern</translation>
    </message>
    <message>
        <source>any of a few words</source>
        <translation>beliebige von wenigen Wörtern</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>names with values</source>
        <translation>Namen mit Werten</translation>
    </message>
    <message>
        <source>headers with values</source>
        <translation>Header mit Werten</translation>
    </message>
    <message>
        <source>a list of destinations</source>
        <translation>eine Liste von Zielen</translation>
    </message>
    <message>
        <source>a list of groups of destinations</source>
        <translation>eine Liste von Gruppen von Zielen</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>a list of objects</source>
        <translation>eine Liste von Objekten</translation>
    </message>
    <message>
        <source>one of several forms</source>
        <translation>eine von mehreren Formen</translation>
    </message>
    <message>
        <source>a JSON Schema</source>
        <translation>ein JSON Schema</translation>
    </message>
    <message>
        <source>a SWML document</source>
        <translation>ein SWML-Dokument</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>steps for each value</source>
        <translation>Schritte für jeden Wert</translation>
    </message>
    <message>
        <source>conditions with steps</source>
        <translation>Bedingungen mit Schritten</translation>
    </message>
    <message>
        <source>a switch or conditions</source>
        <translation>ein switch oder Bedingungen</translation>
    </message>
    <message>
        <source>a URL or steps</source>
        <translation>eine URL oder Schritte</translation>
    </message>
    <message>
        <source>any value</source>
        <translation>ein beliebiger Wert</translation>
    </message>
    <message>
        <source>newer than the official schema</source>
        <translation>neuer als das offizielle Schema</translation>
    </message>
    <message>
        <source>known from documents alone</source>
        <translation>nur aus Dokumenten bekannt</translation>
    </message>
    <message>
        <source>an older form</source>
        <translation>eine ältere Form</translation>
    </message>
    <message>
        <source>deprecated</source>
        <translation>veraltet</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 oder mehr</translation>
    </message>
    <message>
        <source>%1 at most</source>
        <translation>höchstens %1</translation>
    </message>
    <message>
        <source>as %1 when it is not set</source>
        <translation>wie %1, wenn nicht gesetzt</translation>
    </message>
    <message>
        <source>default: %1</source>
        <translation>Standard: %1</translation>
    </message>
    <message>
        <source>required</source>
        <translation>erforderlich</translation>
    </message>
    <message>
        <source>Values: %1</source>
        <translation>Werte: %1</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translation>Beispiel: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Sets %1.</source>
        <translation>Setzt %1.</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Fields of a %1</source>
        <translation>Felder: %1</translation>
    </message>
</context>
<context>
    <name>patchcord::Minimap</name>
    <message>
        <source>Map of the whole flow</source>
        <translation>Übersicht des ganzen Ablaufs</translation>
    </message>
    <message>
        <source>Click to go there</source>
        <translation>Klicken, um dorthin zu gehen</translation>
    </message>
</context>
<context>
    <name>patchcord::NameEditor</name>
    <message>
        <source>Choose</source>
        <translation>Auswählen</translation>
    </message>
    <message>
        <source>Choose %1</source>
        <translation>%1 auswählen</translation>
    </message>
    <message>
        <source>Nothing to choose from</source>
        <translation>Nichts auszuwählen</translation>
    </message>
</context>
<context>
    <name>patchcord::NoteEditor</name>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>A comment above this in the text. Ctrl+Enter takes it.</source>
        <translation>Ein Kommentar darüber im Text. Strg+Eingabe übernimmt ihn.</translation>
    </message>
</context>
<context>
    <name>patchcord::NoteField</name>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>The comment above this in the text. The platform does not read it.</source>
        <translation>Der Kommentar darüber im Text. Die Plattform liest ihn nicht.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>no comment can stand here</source>
        <translation>hier kann kein Kommentar stehen</translation>
    </message>
    <message>
        <source>Change note</source>
        <translation>Notiz ändern</translation>
    </message>
</context>
<context>
    <name>patchcord::NumberEditor</name>
    <message>
        <source>Write a whole number.</source>
        <translation>Eine ganze Zahl schreiben.</translation>
    </message>
    <message>
        <source>Write a number.</source>
        <translation>Eine Zahl schreiben.</translation>
    </message>
    <message>
        <source>Write a whole number, or an expression ${…}.</source>
        <translation>Eine ganze Zahl oder einen Ausdruck ${…} schreiben.</translation>
    </message>
    <message>
        <source>Write a number, or an expression ${…}.</source>
        <translation>Eine Zahl oder einen Ausdruck ${…} schreiben.</translation>
    </message>
</context>
<context>
    <name>patchcord::ObjectEditor</name>
    <message>
        <source>select one step to change it</source>
        <translation>zum Ändern einen Schritt auswählen</translation>
    </message>
</context>
<context>
    <name>patchcord::ObjectForm</name>
    <message>
        <source>Inside</source>
        <translation>Innen</translation>
    </message>
</context>
<context>
    <name>patchcord::OpenDocument</name>
    <message>
        <source>Read from disk</source>
        <translation>Von der Platte lesen</translation>
    </message>
    <message>
        <source>“%1” is open in another window of Patchcord. Close it there first: two editors of one file take each other&apos;s changes away.</source>
        <translation>„%1“ ist in einem anderen Fenster von Patchcord geöffnet. Schließen Sie es zuerst dort: Zwei Editoren einer Datei nehmen einander die Änderungen weg.</translation>
    </message>
</context>
<context>
    <name>patchcord::Outline</name>
    <message>
        <source>no step</source>
        <translation>kein Schritt</translation>
    </message>
    <message>
        <source>‘%1’</source>
        <translation>‚%1‘</translation>
    </message>
    <message>
        <source>group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>keine Adresse</translation>
    </message>
    <message>
        <source>contexts</source>
        <translation>Kontexte</translation>
    </message>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n Schritt</numerusform>
            <numerusform>%n Schritte</numerusform>
        </translation>
    </message>
    <message>
        <source>all at once</source>
        <translation>gleichzeitig</translation>
    </message>
    <message>
        <source>written as text</source>
        <translation>als Text geschrieben</translation>
    </message>
    <message>
        <source>destination %1</source>
        <translation>Ziel %1</translation>
    </message>
    <message>
        <source>group %1</source>
        <translation>Gruppe %1</translation>
    </message>
</context>
<context>
    <name>patchcord::OutlineActions</name>
    <message>
        <source>There is no section for a new step. Add one first.</source>
        <translation>Für einen neuen Schritt gibt es keinen Abschnitt. Zuerst einen hinzufügen.</translation>
    </message>
</context>
<context>
    <name>patchcord::OutlineDelegate</name>
    <message>
        <source>Section name</source>
        <translation>Name des Abschnitts</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Sprungmarke</translation>
    </message>
</context>
<context>
    <name>patchcord::OutlineDrop</name>
    <message>
        <source>A destination stays in its connect step.</source>
        <translation>Ein Ziel bleibt in seinem connect-Schritt.</translation>
    </message>
    <message>
        <source>A section stays in its document.</source>
        <translation>Ein Abschnitt bleibt in seinem Dokument.</translation>
    </message>
    <message>
        <source>A step of a talk stays among the contexts of its agent.</source>
        <translation>Ein Gesprächsschritt bleibt bei den Kontexten seines Agenten.</translation>
    </message>
    <message>
        <source>A context holds steps of the talk, not methods.</source>
        <translation>Ein Kontext enthält Gesprächsschritte, keine Methoden.</translation>
    </message>
</context>
<context>
    <name>patchcord::OutlineModel</name>
    <message>
        <source>not readable: line %1</source>
        <translation>nicht lesbar: Zeile %1</translation>
    </message>
</context>
<context>
    <name>patchcord::OutlineView</name>
    <message>
        <source>Outline</source>
        <translation>Gliederung</translation>
    </message>
    <message>
        <source>Sections, steps and destinations. Insert adds a step, Enter edits, the menu key offers the rest.</source>
        <translation>Abschnitte, Schritte und Ziele. Einfg fügt einen Schritt hinzu, die Eingabetaste bearbeitet, die Menütaste bietet das Übrige.</translation>
    </message>
</context>
<context>
    <name>patchcord::PairsEditor</name>
    <message>
        <source>X-Name</source>
        <translation>X-Name</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Add header</source>
        <translation>Header hinzufügen</translation>
    </message>
    <message>
        <source>Add variable</source>
        <translation>Variable hinzufügen</translation>
    </message>
    <message>
        <source>Add entry</source>
        <translation>Eintrag hinzufügen</translation>
    </message>
</context>
<context>
    <name>patchcord::PaletteModel</name>
    <message>
        <source>Several steps</source>
        <translation>Mehrere Schritte</translation>
    </message>
    <message>
        <source>Used last</source>
        <translation>Zuletzt verwendet</translation>
    </message>
</context>
<context>
    <name>patchcord::PaletteView</name>
    <message>
        <source>Palette</source>
        <translation>Palette</translation>
    </message>
    <message>
        <source>Find a step</source>
        <translation>Schritt suchen</translation>
    </message>
    <message>
        <source>Methods and snippets</source>
        <translation>Methoden und Bausteine</translation>
    </message>
    <message>
        <source>Nothing here is called or does “%1”. Try another word; Esc shows everything again.</source>
        <translation>Nichts hier heißt oder tut „%1“. Ein anderes Wort versuchen; Esc zeigt wieder alles.</translation>
    </message>
</context>
<context>
    <name>patchcord::PaneActions</name>
    <message>
        <source>Next pane</source>
        <translation>Nächster Bereich</translation>
    </message>
    <message>
        <source>Go on to the next pane: outline, palette, canvas, form, text, problems</source>
        <translation>Zum nächsten Bereich: Gliederung, Palette, Zeichenfläche, Formular, Text, Probleme</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Vorheriger Bereich</translation>
    </message>
    <message>
        <source>Go back to the pane before</source>
        <translation>Zurück zum Bereich davor</translation>
    </message>
    <message>
        <source>Menu of what is selected</source>
        <translation>Menü des Ausgewählten</translation>
    </message>
    <message>
        <source>Open the menu that a right click opens</source>
        <translation>Das Menü öffnen, das ein Rechtsklick öffnet</translation>
    </message>
</context>
<context>
    <name>patchcord::PickActions</name>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n Schritt</numerusform>
            <numerusform>%n Schritte</numerusform>
        </translation>
    </message>
    <message>
        <source>label</source>
        <translation>Sprungmarke</translation>
    </message>
    <message>
        <source>All commands…</source>
        <translation>Alle Befehle …</translation>
    </message>
    <message>
        <source>Find any command by its name</source>
        <translation>Einen beliebigen Befehl nach seinem Namen suchen</translation>
    </message>
    <message>
        <source>Go to section…</source>
        <translation>Gehe zu Abschnitt …</translation>
    </message>
    <message>
        <source>Go to a section or a label</source>
        <translation>Zu einem Abschnitt oder einer Sprungmarke gehen</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Type what you want to do</source>
        <translation>Eingeben, was zu tun ist</translation>
    </message>
    <message>
        <source>Sections and labels</source>
        <translation>Abschnitte und Sprungmarken</translation>
    </message>
</context>
<context>
    <name>patchcord::PickList</name>
    <message>
        <source>Nothing fits these words</source>
        <translation>Nichts passt zu diesen Wörtern</translation>
    </message>
</context>
<context>
    <name>patchcord::Picture</name>
    <message>
        <source>There is not enough memory for the picture; draw an SVG or a PDF.</source>
        <translation>Für das Bild reicht der Speicher nicht; ein SVG oder PDF zeichnen.</translation>
    </message>
    <message>
        <source>The picture could not be written as PNG.</source>
        <translation>Das Bild ließ sich nicht als PNG schreiben.</translation>
    </message>
    <message>
        <source>Call flow</source>
        <translation>Anrufablauf</translation>
    </message>
    <message>
        <source>Drawn by Patchcord</source>
        <translation>Gezeichnet von Patchcord</translation>
    </message>
    <message>
        <source>The document has no sections: there is nothing to draw.</source>
        <translation>Das Dokument hat keine Abschnitte: Es gibt nichts zu zeichnen.</translation>
    </message>
</context>
<context>
    <name>patchcord::PlaceActions</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Go back to the place before</source>
        <translation>Zur Stelle davor zurückgehen</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>Go to where you came back from</source>
        <translation>Zur Stelle gehen, von der Sie zurückkamen</translation>
    </message>
</context>
<context>
    <name>patchcord::ProblemPill</name>
    <message>
        <source>Problems: %1</source>
        <translation>Probleme: %1</translation>
    </message>
    <message>
        <source>No problems were found</source>
        <translation>Es wurden keine Probleme gefunden</translation>
    </message>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hints</source>
        <translation>
            <numerusform>%n Hinweis</numerusform>
            <numerusform>%n Hinweise</numerusform>
        </translation>
    </message>
    <message>
        <source>no problems</source>
        <translation>keine Probleme</translation>
    </message>
</context>
<context>
    <name>patchcord::ProblemsModel</name>
    <message>
        <source>No fix is known</source>
        <translation>Keine Korrektur bekannt</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>patchcord::ProblemsView</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Make every fix that leaves no choice, as one change</source>
        <translation>Alles beheben, was keine Wahl lässt, als eine Änderung</translation>
    </message>
    <message>
        <source>List of problems</source>
        <translation>Liste der Probleme</translation>
    </message>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hints</source>
        <translation>
            <numerusform>%n Hinweis</numerusform>
            <numerusform>%n Hinweise</numerusform>
        </translation>
    </message>
    <message>
        <source>Show or hide them in the list</source>
        <translation>In der Liste ein- oder ausblenden</translation>
    </message>
    <message>
        <source>No document is open</source>
        <translation>Kein Dokument geöffnet</translation>
    </message>
    <message>
        <source>No problems found</source>
        <translation>Keine Probleme gefunden</translation>
    </message>
    <message>
        <source>The problems there are, are filtered out</source>
        <translation>Die vorhandenen Probleme sind ausgefiltert</translation>
    </message>
    <message>
        <source>Line %1: %2 [%3]</source>
        <translation>Zeile %1: %2 [%3]</translation>
    </message>
    <message>
        <source>Fix everything that is sure (%1)</source>
        <translation>Alles Eindeutige beheben (%1)</translation>
    </message>
</context>
<context>
    <name>patchcord::Program</name>
    <message>
        <source>Patchcord broke twice while it brought documents back, so this time it opened none. Unsaved work is kept in “%1”; File › Unsaved work opens it.</source>
        <translation>Patchcord ist zweimal abgestürzt, während es Dokumente zurückholte, und hat deshalb diesmal keines geöffnet. Ungespeicherte Arbeit liegt in „%1“; Datei › Ungespeicherte Arbeit öffnet sie.</translation>
    </message>
</context>
<context>
    <name>patchcord::Prompts</name>
    <message>
        <source>Save the changes to “%1”?</source>
        <translation>Änderungen an „%1“ speichern?</translation>
    </message>
    <message>
        <source>They are lost otherwise.</source>
        <translation>Sonst gehen sie verloren.</translation>
    </message>
    <message>
        <source>Save under another name…</source>
        <translation>Unter anderem Namen speichern …</translation>
    </message>
    <message>
        <source>Open call flows</source>
        <translation>Anrufabläufe öffnen</translation>
    </message>
    <message>
        <source>Call flows (*.yaml *.yml *.json *.swml);;All files (*)</source>
        <translation>Anrufabläufe (*.yaml *.yml *.json *.swml);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Vergleichen mit</translation>
    </message>
    <message>
        <source>Open from URL</source>
        <translation>Von URL öffnen</translation>
    </message>
    <message>
        <source>The flow is fetched once and opened as a new document.</source>
        <translation>Der Ablauf wird einmal abgerufen und als neues Dokument geöffnet.</translation>
    </message>
    <message>
        <source>Replace “%1”?</source>
        <translation>„%1“ ersetzen?</translation>
    </message>
    <message>
        <source>The file exists already.</source>
        <translation>Die Datei gibt es schon.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
</context>
<context>
    <name>patchcord::PropertyPanel</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Set · %1</source>
        <translation>Gesetzt · %1</translation>
    </message>
    <message>
        <source>Fields to show</source>
        <translation>Gezeigte Felder</translation>
    </message>
    <message>
        <source>Filter fields</source>
        <translation>Felder filtern</translation>
    </message>
    <message numerus="yes">
        <source>Filter %n fields</source>
        <translation>
            <numerusform>%n Feld filtern</numerusform>
            <numerusform>%n Felder filtern</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patchcord::RawEditor</name>
    <message>
        <source>Not written: %1</source>
        <translation>Nicht geschrieben: %1</translation>
    </message>
</context>
<context>
    <name>patchcord::Recovering</name>
    <message>
        <source>Some unsaved work could not be read. It was put aside in “%1”.</source>
        <translation>Ein Teil der ungespeicherten Arbeit ließ sich nicht lesen. Er liegt jetzt in „%1“.</translation>
    </message>
    <message>
        <source>There is no unsaved work from before.</source>
        <translation>Es gibt keine ungespeicherte Arbeit von früher.</translation>
    </message>
    <message>
        <source>Restore unsaved work</source>
        <translation>Ungespeicherte Arbeit wiederherstellen</translation>
    </message>
    <message>
        <source>“%1” could not be opened again. Save this under a name of its own.</source>
        <translation>„%1“ ließ sich nicht wieder öffnen. Speichern Sie dies unter einem eigenen Namen.</translation>
    </message>
    <message>
        <source>“%1” was changed on disk after this was written. Saving replaces that by what you see here.</source>
        <translation>„%1“ wurde auf dem Datenträger geändert, nachdem dies geschrieben wurde. Speichern ersetzt das durch das, was Sie hier sehen.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>I have seen it</source>
        <translation>Gesehen</translation>
    </message>
    <message numerus="yes">
        <source>Discard the unsaved work of %n document(s)?</source>
        <translation>
            <numerusform>Die ungespeicherte Arbeit an %n Dokument verwerfen?</numerusform>
            <numerusform>Die ungespeicherte Arbeit an %n Dokumenten verwerfen?</numerusform>
        </translation>
    </message>
    <message>
        <source>It cannot be had back.</source>
        <translation>Sie lässt sich nicht zurückholen.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>%1, not saved</source>
        <translation>%1, nicht gespeichert</translation>
    </message>
    <message>
        <source>%1 on disk</source>
        <translation>%1 auf dem Datenträger</translation>
    </message>
</context>
<context>
    <name>patchcord::Recovery</name>
    <message>
        <source>Unsaved work cannot be kept: the folder “%1” cannot be written.</source>
        <translation>Ungespeicherte Arbeit kann nicht aufgehoben werden: In den Ordner „%1“ lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>Unsaved work cannot be kept: %1.</source>
        <translation>Ungespeicherte Arbeit kann nicht aufgehoben werden: %1.</translation>
    </message>
    <message>
        <source>It is not a file of unsaved work.</source>
        <translation>Es ist keine Datei mit ungespeicherter Arbeit.</translation>
    </message>
    <message>
        <source>It was written by a later version of Patchcord.</source>
        <translation>Sie wurde von einer späteren Version von Patchcord geschrieben.</translation>
    </message>
    <message>
        <source>It is not complete.</source>
        <translation>Sie ist nicht vollständig.</translation>
    </message>
</context>
<context>
    <name>patchcord::RecoveryDialog</name>
    <message>
        <source>never saved</source>
        <translation>nie gespeichert</translation>
    </message>
    <message>
        <source>as it was</source>
        <translation>wie zuvor</translation>
    </message>
    <message>
        <source>changed since</source>
        <translation>seitdem geändert</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>nicht mehr da</translation>
    </message>
    <message>
        <source>Unsaved work</source>
        <translation>Ungespeicherte Arbeit</translation>
    </message>
    <message>
        <source>Unsaved documents</source>
        <translation>Ungespeicherte Dokumente</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Aufgehoben</translation>
    </message>
    <message>
        <source>Its file</source>
        <translation>Die Datei</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Compare with the file</source>
        <translation>Mit der Datei vergleichen</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>Verwerfen …</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Keep it and ask again at the next start</source>
        <translation>Aufheben und beim nächsten Start wieder fragen</translation>
    </message>
    <message>
        <source>Patchcord ended before these documents were saved. Restored, they open with their changes; no file is written until you save.</source>
        <translation>Patchcord endete, bevor diese Dokumente gespeichert waren. Wiederhergestellt öffnen sie sich mit ihren Änderungen; keine Datei wird geschrieben, bevor Sie speichern.</translation>
    </message>
    <message>
        <source>Kept in %1</source>
        <translation>Aufgehoben in %1</translation>
    </message>
</context>
<context>
    <name>patchcord::RenameActions</name>
    <message>
        <source>Rename with preview…</source>
        <translation>Umbenennen mit Vorschau …</translation>
    </message>
    <message>
        <source>Show every place that a rename changes before it is done</source>
        <translation>Jede Stelle zeigen, die sich durch das Umbenennen ändert, bevor es geschieht</translation>
    </message>
    <message>
        <source>Rename variable…</source>
        <translation>Variable umbenennen …</translation>
    </message>
    <message>
        <source>Rename a variable wherever it is set or read</source>
        <translation>Eine Variable überall umbenennen, wo sie gesetzt oder gelesen wird</translation>
    </message>
    <message>
        <source>No step of this document sets or reads a variable.</source>
        <translation>Kein Schritt dieses Dokuments setzt oder liest eine Variable.</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variablen</translation>
    </message>
    <message>
        <source>Rename a variable: type its name</source>
        <translation>Variable umbenennen: Namen eingeben</translation>
    </message>
</context>
<context>
    <name>patchcord::RenameDialog</name>
    <message>
        <source>New name</source>
        <translation>Neuer Name</translation>
    </message>
    <message>
        <source>Lines that change</source>
        <translation>Zeilen, die sich ändern</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message numerus="yes">
        <source>%n places name it.</source>
        <translation>
            <numerusform>Eine Stelle nennt ihn.</numerusform>
            <numerusform>%n Stellen nennen ihn.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patchcord::ReplaceActions</name>
    <message>
        <source>Find and replace in text…</source>
        <translation>Im Text suchen und ersetzen …</translation>
    </message>
    <message>
        <source>Find characters or a regular expression in the text, and replace them</source>
        <translation>Zeichen oder einen regulären Ausdruck im Text suchen und ersetzen</translation>
    </message>
    <message>
        <source>Find in all open documents…</source>
        <translation>In allen offenen Dokumenten suchen …</translation>
    </message>
    <message>
        <source>Show the hits in the texts of all open documents</source>
        <translation>Die Treffer in den Texten aller offenen Dokumente zeigen</translation>
    </message>
    <message>
        <source>Found %1</source>
        <translation>Gefunden: %1</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
</context>
<context>
    <name>patchcord::ReplaceBar</name>
    <message>
        <source>Find in text</source>
        <translation>Im Text suchen</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Ersetzen durch</translation>
    </message>
    <message>
        <source>Upper and lower case matter</source>
        <translation>Groß- und Kleinschreibung beachten</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>Nur ganze Wörter</translation>
    </message>
    <message>
        <source>Regular expression; in the replacement \1 stands for what the first group took</source>
        <translation>Regulärer Ausdruck; in der Ersetzung steht \1 für das, was die erste Gruppe traf</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Vorheriger Treffer</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Replace this hit and go to the next one</source>
        <translation>Diesen Treffer ersetzen und zum nächsten gehen</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Alle ersetzen</translation>
    </message>
    <message>
        <source>Replace all hits in this document</source>
        <translation>Alle Treffer in diesem Dokument ersetzen</translation>
    </message>
    <message>
        <source>All documents</source>
        <translation>Alle Dokumente</translation>
    </message>
    <message>
        <source>Show the hits in all open documents, to replace them there too</source>
        <translation>Die Treffer in allen offenen Dokumenten zeigen, um sie auch dort zu ersetzen</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Suchen und Ersetzen</translation>
    </message>
    <message numerus="yes">
        <source>%n hits were replaced.</source>
        <translation>
            <numerusform>%n Treffer wurde ersetzt.</numerusform>
            <numerusform>%n Treffer wurden ersetzt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patchcord::ReshapeActions</name>
    <message>
        <source>Cut</source>
        <translation>Ausschneiden</translation>
    </message>
    <message>
        <source>Copy what is selected and delete it</source>
        <translation>Das Ausgewählte kopieren und löschen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy what is selected as SWML</source>
        <translation>Das Ausgewählte als SWML kopieren</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Put copied SWML behind what is selected</source>
        <translation>Kopiertes SWML hinter das Ausgewählte setzen</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Als JSON kopieren</translation>
    </message>
    <message>
        <source>Copy what is selected, written as JSON</source>
        <translation>Das Ausgewählte kopieren, als JSON geschrieben</translation>
    </message>
    <message>
        <source>Copy as YAML</source>
        <translation>Als YAML kopieren</translation>
    </message>
    <message>
        <source>Copy what is selected, written as YAML</source>
        <translation>Das Ausgewählte kopieren, als YAML geschrieben</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Put a copy of the selected steps behind them</source>
        <translation>Eine Kopie der ausgewählten Schritte dahinter setzen</translation>
    </message>
    <message>
        <source>Wrap in a cond</source>
        <translation>In ein cond einschließen</translation>
    </message>
    <message>
        <source>Run the selected steps only under a condition</source>
        <translation>Die ausgewählten Schritte nur unter einer Bedingung ausführen</translation>
    </message>
    <message>
        <source>Wrap in a switch</source>
        <translation>In ein switch einschließen</translation>
    </message>
    <message>
        <source>Run the selected steps only for one value of a variable</source>
        <translation>Die ausgewählten Schritte nur für einen Wert einer Variablen ausführen</translation>
    </message>
    <message>
        <source>Unwrap</source>
        <translation>Einschließung auflösen</translation>
    </message>
    <message>
        <source>Put the steps of the branches in place of the step</source>
        <translation>Die Schritte der Zweige an die Stelle des Schritts setzen</translation>
    </message>
    <message>
        <source>Extract to a section…</source>
        <translation>In einen Abschnitt auslagern …</translation>
    </message>
    <message>
        <source>Move the selected steps into a section of their own</source>
        <translation>Die ausgewählten Schritte in einen eigenen Abschnitt verschieben</translation>
    </message>
    <message>
        <source>Inline the section</source>
        <translation>Abschnitt einsetzen</translation>
    </message>
    <message>
        <source>Put the steps of the section in place of the one that leads there</source>
        <translation>Die Schritte des Abschnitts an die Stelle des Schritts setzen, der zu ihm führt</translation>
    </message>
    <message>
        <source>Split the section here…</source>
        <translation>Abschnitt hier aufteilen …</translation>
    </message>
    <message>
        <source>Move this step and those below into a section of their own</source>
        <translation>Diesen Schritt und die darunter in einen eigenen Abschnitt verschieben</translation>
    </message>
    <message>
        <source>Disable step</source>
        <translation>Schritt deaktivieren</translation>
    </message>
    <message>
        <source>Comment the selected steps out, or back in</source>
        <translation>Die ausgewählten Schritte aus- oder wieder einkommentieren</translation>
    </message>
    <message>
        <source>Enable all disabled steps of this section</source>
        <translation>Alle deaktivierten Schritte dieses Abschnitts aktivieren</translation>
    </message>
    <message>
        <source>Bring back every step of the section that was commented out</source>
        <translation>Jeden auskommentierten Schritt des Abschnitts zurückholen</translation>
    </message>
    <message>
        <source>Merge into the step that leads here</source>
        <translation>In den Schritt einsetzen, der hierher führt</translation>
    </message>
    <message>
        <source>Enable step</source>
        <translation>Schritt aktivieren</translation>
    </message>
    <message>
        <source>Copied as %1.</source>
        <translation>Als %1 kopiert.</translation>
    </message>
</context>
<context>
    <name>patchcord::RowsEditor</name>
    <message>
        <source>item %1 of %2</source>
        <translation>Element %1 von %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>patchcord::RulePage</name>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Hinweis</translation>
    </message>
</context>
<context>
    <name>patchcord::SaveCommands</name>
    <message>
        <source>“%1” was changed on disk by another program. Saving replaces that change by yours.</source>
        <translation>„%1“ wurde von einem anderen Programm auf der Platte geändert. Speichern ersetzt diese Änderung durch Ihre.</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>Überschreiben</translation>
    </message>
    <message>
        <source>“%1” is no longer on disk. Saving writes it there again.</source>
        <translation>„%1“ ist nicht mehr auf der Platte. Speichern schreibt die Datei wieder dorthin.</translation>
    </message>
    <message>
        <source>Write it again</source>
        <translation>Wieder anlegen</translation>
    </message>
    <message>
        <source>The folder “%1” is gone. The text is safe here: save it somewhere else, or bring the folder back and try again.</source>
        <translation>Der Ordner „%1“ ist nicht mehr da. Der Text ist hier sicher: Speichern Sie ihn anderswo, oder holen Sie den Ordner zurück und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>“%1” may not be written: it is read-only, or belongs to somebody else.</source>
        <translation>„%1“ darf nicht geschrieben werden: Die Datei ist schreibgeschützt oder gehört jemand anderem.</translation>
    </message>
    <message>
        <source>Nothing may be added to the folder of “%1”, so the file cannot be replaced in one go. It can be written over, but if the power fails in the middle, a part of it is lost.</source>
        <translation>Dem Ordner von „%1“ darf nichts hinzugefügt werden, daher lässt sich die Datei nicht in einem Zug ersetzen. Sie kann überschrieben werden; fällt aber mittendrin der Strom aus, geht ein Teil verloren.</translation>
    </message>
    <message>
        <source>Write over it</source>
        <translation>Überschreiben</translation>
    </message>
    <message>
        <source>“%1” has other names on this disk (hard links). Written over, they all show the change, but if the power fails in the middle, a part of it is lost.</source>
        <translation>„%1“ hat auf diesem Datenträger weitere Namen (harte Links). Überschrieben zeigen alle die Änderung; fällt aber mittendrin der Strom aus, geht ein Teil verloren.</translation>
    </message>
    <message>
        <source>Saved “%1”.</source>
        <translation>„%1“ gespeichert.</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Speichern unter</translation>
    </message>
    <message>
        <source>JSON (*.json *.swml);;YAML (*.yaml *.yml);;All files (*)</source>
        <translation>JSON (*.json *.swml);;YAML (*.yaml *.yml);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>YAML (*.yaml *.yml *.swml);;JSON (*.json);;All files (*)</source>
        <translation>YAML (*.yaml *.yml *.swml);;JSON (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>“%1” is open in another tab. Close it first, or choose another name.</source>
        <translation>„%1“ ist in einem anderen Tab geöffnet. Zuerst dort schließen oder einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>It cannot be made %1. %2</source>
        <translation>Daraus lässt sich kein %1 machen. %2</translation>
    </message>
    <message>
        <source>Make %1 the file&apos;s format</source>
        <translation>%1 zum Format der Datei machen</translation>
    </message>
    <message>
        <source>YAML (*.yaml *.yml)</source>
        <translation>YAML (*.yaml *.yml)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>It was not saved as %1. %2</source>
        <translation>Nicht als %1 gespeichert. %2</translation>
    </message>
    <message>
        <source>The layout is written anew; nothing else is lost.</source>
        <translation>Das Layout wird neu geschrieben; sonst geht nichts verloren.</translation>
    </message>
    <message>
        <source>Save as %1?</source>
        <translation>Als %1 speichern?</translation>
    </message>
    <message>
        <source>Save as %1</source>
        <translation>Als %1 speichern</translation>
    </message>
</context>
<context>
    <name>patchcord::SchemaEditor</name>
    <message>
        <source>Add parameter</source>
        <translation>Parameter hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weiteres</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
</context>
<context>
    <name>patchcord::SchemaRow</name>
    <message>
        <source>required</source>
        <translation>erforderlich</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>what it is for</source>
        <translation>wozu es dient</translation>
    </message>
    <message>
        <source>any type</source>
        <translation>beliebiger Typ</translation>
    </message>
    <message>
        <source>All about it</source>
        <translation>Alles darüber</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Name of %1</source>
        <translation>Name von %1</translation>
    </message>
    <message>
        <source>Type of %1</source>
        <translation>Typ von %1</translation>
    </message>
    <message>
        <source>%1 is required</source>
        <translation>%1 ist erforderlich</translation>
    </message>
    <message>
        <source>What %1 is for</source>
        <translation>Wozu %1 dient</translation>
    </message>
    <message>
        <source>All about %1</source>
        <translation>Alles über %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
</context>
<context>
    <name>patchcord::Search</name>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Alle ersetzen</translation>
    </message>
</context>
<context>
    <name>patchcord::SecretEditor</name>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 zeigen</translation>
    </message>
</context>
<context>
    <name>patchcord::SectionNameEditor</name>
    <message>
        <source>Section name</source>
        <translation>Name des Abschnitts</translation>
    </message>
</context>
<context>
    <name>patchcord::SectionOverview</name>
    <message>
        <source>runs it and comes back</source>
        <translation>führt ihn aus und kommt zurück</translation>
    </message>
    <message>
        <source>goes here</source>
        <translation>geht hierher</translation>
    </message>
    <message>
        <source>goes here after the call</source>
        <translation>geht nach dem Anruf hierher</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>Who leads here</source>
        <translation>Wer führt hierher</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Renaming the section renames it in every step that leads here.</source>
        <translation>Wird der Abschnitt umbenannt, dann auch in jedem Schritt, der hierher führt.</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Name of the section</source>
        <translation>Name des Abschnitts</translation>
    </message>
    <message>
        <source>not a list of steps</source>
        <translation>keine Liste von Schritten</translation>
    </message>
    <message>
        <source>Every call starts here.</source>
        <translation>Hier beginnt jeder Anruf.</translation>
    </message>
    <message>
        <source>Nothing leads here.</source>
        <translation>Nichts führt hierher.</translation>
    </message>
    <message>
        <source>Rename section</source>
        <translation>Abschnitt umbenennen</translation>
    </message>
</context>
<context>
    <name>patchcord::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Change keyboard shortcuts…</source>
        <translation>Tastenkürzel ändern …</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Alle zurücksetzen</translation>
    </message>
    <message>
        <source>Back to what is built in; shortcuts stay</source>
        <translation>Zurück zum Eingebauten; Tastenkürzel bleiben</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>The system&apos;s fixed-width font</source>
        <translation>Die Festbreitenschrift des Systems</translation>
    </message>
    <message>
        <source>Another font</source>
        <translation>Eine andere Schrift</translation>
    </message>
    <message>
        <source>&amp;Font of the text</source>
        <translation>&amp;Schrift des Textes</translation>
    </message>
    <message>
        <source>Font of the text</source>
        <translation>Schrift des Textes</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>&amp;Size of the text</source>
        <translation>&amp;Größe des Textes</translation>
    </message>
    <message>
        <source>New documents</source>
        <translation>Neue Dokumente</translation>
    </message>
    <message>
        <source>2 blanks</source>
        <translation>2 Leerzeichen</translation>
    </message>
    <message>
        <source>4 blanks</source>
        <translation>4 Leerzeichen</translation>
    </message>
    <message>
        <source>&amp;Indentation</source>
        <translation>&amp;Einrückung</translation>
    </message>
    <message>
        <source>A file that is there keeps the indentation that it has.</source>
        <translation>Eine vorhandene Datei behält ihre Einrückung.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>&amp;Open at the start what was open last</source>
        <translation>Beim Start &amp;öffnen, was zuletzt offen war</translation>
    </message>
    <message>
        <source>&amp;Keep unsaved work, in case the program ends</source>
        <translation>Ungespeicherte Arbeit auf&amp;heben, falls das Programm endet</translation>
    </message>
    <message>
        <source>Save changed &amp;documents without being asked</source>
        <translation>Geänderte &amp;Dokumente ungefragt speichern</translation>
    </message>
    <message>
        <source>A few seconds after the last change, where the file has a name and nobody else changed it.</source>
        <translation>Einige Sekunden nach der letzten Änderung, wenn die Datei einen Namen hat und niemand sonst sie geändert hat.</translation>
    </message>
</context>
<context>
    <name>patchcord::SettingsFile</name>
    <message>
        <source>The settings in “%1” cannot be read. They are left as they are, and what is set now is forgotten at the end. Mend the file or remove it.</source>
        <translation>Die Einstellungen in „%1“ lassen sich nicht lesen. Sie bleiben, wie sie sind, und was jetzt eingestellt wird, ist am Ende vergessen. Bringen Sie die Datei in Ordnung oder entfernen Sie sie.</translation>
    </message>
</context>
<context>
    <name>patchcord::ShortcutDialog</name>
    <message>
        <source>Change keyboard shortcuts</source>
        <translation>Tastenkürzel ändern</translation>
    </message>
    <message>
        <source>Find a command, a menu or keys</source>
        <translation>Befehl, Menü oder Tasten suchen</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Alle zurücksetzen</translation>
    </message>
    <message>
        <source>Give every command the keys that it was made with</source>
        <translation>Jedem Befehl die Tasten geben, mit denen er ausgeliefert wurde</translation>
    </message>
    <message>
        <source>New shortcut</source>
        <translation>Neues Tastenkürzel</translation>
    </message>
    <message>
        <source>No shortcut</source>
        <translation>Kein Tastenkürzel</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Give the command the keys that it was made with</source>
        <translation>Dem Befehl die Tasten geben, mit denen er ausgeliefert wurde</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>&amp;New shortcut</source>
        <translation>&amp;Neues Tastenkürzel</translation>
    </message>
    <message>
        <source>Press the new keys in the field.</source>
        <translation>Die neuen Tasten im Feld drücken.</translation>
    </message>
    <message>
        <source>No command is found. Search for another word or for keys.</source>
        <translation>Kein Befehl gefunden. Nach einem anderen Wort oder nach Tasten suchen.</translation>
    </message>
    <message>
        <source>%1 belongs to “%2” in the menu %3.</source>
        <translation>%1 gehört zu „%2“ im Menü %3.</translation>
    </message>
</context>
<context>
    <name>patchcord::ShownDocument</name>
    <message>
        <source>This picture is only for looking. Change the document in its own window.</source>
        <translation>Dieses Bild ist nur zum Ansehen. Das Dokument in seinem eigenen Fenster ändern.</translation>
    </message>
</context>
<context>
    <name>patchcord::Snippets</name>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>asks for a digit and branches on it</source>
        <translation>fragt nach einer Ziffer und verzweigt danach</translation>
    </message>
    <message>
        <source>Ring group with voicemail</source>
        <translation>Rufgruppe mit Mailbox</translation>
    </message>
    <message>
        <source>rings several at once, else takes a message</source>
        <translation>ruft mehrere gleichzeitig an, nimmt sonst eine Nachricht auf</translation>
    </message>
    <message>
        <source>Business hours</source>
        <translation>Geschäftszeiten</translation>
    </message>
    <message>
        <source>asks an address whether you are open</source>
        <translation>fragt eine Adresse, ob geöffnet ist</translation>
    </message>
    <message>
        <source>Call whisper</source>
        <translation>Flüsteransage</translation>
    </message>
    <message>
        <source>tells who is called what the call is about</source>
        <translation>sagt dem Angerufenen, worum es geht</translation>
    </message>
</context>
<context>
    <name>patchcord::SourceEditor</name>
    <message>
        <source>Cut</source>
        <translation>Ausschneiden</translation>
    </message>
    <message>
        <source>Cut the selected text</source>
        <translation>Den ausgewählten Text ausschneiden</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the selected text</source>
        <translation>Den ausgewählten Text kopieren</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Put in the text of the clipboard</source>
        <translation>Den Text der Zwischenablage einfügen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete the selected text</source>
        <translation>Den ausgewählten Text löschen</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Select the whole text</source>
        <translation>Den ganzen Text auswählen</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Einklappen</translation>
    </message>
    <message>
        <source>Fold the lines around the cursor away</source>
        <translation>Die Zeilen um die Schreibmarke einklappen</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>Ausklappen</translation>
    </message>
    <message>
        <source>Show the lines that are folded here</source>
        <translation>Die hier eingeklappten Zeilen zeigen</translation>
    </message>
    <message>
        <source>Fold all sections</source>
        <translation>Alle Abschnitte einklappen</translation>
    </message>
    <message>
        <source>Leave the names of the sections</source>
        <translation>Nur die Namen der Abschnitte stehen lassen</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation>Alles ausklappen</translation>
    </message>
    <message>
        <source>Show all lines</source>
        <translation>Alle Zeilen zeigen</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen …</translation>
    </message>
    <message>
        <source>Give the section, label or variable at the cursor another name</source>
        <translation>Dem Abschnitt, der Sprungmarke oder der Variablen an der Schreibmarke einen anderen Namen geben</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Ergänzen</translation>
    </message>
    <message>
        <source>Offer what can be written at the cursor</source>
        <translation>Anbieten, was an der Schreibmarke stehen kann</translation>
    </message>
    <message>
        <source>Go to definition</source>
        <translation>Gehe zur Definition</translation>
    </message>
    <message>
        <source>Go to the section, the label or the step that makes what is named at the cursor</source>
        <translation>Zum Abschnitt, zur Sprungmarke oder zum Schritt gehen, der das an der Schreibmarke Genannte erzeugt</translation>
    </message>
    <message>
        <source>Where used…</source>
        <translation>Wo verwendet …</translation>
    </message>
    <message>
        <source>List where the name at the cursor is used</source>
        <translation>Auflisten, wo der Name an der Schreibmarke verwendet wird</translation>
    </message>
    <message>
        <source>Move text</source>
        <translation>Text verschieben</translation>
    </message>
</context>
<context>
    <name>patchcord::SourcePane</name>
    <message>
        <source>Source text</source>
        <translation>Quelltext</translation>
    </message>
    <message>
        <source>Source text in the other format</source>
        <translation>Quelltext im anderen Format</translation>
    </message>
    <message>
        <source>Put the cursor on a section, a label or a variable: those can be renamed here.</source>
        <translation>Die Schreibmarke auf einen Abschnitt, eine Sprungmarke oder eine Variable setzen: Diese lassen sich hier umbenennen.</translation>
    </message>
</context>
<context>
    <name>patchcord::SourceView</name>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message numerus="yes">
        <source>⋯ %n lines</source>
        <translation>
            <numerusform>⋯ %n Zeile</numerusform>
            <numerusform>⋯ %n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Source text</source>
        <translation>Quelltext</translation>
    </message>
</context>
<context>
    <name>patchcord::StatusFields</name>
    <message>
        <source>Selection</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Text cursor</source>
        <translation>Schreibmarke</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Save state</source>
        <translation>Speicherstand</translation>
    </message>
    <message>
        <source>Ln %1, Col %2</source>
        <translation>Z. %1, Sp. %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Schreibgeschützt</translation>
    </message>
    <message>
        <source>Read-only, modified</source>
        <translation>Schreibgeschützt, geändert</translation>
    </message>
</context>
<context>
    <name>patchcord::StepForm</name>
    <message>
        <source>Inside</source>
        <translation>Innen</translation>
    </message>
    <message>
        <source>connect</source>
        <translation>connect</translation>
    </message>
    <message>
        <source>destination %1</source>
        <translation>Ziel %1</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Destination %1</source>
        <translation>Ziel %1</translation>
    </message>
    <message>
        <source>step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Whole connect</source>
        <translation>Ganzes connect</translation>
    </message>
</context>
<context>
    <name>patchcord::StepsEditor</name>
    <message>
        <source>%1 · on the canvas</source>
        <translation>%1 · auf der Zeichenfläche</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>patchcord::StickyHeader</name>
    <message>
        <source>Go to the start of the section</source>
        <translation>Zum Anfang des Abschnitts gehen</translation>
    </message>
</context>
<context>
    <name>patchcord::StringListEditor</name>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>for example %1</source>
        <translation>zum Beispiel %1</translation>
    </message>
    <message>
        <source>Add sound</source>
        <translation>Klang hinzufügen</translation>
    </message>
    <message>
        <source>Add item</source>
        <translation>Element hinzufügen</translation>
    </message>
</context>
<context>
    <name>patchcord::Templates</name>
    <message>
        <source>Empty flow</source>
        <translation>Leerer Ablauf</translation>
    </message>
    <message>
        <source>A main section without steps</source>
        <translation>Ein Abschnitt main ohne Schritte</translation>
    </message>
    <message>
        <source>Forward a call</source>
        <translation>Anruf weiterleiten</translation>
    </message>
    <message>
        <source>Desk phone first, then the mobile</source>
        <translation>Erst das Tischtelefon, dann das Mobiltelefon</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Press 1 for sales, 2 for support</source>
        <translation>1 für den Verkauf, 2 für den Support</translation>
    </message>
    <message>
        <source>After hours</source>
        <translation>Nach Feierabend</translation>
    </message>
    <message>
        <source>Desks by day, a message at night</source>
        <translation>Tags die Arbeitsplätze, nachts eine Nachricht</translation>
    </message>
    <message>
        <source>AI agent</source>
        <translation>KI-Agent</translation>
    </message>
    <message>
        <source>Answers, and looks up an order</source>
        <translation>Antwortet und sieht eine Bestellung nach</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>Mailbox</translation>
    </message>
    <message>
        <source>Greets, beeps and records</source>
        <translation>Begrüßt, gibt einen Signalton und nimmt auf</translation>
    </message>
    <message>
        <source>Support line</source>
        <translation>Support-Hotline</translation>
    </message>
    <message>
        <source>Ring groups behind a menu, and a mailbox</source>
        <translation>Menü, Rufgruppen und eine Mailbox</translation>
    </message>
    <message>
        <source>Booking agent</source>
        <translation>Buchungsagent</translation>
    </message>
    <message>
        <source>An AI agent with functions that books tables</source>
        <translation>Ein KI-Agent, der Tische reserviert</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>Reminds, lets people move it, calls back</source>
        <translation>Erinnert, lässt verschieben, ruft zurück</translation>
    </message>
</context>
<context>
    <name>patchcord::TextNavigation</name>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>Put the cursor on the name of a section, a label or a variable to go from there.</source>
        <translation>Die Schreibmarke auf den Namen eines Abschnitts, einer Sprungmarke oder einer Variablen setzen, um von dort zu gehen.</translation>
    </message>
    <message>
        <source>Nothing uses “%1” here.</source>
        <translation>Nichts verwendet hier „%1“.</translation>
    </message>
    <message>
        <source>Uses of “%1”</source>
        <translation>Verwendungen von „%1“</translation>
    </message>
    <message>
        <source>Nothing here makes “%1”.</source>
        <translation>Nichts erzeugt hier „%1“.</translation>
    </message>
    <message>
        <source>Where “%1” is made</source>
        <translation>Wo „%1“ erzeugt wird</translation>
    </message>
</context>
<context>
    <name>patchcord::TextPane</name>
    <message>
        <source>Text and problems</source>
        <translation>Text und Probleme</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Text format</source>
        <translation>Textformat</translation>
    </message>
    <message>
        <source>as %1</source>
        <translation>als %1</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>Tabulatoren</translation>
    </message>
    <message numerus="yes">
        <source>%n spaces</source>
        <translation>
            <numerusform>%n Leerzeichen</numerusform>
            <numerusform>%n Leerzeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>Problems %1</source>
        <translation>Probleme %1</translation>
    </message>
</context>
<context>
    <name>patchcord::TextWindow</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n Wort</numerusform>
            <numerusform>%n Wörter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n characters</source>
        <translation>
            <numerusform>%n Zeichen</numerusform>
            <numerusform>%n Zeichen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patchcord::TrailBar</name>
    <message>
        <source>Where you are</source>
        <translation>Wo Sie sind</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Gehe zu %1</translation>
    </message>
</context>
<context>
    <name>patchcord::TypedText</name>
    <message>
        <source>Deleting</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>Tippen</translation>
    </message>
</context>
<context>
    <name>patchcord::UnionEditor</name>
    <message>
        <source>Kind of %1</source>
        <translation>Art von %1</translation>
    </message>
</context>
<context>
    <name>patchcord::UrlFetch</name>
    <message>
        <source>%1 did not answer within %2 seconds.</source>
        <translation>%1 hat nicht innerhalb von %2 Sekunden geantwortet.</translation>
    </message>
    <message>
        <source>Only addresses with http:// or https:// can be opened.</source>
        <translation>Nur Adressen mit http:// oder https:// lassen sich öffnen.</translation>
    </message>
    <message>
        <source>What %1 sends is larger than %2 MB, which no call flow is.</source>
        <translation>Was %1 sendet, ist größer als %2 MB; so groß ist kein Anrufablauf.</translation>
    </message>
    <message>
        <source>%1 answered “%2 %3”.</source>
        <translation>%1 antwortete „%2 %3“.</translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>%1 ist nicht lesbar: %2.</translation>
    </message>
    <message>
        <source>%1 sent a web page, not a call flow.</source>
        <translation>%1 hat eine Webseite gesendet, keinen Anrufablauf.</translation>
    </message>
    <message>
        <source>%1 leads to an address that is no http or https.</source>
        <translation>%1 führt zu einer Adresse, die weder http noch https ist.</translation>
    </message>
    <message>
        <source>%1 leads from https to an unprotected address. It was not followed.</source>
        <translation>%1 führt von https zu einer ungeschützten Adresse. Ihr wurde nicht gefolgt.</translation>
    </message>
    <message>
        <source>%1 leads on and on: more than %2 redirections.</source>
        <translation>%1 führt immer weiter: mehr als %2 Weiterleitungen.</translation>
    </message>
</context>
<context>
    <name>patchcord::UrlOpener</name>
    <message>
        <source>Fetching %1</source>
        <translation>%1 wird abgerufen</translation>
    </message>
    <message>
        <source>Open from URL</source>
        <translation>Von URL öffnen</translation>
    </message>
</context>
<context>
    <name>patchcord::ViewActions</name>
    <message>
        <source>Folded text</source>
        <translation>Eingeklappter Text</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>Outline and palette</source>
        <translation>Gliederung und Palette</translation>
    </message>
    <message>
        <source>Show or hide the outline and the palette</source>
        <translation>Gliederung und Palette ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Text and problems</source>
        <translation>Text und Probleme</translation>
    </message>
    <message>
        <source>Show or hide the text and the problems</source>
        <translation>Text und Probleme ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formular</translation>
    </message>
    <message>
        <source>Show or hide the form</source>
        <translation>Das Formular ein- oder ausblenden</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light or dark, as the system is</source>
        <translation>Hell oder dunkel, wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark on light</source>
        <translation>Dunkel auf hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Light on dark</source>
        <translation>Hell auf dunkel</translation>
    </message>
</context>
<context>
    <name>patchcord::WayBar</name>
    <message>
        <source>Back to %1</source>
        <translation>Zurück zu %1</translation>
    </message>
    <message>
        <source>Back to %1 (Alt+Left: one level)</source>
        <translation>Zurück zu %1 (Alt+Links: eine Ebene)</translation>
    </message>
</context>
<context>
    <name>patchcord::WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Patchcord</source>
        <translation>Patchcord</translation>
    </message>
    <message>
        <source>Open a call flow, change it on the canvas, in the form or in the text. Nothing else in the file is touched.</source>
        <translation>Einen Anrufablauf öffnen und auf der Zeichenfläche, im Formular oder im Text ändern. Sonst wird an der Datei nichts angerührt.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Datei öffnen …</translation>
    </message>
    <message>
        <source>YAML or JSON, from your disk</source>
        <translation>YAML oder JSON, von der Platte</translation>
    </message>
    <message>
        <source>Open from URL…</source>
        <translation>Von URL öffnen …</translation>
    </message>
    <message>
        <source>Fetched once, opened as a copy</source>
        <translation>Einmal abgerufen, als Kopie geöffnet</translation>
    </message>
    <message>
        <source>Start with</source>
        <translation>Beginnen mit</translation>
    </message>
    <message>
        <source>Look at an example</source>
        <translation>Ein Beispiel ansehen</translation>
    </message>
    <message>
        <source>Or drop files anywhere in this window.</source>
        <translation>Oder Dateien irgendwo in dieses Fenster ziehen.</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>This file is not there any more</source>
        <translation>Diese Datei gibt es nicht mehr</translation>
    </message>
</context>
<context>
    <name>patchcord::WindowActions</name>
    <message>
        <source>Next document</source>
        <translation>Nächstes Dokument</translation>
    </message>
    <message>
        <source>Go to the next open document</source>
        <translation>Zum nächsten offenen Dokument gehen</translation>
    </message>
    <message>
        <source>Previous document</source>
        <translation>Vorheriges Dokument</translation>
    </message>
    <message>
        <source>Go to the open document before</source>
        <translation>Zum vorherigen offenen Dokument gehen</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>&amp;Fenster</translation>
    </message>
</context>
<context>
    <name>patchcord::WorkArea</name>
    <message>
        <source>Outline and palette</source>
        <translation>Gliederung und Palette</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Gliederung</translation>
    </message>
    <message>
        <source>Palette</source>
        <translation>Palette</translation>
    </message>
</context>
<context>
    <name>placeName</name>
    <message>
        <source>‘%1’</source>
        <translation>‚%1‘</translation>
    </message>
    <message>
        <source>destination %1</source>
        <translation>Ziel %1</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>Schritt %1</translation>
    </message>
    <message>
        <source>%1, disabled</source>
        <translation>%1, deaktiviert</translation>
    </message>
</context>
</TS>
