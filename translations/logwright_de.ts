<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>BookmarkWords</name>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Cyan</source>
        <translation>Cyan</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Gelb</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>Keine Farbe</translation>
    </message>
</context>
<context>
    <name>Duration</name>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
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
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 µs</source>
        <translation>%1 µs</translation>
    </message>
    <message>
        <source>%1 ns</source>
        <translation>%1 ns</translation>
    </message>
</context>
<context>
    <name>HighlightWords</name>
    <message>
        <source>Yellow</source>
        <translation>Gelb</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Cyan</source>
        <translation>Cyan</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
</context>
<context>
    <name>Power</name>
    <message>
        <source>%1 k</source>
        <translation>%1 T</translation>
    </message>
    <message>
        <source>%1 M</source>
        <translation>%1 Mio</translation>
    </message>
    <message>
        <source>%1 G</source>
        <translation>%1 Mrd</translation>
    </message>
</context>
<context>
    <name>Share</name>
    <message>
        <source>&lt; 0.1 %</source>
        <translation>&lt; 0,1 %</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>TrainingRuns</name>
    <message>
        <source>Excitation</source>
        <translation>Anregung</translation>
    </message>
</context>
<context>
    <name>WorkflowDrawing</name>
    <message>
        <source>“%1” (%2)</source>
        <translation>„%1“ (%2)</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>begins</source>
        <translation>beginnt</translation>
    </message>
    <message>
        <source>ends</source>
        <translation>endet</translation>
    </message>
    <message>
        <source>%1 ×</source>
        <translation>%1 ×</translation>
    </message>
    <message>
        <source>in %1 of executions</source>
        <translation>in %1 der Ausführungen</translation>
    </message>
    <message>
        <source>1st</source>
        <translation>1.</translation>
    </message>
    <message>
        <source>%1. after %2</source>
        <translation>%1. nach %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>▲ stopped; expected: %1</source>
        <translation>▲ hielt an; erwartet: %1</translation>
    </message>
    <message>
        <source>▲ no execution begins here; expected: %1</source>
        <translation>▲ hier beginnt keine Ausführung; erwartet: %1</translation>
    </message>
    <message>
        <source>▲ left out: %1</source>
        <translation>▲ ausgelassen: %1</translation>
    </message>
    <message>
        <source>▲ left here; expected: %1</source>
        <translation>▲ hier abgewichen; erwartet: %1</translation>
    </message>
    <message>
        <source>From “%1” to “%2”: %3</source>
        <translation>Von „%1“ zu „%2“: %3</translation>
    </message>
    <message>
        <source>all of these, in any order</source>
        <translation>alle diese, in beliebiger Reihenfolge</translation>
    </message>
    <message>
        <source>Record %1, “%2”, is no step of this workflow.</source>
        <translation>Eintrag %1, „%2“, ist kein Schritt dieses Ablaufs.</translation>
    </message>
    <message>
        <source>Record %1, “%2”, does not come here: %3 was expected.</source>
        <translation>Eintrag %1, „%2“, gehört nicht hierher: erwartet war %3.</translation>
    </message>
    <message>
        <source>It begins with “%1”; executions begin with %2.</source>
        <translation>Es beginnt mit „%1“; Ausführungen beginnen mit %2.</translation>
    </message>
    <message>
        <source>It went on to “%1” without %2.</source>
        <translation>Es ging zu „%1“ weiter ohne %2.</translation>
    </message>
    <message>
        <source>It stops after record %1, “%2”: %3 was expected.</source>
        <translation>Es endet nach Eintrag %1, „%2“: erwartet war %3.</translation>
    </message>
</context>
<context>
    <name>logwright::ui::AboutDialog</name>
    <message>
        <source>About Logwright</source>
        <translation>Über Logwright</translation>
    </message>
    <message>
        <source>Logwright %1</source>
        <translation>Logwright %1</translation>
    </message>
    <message>
        <source>A workbench for finding out what a pile of logs is telling you.

Your logs stay where they are and on this machine: nothing is sent anywhere.

Free software under the GNU General Public License, version 3 or later. It comes with no warranty.
Built with Qt %1.</source>
        <translation>Eine Werkbank, um herauszufinden, was ein Haufen Logs sagt.

Die Logs bleiben, wo sie sind, und auf diesem Rechner: nichts wird irgendwohin gesendet.

Freie Software unter der GNU General Public License, Version 3 oder später. Ohne jede Gewährleistung.
Gebaut mit Qt %1.</translation>
    </message>
</context>
<context>
    <name>logwright::ui::BookmarkKeeper</name>
    <message>
        <source>The bookmark was not kept</source>
        <translation>Das Lesezeichen wurde nicht behalten</translation>
    </message>
</context>
<context>
    <name>logwright::ui::BookmarkModel</name>
    <message>
        <source>no time</source>
        <translation>keine Zeit</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Zeit (UTC)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
</context>
<context>
    <name>logwright::ui::BookmarkView</name>
    <message>
        <source>Bookmarks</source>
        <translation>Lesezeichen</translation>
    </message>
    <message>
        <source>Bookmarked records</source>
        <translation>Einträge mit Lesezeichen</translation>
    </message>
    <message>
        <source>No bookmarks</source>
        <translation>Keine Lesezeichen</translation>
    </message>
    <message>
        <source>Press B in the log to mark a record, Shift+B to write a note on it, 1 to 5 to give it a colour.</source>
        <translation>Im Log setzt B ein Lesezeichen auf einen Eintrag, Umschalt+B schreibt eine Notiz dazu, 1 bis 5 geben ihm eine Farbe.</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Notiz schreiben</translation>
    </message>
    <message>
        <source>Remove the bookmark</source>
        <translation>Lesezeichen entfernen</translation>
    </message>
    <message>
        <source>Export as CSV...</source>
        <translation>Als CSV exportieren...</translation>
    </message>
    <message>
        <source>Export bookmarks</source>
        <translation>Lesezeichen exportieren</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>The bookmarks were not exported</source>
        <translation>Die Lesezeichen wurden nicht exportiert</translation>
    </message>
</context>
<context>
    <name>logwright::ui::CardinalityChart</name>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Templates and records by cardinality</source>
        <translation>Vorlagen und Einträge nach Kardinalität</translation>
    </message>
    <message>
        <source>Cardinality %1: templates seen %2 times and more, but fewer than %3
%4 templates, %5 records
A template&apos;s cardinality is how many digits its number of records has, less one.</source>
        <translation>Kardinalität %1: Vorlagen, die mindestens %2-mal, aber weniger als %3-mal vorkamen
%4 Vorlagen, %5 Einträge
Die Kardinalität einer Vorlage ist die Zahl der Stellen ihrer Eintragszahl, weniger eins.</translation>
    </message>
    <message>
        <source>Cardinalities 0 to %1. Most templates, %2 of them, have cardinality %3</source>
        <translation>Kardinalitäten 0 bis %1. Die meisten Vorlagen, %2, haben die Kardinalität %3</translation>
    </message>
</context>
<context>
    <name>logwright::ui::CardinalityModel</name>
    <message>
        <source>Templates with %1 each</source>
        <translation>Vorlagen mit je %1</translation>
    </message>
    <message>
        <source>A template&apos;s cardinality is how many digits its number of records has, less one.</source>
        <translation>Die Kardinalität einer Vorlage ist die Zahl der Stellen ihrer Eintragszahl, weniger eins.</translation>
    </message>
    <message>
        <source>Cardinality</source>
        <translation>Kardinalität</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Einträge</translation>
    </message>
</context>
<context>
    <name>logwright::ui::CardinalityView</name>
    <message>
        <source>Cardinality</source>
        <translation>Kardinalität</translation>
    </message>
    <message>
        <source>No templates yet</source>
        <translation>Noch keine Vorlagen</translation>
    </message>
    <message>
        <source>Here stands how many templates are rare and how many are frequent.</source>
        <translation>Hier steht, wie viele Vorlagen selten sind und wie viele häufig.</translation>
    </message>
</context>
<context>
    <name>logwright::ui::ChangeHistory</name>
    <message>
        <source>filter: %1</source>
        <translation>Filter: %1</translation>
    </message>
    <message>
        <source>lifting of: %1</source>
        <translation>Aufheben von: %1</translation>
    </message>
    <message>
        <source>change of the filter</source>
        <translation>Änderung des Filters</translation>
    </message>
    <message>
        <source>removal of a bookmark</source>
        <translation>Entfernen eines Lesezeichens</translation>
    </message>
    <message>
        <source>note on a record</source>
        <translation>Notiz zu einem Eintrag</translation>
    </message>
    <message>
        <source>colour of a bookmark</source>
        <translation>Farbe eines Lesezeichens</translation>
    </message>
    <message>
        <source>bookmark</source>
        <translation>Lesezeichen</translation>
    </message>
    <message>
        <source>change of the highlighters</source>
        <translation>Änderung der Hervorhebungen</translation>
    </message>
</context>
<context>
    <name>logwright::ui::ChangeModel</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 an hour</source>
        <translation>%1 je Stunde</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>By chance once in 2 to the power of %1</source>
        <translation>Durch Zufall einmal in 2 hoch %1</translation>
    </message>
    <message>
        <source>Could be chance, as many things as were looked at</source>
        <translation>Kann Zufall sein, bei so vielem, was geprüft wurde</translation>
    </message>
    <message>
        <source>Bits: a change of n bits comes by chance once in 2 to the power of n times</source>
        <translation>Bit: eine Änderung von n Bit kommt durch Zufall einmal in 2 hoch n Malen</translation>
    </message>
    <message>
        <source>Surprise</source>
        <translation>Überraschung</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich änderte</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>Neue Vorlage</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Verschwunden</translation>
    </message>
    <message>
        <source>More often</source>
        <translation>Öfter</translation>
    </message>
    <message>
        <source>Less often</source>
        <translation>Seltener</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Neuer Wert</translation>
    </message>
    <message>
        <source>Value gone</source>
        <translation>Wert verschwunden</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>New step</source>
        <translation>Neuer Schritt</translation>
    </message>
    <message>
        <source>Step gone</source>
        <translation>Schritt verschwunden</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>New relation</source>
        <translation>Neue Beziehung</translation>
    </message>
    <message>
        <source>Relation gone</source>
        <translation>Beziehung verschwunden</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Beziehung</translation>
    </message>
</context>
<context>
    <name>logwright::ui::ChangedSourcesDialog</name>
    <message>
        <source>Grew by %1</source>
        <translation>Wuchs um %1</translation>
    </message>
    <message>
        <source>Written anew, %1, was %2</source>
        <translation>Neu geschrieben, %1, war %2</translation>
    </message>
    <message>
        <source>Is gone from the disk</source>
        <translation>Ist von der Platte verschwunden</translation>
    </message>
    <message>
        <source>What to do with %1</source>
        <translation>Was mit %1 geschehen soll</translation>
    </message>
    <message>
        <source>Read what was added</source>
        <translation>Lesen, was hinzukam</translation>
    </message>
    <message>
        <source>Read all of it again</source>
        <translation>Alles noch einmal lesen</translation>
    </message>
    <message>
        <source>Leave as it was read</source>
        <translation>Lassen, wie es gelesen wurde</translation>
    </message>
    <message>
        <source>Changed files</source>
        <translation>Geänderte Dateien</translation>
    </message>
    <message>
        <source>Since they were read, these files changed:</source>
        <translation>Seit sie gelesen wurden, änderten sich diese Dateien:</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Leave all</source>
        <translation>Alle so lassen</translation>
    </message>
</context>
<context>
    <name>logwright::ui::Chip</name>
    <message>
        <source>Click to lift this condition</source>
        <translation>Klicken, um diese Bedingung aufzuheben</translation>
    </message>
    <message>
        <source>Lift condition: %1</source>
        <translation>Bedingung aufheben: %1</translation>
    </message>
    <message>
        <source>Lift condition, which is off: %1</source>
        <translation>Bedingung aufheben, die aus ist: %1</translation>
    </message>
</context>
<context>
    <name>logwright::ui::ClassificationDialog</name>
    <message>
        <source>OpenAI, or what speaks like it</source>
        <translation>OpenAI oder was so spricht</translation>
    </message>
    <message>
        <source>Keep it in the &amp;keyring</source>
        <translation>Im &amp;Schlüsselbund behalten</translation>
    </message>
    <message>
        <source>Ask a language model</source>
        <translation>Ein Sprachmodell fragen</translation>
    </message>
    <message>
        <source>What would be sent, in short</source>
        <translation>Was gesendet würde, in Kürze</translation>
    </message>
    <message>
        <source>What would be sent, word for word</source>
        <translation>Was gesendet würde, Wort für Wort</translation>
    </message>
    <message>
        <source>&amp;Ask</source>
        <translation>&amp;Fragen</translation>
    </message>
    <message>
        <source>The model&apos;s name, as the service knows it</source>
        <translation>Der Name des Modells, wie ihn der Dienst kennt</translation>
    </message>
    <message>
        <source>That of the environment or the keyring</source>
        <translation>Der aus Umgebung oder Schlüsselbund</translation>
    </message>
    <message>
        <source>&amp;Service</source>
        <translation>&amp;Dienst</translation>
    </message>
    <message>
        <source>&amp;Endpoint</source>
        <translation>&amp;Endpunkt</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modell</translation>
    </message>
    <message>
        <source>Ke&amp;y</source>
        <translation>Sch&amp;lüssel</translation>
    </message>
    <message>
        <source>&amp;Findings, highest score first</source>
        <translation>&amp;Befunde, höchster Score zuerst</translation>
    </message>
    <message>
        <source>&amp;Prompt</source>
        <translation>&amp;Prompt</translation>
    </message>
    <message>
        <source>--- Question %1 of %2, about %3</source>
        <translation>--- Frage %1 von %2, zu %3</translation>
    </message>
    <message>
        <source>What is shown above may be sent to %1</source>
        <translation>Was oben steht, darf an %1 gesendet werden</translation>
    </message>
    <message>
        <source>There are no open findings without a verdict.</source>
        <translation>Es gibt keine offenen Befunde ohne Urteil.</translation>
    </message>
    <message>
        <source>1 call</source>
        <translation>1 Aufruf</translation>
    </message>
    <message>
        <source>%1 calls</source>
        <translation>%1 Aufrufe</translation>
    </message>
    <message>
        <source>Nothing is sent: of %1 it is known already.</source>
        <translation>Nichts wird gesendet: von %1 ist es schon bekannt.</translation>
    </message>
    <message>
        <source>%1 about %2; what stands below is all that is sent.</source>
        <translation>%1 zu %2; was unten steht, ist alles, was gesendet wird.</translation>
    </message>
    <message>
        <source> Answers for %1 are known already.</source>
        <translation> Antworten für %1 sind schon bekannt.</translation>
    </message>
    <message>
        <source> The records of %1 cannot be read.</source>
        <translation> Die Einträge von %1 sind nicht lesbar.</translation>
    </message>
    <message>
        <source>Reading the findings</source>
        <translation>Befunde werden gelesen</translation>
    </message>
</context>
<context>
    <name>logwright::ui::ClockDialog</name>
    <message>
        <source>Clock of %1</source>
        <translation>Uhr von %1</translation>
    </message>
    <message>
        <source>&amp;Seconds to add to the times in its lines</source>
        <translation>&amp;Sekunden, die zu den Zeiten in den Zeilen addiert werden</translation>
    </message>
    <message>
        <source>+3.2, -0.25, or 0 for the times as written</source>
        <translation>+3,2, -0,25 oder 0 für die Zeiten, wie sie geschrieben stehen</translation>
    </message>
    <message>
        <source>What moves</source>
        <translation>Was wandert</translation>
    </message>
    <message>
        <source>S&amp;et the clock</source>
        <translation>Uhr st&amp;ellen</translation>
    </message>
    <message>
        <source>This is no number of seconds, or too many.</source>
        <translation>Das ist keine Anzahl von Sekunden, oder es sind zu viele.</translation>
    </message>
    <message>
        <source>The clock is set so: nothing moves.</source>
        <translation>So steht die Uhr schon: nichts wandert.</translation>
    </message>
    <message>
        <source>%1.
From: %2
To: %3</source>
        <translation>%1.
Von: %2
Nach: %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 record(s) move</source>
        <translation>
            <numerusform>%1 Datensatz wandert</numerusform>
            <numerusform>%1 Datensätze wandern</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>logwright::ui::ClockHint</name>
    <message>
        <source>Set it right...</source>
        <translation>Richtig stellen...</translation>
    </message>
    <message>
        <source>Shows first what would move</source>
        <translation>Zeigt zuerst, was wandern würde</translation>
    </message>
    <message>
        <source>Leave the clocks as they are</source>
        <translation>Die Uhren lassen, wie sie sind</translation>
    </message>
    <message numerus="yes">
        <source>%1. %n more clock(s) seem wrong.</source>
        <translation>
            <numerusform>%1. %n weitere Uhr scheint falsch zu gehen.</numerusform>
            <numerusform>%1. %n weitere Uhren scheinen falsch zu gehen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>logwright::ui::ClockSetter</name>
    <message>
        <source>%1&apos;s clock seems %2 behind %3&apos;s</source>
        <translation>Die Uhr von %1 geht anscheinend %2 nach gegenüber %3</translation>
    </message>
    <message>
        <source>%1&apos;s clock seems %2 ahead of %3&apos;s</source>
        <translation>Die Uhr von %1 geht anscheinend %2 vor gegenüber %3</translation>
    </message>
    <message>
        <source>%1; %2 matched pairs</source>
        <translation>%1; %2 zugeordnete Paare</translation>
    </message>
    <message>
        <source>Open logs first: there are no clocks yet.</source>
        <translation>Erst Logs öffnen: noch gibt es keine Uhren.</translation>
    </message>
    <message>
        <source>An analysis is running: clocks can be set when it is done.</source>
        <translation>Eine Analyse läuft: Uhren lassen sich danach stellen.</translation>
    </message>
    <message>
        <source>A training is under way: clocks can be set when it is done or stopped.</source>
        <translation>Ein Training läuft: Uhren lassen sich stellen, wenn es fertig oder angehalten ist.</translation>
    </message>
    <message>
        <source>Another clock is being set.</source>
        <translation>Eine andere Uhr wird gerade gestellt.</translation>
    </message>
    <message>
        <source>clock of %1</source>
        <translation>Uhr von %1</translation>
    </message>
    <message numerus="yes">
        <source>clock of %n source(s)</source>
        <translation>
            <numerusform>Uhr von %n Quelle</numerusform>
            <numerusform>Uhr von %n Quellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Setting clocks</source>
        <translation>Uhren werden gestellt</translation>
    </message>
    <message>
        <source>Set: %1</source>
        <translation>Gestellt: %1</translation>
    </message>
    <message>
        <source>Setting clocks back</source>
        <translation>Uhren werden zurückgestellt</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
    <message>
        <source>The clock was not set</source>
        <translation>Die Uhr wurde nicht gestellt</translation>
    </message>
    <message>
        <source>The clocks were not looked at</source>
        <translation>Die Uhren wurden nicht geprüft</translation>
    </message>
    <message>
        <source>Relations and detectors have learned from the former times; training again may tell more.</source>
        <translation>Beziehungen und Detektoren haben aus den früheren Zeiten gelernt; ein neues Training kann mehr sagen.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>No clock is seen to be wrong</source>
        <translation>Keine Uhr geht erkennbar falsch</translation>
    </message>
    <message>
        <source>Where hosts share ids of requests, sessions or blocks, their clocks agree.</source>
        <translation>Wo Hosts Kennungen von Anfragen, Sitzungen oder Blöcken teilen, stimmen ihre Uhren überein.</translation>
    </message>
</context>
<context>
    <name>logwright::ui::CommandPalette</name>
    <message>
        <source>Nothing is called like this</source>
        <translation>Nichts heißt so</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Do, or go to: an action, a view, a template, a source</source>
        <translation>Tun oder hingehen: eine Aktion, Ansicht, Vorlage, Quelle</translation>
    </message>
    <message>
        <source>Letters of its name</source>
        <translation>Buchstaben des Namens</translation>
    </message>
    <message>
        <source>What it may be</source>
        <translation>Was es sein kann</translation>
    </message>
    <message>
        <source>%1 (is on)</source>
        <translation>%1 (ist an)</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Only this source</source>
        <translation>Nur diese Quelle</translation>
    </message>
    <message>
        <source>Saved search</source>
        <translation>Gespeicherte Suche</translation>
    </message>
    <message>
        <source>Saved filter</source>
        <translation>Gespeicherter Filter</translation>
    </message>
    <message>
        <source>Switch the highlighter off</source>
        <translation>Hervorhebung ausschalten</translation>
    </message>
    <message>
        <source>Switch the highlighter on</source>
        <translation>Hervorhebung einschalten</translation>
    </message>
</context>
<context>
    <name>logwright::ui::CompareView</name>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>What could be chance too</source>
        <translation>Auch was Zufall sein kann</translation>
    </message>
    <message>
        <source>Records before</source>
        <translation>Einträge vorher</translation>
    </message>
    <message>
        <source>Records after</source>
        <translation>Einträge nachher</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich änderte</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Wird verglichen</translation>
    </message>
    <message>
        <source>%1 changes of %2 looked at; %3 records before, %4 after</source>
        <translation>%1 Änderungen von %2 geprüften; %3 Einträge vorher, %4 nachher</translation>
    </message>
    <message>
        <source>Both sides are read; the task says how far.</source>
        <translation>Beide Seiten werden gelesen; die Aufgabe sagt, wie weit.</translation>
    </message>
    <message>
        <source>Nothing was compared</source>
        <translation>Nichts wurde verglichen</translation>
    </message>
    <message>
        <source>No records yet</source>
        <translation>Noch keine Einträge</translation>
    </message>
    <message>
        <source>Open logs to compare parts of them.</source>
        <translation>Logs öffnen, um Teile davon zu vergleichen.</translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <translation>Nichts änderte sich</translation>
    </message>
    <message>
        <source>No template, value, step or relation differs by more than chance would make it.</source>
        <translation>Keine Vorlage, kein Wert, kein Schritt und keine Beziehung weicht stärker ab, als der Zufall es täte.</translation>
    </message>
    <message>
        <source>Both sides are the same</source>
        <translation>Beide Seiten sind gleich</translation>
    </message>
    <message>
        <source>Drag over a part of each time, or choose sources.</source>
        <translation>Auf jeder Seite über einen Teil der Zeit ziehen oder Quellen wählen.</translation>
    </message>
    <message>
        <source>Drag over a span of time on either side, or choose sources, and compare them.</source>
        <translation>Auf jeder Seite über eine Zeitspanne ziehen oder Quellen wählen und sie vergleichen.</translation>
    </message>
    <message>
        <source>Show the records &amp;before</source>
        <translation>Einträge &amp;vorher zeigen</translation>
    </message>
    <message>
        <source>Show the records &amp;after</source>
        <translation>Einträge &amp;nachher zeigen</translation>
    </message>
    <message>
        <source>Nothing was compared yet</source>
        <translation>Noch nichts verglichen</translation>
    </message>
</context>
<context>
    <name>logwright::ui::Conditions</name>
    <message>
        <source>%1 and above</source>
        <translation>%1 und darüber</translation>
    </message>
    <message numerus="yes">
        <source>%n sources</source>
        <translation>
            <numerusform>%n Quelle</numerusform>
            <numerusform>%n Quellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Source %1</source>
        <translation>Quelle %1</translation>
    </message>
    <message>
        <source>Cardinality %1</source>
        <translation>Kardinalität %1</translation>
    </message>
    <message>
        <source>%1 to %2 records</source>
        <translation>%1 bis %2 Einträge</translation>
    </message>
</context>
<context>
    <name>logwright::ui::CountChart</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1. %n bar(s), the largest: %2</source>
        <translation>
            <numerusform>%1. %n Balken, der größte: %2</numerusform>
            <numerusform>%1. %n Balken, der größte: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>logwright::ui::DetailsView</name>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>What is odd about this record</source>
        <translation>Was an diesem Eintrag auffällt</translation>
    </message>
    <message>
        <source>Text of the record</source>
        <translation>Text des Eintrags</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Komponente</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Rechner</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>What the record says it belongs to: a block, a request, a thread, a process</source>
        <translation>Wozu der Eintrag nach eigenem Wort gehört: ein Block, eine Anfrage, ein Thread, ein Prozess</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>How its template read before</source>
        <translation>Wie seine Vorlage vorher lautete</translation>
    </message>
    <message>
        <source>Filter to this template</source>
        <translation>Nach dieser Vorlage filtern</translation>
    </message>
    <message>
        <source>Shows only the records of this template in every view; again lifts it</source>
        <translation>Zeigt in jeder Ansicht nur die Einträge dieser Vorlage; noch einmal hebt es auf</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Text kopieren</translation>
    </message>
    <message>
        <source>Copies the record with all its lines</source>
        <translation>Kopiert den Eintrag mit allen Zeilen</translation>
    </message>
    <message>
        <source>Parameters of the record</source>
        <translation>Parameter des Eintrags</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>Nichts gewählt</translation>
    </message>
    <message>
        <source>Click a record of the log or a template to see all of it here.</source>
        <translation>Ein Klick auf einen Eintrag im Log oder eine Vorlage zeigt hier alles darüber.</translation>
    </message>
    <message>
        <source>The record cannot be shown</source>
        <translation>Der Eintrag lässt sich nicht zeigen</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Wird gelesen</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, Zeile %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>logwright::ui::DetectorPanel</name>
    <message>
        <source>The earliest</source>
        <translation>Die frühesten</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Trainieren</translation>
    </message>
    <message>
        <source>Settings of the training</source>
        <translation>Einstellungen des Trainings</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Lernen</translation>
    </message>
    <message>
        <source>Taken as normal</source>
        <translation>Gilt als normal</translation>
    </message>
    <message>
        <source>Learns what is normal, and then looks for what departs from it</source>
        <translation>Lernt, was normal ist, und sucht dann, was davon abweicht</translation>
    </message>
    <message>
        <source> % of the records</source>
        <translation> % der Einträge</translation>
    </message>
    <message>
        <source>Share of the records taken as normal</source>
        <translation>Anteil der Einträge, der als normal gilt</translation>
    </message>
    <message>
        <source>Drag over the timeline to choose a span</source>
        <translation>Über die Zeitleiste ziehen, um eine Spanne zu wählen</translation>
    </message>
    <message>
        <source>Choose files in the list of sources</source>
        <translation>Dateien in der Quellenliste wählen</translation>
    </message>
    <message>
        <source>The span %1</source>
        <translation>Die Spanne %1</translation>
    </message>
    <message>
        <source>The span of the filter (none is chosen)</source>
        <translation>Die Spanne des Filters (keine gewählt)</translation>
    </message>
    <message>
        <source>Only the files of the filter (all)</source>
        <translation>Nur die Dateien des Filters (alle)</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Nur %1</translation>
    </message>
    <message>
        <source>What was confirmed as an anomaly is left out, and what is rare in it does not count.</source>
        <translation>Was als Anomalie bestätigt wurde, bleibt außen vor, und was darin selten ist, zählt nicht.</translation>
    </message>
    <message>
        <source>Choose what to learn.</source>
        <translation>Wählen, was zu lernen ist.</translation>
    </message>
</context>
<context>
    <name>logwright::ui::DetectorTrainer</name>
    <message>
        <source>No logs are open.</source>
        <translation>Keine Logs sind offen.</translation>
    </message>
    <message>
        <source>A training is under way.</source>
        <translation>Ein Training läuft.</translation>
    </message>
    <message>
        <source>The logs are being read; training begins when that is done.</source>
        <translation>Die Logs werden gelesen; das Training beginnt danach.</translation>
    </message>
    <message>
        <source>There are no records to learn from.</source>
        <translation>Es gibt keine Einträge zum Lernen.</translation>
    </message>
    <message>
        <source>Training detectors</source>
        <translation>Detektoren werden trainiert</translation>
    </message>
    <message>
        <source>The detectors cannot be trained</source>
        <translation>Die Detektoren lassen sich nicht trainieren</translation>
    </message>
    <message>
        <source>Removing a training</source>
        <translation>Training wird entfernt</translation>
    </message>
    <message>
        <source>The training was not removed</source>
        <translation>Das Training wurde nicht entfernt</translation>
    </message>
</context>
<context>
    <name>logwright::ui::DetectorTrainingsModel</name>
    <message>
        <source>In use, out of date</source>
        <translation>In Gebrauch, veraltet</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In Gebrauch</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation>Unvollendet</translation>
    </message>
    <message>
        <source>The templates have changed since: what is new is not known to it.</source>
        <translation>Die Vorlagen haben sich seither geändert: was neu ist, kennt es nicht.</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Time of the processor</source>
        <translation>Prozessorzeit</translation>
    </message>
    <message>
        <source>Trained</source>
        <translation>Trainiert</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Learned</source>
        <translation>Gelernt</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Normal time</source>
        <translation>Normale Zeit</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Messwerte</translation>
    </message>
</context>
<context>
    <name>logwright::ui::DetectorView</name>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop the training and keep what was learned until then</source>
        <translation>Das Training anhalten und behalten, was bis dahin gelernt wurde</translation>
    </message>
    <message>
        <source>Detectors</source>
        <translation>Detektoren</translation>
    </message>
    <message>
        <source>Trainings of the detectors</source>
        <translation>Trainings der Detektoren</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Trainings and evaluation</source>
        <translation>Trainings und Bewertung</translation>
    </message>
    <message>
        <source>Trainings</source>
        <translation>Trainings</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Nothing was learned yet</source>
        <translation>Noch wurde nichts gelernt</translation>
    </message>
    <message>
        <source>Learned: %1</source>
        <translation>Gelernt: %1</translation>
    </message>
    <message>
        <source>No curve</source>
        <translation>Keine Kurve</translation>
    </message>
    <message>
        <source>Networks show here how well they learn, pass by pass.</source>
        <translation>Netze zeigen hier, wie gut sie lernen, Durchgang um Durchgang.</translation>
    </message>
    <message>
        <source>Only sequences are learned by networks, pass by pass.</source>
        <translation>Nur Abfolgen werden von Netzen gelernt, Durchgang um Durchgang.</translation>
    </message>
    <message>
        <source>No logs are open</source>
        <translation>Keine Logs sind offen</translation>
    </message>
    <message>
        <source>Open logs; then detectors can learn what is normal in them.</source>
        <translation>Logs öffnen; dann können Detektoren lernen, was darin normal ist.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Wird gelesen</translation>
    </message>
    <message>
        <source>The first training is under way</source>
        <translation>Das erste Training läuft</translation>
    </message>
    <message>
        <source>What it came to stands here then.</source>
        <translation>Was daraus wurde, steht dann hier.</translation>
    </message>
    <message>
        <source>A training learns what is normal. What departs from it is a finding.</source>
        <translation>Ein Training lernt, was normal ist. Was davon abweicht, ist ein Befund.</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Trainieren</translation>
    </message>
    <message>
        <source>A training cannot be read</source>
        <translation>Ein Training ist nicht lesbar</translation>
    </message>
    <message>
        <source>Train again</source>
        <translation>Neu trainieren</translation>
    </message>
    <message>
        <source>The templates have changed since this was learned</source>
        <translation>Die Vorlagen haben sich geändert, seit dies gelernt wurde</translation>
    </message>
    <message>
        <source>What is new is taken for out of line.</source>
        <translation>Was neu ist, gilt als auffällig.</translation>
    </message>
</context>
<context>
    <name>logwright::ui::EditPreview</name>
    <message>
        <source>Merge %1</source>
        <translation>%1 zusammenführen</translation>
    </message>
    <message>
        <source>Split %1</source>
        <translation>%1 aufteilen</translation>
    </message>
    <message>
        <source>Turn a parameter of %1 into words</source>
        <translation>Einen Parameter von %1 zu Wörtern machen</translation>
    </message>
    <message>
        <source>Turn a word of %1 into a parameter</source>
        <translation>Ein Wort von %1 zum Parameter machen</translation>
    </message>
    <message>
        <source>Import templates</source>
        <translation>Vorlagen importieren</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 is merged into %2. The merged template reads as below, where you can change it.</source>
        <translation>%1 geht in %2 auf. Die zusammengeführte Vorlage lautet wie unten; dort lässt sie sich ändern.</translation>
    </message>
    <message>
        <source>%1 are merged into %2. The merged template reads as below, where you can change it.</source>
        <translation>%1 gehen in %2 auf. Die zusammengeführte Vorlage lautet wie unten; dort lässt sie sich ändern.</translation>
    </message>
    <message>
        <source>The records with the chosen value get a template of their own: %1</source>
        <translation>Die Einträge mit dem gewählten Wert bekommen eine eigene Vorlage: %1</translation>
    </message>
    <message>
        <source>The records with each of the %1 chosen values get a template of their own.</source>
        <translation>Die Einträge mit jedem der %1 gewählten Werte bekommen eine eigene Vorlage.</translation>
    </message>
    <message>
        <source>Each value of the parameter becomes a word, and each has a template of its own.</source>
        <translation>Jeder Wert des Parameters wird zum Wort und hat eine eigene Vorlage.</translation>
    </message>
    <message>
        <source>The template reads: %1
Templates that differ from it in that word alone are merged into it.</source>
        <translation>Die Vorlage lautet: %1
Vorlagen, die sich nur in diesem Wort unterscheiden, gehen in ihr auf.</translation>
    </message>
    <message>
        <source>%1 templates come from the file. Records that fit one of them belong to it from then on, and mining leaves it as it is.</source>
        <translation>%1 Vorlagen kommen aus der Datei. Einträge, die zu einer davon passen, gehören ab dann zu ihr, und das Mining lässt sie, wie sie ist.</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Zusammenführen</translation>
    </message>
    <message>
        <source>&amp;Split</source>
        <translation>&amp;Aufteilen</translation>
    </message>
    <message>
        <source>&amp;Turn into words</source>
        <translation>Zu &amp;Wörtern machen</translation>
    </message>
    <message>
        <source>&amp;Turn into a parameter</source>
        <translation>Zum &amp;Parameter machen</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Anwenden</translation>
    </message>
    <message>
        <source>Nothing changes: no record would move.</source>
        <translation>Nichts ändert sich: kein Eintrag würde wandern.</translation>
    </message>
    <message numerus="yes">
        <source>%1 are new</source>
        <translation>
            <numerusform>%1 ist neu</numerusform>
            <numerusform>%1 sind neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 are merged into others</source>
        <translation>
            <numerusform>%1 geht in einer anderen auf</numerusform>
            <numerusform>%1 gehen in anderen auf</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 keep their text and their records</source>
        <translation>
            <numerusform>%1 behält Text und Einträge</numerusform>
            <numerusform>%1 behalten Text und Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>No record moves.</source>
        <translation>Kein Eintrag wandert.</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <translation>%1 %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 template(s) change</source>
        <translation>
            <numerusform>%1 Vorlage ändert sich</numerusform>
            <numerusform>%1 Vorlagen ändern sich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 record(s) move.</source>
        <translation>
            <numerusform>%1 Eintrag wandert.</numerusform>
            <numerusform>%1 Einträge wandern.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>logwright::ui::EditPreviewDialog</name>
    <message>
        <source>Show &amp;records</source>
        <translation>&amp;Einträge zeigen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>What moves</source>
        <translation>Was wandert</translation>
    </message>
    <message>
        <source>Some of the records that move</source>
        <translation>Einige der Einträge, die wandern</translation>
    </message>
    <message>
        <source>Text of the merged template</source>
        <translation>Text der zusammengeführten Vorlage</translation>
    </message>
    <message>
        <source>Templates before and after</source>
        <translation>Vorlagen vorher und nachher</translation>
    </message>
    <message>
        <source>Looking what would change</source>
        <translation>Es wird geprüft, was sich ändern würde</translation>
    </message>
    <message>
        <source>The preview was cancelled.</source>
        <translation>Die Vorschau wurde abgebrochen.</translation>
    </message>
    <message>
        <source>It holds a secret: View &gt; Reveal secrets lets you change it</source>
        <translation>Er enthält ein Geheimnis: Ansicht &gt; Geheimnisse aufdecken erlaubt, ihn zu ändern</translation>
    </message>
    <message>
        <source>Looking which records move…</source>
        <translation>Es wird geprüft, welche Einträge wandern…</translation>
    </message>
    <message>
        <source>This cannot be done</source>
        <translation>Das geht nicht</translation>
    </message>
    <message>
        <source>What the merged template will say; &lt;*&gt; stands where it varies</source>
        <translation>Was die zusammengeführte Vorlage sagen wird; &lt;*&gt; steht, wo sie sich ändert</translation>
    </message>
</context>
<context>
    <name>logwright::ui::EngineSession</name>
    <message>
        <source>%1 cannot be opened</source>
        <translation>%1 lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>%1 wird geöffnet</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Wird geschlossen</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 wird gelesen</translation>
    </message>
    <message>
        <source>%1 cannot be changed</source>
        <translation>%1 lässt sich nicht ändern</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>%1 ist nicht lesbar</translation>
    </message>
    <message>
        <source>Looking for changed files</source>
        <translation>Geänderte Dateien werden gesucht</translation>
    </message>
    <message>
        <source>%1 was not written</source>
        <translation>%1 wurde nicht geschrieben</translation>
    </message>
    <message>
        <source>Saving a copy</source>
        <translation>Kopie wird gespeichert</translation>
    </message>
    <message>
        <source>Exporting templates</source>
        <translation>Vorlagen werden exportiert</translation>
    </message>
</context>
<context>
    <name>logwright::ui::EvaluationModel</name>
    <message>
        <source>All detectors</source>
        <translation>Alle Detektoren</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Abnormal</source>
        <translation>Auffällig</translation>
    </message>
    <message>
        <source>Planted</source>
        <translation>Gepflanzt</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Verfehlt</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>Gemeldet</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>False</source>
        <translation>Falsch</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Verschont</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Ausbeute</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>A detector, or all together: a session is flagged once</source>
        <translation>Ein Detektor oder alle zusammen: eine Sitzung wird einmal gemeldet</translation>
    </message>
    <message>
        <source>Sessions that are labelled abnormal</source>
        <translation>Sitzungen, die als auffällig gekennzeichnet sind</translation>
    </message>
    <message>
        <source>Abnormal sessions that are flagged: true positives</source>
        <translation>Auffällige Sitzungen, die gemeldet sind: richtig positiv</translation>
    </message>
    <message>
        <source>Abnormal sessions that are not flagged: false negatives</source>
        <translation>Auffällige Sitzungen, die nicht gemeldet sind: falsch negativ</translation>
    </message>
    <message>
        <source>Sessions that a finding is about</source>
        <translation>Sitzungen, von denen ein Befund handelt</translation>
    </message>
    <message>
        <source>Normal sessions that are flagged: false positives</source>
        <translation>Normale Sitzungen, die gemeldet sind: falsch positiv</translation>
    </message>
    <message>
        <source>Normal sessions that are not flagged: true negatives</source>
        <translation>Normale Sitzungen, die nicht gemeldet sind: richtig negativ</translation>
    </message>
    <message>
        <source>Share of the flagged sessions that is abnormal</source>
        <translation>Anteil der gemeldeten Sitzungen, der auffällig ist</translation>
    </message>
    <message>
        <source>Share of the abnormal sessions that is flagged</source>
        <translation>Anteil der auffälligen Sitzungen, der gemeldet ist</translation>
    </message>
    <message>
        <source>Harmonic mean of precision and recall: 1 is all found and nothing else</source>
        <translation>Harmonisches Mittel von Genauigkeit und Ausbeute: 1 heißt alles gefunden und nichts sonst</translation>
    </message>
    <message>
        <source>A kind of planted anomaly, or a detector</source>
        <translation>Eine Art gepflanzter Anomalien oder ein Detektor</translation>
    </message>
    <message>
        <source>Anomalies in what is measured</source>
        <translation>Anomalien in dem, was gemessen wird</translation>
    </message>
    <message>
        <source>Anomalies on which a finding lies</source>
        <translation>Anomalien, auf denen ein Befund liegt</translation>
    </message>
    <message>
        <source>Anomalies on which none lies</source>
        <translation>Anomalien, auf denen keiner liegt</translation>
    </message>
    <message>
        <source>Findings that say they are of this kind, or all of the detector</source>
        <translation>Befunde, die sich dieser Art zurechnen, oder alle des Detektors</translation>
    </message>
    <message>
        <source>Findings that lie on no planted anomaly</source>
        <translation>Befunde, die auf keiner gepflanzten Anomalie liegen</translation>
    </message>
    <message>
        <source>Share of the findings that is right; of a kind, those on another kind&apos;s anomaly are left out</source>
        <translation>Anteil der Befunde, der stimmt; bei einer Art zählen die nicht, die auf Anomalien anderer Art liegen</translation>
    </message>
    <message>
        <source>Share of the planted anomalies that is found</source>
        <translation>Anteil der gepflanzten Anomalien, der gefunden ist</translation>
    </message>
</context>
<context>
    <name>logwright::ui::EvaluationView</name>
    <message>
        <source>Also what was learned from</source>
        <translation>Auch, woraus gelernt wurde</translation>
    </message>
    <message>
        <source>Evaluation of the findings</source>
        <translation>Bewertung der Befunde</translation>
    </message>
    <message>
        <source>Choose a file...</source>
        <translation>Datei wählen...</translation>
    </message>
    <message>
        <source>A truth.json, as the generator of logs writes it beside them, or labels of sessions</source>
        <translation>Eine truth.json, wie der Log-Generator sie dazuschreibt, oder Kennzeichen von Sitzungen</translation>
    </message>
    <message>
        <source>What was learned from says little of what will be found</source>
        <translation>Woraus gelernt wurde, das sagt wenig darüber, was gefunden werden wird</translation>
    </message>
    <message>
        <source>What is measured</source>
        <translation>Was gemessen wird</translation>
    </message>
    <message>
        <source>Figures by kind and by detector</source>
        <translation>Werte nach Art und Detektor</translation>
    </message>
    <message>
        <source>Choose a truth file or labels</source>
        <translation>Wahrheitsdatei oder Kennzeichen wählen</translation>
    </message>
    <message>
        <source>Truth of generated logs, or labels of sessions (*.json *.csv)</source>
        <translation>Wahrheit erzeugter Logs oder Kennzeichen von Sitzungen (*.json *.csv)</translation>
    </message>
    <message>
        <source>This file cannot be used</source>
        <translation>Diese Datei ist nicht zu gebrauchen</translation>
    </message>
    <message>
        <source>Against %1</source>
        <translation>Gegen %1</translation>
    </message>
    <message>
        <source>Against %1; 1 of its anomalies is not in these logs</source>
        <translation>Gegen %1; 1 ihrer Anomalien ist nicht in diesen Logs</translation>
    </message>
    <message>
        <source>Against %1; %2 of its anomalies are not in these logs</source>
        <translation>Gegen %1; %2 ihrer Anomalien sind nicht in diesen Logs</translation>
    </message>
    <message>
        <source>Against %1: %2 labelled sessions, %3 of them abnormal</source>
        <translation>Gegen %1: %2 gekennzeichnete Sitzungen, %3 davon auffällig</translation>
    </message>
    <message>
        <source>No findings yet</source>
        <translation>Noch keine Befunde</translation>
    </message>
    <message>
        <source>Train the detectors first: what they find can be measured then.</source>
        <translation>Erst die Detektoren trainieren: was sie finden, lässt sich dann messen.</translation>
    </message>
    <message>
        <source>Measured against what?</source>
        <translation>Woran gemessen?</translation>
    </message>
    <message>
        <source>For generated logs there is a truth.json, which names every anomaly that was planted; for others a CSV of sessions and their labels, Normal or Anomaly.</source>
        <translation>Zu erzeugten Logs gibt es eine truth.json, die jede gepflanzte Anomalie nennt; zu anderen eine CSV mit Sitzungen und ihren Kennzeichen, Normal oder Anomaly.</translation>
    </message>
</context>
<context>
    <name>logwright::ui::EvidenceView</name>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Nothing is pointed at</source>
        <translation>Auf nichts wird gezeigt</translation>
    </message>
    <message>
        <source>Click a node or an edge of a correlation tree, or of the relations: why it is there stands here.</source>
        <translation>Ein Klick auf einen Knoten oder eine Kante eines Korrelationsbaums oder der Beziehungen: hier steht, warum es sie gibt.</translation>
    </message>
    <message>
        <source>Records behind it</source>
        <translation>Einträge dahinter</translation>
    </message>
    <message>
        <source>Show in the log</source>
        <translation>Im Log zeigen</translation>
    </message>
    <message>
        <source>Filter to both</source>
        <translation>Nach beiden filtern</translation>
    </message>
    <message>
        <source>Only the records of the two templates, in every view; again lifts it</source>
        <translation>In jeder Ansicht nur die Einträge der beiden Vorlagen; noch einmal hebt es auf</translation>
    </message>
    <message>
        <source>%1 leads to %2</source>
        <translation>%1 führt zu %2</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>Nothing tells its time.</source>
        <translation>Nichts nennt seine Zeit.</translation>
    </message>
    <message>
        <source>Expected with a probability of %1.</source>
        <translation>Erwartet mit einer Wahrscheinlichkeit von %1.</translation>
    </message>
    <message>
        <source>%1 has %2 of the evidence for %3, over all its records.</source>
        <translation>%1 hat %2 der Belege für %3, über alle Einträge.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Why it led to %1</source>
        <translation>Warum es zu %1 führte</translation>
    </message>
    <message>
        <source>Why %1 led to it</source>
        <translation>Warum %1 dazu führte</translation>
    </message>
    <message>
        <source>The plain statistics do not bear it out.</source>
        <translation>Die einfache Statistik stützt es nicht.</translation>
    </message>
    <message>
        <source>Doubtful. %1</source>
        <translation>Zweifelhaft. %1</translation>
    </message>
    <message>
        <source>How long before, over all records of %1</source>
        <translation>Wie lange vorher, über alle Einträge von %1</translation>
    </message>
    <message>
        <source>Filter to it</source>
        <translation>Danach filtern</translation>
    </message>
    <message>
        <source>no time</source>
        <translation>keine Zeit</translation>
    </message>
    <message>
        <source>The record behind it</source>
        <translation>Der Eintrag dahinter</translation>
    </message>
    <message>
        <source>%1 records behind it</source>
        <translation>%1 Einträge dahinter</translation>
    </message>
    <message>
        <source>%1 of %2 records behind it</source>
        <translation>%1 von %2 Einträgen dahinter</translation>
    </message>
    <message>
        <source>Show its records in the log</source>
        <translation>Seine Einträge im Log zeigen</translation>
    </message>
</context>
<context>
    <name>logwright::ui::FigureCard</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>logwright::ui::FilterBar</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>%1 of %2 records</source>
        <translation>%1 von %2 Einträgen</translation>
    </message>
    <message>
        <source>No filter: every record that is not hidden is shown</source>
        <translation>Kein Filter: jeder nicht ausgeblendete Eintrag ist zu sehen</translation>
    </message>
    <message>
        <source>No filter: every record is shown</source>
        <translation>Kein Filter: jeder Eintrag ist zu sehen</translation>
    </message>
    <message>
        <source>%1 (%2) · %3</source>
        <translation>%1 (%2) · %3</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Hidden templates are shown in grey. Click to leave them out of the views.</source>
        <translation>Ausgeblendete Vorlagen sind grau zu sehen. Ein Klick lässt sie aus den Ansichten weg.</translation>
    </message>
    <message>
        <source>Their records are left out of every view. Click to show them in grey.</source>
        <translation>Ihre Einträge fehlen in jeder Ansicht. Ein Klick zeigt sie grau.</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Gespeicherte Filter</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Ausschalten</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Einschalten</translation>
    </message>
    <message>
        <source>Move left</source>
        <translation>Nach links</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>Nach rechts</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>Aufheben</translation>
    </message>
    <message>
        <source>Forget a saved filter</source>
        <translation>Einen gespeicherten Filter vergessen</translation>
    </message>
    <message>
        <source>Save the filter</source>
        <translation>Filter speichern</translation>
    </message>
    <message>
        <source>Name of the filter:</source>
        <translation>Name des Filters:</translation>
    </message>
    <message numerus="yes">
        <source>%1 template(s) hidden</source>
        <translation>
            <numerusform>%1 Vorlage ausgeblendet</numerusform>
            <numerusform>%1 Vorlagen ausgeblendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 record(s)</source>
        <translation>
            <numerusform>%1 Eintrag</numerusform>
            <numerusform>%1 Einträge</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>logwright::ui::FilterKeeper</name>
    <message>
        <source>The saved filters of the project are not shown</source>
        <translation>Die gespeicherten Filter des Projekts werden nicht gezeigt</translation>
    </message>
    <message>
        <source>The filter of the project was not taken up</source>
        <translation>Der Filter des Projekts wurde nicht übernommen</translation>
    </message>
</context>
<context>
    <name>logwright::ui::FindingActions</name>
    <message>
        <source>Verdicts (*.jsonl)</source>
        <translation>Urteile (*.jsonl)</translation>
    </message>
    <message>
        <source>&amp;False positive</source>
        <translation>&amp;Falsch positiv</translation>
    </message>
    <message>
        <source>&amp;Confirmed</source>
        <translation>&amp;Bestätigt</translation>
    </message>
    <message>
        <source>Take &amp;verdict back</source>
        <translation>&amp;Urteil zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;Note...</source>
        <translation>N&amp;otiz...</translation>
    </message>
    <message>
        <source>&amp;What led to this?</source>
        <translation>&amp;Was führte dazu?</translation>
    </message>
    <message>
        <source>Show its &amp;session in the workflow</source>
        <translation>Sitzung im Abla&amp;uf zeigen</translation>
    </message>
    <message>
        <source>&amp;Look for findings</source>
        <translation>Befunde &amp;suchen</translation>
    </message>
    <message>
        <source>Detect</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Ask a language &amp;model...</source>
        <translation>Ein Sprach&amp;modell fragen...</translation>
    </message>
    <message>
        <source>&amp;Export verdicts...</source>
        <translation>Urteile &amp;exportieren...</translation>
    </message>
    <message>
        <source>&amp;Import verdicts...</source>
        <translation>Urteile &amp;importieren...</translation>
    </message>
    <message>
        <source>Choose a finding first.</source>
        <translation>Erst einen Befund wählen.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Says that it is fine, and teaches the detectors so at once</source>
        <translation>Sagt, dass es in Ordnung ist, und lehrt es die Detektoren sofort</translation>
    </message>
    <message>
        <source>Says that it is an anomaly: no training takes it for normal</source>
        <translation>Sagt, dass es eine Anomalie ist: kein Training nimmt es für normal</translation>
    </message>
    <message>
        <source>Leaves the finding open again</source>
        <translation>Lässt den Befund wieder offen</translation>
    </message>
    <message>
        <source>It has no verdict.</source>
        <translation>Er hat kein Urteil.</translation>
    </message>
    <message>
        <source>Choose one finding: a note goes for one.</source>
        <translation>Einen einzigen Befund wählen: eine Notiz gilt für einen.</translation>
    </message>
    <message>
        <source>Keeps a few words beside the finding</source>
        <translation>Legt ein paar Worte neben den Befund</translation>
    </message>
    <message>
        <source>Shows what led to its record</source>
        <translation>Zeigt, was zu seinem Eintrag führte</translation>
    </message>
    <message>
        <source>Draws its session over the workflow</source>
        <translation>Zeichnet seine Sitzung über den Ablauf</translation>
    </message>
    <message>
        <source>Its record belongs to no session.</source>
        <translation>Sein Eintrag gehört zu keiner Sitzung.</translation>
    </message>
    <message>
        <source>Looks for what departs from what was learned as normal</source>
        <translation>Sucht, was von dem abweicht, was als normal gelernt wurde</translation>
    </message>
    <message>
        <source>There are no findings yet.</source>
        <translation>Es gibt noch keine Befunde.</translation>
    </message>
    <message>
        <source>Shows what would be sent, then asks which findings are anomalies</source>
        <translation>Zeigt, was gesendet würde, und fragt dann, welche Befunde Anomalien sind</translation>
    </message>
    <message>
        <source>Writes verdicts and notes to a file</source>
        <translation>Schreibt Urteile und Notizen in eine Datei</translation>
    </message>
    <message>
        <source>Takes verdicts and notes over from a file</source>
        <translation>Übernimmt Urteile und Notizen aus einer Datei</translation>
    </message>
    <message>
        <source>False positive</source>
        <translation>Falsch positiv</translation>
    </message>
    <message>
        <source>This would teach that a confirmed anomaly is fine</source>
        <translation>Das würde lehren, dass eine bestätigte Anomalie in Ordnung ist</translation>
    </message>
    <message>
        <source>This would teach that %1 confirmed anomalies are fine</source>
        <translation>Das würde lehren, dass %1 bestätigte Anomalien in Ordnung sind</translation>
    </message>
    <message>
        <source>They have the same pattern. They stay in sight, but others like them will be cleared.</source>
        <translation>Sie haben dasselbe Muster. Sie selbst bleiben sichtbar, aber ihresgleichen wird entlastet.</translation>
    </message>
    <message>
        <source>Mark as false positive</source>
        <translation>Als falsch positiv markieren</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Note on this finding:</source>
        <translation>Notiz zu diesem Befund:</translation>
    </message>
    <message>
        <source>Export verdicts</source>
        <translation>Urteile exportieren</translation>
    </message>
    <message>
        <source>Import verdicts</source>
        <translation>Urteile importieren</translation>
    </message>
    <message>
        <source>Look for &amp;unusual templates</source>
        <translation>Nach &amp;ungewöhnlichen Vorlagen suchen</translation>
    </message>
    <message>
        <source>Compares the words of each template with those of all others: what is unusual, not what is wrong</source>
        <translation>Vergleicht die Wörter jeder Vorlage mit denen aller anderen: was ungewöhnlich ist, nicht was falsch ist</translation>
    </message>
</context>
<context>
    <name>logwright::ui::FindingBar</name>
    <message>
        <source>Search findings</source>
        <translation>Befunde durchsuchen</translation>
    </message>
    <message>
        <source>Words, detector:steps, severity:error, state:open, class:anomaly, session:…</source>
        <translation>Wörter, detector:steps, severity:error, state:open, class:anomaly, session:…</translation>
    </message>
    <message>
        <source>Words of reason, template, session or note; and terms: detector:, severity:, state:, class:, template:, session:, pattern:, score:</source>
        <translation>Wörter aus Grund, Vorlage, Sitzung oder Notiz; und Begriffe: detector:, severity:, state:, class:, template:, session:, pattern:, score:</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter the findings</source>
        <translation>Befunde filtern</translation>
    </message>
    <message>
        <source>Chooses detectors, severities and verdicts to be shown</source>
        <translation>Wählt, welche Detektoren, Schweregrade und Urteile zu sehen sind</translation>
    </message>
    <message>
        <source>Group the findings by</source>
        <translation>Befunde gruppieren nach</translation>
    </message>
    <message>
        <source>A pattern is the same thing found in other places: what a verdict speaks of</source>
        <translation>Ein Muster ist dasselbe, an anderen Stellen gefunden: davon spricht ein Urteil</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Ohne Gruppen</translation>
    </message>
    <message>
        <source>By template</source>
        <translation>Nach Vorlage</translation>
    </message>
    <message>
        <source>By session</source>
        <translation>Nach Sitzung</translation>
    </message>
    <message>
        <source>By time</source>
        <translation>Nach Zeit</translation>
    </message>
    <message>
        <source>By pattern</source>
        <translation>Nach Muster</translation>
    </message>
    <message>
        <source>Look for findings</source>
        <translation>Befunde suchen</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Model says</source>
        <translation>Modell sagt</translation>
    </message>
    <message>
        <source>Detector</source>
        <translation>Detektor</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
</context>
<context>
    <name>logwright::ui::FindingClassifier</name>
    <message>
        <source>No logs are open.</source>
        <translation>Keine Logs sind offen.</translation>
    </message>
    <message>
        <source>A language model is being asked.</source>
        <translation>Ein Sprachmodell wird befragt.</translation>
    </message>
    <message>
        <source>The logs are being read just now.</source>
        <translation>Die Logs werden gerade gelesen.</translation>
    </message>
    <message>
        <source>Asking %1</source>
        <translation>%1 wird gefragt</translation>
    </message>
    <message>
        <source>The language model was not asked</source>
        <translation>Das Sprachmodell wurde nicht gefragt</translation>
    </message>
</context>
<context>
    <name>logwright::ui::FindingModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, note</source>
        <translation>%1, Notiz</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>No language model was asked about it</source>
        <translation>Kein Sprachmodell wurde dazu gefragt</translation>
    </message>
    <message>
        <source>No session</source>
        <translation>Keine Sitzung</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Zeit (UTC)</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Model says</source>
        <translation>Modell sagt</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>When what it is about began</source>
        <translation>Wann begann, wovon er handelt</translation>
    </message>
    <message>
        <source>How far out of line: 0.50 is just what is reported, 1.00 as odd as can be</source>
        <translation>Wie weit daneben: 0,50 wird gerade noch gemeldet, 1,00 ist so auffällig wie möglich</translation>
    </message>
    <message>
        <source>Which part of its detector found it</source>
        <translation>Welcher Teil seines Detektors ihn fand</translation>
    </message>
    <message>
        <source>Severity of the record</source>
        <translation>Schweregrad des Eintrags</translation>
    </message>
    <message>
        <source>What was expected, and what came</source>
        <translation>Was erwartet war und was kam</translation>
    </message>
    <message>
        <source>The template of the record</source>
        <translation>Die Vorlage des Eintrags</translation>
    </message>
    <message>
        <source>The session that the record belongs to</source>
        <translation>Die Sitzung, zu der der Eintrag gehört</translation>
    </message>
    <message>
        <source>What a language model said of it; no verdict, and it teaches nothing</source>
        <translation>Was ein Sprachmodell dazu sagte; kein Urteil, und es lehrt nichts</translation>
    </message>
    <message>
        <source>What a person said of it, or what was taught by another verdict</source>
        <translation>Was ein Mensch dazu sagte oder was ein anderes Urteil lehrte</translation>
    </message>
</context>
<context>
    <name>logwright::ui::FindingReview</name>
    <message>
        <source>No logs are open.</source>
        <translation>Keine Logs sind offen.</translation>
    </message>
    <message>
        <source>The logs are being read; findings can be changed when that is done.</source>
        <translation>Die Logs werden gelesen; Befunde lassen sich danach ändern.</translation>
    </message>
    <message>
        <source>Findings are being looked for.</source>
        <translation>Befunde werden gesucht.</translation>
    </message>
    <message>
        <source>A training is under way: findings can be changed when it is done or stopped.</source>
        <translation>Ein Training läuft: Befunde lassen sich ändern, wenn es fertig oder angehalten ist.</translation>
    </message>
    <message>
        <source>Findings were not looked for</source>
        <translation>Es wurde nicht nach Befunden gesucht</translation>
    </message>
    <message>
        <source>Looking for findings</source>
        <translation>Befunde werden gesucht</translation>
    </message>
    <message>
        <source>Findings cannot be looked for</source>
        <translation>Befunde lassen sich nicht suchen</translation>
    </message>
    <message>
        <source>No verdict was given</source>
        <translation>Kein Urteil wurde gefällt</translation>
    </message>
    <message>
        <source>Giving a verdict</source>
        <translation>Urteil wird gefällt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Nichts wurde geändert</translation>
    </message>
    <message>
        <source>Taking a verdict back</source>
        <translation>Urteil wird zurückgenommen</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
    <message>
        <source>Giving a verdict again</source>
        <translation>Urteil wird wieder gefällt</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Wiederhergestellt: %1</translation>
    </message>
    <message>
        <source>Keeping a note</source>
        <translation>Notiz wird behalten</translation>
    </message>
    <message>
        <source>Exporting verdicts</source>
        <translation>Urteile werden exportiert</translation>
    </message>
    <message>
        <source>The verdicts were written to %1</source>
        <translation>Die Urteile wurden nach %1 geschrieben</translation>
    </message>
    <message>
        <source>The verdicts were not written</source>
        <translation>Die Urteile wurden nicht geschrieben</translation>
    </message>
    <message>
        <source>Importing verdicts</source>
        <translation>Urteile werden importiert</translation>
    </message>
    <message>
        <source>Verdicts taken over: %1 of %2; the others are not found here</source>
        <translation>Urteile übernommen: %1 von %2; die anderen gibt es hier nicht</translation>
    </message>
</context>
<context>
    <name>logwright::ui::FindingView</name>
    <message>
        <source>By detector</source>
        <translation>Nach Detektor</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Über die Zeit</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Table of findings</source>
        <translation>Tabelle der Befunde</translation>
    </message>
    <message>
        <source>Columns of the findings</source>
        <translation>Spalten der Befunde</translation>
    </message>
    <message>
        <source>Findings of each detector; a click shows only those, another one all</source>
        <translation>Befunde je Detektor; ein Klick zeigt nur diese, ein weiterer alle</translation>
    </message>
    <message>
        <source>Findings over time; a click shows only that span in every view</source>
        <translation>Befunde über die Zeit; ein Klick zeigt in jeder Ansicht nur diese Spanne</translation>
    </message>
    <message>
        <source>Reason of the chosen finding</source>
        <translation>Grund des gewählten Befunds</translation>
    </message>
    <message>
        <source>What a verdict would do</source>
        <translation>Was ein Urteil bewirken würde</translation>
    </message>
    <message>
        <source>Counts of the findings</source>
        <translation>Zahlen der Befunde</translation>
    </message>
    <message>
        <source>X, false positive: clears no other finding</source>
        <translation>X, falsch positiv: entlastet keinen weiteren Befund</translation>
    </message>
    <message>
        <source>X, false positive: %1</source>
        <translation>X, falsch positiv: %1</translation>
    </message>
    <message>
        <source>%1; would call a confirmed finding fine</source>
        <translation>%1; nennt einen bestätigten Befund in Ordnung</translation>
    </message>
    <message>
        <source>%1; would call %2 confirmed findings fine</source>
        <translation>%1; nennt %2 bestätigte Befunde in Ordnung</translation>
    </message>
    <message>
        <source>&amp;Next finding</source>
        <translation>&amp;Nächster Befund</translation>
    </message>
    <message>
        <source>&amp;Previous finding</source>
        <translation>&amp;Voriger Befund</translation>
    </message>
    <message>
        <source>Show in the log</source>
        <translation>Im Log zeigen</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Zeilen kopieren</translation>
    </message>
    <message>
        <source>Only this template</source>
        <translation>Nur diese Vorlage</translation>
    </message>
    <message>
        <source>Only this session</source>
        <translation>Nur diese Sitzung</translation>
    </message>
    <message>
        <source>Only this pattern</source>
        <translation>Nur dieses Muster</translation>
    </message>
    <message>
        <source>%1 shown of %2</source>
        <translation>%1 von %2 zu sehen</translation>
    </message>
    <message>
        <source>%1 confirmed</source>
        <translation>%1 bestätigt</translation>
    </message>
    <message>
        <source>%1 false positive</source>
        <translation>%1 falsch positiv</translation>
    </message>
    <message>
        <source>%1 cleared</source>
        <translation>%1 entlastet</translation>
    </message>
    <message>
        <source>Cleared: a false positive elsewhere taught that it is fine. `state:all` shows them.</source>
        <translation>Entlastet: ein falsch positiver Befund anderswo lehrte, dass es in Ordnung ist. `state:all` zeigt sie.</translation>
    </message>
    <message>
        <source>No logs are open</source>
        <translation>Keine Logs sind offen</translation>
    </message>
    <message>
        <source>Open logs; then what is out of line can be found.</source>
        <translation>Logs öffnen; dann lässt sich finden, was auffällt.</translation>
    </message>
    <message>
        <source>Learning what is normal</source>
        <translation>Es wird gelernt, was normal ist</translation>
    </message>
    <message>
        <source>What departs from it shows here after that.</source>
        <translation>Was davon abweicht, steht danach hier.</translation>
    </message>
    <message>
        <source>Looking for findings</source>
        <translation>Befunde werden gesucht</translation>
    </message>
    <message>
        <source>The tasks below say how far.</source>
        <translation>Die Aufgaben unten sagen, wie weit es ist.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Wird gelesen</translation>
    </message>
    <message>
        <source>No finding matches the search</source>
        <translation>Kein Befund passt zur Suche</translation>
    </message>
    <message>
        <source>%1 are there; the terms above leave none.</source>
        <translation>%1 sind da; die Begriffe oben lassen keinen übrig.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>No finding passes the filters</source>
        <translation>Kein Befund passt zu den Filtern</translation>
    </message>
    <message>
        <source>All findings are still there; the conditions above leave none of them.</source>
        <translation>Alle Befunde sind noch da; die Bedingungen oben lassen keinen übrig.</translation>
    </message>
    <message>
        <source>Lift all filters</source>
        <translation>Alle Filter aufheben</translation>
    </message>
    <message>
        <source>Nothing is left to look at</source>
        <translation>Nichts bleibt anzusehen</translation>
    </message>
    <message>
        <source>Every finding has a verdict that calls it fine, or was cleared by one.</source>
        <translation>Jeder Befund hat ein Urteil, das ihn in Ordnung nennt, oder wurde durch eines entlastet.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Nothing was learned yet</source>
        <translation>Noch wurde nichts gelernt</translation>
    </message>
    <message>
        <source>Detectors learn first what is normal in these logs; what departs from it is a finding.</source>
        <translation>Detektoren lernen erst, was in diesen Logs normal ist; was davon abweicht, ist ein Befund.</translation>
    </message>
    <message>
        <source>Learn and look for findings</source>
        <translation>Lernen und Befunde suchen</translation>
    </message>
    <message>
        <source>No findings yet</source>
        <translation>Noch keine Befunde</translation>
    </message>
    <message>
        <source>What is normal was learned. Now it can be looked for what departs from it.</source>
        <translation>Was normal ist, wurde gelernt. Nun lässt sich suchen, was davon abweicht.</translation>
    </message>
    <message>
        <source>Look for findings</source>
        <translation>Befunde suchen</translation>
    </message>
    <message>
        <source>Nothing is out of line</source>
        <translation>Nichts fällt auf</translation>
    </message>
    <message>
        <source>%1 records were looked at for: %2.</source>
        <translation>%1 Einträge wurden geprüft auf: %2.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Noch einmal suchen</translation>
    </message>
    <message>
        <source>%1 classified: %2, %3 normal</source>
        <translation>%1 eingestuft: %2, %3 normal</translation>
    </message>
    <message>
        <source>1 anomaly</source>
        <translation>1 Anomalie</translation>
    </message>
    <message>
        <source>%1 anomalies</source>
        <translation>%1 Anomalien</translation>
    </message>
    <message>
        <source>%1 not classified: %2</source>
        <translation>%1 nicht eingestuft: %2</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>%1 are new. In the log, [ and ] walk from one to the next.</source>
        <translation>%1 sind neu. Im Log gehen [ und ] von einem zum nächsten.</translation>
    </message>
    <message>
        <source>Show the findings</source>
        <translation>Befunde zeigen</translation>
    </message>
    <message>
        <source>Filter to &amp;records with findings of %1</source>
        <translation>Nach &amp;Einträgen mit Befunden von %1 filtern</translation>
    </message>
    <message>
        <source>The log and all other views then show no others, until the condition is taken away</source>
        <translation>Das Log und alle anderen Ansichten zeigen dann keine anderen, bis die Bedingung aufgehoben wird</translation>
    </message>
</context>
<context>
    <name>logwright::ui::Findings</name>
    <message>
        <source>Sequences</source>
        <translation>Abfolgen</translation>
    </message>
    <message>
        <source>An event that the learned sequences did not expect after those before it</source>
        <translation>Ein Ereignis, das die gelernten Abfolgen nach den vorigen nicht erwarteten</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Gestalt</translation>
    </message>
    <message>
        <source>A session unlike any that was seen</source>
        <translation>Eine Sitzung, wie noch keine zu sehen war</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>A session out of line in its shape and its sequence</source>
        <translation>Eine Sitzung, die in Gestalt und Abfolge auffällt</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>Neue Vorlage</translation>
    </message>
    <message>
        <source>A template that was not there in what is normal</source>
        <translation>Eine Vorlage, die im Normalen nicht vorkam</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>A parameter, or a time between records, out of its band</source>
        <translation>Ein Parameter oder eine Zeit zwischen Einträgen, außerhalb seines Bandes</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Keys and parameters judged by a model that saw labels</source>
        <translation>Schlüssel und Parameter, beurteilt von einem Modell, das Kennzeichen sah</translation>
    </message>
    <message>
        <source>PCA</source>
        <translation>PCA</translation>
    </message>
    <message>
        <source>A baseline: principal components of session counts</source>
        <translation>Ein Vergleichsverfahren: Hauptkomponenten der Zählungen je Sitzung</translation>
    </message>
    <message>
        <source>Invariants</source>
        <translation>Invarianten</translation>
    </message>
    <message>
        <source>A baseline: linear invariants between counts</source>
        <translation>Ein Vergleichsverfahren: lineare Invarianten zwischen Zählungen</translation>
    </message>
    <message>
        <source>Forest</source>
        <translation>Wald</translation>
    </message>
    <message>
        <source>A baseline: isolation forest over session counts</source>
        <translation>Ein Vergleichsverfahren: Isolation Forest über Zählungen je Sitzung</translation>
    </message>
    <message>
        <source>Flood</source>
        <translation>Flut</translation>
    </message>
    <message>
        <source>One template repeated within moments</source>
        <translation>Eine Vorlage, in Augenblicken wiederholt</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>A template more often, or less, than is its rhythm</source>
        <translation>Eine Vorlage, öfter oder seltener als ihr Rhythmus</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>A pattern or a behaviour that a rule names</source>
        <translation>Ein Muster oder Verhalten, das eine Regel nennt</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Geheimnisse</translation>
    </message>
    <message>
        <source>Something in clear that should not be</source>
        <translation>Etwas im Klartext, das es nicht sein sollte</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>A step of a session that is missing, too much, out of order, or where it stops short</source>
        <translation>Ein Schritt einer Sitzung, der fehlt, zu viel ist, falsch steht, oder an dem sie vorzeitig endet</translation>
    </message>
    <message>
        <source>LOF</source>
        <translation>LOF</translation>
    </message>
    <message>
        <source>A template unlike those around it, by density</source>
        <translation>Eine Vorlage, der Dichte nach anders als die um sie</translation>
    </message>
    <message>
        <source>KNN</source>
        <translation>KNN</translation>
    </message>
    <message>
        <source>A template far from all others</source>
        <translation>Eine Vorlage fern von allen anderen</translation>
    </message>
    <message>
        <source>Unseen template</source>
        <translation>Ungesehene Vorlage</translation>
    </message>
    <message>
        <source>Unexpected event</source>
        <translation>Unerwartetes Ereignis</translation>
    </message>
    <message>
        <source>Missing step</source>
        <translation>Fehlender Schritt</translation>
    </message>
    <message>
        <source>Wrong order</source>
        <translation>Falsche Reihenfolge</translation>
    </message>
    <message>
        <source>Early stop</source>
        <translation>Vorzeitiges Ende</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Zählungen</translation>
    </message>
    <message>
        <source>New succession</source>
        <translation>Neue Folge</translation>
    </message>
    <message>
        <source>Slow step</source>
        <translation>Langsamer Schritt</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Unseen value</source>
        <translation>Ungesehener Wert</translation>
    </message>
    <message>
        <source>Burst</source>
        <translation>Häufung</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>Stille</translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation>Verhalten</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>False positive</source>
        <translation>Falsch positiv</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>Entlastet</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Verschwunden</translation>
    </message>
    <message>
        <source>Nobody has said yet what it is</source>
        <translation>Noch hat niemand gesagt, was es ist</translation>
    </message>
    <message>
        <source>A person said that it is an anomaly</source>
        <translation>Ein Mensch sagte, dass es eine Anomalie ist</translation>
    </message>
    <message>
        <source>A person said that it is fine</source>
        <translation>Ein Mensch sagte, dass es in Ordnung ist</translation>
    </message>
    <message>
        <source>A false positive elsewhere taught that this is fine</source>
        <translation>Ein falsch positiver Befund anderswo lehrte, dass dies in Ordnung ist</translation>
    </message>
    <message>
        <source>The last detection did not find it again; it is kept for its note</source>
        <translation>Die letzte Suche fand ihn nicht wieder; er bleibt wegen seiner Notiz</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Parameter values</source>
        <translation>Parameterwerte</translation>
    </message>
    <message>
        <source>Templates, and the steps of sessions: what is new, missing or out of order</source>
        <translation>Vorlagen und die Schritte von Sitzungen: was neu ist, fehlt oder falsch steht</translation>
    </message>
    <message>
        <source>Parameters, and times between records: what is out of its usual band</source>
        <translation>Parameter und Zeiten zwischen Einträgen: was außerhalb des üblichen Bandes liegt</translation>
    </message>
    <message>
        <source>What comes after what in sessions, learned by a network: what it did not expect</source>
        <translation>Was in Sitzungen auf was folgt, von einem Netz gelernt: was es nicht erwartete</translation>
    </message>
    <message>
        <source>Marked as false positive</source>
        <translation>Als falsch positiv markiert</translation>
    </message>
    <message>
        <source>Verdict taken back</source>
        <translation>Urteil zurückgenommen</translation>
    </message>
    <message>
        <source>Anomaly</source>
        <translation>Anomalie</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>%1 says: %2</source>
        <translation>%1 sagt: %2</translation>
    </message>
    <message>
        <source>. %1</source>
        <translation>. %1</translation>
    </message>
    <message>
        <source>clears %1</source>
        <translation>entlastet %1</translation>
    </message>
    <message>
        <source>brings back %1</source>
        <translation>holt %1 zurück</translation>
    </message>
    <message>
        <source>false positive: %1</source>
        <translation>falsch positiv: %1</translation>
    </message>
    <message>
        <source>confirmed: %1</source>
        <translation>bestätigt: %1</translation>
    </message>
    <message>
        <source>verdict taken back: %1</source>
        <translation>Urteil zurückgenommen: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 finding(s)</source>
        <translation>
            <numerusform>%1 Befund</numerusform>
            <numerusform>%1 Befunde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 other finding(s)</source>
        <translation>
            <numerusform>%1 weiteren Befund</numerusform>
            <numerusform>%1 weitere Befunde</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>logwright::ui::FormatDialog</name>
    <message>
        <source>Format of %1</source>
        <translation>Format von %1</translation>
    </message>
    <message>
        <source>Read with this format</source>
        <translation>Mit diesem Format lesen</translation>
    </message>
    <message>
        <source>Find a format</source>
        <translation>Format suchen</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formate</translation>
    </message>
    <message>
        <source>Own pattern</source>
        <translation>Eigenes Muster</translation>
    </message>
    <message>
        <source>Fields in angle brackets, with &lt;Content&gt; for the message;
or a regular expression with named groups such as (?P&lt;time&gt;...).</source>
        <translation>Felder in spitzen Klammern, mit &lt;Content&gt; für die Nachricht;
oder ein regulärer Ausdruck mit benannten Gruppen wie (?P&lt;time&gt;...).</translation>
    </message>
    <message>
        <source>a field, or a pattern such as (blk_\S+)</source>
        <translation>ein Feld oder ein Muster wie (blk_\S+)</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>What ties records to one run: a block, a request, a thread.</source>
        <translation>Was Einträge zu einem Lauf verbindet: ein Block, eine Anfrage, ein Thread.</translation>
    </message>
    <message>
        <source>Or a &amp;pattern of your own</source>
        <translation>Oder ein eigenes &amp;Muster</translation>
    </message>
    <message>
        <source>&amp;Session, where the format names none</source>
        <translation>&amp;Sitzung, wo das Format keine nennt</translation>
    </message>
    <message>
        <source>How the first lines come out</source>
        <translation>Was aus den ersten Zeilen wird</translation>
    </message>
    <message>
        <source>As found</source>
        <translation>Wie gefunden</translation>
    </message>
    <message>
        <source>%1: %2 records in the first %3 lines</source>
        <translation>%1: %2 Einträge in den ersten %3 Zeilen</translation>
    </message>
    <message>
        <source>, %1 times could not be read</source>
        <translation>, %1 Zeiten waren nicht lesbar</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Komponente</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Rechner</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>  (+1 line)</source>
        <translation>  (+1 Zeile)</translation>
    </message>
    <message>
        <source>  (+%1 lines)</source>
        <translation>  (+%1 Zeilen)</translation>
    </message>
</context>
<context>
    <name>logwright::ui::GoToDialog</name>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Time or row</source>
        <translation>&amp;Zeit oder Zeile</translation>
    </message>
    <message>
        <source>10:02, 2024-03-05 10:02:03, +5 min, -2 h or the number of a row</source>
        <translation>10:02, 2024-03-05 10:02:03, +5 min, -2 h oder die Nummer einer Zeile</translation>
    </message>
    <message>
        <source>Where that is</source>
        <translation>Wo das ist</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Los</translation>
    </message>
    <message>
        <source>%1 rows from %2 to %3 UTC</source>
        <translation>%1 Zeilen von %2 bis %3 UTC</translation>
    </message>
    <message>
        <source>This is neither a time nor a number.</source>
        <translation>Das ist weder eine Zeit noch eine Zahl.</translation>
    </message>
    <message>
        <source>Row %1, %2 UTC</source>
        <translation>Zeile %1, %2 UTC</translation>
    </message>
    <message>
        <source>Beyond the end; the last one: %1</source>
        <translation>Jenseits des Endes; die letzte: %1</translation>
    </message>
</context>
<context>
    <name>logwright::ui::GraphView</name>
    <message>
        <source>Larger (Z, Ctrl and the wheel)</source>
        <translation>Größer (Z, Strg und das Mausrad)</translation>
    </message>
    <message>
        <source>Smaller (Shift+Z)</source>
        <translation>Kleiner (Umschalt+Z)</translation>
    </message>
    <message>
        <source>All of it (0)</source>
        <translation>Alles (0)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>In the centre</source>
        <translation>In der Mitte</translation>
    </message>
    <message>
        <source>Comes from: %1</source>
        <translation>Kommt von: %1</translation>
    </message>
    <message>
        <source>Leads to: %1</source>
        <translation>Führt zu: %1</translation>
    </message>
    <message>
        <source>%1 cards, %2 arrows</source>
        <translation>%1 Karten, %2 Pfeile</translation>
    </message>
</context>
<context>
    <name>logwright::ui::Help</name>
    <message>
        <source>Return, double click</source>
        <translation>Eingabe, Doppelklick</translation>
    </message>
    <message>
        <source>Show it in the log</source>
        <translation>Im Log zeigen</translation>
    </message>
    <message>
        <source>Arrows, Home</source>
        <translation>Pfeiltasten, Pos1</translation>
    </message>
    <message>
        <source>Walk from card to card, to the one in the centre</source>
        <translation>Von Karte zu Karte gehen, zu der in der Mitte</translation>
    </message>
    <message>
        <source>Go through the arrows at the card</source>
        <translation>Die Pfeile an der Karte durchgehen</translation>
    </message>
    <message>
        <source>Unfold and fold what hangs on the card</source>
        <translation>Auffalten und zufalten, was an der Karte hängt</translation>
    </message>
    <message>
        <source>Larger, smaller, all of it, true size</source>
        <translation>Größer, kleiner, alles, wahre Größe</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>What the logs are like, in figures: how many records there are, when they were written and by whom, what goes wrong, and which templates are most frequent. Every figure and every bar leads to the records behind it.</source>
        <translation>Wie die Logs sind, in Zahlen: wie viele Einträge es gibt, wann und von wem sie geschrieben wurden, was schiefgeht und welche Vorlagen am häufigsten sind. Jede Zahl und jeder Balken führt zu den Einträgen dahinter.</translation>
    </message>
    <message>
        <source>Everything is counted over the records that the filter leaves. The risk follows from how many findings are of rules and secrets, and from grave records in which other findings show.</source>
        <translation>Alles wird über die Einträge gezählt, die der Filter lässt. Das Risiko folgt daraus, wie viele Befunde von Regeln und Geheimnissen stammen, und aus schweren Einträgen mit anderen Befunden.</translation>
    </message>
    <message>
        <source>Arrows, Return</source>
        <translation>Pfeiltasten, Eingabe</translation>
    </message>
    <message>
        <source>Walk the bars of a chart, filter to one</source>
        <translation>Die Balken eines Diagramms durchgehen, nach einem filtern</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>The records of all sources, in the order of their times. What varies in a message is tinted, the words that stay the same are not. Marks at the left are findings and bookmarks.</source>
        <translation>Die Einträge aller Quellen in der Reihenfolge ihrer Zeiten. Was in einer Meldung wechselt, ist getönt, was gleich bleibt, nicht. Zeichen am linken Rand sind Befunde und Lesezeichen.</translation>
    </message>
    <message>
        <source>Times are shown in UTC, as the lines tell them or as their file&apos;s settings say. A record without a time has that of the one before it. Severity, component and session are read off the line; the template is found by comparing all messages.</source>
        <translation>Zeiten stehen in UTC, wie die Zeilen oder die Einstellungen ihrer Datei sie nennen. Ein Eintrag ohne Zeit hat die des vorigen. Schweregrad, Komponente und Sitzung werden aus der Zeile gelesen; die Vorlage findet der Vergleich aller Meldungen.</translation>
    </message>
    <message>
        <source>Up, Down, Page Up, Page Down</source>
        <translation>Auf, Ab, Bild auf, Bild ab</translation>
    </message>
    <message>
        <source>Walk; with Shift, choose several</source>
        <translation>Gehen; mit Umschalt mehrere wählen</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>Links, Rechts</translation>
    </message>
    <message>
        <source>Move along long messages</source>
        <translation>Lange Meldungen entlang rücken</translation>
    </message>
    <message>
        <source>Return, Space</source>
        <translation>Eingabe, Leertaste</translation>
    </message>
    <message>
        <source>Show the record&apos;s details</source>
        <translation>Die Einzelheiten des Eintrags zeigen</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>The kinds of messages in the logs, each once: its words, with a mark in each place where something varies. The table says how often each came, and from when to when. You can merge, split, name, pin and hide templates.</source>
        <translation>Die Arten von Meldungen in den Logs, jede einmal: ihre Wörter, mit einem Zeichen an jeder Stelle, an der etwas wechselt. Die Tabelle sagt, wie oft jede kam und von wann bis wann. Vorlagen lassen sich vereinen, teilen, benennen, festhalten und ausblenden.</translation>
    </message>
    <message>
        <source>Templates are found by comparing messages with each other; no list of formats is needed. Cardinality is how many digits the number of records has, less one: 7 records have cardinality 0, 7,000 have 3.</source>
        <translation>Vorlagen findet der Vergleich der Meldungen untereinander; eine Liste von Formaten ist nicht nötig. Die Kardinalität ist die Zahl der Ziffern der Anzahl der Einträge, weniger eins: 7 Einträge haben die Kardinalität 0, 7.000 haben 3.</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Filter the log to the template</source>
        <translation>Das Log nach der Vorlage filtern</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>What the detectors hold for out of line, with the reason in a sentence. Say of each whether it is right: a false positive teaches the detector, and findings like it go too.</source>
        <translation>Was die Detektoren für auffällig halten, mit dem Grund in einem Satz. Sagen Sie von jedem, ob er stimmt: Ein falsch positiver lehrt den Detektor, und gleichartige Befunde gehen mit.</translation>
    </message>
    <message>
        <source>The score, 0 to 1, says how far something departs from what was learned as normal. It is comparable within one detector. Verdicts can be undone exactly.</source>
        <translation>Der Wert von 0 bis 1 sagt, wie weit etwas von dem abweicht, was als normal gelernt wurde. Vergleichbar ist er innerhalb eines Detektors. Urteile lassen sich genau zurücknehmen.</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Correlations</source>
        <translation>Korrelationen</translation>
    </message>
    <message>
        <source>What led to a record, or what it led to, as a tree in which time runs from left to right. An arrow&apos;s share says how much of the evidence points there. Arrows with a question mark are doubtful.</source>
        <translation>Was zu einem Eintrag führte oder wozu er führte, als Baum, in dem die Zeit von links nach rechts läuft. Der Anteil an einem Pfeil sagt, wie viele der Belege dorthin weisen. Pfeile mit Fragezeichen sind zweifelhaft.</translation>
    </message>
    <message>
        <source>A model that was trained on these logs proposes the arrows. Counts decide: an arrow is sure only where the two templates come together more often than chance would have it.</source>
        <translation>Ein Modell, das mit diesen Logs trainiert wurde, schlägt die Pfeile vor. Zählungen entscheiden: Sicher ist ein Pfeil nur, wo die beiden Vorlagen öfter zusammen kommen, als der Zufall es wollte.</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Beziehungen</translation>
    </message>
    <message>
        <source>Which templates lead to which, over all of the logs. The table lists templates with their relations, the drawing shows those of the chosen one.</source>
        <translation>Welche Vorlagen zu welchen führen, über alle Logs. Die Tabelle nennt Vorlagen mit ihren Beziehungen, die Zeichnung zeigt die der gewählten.</translation>
    </message>
    <message>
        <source>Lift says how much more often two templates come together than chance would have it; the lag is the time between them. Both are counted on the records, not guessed by the model.</source>
        <translation>Der Lift sagt, wie viel öfter zwei Vorlagen zusammen kommen, als der Zufall es wollte; die Verzögerung ist die Zeit zwischen ihnen. Beide sind an den Einträgen gezählt, nicht vom Modell geschätzt.</translation>
    </message>
    <message>
        <source>Workflows</source>
        <translation>Abläufe</translation>
    </message>
    <message>
        <source>How tasks usually go: steps, branches, loops, and steps that come side by side. Lay a session over it to see where it left the usual way.</source>
        <translation>Wie Aufgaben gewöhnlich gehen: Schritte, Zweige, Schleifen und Schritte nebeneinander. Legen Sie eine Sitzung darüber, um zu sehen, wo sie den üblichen Weg verließ.</translation>
    </message>
    <message>
        <source>Records are tied to executions of a task by the session that they name, by values that they share, or by time alone. Shares on arrows are shares of executions; times are medians.</source>
        <translation>Einträge werden durch die genannte Sitzung, durch gemeinsame Werte oder allein durch die Zeit zu Ausführungen einer Aufgabe verbunden. Anteile an Pfeilen sind Anteile der Ausführungen; Zeiten sind Mediane.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Teaches a model what leads to what in these logs, for the trees of Correlations. Past trainings are listed; choose the one that trees are made with.</source>
        <translation>Lehrt ein Modell, was in diesen Logs wozu führt, für die Bäume unter Korrelationen. Frühere Trainings sind aufgeführt; wählen Sie das, mit dem Bäume entstehen.</translation>
    </message>
    <message>
        <source>Scores are measured on the later part of the time, which the model did not see. F1 joins how many predictions are right and how many records were predicted; 1 is best.</source>
        <translation>Gemessen wird am späteren Teil der Zeit, den das Modell nicht sah. F1 verbindet, wie viele Vorhersagen stimmen und wie viele Einträge vorhergesagt wurden; 1 ist das Beste.</translation>
    </message>
    <message>
        <source>Detectors</source>
        <translation>Detektoren</translation>
    </message>
    <message>
        <source>Teaches the detectors what is normal: which steps follow which, which values come, how often. What departs from it becomes a finding.</source>
        <translation>Lehrt die Detektoren, was normal ist: welche Schritte auf welche folgen, welche Werte kommen, wie oft. Was davon abweicht, wird ein Befund.</translation>
    </message>
    <message>
        <source>Unless you choose otherwise, the earliest 60 % of the records are taken as normal. The evaluation compares findings with labels, where the logs came with some.</source>
        <translation>Wenn Sie nichts anderes wählen, gelten die frühesten 60 % der Einträge als normal. Die Auswertung vergleicht Befunde mit Kennzeichnungen, wo die Logs welche mitbringen.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Two parts of the logs, a good day and a bad day: which templates are new or gone, which come more or less often, which values and sequences changed. What surprises most stands first.</source>
        <translation>Zwei Teile der Logs, ein guter und ein schlechter Tag: welche Vorlagen neu oder verschwunden sind, welche öfter oder seltener kommen, welche Werte und Folgen sich änderten. Das Überraschendste steht vorn.</translation>
    </message>
    <message>
        <source>A change is listed where it is larger than what each side varies by itself. Of all that is listed, a small share may still be chance.</source>
        <translation>Eine Änderung ist aufgeführt, wo sie größer ist, als jede Seite für sich schwankt. Von allem Aufgeführten kann ein kleiner Teil noch Zufall sein.</translation>
    </message>
    <message>
        <source>Show the records behind the change</source>
        <translation>Die Einträge hinter der Änderung zeigen</translation>
    </message>
    <message>
        <source>Search line</source>
        <translation>Suchzeile</translation>
    </message>
    <message>
        <source>Looks for words, for &quot;several words&quot; and for /regular expressions/ in all records, and for fields: severity&gt;=error, template:12, host:n7, after:10:00. A minus before a term leaves out what has it. Below the line stands what will be looked for.</source>
        <translation>Sucht in allen Einträgen nach Wörtern, nach &quot;mehreren Wörtern&quot; und nach /regulären Ausdrücken/ sowie nach Feldern: severity&gt;=error, template:12, host:n7, after:10:00. Ein Minus vor einem Begriff lässt weg, was ihn hat. Unter der Zeile steht, wonach gesucht wird.</translation>
    </message>
    <message>
        <source>What is found is what is shown: text that is hidden as a secret is not found. Hits come while the search runs.</source>
        <translation>Gefunden wird, was gezeigt wird: Als Geheimnis verborgener Text wird nicht gefunden. Treffer kommen, während die Suche läuft.</translation>
    </message>
    <message>
        <source>Empty the line</source>
        <translation>Die Zeile leeren</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>The conditions that hold now, each as a chip. All views show only the records that meet all of them. A click on a chip lifts its condition; back and forward go through the filters that you had.</source>
        <translation>Die Bedingungen, die jetzt gelten, jede als Marke. Alle Ansichten zeigen nur Einträge, die alle erfüllen. Ein Klick auf eine Marke hebt ihre Bedingung auf; Zurück und Vor gehen durch die früheren Filter.</translation>
    </message>
    <message>
        <source>Delete, Return</source>
        <translation>Entf, Eingabe</translation>
    </message>
    <message>
        <source>Lift the condition of the chip</source>
        <translation>Die Bedingung der Marke aufheben</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>The files that the project was made from, in their folders, with their format and how far they were read. A file with a mark has a problem: rest the pointer on it to read which.</source>
        <translation>Die Dateien, aus denen das Projekt besteht, in ihren Ordnern, mit ihrem Format und wie weit sie gelesen wurden. Eine Datei mit Zeichen hat ein Problem: Zeigen Sie darauf, um zu lesen, welches.</translation>
    </message>
    <message>
        <source>Formats are recognised from the first lines of each file and can be chosen by hand.</source>
        <translation>Formate werden an den ersten Zeilen jeder Datei erkannt und können von Hand gewählt werden.</translation>
    </message>
    <message>
        <source>Menu key, right click</source>
        <translation>Menütaste, Rechtsklick</translation>
    </message>
    <message>
        <source>Format, encoding, read again, remove</source>
        <translation>Format, Kodierung, neu lesen, entfernen</translation>
    </message>
    <message>
        <source>Cardinality</source>
        <translation>Kardinalität</translation>
    </message>
    <message>
        <source>How many templates are frequent and how many are rare: for each cardinality two bars, its templates and their records. Rare templates are few records, and often the telling ones.</source>
        <translation>Wie viele Vorlagen häufig und wie viele selten sind: für jede Kardinalität zwei Balken, ihre Vorlagen und deren Einträge. Seltene Vorlagen sind wenige Einträge und oft die aufschlussreichen.</translation>
    </message>
    <message>
        <source>The axis is logarithmic: each step up is ten times as many.</source>
        <translation>Die Achse ist logarithmisch: Jede Stufe höher ist zehnmal so viel.</translation>
    </message>
    <message>
        <source>Left, Right, Return</source>
        <translation>Links, Rechts, Eingabe</translation>
    </message>
    <message>
        <source>Walk the bars, filter to one</source>
        <translation>Die Balken durchgehen, nach einem filtern</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>All that is known of the chosen record: its lines as they stand in the file, its fields, the values of its parameters, its findings and notes.</source>
        <translation>Alles, was vom gewählten Eintrag bekannt ist: seine Zeilen, wie sie in der Datei stehen, seine Felder, die Werte seiner Parameter, seine Befunde und Notizen.</translation>
    </message>
    <message>
        <source>The text is read from its file at this moment; the rest comes from the project.</source>
        <translation>Der Text wird in diesem Moment aus seiner Datei gelesen; der Rest kommt aus dem Projekt.</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>The values of the chosen template&apos;s parameters: which come how often, how numbers spread, and how they went over time.</source>
        <translation>Die Werte der Parameter der gewählten Vorlage: welche wie oft kommen, wie Zahlen sich verteilen und wie sie über die Zeit verliefen.</translation>
    </message>
    <message>
        <source>Counted over all records of the template that the filter leaves. The band is where values are expected, as the detectors learned it.</source>
        <translation>Gezählt über alle Einträge der Vorlage, die der Filter lässt. Das Band zeigt, wo Werte erwartet werden, wie die Detektoren es gelernt haben.</translation>
    </message>
    <message>
        <source>Walk through the values out of the band</source>
        <translation>Die Werte außerhalb des Bandes durchgehen</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Why an arrow is in a drawing: how often the two templates came together, in which order, after how long, and the records themselves.</source>
        <translation>Warum ein Pfeil in einer Zeichnung steht: wie oft die beiden Vorlagen zusammen kamen, in welcher Reihenfolge, nach welcher Zeit, und die Einträge selbst.</translation>
    </message>
    <message>
        <source>All figures are counts over the logs. The histogram shows the times between the two.</source>
        <translation>Alle Zahlen sind Zählungen über die Logs. Das Histogramm zeigt die Zeiten zwischen beiden.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>How many records came when, stacked by severity. Triangles above are findings, ticks below are hits of the search. Drag over a range to filter to it.</source>
        <translation>Wie viele Einträge wann kamen, gestapelt nach Schweregrad. Dreiecke darüber sind Befunde, Striche darunter Treffer der Suche. Ziehen Sie über einen Bereich, um nach ihm zu filtern.</translation>
    </message>
    <message>
        <source>Bars grow with the square root of the count, so that quiet hours can be seen beside a burst.</source>
        <translation>Balken wachsen mit der Wurzel der Anzahl, damit neben einem Ausbruch auch ruhige Stunden zu sehen sind.</translation>
    </message>
    <message>
        <source>Left, Right, Page Up, Page Down</source>
        <translation>Links, Rechts, Bild auf, Bild ab</translation>
    </message>
    <message>
        <source>Move the range</source>
        <translation>Den Bereich verschieben</translation>
    </message>
    <message>
        <source>Make the range shorter, longer</source>
        <translation>Den Bereich kürzer, länger machen</translation>
    </message>
    <message>
        <source>Lift the range</source>
        <translation>Den Bereich aufheben</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Lesezeichen</translation>
    </message>
    <message>
        <source>The records that you marked, with colours and notes.</source>
        <translation>Die Einträge, die Sie markiert haben, mit Farben und Notizen.</translation>
    </message>
    <message>
        <source>They are kept in the project and stay with their records when files grow.</source>
        <translation>Sie liegen im Projekt und bleiben bei ihren Einträgen, wenn Dateien wachsen.</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>What is being worked on, how far it is and how long it will take. Each can be cancelled; what was done until then is kept where that makes sense.</source>
        <translation>Woran gearbeitet wird, wie weit es ist und wie lange es dauern wird. Jede lässt sich abbrechen; was bis dahin getan war, bleibt, wo das sinnvoll ist.</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Suchergebnisse</translation>
    </message>
    <message>
        <source>The records that the search found, in the order of their times, beside the full log. Choosing one shows it there.</source>
        <translation>Die Einträge, die die Suche fand, in der Reihenfolge ihrer Zeiten, neben dem ganzen Log. Wer einen wählt, sieht ihn dort.</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>Das Fenster</translation>
    </message>
    <message>
        <source>Views stand in the middle, as tabs; what belongs to the chosen thing stands around them. All of them show the same records, those that the filter leaves, and what is chosen in one is chosen in all. A click chooses, a double click opens, a drag over time makes a range.</source>
        <translation>Ansichten stehen in der Mitte, als Reiter; was zum Gewählten gehört, steht um sie herum. Alle zeigen dieselben Einträge, die der Filter lässt, und was in einer gewählt ist, ist es in allen. Ein Klick wählt, ein Doppelklick öffnet, ein Ziehen über Zeit macht einen Bereich.</translation>
    </message>
    <message>
        <source>Logs stay where they are and are never changed. A project holds of each record its time, severity, template and place; the text is read from the files when it is shown.</source>
        <translation>Logs bleiben, wo sie sind, und werden nie verändert. Ein Projekt hält von jedem Eintrag Zeit, Schweregrad, Vorlage und Ort; der Text wird aus den Dateien gelesen, wenn er gezeigt wird.</translation>
    </message>
    <message>
        <source>To the next control and back</source>
        <translation>Zum nächsten Bedienelement und zurück</translation>
    </message>
    <message>
        <source>What can be done with the chosen thing</source>
        <translation>Was sich mit dem Gewählten tun lässt</translation>
    </message>
    <message>
        <source>Highlighters</source>
        <translation>Hervorhebungen</translation>
    </message>
    <message>
        <source>Searches that paint the records they find in a colour, in the log. They filter nothing. Of several that find a record the first one paints its row.</source>
        <translation>Suchen, die im Log die Einträge färben, die sie finden. Sie filtern nichts. Finden mehrere einen Eintrag, färbt die erste seine Zeile.</translation>
    </message>
    <message>
        <source>Only records that show are looked at, so they cost the same however large the logs are. They are kept in the project.</source>
        <translation>Nur gezeigte Einträge werden angesehen, darum kosten sie gleich viel, wie groß die Logs auch sind. Sie werden im Projekt behalten.</translation>
    </message>
    <message>
        <source>Switch it on or off</source>
        <translation>Ein- oder ausschalten</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Walk to the next; with Shift, back</source>
        <translation>Zum nächsten gehen; mit Umschalt zurück</translation>
    </message>
</context>
<context>
    <name>logwright::ui::HelpWindow</name>
    <message>
        <source>Where it comes from</source>
        <translation>Woher es kommt</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Topics of the help</source>
        <translation>Themen der Hilfe</translation>
    </message>
    <message>
        <source>What the help says</source>
        <translation>Was die Hilfe sagt</translation>
    </message>
</context>
<context>
    <name>logwright::ui::HighlighterDialog</name>
    <message>
        <source>Highlighter</source>
        <translation>Hervorhebung</translation>
    </message>
    <message>
        <source>What will be highlighted</source>
        <translation>Was hervorgehoben wird</translation>
    </message>
    <message>
        <source>May be left empty</source>
        <translation>Kann leer bleiben</translation>
    </message>
    <message>
        <source>The whole row</source>
        <translation>Die ganze Zeile</translation>
    </message>
    <message>
        <source>Only the words</source>
        <translation>Nur die Wörter</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Farbe</translation>
    </message>
    <message>
        <source>&amp;Paint</source>
        <translation>&amp;Einfärben</translation>
    </message>
    <message>
        <source>What is to be found: words, or anything that a search can say.</source>
        <translation>Was gefunden werden soll: Wörter, oder alles, was eine Suche sagen kann.</translation>
    </message>
</context>
<context>
    <name>logwright::ui::HighlighterModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>Highlighter</source>
        <translation>Hervorhebung</translation>
    </message>
    <message>
        <source>Finds</source>
        <translation>Findet</translation>
    </message>
</context>
<context>
    <name>logwright::ui::HighlighterView</name>
    <message>
        <source>Highlighters</source>
        <translation>Hervorhebungen</translation>
    </message>
    <message>
        <source>Highlighters of the log</source>
        <translation>Hervorhebungen des Logs</translation>
    </message>
    <message>
        <source>No highlighters</source>
        <translation>Keine Hervorhebungen</translation>
    </message>
    <message>
        <source>They paint records of the log in a colour: press M in the log for those of a template, Shift+M for those that a search finds, or click a word with the right button.</source>
        <translation>Sie färben Einträge des Logs: Im Log färbt M die einer Vorlage, Umschalt+M die, die eine Suche findet; ein Wort färbt das Menü der rechten Maustaste.</translation>
    </message>
    <message>
        <source>New highlighter</source>
        <translation>Neue Hervorhebung</translation>
    </message>
    <message>
        <source>New highlighter...</source>
        <translation>Neue Hervorhebung...</translation>
    </message>
    <message>
        <source>Change...</source>
        <translation>Ändern...</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>What can be done with highlighters</source>
        <translation>Was mit Hervorhebungen getan werden kann</translation>
    </message>
</context>
<context>
    <name>logwright::ui::Highlighters</name>
    <message>
        <source>The highlighters of the project are not shown</source>
        <translation>Die Hervorhebungen des Projekts werden nicht gezeigt</translation>
    </message>
</context>
<context>
    <name>logwright::ui::JournalSource</name>
    <message>
        <source>%1 cannot be made</source>
        <translation>%1 kann nicht angelegt werden</translation>
    </message>
    <message>
        <source>The journal cannot be followed</source>
        <translation>Dem Journal kann nicht gefolgt werden</translation>
    </message>
</context>
<context>
    <name>logwright::ui::KeyModelForm</name>
    <message>
        <source>Steps before (h)</source>
        <translation>Schritte davor (h)</translation>
    </message>
    <message>
        <source>How many steps the network sees before the one it judges</source>
        <translation>Wie viele Schritte das Netz vor dem sieht, den es beurteilt</translation>
    </message>
    <message>
        <source>Likely steps (g)</source>
        <translation>Wahrscheinliche Schritte (g)</translation>
    </message>
    <message>
        <source>A step that is not among so many likeliest is out of line. By surprise: a step that is less expected than those of held-out normal sessions.</source>
        <translation>Ein Schritt, der nicht unter so vielen wahrscheinlichsten ist, fällt auf. Nach Überraschung: ein Schritt, der weniger erwartet ist als die zurückgehaltener normaler Sitzungen.</translation>
    </message>
    <message>
        <source>by surprise</source>
        <translation>nach Überraschung</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>LSTM layers of the network</source>
        <translation>LSTM-Schichten des Netzes</translation>
    </message>
    <message>
        <source>Units a layer</source>
        <translation>Einheiten je Schicht</translation>
    </message>
    <message>
        <source>More units hold more of the past, and take longer to train</source>
        <translation>Mehr Einheiten behalten mehr vom Vergangenen und trainieren länger</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>Passes over what it learns; automatic stops when held-out sessions gain no more</source>
        <translation>Durchgänge über das, was es lernt; automatisch endet, wenn zurückgehaltene Sitzungen nichts mehr gewinnen</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Prozessor</translation>
    </message>
    <message>
        <source>Graphics card (CUDA)</source>
        <translation>Grafikkarte (CUDA)</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Automatic takes a graphics card where there is one</source>
        <translation>Automatisch nimmt eine Grafikkarte, wo es eine gibt</translation>
    </message>
</context>
<context>
    <name>logwright::ui::LagHistogram</name>
    <message>
        <source>Histogram of the lags</source>
        <translation>Histogramm der Verzögerungen</translation>
    </message>
    <message>
        <source>Lags within %1</source>
        <translation>Verzögerungen bis %1</translation>
    </message>
    <message>
        <source>%1 and longer: %2 records</source>
        <translation>%1 und länger: %2 Einträge</translation>
    </message>
    <message>
        <source>%1 to %2: %3 records</source>
        <translation>%1 bis %2: %3 Einträge</translation>
    </message>
    <message>
        <source>%1. Most of them: %2</source>
        <translation>%1. Die meisten: %2</translation>
    </message>
</context>
<context>
    <name>logwright::ui::LanguageMenu</name>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
</context>
<context>
    <name>logwright::ui::LogArea</name>
    <message>
        <source>%1 records by time</source>
        <translation>%1 Einträge nach Zeit</translation>
    </message>
    <message>
        <source>Log records</source>
        <translation>Logeinträge</translation>
    </message>
    <message>
        <source>%1 (%2, %3): %4</source>
        <translation>%1 (%2, %3): %4</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>Stands for %1 more records of its template. A click shows them.</source>
        <translation>Steht für %1 weitere Einträge seiner Vorlage. Ein Klick zeigt sie.</translation>
    </message>
    <message>
        <source>Nothing tells this record&apos;s time. It stands at the time of its file, %1 UTC.</source>
        <translation>Nichts nennt die Zeit dieses Eintrags. Er steht bei der Zeit seiner Datei, %1 UTC.</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>
This record&apos;s own time could not be read: it has that of the one before it.</source>
        <translation>
Die eigene Zeit dieses Eintrags war nicht lesbar: er hat die des vorigen.</translation>
    </message>
    <message>
        <source>
This record says no time: it has that of the one before it.</source>
        <translation>
Dieser Eintrag nennt keine Zeit: er hat die des vorigen.</translation>
    </message>
    <message>
        <source>No record chosen</source>
        <translation>Kein Eintrag gewählt</translation>
    </message>
    <message>
        <source>%1, %2, %3: %4</source>
        <translation>%1, %2, %3: %4</translation>
    </message>
    <message>
        <source>text is being read</source>
        <translation>Text wird gelesen</translation>
    </message>
    <message>
        <source>%1. Finding: %2</source>
        <translation>%1. Befund: %2</translation>
    </message>
    <message>
        <source>%1. Stands for %2 more alike</source>
        <translation>%1. Steht für %2 weitere gleiche</translation>
    </message>
    <message>
        <source>%1. Bookmarked</source>
        <translation>%1. Mit Lesezeichen</translation>
    </message>
    <message>
        <source>%1. Bookmarked: %2</source>
        <translation>%1. Mit Lesezeichen: %2</translation>
    </message>
    <message>
        <source>no time</source>
        <translation>keine Zeit</translation>
    </message>
    <message>
        <source>Headings of the columns</source>
        <translation>Überschriften der Spalten</translation>
    </message>
</context>
<context>
    <name>logwright::ui::LogColumns</name>
    <message>
        <source>Time (UTC)</source>
        <translation>Zeit (UTC)</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Komponente</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Columns of the log</source>
        <translation>Spalten des Logs</translation>
    </message>
    <message>
        <source>Drag the borders to resize. The menu chooses the columns.</source>
        <translation>Die Ränder lassen sich ziehen. Das Menü wählt die Spalten.</translation>
    </message>
</context>
<context>
    <name>logwright::ui::LogHighlighting</name>
    <message>
        <source>Highlight this template</source>
        <translation>Diese Vorlage hervorheben</translation>
    </message>
    <message>
        <source>New highlighter...</source>
        <translation>Neue Hervorhebung...</translation>
    </message>
    <message>
        <source>There are as many highlighters as there can be.</source>
        <translation>Mehr Hervorhebungen kann es nicht geben.</translation>
    </message>
    <message>
        <source>Choose a record first: its template is what is highlighted.</source>
        <translation>Erst einen Eintrag wählen: seine Vorlage wird hervorgehoben.</translation>
    </message>
    <message>
        <source>Highlight “%1”</source>
        <translation>„%1“ hervorheben</translation>
    </message>
</context>
<context>
    <name>logwright::ui::LogView</name>
    <message>
        <source>No later record of this template passes the filters.</source>
        <translation>Kein späterer Eintrag dieser Vorlage passt zu den Filtern.</translation>
    </message>
    <message>
        <source>No earlier record of this template passes the filters.</source>
        <translation>Kein früherer Eintrag dieser Vorlage passt zu den Filtern.</translation>
    </message>
    <message>
        <source>No later error passes the filters.</source>
        <translation>Kein späterer Fehler passt zu den Filtern.</translation>
    </message>
    <message>
        <source>No earlier error passes the filters.</source>
        <translation>Kein früherer Fehler passt zu den Filtern.</translation>
    </message>
    <message>
        <source>There is no later gap, a pause of fifty times the mean one.</source>
        <translation>Es gibt keine spätere Lücke, eine Pause vom Fünfzigfachen der mittleren.</translation>
    </message>
    <message>
        <source>There is no earlier gap, a pause of fifty times the mean one.</source>
        <translation>Es gibt keine frühere Lücke, eine Pause vom Fünfzigfachen der mittleren.</translation>
    </message>
    <message>
        <source>Nothing is later.</source>
        <translation>Nichts ist später.</translation>
    </message>
    <message>
        <source>Nothing is earlier.</source>
        <translation>Nichts ist früher.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Notice of the log</source>
        <translation>Hinweis des Logs</translation>
    </message>
    <message>
        <source>Filter to this template</source>
        <translation>Nach dieser Vorlage filtern</translation>
    </message>
    <message>
        <source>Filter this template out</source>
        <translation>Diese Vorlage herausfiltern</translation>
    </message>
    <message>
        <source>Go to time or row...</source>
        <translation>Zu Zeit oder Zeile gehen...</translation>
    </message>
    <message>
        <source>Next record of this template</source>
        <translation>Nächster Eintrag dieser Vorlage</translation>
    </message>
    <message>
        <source>Previous record of this template</source>
        <translation>Voriger Eintrag dieser Vorlage</translation>
    </message>
    <message>
        <source>Next error</source>
        <translation>Nächster Fehler</translation>
    </message>
    <message>
        <source>Previous error</source>
        <translation>Voriger Fehler</translation>
    </message>
    <message>
        <source>Next gap</source>
        <translation>Nächste Lücke</translation>
    </message>
    <message>
        <source>Previous gap</source>
        <translation>Vorige Lücke</translation>
    </message>
    <message>
        <source>Next hour</source>
        <translation>Nächste Stunde</translation>
    </message>
    <message>
        <source>Previous hour</source>
        <translation>Vorige Stunde</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>Nächster Tag</translation>
    </message>
    <message>
        <source>Previous day</source>
        <translation>Voriger Tag</translation>
    </message>
    <message>
        <source>Only this source</source>
        <translation>Nur diese Quelle</translation>
    </message>
    <message>
        <source>This severity and above</source>
        <translation>Dieser Schweregrad und darüber</translation>
    </message>
    <message>
        <source>From this time on</source>
        <translation>Ab dieser Zeit</translation>
    </message>
    <message>
        <source>Until this time</source>
        <translation>Bis zu dieser Zeit</translation>
    </message>
    <message>
        <source>Choose a record first: it is what is asked about.</source>
        <translation>Erst einen Eintrag wählen: nach ihm wird gefragt.</translation>
    </message>
    <message>
        <source>What led to this?</source>
        <translation>Was führte dazu?</translation>
    </message>
    <message>
        <source>What did this lead to?</source>
        <translation>Wozu führte es?</translation>
    </message>
    <message>
        <source>Show its session in the workflow</source>
        <translation>Sitzung im Ablauf zeigen</translation>
    </message>
    <message>
        <source>Fold repeated records</source>
        <translation>Wiederholte Einträge falten</translation>
    </message>
    <message>
        <source>Show records of one template that directly follow each other, and floods, as one row</source>
        <translation>Einträge einer Vorlage, die direkt aufeinander folgen, und Fluten als eine Zeile zeigen</translation>
    </message>
    <message>
        <source>Unfold this record</source>
        <translation>Diesen Eintrag auffalten</translation>
    </message>
    <message>
        <source>No records are folded into this one.</source>
        <translation>In diesem Eintrag sind keine anderen gefaltet.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>No record passes the filters</source>
        <translation>Kein Eintrag passt zu den Filtern</translation>
    </message>
    <message>
        <source>All records are still there; the conditions above leave none of them.</source>
        <translation>Alle Einträge sind noch da; die Bedingungen oben lassen keinen übrig.</translation>
    </message>
    <message>
        <source>Lift all filters</source>
        <translation>Alle Filter aufheben</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Wird gelesen</translation>
    </message>
    <message>
        <source>The first records appear in a moment.</source>
        <translation>Die ersten Einträge erscheinen gleich.</translation>
    </message>
    <message>
        <source>No logs are open</source>
        <translation>Keine Logs sind offen</translation>
    </message>
    <message>
        <source>Open a folder or files to see their records here, all on one timeline.</source>
        <translation>Einen Ordner oder Dateien öffnen, um ihre Einträge hier zu sehen, alle auf einer Zeitleiste.</translation>
    </message>
    <message>
        <source>No records</source>
        <translation>Keine Einträge</translation>
    </message>
    <message>
        <source>None of the sources holds text that could be read; their list says why.</source>
        <translation>Keine der Quellen enthält lesbaren Text; ihre Liste sagt, warum.</translation>
    </message>
    <message>
        <source>Choose a record first: the filter is made from it.</source>
        <translation>Erst einen Eintrag wählen: aus ihm entsteht der Filter.</translation>
    </message>
    <message>
        <source>No record with a time lies there: nothing tells this record&apos;s own.</source>
        <translation>Dort liegt kein Eintrag mit Zeit: nichts nennt die dieses Eintrags.</translation>
    </message>
    <message>
        <source>This record names no severity.</source>
        <translation>Dieser Eintrag nennt keinen Schweregrad.</translation>
    </message>
    <message>
        <source>Choose a record or a template first.</source>
        <translation>Erst einen Eintrag oder eine Vorlage wählen.</translation>
    </message>
    <message>
        <source>Nothing copied: %1</source>
        <translation>Nichts kopiert: %1</translation>
    </message>
    <message>
        <source>Copied the record.</source>
        <translation>Der Eintrag wurde kopiert.</translation>
    </message>
    <message>
        <source>Copied %1 records.</source>
        <translation>%1 Einträge wurden kopiert.</translation>
    </message>
    <message>
        <source>Copied the first %1 of %2 records: a clipboard holds no more.</source>
        <translation>Die ersten %1 von %2 Einträgen wurden kopiert: mehr fasst eine Zwischenablage nicht.</translation>
    </message>
    <message>
        <source>Choose a record first.</source>
        <translation>Erst einen Eintrag wählen.</translation>
    </message>
    <message>
        <source>No later record is bookmarked.</source>
        <translation>Kein späterer Eintrag hat ein Lesezeichen.</translation>
    </message>
    <message>
        <source>No earlier record is bookmarked.</source>
        <translation>Kein früherer Eintrag hat ein Lesezeichen.</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Lesezeichen</translation>
    </message>
    <message>
        <source>Bookmark with a note...</source>
        <translation>Lesezeichen mit Notiz...</translation>
    </message>
    <message>
        <source>Bookmark: %1</source>
        <translation>Lesezeichen: %1</translation>
    </message>
    <message>
        <source>Next bookmark</source>
        <translation>Nächstes Lesezeichen</translation>
    </message>
    <message>
        <source>Previous bookmark</source>
        <translation>Voriges Lesezeichen</translation>
    </message>
    <message>
        <source>Bookmark with a colour</source>
        <translation>Lesezeichen mit Farbe</translation>
    </message>
    <message>
        <source>The bookmark and its note were removed</source>
        <translation>Das Lesezeichen und seine Notiz wurden entfernt</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>No sources yet</source>
        <translation>Noch keine Quellen</translation>
    </message>
    <message>
        <source>What was opened holds no files. Open another folder, or drop files on this window.</source>
        <translation>Was geöffnet wurde, enthält keine Dateien. Einen anderen Ordner öffnen oder Dateien auf dieses Fenster ziehen.</translation>
    </message>
</context>
<context>
    <name>logwright::ui::MainWindow</name>
    <message>
        <source>Logwright projects (*.logwright)</source>
        <translation>Logwright-Projekte (*.logwright)</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Correlations</source>
        <translation>Korrelationen</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Beziehungen</translation>
    </message>
    <message>
        <source>Workflows</source>
        <translation>Abläufe</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Detectors</source>
        <translation>Detektoren</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Cardinality</source>
        <translation>Kardinalität</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>Werkzeugleiste</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Open a folder of logs</source>
        <translation>Einen Ordner mit Logs öffnen</translation>
    </message>
    <message>
        <source>Open log files</source>
        <translation>Logdateien öffnen</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Ein Projekt öffnen</translation>
    </message>
    <message>
        <source>Save a copy of the project</source>
        <translation>Eine Kopie des Projekts speichern</translation>
    </message>
    <message>
        <source>%1 – Logwright</source>
        <translation>%1 – Logwright</translation>
    </message>
    <message>
        <source>The templates were written</source>
        <translation>Die Vorlagen wurden geschrieben</translation>
    </message>
    <message>
        <source>The copy was written</source>
        <translation>Die Kopie wurde geschrieben</translation>
    </message>
    <message>
        <source>The drawing was written</source>
        <translation>Die Zeichnung wurde geschrieben</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Suchergebnisse</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Lesezeichen</translation>
    </message>
    <message>
        <source>Highlighters</source>
        <translation>Hervorhebungen</translation>
    </message>
</context>
<context>
    <name>logwright::ui::MessageStrip</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>Close this message (Esc)</source>
        <translation>Diese Meldung schließen (Esc)</translation>
    </message>
</context>
<context>
    <name>logwright::ui::Overview</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1, %2 of %3 records</source>
        <translation>%1, %2 von %3 Einträgen</translation>
    </message>
    <message>
        <source>%1, %2 of the records</source>
        <translation>%1, %2 der Einträge</translation>
    </message>
    <message>
        <source>(names none)</source>
        <translation>(nennt keine)</translation>
    </message>
    <message>
        <source>%1, %2 of the records, errors %3</source>
        <translation>%1, %2 der Einträge, Fehler %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No records from %1 to %2</source>
        <translation>Keine Einträge von %1 bis %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>%1 repeated in quick succession</source>
        <translation>%1 rasch hintereinander wiederholt</translation>
    </message>
    <message>
        <source>%1, %2 of them repeated in quick succession: %3 when these are folded</source>
        <translation>%1, davon %2 rasch hintereinander wiederholt: %3, wenn diese gefaltet sind</translation>
    </message>
    <message>
        <source>no record tells its time</source>
        <translation>kein Eintrag nennt seine Zeit</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>From %1 to %2, UTC</source>
        <translation>Von %1 bis %2, UTC</translation>
    </message>
    <message>
        <source>the records are of one moment</source>
        <translation>die Einträge sind aus einem Augenblick</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 je Sekunde</translation>
    </message>
    <message>
        <source>%1 a minute</source>
        <translation>%1 je Minute</translation>
    </message>
    <message>
        <source>%1 an hour</source>
        <translation>%1 je Stunde</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 ab %2</translation>
    </message>
    <message>
        <source>peak %1 a minute</source>
        <translation>Spitze %1 je Minute</translation>
    </message>
    <message>
        <source>On average %1 a second, %2 a minute, %3 an hour.
The busiest second had %4, the busiest minute %5, the busiest hour %6.</source>
        <translation>Im Mittel %1 je Sekunde, %2 je Minute, %3 je Stunde.
Die vollste Sekunde hatte %4, die vollste Minute %5, die vollste Stunde %6.</translation>
    </message>
    <message>
        <source>the logs tell no severity</source>
        <translation>die Logs nennen keinen Schweregrad</translation>
    </message>
    <message>
        <source>most frequent: %1</source>
        <translation>am häufigsten: %1</translation>
    </message>
    <message>
        <source>The most frequent one has %1 of the records.
Entropy %2 bits: as varied as %3 equally frequent templates.</source>
        <translation>Die häufigste hat %1 der Einträge.
Entropie %2 Bit: so vielfältig wie %3 gleich häufige Vorlagen.</translation>
    </message>
    <message>
        <source>nothing was looked for yet</source>
        <translation>noch wurde nichts gesucht</translation>
    </message>
    <message>
        <source>Nothing was looked for yet: Findings &gt; Look for findings</source>
        <translation>Noch wurde nichts gesucht: Befunde &gt; Befunde suchen</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Gering</translation>
    </message>
    <message>
        <source>no findings</source>
        <translation>keine Befunde</translation>
    </message>
    <message>
        <source>%1: %2, told by rules or secrets, and %3, errors that other detectors found.
High from 6 incidents or 11 critical records, medium from 3 or 6.</source>
        <translation>%1: %2, von Regeln oder Geheimnissen gemeldet, und %3, Fehler, die andere Detektoren fanden.
Hoch ab 6 Vorfällen oder 11 kritischen Einträgen, mittel ab 3 oder 6.</translation>
    </message>
    <message numerus="yes">
        <source>%1 error(s)</source>
        <translation>
            <numerusform>%1 Fehler</numerusform>
            <numerusform>%1 Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %1 source(s)</source>
        <translation>
            <numerusform>in %1 Quelle</numerusform>
            <numerusform>in %1 Quellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 warning(s)</source>
        <translation>
            <numerusform>%1 Warnung</numerusform>
            <numerusform>%1 Warnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 incident(s)</source>
        <translation>
            <numerusform>%1 Vorfall</numerusform>
            <numerusform>%1 Vorfälle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 critical record(s)</source>
        <translation>
            <numerusform>%1 kritischer Eintrag</numerusform>
            <numerusform>%1 kritische Einträge</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>logwright::ui::OverviewReader</name>
    <message>
        <source>Measuring the overview</source>
        <translation>Der Überblick wird vermessen</translation>
    </message>
</context>
<context>
    <name>logwright::ui::OverviewView</name>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>Log zeigen</translation>
    </message>
    <message>
        <source>Show the records of the busiest minute</source>
        <translation>Die Einträge der vollsten Minute zeigen</translation>
    </message>
    <message>
        <source>Show the errors</source>
        <translation>Fehler zeigen</translation>
    </message>
    <message>
        <source>Show the templates</source>
        <translation>Vorlagen zeigen</translation>
    </message>
    <message>
        <source>Show the findings</source>
        <translation>Befunde zeigen</translation>
    </message>
    <message>
        <source>Records over time</source>
        <translation>Einträge über die Zeit</translation>
    </message>
    <message>
        <source>Errors over time</source>
        <translation>Fehler über die Zeit</translation>
    </message>
    <message>
        <source>Severities</source>
        <translation>Schweregrade</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Komponenten</translation>
    </message>
    <message>
        <source>Templates by records</source>
        <translation>Vorlagen nach Einträgen</translation>
    </message>
    <message>
        <source>Findings by detector</source>
        <translation>Befunde nach Detektor</translation>
    </message>
    <message>
        <source>Longest gaps</source>
        <translation>Längste Lücken</translation>
    </message>
    <message>
        <source>Most frequent templates</source>
        <translation>Häufigste Vorlagen</translation>
    </message>
    <message>
        <source>No record tells its time</source>
        <translation>Kein Eintrag nennt seine Zeit</translation>
    </message>
    <message>
        <source>The logs tell no severity</source>
        <translation>Die Logs nennen keinen Schweregrad</translation>
    </message>
    <message>
        <source>The lines name no component</source>
        <translation>Die Zeilen nennen keine Komponente</translation>
    </message>
    <message>
        <source>No gap is longer than ten times the usual interval</source>
        <translation>Keine Lücke ist länger als das Zehnfache des üblichen Abstands</translation>
    </message>
    <message>
        <source>There are no errors</source>
        <translation>Es gibt keine Fehler</translation>
    </message>
    <message>
        <source>There are no findings here</source>
        <translation>Es gibt hier keine Befunde</translation>
    </message>
    <message>
        <source>Nothing was looked for yet: Findings &gt; Look for findings</source>
        <translation>Noch wurde nichts gesucht: Befunde &gt; Befunde suchen</translation>
    </message>
    <message>
        <source>Components: the first %1 of %2</source>
        <translation>Komponenten: die ersten %1 von %2</translation>
    </message>
    <message>
        <source>Measuring was cancelled</source>
        <translation>Das Vermessen wurde abgebrochen</translation>
    </message>
    <message>
        <source>The logs cannot be measured</source>
        <translation>Die Logs lassen sich nicht vermessen</translation>
    </message>
    <message>
        <source>Measure again</source>
        <translation>Neu vermessen</translation>
    </message>
    <message>
        <source>The filter leaves no records</source>
        <translation>Der Filter lässt keine Einträge übrig</translation>
    </message>
    <message>
        <source>Lift the filter</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Wird gezählt</translation>
    </message>
    <message>
        <source>No records yet</source>
        <translation>Noch keine Einträge</translation>
    </message>
    <message>
        <source>Here stands what the logs are like: how many records, when and of whom, what goes wrong, what was found.</source>
        <translation>Hier steht, wie die Logs sind: wie viele Einträge, wann und von wem, was schiefgeht, was gefunden wurde.</translation>
    </message>
</context>
<context>
    <name>logwright::ui::ParametersView</name>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>The template with its parameters numbered</source>
        <translation>Die Vorlage mit nummerierten Parametern</translation>
    </message>
    <message>
        <source>Parameters of the template</source>
        <translation>Parameter der Vorlage</translation>
    </message>
    <message>
        <source>Values of the parameter</source>
        <translation>Werte des Parameters</translation>
    </message>
    <message>
        <source>Copy values</source>
        <translation>Werte kopieren</translation>
    </message>
    <message>
        <source>What was counted</source>
        <translation>Was gezählt wurde</translation>
    </message>
    <message>
        <source>What the values over time show</source>
        <translation>Was die Werte über die Zeit zeigen</translation>
    </message>
    <message>
        <source>Give these values a template of their own...</source>
        <translation>Diesen Werten eine eigene Vorlage geben...</translation>
    </message>
    <message>
        <source>Split by value or turn into words...</source>
        <translation>Nach Wert aufteilen oder zu Wörtern machen...</translation>
    </message>
    <message>
        <source>Give this value a template of its own...</source>
        <translation>Diesem Wert eine eigene Vorlage geben...</translation>
    </message>
    <message>
        <source>No template chosen</source>
        <translation>Keine Vorlage gewählt</translation>
    </message>
    <message>
        <source>Choose a template or a record to see the values that stood where it varies.</source>
        <translation>Eine Vorlage oder einen Eintrag wählen, um die Werte an den veränderlichen Stellen zu sehen.</translation>
    </message>
    <message>
        <source>No parameters</source>
        <translation>Keine Parameter</translation>
    </message>
    <message>
        <source>All records of this template read the same.</source>
        <translation>Alle Einträge dieser Vorlage lauten gleich.</translation>
    </message>
    <message>
        <source>Counting values</source>
        <translation>Werte werden gezählt</translation>
    </message>
    <message>
        <source>The template&apos;s records are being looked at.</source>
        <translation>Die Einträge der Vorlage werden durchgesehen.</translation>
    </message>
    <message>
        <source>The values cannot be counted</source>
        <translation>Die Werte lassen sich nicht zählen</translation>
    </message>
    <message>
        <source>No values</source>
        <translation>Keine Werte</translation>
    </message>
    <message>
        <source>None of the template&apos;s records that pass the filters could be read.</source>
        <translation>Keiner der Einträge der Vorlage, die zu den Filtern passen, war lesbar.</translation>
    </message>
    <message>
        <source>Reading the values over time...</source>
        <translation>Werte über die Zeit werden gelesen...</translation>
    </message>
    <message>
        <source>Too few values to show them over time.</source>
        <translation>Zu wenige Werte, um sie über die Zeit zu zeigen.</translation>
    </message>
    <message>
        <source>No band: what is normal has not been learned of this parameter. Train the value detector to see what was expected.</source>
        <translation>Kein Band: was bei diesem Parameter normal ist, wurde nicht gelernt. Den Wertedetektor trainieren, um zu sehen, was erwartet war.</translation>
    </message>
    <message>
        <source>%1 of %2 values are out of their band (%3 %). Arrow keys walk through them.</source>
        <translation>%1 von %2 Werten liegen außerhalb ihres Bandes (%3 %). Die Pfeiltasten gehen sie durch.</translation>
    </message>
    <message>
        <source>Parameter %1 in %2 records.</source>
        <translation>Parameter %1 in %2 Einträgen.</translation>
    </message>
    <message>
        <source>Least %1, mean %2, greatest %3.</source>
        <translation>Kleinster %1, Mittel %2, größter %3.</translation>
    </message>
    <message>
        <source>A sample, spread evenly over the template&apos;s %1 records.</source>
        <translation>Eine Stichprobe, gleichmäßig über die %1 Einträge der Vorlage.</translation>
    </message>
</context>
<context>
    <name>logwright::ui::PartsDialog</name>
    <message>
        <source>&amp;Split...</source>
        <translation>&amp;Aufteilen...</translation>
    </message>
    <message>
        <source>Turn into &amp;words...</source>
        <translation>Zu &amp;Wörtern machen...</translation>
    </message>
    <message>
        <source>Turn into a &amp;parameter...</source>
        <translation>Zum &amp;Parameter machen...</translation>
    </message>
    <message>
        <source>What can be done with the part</source>
        <translation>Was mit dem Teil geschehen kann</translation>
    </message>
    <message>
        <source>Values of the parameter</source>
        <translation>Werte des Parameters</translation>
    </message>
    <message>
        <source>Gives each of the chosen values a template of its own</source>
        <translation>Gibt jedem der gewählten Werte eine eigene Vorlage</translation>
    </message>
    <message>
        <source>Gives every value of the parameter a template of its own</source>
        <translation>Gibt jedem Wert des Parameters eine eigene Vorlage</translation>
    </message>
    <message>
        <source>Templates that differ in this word alone become one</source>
        <translation>Vorlagen, die sich nur in diesem Wort unterscheiden, werden eine</translation>
    </message>
    <message>
        <source>Parts of %1%2</source>
        <translation>Teile von %1%2</translation>
    </message>
    <message>
        <source>Counting values</source>
        <translation>Werte werden gezählt</translation>
    </message>
    <message>
        <source>No value is chosen: each that you choose gets a template of its own.</source>
        <translation>Kein Wert ist gewählt: jeder gewählte bekommt eine eigene Vorlage.</translation>
    </message>
    <message>
        <source>Choose a parameter to give some of its values a template of their own, or a word that should be a parameter.</source>
        <translation>Einen Parameter wählen, um einigen seiner Werte eine eigene Vorlage zu geben, oder ein Wort, das ein Parameter sein sollte.</translation>
    </message>
    <message>
        <source>“%1” becomes a parameter. Templates that differ from this one in that word alone are merged into it.</source>
        <translation>„%1“ wird zum Parameter. Vorlagen, die sich nur in diesem Wort von dieser unterscheiden, gehen in ihr auf.</translation>
    </message>
    <message>
        <source>Counting the values of parameter %1…</source>
        <translation>Werte von Parameter %1 werden gezählt…</translation>
    </message>
    <message>
        <source>Parameter %1 has %2 values in %3 records.</source>
        <translation>Parameter %1 hat %2 Werte in %3 Einträgen.</translation>
    </message>
    <message>
        <source>Parameter %1 has more than %2 values: too many to become words. These are the most frequent in %3 records.</source>
        <translation>Parameter %1 hat mehr als %2 Werte: zu viele, um Wörter zu werden. Dies sind die häufigsten in %3 Einträgen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 value(s) are chosen, in %2 records.</source>
        <translation>
            <numerusform>%1 Wert ist gewählt, in %2 Einträgen.</numerusform>
            <numerusform>%1 Werte sind gewählt, in %2 Einträgen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>logwright::ui::PartsField</name>
    <message>
        <source>Parameter %1, %2</source>
        <translation>Parameter %1, %2</translation>
    </message>
    <message>
        <source>Word %1</source>
        <translation>Wort %1</translation>
    </message>
    <message>
        <source>Words and parameters of the template</source>
        <translation>Wörter und Parameter der Vorlage</translation>
    </message>
</context>
<context>
    <name>logwright::ui::Places</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weiterer</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>logwright::ui::PrecisionRecallChart</name>
    <message>
        <source>Precision over recall</source>
        <translation>Genauigkeit über Ausbeute</translation>
    </message>
    <message>
        <source>From right to left, as findings must score higher: which share of the planted anomalies is found, and which share of the findings is right</source>
        <translation>Von rechts nach links, je höher der Score von Befunden sein muss: welcher Anteil der gepflanzten Anomalien gefunden ist und welcher Anteil der Befunde stimmt</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Ausbeute</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>%1: at best precision %2 at recall %3</source>
        <translation>%1: bestenfalls Genauigkeit %2 bei Trefferquote %3</translation>
    </message>
</context>
<context>
    <name>logwright::ui::Readable</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 d %2 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>No severity</source>
        <translation>Kein Schweregrad</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>Trace</translation>
    </message>
    <message>
        <source>Debug</source>
        <translation>Debug</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Fatal</source>
        <translation>Fatal</translation>
    </message>
</context>
<context>
    <name>logwright::ui::RecordDetails</name>
    <message>
        <source>Nothing tells its time; this is that of its file.</source>
        <translation>Nichts nennt seine Zeit; dies ist die seiner Datei.</translation>
    </message>
    <message>
        <source>Its own time could not be read; this is that of the record before it.</source>
        <translation>Seine eigene Zeit war nicht lesbar; dies ist die des Eintrags davor.</translation>
    </message>
    <message>
        <source>It says no time; this is that of the record before it.</source>
        <translation>Er nennt keine Zeit; dies ist die des Eintrags davor.</translation>
    </message>
    <message>
        <source>A line is longer than is shown here; the file holds all of it.</source>
        <translation>Eine Zeile ist länger als hier gezeigt; die Datei enthält sie ganz.</translation>
    </message>
</context>
<context>
    <name>logwright::ui::RecordPainter</name>
    <message>
        <source>no time</source>
        <translation>keine Zeit</translation>
    </message>
    <message>
        <source>+1 line</source>
        <translation>+1 Zeile</translation>
    </message>
    <message>
        <source>+%1 lines</source>
        <translation>+%1 Zeilen</translation>
    </message>
    <message>
        <source>+ more lines</source>
        <translation>+ weitere Zeilen</translation>
    </message>
    <message>
        <source>+%1 alike</source>
        <translation>+%1 gleiche</translation>
    </message>
</context>
<context>
    <name>logwright::ui::RelatedTemplatesModel</name>
    <message>
        <source>Templates that lead to it</source>
        <translation>Vorlagen, die dazu führen</translation>
    </message>
    <message>
        <source>Templates that it leads to</source>
        <translation>Vorlagen, zu denen sie führt</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Aus</translation>
    </message>
</context>
<context>
    <name>logwright::ui::RelationTrainer</name>
    <message>
        <source>No logs are open.</source>
        <translation>Keine Logs sind offen.</translation>
    </message>
    <message>
        <source>A training is under way.</source>
        <translation>Ein Training läuft.</translation>
    </message>
    <message>
        <source>The logs are being read; training begins when that is done.</source>
        <translation>Die Logs werden gelesen; das Training beginnt danach.</translation>
    </message>
    <message>
        <source>There are no records to learn from.</source>
        <translation>Es gibt keine Einträge zum Lernen.</translation>
    </message>
    <message>
        <source>Training relations</source>
        <translation>Beziehungen werden trainiert</translation>
    </message>
    <message>
        <source>Relations cannot be trained</source>
        <translation>Beziehungen lassen sich nicht trainieren</translation>
    </message>
    <message>
        <source>Choosing a training run</source>
        <translation>Trainingslauf wird gewählt</translation>
    </message>
    <message>
        <source>Removing a training run</source>
        <translation>Trainingslauf wird entfernt</translation>
    </message>
</context>
<context>
    <name>logwright::ui::RelationWords</name>
    <message>
        <source>&lt; 1 %</source>
        <translation>&lt; 1 %</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>0 s</source>
        <translation>0 s</translation>
    </message>
    <message>
        <source>Before %1 of %2 records of %3, one of %4 stood within %5; by chance it would be %6.</source>
        <translation>Vor %1 von %2 Einträgen von %3 stand einer von %4 innerhalb von %5; durch Zufall wären es %6.</translation>
    </message>
    <message>
        <source>That is %1 times as often as by chance (%2 to %3).</source>
        <translation>Das ist %1-mal so oft wie durch Zufall (%2 bis %3).</translation>
    </message>
    <message>
        <source>After a record of %1, one of %2 came within %3 in %4 of the cases.</source>
        <translation>Nach einem Eintrag von %1 kam einer von %2 innerhalb von %3 in %4 der Fälle.</translation>
    </message>
    <message>
        <source>Half of the lags are no longer than %1, or %2.</source>
        <translation>Die Hälfte der Verzögerungen ist nicht länger als %1, oder %2.</translation>
    </message>
    <message>
        <source>%1 has %2 of the evidence for this record of %3.</source>
        <translation>%1 hat %2 der Belege für diesen Eintrag von %3.</translation>
    </message>
    <message>
        <source>Without it, %1 would have been %2 less likely.</source>
        <translation>Ohne ihn wäre %1 um %2 weniger wahrscheinlich gewesen.</translation>
    </message>
    <message>
        <source>%1 records of %2 stand behind it; not all tell their time.</source>
        <translation>%1 Einträge von %2 stehen dahinter; nicht alle nennen ihre Zeit.</translation>
    </message>
    <message>
        <source>Nothing tells how long was between the two.</source>
        <translation>Nichts nennt, wie viel Zeit zwischen beiden lag.</translation>
    </message>
    <message>
        <source>%1 records of %2 stand behind it; on average %3 before.</source>
        <translation>%1 Einträge von %2 stehen dahinter; im Mittel %3 vorher.</translation>
    </message>
    <message>
        <source>Lift: how many times as often the two come together as chance would have it. The range is where the true value lies; that any of all pairs lies outside its own is a chance of 1 in 10,000.</source>
        <translation>Lift: wievielmal so oft die beiden zusammen vorkommen, wie der Zufall es hätte. Der Bereich ist, wo der wahre Wert liegt; dass von allen Paaren irgendeines außerhalb liegt, hat eine Wahrscheinlichkeit von 1 zu 10.000.</translation>
    </message>
    <message>
        <source>Share: how much of the model&apos;s evidence for a record an earlier one carries.</source>
        <translation>Anteil: wie viel der Belege des Modells für einen Eintrag ein früherer trägt.</translation>
    </message>
    <message>
        <source>Fall: how much less likely the model finds the record when the earlier one is taken out.</source>
        <translation>Abfall: um wie viel weniger wahrscheinlich das Modell den Eintrag findet, wenn der frühere weggenommen wird.</translation>
    </message>
    <message numerus="yes">
        <source>%1 record(s)</source>
        <translation>
            <numerusform>%1 Eintrag</numerusform>
            <numerusform>%1 Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 began %2 before %3 did.</source>
        <translation>%1 begann %2 vor %3.</translation>
    </message>
    <message>
        <source>They began at most twice as far apart in %1 of %2 runs; by chance that would be once in %3 such cases.</source>
        <translation>Höchstens doppelt so weit voneinander begannen sie in %1 von %2 Läufen; durch Zufall wäre das einmal in %3 solchen Fällen so.</translation>
    </message>
</context>
<context>
    <name>logwright::ui::ReportDialog</name>
    <message>
        <source>Web page (HTML)</source>
        <translation>Webseite (HTML)</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Webseiten (*.html)</translation>
    </message>
    <message>
        <source>Pages (PDF)</source>
        <translation>Seiten (PDF)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Text (Markdown)</source>
        <translation>Text (Markdown)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>For programs (JSON)</source>
        <translation>Für Programme (JSON)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabelle (CSV)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Only what the filter lea&amp;ves</source>
        <translation>Nur was der Filter ü&amp;brig lässt</translation>
    </message>
    <message>
        <source>&amp;Redact secrets</source>
        <translation>Geheimnisse &amp;schwärzen</translation>
    </message>
    <message>
        <source>Write report</source>
        <translation>Bericht schreiben</translation>
    </message>
    <message>
        <source>Preview of the report</source>
        <translation>Vorschau des Berichts</translation>
    </message>
    <message>
        <source>Write...</source>
        <translation>Schreiben...</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>Was er enthält</translation>
    </message>
    <message>
        <source>There is no filter: the report is of all records.</source>
        <translation>Es gibt keinen Filter: der Bericht handelt von allen Einträgen.</translation>
    </message>
    <message>
        <source>Passwords, tokens and keys are written as marks.</source>
        <translation>Passwörter, Token und Schlüssel werden als Marken geschrieben.</translation>
    </message>
    <message>
        <source>Only where View &gt; Reveal secrets is on can they be written in clear.</source>
        <translation>Nur wo Ansicht &gt; Geheimnisse aufdecken an ist, können sie im Klartext geschrieben werden.</translation>
    </message>
    <message>
        <source>T&amp;itle</source>
        <translation>T&amp;itel</translation>
    </message>
    <message>
        <source>Form&amp;at</source>
        <translation>Form&amp;at</translation>
    </message>
    <message>
        <source>Choose a record, and train relations, to have its tree drawn.</source>
        <translation>Einen Eintrag wählen und Beziehungen trainieren, damit sein Baum gezeichnet wird.</translation>
    </message>
    <message>
        <source>The five most frequent; learned where they are not yet.</source>
        <translation>Die fünf häufigsten; gelernt, wo sie es noch nicht sind.</translation>
    </message>
    <message>
        <source>The preview is being made</source>
        <translation>Die Vorschau entsteht</translation>
    </message>
    <message>
        <source>Choose what the report is to hold.</source>
        <translation>Wählen, was der Bericht enthalten soll.</translation>
    </message>
    <message>
        <source>The preview shows the first %1 rows of each table.</source>
        <translation>Die Vorschau zeigt die ersten %1 Zeilen jeder Tabelle.</translation>
    </message>
    <message>
        <source>Write the report to</source>
        <translation>Den Bericht schreiben nach</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Bericht wird geschrieben</translation>
    </message>
    <message>
        <source>The report was written</source>
        <translation>Der Bericht wurde geschrieben</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>The report was not written</source>
        <translation>Der Bericht wurde nicht geschrieben</translation>
    </message>
    <message>
        <source>&amp;Overview and rates</source>
        <translation>Übe&amp;rblick und Raten</translation>
    </message>
    <message>
        <source>&amp;Cardinalities</source>
        <translation>&amp;Kardinalitäten</translation>
    </message>
    <message>
        <source>&amp;Templates</source>
        <translation>&amp;Vorlagen</translation>
    </message>
    <message>
        <source>&amp;Findings</source>
        <translation>Be&amp;funde</translation>
    </message>
    <message>
        <source>What &amp;led to the chosen record</source>
        <translation>Was zum ge&amp;wählten Eintrag führte</translation>
    </message>
    <message>
        <source>&amp;Workflows</source>
        <translation>Abl&amp;äufe</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Notizen</translation>
    </message>
    <message>
        <source>What it was &amp;made from</source>
        <translation>W&amp;oraus er entstand</translation>
    </message>
</context>
<context>
    <name>logwright::ui::ScoresModel</name>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>All cardinalities</source>
        <translation>Alle Kardinalitäten</translation>
    </message>
    <message>
        <source>The only template that its model knows, so it is predicted whatever came before: there is nothing to measure, and nothing that could be learned. One model for all cardinalities has a choice.</source>
        <translation>Die einzige Vorlage, die ihr Modell kennt, daher wird sie immer vorhergesagt, was auch vorausging: zu messen gibt es nichts, und nichts, was gelernt werden könnte. Ein Modell für alle Kardinalitäten hat die Wahl.</translation>
    </message>
    <message>
        <source>No record of what was learned is among those held out.</source>
        <translation>Kein Eintrag von dem, was gelernt wurde, ist unter den zurückgehaltenen.</translation>
    </message>
    <message>
        <source>Mean over templates: precision %1, recall %2, F1 %3
Over records: precision %4, recall %5, F1 %6</source>
        <translation>Mittel über Vorlagen: Genauigkeit %1, Ausbeute %2, F1 %3
Über Einträge: Genauigkeit %4, Ausbeute %5, F1 %6</translation>
    </message>
    <message>
        <source>Of the times a template was predicted, how often it came</source>
        <translation>Sooft eine Vorlage vorhergesagt wurde: wie oft sie kam</translation>
    </message>
    <message>
        <source>Of the times a template came, how often it was predicted</source>
        <translation>Sooft eine Vorlage kam: wie oft sie vorhergesagt wurde</translation>
    </message>
    <message>
        <source>Between precision and recall: their harmonic mean</source>
        <translation>Zwischen Genauigkeit und Ausbeute: ihr harmonisches Mittel</translation>
    </message>
    <message>
        <source>Held-out records that were predicted</source>
        <translation>Zurückgehaltene Einträge, die vorhergesagt wurden</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Held out</source>
        <translation>Zurückgehalten</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Ausbeute</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
</context>
<context>
    <name>logwright::ui::Search</name>
    <message>
        <source>%1 records could not be looked at: %2</source>
        <translation>%1 Einträge waren nicht zu prüfen: %2</translation>
    </message>
</context>
<context>
    <name>logwright::ui::SearchBar</name>
    <message>
        <source>&amp;Next hit</source>
        <translation>&amp;Nächster Treffer</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>&amp;Previous hit</source>
        <translation>&amp;Voriger Treffer</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>&amp;Filter to what the search finds</source>
        <translation>Nach dem &amp;filtern, was die Suche findet</translation>
    </message>
    <message>
        <source>Filter to these</source>
        <translation>Danach filtern</translation>
    </message>
    <message>
        <source>Filter &amp;out what the search finds</source>
        <translation>&amp;Herausfiltern, was die Suche findet</translation>
    </message>
    <message>
        <source>Filter out</source>
        <translation>Herausfiltern</translation>
    </message>
    <message>
        <source>&amp;Save the search...</source>
        <translation>Suche &amp;speichern...</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Search for</source>
        <translation>Suchen nach</translation>
    </message>
    <message>
        <source>Search: timeout  &quot;no route&quot;  /took \d+ ms/  -heartbeat  severity&gt;=error  after:10:02</source>
        <translation>Suche: timeout  &quot;no route&quot;  /took \d+ ms/  -heartbeat  severity&gt;=error  after:10:02</translation>
    </message>
    <message>
        <source>What the search found</source>
        <translation>Was die Suche fand</translation>
    </message>
    <message>
        <source>What will be looked for</source>
        <translation>Wonach gesucht wird</translation>
    </message>
    <message>
        <source>Saved searches, and those made last</source>
        <translation>Gespeicherte Suchen und die letzten</translation>
    </message>
    <message>
        <source>Saved and recent searches</source>
        <translation>Gespeicherte und letzte Suchen</translation>
    </message>
    <message>
        <source>Save the search</source>
        <translation>Suche speichern</translation>
    </message>
    <message>
        <source>Its name:</source>
        <translation>Ihr Name:</translation>
    </message>
    <message>
        <source>%1 found, %2 % searched</source>
        <translation>%1 gefunden, %2 % durchsucht</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>%1 gefunden</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Forget a saved search</source>
        <translation>Eine gespeicherte Suche vergessen</translation>
    </message>
    <message>
        <source>Made last</source>
        <translation>Zuletzt gesucht</translation>
    </message>
</context>
<context>
    <name>logwright::ui::SearchCompleter</name>
    <message>
        <source>What may stand here</source>
        <translation>Was hier stehen kann</translation>
    </message>
</context>
<context>
    <name>logwright::ui::SearchFilters</name>
    <message>
        <source>Without %1</source>
        <translation>Ohne %1</translation>
    </message>
    <message>
        <source>This search cannot be a filter</source>
        <translation>Diese Suche kann kein Filter sein</translation>
    </message>
</context>
<context>
    <name>logwright::ui::SearchKeeper</name>
    <message>
        <source>The search was not kept</source>
        <translation>Die Suche wurde nicht behalten</translation>
    </message>
</context>
<context>
    <name>logwright::ui::SearchResults</name>
    <message>
        <source>Search results</source>
        <translation>Suchergebnisse</translation>
    </message>
    <message>
        <source>Records that were found</source>
        <translation>Gefundene Einträge</translation>
    </message>
    <message>
        <source>How much was searched</source>
        <translation>Wie viel durchsucht wurde</translation>
    </message>
    <message>
        <source>No search</source>
        <translation>Keine Suche</translation>
    </message>
    <message>
        <source>What a search finds stands here, beside the whole log. Ctrl+F begins one.</source>
        <translation>Was eine Suche findet, steht hier, neben dem ganzen Log. Strg+F beginnt eine.</translation>
    </message>
    <message>
        <source>This search is not understood</source>
        <translation>Diese Suche ist unverständlich</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Wird gesucht</translation>
    </message>
    <message>
        <source>The first hits appear in a moment.</source>
        <translation>Die ersten Treffer erscheinen gleich.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>No record that the filter leaves is what &quot;%1&quot; says.</source>
        <translation>Kein Eintrag, den der Filter übrig lässt, ist, was „%1“ sagt.</translation>
    </message>
</context>
<context>
    <name>logwright::ui::SeriesChart</name>
    <message>
        <source>Values over time</source>
        <translation>Werte über die Zeit</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) out of the band</source>
        <translation>
            <numerusform>%n Wert außerhalb des Bandes</numerusform>
            <numerusform>%n Werte außerhalb des Bandes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2 to %3 was expected</source>
        <translation>%1; erwartet war %2 bis %3</translation>
    </message>
    <message>
        <source>%1 values from %2 to %3, %4</source>
        <translation>%1 Werte von %2 bis %3, %4</translation>
    </message>
</context>
<context>
    <name>logwright::ui::ShortcutModel</name>
    <message>
        <source>Usually it has no keys</source>
        <translation>Üblicherweise hat es keine Tasten</translation>
    </message>
    <message>
        <source>Usually it has: %1</source>
        <translation>Üblicherweise: %1</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <translation>%1, geändert</translation>
    </message>
    <message>
        <source>no keys</source>
        <translation>keine Tasten</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Analyse</source>
        <translation>Analyse</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Correlations</source>
        <translation>Korrelationen</translation>
    </message>
    <message>
        <source>Workflows</source>
        <translation>Abläufe</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Detectors</source>
        <translation>Detektoren</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Lesezeichen</translation>
    </message>
    <message>
        <source>Highlighters</source>
        <translation>Hervorhebungen</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farben</translation>
    </message>
</context>
<context>
    <name>logwright::ui::ShortcutsDialog</name>
    <message>
        <source>&amp;No keys</source>
        <translation>&amp;Keine Tasten</translation>
    </message>
    <message>
        <source>&amp;Usual keys</source>
        <translation>&amp;Übliche Tasten</translation>
    </message>
    <message>
        <source>&amp;Take them</source>
        <translation>&amp;Übernehmen</translation>
    </message>
    <message>
        <source>Usual keys for &amp;all</source>
        <translation>Übliche Tasten für &amp;alle</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Search: an action, a view, a key</source>
        <translation>Suche: eine Aktion, eine Ansicht, eine Taste</translation>
    </message>
    <message>
        <source>Search the shortcuts</source>
        <translation>Die Tastenkürzel durchsuchen</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Aktionen und ihre Tasten</translation>
    </message>
    <message>
        <source>Press the new keys</source>
        <translation>Die neuen Tasten drücken</translation>
    </message>
    <message>
        <source>Press the keys that are to do it: they hold at once</source>
        <translation>Die Tasten drücken, die es tun sollen: Sie gelten sofort</translation>
    </message>
    <message>
        <source>What stands in the way</source>
        <translation>Was im Wege steht</translation>
    </message>
    <message>
        <source>No action is called like this.</source>
        <translation>Keine Aktion heißt so.</translation>
    </message>
    <message>
        <source>Choose an action.</source>
        <translation>Wählen Sie eine Aktion.</translation>
    </message>
    <message>
        <source>Keys of “%1”: go to the field and press the new ones.</source>
        <translation>Tasten von „%1“: Gehen Sie in das Feld und drücken Sie die neuen.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1 walks through lists or presses buttons and cannot be given to an action.</source>
        <translation>%1 geht durch Listen oder drückt Knöpfe und kann keiner Aktion gegeben werden.</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <translation>„%1“ (%2)</translation>
    </message>
    <message>
        <source>%1 is taken by %2.</source>
        <translation>%1 gehört schon %2.</translation>
    </message>
</context>
<context>
    <name>logwright::ui::SidePicker</name>
    <message>
        <source>%1: sources</source>
        <translation>%1: Quellen</translation>
    </message>
    <message>
        <source>%1: span of time</source>
        <translation>%1: Zeitspanne</translation>
    </message>
    <message>
        <source>all of the time: drag over a part</source>
        <translation>die ganze Zeit: über einen Teil ziehen</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>Alle Quellen</translation>
    </message>
</context>
<context>
    <name>logwright::ui::SlotTableModel</name>
    <message>
        <source>At least this many: there are more different values than are counted</source>
        <translation>Mindestens so viele: es gibt mehr verschiedene Werte, als gezählt werden</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Distinct</source>
        <translation>Versch.</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>The place of the parameter in the template</source>
        <translation>Die Stelle des Parameters in der Vorlage</translation>
    </message>
    <message>
        <source>What the values look like</source>
        <translation>Wie die Werte aussehen</translation>
    </message>
    <message>
        <source>How many different values were seen</source>
        <translation>Wie viele verschiedene Werte vorkamen</translation>
    </message>
    <message>
        <source>Records in which the parameter could be read</source>
        <translation>Einträge, in denen der Parameter lesbar war</translation>
    </message>
</context>
<context>
    <name>logwright::ui::Sources</name>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Wird gelesen</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übergangen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gescheitert</translation>
    </message>
    <message>
        <source>Changed on disk</source>
        <translation>Auf der Platte geändert</translation>
    </message>
    <message>
        <source>Chosen by you</source>
        <translation>Selbst gewählt</translation>
    </message>
    <message>
        <source>Found: fits %1 % of the first lines</source>
        <translation>Gefunden: passt auf %1 % der ersten Zeilen</translation>
    </message>
    <message>
        <source>Click to choose another format</source>
        <translation>Klicken, um ein anderes Format zu wählen</translation>
    </message>
    <message>
        <source>Found from the first bytes</source>
        <translation>Aus den ersten Bytes gefunden</translation>
    </message>
    <message>
        <source>Click to choose another encoding</source>
        <translation>Klicken, um eine andere Kodierung zu wählen</translation>
    </message>
    <message>
        <source>Records: %1, lines: %2, %3</source>
        <translation>Einträge: %1, Zeilen: %2, %3</translation>
    </message>
    <message>
        <source>%1 times could not be read</source>
        <translation>%1 Zeiten waren nicht lesbar</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Kodierung</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Clock: %1 added to the times in its lines</source>
        <translation>Uhr: %1 zu den Zeiten in den Zeilen addiert</translation>
    </message>
    <message>
        <source>Its lines tell no year: taken from the file&apos;s date</source>
        <translation>Die Zeilen nennen kein Jahr: vom Datum der Datei genommen</translation>
    </message>
    <message>
        <source>Its lines tell no date: taken from the file&apos;s date</source>
        <translation>Die Zeilen nennen kein Datum: vom Datum der Datei genommen</translation>
    </message>
    <message>
        <source>Its lines tell no year: taken from the other sources</source>
        <translation>Die Zeilen nennen kein Jahr: von den anderen Quellen genommen</translation>
    </message>
    <message>
        <source>The file is no longer there, so its records cannot be shown</source>
        <translation>Die Datei ist nicht mehr da, daher lassen sich ihre Einträge nicht zeigen</translation>
    </message>
    <message>
        <source>Hardly any line fits the format that you chose</source>
        <translation>Kaum eine Zeile passt zum gewählten Format</translation>
    </message>
</context>
<context>
    <name>logwright::ui::SourcesPanel</name>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>No sources yet</source>
        <translation>Noch keine Quellen</translation>
    </message>
    <message>
        <source>Open a folder of logs, or drop files on this window.</source>
        <translation>Einen Ordner mit Logs öffnen oder Dateien auf dieses Fenster ziehen.</translation>
    </message>
    <message>
        <source>Open a folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>As found</source>
        <translation>Wie gefunden</translation>
    </message>
    <message>
        <source>What was &amp;added</source>
        <translation>Was &amp;hinzukam</translation>
    </message>
    <message>
        <source>&amp;All of it</source>
        <translation>&amp;Alles</translation>
    </message>
    <message>
        <source>&amp;Show only this</source>
        <translation>Nur diese &amp;zeigen</translation>
    </message>
    <message>
        <source>&amp;Format...</source>
        <translation>&amp;Format...</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>Ko&amp;dierung</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>Neu &amp;lesen</translation>
    </message>
    <message>
        <source>&amp;Copy path</source>
        <translation>Pfad &amp;kopieren</translation>
    </message>
    <message>
        <source>Re&amp;move from the project</source>
        <translation>Aus dem Projekt &amp;entfernen</translation>
    </message>
    <message>
        <source>%1, give or take %2.</source>
        <translation>%1, auf %2 genau.</translation>
    </message>
    <message>
        <source>C&amp;lock...</source>
        <translation>&amp;Uhr...</translation>
    </message>
</context>
<context>
    <name>logwright::ui::StartPage</name>
    <message>
        <source>Open a folder of logs to see its records on one timeline, the templates behind them, and how often each occurs. Archives are looked into. Or drop files and folders anywhere on this window.</source>
        <translation>Einen Ordner mit Logs öffnen, um seine Einträge auf einer Zeitleiste zu sehen, die Vorlagen dahinter und wie oft jede vorkommt. In Archive wird hineingesehen. Oder Dateien und Ordner irgendwo auf dieses Fenster ziehen.</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Open a folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Open files</source>
        <translation>Dateien öffnen</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Ein Projekt öffnen</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
</context>
<context>
    <name>logwright::ui::StatusFigures</name>
    <message>
        <source>Show the log</source>
        <translation>Log zeigen</translation>
    </message>
    <message>
        <source>Show the templates</source>
        <translation>Vorlagen zeigen</translation>
    </message>
    <message>
        <source>Show the sources</source>
        <translation>Quellen zeigen</translation>
    </message>
    <message>
        <source>Show the next source that was not read, and why</source>
        <translation>Die nächste Quelle zeigen, die nicht gelesen wurde, und warum</translation>
    </message>
    <message>
        <source>Figures of the project</source>
        <translation>Zahlen des Projekts</translation>
    </message>
    <message>
        <source>Memory that the program takes now</source>
        <translation>Speicher, den das Programm gerade braucht</translation>
    </message>
    <message>
        <source>%1 not read</source>
        <translation>%1 nicht gelesen</translation>
    </message>
    <message>
        <source>%1 of memory</source>
        <translation>%1 Speicher</translation>
    </message>
    <message numerus="yes">
        <source>%1 record(s)</source>
        <translation>
            <numerusform>%1 Eintrag</numerusform>
            <numerusform>%1 Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 template(s)</source>
        <translation>
            <numerusform>%1 Vorlage</numerusform>
            <numerusform>%1 Vorlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 source(s)</source>
        <translation>
            <numerusform>%1 Quelle</numerusform>
            <numerusform>%1 Quellen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>logwright::ui::TableSorting</name>
    <message>
        <source>Sort by</source>
        <translation>Sortieren nach</translation>
    </message>
    <message>
        <source>No table in sight can be sorted</source>
        <translation>Keine sichtbare Tabelle lässt sich sortieren</translation>
    </message>
</context>
<context>
    <name>logwright::ui::TaskProgress</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
</context>
<context>
    <name>logwright::ui::TaskRow</name>
    <message>
        <source>Stopping</source>
        <translation>Hält an</translation>
    </message>
    <message>
        <source>%1 records/s</source>
        <translation>%1 Einträge/s</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Progress of: %1</source>
        <translation>Fortschritt von: %1</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation>Abbrechen: %1</translation>
    </message>
</context>
<context>
    <name>logwright::ui::TasksPanel</name>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Nothing is running</source>
        <translation>Nichts läuft</translation>
    </message>
</context>
<context>
    <name>logwright::ui::TemplateActions</name>
    <message>
        <source>Tables of templates (*.csv)</source>
        <translation>Tabellen von Vorlagen (*.csv)</translation>
    </message>
    <message>
        <source>&amp;Merge...</source>
        <translation>&amp;Zusammenführen...</translation>
    </message>
    <message>
        <source>&amp;Split by value...</source>
        <translation>Nach Wert auf&amp;teilen...</translation>
    </message>
    <message>
        <source>Turn parameter into &amp;words...</source>
        <translation>Parameter zu &amp;Wörtern machen...</translation>
    </message>
    <message>
        <source>Turn word into p&amp;arameter...</source>
        <translation>Wort zum P&amp;arameter machen...</translation>
    </message>
    <message>
        <source>&amp;Rename...</source>
        <translation>&amp;Umbenennen...</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>An&amp;heften</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>Aus&amp;blenden</translation>
    </message>
    <message>
        <source>Show hi&amp;dden templates</source>
        <translation>Ausgeblen&amp;dete Vorlagen zeigen</translation>
    </message>
    <message>
        <source>&amp;Import templates...</source>
        <translation>Vorlagen &amp;importieren...</translation>
    </message>
    <message>
        <source>&amp;Export templates...</source>
        <translation>Vorlagen &amp;exportieren...</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>Choose a template first.</source>
        <translation>Erst eine Vorlage wählen.</translation>
    </message>
    <message>
        <source>Choose one template: this goes for one at a time.</source>
        <translation>Eine einzige Vorlage wählen: das geht nur einzeln.</translation>
    </message>
    <message>
        <source>Choose two templates or more, with Ctrl or Shift.</source>
        <translation>Zwei oder mehr Vorlagen wählen, mit Strg oder Umschalt.</translation>
    </message>
    <message>
        <source>This template has no parameters.</source>
        <translation>Diese Vorlage hat keine Parameter.</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>&amp;Loslösen</translation>
    </message>
    <message>
        <source>No longer &amp;hidden</source>
        <translation>Nicht mehr aus&amp;blenden</translation>
    </message>
    <message>
        <source>Makes the chosen templates one</source>
        <translation>Macht aus den gewählten Vorlagen eine</translation>
    </message>
    <message>
        <source>Gives values of a parameter templates of their own</source>
        <translation>Gibt Werten eines Parameters eigene Vorlagen</translation>
    </message>
    <message>
        <source>Gives every value of a parameter a template of its own</source>
        <translation>Gibt jedem Wert eines Parameters eine eigene Vorlage</translation>
    </message>
    <message>
        <source>Makes templates that differ in one word one</source>
        <translation>Macht Vorlagen, die sich in einem Wort unterscheiden, zu einer</translation>
    </message>
    <message>
        <source>Gives the template a name</source>
        <translation>Gibt der Vorlage einen Namen</translation>
    </message>
    <message>
        <source>Lets mining change the template again</source>
        <translation>Lässt das Mining die Vorlage wieder ändern</translation>
    </message>
    <message>
        <source>Keeps the template as it is, whatever mining finds</source>
        <translation>Behält die Vorlage, wie sie ist, was das Mining auch findet</translation>
    </message>
    <message>
        <source>Shows the template in the views again</source>
        <translation>Zeigt die Vorlage wieder in den Ansichten</translation>
    </message>
    <message>
        <source>Leaves the template out of the views</source>
        <translation>Lässt die Vorlage aus den Ansichten weg</translation>
    </message>
    <message>
        <source>Takes templates over from a CSV file</source>
        <translation>Übernimmt Vorlagen aus einer CSV-Datei</translation>
    </message>
    <message>
        <source>Writes the templates to a CSV file</source>
        <translation>Schreibt die Vorlagen in eine CSV-Datei</translation>
    </message>
    <message>
        <source>Shows templates that were hidden, and their records, in grey</source>
        <translation>Zeigt ausgeblendete Vorlagen und ihre Einträge in Grau</translation>
    </message>
    <message>
        <source>No template is hidden.</source>
        <translation>Keine Vorlage ist ausgeblendet.</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>&amp;Wiederherstellen: %1</translation>
    </message>
    <message>
        <source>Does the change that was undone last again</source>
        <translation>Macht die zuletzt zurückgenommene Änderung noch einmal</translation>
    </message>
    <message>
        <source>No change was undone.</source>
        <translation>Keine Änderung wurde rückgängig gemacht.</translation>
    </message>
    <message>
        <source>Import templates</source>
        <translation>Vorlagen importieren</translation>
    </message>
    <message>
        <source>Reading templates</source>
        <translation>Vorlagen werden gelesen</translation>
    </message>
    <message>
        <source>Export templates</source>
        <translation>Vorlagen exportieren</translation>
    </message>
    <message>
        <source>Takes the last change of templates, verdicts, filters, bookmarks or highlighters back</source>
        <translation>Nimmt die letzte Änderung von Vorlagen, Urteilen, Filtern, Lesezeichen oder Hervorhebungen zurück</translation>
    </message>
    <message>
        <source>Nothing was changed that could be undone.</source>
        <translation>Nichts wurde geändert, das zurückgenommen werden könnte.</translation>
    </message>
</context>
<context>
    <name>logwright::ui::TemplateChangesModel</name>
    <message>
        <source>New: %1</source>
        <translation>Neu: %1</translation>
    </message>
    <message>
        <source>Merged into another: %1</source>
        <translation>Geht in einer anderen auf: %1</translation>
    </message>
    <message>
        <source>Before: %1
After: %2</source>
        <translation>Vorher: %1
Nachher: %2</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Template, before and after</source>
        <translation>Vorlage, vorher und nachher</translation>
    </message>
    <message>
        <source>Records before</source>
        <translation>Einträge vorher</translation>
    </message>
    <message>
        <source>Records after</source>
        <translation>Einträge nachher</translation>
    </message>
</context>
<context>
    <name>logwright::ui::TemplateDelegate</name>
    <message>
        <source>Name of the template</source>
        <translation>Name der Vorlage</translation>
    </message>
    <message>
        <source>Name; empty for none</source>
        <translation>Name; leer für keinen</translation>
    </message>
</context>
<context>
    <name>logwright::ui::TemplateDetails</name>
    <message>
        <source>%1, which was merged into it: %2</source>
        <translation>%1, die in ihr aufging: %2</translation>
    </message>
    <message>
        <source>Details of the template</source>
        <translation>Einzelheiten der Vorlage</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>How it read when an earlier analysis was complete, or before it was changed by hand</source>
        <translation>Wie sie lautete, als eine frühere Analyse fertig war oder bevor sie von Hand geändert wurde</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>What was done to it by hand; the last change can be undone</source>
        <translation>Was von Hand mit ihr geschah; die letzte Änderung lässt sich rückgängig machen</translation>
    </message>
    <message>
        <source>Filter to this template</source>
        <translation>Nach dieser Vorlage filtern</translation>
    </message>
    <message>
        <source>%1, without a name</source>
        <translation>%1, ohne Namen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, with 1 parameter</source>
        <translation>%1, mit 1 Parameter</translation>
    </message>
    <message>
        <source>%1, with %2 parameters</source>
        <translation>%1, mit %2 Parametern</translation>
    </message>
    <message>
        <source>Pinned: mining leaves it as it is</source>
        <translation>Angeheftet: das Mining lässt sie, wie sie ist</translation>
    </message>
    <message>
        <source>Hidden: left out of the views until it is shown</source>
        <translation>Ausgeblendet: fehlt in den Ansichten, bis sie wieder gezeigt wird</translation>
    </message>
    <message numerus="yes">
        <source>%1 earlier one(s)</source>
        <translation>
            <numerusform>%1 frühere</numerusform>
            <numerusform>%1 frühere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>logwright::ui::TemplateEdit</name>
    <message>
        <source>%1 more</source>
        <translation>%1 weitere</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>merge of %1</source>
        <translation>Zusammenführen von %1</translation>
    </message>
    <message>
        <source>split of %1</source>
        <translation>Aufteilen von %1</translation>
    </message>
    <message>
        <source>parameter into words in %1</source>
        <translation>Parameter zu Wörtern in %1</translation>
    </message>
    <message>
        <source>word into parameter in %1</source>
        <translation>Wort zu Parameter in %1</translation>
    </message>
    <message>
        <source>renaming of %1</source>
        <translation>Umbenennen von %1</translation>
    </message>
    <message>
        <source>pinning of %1</source>
        <translation>Anheften von %1</translation>
    </message>
    <message>
        <source>unpinning of %1</source>
        <translation>Loslösen von %1</translation>
    </message>
    <message>
        <source>hiding of %1</source>
        <translation>Ausblenden von %1</translation>
    </message>
    <message>
        <source>showing of %1</source>
        <translation>Einblenden von %1</translation>
    </message>
    <message>
        <source>import of %1 templates</source>
        <translation>Import von %1 Vorlagen</translation>
    </message>
    <message>
        <source>Merged: %1</source>
        <translation>Zusammengeführt: %1</translation>
    </message>
    <message>
        <source>Split: %1</source>
        <translation>Aufgeteilt: %1</translation>
    </message>
    <message>
        <source>Parameter turned into words: %1</source>
        <translation>Parameter zu Wörtern gemacht: %1</translation>
    </message>
    <message>
        <source>Word turned into a parameter: %1</source>
        <translation>Wort zum Parameter gemacht: %1</translation>
    </message>
    <message>
        <source>Name taken away: %1</source>
        <translation>Name entfernt: %1</translation>
    </message>
    <message>
        <source>Renamed: %1 is now “%2”</source>
        <translation>Umbenannt: %1 heißt jetzt „%2“</translation>
    </message>
    <message>
        <source>Pinned: %1</source>
        <translation>Angeheftet: %1</translation>
    </message>
    <message>
        <source>No longer pinned: %1</source>
        <translation>Nicht mehr angeheftet: %1</translation>
    </message>
    <message>
        <source>Hidden: %1</source>
        <translation>Ausgeblendet: %1</translation>
    </message>
    <message>
        <source>No longer hidden: %1</source>
        <translation>Nicht mehr ausgeblendet: %1</translation>
    </message>
    <message>
        <source>Templates imported: %1</source>
        <translation>Vorlagen importiert: %1</translation>
    </message>
    <message>
        <source>Merging templates</source>
        <translation>Vorlagen werden zusammengeführt</translation>
    </message>
    <message>
        <source>Splitting a template</source>
        <translation>Vorlage wird aufgeteilt</translation>
    </message>
    <message>
        <source>Turning a word into a parameter</source>
        <translation>Wort wird zum Parameter</translation>
    </message>
    <message>
        <source>Importing templates</source>
        <translation>Vorlagen werden importiert</translation>
    </message>
    <message>
        <source>Changing templates</source>
        <translation>Vorlagen werden geändert</translation>
    </message>
</context>
<context>
    <name>logwright::ui::TemplateEditor</name>
    <message>
        <source>Open logs first: there are no templates yet.</source>
        <translation>Erst Logs öffnen: noch gibt es keine Vorlagen.</translation>
    </message>
    <message>
        <source>An analysis is running: templates can be changed when it is done.</source>
        <translation>Eine Analyse läuft: Vorlagen lassen sich danach ändern.</translation>
    </message>
    <message>
        <source>A training is under way: templates can be changed when it is done or stopped.</source>
        <translation>Ein Training läuft: Vorlagen lassen sich ändern, wenn es fertig oder angehalten ist.</translation>
    </message>
    <message>
        <source>Another change of the templates is under way.</source>
        <translation>Eine andere Änderung der Vorlagen läuft.</translation>
    </message>
    <message>
        <source>The templates were not changed</source>
        <translation>Die Vorlagen wurden nicht geändert</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
    <message numerus="yes">
        <source> (%1 record(s))</source>
        <translation>
            <numerusform> (%1 Eintrag)</numerusform>
            <numerusform> (%1 Einträge)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>logwright::ui::TemplateGraphView</name>
    <message>
        <source>Sure only</source>
        <translation>Nur sichere</translation>
    </message>
    <message>
        <source>Relations of templates</source>
        <translation>Beziehungen der Vorlagen</translation>
    </message>
    <message>
        <source>Graph of the relations</source>
        <translation>Graph der Beziehungen</translation>
    </message>
    <message>
        <source>All relations</source>
        <translation>Alle Beziehungen</translation>
    </message>
    <message>
        <source>The strongest relations of all templates, instead of those around one</source>
        <translation>Die stärksten Beziehungen aller Vorlagen statt derer um eine</translation>
    </message>
    <message>
        <source>Strength from</source>
        <translation>Stärke ab</translation>
    </message>
    <message>
        <source>Relations that carry less of the evidence, over all records of the effect, are left out</source>
        <translation>Beziehungen, die weniger der Belege tragen, über alle Einträge der Wirkung, bleiben weg</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>How many relations away from the chosen template</source>
        <translation>Wie viele Beziehungen von der gewählten Vorlage entfernt</translation>
    </message>
    <message>
        <source>Leaves out relations that the plain statistics do not bear out</source>
        <translation>Lässt Beziehungen weg, die die einfache Statistik nicht stützt</translation>
    </message>
    <message>
        <source>Search templates</source>
        <translation>Vorlagen suchen</translation>
    </message>
    <message>
        <source>Search related templates</source>
        <translation>Verwandte Vorlagen suchen</translation>
    </message>
    <message>
        <source>Templates with relations</source>
        <translation>Vorlagen mit Beziehungen</translation>
    </message>
    <message>
        <source>%1 records</source>
        <translation>%1 Einträge</translation>
    </message>
    <message>
        <source>%1 of %2 relations shown</source>
        <translation>%1 von %2 Beziehungen zu sehen</translation>
    </message>
    <message>
        <source>the strongest; more would hide each other</source>
        <translation>die stärksten; mehr würden einander verdecken</translation>
    </message>
    <message>
        <source>No logs are open</source>
        <translation>Keine Logs sind offen</translation>
    </message>
    <message>
        <source>Open logs and learn what leads to what in them.</source>
        <translation>Logs öffnen und lernen, was darin wozu führt.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Wird gelesen</translation>
    </message>
    <message>
        <source>Relations are being learned</source>
        <translation>Beziehungen werden gelernt</translation>
    </message>
    <message>
        <source>Nothing was learned yet</source>
        <translation>Noch wurde nichts gelernt</translation>
    </message>
    <message>
        <source>Here stand all relations between templates that a training finds: what leads to what, how strongly, and how long it takes.</source>
        <translation>Hier stehen alle Beziehungen zwischen Vorlagen, die ein Training findet: was wozu führt, wie stark und wie lange es dauert.</translation>
    </message>
    <message>
        <source>Show the training</source>
        <translation>Training zeigen</translation>
    </message>
    <message>
        <source>Train relations</source>
        <translation>Beziehungen trainieren</translation>
    </message>
    <message>
        <source>No relations were found</source>
        <translation>Keine Beziehungen wurden gefunden</translation>
    </message>
    <message>
        <source>No template of these logs leads to another, as far as the model can tell.</source>
        <translation>Keine Vorlage dieser Logs führt zu einer anderen, soweit das Modell es sagen kann.</translation>
    </message>
    <message>
        <source>No relation is that strong</source>
        <translation>Keine Beziehung ist so stark</translation>
    </message>
    <message>
        <source>The limits above leave out all relations.</source>
        <translation>Die Grenzen oben lassen alle Beziehungen weg.</translation>
    </message>
    <message>
        <source>Lift the limits</source>
        <translation>Grenzen aufheben</translation>
    </message>
    <message>
        <source>What is around it</source>
        <translation>Was darum herum ist</translation>
    </message>
    <message>
        <source>Show its records in the log</source>
        <translation>Seine Einträge im Log zeigen</translation>
    </message>
    <message>
        <source>Filter to this template</source>
        <translation>Nach dieser Vorlage filtern</translation>
    </message>
</context>
<context>
    <name>logwright::ui::TemplateTableModel</name>
    <message>
        <source>
Pinned: mining leaves it as it is</source>
        <translation>
Angeheftet: das Mining lässt sie, wie sie ist</translation>
    </message>
    <message>
        <source>
Hidden: left out of the views until it is shown</source>
        <translation>
Ausgeblendet: fehlt in den Ansichten, bis sie wieder gezeigt wird</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 at most in one of %2 spans</source>
        <translation>höchstens %1 in einer von %2 Spannen</translation>
    </message>
    <message>
        <source>no time</source>
        <translation>keine Zeit</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>
Parameters: %1</source>
        <translation>
Parameter: %1</translation>
    </message>
    <message>
        <source>%1 of the template&apos;s %2 records pass the filters</source>
        <translation>%1 der %2 Einträge der Vorlage passen zu den Filtern</translation>
    </message>
    <message>
        <source>Cardinality %1: the template&apos;s %2 records are a number of %3 digits</source>
        <translation>Kardinalität %1: die %2 Einträge der Vorlage sind eine Zahl mit %3 Stellen</translation>
    </message>
    <message>
        <source>None of its records tells its time</source>
        <translation>Keiner ihrer Einträge nennt seine Zeit</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Card.</source>
        <translation>Kard.</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>First (UTC)</source>
        <translation>Erster (UTC)</translation>
    </message>
    <message>
        <source>Last (UTC)</source>
        <translation>Letzter (UTC)</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>The constant part of a message, with &lt;*&gt; where it varies</source>
        <translation>Der feste Teil einer Nachricht, mit &lt;*&gt;, wo sie sich ändert</translation>
    </message>
    <message>
        <source>Records of the template that pass the filters</source>
        <translation>Einträge der Vorlage, die zu den Filtern passen</translation>
    </message>
    <message>
        <source>Cardinality: how many digits the template&apos;s number of records has, less one</source>
        <translation>Kardinalität: die Zahl der Stellen der Eintragszahl der Vorlage, weniger eins</translation>
    </message>
    <message>
        <source>How the records divide over the severities</source>
        <translation>Wie sich die Einträge auf die Schweregrade verteilen</translation>
    </message>
    <message>
        <source>Records over time; each row is drawn to its own peak</source>
        <translation>Einträge über die Zeit; jede Zeile hat ihren eigenen Höchstwert</translation>
    </message>
    <message>
        <source>Time of the first record that passes the filters</source>
        <translation>Zeit des ersten Eintrags, der zu den Filtern passt</translation>
    </message>
    <message>
        <source>Time of the last record that passes the filters</source>
        <translation>Zeit des letzten Eintrags, der zu den Filtern passt</translation>
    </message>
    <message>
        <source>The template&apos;s number; it stays when the text changes</source>
        <translation>Die Nummer der Vorlage; sie bleibt, wenn der Text sich ändert</translation>
    </message>
</context>
<context>
    <name>logwright::ui::TemplateTableView</name>
    <message>
        <source>Merge %1 templates</source>
        <translation>%1 Vorlagen zusammenführen</translation>
    </message>
</context>
<context>
    <name>logwright::ui::TemplateView</name>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Search templates</source>
        <translation>Vorlagen suchen</translation>
    </message>
    <message>
        <source>Words of the template, id:12, card:3</source>
        <translation>Wörter der Vorlage, id:12, card:3</translation>
    </message>
    <message>
        <source>Templates shown</source>
        <translation>Zahl der gezeigten Vorlagen</translation>
    </message>
    <message>
        <source>Table of templates</source>
        <translation>Tabelle der Vorlagen</translation>
    </message>
    <message>
        <source>Columns of the template table</source>
        <translation>Spalten der Vorlagentabelle</translation>
    </message>
    <message>
        <source>Filter to this template</source>
        <translation>Nach dieser Vorlage filtern</translation>
    </message>
    <message>
        <source>Filter this template out</source>
        <translation>Diese Vorlage herausfiltern</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Zeilen kopieren</translation>
    </message>
    <message>
        <source>Copy rows as CSV</source>
        <translation>Zeilen als CSV kopieren</translation>
    </message>
    <message>
        <source>%1 of %2 templates</source>
        <translation>%1 von %2 Vorlagen</translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation>Nichts passt zu „%1“</translation>
    </message>
    <message>
        <source>No template that passes the filters has all of these words.</source>
        <translation>Keine Vorlage, die zu den Filtern passt, hat alle diese Wörter.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Every template is hidden</source>
        <translation>Jede Vorlage ist ausgeblendet</translation>
    </message>
    <message>
        <source>All of them were left out of the views.</source>
        <translation>Alle wurden aus den Ansichten weggelassen.</translation>
    </message>
    <message>
        <source>Show hidden templates</source>
        <translation>Ausgeblendete Vorlagen zeigen</translation>
    </message>
    <message>
        <source>No template passes the filters</source>
        <translation>Keine Vorlage passt zu den Filtern</translation>
    </message>
    <message>
        <source>The conditions above leave no record of any template.</source>
        <translation>Die Bedingungen oben lassen von keiner Vorlage einen Eintrag übrig.</translation>
    </message>
    <message>
        <source>Lift all filters</source>
        <translation>Alle Filter aufheben</translation>
    </message>
    <message>
        <source>No templates yet</source>
        <translation>Noch keine Vorlagen</translation>
    </message>
    <message>
        <source>Messages are being read; their templates appear as they come.</source>
        <translation>Nachrichten werden gelesen; ihre Vorlagen erscheinen nach und nach.</translation>
    </message>
    <message>
        <source>No logs are open</source>
        <translation>Keine Logs sind offen</translation>
    </message>
    <message>
        <source>Open a folder or files to see the templates of their messages.</source>
        <translation>Einen Ordner oder Dateien öffnen, um die Vorlagen ihrer Nachrichten zu sehen.</translation>
    </message>
    <message>
        <source>No templates</source>
        <translation>Keine Vorlagen</translation>
    </message>
    <message>
        <source>No records were read, so there are no templates.</source>
        <translation>Keine Einträge wurden gelesen, daher gibt es keine Vorlagen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 template(s)</source>
        <translation>
            <numerusform>%1 Vorlage</numerusform>
            <numerusform>%1 Vorlagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>logwright::ui::TextIndexer</name>
    <message>
        <source>Preparing searches</source>
        <translation>Suchen werden vorbereitet</translation>
    </message>
</context>
<context>
    <name>logwright::ui::TimelineChart</name>
    <message>
        <source>Record rate over time</source>
        <translation>Eintragsrate über die Zeit</translation>
    </message>
    <message>
        <source>%1 bars from %2, at most %3 records in one</source>
        <translation>%1 Balken ab %2, höchstens %3 Einträge in einem</translation>
    </message>
    <message>
        <source>%1 records in %2</source>
        <translation>%1 Einträge in %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 of %2 records in %3</source>
        <translation>%1 von %2 Einträgen in %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 finding(s)</source>
        <translation>
            <numerusform>%1 Befund</numerusform>
            <numerusform>%1 Befunde</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>logwright::ui::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Severities</source>
        <translation>Schweregrade</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>All times are UTC. The height of a bar grows with the root of its count.</source>
        <translation>Alle Zeiten sind UTC. Die Höhe eines Balkens wächst mit der Wurzel seiner Anzahl.</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Nur %1</translation>
    </message>
    <message>
        <source>%1: %2 records. Shows only this severity; with others switched on, those too.</source>
        <translation>%1: %2 Einträge. Zeigt nur diesen Schweregrad; sind andere an, auch diese.</translation>
    </message>
    <message>
        <source>No times</source>
        <translation>Keine Zeiten</translation>
    </message>
    <message>
        <source>None of the records says when it was written.</source>
        <translation>Keiner der Einträge sagt, wann er geschrieben wurde.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Wird gelesen</translation>
    </message>
    <message>
        <source>The rate of records appears here as they are read.</source>
        <translation>Die Eintragsrate erscheint hier, während gelesen wird.</translation>
    </message>
    <message>
        <source>No records yet</source>
        <translation>Noch keine Einträge</translation>
    </message>
    <message>
        <source>Open logs to see how many records they hold over time.</source>
        <translation>Logs öffnen, um zu sehen, wie viele Einträge sie über die Zeit enthalten.</translation>
    </message>
</context>
<context>
    <name>logwright::ui::TrainingChart</name>
    <message>
        <source>Loss over time</source>
        <translation>Verlust über die Zeit</translation>
    </message>
    <message>
        <source>F1 over time</source>
        <translation>F1 über die Zeit</translation>
    </message>
    <message>
        <source>The mean negative log-likelihood of the records: of those trained on, and dashed of those held out. Where the dashed line rises again, the model learns by heart.</source>
        <translation>Die mittlere negative Log-Likelihood der Einträge: der trainierten und, gestrichelt, der zurückgehaltenen. Wo die gestrichelte Linie wieder steigt, lernt das Modell auswendig.</translation>
    </message>
    <message>
        <source>F1 of the predicted template over held-out records, the mean over templates</source>
        <translation>F1 der vorhergesagten Vorlage über zurückgehaltene Einträge, das Mittel über Vorlagen</translation>
    </message>
    <message>
        <source>How little each network expects the next event, pass by pass over the sessions: of those learned from, and dashed of those held out. Several networks judge together.</source>
        <translation>Wie wenig jedes Netz das nächste Ereignis erwartet, Durchgang um Durchgang über die Sitzungen: die gelernten und, gestrichelt, die zurückgehaltenen. Mehrere Netze urteilen gemeinsam.</translation>
    </message>
    <message>
        <source>%.1f s</source>
        <translation>%.1f s</translation>
    </message>
    <message>
        <source>%.0f s</source>
        <translation>%.0f s</translation>
    </message>
    <message>
        <source>F1, held out</source>
        <translation>F1, zurückgehalten</translation>
    </message>
    <message>
        <source>Loss by passes (dashed: held out)</source>
        <translation>Verlust nach Durchgängen (gestrichelt: zurückgehalten)</translation>
    </message>
    <message>
        <source>Loss (dashed: held out)</source>
        <translation>Verlust (gestrichelt: zurückgehalten)</translation>
    </message>
    <message>
        <source>%1 passes</source>
        <translation>%1 Durchgänge</translation>
    </message>
    <message>
        <source>After %1: %2</source>
        <translation>Nach %1: %2</translation>
    </message>
</context>
<context>
    <name>logwright::ui::TrainingPanel</name>
    <message>
        <source>Excitation</source>
        <translation>Anregung</translation>
    </message>
    <message>
        <source>LogFlow</source>
        <translation>LogFlow</translation>
    </message>
    <message>
        <source>One model for all cardinalities</source>
        <translation>Ein Modell für alle Kardinalitäten</translation>
    </message>
    <message>
        <source>When it gets no better</source>
        <translation>Wenn es nicht besser wird</translation>
    </message>
    <message>
        <source>After minutes:</source>
        <translation>Nach Minuten:</translation>
    </message>
    <message>
        <source>After epochs:</source>
        <translation>Nach Epochen:</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Trainieren</translation>
    </message>
    <message>
        <source>Settings of the training</source>
        <translation>Einstellungen des Trainings</translation>
    </message>
    <message>
        <source>Learn the templates of</source>
        <translation>Die Vorlagen lernen von</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Cardinalities to learn</source>
        <translation>Zu lernende Kardinalitäten</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Prozessor</translation>
    </message>
    <message>
        <source>Graphics card (CUDA)</source>
        <translation>Grafikkarte (CUDA)</translation>
    </message>
    <message>
        <source>LibTorch, which this model needs, is not installed with the program.</source>
        <translation>LibTorch, das dieses Modell braucht, ist mit dem Programm nicht installiert.</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>How often the training looks at all its records</source>
        <translation>Wie oft das Training alle seine Einträge ansieht</translation>
    </message>
    <message>
        <source>LSTM and attention, one model a cardinality. Minutes to hours; its evidence says less of a single record.</source>
        <translation>LSTM und Attention, ein Modell je Kardinalität. Minuten bis Stunden; seine Belege sagen weniger über einen einzelnen Eintrag.</translation>
    </message>
    <message>
        <source>Each record raises the rate of those it leads to. Seconds; its evidence belongs to the record itself.</source>
        <translation>Jeder Eintrag hebt die Rate derer, zu denen er führt. Sekunden; seine Belege gehören zum Eintrag selbst.</translation>
    </message>
    <message>
        <source>Templates of fewer than 1,000 records are mostly too few to learn from: look at their scores before trusting their trees.</source>
        <translation>Vorlagen mit weniger als 1.000 Einträgen sind meist zu wenig zum Lernen: vor dem Vertrauen in ihre Bäume ihre Scores ansehen.</translation>
    </message>
    <message>
        <source>There are no records to learn from.</source>
        <translation>Es gibt keine Einträge zum Lernen.</translation>
    </message>
    <message>
        <source>No cardinality is chosen.</source>
        <translation>Keine Kardinalität ist gewählt.</translation>
    </message>
    <message>
        <source>This model runs on the processor.</source>
        <translation>Dieses Modell läuft auf dem Prozessor.</translation>
    </message>
    <message>
        <source>Looking for it</source>
        <translation>Wird gesucht</translation>
    </message>
</context>
<context>
    <name>logwright::ui::TrainingProgress</name>
    <message>
        <source>How the training goes</source>
        <translation>Wie das Training läuft</translation>
    </message>
    <message>
        <source>Progress of the training</source>
        <translation>Fortschritt des Trainings</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Hält an</translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <translation>Wartet, bis es an der Reihe ist</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
</context>
<context>
    <name>logwright::ui::TrainingRunsModel</name>
    <message>
        <source>In use, out of date</source>
        <translation>In Gebrauch, veraltet</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In Gebrauch</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation>Unvollendet</translation>
    </message>
    <message>
        <source>%1, one for all</source>
        <translation>%1, eines für alle</translation>
    </message>
    <message>
        <source>3 and above</source>
        <translation>3 und darüber</translation>
    </message>
    <message>
        <source>Learned from %1 records on %2</source>
        <translation>Aus %1 Einträgen gelernt am %2</translation>
    </message>
    <message>
        <source>%1 windows in %2, %3 of the processor</source>
        <translation>%1 Fenster in %2, %3 Prozessorzeit</translation>
    </message>
    <message>
        <source>It was stopped before its end; the best so far was kept. A training with the same settings goes on from there.</source>
        <translation>Es wurde vor dem Ende angehalten; das bisher Beste ist behalten. Ein Training mit denselben Einstellungen geht von dort weiter.</translation>
    </message>
    <message>
        <source>F1 of the predicted template over held-out records, the mean over templates: 1 is always right</source>
        <translation>F1 der vorhergesagten Vorlage über zurückgehaltene Einträge, das Mittel über Vorlagen: 1 heißt immer richtig</translation>
    </message>
    <message>
        <source>Windows trained on a second</source>
        <translation>Trainierte Fenster je Sekunde</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Trained</source>
        <translation>Trainiert</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Cardinalities</source>
        <translation>Kardinalitäten</translation>
    </message>
    <message>
        <source>Windows/s</source>
        <translation>Fenster/s</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
</context>
<context>
    <name>logwright::ui::TrainingView</name>
    <message>
        <source>Stop, keep the best</source>
        <translation>Anhalten, Bestes behalten</translation>
    </message>
    <message>
        <source>Stop the training and keep the best model so far</source>
        <translation>Das Training anhalten und das bisher beste Modell behalten</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Trainings and scores</source>
        <translation>Trainings und Scores</translation>
    </message>
    <message>
        <source>Trainings</source>
        <translation>Trainings</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Scores</translation>
    </message>
    <message>
        <source>Use for trees</source>
        <translation>Für Bäume nutzen</translation>
    </message>
    <message>
        <source>Train again with its settings</source>
        <translation>Mit diesen Einstellungen neu trainieren</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Scores by cardinality and template</source>
        <translation>Scores nach Kardinalität und Vorlage</translation>
    </message>
    <message>
        <source>%1 windows/s</source>
        <translation>%1 Fenster/s</translation>
    </message>
    <message>
        <source>Nothing was learned yet</source>
        <translation>Noch wurde nichts gelernt</translation>
    </message>
    <message>
        <source>Trees are made with %1, F1 %2</source>
        <translation>Bäume entstehen mit %1, F1 %2</translation>
    </message>
    <message>
        <source>Trees are made with %1</source>
        <translation>Bäume entstehen mit %1</translation>
    </message>
    <message>
        <source>No logs are open</source>
        <translation>Keine Logs sind offen</translation>
    </message>
    <message>
        <source>Open logs; then a model can learn from them what leads to what.</source>
        <translation>Logs öffnen; dann kann ein Modell aus ihnen lernen, was wozu führt.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Wird gelesen</translation>
    </message>
    <message>
        <source>The first training is under way</source>
        <translation>Das erste Training läuft</translation>
    </message>
    <message>
        <source>Its curve shows above; what it came to stands here then.</source>
        <translation>Seine Kurve steht oben; was daraus wurde, steht dann hier.</translation>
    </message>
    <message>
        <source>Nothing was trained yet</source>
        <translation>Noch wurde nichts trainiert</translation>
    </message>
    <message>
        <source>A training learns which records lead to which. Its curve shows above while it runs.</source>
        <translation>Ein Training lernt, welche Einträge zu welchen führen. Seine Kurve steht oben, während es läuft.</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Trainieren</translation>
    </message>
    <message>
        <source>A training cannot be read</source>
        <translation>Ein Training ist nicht lesbar</translation>
    </message>
    <message>
        <source>Train again</source>
        <translation>Neu trainieren</translation>
    </message>
    <message>
        <source>The templates have changed since this was learned</source>
        <translation>Die Vorlagen haben sich geändert, seit dies gelernt wurde</translation>
    </message>
    <message>
        <source>Trees leave out what is new, and may join what is not the same any more.</source>
        <translation>Bäume lassen weg, was neu ist, und verbinden vielleicht, was nicht mehr dasselbe ist.</translation>
    </message>
    <message>
        <source>The training was stopped; the best so far is kept</source>
        <translation>Das Training wurde angehalten; das bisher Beste ist behalten</translation>
    </message>
    <message>
        <source>Relations were learned</source>
        <translation>Beziehungen wurden gelernt</translation>
    </message>
    <message>
        <source>In the log, W on a record asks what led to it, L what it led to.</source>
        <translation>Im Log fragt W auf einem Eintrag, was dazu führte, L, wozu er führte.</translation>
    </message>
    <message>
        <source>Show the training</source>
        <translation>Training zeigen</translation>
    </message>
</context>
<context>
    <name>logwright::ui::TreeBar</name>
    <message>
        <source>Same session</source>
        <translation>Gleiche Sitzung</translation>
    </message>
    <message>
        <source>Same host</source>
        <translation>Gleicher Rechner</translation>
    </message>
    <message>
        <source>What led to it</source>
        <translation>Was dazu führte</translation>
    </message>
    <message>
        <source>From the record back to its causes (W)</source>
        <translation>Vom Eintrag zurück zu seinen Ursachen (W)</translation>
    </message>
    <message>
        <source>What it led to</source>
        <translation>Wozu es führte</translation>
    </message>
    <message>
        <source>From the record on to its effects (L)</source>
        <translation>Vom Eintrag weiter zu seinen Wirkungen (L)</translation>
    </message>
    <message>
        <source>How many steps from the record the tree goes</source>
        <translation>Wie viele Schritte vom Eintrag der Baum reicht</translation>
    </message>
    <message>
        <source>The share of the evidence from which a record counts as a cause. Automatic: what stands out, mean + 2 deviations.
%1</source>
        <translation>Der Anteil an den Belegen, ab dem ein Eintrag als Ursache gilt. Automatisch: was herausragt, Mittel + 2 Abweichungen.
%1</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Tiefe</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>Innerhalb</translation>
    </message>
    <message>
        <source>No record farther away in time than this</source>
        <translation>Kein Eintrag, der zeitlich weiter entfernt ist</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>Only records of the record&apos;s own session: its block, request, thread or process</source>
        <translation>Nur Einträge der Sitzung des Eintrags: sein Block, seine Anfrage, sein Thread oder Prozess</translation>
    </message>
    <message>
        <source>Nothing of another host: the one that a record&apos;s line names, else the top folder of its file</source>
        <translation>Nichts von einem anderen Rechner: dem, den die Zeile nennt, sonst dem obersten Ordner der Datei</translation>
    </message>
    <message>
        <source>Doubtful edges</source>
        <translation>Zweifelhafte Kanten</translation>
    </message>
    <message>
        <source>Edges that the plain statistics do not bear out: shown dashed, followed further, or left out</source>
        <translation>Kanten, die die einfache Statistik nicht stützt: gestrichelt gezeigt, weiter verfolgt oder weggelassen</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>gezeigt</translation>
    </message>
    <message>
        <source>followed</source>
        <translation>verfolgt</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>weggelassen</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Zweifelhaft</translation>
    </message>
</context>
<context>
    <name>logwright::ui::TreeDrawing</name>
    <message>
        <source>no time</source>
        <translation>keine Zeit</translation>
    </message>
    <message>
        <source>at the same time</source>
        <translation>zur selben Zeit</translation>
    </message>
    <message>
        <source>%1 before</source>
        <translation>%1 vorher</translation>
    </message>
    <message>
        <source>%1 after</source>
        <translation>%1 nachher</translation>
    </message>
    <message>
        <source>%1 records of this template</source>
        <translation>%1 Einträge dieser Vorlage</translation>
    </message>
    <message>
        <source>%1 more hang on it: + unfolds</source>
        <translation>%1 weitere hängen daran: + faltet auf</translation>
    </message>
    <message>
        <source>Doubtful: %1</source>
        <translation>Zweifelhaft: %1</translation>
    </message>
</context>
<context>
    <name>logwright::ui::TreeView</name>
    <message>
        <source>Correlation tree</source>
        <translation>Korrelationsbaum</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Baum</translation>
    </message>
    <message>
        <source>Figures of the tree</source>
        <translation>Zahlen des Baums</translation>
    </message>
    <message>
        <source>No logs are open</source>
        <translation>Keine Logs sind offen</translation>
    </message>
    <message>
        <source>Open logs and learn what leads to what in them.</source>
        <translation>Logs öffnen und lernen, was darin wozu führt.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Wird gelesen</translation>
    </message>
    <message>
        <source>Relations are being learned</source>
        <translation>Beziehungen werden gelernt</translation>
    </message>
    <message>
        <source>The tree comes when that is done.</source>
        <translation>Der Baum kommt, wenn das fertig ist.</translation>
    </message>
    <message>
        <source>Show the training</source>
        <translation>Training zeigen</translation>
    </message>
    <message>
        <source>What was learned cannot be read</source>
        <translation>Was gelernt wurde, ist nicht lesbar</translation>
    </message>
    <message>
        <source>Train again</source>
        <translation>Neu trainieren</translation>
    </message>
    <message>
        <source>Nothing was learned yet</source>
        <translation>Noch wurde nichts gelernt</translation>
    </message>
    <message>
        <source>A correlation tree shows which records led to a record. For that, a model must learn from these logs what leads to what: mostly a matter of seconds.</source>
        <translation>Ein Korrelationsbaum zeigt, welche Einträge zu einem Eintrag führten. Dazu muss ein Modell aus diesen Logs lernen, was wozu führt: meist eine Sache von Sekunden.</translation>
    </message>
    <message>
        <source>Train relations</source>
        <translation>Beziehungen trainieren</translation>
    </message>
    <message>
        <source>There is no tree of this record</source>
        <translation>Es gibt keinen Baum dieses Eintrags</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>Log zeigen</translation>
    </message>
    <message>
        <source>No tree yet</source>
        <translation>Noch kein Baum</translation>
    </message>
    <message>
        <source>In the log, W on a record asks what led to it, L what it led to.</source>
        <translation>Im Log fragt W auf einem Eintrag, was dazu führte, L, wozu er führte.</translation>
    </message>
    <message>
        <source>Tree of the chosen record</source>
        <translation>Baum des gewählten Eintrags</translation>
    </message>
    <message>
        <source>Choose a record</source>
        <translation>Einen Eintrag wählen</translation>
    </message>
    <message>
        <source>The templates have changed since relations were learned</source>
        <translation>Die Vorlagen haben sich geändert, seit Beziehungen gelernt wurden</translation>
    </message>
    <message>
        <source>Trees leave out what is new, and may join what is not the same any more.</source>
        <translation>Bäume lassen weg, was neu ist, und verbinden vielleicht, was nicht mehr dasselbe ist.</translation>
    </message>
    <message>
        <source>Nothing led to it that the model knows of</source>
        <translation>Nichts führte dazu, wovon das Modell weiß</translation>
    </message>
    <message>
        <source>It led to nothing that the model knows of</source>
        <translation>Es führte zu nichts, wovon das Modell weiß</translation>
    </message>
    <message>
        <source>%1 nodes</source>
        <translation>%1 Knoten</translation>
    </message>
    <message>
        <source>only the strongest %1 are shown</source>
        <translation>nur die stärksten %1 sind zu sehen</translation>
    </message>
    <message>
        <source>limits are set above</source>
        <translation>Grenzen sind oben gesetzt</translation>
    </message>
    <message>
        <source>learned %1 UTC</source>
        <translation>gelernt %1 UTC</translation>
    </message>
    <message>
        <source>Previous tree</source>
        <translation>Voriger Baum</translation>
    </message>
    <message>
        <source>Next tree</source>
        <translation>Nächster Baum</translation>
    </message>
    <message>
        <source>Previous tree (Alt+Left)</source>
        <translation>Voriger Baum (Alt+Links)</translation>
    </message>
    <message>
        <source>Next tree (Alt+Right)</source>
        <translation>Nächster Baum (Alt+Rechts)</translation>
    </message>
    <message>
        <source>Show in the log</source>
        <translation>Im Log zeigen</translation>
    </message>
    <message>
        <source>What led to this?</source>
        <translation>Was führte dazu?</translation>
    </message>
    <message>
        <source>What did this lead to?</source>
        <translation>Wozu führte es?</translation>
    </message>
    <message>
        <source>Filter to this template</source>
        <translation>Nach dieser Vorlage filtern</translation>
    </message>
    <message>
        <source>Picture that scales (SVG)...</source>
        <translation>Skalierbares Bild (SVG)...</translation>
    </message>
    <message>
        <source>Picture (PNG)...</source>
        <translation>Bild (PNG)...</translation>
    </message>
    <message>
        <source>Page (PDF)...</source>
        <translation>Seite (PDF)...</translation>
    </message>
    <message>
        <source>Graphviz (DOT)...</source>
        <translation>Graphviz (DOT)...</translation>
    </message>
    <message>
        <source>Data (JSON)...</source>
        <translation>Daten (JSON)...</translation>
    </message>
    <message>
        <source>Copy as a picture</source>
        <translation>Als Bild kopieren</translation>
    </message>
    <message>
        <source>The tree as a picture or as data</source>
        <translation>Der Baum als Bild oder als Daten</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>Auffalten</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Falten</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Export the tree</source>
        <translation>Den Baum exportieren</translation>
    </message>
    <message>
        <source>The tree was not written</source>
        <translation>Der Baum wurde nicht geschrieben</translation>
    </message>
    <message numerus="yes">
        <source>%1 doubtful edge(s), dashed</source>
        <translation>
            <numerusform>%1 zweifelhafte Kante, gestrichelt</numerusform>
            <numerusform>%1 zweifelhafte Kanten, gestrichelt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>logwright::ui::ValueHistogram</name>
    <message>
        <source>Histogram of the values</source>
        <translation>Histogramm der Werte</translation>
    </message>
    <message>
        <source>From %1 to %2, on average %3</source>
        <translation>Von %1 bis %2, im Mittel %3</translation>
    </message>
    <message>
        <source>%1 to %2: %3 records</source>
        <translation>%1 bis %2: %3 Einträge</translation>
    </message>
</context>
<context>
    <name>logwright::ui::ValueTableModel</name>
    <message>
        <source>%1
%2 of %3 records, %4</source>
        <translation>%1
%2 von %3 Einträgen, %4</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
</context>
<context>
    <name>logwright::ui::ViewTabs</name>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
</context>
<context>
    <name>logwright::ui::WindowActions</name>
    <message>
        <source>&amp;Open folder...</source>
        <translation>Ordner &amp;öffnen...</translation>
    </message>
    <message>
        <source>Open &amp;files...</source>
        <translation>&amp;Dateien öffnen...</translation>
    </message>
    <message>
        <source>Open &amp;project...</source>
        <translation>&amp;Projekt öffnen...</translation>
    </message>
    <message>
        <source>&amp;Save project copy as...</source>
        <translation>Projektkopie &amp;speichern als...</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Bigger text</source>
        <translation>&amp;Größerer Text</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>&amp;Kleinerer Text</translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <translation>&amp;Normaler Text</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>&amp;Anordnung zurücksetzen</translation>
    </message>
    <message>
        <source>Reveal &amp;secrets</source>
        <translation>G&amp;eheimnisse aufdecken</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Z&amp;urück</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Vorwärts</translation>
    </message>
    <message>
        <source>&amp;Lift last condition</source>
        <translation>&amp;Letzte Bedingung aufheben</translation>
    </message>
    <message>
        <source>&amp;Clear the filter</source>
        <translation>Filter lee&amp;ren</translation>
    </message>
    <message>
        <source>Only &amp;errors and above</source>
        <translation>Nur &amp;Fehler und darüber</translation>
    </message>
    <message>
        <source>Only &amp;warnings and above</source>
        <translation>Nur &amp;Warnungen und darüber</translation>
    </message>
    <message>
        <source>&amp;Look for changed and new files</source>
        <translation>Nach &amp;geänderten und neuen Dateien sehen</translation>
    </message>
    <message>
        <source>&amp;Follow growing files</source>
        <translation>Wachsenden Dateien &amp;folgen</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>&amp;Go on reading</source>
        <translation>&amp;Weiterlesen</translation>
    </message>
    <message>
        <source>&amp;Cancel all tasks</source>
        <translation>Alle Aufgaben ab&amp;brechen</translation>
    </message>
    <message>
        <source>&amp;Train relations...</source>
        <translation>Beziehungen &amp;trainieren...</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Look for changes</source>
        <translation>Änderungen suchen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Command &amp;palette...</source>
        <translation>Befehls&amp;palette...</translation>
    </message>
    <message>
        <source>&amp;About Logwright</source>
        <translation>&amp;Über Logwright</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Templates</source>
        <translation>&amp;Vorlagen</translation>
    </message>
    <message>
        <source>F&amp;indings</source>
        <translation>Be&amp;funde</translation>
    </message>
    <message>
        <source>&amp;Analyse</source>
        <translation>A&amp;nalyse</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>Nothing was opened yet</source>
        <translation>Noch wurde nichts geöffnet</translation>
    </message>
    <message>
        <source>&amp;Forget these</source>
        <translation>Diese &amp;vergessen</translation>
    </message>
    <message>
        <source>Write &amp;report...</source>
        <translation>Be&amp;richt schreiben...</translation>
    </message>
    <message>
        <source>&amp;Find...</source>
        <translation>S&amp;uchen...</translation>
    </message>
    <message>
        <source>Find a &amp;template...</source>
        <translation>&amp;Vorlage finden...</translation>
    </message>
    <message>
        <source>&amp;Bookmarks</source>
        <translation>Lese&amp;zeichen</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <comment>menu</comment>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Help for this view</source>
        <translation>&amp;Hilfe zu dieser Ansicht</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts...</source>
        <translation>&amp;Tastenkürzel...</translation>
    </message>
    <message>
        <source>&amp;Save the filter...</source>
        <translation>Filter &amp;speichern...</translation>
    </message>
    <message>
        <source>&amp;Highlighters</source>
        <translation>Hervor&amp;hebungen</translation>
    </message>
    <message>
        <source>Hide e-&amp;mail addresses</source>
        <translation>E-&amp;Mail-Adressen verbergen</translation>
    </message>
    <message>
        <source>E-mail addresses are secrets too: redacted everywhere, and found by detectors</source>
        <translation>Auch E-Mail-Adressen sind Geheimnisse: überall geschwärzt und von Detektoren gefunden</translation>
    </message>
    <message>
        <source>Follow the system&apos;s &amp;journal</source>
        <translation>Dem &amp;Journal des Systems folgen</translation>
    </message>
    <message>
        <source>Look for wrong cloc&amp;ks</source>
        <translation>Nach falschen Uhren &amp;suchen</translation>
    </message>
    <message>
        <source>S&amp;ort the table by...</source>
        <translation>Tabelle s&amp;ortieren nach...</translation>
    </message>
</context>
<context>
    <name>logwright::ui::WorkbenchKeeper</name>
    <message>
        <source>Filters, highlighters and layout are not kept</source>
        <translation>Filter, Hervorhebungen und Anordnung werden nicht behalten</translation>
    </message>
</context>
<context>
    <name>logwright::ui::WorkflowListModel</name>
    <message>
        <source>95 % within %1</source>
        <translation>95 % innerhalb von %1</translation>
    </message>
    <message>
        <source>How often it was carried out</source>
        <translation>Wie oft er ausgeführt wurde</translation>
    </message>
    <message>
        <source>From first to last record, the median</source>
        <translation>Vom ersten zum letzten Eintrag, der Median</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>Beginnt mit</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Dauer</translation>
    </message>
</context>
<context>
    <name>logwright::ui::WorkflowView</name>
    <message>
        <source>Search workflows</source>
        <translation>Abläufe suchen</translation>
    </message>
    <message>
        <source>Search workflows by their steps</source>
        <translation>Abläufe nach ihren Schritten suchen</translation>
    </message>
    <message>
        <source>Workflows</source>
        <translation>Abläufe</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>Learning workflows</source>
        <translation>Abläufe werden gelernt</translation>
    </message>
    <message>
        <source>This record is of no workflow</source>
        <translation>Dieser Eintrag gehört zu keinem Ablauf</translation>
    </message>
    <message>
        <source>Nothing ties it to other records, or no task like its was seen often enough.</source>
        <translation>Nichts verbindet ihn mit anderen Einträgen, oder eine Aufgabe wie seine kam nicht oft genug vor.</translation>
    </message>
    <message>
        <source>A session of %1 records</source>
        <translation>Eine Sitzung mit %1 Einträgen</translation>
    </message>
    <message>
        <source>It keeps to the workflow from beginning to end.</source>
        <translation>Sie hält sich von Anfang bis Ende an den Ablauf.</translation>
    </message>
    <message>
        <source>No logs are open</source>
        <translation>Keine Logs sind offen</translation>
    </message>
    <message>
        <source>Open logs to see the tasks that their records are steps of.</source>
        <translation>Logs öffnen, um die Aufgaben zu sehen, deren Schritte ihre Einträge sind.</translation>
    </message>
    <message>
        <source>The task list shows how far it is.</source>
        <translation>Die Aufgabenliste zeigt, wie weit es ist.</translation>
    </message>
    <message>
        <source>The logs are being read</source>
        <translation>Die Logs werden gelesen</translation>
    </message>
    <message>
        <source>Workflows are learned when all of it is there.</source>
        <translation>Abläufe werden gelernt, wenn alles da ist.</translation>
    </message>
    <message>
        <source>Learning was cancelled</source>
        <translation>Das Lernen wurde abgebrochen</translation>
    </message>
    <message>
        <source>Learn workflows</source>
        <translation>Abläufe lernen</translation>
    </message>
    <message>
        <source>No workflows were learned</source>
        <translation>Keine Abläufe wurden gelernt</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>No workflow fits the search</source>
        <translation>Kein Ablauf passt zur Suche</translation>
    </message>
    <message>
        <source>Its name or its steps hold all words searched for.</source>
        <translation>Sein Name oder seine Schritte enthalten alle gesuchten Wörter.</translation>
    </message>
    <message>
        <source>No workflows were found</source>
        <translation>Keine Abläufe wurden gefunden</translation>
    </message>
    <message>
        <source>No records are steps of a task that comes again. Choose above what ties records together.</source>
        <translation>Keine Einträge sind Schritte einer wiederkehrenden Aufgabe. Oben wählen, was Einträge verbindet.</translation>
    </message>
    <message>
        <source>The tasks that records are steps of: branches, loops, times.</source>
        <translation>Die Aufgaben, deren Schritte Einträge sind: Zweige, Schleifen, Zeiten.</translation>
    </message>
    <message>
        <source>tied together by their sessions</source>
        <translation>verbunden durch ihre Sitzungen</translation>
    </message>
    <message>
        <source>tied together by values they share</source>
        <translation>verbunden durch gemeinsame Werte</translation>
    </message>
    <message>
        <source>tied together by times alone: a guess</source>
        <translation>verbunden allein durch Zeiten: eine Vermutung</translation>
    </message>
    <message>
        <source>%1 executions</source>
        <translation>%1 Ausführungen</translation>
    </message>
    <message>
        <source>%1 of %2 steps</source>
        <translation>%1 von %2 Schritten</translation>
    </message>
    <message>
        <source>%1 of %2 edges</source>
        <translation>%1 von %2 Kanten</translation>
    </message>
    <message>
        <source>Show its records in the log</source>
        <translation>Seine Einträge im Log zeigen</translation>
    </message>
    <message>
        <source>Filter to this template</source>
        <translation>Nach dieser Vorlage filtern</translation>
    </message>
    <message>
        <source>Picture that scales (SVG)...</source>
        <translation>Skalierbares Bild (SVG)...</translation>
    </message>
    <message>
        <source>Picture (PNG)...</source>
        <translation>Bild (PNG)...</translation>
    </message>
    <message>
        <source>Page (PDF)...</source>
        <translation>Seite (PDF)...</translation>
    </message>
    <message>
        <source>Graphviz (DOT)...</source>
        <translation>Graphviz (DOT)...</translation>
    </message>
    <message>
        <source>Data (JSON)...</source>
        <translation>Daten (JSON)...</translation>
    </message>
    <message>
        <source>Copy as a picture</source>
        <translation>Als Bild kopieren</translation>
    </message>
    <message>
        <source>what is there</source>
        <translation>was da ist</translation>
    </message>
    <message>
        <source>sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>values they share</source>
        <translation>gemeinsame Werte</translation>
    </message>
    <message>
        <source>times alone</source>
        <translation>allein Zeiten</translation>
    </message>
    <message>
        <source>What says that records are of one execution of a task. Without a choice: sessions, where most records name one; else values that records share.</source>
        <translation>Was sagt, dass Einträge zu einer Ausführung einer Aufgabe gehören. Ohne Wahl: Sitzungen, wo die meisten Einträge eine nennen; sonst Werte, die Einträge gemeinsam haben.</translation>
    </message>
    <message>
        <source>Tied by</source>
        <translation>Verbunden durch</translation>
    </message>
    <message>
        <source>Edges that a smaller share of the executions at their first step take are left out</source>
        <translation>Kanten, die ein kleinerer Anteil der Ausführungen an ihrem ersten Schritt nimmt, bleiben weg</translation>
    </message>
    <message>
        <source>Edges from</source>
        <translation>Kanten ab</translation>
    </message>
    <message>
        <source>The workflow as a picture or as data</source>
        <translation>Der Ablauf als Bild oder als Daten</translation>
    </message>
    <message>
        <source>Without the session</source>
        <translation>Ohne die Sitzung</translation>
    </message>
    <message>
        <source>Shows the workflow alone again</source>
        <translation>Zeigt wieder den Ablauf allein</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Export the workflow</source>
        <translation>Den Ablauf exportieren</translation>
    </message>
    <message>
        <source>The workflow was not written</source>
        <translation>Der Ablauf wurde nicht geschrieben</translation>
    </message>
</context>
<context>
    <name>logwright::ui::Workspace</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Template %1</source>
        <translation>Vorlage %1</translation>
    </message>
    <message>
        <source>Templates %1 and %2</source>
        <translation>Vorlagen %1 und %2</translation>
    </message>
    <message>
        <source>Without template %1</source>
        <translation>Ohne Vorlage %1</translation>
    </message>
    <message>
        <source>No component</source>
        <translation>Keine Komponente</translation>
    </message>
    <message>
        <source>Component %1</source>
        <translation>Komponente %1</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Opens a folder of logs and shows what is in it.</source>
        <translation>Öffnet einen Ordner mit Logs und zeigt, was darin ist.</translation>
    </message>
    <message>
        <source>Folders and files of logs, or one project.</source>
        <translation>Ordner und Dateien mit Logs oder ein Projekt.</translation>
    </message>
    <message>
        <source>Keep the project in FILE.</source>
        <translation>Das Projekt in FILE halten.</translation>
    </message>
    <message>
        <source>Save pictures of every view in DIR once all is read, and quit.</source>
        <translation>Bilder aller Ansichten in DIR speichern, wenn alles gelesen ist, und enden.</translation>
    </message>
    <message>
        <source>light or dark; remembered.</source>
        <translation>light (hell) oder dark (dunkel); wird gemerkt.</translation>
    </message>
    <message>
        <source>no picture could be written to %1</source>
        <translation>kein Bild konnte nach %1 geschrieben werden</translation>
    </message>
    <message>
        <source>%1 is no theme; light and dark are</source>
        <translation>%1 ist keine Farbwahl; light und dark sind es</translation>
    </message>
    <message>
        <source>%1 does not exist</source>
        <translation>%1 gibt es nicht</translation>
    </message>
</context>
</TS>
