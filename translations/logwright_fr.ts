<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>BookmarkWords</name>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Cyan</source>
        <translation>Cyan</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Violet</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Jaune</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>Sans couleur</translation>
    </message>
</context>
<context>
    <name>Duration</name>
    <message>
        <source>%1 d</source>
        <translation>%1 j</translation>
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
        <translation>Jaune</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Cyan</source>
        <translation>Cyan</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violet</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rose</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
</context>
<context>
    <name>Power</name>
    <message>
        <source>%1 k</source>
        <translation>%1 k</translation>
    </message>
    <message>
        <source>%1 M</source>
        <translation>%1 M</translation>
    </message>
    <message>
        <source>%1 G</source>
        <translation>%1 G</translation>
    </message>
</context>
<context>
    <name>Share</name>
    <message>
        <source>&lt; 0.1 %</source>
        <translation>&lt; 0,1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>TrainingRuns</name>
    <message>
        <source>Excitation</source>
        <translation>Excitation</translation>
    </message>
</context>
<context>
    <name>WorkflowDrawing</name>
    <message>
        <source>“%1” (%2)</source>
        <translation>«&#xa0;%1&#xa0;» (%2)</translation>
    </message>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <source>begins</source>
        <translation>commence</translation>
    </message>
    <message>
        <source>ends</source>
        <translation>finit</translation>
    </message>
    <message>
        <source>%1 ×</source>
        <translation>%1 ×</translation>
    </message>
    <message>
        <source>in %1 of executions</source>
        <translation>dans %1 des exécutions</translation>
    </message>
    <message>
        <source>1st</source>
        <translation>1er</translation>
    </message>
    <message>
        <source>%1. after %2</source>
        <translation>%1. après %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>▲ stopped; expected: %1</source>
        <translation>▲ arrêté&#xa0;; attendu&#xa0;: %1</translation>
    </message>
    <message>
        <source>▲ no execution begins here; expected: %1</source>
        <translation>▲ aucune exécution ne commence ici&#xa0;; attendu&#xa0;: %1</translation>
    </message>
    <message>
        <source>▲ left out: %1</source>
        <translation>▲ omis&#xa0;: %1</translation>
    </message>
    <message>
        <source>▲ left here; expected: %1</source>
        <translation>▲ quitté ici&#xa0;; attendu&#xa0;: %1</translation>
    </message>
    <message>
        <source>From “%1” to “%2”: %3</source>
        <translation>De «&#xa0;%1&#xa0;» à «&#xa0;%2&#xa0;» : %3</translation>
    </message>
    <message>
        <source>all of these, in any order</source>
        <translation>tous ceux-ci, dans n’importe quel ordre</translation>
    </message>
    <message>
        <source>Record %1, “%2”, is no step of this workflow.</source>
        <translation>L’enregistrement %1, «&#xa0;%2&#xa0;», n’est pas une étape de ce flux.</translation>
    </message>
    <message>
        <source>Record %1, “%2”, does not come here: %3 was expected.</source>
        <translation>L’enregistrement %1, «&#xa0;%2&#xa0;», n’a pas sa place ici&#xa0;: %3 était attendu.</translation>
    </message>
    <message>
        <source>It begins with “%1”; executions begin with %2.</source>
        <translation>Elle commence par «&#xa0;%1&#xa0;» ; les exécutions commencent par %2.</translation>
    </message>
    <message>
        <source>It went on to “%1” without %2.</source>
        <translation>Elle est passée à «&#xa0;%1&#xa0;» sans %2.</translation>
    </message>
    <message>
        <source>It stops after record %1, “%2”: %3 was expected.</source>
        <translation>Elle s’arrête après l’enregistrement %1, «&#xa0;%2&#xa0;» : %3 était attendu.</translation>
    </message>
</context>
<context>
    <name>logwright::ui::AboutDialog</name>
    <message>
        <source>About Logwright</source>
        <translation>À propos de Logwright</translation>
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
        <translation>Un atelier pour découvrir ce que dit une pile de journaux.

Vos journaux restent où ils sont, sur cette machine&#xa0;: rien n’est envoyé nulle part.

Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure. Il est fourni sans aucune garantie.
Construit avec Qt %1.</translation>
    </message>
</context>
<context>
    <name>logwright::ui::BookmarkKeeper</name>
    <message>
        <source>The bookmark was not kept</source>
        <translation>Le signet n’a pas été gardé</translation>
    </message>
</context>
<context>
    <name>logwright::ui::BookmarkModel</name>
    <message>
        <source>no time</source>
        <translation>pas d’heure</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Heure (UTC)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
</context>
<context>
    <name>logwright::ui::BookmarkView</name>
    <message>
        <source>Bookmarks</source>
        <translation>Signets</translation>
    </message>
    <message>
        <source>Bookmarked records</source>
        <translation>Enregistrements avec signet</translation>
    </message>
    <message>
        <source>No bookmarks</source>
        <translation>Aucun signet</translation>
    </message>
    <message>
        <source>Press B in the log to mark a record, Shift+B to write a note on it, 1 to 5 to give it a colour.</source>
        <translation>Dans le journal, B met un signet sur un enregistrement, Maj+B y écrit une note, 1 à 5 lui donnent une couleur.</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Écrire une note</translation>
    </message>
    <message>
        <source>Remove the bookmark</source>
        <translation>Retirer le signet</translation>
    </message>
    <message>
        <source>Export as CSV...</source>
        <translation>Exporter en CSV...</translation>
    </message>
    <message>
        <source>Export bookmarks</source>
        <translation>Exporter les signets</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tables (*.csv)</translation>
    </message>
    <message>
        <source>The bookmarks were not exported</source>
        <translation>Les signets n’ont pas été exportés</translation>
    </message>
</context>
<context>
    <name>logwright::ui::CardinalityChart</name>
    <message>
        <source>Templates</source>
        <translation>Gabarits</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Enregistrements</translation>
    </message>
    <message>
        <source>Templates and records by cardinality</source>
        <translation>Gabarits et enregistrements par cardinalité</translation>
    </message>
    <message>
        <source>Cardinality %1: templates seen %2 times and more, but fewer than %3
%4 templates, %5 records
A template&apos;s cardinality is how many digits its number of records has, less one.</source>
        <translation>Cardinalité %1&#xa0;: gabarits vus au moins %2 fois, mais moins de %3
%4 gabarits, %5 enregistrements
La cardinalité d’un gabarit est le nombre de chiffres de son nombre d’enregistrements, moins un.</translation>
    </message>
    <message>
        <source>Cardinalities 0 to %1. Most templates, %2 of them, have cardinality %3</source>
        <translation>Cardinalités de 0 à %1. La plupart des gabarits, %2, ont la cardinalité %3</translation>
    </message>
</context>
<context>
    <name>logwright::ui::CardinalityModel</name>
    <message>
        <source>Templates with %1 each</source>
        <translation>Gabarits de %1 chacun</translation>
    </message>
    <message>
        <source>A template&apos;s cardinality is how many digits its number of records has, less one.</source>
        <translation>La cardinalité d’un gabarit est le nombre de chiffres de son nombre d’enregistrements, moins un.</translation>
    </message>
    <message>
        <source>Cardinality</source>
        <translation>Cardinalité</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Gabarits</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Enregistrements</translation>
    </message>
</context>
<context>
    <name>logwright::ui::CardinalityView</name>
    <message>
        <source>Cardinality</source>
        <translation>Cardinalité</translation>
    </message>
    <message>
        <source>No templates yet</source>
        <translation>Pas encore de gabarits</translation>
    </message>
    <message>
        <source>Here stands how many templates are rare and how many are frequent.</source>
        <translation>Ici s’affiche combien de gabarits sont rares et combien sont fréquents.</translation>
    </message>
</context>
<context>
    <name>logwright::ui::ChangeHistory</name>
    <message>
        <source>filter: %1</source>
        <translation>filtre&#xa0;: %1</translation>
    </message>
    <message>
        <source>lifting of: %1</source>
        <translation>levée de&#xa0;: %1</translation>
    </message>
    <message>
        <source>change of the filter</source>
        <translation>changement du filtre</translation>
    </message>
    <message>
        <source>removal of a bookmark</source>
        <translation>retrait d’un signet</translation>
    </message>
    <message>
        <source>note on a record</source>
        <translation>note sur un enregistrement</translation>
    </message>
    <message>
        <source>colour of a bookmark</source>
        <translation>couleur d’un signet</translation>
    </message>
    <message>
        <source>bookmark</source>
        <translation>signet</translation>
    </message>
    <message>
        <source>change of the highlighters</source>
        <translation>changement des surlignages</translation>
    </message>
</context>
<context>
    <name>logwright::ui::ChangeModel</name>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 an hour</source>
        <translation>%1 par heure</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>By chance once in 2 to the power of %1</source>
        <translation>Par hasard une fois sur 2 puissance %1</translation>
    </message>
    <message>
        <source>Could be chance, as many things as were looked at</source>
        <translation>Peut être le hasard, vu tout ce qui a été examiné</translation>
    </message>
    <message>
        <source>Bits: a change of n bits comes by chance once in 2 to the power of n times</source>
        <translation>Bits&#xa0;: un changement de n bits vient par hasard une fois sur 2 puissance n</translation>
    </message>
    <message>
        <source>Surprise</source>
        <translation>Surprise</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>Nouveau gabarit</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Disparu</translation>
    </message>
    <message>
        <source>More often</source>
        <translation>Plus souvent</translation>
    </message>
    <message>
        <source>Less often</source>
        <translation>Moins souvent</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Nouvelle valeur</translation>
    </message>
    <message>
        <source>Value gone</source>
        <translation>Valeur disparue</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>New step</source>
        <translation>Nouvelle étape</translation>
    </message>
    <message>
        <source>Step gone</source>
        <translation>Étape disparue</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>New relation</source>
        <translation>Nouvelle relation</translation>
    </message>
    <message>
        <source>Relation gone</source>
        <translation>Relation disparue</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relation</translation>
    </message>
</context>
<context>
    <name>logwright::ui::ChangedSourcesDialog</name>
    <message>
        <source>Grew by %1</source>
        <translation>A grandi de %1</translation>
    </message>
    <message>
        <source>Written anew, %1, was %2</source>
        <translation>Réécrit, %1, faisait %2</translation>
    </message>
    <message>
        <source>Is gone from the disk</source>
        <translation>A disparu du disque</translation>
    </message>
    <message>
        <source>What to do with %1</source>
        <translation>Que faire de %1</translation>
    </message>
    <message>
        <source>Read what was added</source>
        <translation>Lire ce qui a été ajouté</translation>
    </message>
    <message>
        <source>Read all of it again</source>
        <translation>Tout relire</translation>
    </message>
    <message>
        <source>Leave as it was read</source>
        <translation>Laisser tel que lu</translation>
    </message>
    <message>
        <source>Changed files</source>
        <translation>Fichiers modifiés</translation>
    </message>
    <message>
        <source>Since they were read, these files changed:</source>
        <translation>Depuis leur lecture, ces fichiers ont changé&#xa0;:</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Leave all</source>
        <translation>Tout laisser</translation>
    </message>
</context>
<context>
    <name>logwright::ui::Chip</name>
    <message>
        <source>Click to lift this condition</source>
        <translation>Cliquer pour lever cette condition</translation>
    </message>
    <message>
        <source>Lift condition: %1</source>
        <translation>Lever la condition&#xa0;: %1</translation>
    </message>
    <message>
        <source>Lift condition, which is off: %1</source>
        <translation>Lever la condition, qui est désactivée&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>logwright::ui::ClassificationDialog</name>
    <message>
        <source>OpenAI, or what speaks like it</source>
        <translation>OpenAI, ou ce qui parle comme lui</translation>
    </message>
    <message>
        <source>Keep it in the &amp;keyring</source>
        <translation>Garder dans le &amp;trousseau</translation>
    </message>
    <message>
        <source>Ask a language model</source>
        <translation>Interroger un modèle de langue</translation>
    </message>
    <message>
        <source>What would be sent, in short</source>
        <translation>Ce qui serait envoyé, en bref</translation>
    </message>
    <message>
        <source>What would be sent, word for word</source>
        <translation>Ce qui serait envoyé, mot pour mot</translation>
    </message>
    <message>
        <source>&amp;Ask</source>
        <translation>&amp;Interroger</translation>
    </message>
    <message>
        <source>The model&apos;s name, as the service knows it</source>
        <translation>Le nom du modèle, tel que le service le connaît</translation>
    </message>
    <message>
        <source>That of the environment or the keyring</source>
        <translation>Celle de l’environnement ou du trousseau</translation>
    </message>
    <message>
        <source>&amp;Service</source>
        <translation>&amp;Service</translation>
    </message>
    <message>
        <source>&amp;Endpoint</source>
        <translation>&amp;Point d’accès</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modèle</translation>
    </message>
    <message>
        <source>Ke&amp;y</source>
        <translation>C&amp;lé</translation>
    </message>
    <message>
        <source>&amp;Findings, highest score first</source>
        <translation>&amp;Constats, meilleur score d’abord</translation>
    </message>
    <message>
        <source>&amp;Prompt</source>
        <translation>In&amp;vite</translation>
    </message>
    <message>
        <source>--- Question %1 of %2, about %3</source>
        <translation>--- Question %1 sur %2, à propos de %3</translation>
    </message>
    <message>
        <source>What is shown above may be sent to %1</source>
        <translation>Ce qui est montré ci-dessus peut être envoyé à %1</translation>
    </message>
    <message>
        <source>There are no open findings without a verdict.</source>
        <translation>Il n’y a aucun constat ouvert sans verdict.</translation>
    </message>
    <message>
        <source>1 call</source>
        <translation>1 appel</translation>
    </message>
    <message>
        <source>%1 calls</source>
        <translation>%1 appels</translation>
    </message>
    <message>
        <source>Nothing is sent: of %1 it is known already.</source>
        <translation>Rien n’est envoyé&#xa0;: de %1, on le sait déjà.</translation>
    </message>
    <message>
        <source>%1 about %2; what stands below is all that is sent.</source>
        <translation>%1 à propos de %2&#xa0;; ce qui suit est tout ce qui est envoyé.</translation>
    </message>
    <message>
        <source> Answers for %1 are known already.</source>
        <translation> Les réponses pour %1 sont déjà connues.</translation>
    </message>
    <message>
        <source> The records of %1 cannot be read.</source>
        <translation> Les enregistrements de %1 ne peuvent pas être lus.</translation>
    </message>
    <message>
        <source>Reading the findings</source>
        <translation>Lecture des constats</translation>
    </message>
</context>
<context>
    <name>logwright::ui::ClockDialog</name>
    <message>
        <source>Clock of %1</source>
        <translation>Horloge de %1</translation>
    </message>
    <message>
        <source>&amp;Seconds to add to the times in its lines</source>
        <translation>&amp;Secondes à ajouter aux heures de ses lignes</translation>
    </message>
    <message>
        <source>+3.2, -0.25, or 0 for the times as written</source>
        <translation>+3,2, -0,25, ou 0 pour les heures telles qu’écrites</translation>
    </message>
    <message>
        <source>What moves</source>
        <translation>Ce qui bouge</translation>
    </message>
    <message>
        <source>S&amp;et the clock</source>
        <translation>Régl&amp;er l’horloge</translation>
    </message>
    <message>
        <source>This is no number of seconds, or too many.</source>
        <translation>Ce n’est pas un nombre de secondes, ou il y en a trop.</translation>
    </message>
    <message>
        <source>The clock is set so: nothing moves.</source>
        <translation>L’horloge est déjà réglée ainsi&#xa0;: rien ne bouge.</translation>
    </message>
    <message>
        <source>%1.
From: %2
To: %3</source>
        <translation>%1.
De&#xa0;: %2
À&#xa0;: %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 record(s) move</source>
        <translation>
            <numerusform>%1 enregistrement bouge</numerusform>
            <numerusform>%1 enregistrements bougent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>logwright::ui::ClockHint</name>
    <message>
        <source>Set it right...</source>
        <translation>La remettre à l’heure...</translation>
    </message>
    <message>
        <source>Shows first what would move</source>
        <translation>Montre d’abord ce qui bougerait</translation>
    </message>
    <message>
        <source>Leave the clocks as they are</source>
        <translation>Laisser les horloges telles quelles</translation>
    </message>
    <message numerus="yes">
        <source>%1. %n more clock(s) seem wrong.</source>
        <translation>
            <numerusform>%1. %n autre horloge semble fausse.</numerusform>
            <numerusform>%1. %n autres horloges semblent fausses.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>logwright::ui::ClockSetter</name>
    <message>
        <source>%1&apos;s clock seems %2 behind %3&apos;s</source>
        <translation>L’horloge de %1 semble retarder de %2 sur celle de %3</translation>
    </message>
    <message>
        <source>%1&apos;s clock seems %2 ahead of %3&apos;s</source>
        <translation>L’horloge de %1 semble avancer de %2 sur celle de %3</translation>
    </message>
    <message>
        <source>%1; %2 matched pairs</source>
        <translation>%1&#xa0;; %2 paires appariées</translation>
    </message>
    <message>
        <source>Open logs first: there are no clocks yet.</source>
        <translation>Ouvrir d’abord des journaux&#xa0;: il n’y a pas encore d’horloges.</translation>
    </message>
    <message>
        <source>An analysis is running: clocks can be set when it is done.</source>
        <translation>Une analyse est en cours&#xa0;: les horloges pourront être réglées ensuite.</translation>
    </message>
    <message>
        <source>A training is under way: clocks can be set when it is done or stopped.</source>
        <translation>Un entraînement est en cours&#xa0;: les horloges pourront être réglées quand il sera fini ou arrêté.</translation>
    </message>
    <message>
        <source>Another clock is being set.</source>
        <translation>Une autre horloge est en cours de réglage.</translation>
    </message>
    <message>
        <source>clock of %1</source>
        <translation>horloge de %1</translation>
    </message>
    <message numerus="yes">
        <source>clock of %n source(s)</source>
        <translation>
            <numerusform>horloge de %n source</numerusform>
            <numerusform>horloge de %n sources</numerusform>
        </translation>
    </message>
    <message>
        <source>Setting clocks</source>
        <translation>Réglage des horloges</translation>
    </message>
    <message>
        <source>Set: %1</source>
        <translation>Réglé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Setting clocks back</source>
        <translation>Retour des horloges à leur état antérieur</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Annulé&#xa0;: %1</translation>
    </message>
    <message>
        <source>The clock was not set</source>
        <translation>L’horloge n’a pas été réglée</translation>
    </message>
    <message>
        <source>The clocks were not looked at</source>
        <translation>Les horloges n’ont pas été examinées</translation>
    </message>
    <message>
        <source>Relations and detectors have learned from the former times; training again may tell more.</source>
        <translation>Relations et détecteurs ont appris des heures précédentes&#xa0;; un nouvel entraînement peut en dire plus.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>No clock is seen to be wrong</source>
        <translation>Aucune horloge ne paraît fausse</translation>
    </message>
    <message>
        <source>Where hosts share ids of requests, sessions or blocks, their clocks agree.</source>
        <translation>Là où des hôtes partagent des identifiants de requêtes, de sessions ou de blocs, leurs horloges concordent.</translation>
    </message>
</context>
<context>
    <name>logwright::ui::CommandPalette</name>
    <message>
        <source>Nothing is called like this</source>
        <translation>Rien ne porte ce nom</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Palette de commandes</translation>
    </message>
    <message>
        <source>Do, or go to: an action, a view, a template, a source</source>
        <translation>Faire ou aller à&#xa0;: une action, une vue, un gabarit, une source</translation>
    </message>
    <message>
        <source>Letters of its name</source>
        <translation>Lettres de son nom</translation>
    </message>
    <message>
        <source>What it may be</source>
        <translation>Ce que cela peut être</translation>
    </message>
    <message>
        <source>%1 (is on)</source>
        <translation>%1 (activé)</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Gabarit</translation>
    </message>
    <message>
        <source>Only this source</source>
        <translation>Cette source seulement</translation>
    </message>
    <message>
        <source>Saved search</source>
        <translation>Recherche enregistrée</translation>
    </message>
    <message>
        <source>Saved filter</source>
        <translation>Filtre enregistré</translation>
    </message>
    <message>
        <source>Switch the highlighter off</source>
        <translation>Désactiver le surlignage</translation>
    </message>
    <message>
        <source>Switch the highlighter on</source>
        <translation>Activer le surlignage</translation>
    </message>
</context>
<context>
    <name>logwright::ui::CompareView</name>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>What could be chance too</source>
        <translation>Aussi ce qui peut être le hasard</translation>
    </message>
    <message>
        <source>Records before</source>
        <translation>Enregistrements avant</translation>
    </message>
    <message>
        <source>Records after</source>
        <translation>Enregistrements après</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>%1 changes of %2 looked at; %3 records before, %4 after</source>
        <translation>%1 changements sur %2 examinés&#xa0;; %3 enregistrements avant, %4 après</translation>
    </message>
    <message>
        <source>Both sides are read; the task says how far.</source>
        <translation>Les deux côtés sont lus&#xa0;; la tâche dit où cela en est.</translation>
    </message>
    <message>
        <source>Nothing was compared</source>
        <translation>Rien n’a été comparé</translation>
    </message>
    <message>
        <source>No records yet</source>
        <translation>Pas encore d’enregistrements</translation>
    </message>
    <message>
        <source>Open logs to compare parts of them.</source>
        <translation>Ouvrir des journaux pour en comparer des parties.</translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <translation>Rien n’a changé</translation>
    </message>
    <message>
        <source>No template, value, step or relation differs by more than chance would make it.</source>
        <translation>Aucun gabarit, valeur, étape ou relation ne diffère plus que le hasard ne le ferait.</translation>
    </message>
    <message>
        <source>Both sides are the same</source>
        <translation>Les deux côtés sont identiques</translation>
    </message>
    <message>
        <source>Drag over a part of each time, or choose sources.</source>
        <translation>Glisser sur une partie du temps de chaque côté, ou choisir des sources.</translation>
    </message>
    <message>
        <source>Drag over a span of time on either side, or choose sources, and compare them.</source>
        <translation>Glisser sur une période de chaque côté, ou choisir des sources, et les comparer.</translation>
    </message>
    <message>
        <source>Show the records &amp;before</source>
        <translation>Montrer les enregistrements d’a&amp;vant</translation>
    </message>
    <message>
        <source>Show the records &amp;after</source>
        <translation>Montrer les enregistrements d’a&amp;près</translation>
    </message>
    <message>
        <source>Nothing was compared yet</source>
        <translation>Rien n’a encore été comparé</translation>
    </message>
</context>
<context>
    <name>logwright::ui::Conditions</name>
    <message>
        <source>%1 and above</source>
        <translation>%1 et au-dessus</translation>
    </message>
    <message numerus="yes">
        <source>%n sources</source>
        <translation>
            <numerusform>%n source</numerusform>
            <numerusform>%n sources</numerusform>
        </translation>
    </message>
    <message>
        <source>Source %1</source>
        <translation>Source %1</translation>
    </message>
    <message>
        <source>Cardinality %1</source>
        <translation>Cardinalité %1</translation>
    </message>
    <message>
        <source>%1 to %2 records</source>
        <translation>%1 à %2 enregistrements</translation>
    </message>
</context>
<context>
    <name>logwright::ui::CountChart</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1. %n bar(s), the largest: %2</source>
        <translation>
            <numerusform>%1. %n barre, la plus grande&#xa0;: %2</numerusform>
            <numerusform>%1. %n barres, la plus grande&#xa0;: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>logwright::ui::DetailsView</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>What is odd about this record</source>
        <translation>Ce que cet enregistrement a d’étrange</translation>
    </message>
    <message>
        <source>Text of the record</source>
        <translation>Texte de l’enregistrement</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Composant</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>What the record says it belongs to: a block, a request, a thread, a process</source>
        <translation>Ce à quoi l’enregistrement dit appartenir&#xa0;: un bloc, une requête, un fil, un processus</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Gabarit</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>How its template read before</source>
        <translation>Comment son gabarit se lisait avant</translation>
    </message>
    <message>
        <source>Filter to this template</source>
        <translation>Filtrer sur ce gabarit</translation>
    </message>
    <message>
        <source>Shows only the records of this template in every view; again lifts it</source>
        <translation>Ne montre que les enregistrements de ce gabarit dans toutes les vues&#xa0;; une seconde fois l’annule</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Copier le texte</translation>
    </message>
    <message>
        <source>Copies the record with all its lines</source>
        <translation>Copie l’enregistrement avec toutes ses lignes</translation>
    </message>
    <message>
        <source>Parameters of the record</source>
        <translation>Paramètres de l’enregistrement</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Paramètre</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>Rien de choisi</translation>
    </message>
    <message>
        <source>Click a record of the log or a template to see all of it here.</source>
        <translation>Cliquer sur un enregistrement du journal ou sur un gabarit pour tout en voir ici.</translation>
    </message>
    <message>
        <source>The record cannot be shown</source>
        <translation>L’enregistrement ne peut pas être montré</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, ligne %2</translation>
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
        <translation>Les premiers</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entraîner</translation>
    </message>
    <message>
        <source>Settings of the training</source>
        <translation>Réglages de l’entraînement</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Apprendre</translation>
    </message>
    <message>
        <source>Taken as normal</source>
        <translation>Tenu pour normal</translation>
    </message>
    <message>
        <source>Learns what is normal, and then looks for what departs from it</source>
        <translation>Apprend ce qui est normal, puis cherche ce qui s’en écarte</translation>
    </message>
    <message>
        <source> % of the records</source>
        <translation>&#xa0;% des enregistrements</translation>
    </message>
    <message>
        <source>Share of the records taken as normal</source>
        <translation>Part des enregistrements tenue pour normale</translation>
    </message>
    <message>
        <source>Drag over the timeline to choose a span</source>
        <translation>Glisser sur la frise pour choisir une période</translation>
    </message>
    <message>
        <source>Choose files in the list of sources</source>
        <translation>Choisir des fichiers dans la liste des sources</translation>
    </message>
    <message>
        <source>The span %1</source>
        <translation>La période %1</translation>
    </message>
    <message>
        <source>The span of the filter (none is chosen)</source>
        <translation>La période du filtre (aucune choisie)</translation>
    </message>
    <message>
        <source>Only the files of the filter (all)</source>
        <translation>Seulement les fichiers du filtre (tous)</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Seulement %1</translation>
    </message>
    <message>
        <source>What was confirmed as an anomaly is left out, and what is rare in it does not count.</source>
        <translation>Ce qui a été confirmé comme anomalie est laissé de côté, et ce qui y est rare ne compte pas.</translation>
    </message>
    <message>
        <source>Choose what to learn.</source>
        <translation>Choisir quoi apprendre.</translation>
    </message>
</context>
<context>
    <name>logwright::ui::DetectorTrainer</name>
    <message>
        <source>No logs are open.</source>
        <translation>Aucun journal n’est ouvert.</translation>
    </message>
    <message>
        <source>A training is under way.</source>
        <translation>Un entraînement est en cours.</translation>
    </message>
    <message>
        <source>The logs are being read; training begins when that is done.</source>
        <translation>Les journaux sont en cours de lecture&#xa0;; l’entraînement commencera ensuite.</translation>
    </message>
    <message>
        <source>There are no records to learn from.</source>
        <translation>Il n’y a aucun enregistrement dont apprendre.</translation>
    </message>
    <message>
        <source>Training detectors</source>
        <translation>Entraînement des détecteurs</translation>
    </message>
    <message>
        <source>The detectors cannot be trained</source>
        <translation>Les détecteurs ne peuvent pas être entraînés</translation>
    </message>
    <message>
        <source>Removing a training</source>
        <translation>Suppression d’un entraînement</translation>
    </message>
    <message>
        <source>The training was not removed</source>
        <translation>L’entraînement n’a pas été supprimé</translation>
    </message>
</context>
<context>
    <name>logwright::ui::DetectorTrainingsModel</name>
    <message>
        <source>In use, out of date</source>
        <translation>Utilisé, périmé</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Utilisé</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation>Inachevé</translation>
    </message>
    <message>
        <source>The templates have changed since: what is new is not known to it.</source>
        <translation>Les gabarits ont changé depuis&#xa0;: ce qui est nouveau lui est inconnu.</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Time of the processor</source>
        <translation>Temps du processeur</translation>
    </message>
    <message>
        <source>Trained</source>
        <translation>Entraîné</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Learned</source>
        <translation>Appris</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Enregistrements</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Normal time</source>
        <translation>Temps normal</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Mesures</translation>
    </message>
</context>
<context>
    <name>logwright::ui::DetectorView</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop the training and keep what was learned until then</source>
        <translation>Arrêter l’entraînement et garder ce qui a été appris jusque-là</translation>
    </message>
    <message>
        <source>Detectors</source>
        <translation>Détecteurs</translation>
    </message>
    <message>
        <source>Trainings of the detectors</source>
        <translation>Entraînements des détecteurs</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Trainings and evaluation</source>
        <translation>Entraînements et évaluation</translation>
    </message>
    <message>
        <source>Trainings</source>
        <translation>Entraînements</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perte</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>Nothing was learned yet</source>
        <translation>Rien n’a encore été appris</translation>
    </message>
    <message>
        <source>Learned: %1</source>
        <translation>Appris&#xa0;: %1</translation>
    </message>
    <message>
        <source>No curve</source>
        <translation>Pas de courbe</translation>
    </message>
    <message>
        <source>Networks show here how well they learn, pass by pass.</source>
        <translation>Les réseaux montrent ici comme ils apprennent, passe après passe.</translation>
    </message>
    <message>
        <source>Only sequences are learned by networks, pass by pass.</source>
        <translation>Seules les séquences sont apprises par des réseaux, passe après passe.</translation>
    </message>
    <message>
        <source>No logs are open</source>
        <translation>Aucun journal n’est ouvert</translation>
    </message>
    <message>
        <source>Open logs; then detectors can learn what is normal in them.</source>
        <translation>Ouvrir des journaux&#xa0;; les détecteurs pourront alors apprendre ce qui y est normal.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>The first training is under way</source>
        <translation>Le premier entraînement est en cours</translation>
    </message>
    <message>
        <source>What it came to stands here then.</source>
        <translation>Son résultat s’affichera ensuite ici.</translation>
    </message>
    <message>
        <source>A training learns what is normal. What departs from it is a finding.</source>
        <translation>Un entraînement apprend ce qui est normal. Ce qui s’en écarte est un constat.</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entraîner</translation>
    </message>
    <message>
        <source>A training cannot be read</source>
        <translation>Un entraînement ne peut pas être lu</translation>
    </message>
    <message>
        <source>Train again</source>
        <translation>Réentraîner</translation>
    </message>
    <message>
        <source>The templates have changed since this was learned</source>
        <translation>Les gabarits ont changé depuis cet apprentissage</translation>
    </message>
    <message>
        <source>What is new is taken for out of line.</source>
        <translation>Ce qui est nouveau est tenu pour anormal.</translation>
    </message>
</context>
<context>
    <name>logwright::ui::EditPreview</name>
    <message>
        <source>Merge %1</source>
        <translation>Fusionner %1</translation>
    </message>
    <message>
        <source>Split %1</source>
        <translation>Scinder %1</translation>
    </message>
    <message>
        <source>Turn a parameter of %1 into words</source>
        <translation>Changer un paramètre de %1 en mots</translation>
    </message>
    <message>
        <source>Turn a word of %1 into a parameter</source>
        <translation>Changer un mot de %1 en paramètre</translation>
    </message>
    <message>
        <source>Import templates</source>
        <translation>Importer des gabarits</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 is merged into %2. The merged template reads as below, where you can change it.</source>
        <translation>%1 est fusionné dans %2. Le gabarit fusionné se lit comme ci-dessous, où il peut être modifié.</translation>
    </message>
    <message>
        <source>%1 are merged into %2. The merged template reads as below, where you can change it.</source>
        <translation>%1 sont fusionnés dans %2. Le gabarit fusionné se lit comme ci-dessous, où il peut être modifié.</translation>
    </message>
    <message>
        <source>The records with the chosen value get a template of their own: %1</source>
        <translation>Les enregistrements qui ont la valeur choisie reçoivent leur propre gabarit&#xa0;: %1</translation>
    </message>
    <message>
        <source>The records with each of the %1 chosen values get a template of their own.</source>
        <translation>Les enregistrements de chacune des %1 valeurs choisies reçoivent leur propre gabarit.</translation>
    </message>
    <message>
        <source>Each value of the parameter becomes a word, and each has a template of its own.</source>
        <translation>Chaque valeur du paramètre devient un mot et a son propre gabarit.</translation>
    </message>
    <message>
        <source>The template reads: %1
Templates that differ from it in that word alone are merged into it.</source>
        <translation>Le gabarit se lit&#xa0;: %1
Les gabarits qui n’en diffèrent que par ce mot y sont fusionnés.</translation>
    </message>
    <message>
        <source>%1 templates come from the file. Records that fit one of them belong to it from then on, and mining leaves it as it is.</source>
        <translation>%1 gabarits viennent du fichier. Les enregistrements qui correspondent à l’un d’eux lui appartiennent dès lors, et l’extraction le laisse tel quel.</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Fusionner</translation>
    </message>
    <message>
        <source>&amp;Split</source>
        <translation>&amp;Scinder</translation>
    </message>
    <message>
        <source>&amp;Turn into words</source>
        <translation>&amp;Changer en mots</translation>
    </message>
    <message>
        <source>&amp;Turn into a parameter</source>
        <translation>&amp;Changer en paramètre</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importer</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Appliquer</translation>
    </message>
    <message>
        <source>Nothing changes: no record would move.</source>
        <translation>Rien ne change&#xa0;: aucun enregistrement ne bougerait.</translation>
    </message>
    <message numerus="yes">
        <source>%1 are new</source>
        <translation>
            <numerusform>%1 est nouveau</numerusform>
            <numerusform>%1 sont nouveaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 are merged into others</source>
        <translation>
            <numerusform>%1 est fusionné dans un autre</numerusform>
            <numerusform>%1 sont fusionnés dans d’autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 keep their text and their records</source>
        <translation>
            <numerusform>%1 garde son texte et ses enregistrements</numerusform>
            <numerusform>%1 gardent leur texte et leurs enregistrements</numerusform>
        </translation>
    </message>
    <message>
        <source>No record moves.</source>
        <translation>Aucun enregistrement ne bouge.</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <translation>%1 %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 template(s) change</source>
        <translation>
            <numerusform>%1 gabarit change</numerusform>
            <numerusform>%1 gabarits changent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 record(s) move.</source>
        <translation>
            <numerusform>%1 enregistrement bouge.</numerusform>
            <numerusform>%1 enregistrements bougent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>logwright::ui::EditPreviewDialog</name>
    <message>
        <source>Show &amp;records</source>
        <translation>Montrer les &amp;enregistrements</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>What moves</source>
        <translation>Ce qui bouge</translation>
    </message>
    <message>
        <source>Some of the records that move</source>
        <translation>Quelques-uns des enregistrements qui bougent</translation>
    </message>
    <message>
        <source>Text of the merged template</source>
        <translation>Texte du gabarit fusionné</translation>
    </message>
    <message>
        <source>Templates before and after</source>
        <translation>Gabarits avant et après</translation>
    </message>
    <message>
        <source>Looking what would change</source>
        <translation>Recherche de ce qui changerait</translation>
    </message>
    <message>
        <source>The preview was cancelled.</source>
        <translation>L’aperçu a été annulé.</translation>
    </message>
    <message>
        <source>It holds a secret: View &gt; Reveal secrets lets you change it</source>
        <translation>Il contient un secret&#xa0;: Affichage &gt; Révéler les secrets permet de le modifier</translation>
    </message>
    <message>
        <source>Looking which records move…</source>
        <translation>Recherche des enregistrements qui bougent…</translation>
    </message>
    <message>
        <source>This cannot be done</source>
        <translation>Cela ne peut pas se faire</translation>
    </message>
    <message>
        <source>What the merged template will say; &lt;*&gt; stands where it varies</source>
        <translation>Ce que dira le gabarit fusionné&#xa0;; &lt;*&gt; marque ce qui varie</translation>
    </message>
</context>
<context>
    <name>logwright::ui::EngineSession</name>
    <message>
        <source>%1 cannot be opened</source>
        <translation>%1 ne peut pas être ouvert</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>Ouverture de %1</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Fermeture</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Lecture de %1</translation>
    </message>
    <message>
        <source>%1 cannot be changed</source>
        <translation>%1 ne peut pas être modifié</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>%1 ne peut pas être lu</translation>
    </message>
    <message>
        <source>Looking for changed files</source>
        <translation>Recherche de fichiers modifiés</translation>
    </message>
    <message>
        <source>%1 was not written</source>
        <translation>%1 n’a pas été écrit</translation>
    </message>
    <message>
        <source>Saving a copy</source>
        <translation>Enregistrement d’une copie</translation>
    </message>
    <message>
        <source>Exporting templates</source>
        <translation>Export des gabarits</translation>
    </message>
</context>
<context>
    <name>logwright::ui::EvaluationModel</name>
    <message>
        <source>All detectors</source>
        <translation>Tous les détecteurs</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Abnormal</source>
        <translation>Anormales</translation>
    </message>
    <message>
        <source>Planted</source>
        <translation>Plantées</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvées</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Manquées</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>Signalées</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>False</source>
        <translation>Fausses</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Passées</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Précision</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Rappel</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>A detector, or all together: a session is flagged once</source>
        <translation>Un détecteur, ou tous ensemble&#xa0;: une session est signalée une fois</translation>
    </message>
    <message>
        <source>Sessions that are labelled abnormal</source>
        <translation>Sessions étiquetées anormales</translation>
    </message>
    <message>
        <source>Abnormal sessions that are flagged: true positives</source>
        <translation>Sessions anormales signalées&#xa0;: vrais positifs</translation>
    </message>
    <message>
        <source>Abnormal sessions that are not flagged: false negatives</source>
        <translation>Sessions anormales non signalées&#xa0;: faux négatifs</translation>
    </message>
    <message>
        <source>Sessions that a finding is about</source>
        <translation>Sessions dont parle un constat</translation>
    </message>
    <message>
        <source>Normal sessions that are flagged: false positives</source>
        <translation>Sessions normales signalées&#xa0;: faux positifs</translation>
    </message>
    <message>
        <source>Normal sessions that are not flagged: true negatives</source>
        <translation>Sessions normales non signalées&#xa0;: vrais négatifs</translation>
    </message>
    <message>
        <source>Share of the flagged sessions that is abnormal</source>
        <translation>Part des sessions signalées qui est anormale</translation>
    </message>
    <message>
        <source>Share of the abnormal sessions that is flagged</source>
        <translation>Part des sessions anormales qui est signalée</translation>
    </message>
    <message>
        <source>Harmonic mean of precision and recall: 1 is all found and nothing else</source>
        <translation>Moyenne harmonique de la précision et du rappel&#xa0;: à 1, tout est trouvé et rien d’autre</translation>
    </message>
    <message>
        <source>A kind of planted anomaly, or a detector</source>
        <translation>Une sorte d’anomalie plantée, ou un détecteur</translation>
    </message>
    <message>
        <source>Anomalies in what is measured</source>
        <translation>Anomalies dans ce qui est mesuré</translation>
    </message>
    <message>
        <source>Anomalies on which a finding lies</source>
        <translation>Anomalies sur lesquelles porte un constat</translation>
    </message>
    <message>
        <source>Anomalies on which none lies</source>
        <translation>Anomalies sur lesquelles n’en porte aucun</translation>
    </message>
    <message>
        <source>Findings that say they are of this kind, or all of the detector</source>
        <translation>Constats qui se disent de cette sorte, ou tous ceux du détecteur</translation>
    </message>
    <message>
        <source>Findings that lie on no planted anomaly</source>
        <translation>Constats qui ne portent sur aucune anomalie plantée</translation>
    </message>
    <message>
        <source>Share of the findings that is right; of a kind, those on another kind&apos;s anomaly are left out</source>
        <translation>Part des constats qui est juste&#xa0;; d’une sorte, ceux qui portent sur l’anomalie d’une autre sont laissés de côté</translation>
    </message>
    <message>
        <source>Share of the planted anomalies that is found</source>
        <translation>Part des anomalies plantées qui est trouvée</translation>
    </message>
</context>
<context>
    <name>logwright::ui::EvaluationView</name>
    <message>
        <source>Also what was learned from</source>
        <translation>Aussi ce dont on a appris</translation>
    </message>
    <message>
        <source>Evaluation of the findings</source>
        <translation>Évaluation des constats</translation>
    </message>
    <message>
        <source>Choose a file...</source>
        <translation>Choisir un fichier...</translation>
    </message>
    <message>
        <source>A truth.json, as the generator of logs writes it beside them, or labels of sessions</source>
        <translation>Un truth.json, tel que le générateur de journaux l’écrit à côté d’eux, ou des étiquettes de sessions</translation>
    </message>
    <message>
        <source>What was learned from says little of what will be found</source>
        <translation>Ce dont on a appris dit peu de ce qui sera trouvé</translation>
    </message>
    <message>
        <source>What is measured</source>
        <translation>Ce qui est mesuré</translation>
    </message>
    <message>
        <source>Figures by kind and by detector</source>
        <translation>Chiffres par sorte et par détecteur</translation>
    </message>
    <message>
        <source>Choose a truth file or labels</source>
        <translation>Choisir un fichier de vérité ou d’étiquettes</translation>
    </message>
    <message>
        <source>Truth of generated logs, or labels of sessions (*.json *.csv)</source>
        <translation>Vérité de journaux générés, ou étiquettes de sessions (*.json *.csv)</translation>
    </message>
    <message>
        <source>This file cannot be used</source>
        <translation>Ce fichier ne peut pas servir</translation>
    </message>
    <message>
        <source>Against %1</source>
        <translation>Face à %1</translation>
    </message>
    <message>
        <source>Against %1; 1 of its anomalies is not in these logs</source>
        <translation>Face à %1&#xa0;; 1 de ses anomalies n’est pas dans ces journaux</translation>
    </message>
    <message>
        <source>Against %1; %2 of its anomalies are not in these logs</source>
        <translation>Face à %1&#xa0;; %2 de ses anomalies ne sont pas dans ces journaux</translation>
    </message>
    <message>
        <source>Against %1: %2 labelled sessions, %3 of them abnormal</source>
        <translation>Face à %1&#xa0;: %2 sessions étiquetées, dont %3 anormales</translation>
    </message>
    <message>
        <source>No findings yet</source>
        <translation>Pas encore de constats</translation>
    </message>
    <message>
        <source>Train the detectors first: what they find can be measured then.</source>
        <translation>Entraîner d’abord les détecteurs&#xa0;: ce qu’ils trouvent pourra alors être mesuré.</translation>
    </message>
    <message>
        <source>Measured against what?</source>
        <translation>Mesuré face à quoi&#xa0;?</translation>
    </message>
    <message>
        <source>For generated logs there is a truth.json, which names every anomaly that was planted; for others a CSV of sessions and their labels, Normal or Anomaly.</source>
        <translation>Pour les journaux générés, il y a un truth.json qui nomme chaque anomalie plantée&#xa0;; pour les autres, un CSV de sessions et de leurs étiquettes, Normal ou Anomaly.</translation>
    </message>
</context>
<context>
    <name>logwright::ui::EvidenceView</name>
    <message>
        <source>Evidence</source>
        <translation>Preuves</translation>
    </message>
    <message>
        <source>Nothing is pointed at</source>
        <translation>Rien n’est désigné</translation>
    </message>
    <message>
        <source>Click a node or an edge of a correlation tree, or of the relations: why it is there stands here.</source>
        <translation>Cliquer sur un nœud ou une arête d’un arbre de corrélation, ou des relations&#xa0;: la raison de sa présence s’affiche ici.</translation>
    </message>
    <message>
        <source>Records behind it</source>
        <translation>Enregistrements à l’appui</translation>
    </message>
    <message>
        <source>Show in the log</source>
        <translation>Montrer dans le journal</translation>
    </message>
    <message>
        <source>Filter to both</source>
        <translation>Filtrer sur les deux</translation>
    </message>
    <message>
        <source>Only the records of the two templates, in every view; again lifts it</source>
        <translation>Seulement les enregistrements des deux gabarits, dans toutes les vues&#xa0;; une seconde fois l’annule</translation>
    </message>
    <message>
        <source>%1 leads to %2</source>
        <translation>%1 mène à %2</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>Nothing tells its time.</source>
        <translation>Rien n’indique son heure.</translation>
    </message>
    <message>
        <source>Expected with a probability of %1.</source>
        <translation>Attendu avec une probabilité de %1.</translation>
    </message>
    <message>
        <source>%1 has %2 of the evidence for %3, over all its records.</source>
        <translation>%1 porte %2 des preuves pour %3, sur tous ses enregistrements.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Why it led to %1</source>
        <translation>Pourquoi il a mené à %1</translation>
    </message>
    <message>
        <source>Why %1 led to it</source>
        <translation>Pourquoi %1 y a mené</translation>
    </message>
    <message>
        <source>The plain statistics do not bear it out.</source>
        <translation>Les statistiques simples ne le confirment pas.</translation>
    </message>
    <message>
        <source>Doubtful. %1</source>
        <translation>Douteux. %1</translation>
    </message>
    <message>
        <source>How long before, over all records of %1</source>
        <translation>Combien de temps avant, sur tous les enregistrements de %1</translation>
    </message>
    <message>
        <source>Filter to it</source>
        <translation>Filtrer dessus</translation>
    </message>
    <message>
        <source>no time</source>
        <translation>pas d’heure</translation>
    </message>
    <message>
        <source>The record behind it</source>
        <translation>L’enregistrement à l’appui</translation>
    </message>
    <message>
        <source>%1 records behind it</source>
        <translation>%1 enregistrements à l’appui</translation>
    </message>
    <message>
        <source>%1 of %2 records behind it</source>
        <translation>%1 sur %2 enregistrements à l’appui</translation>
    </message>
    <message>
        <source>Show its records in the log</source>
        <translation>Montrer ses enregistrements dans le journal</translation>
    </message>
</context>
<context>
    <name>logwright::ui::FigureCard</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>logwright::ui::FilterBar</name>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>%1 of %2 records</source>
        <translation>%1 sur %2 enregistrements</translation>
    </message>
    <message>
        <source>No filter: every record that is not hidden is shown</source>
        <translation>Aucun filtre&#xa0;: tout enregistrement non masqué est montré</translation>
    </message>
    <message>
        <source>No filter: every record is shown</source>
        <translation>Aucun filtre&#xa0;: tout enregistrement est montré</translation>
    </message>
    <message>
        <source>%1 (%2) · %3</source>
        <translation>%1 (%2) · %3</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Laisser de côté</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>Hidden templates are shown in grey. Click to leave them out of the views.</source>
        <translation>Les gabarits masqués sont montrés en gris. Cliquer pour les retirer des vues.</translation>
    </message>
    <message>
        <source>Their records are left out of every view. Click to show them in grey.</source>
        <translation>Leurs enregistrements sont absents de toutes les vues. Cliquer pour les montrer en gris.</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Filtres enregistrés</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Désactiver</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Activer</translation>
    </message>
    <message>
        <source>Move left</source>
        <translation>Vers la gauche</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>Vers la droite</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>Lever</translation>
    </message>
    <message>
        <source>Forget a saved filter</source>
        <translation>Oublier un filtre enregistré</translation>
    </message>
    <message>
        <source>Save the filter</source>
        <translation>Enregistrer le filtre</translation>
    </message>
    <message>
        <source>Name of the filter:</source>
        <translation>Nom du filtre&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>%1 template(s) hidden</source>
        <translation>
            <numerusform>%1 gabarit masqué</numerusform>
            <numerusform>%1 gabarits masqués</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 record(s)</source>
        <translation>
            <numerusform>%1 enregistrement</numerusform>
            <numerusform>%1 enregistrements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>logwright::ui::FilterKeeper</name>
    <message>
        <source>The saved filters of the project are not shown</source>
        <translation>Les filtres enregistrés du projet ne sont pas montrés</translation>
    </message>
    <message>
        <source>The filter of the project was not taken up</source>
        <translation>Le filtre du projet n’a pas été repris</translation>
    </message>
</context>
<context>
    <name>logwright::ui::FindingActions</name>
    <message>
        <source>Verdicts (*.jsonl)</source>
        <translation>Verdicts (*.jsonl)</translation>
    </message>
    <message>
        <source>&amp;False positive</source>
        <translation>&amp;Faux positif</translation>
    </message>
    <message>
        <source>&amp;Confirmed</source>
        <translation>&amp;Confirmé</translation>
    </message>
    <message>
        <source>Take &amp;verdict back</source>
        <translation>Retirer le &amp;verdict</translation>
    </message>
    <message>
        <source>&amp;Note...</source>
        <translation>&amp;Note...</translation>
    </message>
    <message>
        <source>&amp;What led to this?</source>
        <translation>&amp;Qu’est-ce qui y a mené&#xa0;?</translation>
    </message>
    <message>
        <source>Show its &amp;session in the workflow</source>
        <translation>Montrer sa session dans le fl&amp;ux</translation>
    </message>
    <message>
        <source>&amp;Look for findings</source>
        <translation>Chercher &amp;des constats</translation>
    </message>
    <message>
        <source>Detect</source>
        <translation>Détecter</translation>
    </message>
    <message>
        <source>Ask a language &amp;model...</source>
        <translation>Interroger un &amp;modèle de langue...</translation>
    </message>
    <message>
        <source>&amp;Export verdicts...</source>
        <translation>&amp;Exporter les verdicts...</translation>
    </message>
    <message>
        <source>&amp;Import verdicts...</source>
        <translation>&amp;Importer des verdicts...</translation>
    </message>
    <message>
        <source>Choose a finding first.</source>
        <translation>Choisir d’abord un constat.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Says that it is fine, and teaches the detectors so at once</source>
        <translation>Dit que c’est normal, et l’enseigne aussitôt aux détecteurs</translation>
    </message>
    <message>
        <source>Says that it is an anomaly: no training takes it for normal</source>
        <translation>Dit que c’est une anomalie&#xa0;: aucun entraînement ne la tient pour normale</translation>
    </message>
    <message>
        <source>Leaves the finding open again</source>
        <translation>Laisse de nouveau le constat ouvert</translation>
    </message>
    <message>
        <source>It has no verdict.</source>
        <translation>Il n’a pas de verdict.</translation>
    </message>
    <message>
        <source>Choose one finding: a note goes for one.</source>
        <translation>Choisir un seul constat&#xa0;: une note vaut pour un.</translation>
    </message>
    <message>
        <source>Keeps a few words beside the finding</source>
        <translation>Garde quelques mots à côté du constat</translation>
    </message>
    <message>
        <source>Shows what led to its record</source>
        <translation>Montre ce qui a mené à son enregistrement</translation>
    </message>
    <message>
        <source>Draws its session over the workflow</source>
        <translation>Dessine sa session sur le flux</translation>
    </message>
    <message>
        <source>Its record belongs to no session.</source>
        <translation>Son enregistrement n’appartient à aucune session.</translation>
    </message>
    <message>
        <source>Looks for what departs from what was learned as normal</source>
        <translation>Cherche ce qui s’écarte de ce qui a été appris comme normal</translation>
    </message>
    <message>
        <source>There are no findings yet.</source>
        <translation>Il n’y a pas encore de constats.</translation>
    </message>
    <message>
        <source>Shows what would be sent, then asks which findings are anomalies</source>
        <translation>Montre ce qui serait envoyé, puis demande quels constats sont des anomalies</translation>
    </message>
    <message>
        <source>Writes verdicts and notes to a file</source>
        <translation>Écrit verdicts et notes dans un fichier</translation>
    </message>
    <message>
        <source>Takes verdicts and notes over from a file</source>
        <translation>Reprend verdicts et notes d’un fichier</translation>
    </message>
    <message>
        <source>False positive</source>
        <translation>Faux positif</translation>
    </message>
    <message>
        <source>This would teach that a confirmed anomaly is fine</source>
        <translation>Cela enseignerait qu’une anomalie confirmée est normale</translation>
    </message>
    <message>
        <source>This would teach that %1 confirmed anomalies are fine</source>
        <translation>Cela enseignerait que %1 anomalies confirmées sont normales</translation>
    </message>
    <message>
        <source>They have the same pattern. They stay in sight, but others like them will be cleared.</source>
        <translation>Elles ont le même motif. Elles restent visibles, mais celles qui leur ressemblent seront écartées.</translation>
    </message>
    <message>
        <source>Mark as false positive</source>
        <translation>Marquer comme faux positif</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Note on this finding:</source>
        <translation>Note sur ce constat&#xa0;:</translation>
    </message>
    <message>
        <source>Export verdicts</source>
        <translation>Exporter les verdicts</translation>
    </message>
    <message>
        <source>Import verdicts</source>
        <translation>Importer des verdicts</translation>
    </message>
    <message>
        <source>Look for &amp;unusual templates</source>
        <translation>Chercher des modèles in&amp;habituels</translation>
    </message>
    <message>
        <source>Compares the words of each template with those of all others: what is unusual, not what is wrong</source>
        <translation>Compare les mots de chaque modèle à ceux de tous les autres : ce qui est inhabituel, non ce qui est faux</translation>
    </message>
</context>
<context>
    <name>logwright::ui::FindingBar</name>
    <message>
        <source>Search findings</source>
        <translation>Chercher des constats</translation>
    </message>
    <message>
        <source>Words, detector:steps, severity:error, state:open, class:anomaly, session:…</source>
        <translation>Mots, detector:steps, severity:error, state:open, class:anomaly, session:…</translation>
    </message>
    <message>
        <source>Words of reason, template, session or note; and terms: detector:, severity:, state:, class:, template:, session:, pattern:, score:</source>
        <translation>Mots de la raison, du gabarit, de la session ou de la note&#xa0;; et termes&#xa0;: detector:, severity:, state:, class:, template:, session:, pattern:, score:</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Filter the findings</source>
        <translation>Filtrer les constats</translation>
    </message>
    <message>
        <source>Chooses detectors, severities and verdicts to be shown</source>
        <translation>Choisit les détecteurs, gravités et verdicts à montrer</translation>
    </message>
    <message>
        <source>Group the findings by</source>
        <translation>Grouper les constats par</translation>
    </message>
    <message>
        <source>A pattern is the same thing found in other places: what a verdict speaks of</source>
        <translation>Un motif est la même chose trouvée ailleurs&#xa0;: ce dont parle un verdict</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Sans groupes</translation>
    </message>
    <message>
        <source>By template</source>
        <translation>Par gabarit</translation>
    </message>
    <message>
        <source>By session</source>
        <translation>Par session</translation>
    </message>
    <message>
        <source>By time</source>
        <translation>Par heure</translation>
    </message>
    <message>
        <source>By pattern</source>
        <translation>Par motif</translation>
    </message>
    <message>
        <source>Look for findings</source>
        <translation>Chercher des constats</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Model says</source>
        <translation>Avis du modèle</translation>
    </message>
    <message>
        <source>Detector</source>
        <translation>Détecteur</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
</context>
<context>
    <name>logwright::ui::FindingClassifier</name>
    <message>
        <source>No logs are open.</source>
        <translation>Aucun journal n’est ouvert.</translation>
    </message>
    <message>
        <source>A language model is being asked.</source>
        <translation>Un modèle de langue est interrogé.</translation>
    </message>
    <message>
        <source>The logs are being read just now.</source>
        <translation>Les journaux sont en cours de lecture.</translation>
    </message>
    <message>
        <source>Asking %1</source>
        <translation>Question à %1</translation>
    </message>
    <message>
        <source>The language model was not asked</source>
        <translation>Le modèle de langue n’a pas été interrogé</translation>
    </message>
</context>
<context>
    <name>logwright::ui::FindingModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, note</source>
        <translation>%1, note</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>No language model was asked about it</source>
        <translation>Aucun modèle de langue n’a été interrogé à son sujet</translation>
    </message>
    <message>
        <source>No session</source>
        <translation>Aucune session</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Heure (UTC)</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Gabarit</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Model says</source>
        <translation>Avis du modèle</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>When what it is about began</source>
        <translation>Quand a commencé ce dont il parle</translation>
    </message>
    <message>
        <source>How far out of line: 0.50 is just what is reported, 1.00 as odd as can be</source>
        <translation>À quel point c’est anormal&#xa0;: 0,50 est tout juste signalé, 1,00 est aussi étrange que possible</translation>
    </message>
    <message>
        <source>Which part of its detector found it</source>
        <translation>Quelle partie de son détecteur l’a trouvé</translation>
    </message>
    <message>
        <source>Severity of the record</source>
        <translation>Gravité de l’enregistrement</translation>
    </message>
    <message>
        <source>What was expected, and what came</source>
        <translation>Ce qui était attendu et ce qui est venu</translation>
    </message>
    <message>
        <source>The template of the record</source>
        <translation>Le gabarit de l’enregistrement</translation>
    </message>
    <message>
        <source>The session that the record belongs to</source>
        <translation>La session à laquelle appartient l’enregistrement</translation>
    </message>
    <message>
        <source>What a language model said of it; no verdict, and it teaches nothing</source>
        <translation>Ce qu’un modèle de langue en a dit&#xa0;; ce n’est pas un verdict et cela n’enseigne rien</translation>
    </message>
    <message>
        <source>What a person said of it, or what was taught by another verdict</source>
        <translation>Ce qu’une personne en a dit, ou ce qu’un autre verdict a enseigné</translation>
    </message>
</context>
<context>
    <name>logwright::ui::FindingReview</name>
    <message>
        <source>No logs are open.</source>
        <translation>Aucun journal n’est ouvert.</translation>
    </message>
    <message>
        <source>The logs are being read; findings can be changed when that is done.</source>
        <translation>Les journaux sont en cours de lecture&#xa0;; les constats pourront être modifiés ensuite.</translation>
    </message>
    <message>
        <source>Findings are being looked for.</source>
        <translation>Les constats sont en cours de recherche.</translation>
    </message>
    <message>
        <source>A training is under way: findings can be changed when it is done or stopped.</source>
        <translation>Un entraînement est en cours&#xa0;: les constats pourront être modifiés quand il sera fini ou arrêté.</translation>
    </message>
    <message>
        <source>Findings were not looked for</source>
        <translation>Les constats n’ont pas été cherchés</translation>
    </message>
    <message>
        <source>Looking for findings</source>
        <translation>Recherche de constats</translation>
    </message>
    <message>
        <source>Findings cannot be looked for</source>
        <translation>Les constats ne peuvent pas être cherchés</translation>
    </message>
    <message>
        <source>No verdict was given</source>
        <translation>Aucun verdict n’a été rendu</translation>
    </message>
    <message>
        <source>Giving a verdict</source>
        <translation>Verdict en cours</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1&#xa0;; %2</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Rien n’a été changé</translation>
    </message>
    <message>
        <source>Taking a verdict back</source>
        <translation>Retrait d’un verdict</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Annulé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Giving a verdict again</source>
        <translation>Verdict rendu de nouveau</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Rétabli&#xa0;: %1</translation>
    </message>
    <message>
        <source>Keeping a note</source>
        <translation>Enregistrement d’une note</translation>
    </message>
    <message>
        <source>Exporting verdicts</source>
        <translation>Export des verdicts</translation>
    </message>
    <message>
        <source>The verdicts were written to %1</source>
        <translation>Les verdicts ont été écrits dans %1</translation>
    </message>
    <message>
        <source>The verdicts were not written</source>
        <translation>Les verdicts n’ont pas été écrits</translation>
    </message>
    <message>
        <source>Importing verdicts</source>
        <translation>Import des verdicts</translation>
    </message>
    <message>
        <source>Verdicts taken over: %1 of %2; the others are not found here</source>
        <translation>Verdicts repris&#xa0;: %1 sur %2&#xa0;; les autres ne se trouvent pas ici</translation>
    </message>
</context>
<context>
    <name>logwright::ui::FindingView</name>
    <message>
        <source>By detector</source>
        <translation>Par détecteur</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Au fil du temps</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Table of findings</source>
        <translation>Table des constats</translation>
    </message>
    <message>
        <source>Columns of the findings</source>
        <translation>Colonnes des constats</translation>
    </message>
    <message>
        <source>Findings of each detector; a click shows only those, another one all</source>
        <translation>Constats de chaque détecteur&#xa0;; un clic ne montre qu’eux, un autre les montre tous</translation>
    </message>
    <message>
        <source>Findings over time; a click shows only that span in every view</source>
        <translation>Constats au fil du temps&#xa0;; un clic ne montre que cette période dans toutes les vues</translation>
    </message>
    <message>
        <source>Reason of the chosen finding</source>
        <translation>Raison du constat choisi</translation>
    </message>
    <message>
        <source>What a verdict would do</source>
        <translation>Ce que ferait un verdict</translation>
    </message>
    <message>
        <source>Counts of the findings</source>
        <translation>Nombres des constats</translation>
    </message>
    <message>
        <source>X, false positive: clears no other finding</source>
        <translation>X, faux positif&#xa0;: n’écarte aucun autre constat</translation>
    </message>
    <message>
        <source>X, false positive: %1</source>
        <translation>X, faux positif&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1; would call a confirmed finding fine</source>
        <translation>%1&#xa0;; dirait normal un constat confirmé</translation>
    </message>
    <message>
        <source>%1; would call %2 confirmed findings fine</source>
        <translation>%1&#xa0;; dirait normaux %2 constats confirmés</translation>
    </message>
    <message>
        <source>&amp;Next finding</source>
        <translation>Constat &amp;suivant</translation>
    </message>
    <message>
        <source>&amp;Previous finding</source>
        <translation>Constat &amp;précédent</translation>
    </message>
    <message>
        <source>Show in the log</source>
        <translation>Montrer dans le journal</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Copier les lignes</translation>
    </message>
    <message>
        <source>Only this template</source>
        <translation>Ce gabarit seulement</translation>
    </message>
    <message>
        <source>Only this session</source>
        <translation>Cette session seulement</translation>
    </message>
    <message>
        <source>Only this pattern</source>
        <translation>Ce motif seulement</translation>
    </message>
    <message>
        <source>%1 shown of %2</source>
        <translation>%1 sur %2 montrés</translation>
    </message>
    <message>
        <source>%1 confirmed</source>
        <translation>%1 confirmés</translation>
    </message>
    <message>
        <source>%1 false positive</source>
        <translation>%1 faux positifs</translation>
    </message>
    <message>
        <source>%1 cleared</source>
        <translation>%1 écartés</translation>
    </message>
    <message>
        <source>Cleared: a false positive elsewhere taught that it is fine. `state:all` shows them.</source>
        <translation>Écarté&#xa0;: un faux positif ailleurs a enseigné que c’est normal. `state:all` les montre.</translation>
    </message>
    <message>
        <source>No logs are open</source>
        <translation>Aucun journal n’est ouvert</translation>
    </message>
    <message>
        <source>Open logs; then what is out of line can be found.</source>
        <translation>Ouvrir des journaux&#xa0;; ce qui est anormal pourra alors être trouvé.</translation>
    </message>
    <message>
        <source>Learning what is normal</source>
        <translation>Apprentissage de ce qui est normal</translation>
    </message>
    <message>
        <source>What departs from it shows here after that.</source>
        <translation>Ce qui s’en écarte s’affichera ensuite ici.</translation>
    </message>
    <message>
        <source>Looking for findings</source>
        <translation>Recherche de constats</translation>
    </message>
    <message>
        <source>The tasks below say how far.</source>
        <translation>Les tâches ci-dessous disent où cela en est.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>No finding matches the search</source>
        <translation>Aucun constat ne répond à la recherche</translation>
    </message>
    <message>
        <source>%1 are there; the terms above leave none.</source>
        <translation>%1 sont là&#xa0;; les termes ci-dessus n’en laissent aucun.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>No finding passes the filters</source>
        <translation>Aucun constat ne passe les filtres</translation>
    </message>
    <message>
        <source>All findings are still there; the conditions above leave none of them.</source>
        <translation>Tous les constats sont encore là&#xa0;; les conditions ci-dessus n’en laissent aucun.</translation>
    </message>
    <message>
        <source>Lift all filters</source>
        <translation>Lever tous les filtres</translation>
    </message>
    <message>
        <source>Nothing is left to look at</source>
        <translation>Il ne reste rien à voir</translation>
    </message>
    <message>
        <source>Every finding has a verdict that calls it fine, or was cleared by one.</source>
        <translation>Chaque constat a un verdict qui le dit normal, ou a été écarté par un verdict.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout montrer</translation>
    </message>
    <message>
        <source>Nothing was learned yet</source>
        <translation>Rien n’a encore été appris</translation>
    </message>
    <message>
        <source>Detectors learn first what is normal in these logs; what departs from it is a finding.</source>
        <translation>Les détecteurs apprennent d’abord ce qui est normal dans ces journaux&#xa0;; ce qui s’en écarte est un constat.</translation>
    </message>
    <message>
        <source>Learn and look for findings</source>
        <translation>Apprendre et chercher des constats</translation>
    </message>
    <message>
        <source>No findings yet</source>
        <translation>Pas encore de constats</translation>
    </message>
    <message>
        <source>What is normal was learned. Now it can be looked for what departs from it.</source>
        <translation>Ce qui est normal a été appris. On peut maintenant chercher ce qui s’en écarte.</translation>
    </message>
    <message>
        <source>Look for findings</source>
        <translation>Chercher des constats</translation>
    </message>
    <message>
        <source>Nothing is out of line</source>
        <translation>Rien n’est anormal</translation>
    </message>
    <message>
        <source>%1 records were looked at for: %2.</source>
        <translation>%1 enregistrements ont été examinés&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Chercher de nouveau</translation>
    </message>
    <message>
        <source>%1 classified: %2, %3 normal</source>
        <translation>%1 classés&#xa0;: %2, %3 normaux</translation>
    </message>
    <message>
        <source>1 anomaly</source>
        <translation>1 anomalie</translation>
    </message>
    <message>
        <source>%1 anomalies</source>
        <translation>%1 anomalies</translation>
    </message>
    <message>
        <source>%1 not classified: %2</source>
        <translation>%1 non classés&#xa0;: %2</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>%1 are new. In the log, [ and ] walk from one to the next.</source>
        <translation>%1 sont nouveaux. Dans le journal, [ et ] vont de l’un à l’autre.</translation>
    </message>
    <message>
        <source>Show the findings</source>
        <translation>Montrer les constats</translation>
    </message>
    <message>
        <source>Filter to &amp;records with findings of %1</source>
        <translation>Filtrer sur les &amp;enregistrements avec des constats de %1</translation>
    </message>
    <message>
        <source>The log and all other views then show no others, until the condition is taken away</source>
        <translation>Le journal et toutes les autres vues n’en montrent alors pas d’autres, jusqu’à ce que la condition soit levée</translation>
    </message>
</context>
<context>
    <name>logwright::ui::Findings</name>
    <message>
        <source>Sequences</source>
        <translation>Séquences</translation>
    </message>
    <message>
        <source>An event that the learned sequences did not expect after those before it</source>
        <translation>Un événement que les séquences apprises n’attendaient pas après les précédents</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Forme</translation>
    </message>
    <message>
        <source>A session unlike any that was seen</source>
        <translation>Une session qui ne ressemble à aucune autre</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>A session out of line in its shape and its sequence</source>
        <translation>Une session anormale par sa forme et sa séquence</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>Nouveau gabarit</translation>
    </message>
    <message>
        <source>A template that was not there in what is normal</source>
        <translation>Un gabarit absent de ce qui est normal</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>A parameter, or a time between records, out of its band</source>
        <translation>Un paramètre, ou un temps entre enregistrements, hors de sa bande</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Fusionné</translation>
    </message>
    <message>
        <source>Keys and parameters judged by a model that saw labels</source>
        <translation>Clés et paramètres jugés par un modèle qui a vu des étiquettes</translation>
    </message>
    <message>
        <source>PCA</source>
        <translation>ACP</translation>
    </message>
    <message>
        <source>A baseline: principal components of session counts</source>
        <translation>Une référence&#xa0;: composantes principales des comptes par session</translation>
    </message>
    <message>
        <source>Invariants</source>
        <translation>Invariants</translation>
    </message>
    <message>
        <source>A baseline: linear invariants between counts</source>
        <translation>Une référence&#xa0;: invariants linéaires entre les comptes</translation>
    </message>
    <message>
        <source>Forest</source>
        <translation>Forêt</translation>
    </message>
    <message>
        <source>A baseline: isolation forest over session counts</source>
        <translation>Une référence&#xa0;: forêt d’isolement sur les comptes par session</translation>
    </message>
    <message>
        <source>Flood</source>
        <translation>Déluge</translation>
    </message>
    <message>
        <source>One template repeated within moments</source>
        <translation>Un gabarit répété en quelques instants</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Débit</translation>
    </message>
    <message>
        <source>A template more often, or less, than is its rhythm</source>
        <translation>Un gabarit plus ou moins fréquent que son rythme</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>A pattern or a behaviour that a rule names</source>
        <translation>Un motif ou un comportement que nomme une règle</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Secrets</translation>
    </message>
    <message>
        <source>Something in clear that should not be</source>
        <translation>Quelque chose en clair qui ne devrait pas l’être</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>A step of a session that is missing, too much, out of order, or where it stops short</source>
        <translation>Une étape d’une session qui manque, est en trop, n’est pas à sa place, ou sur laquelle elle s’arrête court</translation>
    </message>
    <message>
        <source>LOF</source>
        <translation>LOF</translation>
    </message>
    <message>
        <source>A template unlike those around it, by density</source>
        <translation>Un gabarit différent de ses voisins, par densité</translation>
    </message>
    <message>
        <source>KNN</source>
        <translation>KNN</translation>
    </message>
    <message>
        <source>A template far from all others</source>
        <translation>Un gabarit loin de tous les autres</translation>
    </message>
    <message>
        <source>Unseen template</source>
        <translation>Gabarit jamais vu</translation>
    </message>
    <message>
        <source>Unexpected event</source>
        <translation>Événement inattendu</translation>
    </message>
    <message>
        <source>Missing step</source>
        <translation>Étape manquante</translation>
    </message>
    <message>
        <source>Wrong order</source>
        <translation>Mauvais ordre</translation>
    </message>
    <message>
        <source>Early stop</source>
        <translation>Arrêt précoce</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longueur</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>New succession</source>
        <translation>Nouvelle succession</translation>
    </message>
    <message>
        <source>Slow step</source>
        <translation>Étape lente</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Paramètre</translation>
    </message>
    <message>
        <source>Unseen value</source>
        <translation>Valeur jamais vue</translation>
    </message>
    <message>
        <source>Burst</source>
        <translation>Rafale</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>Silence</translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation>Comportement</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmé</translation>
    </message>
    <message>
        <source>False positive</source>
        <translation>Faux positif</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>Écarté</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Disparu</translation>
    </message>
    <message>
        <source>Nobody has said yet what it is</source>
        <translation>Personne n’a encore dit ce que c’est</translation>
    </message>
    <message>
        <source>A person said that it is an anomaly</source>
        <translation>Une personne a dit que c’est une anomalie</translation>
    </message>
    <message>
        <source>A person said that it is fine</source>
        <translation>Une personne a dit que c’est normal</translation>
    </message>
    <message>
        <source>A false positive elsewhere taught that this is fine</source>
        <translation>Un faux positif ailleurs a enseigné que c’est normal</translation>
    </message>
    <message>
        <source>The last detection did not find it again; it is kept for its note</source>
        <translation>La dernière détection ne l’a pas retrouvé&#xa0;; il est gardé pour sa note</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Parameter values</source>
        <translation>Valeurs des paramètres</translation>
    </message>
    <message>
        <source>Templates, and the steps of sessions: what is new, missing or out of order</source>
        <translation>Gabarits et étapes des sessions&#xa0;: ce qui est nouveau, manquant ou mal placé</translation>
    </message>
    <message>
        <source>Parameters, and times between records: what is out of its usual band</source>
        <translation>Paramètres et temps entre enregistrements&#xa0;: ce qui sort de sa bande habituelle</translation>
    </message>
    <message>
        <source>What comes after what in sessions, learned by a network: what it did not expect</source>
        <translation>Ce qui suit quoi dans les sessions, appris par un réseau&#xa0;: ce qu’il n’attendait pas</translation>
    </message>
    <message>
        <source>Marked as false positive</source>
        <translation>Marqué comme faux positif</translation>
    </message>
    <message>
        <source>Verdict taken back</source>
        <translation>Verdict retiré</translation>
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
        <translation>%1 dit&#xa0;: %2</translation>
    </message>
    <message>
        <source>. %1</source>
        <translation>. %1</translation>
    </message>
    <message>
        <source>clears %1</source>
        <translation>écarte %1</translation>
    </message>
    <message>
        <source>brings back %1</source>
        <translation>fait revenir %1</translation>
    </message>
    <message>
        <source>false positive: %1</source>
        <translation>faux positif : %1</translation>
    </message>
    <message>
        <source>confirmed: %1</source>
        <translation>confirmé : %1</translation>
    </message>
    <message>
        <source>verdict taken back: %1</source>
        <translation>verdict retiré : %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 finding(s)</source>
        <translation>
            <numerusform>%1 constat</numerusform>
            <numerusform>%1 constats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 other finding(s)</source>
        <translation>
            <numerusform>%1 autre constat</numerusform>
            <numerusform>%1 autres constats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>logwright::ui::FormatDialog</name>
    <message>
        <source>Format of %1</source>
        <translation>Format de %1</translation>
    </message>
    <message>
        <source>Read with this format</source>
        <translation>Lire avec ce format</translation>
    </message>
    <message>
        <source>Find a format</source>
        <translation>Trouver un format</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formats</translation>
    </message>
    <message>
        <source>Own pattern</source>
        <translation>Motif personnel</translation>
    </message>
    <message>
        <source>Fields in angle brackets, with &lt;Content&gt; for the message;
or a regular expression with named groups such as (?P&lt;time&gt;...).</source>
        <translation>Champs entre chevrons, avec &lt;Content&gt; pour le message&#xa0;;
ou une expression régulière avec des groupes nommés comme (?P&lt;time&gt;...).</translation>
    </message>
    <message>
        <source>a field, or a pattern such as (blk_\S+)</source>
        <translation>un champ, ou un motif comme (blk_\S+)</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>What ties records to one run: a block, a request, a thread.</source>
        <translation>Ce qui relie des enregistrements à une exécution&#xa0;: un bloc, une requête, un fil.</translation>
    </message>
    <message>
        <source>Or a &amp;pattern of your own</source>
        <translation>Ou un &amp;motif personnel</translation>
    </message>
    <message>
        <source>&amp;Session, where the format names none</source>
        <translation>&amp;Session, là où le format n’en nomme pas</translation>
    </message>
    <message>
        <source>How the first lines come out</source>
        <translation>Ce que donnent les premières lignes</translation>
    </message>
    <message>
        <source>As found</source>
        <translation>Tel que trouvé</translation>
    </message>
    <message>
        <source>%1: %2 records in the first %3 lines</source>
        <translation>%1&#xa0;: %2 enregistrements dans les %3 premières lignes</translation>
    </message>
    <message>
        <source>, %1 times could not be read</source>
        <translation>, %1 heures n’ont pas pu être lues</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Composant</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>  (+1 line)</source>
        <translation>  (+1 ligne)</translation>
    </message>
    <message>
        <source>  (+%1 lines)</source>
        <translation>  (+%1 lignes)</translation>
    </message>
</context>
<context>
    <name>logwright::ui::GoToDialog</name>
    <message>
        <source>Go to</source>
        <translation>Aller à</translation>
    </message>
    <message>
        <source>&amp;Time or row</source>
        <translation>&amp;Heure ou ligne</translation>
    </message>
    <message>
        <source>10:02, 2024-03-05 10:02:03, +5 min, -2 h or the number of a row</source>
        <translation>10:02, 2024-03-05 10:02:03, +5 min, -2 h ou le numéro d’une ligne</translation>
    </message>
    <message>
        <source>Where that is</source>
        <translation>Où cela se trouve</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Aller</translation>
    </message>
    <message>
        <source>%1 rows from %2 to %3 UTC</source>
        <translation>%1 lignes de %2 à %3 UTC</translation>
    </message>
    <message>
        <source>This is neither a time nor a number.</source>
        <translation>Ce n’est ni une heure ni un nombre.</translation>
    </message>
    <message>
        <source>Row %1, %2 UTC</source>
        <translation>Ligne %1, %2 UTC</translation>
    </message>
    <message>
        <source>Beyond the end; the last one: %1</source>
        <translation>Au-delà de la fin&#xa0;; la dernière&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>logwright::ui::GraphView</name>
    <message>
        <source>Larger (Z, Ctrl and the wheel)</source>
        <translation>Plus grand (Z, Ctrl et la molette)</translation>
    </message>
    <message>
        <source>Smaller (Shift+Z)</source>
        <translation>Plus petit (Maj+Z)</translation>
    </message>
    <message>
        <source>All of it (0)</source>
        <translation>Tout (0)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Effet</translation>
    </message>
    <message>
        <source>In the centre</source>
        <translation>Au centre</translation>
    </message>
    <message>
        <source>Comes from: %1</source>
        <translation>Vient de&#xa0;: %1</translation>
    </message>
    <message>
        <source>Leads to: %1</source>
        <translation>Mène à&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 cards, %2 arrows</source>
        <translation>%1 cartes, %2 flèches</translation>
    </message>
</context>
<context>
    <name>logwright::ui::Help</name>
    <message>
        <source>Return, double click</source>
        <translation>Entrée, double clic</translation>
    </message>
    <message>
        <source>Show it in the log</source>
        <translation>Le montrer dans le journal</translation>
    </message>
    <message>
        <source>Arrows, Home</source>
        <translation>Flèches, Origine</translation>
    </message>
    <message>
        <source>Walk from card to card, to the one in the centre</source>
        <translation>Aller de carte en carte, à celle du centre</translation>
    </message>
    <message>
        <source>Go through the arrows at the card</source>
        <translation>Parcourir les flèches de la carte</translation>
    </message>
    <message>
        <source>Unfold and fold what hangs on the card</source>
        <translation>Déplier et replier ce qui dépend de la carte</translation>
    </message>
    <message>
        <source>Larger, smaller, all of it, true size</source>
        <translation>Plus grand, plus petit, tout, taille réelle</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>What the logs are like, in figures: how many records there are, when they were written and by whom, what goes wrong, and which templates are most frequent. Every figure and every bar leads to the records behind it.</source>
        <translation>Ce que sont les journaux, en chiffres&#xa0;: combien d’enregistrements, écrits quand et par qui, ce qui va mal, et quels gabarits sont les plus fréquents. Chaque chiffre et chaque barre mène aux enregistrements qui sont derrière.</translation>
    </message>
    <message>
        <source>Everything is counted over the records that the filter leaves. The risk follows from how many findings are of rules and secrets, and from grave records in which other findings show.</source>
        <translation>Tout est compté sur les enregistrements que laisse le filtre. Le risque découle du nombre de constats dus à des règles et à des secrets, et des enregistrements graves où d’autres constats apparaissent.</translation>
    </message>
    <message>
        <source>Arrows, Return</source>
        <translation>Flèches, Entrée</translation>
    </message>
    <message>
        <source>Walk the bars of a chart, filter to one</source>
        <translation>Parcourir les barres d’un graphique, filtrer sur l’une</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>The records of all sources, in the order of their times. What varies in a message is tinted, the words that stay the same are not. Marks at the left are findings and bookmarks.</source>
        <translation>Les enregistrements de toutes les sources, dans l’ordre de leurs heures. Ce qui varie dans un message est teinté, les mots constants ne le sont pas. Les marques à gauche sont des constats et des signets.</translation>
    </message>
    <message>
        <source>Times are shown in UTC, as the lines tell them or as their file&apos;s settings say. A record without a time has that of the one before it. Severity, component and session are read off the line; the template is found by comparing all messages.</source>
        <translation>Les heures sont en UTC, telles que les lignes ou les réglages de leur fichier les donnent. Un enregistrement sans heure a celle du précédent. Gravité, composant et session sont lus dans la ligne&#xa0;; le gabarit est trouvé en comparant tous les messages.</translation>
    </message>
    <message>
        <source>Up, Down, Page Up, Page Down</source>
        <translation>Haut, Bas, Page préc., Page suiv.</translation>
    </message>
    <message>
        <source>Walk; with Shift, choose several</source>
        <translation>Se déplacer&#xa0;; avec Maj, en choisir plusieurs</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>Gauche, Droite</translation>
    </message>
    <message>
        <source>Move along long messages</source>
        <translation>Avancer dans les longs messages</translation>
    </message>
    <message>
        <source>Return, Space</source>
        <translation>Entrée, Espace</translation>
    </message>
    <message>
        <source>Show the record&apos;s details</source>
        <translation>Montrer les détails de l’enregistrement</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Gabarits</translation>
    </message>
    <message>
        <source>The kinds of messages in the logs, each once: its words, with a mark in each place where something varies. The table says how often each came, and from when to when. You can merge, split, name, pin and hide templates.</source>
        <translation>Les sortes de messages des journaux, chacune une fois&#xa0;: ses mots, avec une marque à chaque endroit où quelque chose varie. Le tableau dit combien de fois chacune est venue, et de quand à quand. On peut fusionner, diviser, nommer, épingler et masquer les gabarits.</translation>
    </message>
    <message>
        <source>Templates are found by comparing messages with each other; no list of formats is needed. Cardinality is how many digits the number of records has, less one: 7 records have cardinality 0, 7,000 have 3.</source>
        <translation>Les gabarits sont trouvés en comparant les messages entre eux&#xa0;; aucune liste de formats n’est nécessaire. La cardinalité est le nombre de chiffres du nombre d’enregistrements, moins un&#xa0;: 7 enregistrements ont la cardinalité 0, 7 000 ont 3.</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Filter the log to the template</source>
        <translation>Filtrer le journal sur le gabarit</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>What the detectors hold for out of line, with the reason in a sentence. Say of each whether it is right: a false positive teaches the detector, and findings like it go too.</source>
        <translation>Ce que les détecteurs tiennent pour anormal, avec la raison en une phrase. Dites de chacun s’il est juste&#xa0;: un faux positif instruit le détecteur, et les constats semblables disparaissent avec lui.</translation>
    </message>
    <message>
        <source>The score, 0 to 1, says how far something departs from what was learned as normal. It is comparable within one detector. Verdicts can be undone exactly.</source>
        <translation>Le score, de 0 à 1, dit combien une chose s’écarte de ce qui a été appris comme normal. Il se compare au sein d’un même détecteur. Les verdicts s’annulent exactement.</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Correlations</source>
        <translation>Corrélations</translation>
    </message>
    <message>
        <source>What led to a record, or what it led to, as a tree in which time runs from left to right. An arrow&apos;s share says how much of the evidence points there. Arrows with a question mark are doubtful.</source>
        <translation>Ce qui a mené à un enregistrement, ou ce à quoi il a mené, en un arbre où le temps va de gauche à droite. La part d’une flèche dit combien des preuves y pointent. Les flèches avec un point d’interrogation sont douteuses.</translation>
    </message>
    <message>
        <source>A model that was trained on these logs proposes the arrows. Counts decide: an arrow is sure only where the two templates come together more often than chance would have it.</source>
        <translation>Un modèle entraîné sur ces journaux propose les flèches. Les comptes décident&#xa0;: une flèche n’est sûre que là où les deux gabarits viennent ensemble plus souvent que par hasard.</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Relations</translation>
    </message>
    <message>
        <source>Which templates lead to which, over all of the logs. The table lists templates with their relations, the drawing shows those of the chosen one.</source>
        <translation>Quels gabarits mènent auxquels, sur tous les journaux. Le tableau donne les gabarits avec leurs relations, le dessin montre celles du gabarit choisi.</translation>
    </message>
    <message>
        <source>Lift says how much more often two templates come together than chance would have it; the lag is the time between them. Both are counted on the records, not guessed by the model.</source>
        <translation>Le lift dit combien de fois plus souvent que par hasard deux gabarits viennent ensemble&#xa0;; le délai est le temps qui les sépare. Les deux sont comptés sur les enregistrements, et non devinés par le modèle.</translation>
    </message>
    <message>
        <source>Workflows</source>
        <translation>Flux de travail</translation>
    </message>
    <message>
        <source>How tasks usually go: steps, branches, loops, and steps that come side by side. Lay a session over it to see where it left the usual way.</source>
        <translation>Comment les tâches se déroulent d’habitude&#xa0;: étapes, branches, boucles, et étapes en parallèle. Superposez-y une session pour voir où elle a quitté le chemin habituel.</translation>
    </message>
    <message>
        <source>Records are tied to executions of a task by the session that they name, by values that they share, or by time alone. Shares on arrows are shares of executions; times are medians.</source>
        <translation>Les enregistrements sont reliés aux exécutions d’une tâche par la session qu’ils nomment, par des valeurs communes, ou par le temps seul. Les parts sur les flèches sont des parts d’exécutions&#xa0;; les temps sont des médianes.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Teaches a model what leads to what in these logs, for the trees of Correlations. Past trainings are listed; choose the one that trees are made with.</source>
        <translation>Apprend à un modèle ce qui mène à quoi dans ces journaux, pour les arbres de Corrélations. Les entraînements passés sont listés&#xa0;; choisissez celui qui sert aux arbres.</translation>
    </message>
    <message>
        <source>Scores are measured on the later part of the time, which the model did not see. F1 joins how many predictions are right and how many records were predicted; 1 is best.</source>
        <translation>Les scores sont mesurés sur la fin de la période, que le modèle n’a pas vue. F1 combine combien de prédictions sont justes et combien d’enregistrements ont été prédits&#xa0;; 1 est le mieux.</translation>
    </message>
    <message>
        <source>Detectors</source>
        <translation>Détecteurs</translation>
    </message>
    <message>
        <source>Teaches the detectors what is normal: which steps follow which, which values come, how often. What departs from it becomes a finding.</source>
        <translation>Apprend aux détecteurs ce qui est normal&#xa0;: quelles étapes se suivent, quelles valeurs viennent, et combien de fois. Ce qui s’en écarte devient un constat.</translation>
    </message>
    <message>
        <source>Unless you choose otherwise, the earliest 60 % of the records are taken as normal. The evaluation compares findings with labels, where the logs came with some.</source>
        <translation>Sauf autre choix, les premiers 60&#xa0;% des enregistrements sont tenus pour normaux. L’évaluation compare les constats aux étiquettes, là où les journaux en ont.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Two parts of the logs, a good day and a bad day: which templates are new or gone, which come more or less often, which values and sequences changed. What surprises most stands first.</source>
        <translation>Deux parties des journaux, un bon et un mauvais jour&#xa0;: quels gabarits sont nouveaux ou disparus, lesquels viennent plus ou moins souvent, quelles valeurs et suites ont changé. Le plus surprenant vient en premier.</translation>
    </message>
    <message>
        <source>A change is listed where it is larger than what each side varies by itself. Of all that is listed, a small share may still be chance.</source>
        <translation>Un changement est listé quand il dépasse ce dont chaque côté varie de lui-même. De tout ce qui est listé, une petite part peut encore être due au hasard.</translation>
    </message>
    <message>
        <source>Show the records behind the change</source>
        <translation>Montrer les enregistrements derrière le changement</translation>
    </message>
    <message>
        <source>Search line</source>
        <translation>Ligne de recherche</translation>
    </message>
    <message>
        <source>Looks for words, for &quot;several words&quot; and for /regular expressions/ in all records, and for fields: severity&gt;=error, template:12, host:n7, after:10:00. A minus before a term leaves out what has it. Below the line stands what will be looked for.</source>
        <translation>Cherche des mots, &quot;plusieurs mots&quot; et des /expressions régulières/ dans tous les enregistrements, et des champs&#xa0;: severity&gt;=error, template:12, host:n7, after:10:00. Un moins devant un terme écarte ce qui l’a. Sous la ligne est écrit ce qui sera cherché.</translation>
    </message>
    <message>
        <source>What is found is what is shown: text that is hidden as a secret is not found. Hits come while the search runs.</source>
        <translation>On trouve ce qui est montré&#xa0;: un texte caché comme secret n’est pas trouvé. Les résultats arrivent pendant la recherche.</translation>
    </message>
    <message>
        <source>Empty the line</source>
        <translation>Vider la ligne</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>The conditions that hold now, each as a chip. All views show only the records that meet all of them. A click on a chip lifts its condition; back and forward go through the filters that you had.</source>
        <translation>Les conditions en vigueur, chacune dans une pastille. Toutes les vues ne montrent que les enregistrements qui les remplissent toutes. Un clic sur une pastille lève sa condition&#xa0;; précédent et suivant parcourent les filtres que vous aviez.</translation>
    </message>
    <message>
        <source>Delete, Return</source>
        <translation>Suppr, Entrée</translation>
    </message>
    <message>
        <source>Lift the condition of the chip</source>
        <translation>Lever la condition de la pastille</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>The files that the project was made from, in their folders, with their format and how far they were read. A file with a mark has a problem: rest the pointer on it to read which.</source>
        <translation>Les fichiers dont le projet est fait, dans leurs dossiers, avec leur format et jusqu’où ils ont été lus. Un fichier marqué a un problème&#xa0;: posez-y le pointeur pour lire lequel.</translation>
    </message>
    <message>
        <source>Formats are recognised from the first lines of each file and can be chosen by hand.</source>
        <translation>Les formats sont reconnus aux premières lignes de chaque fichier et peuvent être choisis à la main.</translation>
    </message>
    <message>
        <source>Menu key, right click</source>
        <translation>Touche Menu, clic droit</translation>
    </message>
    <message>
        <source>Format, encoding, read again, remove</source>
        <translation>Format, encodage, relire, retirer</translation>
    </message>
    <message>
        <source>Cardinality</source>
        <translation>Cardinalité</translation>
    </message>
    <message>
        <source>How many templates are frequent and how many are rare: for each cardinality two bars, its templates and their records. Rare templates are few records, and often the telling ones.</source>
        <translation>Combien de gabarits sont fréquents et combien sont rares&#xa0;: pour chaque cardinalité deux barres, ses gabarits et leurs enregistrements. Les gabarits rares font peu d’enregistrements, et souvent les plus parlants.</translation>
    </message>
    <message>
        <source>The axis is logarithmic: each step up is ten times as many.</source>
        <translation>L’axe est logarithmique&#xa0;: chaque pas vers le haut vaut dix fois plus.</translation>
    </message>
    <message>
        <source>Left, Right, Return</source>
        <translation>Gauche, Droite, Entrée</translation>
    </message>
    <message>
        <source>Walk the bars, filter to one</source>
        <translation>Parcourir les barres, filtrer sur l’une</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>All that is known of the chosen record: its lines as they stand in the file, its fields, the values of its parameters, its findings and notes.</source>
        <translation>Tout ce qu’on sait de l’enregistrement choisi&#xa0;: ses lignes telles qu’elles sont dans le fichier, ses champs, les valeurs de ses paramètres, ses constats et ses notes.</translation>
    </message>
    <message>
        <source>The text is read from its file at this moment; the rest comes from the project.</source>
        <translation>Le texte est lu dans son fichier à cet instant&#xa0;; le reste vient du projet.</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>The values of the chosen template&apos;s parameters: which come how often, how numbers spread, and how they went over time.</source>
        <translation>Les valeurs des paramètres du gabarit choisi&#xa0;: lesquelles viennent combien de fois, comment les nombres se répartissent, et leur cours dans le temps.</translation>
    </message>
    <message>
        <source>Counted over all records of the template that the filter leaves. The band is where values are expected, as the detectors learned it.</source>
        <translation>Compté sur tous les enregistrements du gabarit que laisse le filtre. La bande est là où les valeurs sont attendues, comme les détecteurs l’ont appris.</translation>
    </message>
    <message>
        <source>Walk through the values out of the band</source>
        <translation>Parcourir les valeurs hors de la bande</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuves</translation>
    </message>
    <message>
        <source>Why an arrow is in a drawing: how often the two templates came together, in which order, after how long, and the records themselves.</source>
        <translation>Pourquoi une flèche est dans un dessin&#xa0;: combien de fois les deux gabarits sont venus ensemble, dans quel ordre, après combien de temps, et les enregistrements eux-mêmes.</translation>
    </message>
    <message>
        <source>All figures are counts over the logs. The histogram shows the times between the two.</source>
        <translation>Tous les chiffres sont des comptes sur les journaux. L’histogramme montre les temps entre les deux.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Frise</translation>
    </message>
    <message>
        <source>How many records came when, stacked by severity. Triangles above are findings, ticks below are hits of the search. Drag over a range to filter to it.</source>
        <translation>Combien d’enregistrements sont venus quand, empilés par gravité. Les triangles au-dessus sont des constats, les traits en dessous des résultats de la recherche. Glissez sur une période pour filtrer sur elle.</translation>
    </message>
    <message>
        <source>Bars grow with the square root of the count, so that quiet hours can be seen beside a burst.</source>
        <translation>Les barres croissent comme la racine du compte, pour que les heures calmes se voient à côté d’une rafale.</translation>
    </message>
    <message>
        <source>Left, Right, Page Up, Page Down</source>
        <translation>Gauche, Droite, Page préc., Page suiv.</translation>
    </message>
    <message>
        <source>Move the range</source>
        <translation>Déplacer la période</translation>
    </message>
    <message>
        <source>Make the range shorter, longer</source>
        <translation>Raccourcir, allonger la période</translation>
    </message>
    <message>
        <source>Lift the range</source>
        <translation>Lever la période</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Signets</translation>
    </message>
    <message>
        <source>The records that you marked, with colours and notes.</source>
        <translation>Les enregistrements que vous avez marqués, avec couleurs et notes.</translation>
    </message>
    <message>
        <source>They are kept in the project and stay with their records when files grow.</source>
        <translation>Ils sont gardés dans le projet et restent avec leurs enregistrements quand les fichiers grandissent.</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>What is being worked on, how far it is and how long it will take. Each can be cancelled; what was done until then is kept where that makes sense.</source>
        <translation>Ce qui est en cours, où cela en est et combien de temps cela prendra. Chacune peut être annulée&#xa0;; ce qui était fait est gardé là où cela a un sens.</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Résultats de recherche</translation>
    </message>
    <message>
        <source>The records that the search found, in the order of their times, beside the full log. Choosing one shows it there.</source>
        <translation>Les enregistrements trouvés par la recherche, dans l’ordre de leurs heures, à côté du journal entier. En choisir un l’y montre.</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>La fenêtre</translation>
    </message>
    <message>
        <source>Views stand in the middle, as tabs; what belongs to the chosen thing stands around them. All of them show the same records, those that the filter leaves, and what is chosen in one is chosen in all. A click chooses, a double click opens, a drag over time makes a range.</source>
        <translation>Les vues sont au milieu, en onglets&#xa0;; ce qui concerne la chose choisie est autour. Toutes montrent les mêmes enregistrements, ceux que laisse le filtre, et ce qui est choisi dans l’une l’est dans toutes. Un clic choisit, un double clic ouvre, un glissement sur le temps fait une période.</translation>
    </message>
    <message>
        <source>Logs stay where they are and are never changed. A project holds of each record its time, severity, template and place; the text is read from the files when it is shown.</source>
        <translation>Les journaux restent où ils sont et ne sont jamais modifiés. Un projet garde de chaque enregistrement l’heure, la gravité, le gabarit et la place&#xa0;; le texte est lu dans les fichiers quand il est montré.</translation>
    </message>
    <message>
        <source>To the next control and back</source>
        <translation>À la commande suivante et retour</translation>
    </message>
    <message>
        <source>What can be done with the chosen thing</source>
        <translation>Ce qu’on peut faire de la chose choisie</translation>
    </message>
    <message>
        <source>Highlighters</source>
        <translation>Surlignages</translation>
    </message>
    <message>
        <source>Searches that paint the records they find in a colour, in the log. They filter nothing. Of several that find a record the first one paints its row.</source>
        <translation>Des recherches qui colorent, dans le journal, les enregistrements qu’elles trouvent. Elles ne filtrent rien. Si plusieurs trouvent un enregistrement, la première colore sa ligne.</translation>
    </message>
    <message>
        <source>Only records that show are looked at, so they cost the same however large the logs are. They are kept in the project.</source>
        <translation>Seuls les enregistrements montrés sont examinés&#xa0;: le coût reste donc le même, quelle que soit la taille des journaux. Ils sont gardés dans le projet.</translation>
    </message>
    <message>
        <source>Switch it on or off</source>
        <translation>L’activer ou le désactiver</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Le modifier</translation>
    </message>
    <message>
        <source>Walk to the next; with Shift, back</source>
        <translation>Passer au suivant ; avec Maj, au précédent</translation>
    </message>
</context>
<context>
    <name>logwright::ui::HelpWindow</name>
    <message>
        <source>Where it comes from</source>
        <translation>D’où cela vient</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Topics of the help</source>
        <translation>Sujets de l’aide</translation>
    </message>
    <message>
        <source>What the help says</source>
        <translation>Ce que dit l’aide</translation>
    </message>
</context>
<context>
    <name>logwright::ui::HighlighterDialog</name>
    <message>
        <source>Highlighter</source>
        <translation>Surlignage</translation>
    </message>
    <message>
        <source>What will be highlighted</source>
        <translation>Ce qui sera surligné</translation>
    </message>
    <message>
        <source>May be left empty</source>
        <translation>Peut rester vide</translation>
    </message>
    <message>
        <source>The whole row</source>
        <translation>Toute la ligne</translation>
    </message>
    <message>
        <source>Only the words</source>
        <translation>Les mots seulement</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Garder</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Chercher</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>C&amp;ouleur</translation>
    </message>
    <message>
        <source>&amp;Paint</source>
        <translation>&amp;Peindre</translation>
    </message>
    <message>
        <source>What is to be found: words, or anything that a search can say.</source>
        <translation>Ce qui doit être trouvé&#xa0;: des mots, ou tout ce qu’une recherche peut dire.</translation>
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
        <translation>activé</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>Highlighter</source>
        <translation>Surlignage</translation>
    </message>
    <message>
        <source>Finds</source>
        <translation>Trouve</translation>
    </message>
</context>
<context>
    <name>logwright::ui::HighlighterView</name>
    <message>
        <source>Highlighters</source>
        <translation>Surlignages</translation>
    </message>
    <message>
        <source>Highlighters of the log</source>
        <translation>Surlignages du journal</translation>
    </message>
    <message>
        <source>No highlighters</source>
        <translation>Aucun surlignage</translation>
    </message>
    <message>
        <source>They paint records of the log in a colour: press M in the log for those of a template, Shift+M for those that a search finds, or click a word with the right button.</source>
        <translation>Ils colorent des enregistrements du journal&#xa0;: M y colore ceux d’un gabarit, Maj+M ceux qu’une recherche trouve, et le menu du clic droit un mot.</translation>
    </message>
    <message>
        <source>New highlighter</source>
        <translation>Nouveau surlignage</translation>
    </message>
    <message>
        <source>New highlighter...</source>
        <translation>Nouveau surlignage...</translation>
    </message>
    <message>
        <source>Change...</source>
        <translation>Modifier...</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>What can be done with highlighters</source>
        <translation>Ce qui peut être fait des surlignages</translation>
    </message>
</context>
<context>
    <name>logwright::ui::Highlighters</name>
    <message>
        <source>The highlighters of the project are not shown</source>
        <translation>Les surlignages du projet ne sont pas montrés</translation>
    </message>
</context>
<context>
    <name>logwright::ui::JournalSource</name>
    <message>
        <source>%1 cannot be made</source>
        <translation>%1 ne peut pas être créé</translation>
    </message>
    <message>
        <source>The journal cannot be followed</source>
        <translation>Le journal système ne peut pas être suivi</translation>
    </message>
</context>
<context>
    <name>logwright::ui::KeyModelForm</name>
    <message>
        <source>Steps before (h)</source>
        <translation>Étapes avant (h)</translation>
    </message>
    <message>
        <source>How many steps the network sees before the one it judges</source>
        <translation>Combien d’étapes le réseau voit avant celle qu’il juge</translation>
    </message>
    <message>
        <source>Likely steps (g)</source>
        <translation>Étapes probables (g)</translation>
    </message>
    <message>
        <source>A step that is not among so many likeliest is out of line. By surprise: a step that is less expected than those of held-out normal sessions.</source>
        <translation>Une étape qui n’est pas parmi autant de plus probables est anormale. Par surprise&#xa0;: une étape moins attendue que celles de sessions normales réservées.</translation>
    </message>
    <message>
        <source>by surprise</source>
        <translation>par surprise</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Couches</translation>
    </message>
    <message>
        <source>LSTM layers of the network</source>
        <translation>Couches LSTM du réseau</translation>
    </message>
    <message>
        <source>Units a layer</source>
        <translation>Unités par couche</translation>
    </message>
    <message>
        <source>More units hold more of the past, and take longer to train</source>
        <translation>Plus d’unités retiennent plus du passé et s’entraînent plus longtemps</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Époques</translation>
    </message>
    <message>
        <source>Passes over what it learns; automatic stops when held-out sessions gain no more</source>
        <translation>Passes sur ce qu’il apprend&#xa0;; automatique s’arrête quand les sessions réservées ne gagnent plus rien</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatique</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Processeur</translation>
    </message>
    <message>
        <source>Graphics card (CUDA)</source>
        <translation>Carte graphique (CUDA)</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Matériel</translation>
    </message>
    <message>
        <source>Automatic takes a graphics card where there is one</source>
        <translation>Automatique prend une carte graphique là où il y en a une</translation>
    </message>
</context>
<context>
    <name>logwright::ui::LagHistogram</name>
    <message>
        <source>Histogram of the lags</source>
        <translation>Histogramme des délais</translation>
    </message>
    <message>
        <source>Lags within %1</source>
        <translation>Délais jusqu’à %1</translation>
    </message>
    <message>
        <source>%1 and longer: %2 records</source>
        <translation>%1 et plus&#xa0;: %2 enregistrements</translation>
    </message>
    <message>
        <source>%1 to %2: %3 records</source>
        <translation>%1 à %2&#xa0;: %3 enregistrements</translation>
    </message>
    <message>
        <source>%1. Most of them: %2</source>
        <translation>%1. La plupart&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>logwright::ui::LanguageMenu</name>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Comme le &amp;système</translation>
    </message>
</context>
<context>
    <name>logwright::ui::LogArea</name>
    <message>
        <source>%1 records by time</source>
        <translation>%1 enregistrements par heure</translation>
    </message>
    <message>
        <source>Log records</source>
        <translation>Enregistrements du journal</translation>
    </message>
    <message>
        <source>%1 (%2, %3): %4</source>
        <translation>%1 (%2, %3)&#xa0;: %4</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>et %1 de plus</translation>
    </message>
    <message>
        <source>Stands for %1 more records of its template. A click shows them.</source>
        <translation>Tient lieu de %1 autres enregistrements de son gabarit. Un clic les montre.</translation>
    </message>
    <message>
        <source>Nothing tells this record&apos;s time. It stands at the time of its file, %1 UTC.</source>
        <translation>Rien n’indique l’heure de cet enregistrement. Il se tient à l’heure de son fichier, %1 UTC.</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>
This record&apos;s own time could not be read: it has that of the one before it.</source>
        <translation>
L’heure de cet enregistrement n’a pas pu être lue&#xa0;: il a celle du précédent.</translation>
    </message>
    <message>
        <source>
This record says no time: it has that of the one before it.</source>
        <translation>
Cet enregistrement n’indique pas d’heure&#xa0;: il a celle du précédent.</translation>
    </message>
    <message>
        <source>No record chosen</source>
        <translation>Aucun enregistrement choisi</translation>
    </message>
    <message>
        <source>%1, %2, %3: %4</source>
        <translation>%1, %2, %3&#xa0;: %4</translation>
    </message>
    <message>
        <source>text is being read</source>
        <translation>le texte est en cours de lecture</translation>
    </message>
    <message>
        <source>%1. Finding: %2</source>
        <translation>%1. Constat&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1. Stands for %2 more alike</source>
        <translation>%1. Tient lieu de %2 autres semblables</translation>
    </message>
    <message>
        <source>%1. Bookmarked</source>
        <translation>%1. Avec signet</translation>
    </message>
    <message>
        <source>%1. Bookmarked: %2</source>
        <translation>%1. Avec signet&#xa0;: %2</translation>
    </message>
    <message>
        <source>no time</source>
        <translation>pas d’heure</translation>
    </message>
    <message>
        <source>Headings of the columns</source>
        <translation>En-têtes des colonnes</translation>
    </message>
</context>
<context>
    <name>logwright::ui::LogColumns</name>
    <message>
        <source>Time (UTC)</source>
        <translation>Heure (UTC)</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Composant</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Columns of the log</source>
        <translation>Colonnes du journal</translation>
    </message>
    <message>
        <source>Drag the borders to resize. The menu chooses the columns.</source>
        <translation>Glisser les bords pour redimensionner. Le menu choisit les colonnes.</translation>
    </message>
</context>
<context>
    <name>logwright::ui::LogHighlighting</name>
    <message>
        <source>Highlight this template</source>
        <translation>Surligner ce gabarit</translation>
    </message>
    <message>
        <source>New highlighter...</source>
        <translation>Nouveau surlignage...</translation>
    </message>
    <message>
        <source>There are as many highlighters as there can be.</source>
        <translation>Il ne peut pas y avoir plus de surlignages.</translation>
    </message>
    <message>
        <source>Choose a record first: its template is what is highlighted.</source>
        <translation>Choisir d’abord un enregistrement&#xa0;: son gabarit est ce qui est surligné.</translation>
    </message>
    <message>
        <source>Highlight “%1”</source>
        <translation>Surligner «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>logwright::ui::LogView</name>
    <message>
        <source>No later record of this template passes the filters.</source>
        <translation>Aucun enregistrement ultérieur de ce gabarit ne passe les filtres.</translation>
    </message>
    <message>
        <source>No earlier record of this template passes the filters.</source>
        <translation>Aucun enregistrement antérieur de ce gabarit ne passe les filtres.</translation>
    </message>
    <message>
        <source>No later error passes the filters.</source>
        <translation>Aucune erreur ultérieure ne passe les filtres.</translation>
    </message>
    <message>
        <source>No earlier error passes the filters.</source>
        <translation>Aucune erreur antérieure ne passe les filtres.</translation>
    </message>
    <message>
        <source>There is no later gap, a pause of fifty times the mean one.</source>
        <translation>Il n’y a pas de trou ultérieur, une pause de cinquante fois la moyenne.</translation>
    </message>
    <message>
        <source>There is no earlier gap, a pause of fifty times the mean one.</source>
        <translation>Il n’y a pas de trou antérieur, une pause de cinquante fois la moyenne.</translation>
    </message>
    <message>
        <source>Nothing is later.</source>
        <translation>Rien n’est ultérieur.</translation>
    </message>
    <message>
        <source>Nothing is earlier.</source>
        <translation>Rien n’est antérieur.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Notice of the log</source>
        <translation>Avis du journal</translation>
    </message>
    <message>
        <source>Filter to this template</source>
        <translation>Filtrer sur ce gabarit</translation>
    </message>
    <message>
        <source>Filter this template out</source>
        <translation>Exclure ce gabarit</translation>
    </message>
    <message>
        <source>Go to time or row...</source>
        <translation>Aller à une heure ou une ligne...</translation>
    </message>
    <message>
        <source>Next record of this template</source>
        <translation>Enregistrement suivant de ce gabarit</translation>
    </message>
    <message>
        <source>Previous record of this template</source>
        <translation>Enregistrement précédent de ce gabarit</translation>
    </message>
    <message>
        <source>Next error</source>
        <translation>Erreur suivante</translation>
    </message>
    <message>
        <source>Previous error</source>
        <translation>Erreur précédente</translation>
    </message>
    <message>
        <source>Next gap</source>
        <translation>Trou suivant</translation>
    </message>
    <message>
        <source>Previous gap</source>
        <translation>Trou précédent</translation>
    </message>
    <message>
        <source>Next hour</source>
        <translation>Heure suivante</translation>
    </message>
    <message>
        <source>Previous hour</source>
        <translation>Heure précédente</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>Jour suivant</translation>
    </message>
    <message>
        <source>Previous day</source>
        <translation>Jour précédent</translation>
    </message>
    <message>
        <source>Only this source</source>
        <translation>Cette source seulement</translation>
    </message>
    <message>
        <source>This severity and above</source>
        <translation>Cette gravité et au-dessus</translation>
    </message>
    <message>
        <source>From this time on</source>
        <translation>À partir de cette heure</translation>
    </message>
    <message>
        <source>Until this time</source>
        <translation>Jusqu’à cette heure</translation>
    </message>
    <message>
        <source>Choose a record first: it is what is asked about.</source>
        <translation>Choisir d’abord un enregistrement&#xa0;: c’est sur lui que porte la question.</translation>
    </message>
    <message>
        <source>What led to this?</source>
        <translation>Qu’est-ce qui y a mené&#xa0;?</translation>
    </message>
    <message>
        <source>What did this lead to?</source>
        <translation>À quoi cela a-t-il mené&#xa0;?</translation>
    </message>
    <message>
        <source>Show its session in the workflow</source>
        <translation>Montrer sa session dans le flux</translation>
    </message>
    <message>
        <source>Fold repeated records</source>
        <translation>Replier les enregistrements répétés</translation>
    </message>
    <message>
        <source>Show records of one template that directly follow each other, and floods, as one row</source>
        <translation>Montrer en une ligne les enregistrements d’un gabarit qui se suivent directement, et les déluges</translation>
    </message>
    <message>
        <source>Unfold this record</source>
        <translation>Déplier cet enregistrement</translation>
    </message>
    <message>
        <source>No records are folded into this one.</source>
        <translation>Aucun enregistrement n’est replié dans celui-ci.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>No record passes the filters</source>
        <translation>Aucun enregistrement ne passe les filtres</translation>
    </message>
    <message>
        <source>All records are still there; the conditions above leave none of them.</source>
        <translation>Tous les enregistrements sont encore là&#xa0;; les conditions ci-dessus n’en laissent aucun.</translation>
    </message>
    <message>
        <source>Lift all filters</source>
        <translation>Lever tous les filtres</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>The first records appear in a moment.</source>
        <translation>Les premiers enregistrements apparaissent dans un instant.</translation>
    </message>
    <message>
        <source>No logs are open</source>
        <translation>Aucun journal n’est ouvert</translation>
    </message>
    <message>
        <source>Open a folder or files to see their records here, all on one timeline.</source>
        <translation>Ouvrir un dossier ou des fichiers pour voir ici leurs enregistrements, tous sur une frise.</translation>
    </message>
    <message>
        <source>No records</source>
        <translation>Aucun enregistrement</translation>
    </message>
    <message>
        <source>None of the sources holds text that could be read; their list says why.</source>
        <translation>Aucune des sources ne contient de texte lisible&#xa0;; leur liste dit pourquoi.</translation>
    </message>
    <message>
        <source>Choose a record first: the filter is made from it.</source>
        <translation>Choisir d’abord un enregistrement&#xa0;: le filtre en est tiré.</translation>
    </message>
    <message>
        <source>No record with a time lies there: nothing tells this record&apos;s own.</source>
        <translation>Aucun enregistrement daté ne se trouve là&#xa0;: rien n’indique l’heure de celui-ci.</translation>
    </message>
    <message>
        <source>This record names no severity.</source>
        <translation>Cet enregistrement ne nomme pas de gravité.</translation>
    </message>
    <message>
        <source>Choose a record or a template first.</source>
        <translation>Choisir d’abord un enregistrement ou un gabarit.</translation>
    </message>
    <message>
        <source>Nothing copied: %1</source>
        <translation>Rien de copié&#xa0;: %1</translation>
    </message>
    <message>
        <source>Copied the record.</source>
        <translation>L’enregistrement a été copié.</translation>
    </message>
    <message>
        <source>Copied %1 records.</source>
        <translation>%1 enregistrements ont été copiés.</translation>
    </message>
    <message>
        <source>Copied the first %1 of %2 records: a clipboard holds no more.</source>
        <translation>Les %1 premiers sur %2 enregistrements ont été copiés&#xa0;: un presse-papiers n’en contient pas plus.</translation>
    </message>
    <message>
        <source>Choose a record first.</source>
        <translation>Choisir d’abord un enregistrement.</translation>
    </message>
    <message>
        <source>No later record is bookmarked.</source>
        <translation>Aucun enregistrement ultérieur n’a de signet.</translation>
    </message>
    <message>
        <source>No earlier record is bookmarked.</source>
        <translation>Aucun enregistrement antérieur n’a de signet.</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Signet</translation>
    </message>
    <message>
        <source>Bookmark with a note...</source>
        <translation>Signet avec une note...</translation>
    </message>
    <message>
        <source>Bookmark: %1</source>
        <translation>Signet&#xa0;: %1</translation>
    </message>
    <message>
        <source>Next bookmark</source>
        <translation>Signet suivant</translation>
    </message>
    <message>
        <source>Previous bookmark</source>
        <translation>Signet précédent</translation>
    </message>
    <message>
        <source>Bookmark with a colour</source>
        <translation>Signet avec une couleur</translation>
    </message>
    <message>
        <source>The bookmark and its note were removed</source>
        <translation>Le signet et sa note ont été retirés</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>No sources yet</source>
        <translation>Pas encore de sources</translation>
    </message>
    <message>
        <source>What was opened holds no files. Open another folder, or drop files on this window.</source>
        <translation>Ce qui a été ouvert ne contient aucun fichier. Ouvrir un autre dossier, ou déposer des fichiers sur cette fenêtre.</translation>
    </message>
</context>
<context>
    <name>logwright::ui::MainWindow</name>
    <message>
        <source>Logwright projects (*.logwright)</source>
        <translation>Projets Logwright (*.logwright)</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Gabarits</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Correlations</source>
        <translation>Corrélations</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Relations</translation>
    </message>
    <message>
        <source>Workflows</source>
        <translation>Flux de travail</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Detectors</source>
        <translation>Détecteurs</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Cardinality</source>
        <translation>Cardinalité</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuves</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Frise</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>Barre d’outils</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Open a folder of logs</source>
        <translation>Ouvrir un dossier de journaux</translation>
    </message>
    <message>
        <source>Open log files</source>
        <translation>Ouvrir des fichiers journaux</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Ouvrir un projet</translation>
    </message>
    <message>
        <source>Save a copy of the project</source>
        <translation>Enregistrer une copie du projet</translation>
    </message>
    <message>
        <source>%1 – Logwright</source>
        <translation>%1 – Logwright</translation>
    </message>
    <message>
        <source>The templates were written</source>
        <translation>Les gabarits ont été écrits</translation>
    </message>
    <message>
        <source>The copy was written</source>
        <translation>La copie a été écrite</translation>
    </message>
    <message>
        <source>The drawing was written</source>
        <translation>Le dessin a été écrit</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Résultats de recherche</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Signets</translation>
    </message>
    <message>
        <source>Highlighters</source>
        <translation>Surlignages</translation>
    </message>
</context>
<context>
    <name>logwright::ui::MessageStrip</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>Close this message (Esc)</source>
        <translation>Fermer ce message (Échap)</translation>
    </message>
</context>
<context>
    <name>logwright::ui::Overview</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>%1, %2 of %3 records</source>
        <translation>%1, %2 sur %3 enregistrements</translation>
    </message>
    <message>
        <source>%1, %2 of the records</source>
        <translation>%1, %2 des enregistrements</translation>
    </message>
    <message>
        <source>(names none)</source>
        <translation>(n’en nomme pas)</translation>
    </message>
    <message>
        <source>%1, %2 of the records, errors %3</source>
        <translation>%1, %2 des enregistrements, erreurs %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No records from %1 to %2</source>
        <translation>Aucun enregistrement de %1 à %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>sur %1</translation>
    </message>
    <message>
        <source>%1 repeated in quick succession</source>
        <translation>%1 répétés coup sur coup</translation>
    </message>
    <message>
        <source>%1, %2 of them repeated in quick succession: %3 when these are folded</source>
        <translation>%1, dont %2 répétés coup sur coup&#xa0;: %3 quand ils sont repliés</translation>
    </message>
    <message>
        <source>no record tells its time</source>
        <translation>aucun enregistrement n’indique son heure</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>From %1 to %2, UTC</source>
        <translation>De %1 à %2, UTC</translation>
    </message>
    <message>
        <source>the records are of one moment</source>
        <translation>les enregistrements sont d’un même instant</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 par seconde</translation>
    </message>
    <message>
        <source>%1 a minute</source>
        <translation>%1 par minute</translation>
    </message>
    <message>
        <source>%1 an hour</source>
        <translation>%1 par heure</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 à partir de %2</translation>
    </message>
    <message>
        <source>peak %1 a minute</source>
        <translation>pic de %1 par minute</translation>
    </message>
    <message>
        <source>On average %1 a second, %2 a minute, %3 an hour.
The busiest second had %4, the busiest minute %5, the busiest hour %6.</source>
        <translation>En moyenne %1 par seconde, %2 par minute, %3 par heure.
La seconde la plus chargée en avait %4, la minute la plus chargée %5, l’heure la plus chargée %6.</translation>
    </message>
    <message>
        <source>the logs tell no severity</source>
        <translation>les journaux n’indiquent pas de gravité</translation>
    </message>
    <message>
        <source>most frequent: %1</source>
        <translation>le plus fréquent&#xa0;: %1</translation>
    </message>
    <message>
        <source>The most frequent one has %1 of the records.
Entropy %2 bits: as varied as %3 equally frequent templates.</source>
        <translation>Le plus fréquent a %1 des enregistrements.
Entropie %2 bits&#xa0;: aussi varié que %3 gabarits de même fréquence.</translation>
    </message>
    <message>
        <source>nothing was looked for yet</source>
        <translation>rien n’a encore été cherché</translation>
    </message>
    <message>
        <source>Nothing was looked for yet: Findings &gt; Look for findings</source>
        <translation>Rien n’a encore été cherché&#xa0;: Constats &gt; Chercher des constats</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Élevé</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Faible</translation>
    </message>
    <message>
        <source>no findings</source>
        <translation>aucun constat</translation>
    </message>
    <message>
        <source>%1: %2, told by rules or secrets, and %3, errors that other detectors found.
High from 6 incidents or 11 critical records, medium from 3 or 6.</source>
        <translation>%1&#xa0;: %2, signalés par des règles ou des secrets, et %3, des erreurs que d’autres détecteurs ont trouvées.
Élevé dès 6 incidents ou 11 enregistrements critiques, moyen dès 3 ou 6.</translation>
    </message>
    <message numerus="yes">
        <source>%1 error(s)</source>
        <translation>
            <numerusform>%1 erreur</numerusform>
            <numerusform>%1 erreurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %1 source(s)</source>
        <translation>
            <numerusform>dans %1 source</numerusform>
            <numerusform>dans %1 sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 warning(s)</source>
        <translation>
            <numerusform>%1 avertissement</numerusform>
            <numerusform>%1 avertissements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 incident(s)</source>
        <translation>
            <numerusform>%1 incident</numerusform>
            <numerusform>%1 incidents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 critical record(s)</source>
        <translation>
            <numerusform>%1 enregistrement critique</numerusform>
            <numerusform>%1 enregistrements critiques</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>logwright::ui::OverviewReader</name>
    <message>
        <source>Measuring the overview</source>
        <translation>Mesure de la vue d’ensemble</translation>
    </message>
</context>
<context>
    <name>logwright::ui::OverviewView</name>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Enregistrements</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Débit</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Gabarits</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risque</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>Montrer le journal</translation>
    </message>
    <message>
        <source>Show the records of the busiest minute</source>
        <translation>Montrer les enregistrements de la minute la plus chargée</translation>
    </message>
    <message>
        <source>Show the errors</source>
        <translation>Montrer les erreurs</translation>
    </message>
    <message>
        <source>Show the templates</source>
        <translation>Montrer les gabarits</translation>
    </message>
    <message>
        <source>Show the findings</source>
        <translation>Montrer les constats</translation>
    </message>
    <message>
        <source>Records over time</source>
        <translation>Enregistrements au fil du temps</translation>
    </message>
    <message>
        <source>Errors over time</source>
        <translation>Erreurs au fil du temps</translation>
    </message>
    <message>
        <source>Severities</source>
        <translation>Gravités</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Composants</translation>
    </message>
    <message>
        <source>Templates by records</source>
        <translation>Gabarits par enregistrements</translation>
    </message>
    <message>
        <source>Findings by detector</source>
        <translation>Constats par détecteur</translation>
    </message>
    <message>
        <source>Longest gaps</source>
        <translation>Trous les plus longs</translation>
    </message>
    <message>
        <source>Most frequent templates</source>
        <translation>Gabarits les plus fréquents</translation>
    </message>
    <message>
        <source>No record tells its time</source>
        <translation>Aucun enregistrement n’indique son heure</translation>
    </message>
    <message>
        <source>The logs tell no severity</source>
        <translation>Les journaux n’indiquent pas de gravité</translation>
    </message>
    <message>
        <source>The lines name no component</source>
        <translation>Les lignes ne nomment pas de composant</translation>
    </message>
    <message>
        <source>No gap is longer than ten times the usual interval</source>
        <translation>Aucun trou ne dépasse dix fois l’intervalle habituel</translation>
    </message>
    <message>
        <source>There are no errors</source>
        <translation>Il n’y a pas d’erreurs</translation>
    </message>
    <message>
        <source>There are no findings here</source>
        <translation>Il n’y a pas de constats ici</translation>
    </message>
    <message>
        <source>Nothing was looked for yet: Findings &gt; Look for findings</source>
        <translation>Rien n’a encore été cherché&#xa0;: Constats &gt; Chercher des constats</translation>
    </message>
    <message>
        <source>Components: the first %1 of %2</source>
        <translation>Composants&#xa0;: les %1 premiers sur %2</translation>
    </message>
    <message>
        <source>Measuring was cancelled</source>
        <translation>La mesure a été annulée</translation>
    </message>
    <message>
        <source>The logs cannot be measured</source>
        <translation>Les journaux ne peuvent pas être mesurés</translation>
    </message>
    <message>
        <source>Measure again</source>
        <translation>Mesurer de nouveau</translation>
    </message>
    <message>
        <source>The filter leaves no records</source>
        <translation>Le filtre ne laisse aucun enregistrement</translation>
    </message>
    <message>
        <source>Lift the filter</source>
        <translation>Lever le filtre</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Comptage</translation>
    </message>
    <message>
        <source>No records yet</source>
        <translation>Pas encore d’enregistrements</translation>
    </message>
    <message>
        <source>Here stands what the logs are like: how many records, when and of whom, what goes wrong, what was found.</source>
        <translation>Ici s’affiche à quoi ressemblent les journaux&#xa0;: combien d’enregistrements, quand et de qui, ce qui va mal, ce qui a été trouvé.</translation>
    </message>
</context>
<context>
    <name>logwright::ui::ParametersView</name>
    <message>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>The template with its parameters numbered</source>
        <translation>Le gabarit avec ses paramètres numérotés</translation>
    </message>
    <message>
        <source>Parameters of the template</source>
        <translation>Paramètres du gabarit</translation>
    </message>
    <message>
        <source>Values of the parameter</source>
        <translation>Valeurs du paramètre</translation>
    </message>
    <message>
        <source>Copy values</source>
        <translation>Copier les valeurs</translation>
    </message>
    <message>
        <source>What was counted</source>
        <translation>Ce qui a été compté</translation>
    </message>
    <message>
        <source>What the values over time show</source>
        <translation>Ce que montrent les valeurs au fil du temps</translation>
    </message>
    <message>
        <source>Give these values a template of their own...</source>
        <translation>Donner à ces valeurs leur propre gabarit...</translation>
    </message>
    <message>
        <source>Split by value or turn into words...</source>
        <translation>Scinder par valeur ou changer en mots...</translation>
    </message>
    <message>
        <source>Give this value a template of its own...</source>
        <translation>Donner à cette valeur son propre gabarit...</translation>
    </message>
    <message>
        <source>No template chosen</source>
        <translation>Aucun gabarit choisi</translation>
    </message>
    <message>
        <source>Choose a template or a record to see the values that stood where it varies.</source>
        <translation>Choisir un gabarit ou un enregistrement pour voir les valeurs là où il varie.</translation>
    </message>
    <message>
        <source>No parameters</source>
        <translation>Aucun paramètre</translation>
    </message>
    <message>
        <source>All records of this template read the same.</source>
        <translation>Tous les enregistrements de ce gabarit se lisent de même.</translation>
    </message>
    <message>
        <source>Counting values</source>
        <translation>Comptage des valeurs</translation>
    </message>
    <message>
        <source>The template&apos;s records are being looked at.</source>
        <translation>Les enregistrements du gabarit sont en cours d’examen.</translation>
    </message>
    <message>
        <source>The values cannot be counted</source>
        <translation>Les valeurs ne peuvent pas être comptées</translation>
    </message>
    <message>
        <source>No values</source>
        <translation>Aucune valeur</translation>
    </message>
    <message>
        <source>None of the template&apos;s records that pass the filters could be read.</source>
        <translation>Aucun des enregistrements du gabarit qui passent les filtres n’a pu être lu.</translation>
    </message>
    <message>
        <source>Reading the values over time...</source>
        <translation>Lecture des valeurs au fil du temps...</translation>
    </message>
    <message>
        <source>Too few values to show them over time.</source>
        <translation>Trop peu de valeurs pour les montrer au fil du temps.</translation>
    </message>
    <message>
        <source>No band: what is normal has not been learned of this parameter. Train the value detector to see what was expected.</source>
        <translation>Pas de bande&#xa0;: ce qui est normal n’a pas été appris pour ce paramètre. Entraîner le détecteur de valeurs pour voir ce qui était attendu.</translation>
    </message>
    <message>
        <source>%1 of %2 values are out of their band (%3 %). Arrow keys walk through them.</source>
        <translation>%1 valeurs sur %2 sont hors de leur bande (%3&#xa0;%). Les flèches les parcourent.</translation>
    </message>
    <message>
        <source>Parameter %1 in %2 records.</source>
        <translation>Paramètre %1 dans %2 enregistrements.</translation>
    </message>
    <message>
        <source>Least %1, mean %2, greatest %3.</source>
        <translation>Minimum %1, moyenne %2, maximum %3.</translation>
    </message>
    <message>
        <source>A sample, spread evenly over the template&apos;s %1 records.</source>
        <translation>Un échantillon, réparti régulièrement sur les %1 enregistrements du gabarit.</translation>
    </message>
</context>
<context>
    <name>logwright::ui::PartsDialog</name>
    <message>
        <source>&amp;Split...</source>
        <translation>&amp;Scinder...</translation>
    </message>
    <message>
        <source>Turn into &amp;words...</source>
        <translation>Changer en &amp;mots...</translation>
    </message>
    <message>
        <source>Turn into a &amp;parameter...</source>
        <translation>Changer en &amp;paramètre...</translation>
    </message>
    <message>
        <source>What can be done with the part</source>
        <translation>Ce qui peut être fait de cette partie</translation>
    </message>
    <message>
        <source>Values of the parameter</source>
        <translation>Valeurs du paramètre</translation>
    </message>
    <message>
        <source>Gives each of the chosen values a template of its own</source>
        <translation>Donne à chacune des valeurs choisies son propre gabarit</translation>
    </message>
    <message>
        <source>Gives every value of the parameter a template of its own</source>
        <translation>Donne à chaque valeur du paramètre son propre gabarit</translation>
    </message>
    <message>
        <source>Templates that differ in this word alone become one</source>
        <translation>Les gabarits qui ne diffèrent que par ce mot n’en font plus qu’un</translation>
    </message>
    <message>
        <source>Parts of %1%2</source>
        <translation>Parties de %1%2</translation>
    </message>
    <message>
        <source>Counting values</source>
        <translation>Comptage des valeurs</translation>
    </message>
    <message>
        <source>No value is chosen: each that you choose gets a template of its own.</source>
        <translation>Aucune valeur choisie&#xa0;: chacune que vous choisissez reçoit son propre gabarit.</translation>
    </message>
    <message>
        <source>Choose a parameter to give some of its values a template of their own, or a word that should be a parameter.</source>
        <translation>Choisir un paramètre pour donner à certaines de ses valeurs leur propre gabarit, ou un mot qui devrait être un paramètre.</translation>
    </message>
    <message>
        <source>“%1” becomes a parameter. Templates that differ from this one in that word alone are merged into it.</source>
        <translation>«&#xa0;%1&#xa0;» devient un paramètre. Les gabarits qui ne diffèrent de celui-ci que par ce mot y sont fusionnés.</translation>
    </message>
    <message>
        <source>Counting the values of parameter %1…</source>
        <translation>Comptage des valeurs du paramètre %1…</translation>
    </message>
    <message>
        <source>Parameter %1 has %2 values in %3 records.</source>
        <translation>Le paramètre %1 a %2 valeurs dans %3 enregistrements.</translation>
    </message>
    <message>
        <source>Parameter %1 has more than %2 values: too many to become words. These are the most frequent in %3 records.</source>
        <translation>Le paramètre %1 a plus de %2 valeurs&#xa0;: trop pour devenir des mots. Voici les plus fréquentes dans %3 enregistrements.</translation>
    </message>
    <message numerus="yes">
        <source>%1 value(s) are chosen, in %2 records.</source>
        <translation>
            <numerusform>%1 valeur est choisie, dans %2 enregistrements.</numerusform>
            <numerusform>%1 valeurs sont choisies, dans %2 enregistrements.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>logwright::ui::PartsField</name>
    <message>
        <source>Parameter %1, %2</source>
        <translation>Paramètre %1, %2</translation>
    </message>
    <message>
        <source>Word %1</source>
        <translation>Mot %1</translation>
    </message>
    <message>
        <source>Words and parameters of the template</source>
        <translation>Mots et paramètres du gabarit</translation>
    </message>
</context>
<context>
    <name>logwright::ui::Places</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 et&#xa0;%n autre</numerusform>
            <numerusform>%1 et&#xa0;%n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>logwright::ui::PrecisionRecallChart</name>
    <message>
        <source>Precision over recall</source>
        <translation>Précision selon le rappel</translation>
    </message>
    <message>
        <source>From right to left, as findings must score higher: which share of the planted anomalies is found, and which share of the findings is right</source>
        <translation>De droite à gauche, à mesure que le score exigé monte&#xa0;: quelle part des anomalies plantées est trouvée, et quelle part des constats est juste</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Rappel</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Précision</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>%1: at best precision %2 at recall %3</source>
        <translation>%1&#xa0;: au mieux précision %2 pour un rappel de %3</translation>
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
        <translation>%1 j %2 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>No severity</source>
        <translation>Sans gravité</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>Trace</translation>
    </message>
    <message>
        <source>Debug</source>
        <translation>Débogage</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
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
        <translation>Rien n’indique son heure&#xa0;; voici celle de son fichier.</translation>
    </message>
    <message>
        <source>Its own time could not be read; this is that of the record before it.</source>
        <translation>Son heure n’a pas pu être lue&#xa0;; voici celle de l’enregistrement précédent.</translation>
    </message>
    <message>
        <source>It says no time; this is that of the record before it.</source>
        <translation>Il n’indique pas d’heure&#xa0;; voici celle de l’enregistrement précédent.</translation>
    </message>
    <message>
        <source>A line is longer than is shown here; the file holds all of it.</source>
        <translation>Une ligne est plus longue que ce qui est montré ici&#xa0;; le fichier la contient entière.</translation>
    </message>
</context>
<context>
    <name>logwright::ui::RecordPainter</name>
    <message>
        <source>no time</source>
        <translation>pas d’heure</translation>
    </message>
    <message>
        <source>+1 line</source>
        <translation>+1 ligne</translation>
    </message>
    <message>
        <source>+%1 lines</source>
        <translation>+%1 lignes</translation>
    </message>
    <message>
        <source>+ more lines</source>
        <translation>+ d’autres lignes</translation>
    </message>
    <message>
        <source>+%1 alike</source>
        <translation>+%1 semblables</translation>
    </message>
</context>
<context>
    <name>logwright::ui::RelatedTemplatesModel</name>
    <message>
        <source>Templates that lead to it</source>
        <translation>Gabarits qui y mènent</translation>
    </message>
    <message>
        <source>Templates that it leads to</source>
        <translation>Gabarits auxquels il mène</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Gabarit</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Entre</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Sort</translation>
    </message>
</context>
<context>
    <name>logwright::ui::RelationTrainer</name>
    <message>
        <source>No logs are open.</source>
        <translation>Aucun journal n’est ouvert.</translation>
    </message>
    <message>
        <source>A training is under way.</source>
        <translation>Un entraînement est en cours.</translation>
    </message>
    <message>
        <source>The logs are being read; training begins when that is done.</source>
        <translation>Les journaux sont en cours de lecture&#xa0;; l’entraînement commencera ensuite.</translation>
    </message>
    <message>
        <source>There are no records to learn from.</source>
        <translation>Il n’y a aucun enregistrement dont apprendre.</translation>
    </message>
    <message>
        <source>Training relations</source>
        <translation>Entraînement des relations</translation>
    </message>
    <message>
        <source>Relations cannot be trained</source>
        <translation>Les relations ne peuvent pas être entraînées</translation>
    </message>
    <message>
        <source>Choosing a training run</source>
        <translation>Choix d’un entraînement</translation>
    </message>
    <message>
        <source>Removing a training run</source>
        <translation>Suppression d’un entraînement</translation>
    </message>
</context>
<context>
    <name>logwright::ui::RelationWords</name>
    <message>
        <source>&lt; 1 %</source>
        <translation>&lt; 1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>0 s</source>
        <translation>0 s</translation>
    </message>
    <message>
        <source>Before %1 of %2 records of %3, one of %4 stood within %5; by chance it would be %6.</source>
        <translation>Avant %1 des %2 enregistrements de %3, un de %4 se tenait à moins de %5&#xa0;; par hasard, ce serait %6.</translation>
    </message>
    <message>
        <source>That is %1 times as often as by chance (%2 to %3).</source>
        <translation>C’est %1 fois aussi souvent que par hasard (%2 à %3).</translation>
    </message>
    <message>
        <source>After a record of %1, one of %2 came within %3 in %4 of the cases.</source>
        <translation>Après un enregistrement de %1, un de %2 est venu en moins de %3 dans %4 des cas.</translation>
    </message>
    <message>
        <source>Half of the lags are no longer than %1, or %2.</source>
        <translation>La moitié des délais ne dépasse pas %1, ou %2.</translation>
    </message>
    <message>
        <source>%1 has %2 of the evidence for this record of %3.</source>
        <translation>%1 porte %2 des preuves pour cet enregistrement de %3.</translation>
    </message>
    <message>
        <source>Without it, %1 would have been %2 less likely.</source>
        <translation>Sans lui, %1 aurait été %2 moins probable.</translation>
    </message>
    <message>
        <source>%1 records of %2 stand behind it; not all tell their time.</source>
        <translation>%1 enregistrements de %2 sont à l’appui&#xa0;; tous n’indiquent pas leur heure.</translation>
    </message>
    <message>
        <source>Nothing tells how long was between the two.</source>
        <translation>Rien n’indique combien de temps séparait les deux.</translation>
    </message>
    <message>
        <source>%1 records of %2 stand behind it; on average %3 before.</source>
        <translation>%1 enregistrements de %2 sont à l’appui&#xa0;; en moyenne %3 avant.</translation>
    </message>
    <message>
        <source>Lift: how many times as often the two come together as chance would have it. The range is where the true value lies; that any of all pairs lies outside its own is a chance of 1 in 10,000.</source>
        <translation>Lift&#xa0;: combien de fois plus souvent que par hasard les deux viennent ensemble. L’intervalle dit où se trouve la vraie valeur&#xa0;; que, de toutes les paires, une seule sorte du sien a une chance sur 10 000.</translation>
    </message>
    <message>
        <source>Share: how much of the model&apos;s evidence for a record an earlier one carries.</source>
        <translation>Part&#xa0;: combien des preuves du modèle pour un enregistrement un autre, antérieur, porte.</translation>
    </message>
    <message>
        <source>Fall: how much less likely the model finds the record when the earlier one is taken out.</source>
        <translation>Chute&#xa0;: de combien l’enregistrement est moins probable pour le modèle quand l’antérieur est ôté.</translation>
    </message>
    <message numerus="yes">
        <source>%1 record(s)</source>
        <translation>
            <numerusform>%1 enregistrement</numerusform>
            <numerusform>%1 enregistrements</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 began %2 before %3 did.</source>
        <translation>%1 a commencé %2 avant %3.</translation>
    </message>
    <message>
        <source>They began at most twice as far apart in %1 of %2 runs; by chance that would be once in %3 such cases.</source>
        <translation>Ils ont commencé au plus deux fois plus loin l’un de l’autre dans %1 des %2 séries ; par hasard, ce serait le cas une fois sur %3.</translation>
    </message>
</context>
<context>
    <name>logwright::ui::ReportDialog</name>
    <message>
        <source>Web page (HTML)</source>
        <translation>Page web (HTML)</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Pages web (*.html)</translation>
    </message>
    <message>
        <source>Pages (PDF)</source>
        <translation>Pages (PDF)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Text (Markdown)</source>
        <translation>Texte (Markdown)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>For programs (JSON)</source>
        <translation>Pour programmes (JSON)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Table (CSV)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Only what the filter lea&amp;ves</source>
        <translation>&amp;Seulement ce que laisse le filtre</translation>
    </message>
    <message>
        <source>&amp;Redact secrets</source>
        <translation>Caviarder les secret&amp;s</translation>
    </message>
    <message>
        <source>Write report</source>
        <translation>Écrire le rapport</translation>
    </message>
    <message>
        <source>Preview of the report</source>
        <translation>Aperçu du rapport</translation>
    </message>
    <message>
        <source>Write...</source>
        <translation>Écrire...</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>Ce qu’il contient</translation>
    </message>
    <message>
        <source>There is no filter: the report is of all records.</source>
        <translation>Il n’y a pas de filtre&#xa0;: le rapport porte sur tous les enregistrements.</translation>
    </message>
    <message>
        <source>Passwords, tokens and keys are written as marks.</source>
        <translation>Mots de passe, jetons et clés sont écrits comme des marques.</translation>
    </message>
    <message>
        <source>Only where View &gt; Reveal secrets is on can they be written in clear.</source>
        <translation>Seulement si Affichage &gt; Révéler les secrets est activé, ils peuvent être écrits en clair.</translation>
    </message>
    <message>
        <source>T&amp;itle</source>
        <translation>T&amp;itre</translation>
    </message>
    <message>
        <source>Form&amp;at</source>
        <translation>Form&amp;at</translation>
    </message>
    <message>
        <source>Choose a record, and train relations, to have its tree drawn.</source>
        <translation>Choisir un enregistrement, et entraîner les relations, pour que son arbre soit dessiné.</translation>
    </message>
    <message>
        <source>The five most frequent; learned where they are not yet.</source>
        <translation>Les cinq plus fréquents&#xa0;; appris là où ils ne le sont pas encore.</translation>
    </message>
    <message>
        <source>The preview is being made</source>
        <translation>L’aperçu est en préparation</translation>
    </message>
    <message>
        <source>Choose what the report is to hold.</source>
        <translation>Choisir ce que le rapport doit contenir.</translation>
    </message>
    <message>
        <source>The preview shows the first %1 rows of each table.</source>
        <translation>L’aperçu montre les %1 premières lignes de chaque table.</translation>
    </message>
    <message>
        <source>Write the report to</source>
        <translation>Écrire le rapport dans</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Écriture du rapport</translation>
    </message>
    <message>
        <source>The report was written</source>
        <translation>Le rapport a été écrit</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>The report was not written</source>
        <translation>Le rapport n’a pas été écrit</translation>
    </message>
    <message>
        <source>&amp;Overview and rates</source>
        <translation>&amp;Vue d’ensemble et débits</translation>
    </message>
    <message>
        <source>&amp;Cardinalities</source>
        <translation>&amp;Cardinalités</translation>
    </message>
    <message>
        <source>&amp;Templates</source>
        <translation>&amp;Gabarits</translation>
    </message>
    <message>
        <source>&amp;Findings</source>
        <translation>C&amp;onstats</translation>
    </message>
    <message>
        <source>What &amp;led to the chosen record</source>
        <translation>Ce qui a &amp;mené à l’enregistrement choisi</translation>
    </message>
    <message>
        <source>&amp;Workflows</source>
        <translation>&amp;Flux de travail</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Notes</translation>
    </message>
    <message>
        <source>What it was &amp;made from</source>
        <translation>De quoi il est &amp;tiré</translation>
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
        <translation>Toutes les cardinalités</translation>
    </message>
    <message>
        <source>The only template that its model knows, so it is predicted whatever came before: there is nothing to measure, and nothing that could be learned. One model for all cardinalities has a choice.</source>
        <translation>Le seul gabarit que connaît son modèle, donc prédit quoi qu’il soit venu avant&#xa0;: il n’y a rien à mesurer, et rien qui pourrait être appris. Un modèle pour toutes les cardinalités a le choix.</translation>
    </message>
    <message>
        <source>No record of what was learned is among those held out.</source>
        <translation>Aucun enregistrement de ce qui a été appris n’est parmi ceux qui sont réservés.</translation>
    </message>
    <message>
        <source>Mean over templates: precision %1, recall %2, F1 %3
Over records: precision %4, recall %5, F1 %6</source>
        <translation>Moyenne sur les gabarits&#xa0;: précision %1, rappel %2, F1 %3
Sur les enregistrements&#xa0;: précision %4, rappel %5, F1 %6</translation>
    </message>
    <message>
        <source>Of the times a template was predicted, how often it came</source>
        <translation>Quand un gabarit a été prédit, combien de fois il est venu</translation>
    </message>
    <message>
        <source>Of the times a template came, how often it was predicted</source>
        <translation>Quand un gabarit est venu, combien de fois il était prédit</translation>
    </message>
    <message>
        <source>Between precision and recall: their harmonic mean</source>
        <translation>Entre précision et rappel&#xa0;: leur moyenne harmonique</translation>
    </message>
    <message>
        <source>Held-out records that were predicted</source>
        <translation>Enregistrements réservés qui ont été prédits</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Gabarit</translation>
    </message>
    <message>
        <source>Held out</source>
        <translation>Réservés</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Précision</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Rappel</translation>
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
        <translation>%1 enregistrements n’ont pas pu être examinés&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>logwright::ui::SearchBar</name>
    <message>
        <source>&amp;Next hit</source>
        <translation>Résultat &amp;suivant</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>&amp;Previous hit</source>
        <translation>Résultat &amp;précédent</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>&amp;Filter to what the search finds</source>
        <translation>&amp;Filtrer sur ce que trouve la recherche</translation>
    </message>
    <message>
        <source>Filter to these</source>
        <translation>Filtrer dessus</translation>
    </message>
    <message>
        <source>Filter &amp;out what the search finds</source>
        <translation>E&amp;xclure ce que trouve la recherche</translation>
    </message>
    <message>
        <source>Filter out</source>
        <translation>Exclure</translation>
    </message>
    <message>
        <source>&amp;Save the search...</source>
        <translation>&amp;Enregistrer la recherche...</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Search for</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search: timeout  &quot;no route&quot;  /took \d+ ms/  -heartbeat  severity&gt;=error  after:10:02</source>
        <translation>Recherche&#xa0;: timeout  &quot;no route&quot;  /took \d+ ms/  -heartbeat  severity&gt;=error  after:10:02</translation>
    </message>
    <message>
        <source>What the search found</source>
        <translation>Ce que la recherche a trouvé</translation>
    </message>
    <message>
        <source>What will be looked for</source>
        <translation>Ce qui sera cherché</translation>
    </message>
    <message>
        <source>Saved searches, and those made last</source>
        <translation>Recherches enregistrées, et les dernières faites</translation>
    </message>
    <message>
        <source>Saved and recent searches</source>
        <translation>Recherches enregistrées et récentes</translation>
    </message>
    <message>
        <source>Save the search</source>
        <translation>Enregistrer la recherche</translation>
    </message>
    <message>
        <source>Its name:</source>
        <translation>Son nom&#xa0;:</translation>
    </message>
    <message>
        <source>%1 found, %2 % searched</source>
        <translation>%1 trouvés, %2&#xa0;% parcourus</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>%1 trouvés</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistrées</translation>
    </message>
    <message>
        <source>Forget a saved search</source>
        <translation>Oublier une recherche enregistrée</translation>
    </message>
    <message>
        <source>Made last</source>
        <translation>Dernières faites</translation>
    </message>
</context>
<context>
    <name>logwright::ui::SearchCompleter</name>
    <message>
        <source>What may stand here</source>
        <translation>Ce qui peut se mettre ici</translation>
    </message>
</context>
<context>
    <name>logwright::ui::SearchFilters</name>
    <message>
        <source>Without %1</source>
        <translation>Sans %1</translation>
    </message>
    <message>
        <source>This search cannot be a filter</source>
        <translation>Cette recherche ne peut pas être un filtre</translation>
    </message>
</context>
<context>
    <name>logwright::ui::SearchKeeper</name>
    <message>
        <source>The search was not kept</source>
        <translation>La recherche n’a pas été gardée</translation>
    </message>
</context>
<context>
    <name>logwright::ui::SearchResults</name>
    <message>
        <source>Search results</source>
        <translation>Résultats de recherche</translation>
    </message>
    <message>
        <source>Records that were found</source>
        <translation>Enregistrements trouvés</translation>
    </message>
    <message>
        <source>How much was searched</source>
        <translation>Combien a été parcouru</translation>
    </message>
    <message>
        <source>No search</source>
        <translation>Aucune recherche</translation>
    </message>
    <message>
        <source>What a search finds stands here, beside the whole log. Ctrl+F begins one.</source>
        <translation>Ce que trouve une recherche s’affiche ici, à côté du journal entier. Ctrl+F en commence une.</translation>
    </message>
    <message>
        <source>This search is not understood</source>
        <translation>Cette recherche n’est pas comprise</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Recherche en cours</translation>
    </message>
    <message>
        <source>The first hits appear in a moment.</source>
        <translation>Les premiers résultats apparaissent dans un instant.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>No record that the filter leaves is what &quot;%1&quot; says.</source>
        <translation>Aucun enregistrement que laisse le filtre n’est ce que dit «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>logwright::ui::SeriesChart</name>
    <message>
        <source>Values over time</source>
        <translation>Valeurs au fil du temps</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) out of the band</source>
        <translation>
            <numerusform>%n valeur hors de la bande</numerusform>
            <numerusform>%n valeurs hors de la bande</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2 to %3 was expected</source>
        <translation>%1&#xa0;; de %2 à %3 était attendu</translation>
    </message>
    <message>
        <source>%1 values from %2 to %3, %4</source>
        <translation>%1 valeurs de %2 à %3, %4</translation>
    </message>
</context>
<context>
    <name>logwright::ui::ShortcutModel</name>
    <message>
        <source>Usually it has no keys</source>
        <translation>D’habitude sans touches</translation>
    </message>
    <message>
        <source>Usually it has: %1</source>
        <translation>D’habitude&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <translation>%1, modifié</translation>
    </message>
    <message>
        <source>no keys</source>
        <translation>aucune touche</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Aller</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Analyse</source>
        <translation>Analyse</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Gabarits</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Correlations</source>
        <translation>Corrélations</translation>
    </message>
    <message>
        <source>Workflows</source>
        <translation>Flux de travail</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Detectors</source>
        <translation>Détecteurs</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Signets</translation>
    </message>
    <message>
        <source>Highlighters</source>
        <translation>Surlignages</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
</context>
<context>
    <name>logwright::ui::ShortcutsDialog</name>
    <message>
        <source>&amp;No keys</source>
        <translation>&amp;Aucune touche</translation>
    </message>
    <message>
        <source>&amp;Usual keys</source>
        <translation>Touches &amp;habituelles</translation>
    </message>
    <message>
        <source>&amp;Take them</source>
        <translation>&amp;Les prendre</translation>
    </message>
    <message>
        <source>Usual keys for &amp;all</source>
        <translation>Touches habituelles pour &amp;tout</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Search: an action, a view, a key</source>
        <translation>Recherche&#xa0;: une action, une vue, une touche</translation>
    </message>
    <message>
        <source>Search the shortcuts</source>
        <translation>Chercher dans les raccourcis</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Actions et leurs touches</translation>
    </message>
    <message>
        <source>Press the new keys</source>
        <translation>Appuyer sur les nouvelles touches</translation>
    </message>
    <message>
        <source>Press the keys that are to do it: they hold at once</source>
        <translation>Appuyer sur les touches voulues&#xa0;: elles valent aussitôt</translation>
    </message>
    <message>
        <source>What stands in the way</source>
        <translation>Ce qui s’y oppose</translation>
    </message>
    <message>
        <source>No action is called like this.</source>
        <translation>Aucune action ne s’appelle ainsi.</translation>
    </message>
    <message>
        <source>Choose an action.</source>
        <translation>Choisissez une action.</translation>
    </message>
    <message>
        <source>Keys of “%1”: go to the field and press the new ones.</source>
        <translation>Touches de «&#xa0;%1&#xa0;» : allez dans le champ et appuyez sur les nouvelles.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>%1 walks through lists or presses buttons and cannot be given to an action.</source>
        <translation>%1 parcourt les listes ou presse les boutons et ne peut être donnée à une action.</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <translation>«&#xa0;%1&#xa0;» (%2)</translation>
    </message>
    <message>
        <source>%1 is taken by %2.</source>
        <translation>%1 est déjà prise par %2.</translation>
    </message>
</context>
<context>
    <name>logwright::ui::SidePicker</name>
    <message>
        <source>%1: sources</source>
        <translation>%1&#xa0;: sources</translation>
    </message>
    <message>
        <source>%1: span of time</source>
        <translation>%1&#xa0;: période</translation>
    </message>
    <message>
        <source>all of the time: drag over a part</source>
        <translation>tout le temps&#xa0;: glisser sur une partie</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>Toutes les sources</translation>
    </message>
</context>
<context>
    <name>logwright::ui::SlotTableModel</name>
    <message>
        <source>At least this many: there are more different values than are counted</source>
        <translation>Au moins autant&#xa0;: il y a plus de valeurs différentes qu’on n’en compte</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Distinct</source>
        <translation>Distinctes</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Enregistrements</translation>
    </message>
    <message>
        <source>The place of the parameter in the template</source>
        <translation>La place du paramètre dans le gabarit</translation>
    </message>
    <message>
        <source>What the values look like</source>
        <translation>À quoi ressemblent les valeurs</translation>
    </message>
    <message>
        <source>How many different values were seen</source>
        <translation>Combien de valeurs différentes ont été vues</translation>
    </message>
    <message>
        <source>Records in which the parameter could be read</source>
        <translation>Enregistrements où le paramètre a pu être lu</translation>
    </message>
</context>
<context>
    <name>logwright::ui::Sources</name>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lue</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ignorée</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Changed on disk</source>
        <translation>Modifiée sur le disque</translation>
    </message>
    <message>
        <source>Chosen by you</source>
        <translation>Choisi par vous</translation>
    </message>
    <message>
        <source>Found: fits %1 % of the first lines</source>
        <translation>Trouvé&#xa0;: convient à %1&#xa0;% des premières lignes</translation>
    </message>
    <message>
        <source>Click to choose another format</source>
        <translation>Cliquer pour choisir un autre format</translation>
    </message>
    <message>
        <source>Found from the first bytes</source>
        <translation>Trouvé d’après les premiers octets</translation>
    </message>
    <message>
        <source>Click to choose another encoding</source>
        <translation>Cliquer pour choisir un autre encodage</translation>
    </message>
    <message>
        <source>Records: %1, lines: %2, %3</source>
        <translation>Enregistrements&#xa0;: %1, lignes&#xa0;: %2, %3</translation>
    </message>
    <message>
        <source>%1 times could not be read</source>
        <translation>%1 heures n’ont pas pu être lues</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encodage</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Enregistrements</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Clock: %1 added to the times in its lines</source>
        <translation>Horloge&#xa0;: %1 ajoutées aux heures de ses lignes</translation>
    </message>
    <message>
        <source>Its lines tell no year: taken from the file&apos;s date</source>
        <translation>Ses lignes n’indiquent pas d’année : prise de la date du fichier</translation>
    </message>
    <message>
        <source>Its lines tell no date: taken from the file&apos;s date</source>
        <translation>Ses lignes n’indiquent pas de date : prise de la date du fichier</translation>
    </message>
    <message>
        <source>Its lines tell no year: taken from the other sources</source>
        <translation>Ses lignes n’indiquent pas d’année : prise des autres sources</translation>
    </message>
    <message>
        <source>The file is no longer there, so its records cannot be shown</source>
        <translation>Le fichier n’est plus là, ses enregistrements ne peuvent donc pas être montrés</translation>
    </message>
    <message>
        <source>Hardly any line fits the format that you chose</source>
        <translation>Presque aucune ligne ne correspond au format choisi</translation>
    </message>
</context>
<context>
    <name>logwright::ui::SourcesPanel</name>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>No sources yet</source>
        <translation>Pas encore de sources</translation>
    </message>
    <message>
        <source>Open a folder of logs, or drop files on this window.</source>
        <translation>Ouvrir un dossier de journaux, ou déposer des fichiers sur cette fenêtre.</translation>
    </message>
    <message>
        <source>Open a folder</source>
        <translation>Ouvrir un dossier</translation>
    </message>
    <message>
        <source>As found</source>
        <translation>Tel que trouvé</translation>
    </message>
    <message>
        <source>What was &amp;added</source>
        <translation>Ce qui a été &amp;ajouté</translation>
    </message>
    <message>
        <source>&amp;All of it</source>
        <translation>&amp;Tout</translation>
    </message>
    <message>
        <source>&amp;Show only this</source>
        <translation>Ne &amp;montrer que celle-ci</translation>
    </message>
    <message>
        <source>&amp;Format...</source>
        <translation>&amp;Format...</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>&amp;Encodage</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>&amp;Relire</translation>
    </message>
    <message>
        <source>&amp;Copy path</source>
        <translation>&amp;Copier le chemin</translation>
    </message>
    <message>
        <source>Re&amp;move from the project</source>
        <translation>Retirer du &amp;projet</translation>
    </message>
    <message>
        <source>%1, give or take %2.</source>
        <translation>%1, à %2 près.</translation>
    </message>
    <message>
        <source>C&amp;lock...</source>
        <translation>Hor&amp;loge...</translation>
    </message>
</context>
<context>
    <name>logwright::ui::StartPage</name>
    <message>
        <source>Open a folder of logs to see its records on one timeline, the templates behind them, and how often each occurs. Archives are looked into. Or drop files and folders anywhere on this window.</source>
        <translation>Ouvrir un dossier de journaux pour voir ses enregistrements sur une frise, les gabarits derrière eux et la fréquence de chacun. Les archives sont ouvertes aussi. Ou déposer fichiers et dossiers n’importe où sur cette fenêtre.</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>Ouverts récemment</translation>
    </message>
    <message>
        <source>Open a folder</source>
        <translation>Ouvrir un dossier</translation>
    </message>
    <message>
        <source>Open files</source>
        <translation>Ouvrir des fichiers</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Ouvrir un projet</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
</context>
<context>
    <name>logwright::ui::StatusFigures</name>
    <message>
        <source>Show the log</source>
        <translation>Montrer le journal</translation>
    </message>
    <message>
        <source>Show the templates</source>
        <translation>Montrer les gabarits</translation>
    </message>
    <message>
        <source>Show the sources</source>
        <translation>Montrer les sources</translation>
    </message>
    <message>
        <source>Show the next source that was not read, and why</source>
        <translation>Montrer la prochaine source qui n’a pas été lue, et pourquoi</translation>
    </message>
    <message>
        <source>Figures of the project</source>
        <translation>Chiffres du projet</translation>
    </message>
    <message>
        <source>Memory that the program takes now</source>
        <translation>Mémoire que prend le programme en ce moment</translation>
    </message>
    <message>
        <source>%1 not read</source>
        <translation>%1 non lues</translation>
    </message>
    <message>
        <source>%1 of memory</source>
        <translation>%1 de mémoire</translation>
    </message>
    <message numerus="yes">
        <source>%1 record(s)</source>
        <translation>
            <numerusform>%1 enregistrement</numerusform>
            <numerusform>%1 enregistrements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 template(s)</source>
        <translation>
            <numerusform>%1 gabarit</numerusform>
            <numerusform>%1 gabarits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 source(s)</source>
        <translation>
            <numerusform>%1 source</numerusform>
            <numerusform>%1 sources</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>logwright::ui::TableSorting</name>
    <message>
        <source>Sort by</source>
        <translation>Trier par</translation>
    </message>
    <message>
        <source>No table in sight can be sorted</source>
        <translation>Aucune table visible ne peut être triée</translation>
    </message>
</context>
<context>
    <name>logwright::ui::TaskProgress</name>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>encore %1</translation>
    </message>
</context>
<context>
    <name>logwright::ui::TaskRow</name>
    <message>
        <source>Stopping</source>
        <translation>Arrêt</translation>
    </message>
    <message>
        <source>%1 records/s</source>
        <translation>%1 enregistrements/s</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>encore %1</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>depuis %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Progress of: %1</source>
        <translation>Progression de&#xa0;: %1</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation>Annuler&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>logwright::ui::TasksPanel</name>
    <message>
        <source>Tasks</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Nothing is running</source>
        <translation>Rien n’est en cours</translation>
    </message>
</context>
<context>
    <name>logwright::ui::TemplateActions</name>
    <message>
        <source>Tables of templates (*.csv)</source>
        <translation>Tables de gabarits (*.csv)</translation>
    </message>
    <message>
        <source>&amp;Merge...</source>
        <translation>&amp;Fusionner...</translation>
    </message>
    <message>
        <source>&amp;Split by value...</source>
        <translation>&amp;Scinder par valeur...</translation>
    </message>
    <message>
        <source>Turn parameter into &amp;words...</source>
        <translation>Changer le paramètre en &amp;mots...</translation>
    </message>
    <message>
        <source>Turn word into p&amp;arameter...</source>
        <translation>Changer le mot en p&amp;aramètre...</translation>
    </message>
    <message>
        <source>&amp;Rename...</source>
        <translation>&amp;Renommer...</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>É&amp;pingler</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>Masq&amp;uer</translation>
    </message>
    <message>
        <source>Show hi&amp;dden templates</source>
        <translation>Montrer les gabarits mas&amp;qués</translation>
    </message>
    <message>
        <source>&amp;Import templates...</source>
        <translation>&amp;Importer des gabarits...</translation>
    </message>
    <message>
        <source>&amp;Export templates...</source>
        <translation>&amp;Exporter les gabarits...</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Choose a template first.</source>
        <translation>Choisir d’abord un gabarit.</translation>
    </message>
    <message>
        <source>Choose one template: this goes for one at a time.</source>
        <translation>Choisir un seul gabarit&#xa0;: cela se fait un à la fois.</translation>
    </message>
    <message>
        <source>Choose two templates or more, with Ctrl or Shift.</source>
        <translation>Choisir deux gabarits ou plus, avec Ctrl ou Maj.</translation>
    </message>
    <message>
        <source>This template has no parameters.</source>
        <translation>Ce gabarit n’a pas de paramètres.</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>Désé&amp;pingler</translation>
    </message>
    <message>
        <source>No longer &amp;hidden</source>
        <translation>Ne plus mas&amp;quer</translation>
    </message>
    <message>
        <source>Makes the chosen templates one</source>
        <translation>Fait des gabarits choisis un seul</translation>
    </message>
    <message>
        <source>Gives values of a parameter templates of their own</source>
        <translation>Donne à des valeurs d’un paramètre leurs propres gabarits</translation>
    </message>
    <message>
        <source>Gives every value of a parameter a template of its own</source>
        <translation>Donne à chaque valeur d’un paramètre son propre gabarit</translation>
    </message>
    <message>
        <source>Makes templates that differ in one word one</source>
        <translation>Fait un seul gabarit de ceux qui diffèrent par un mot</translation>
    </message>
    <message>
        <source>Gives the template a name</source>
        <translation>Donne un nom au gabarit</translation>
    </message>
    <message>
        <source>Lets mining change the template again</source>
        <translation>Laisse l’extraction changer de nouveau le gabarit</translation>
    </message>
    <message>
        <source>Keeps the template as it is, whatever mining finds</source>
        <translation>Garde le gabarit tel quel, quoi que trouve l’extraction</translation>
    </message>
    <message>
        <source>Shows the template in the views again</source>
        <translation>Montre de nouveau le gabarit dans les vues</translation>
    </message>
    <message>
        <source>Leaves the template out of the views</source>
        <translation>Retire le gabarit des vues</translation>
    </message>
    <message>
        <source>Takes templates over from a CSV file</source>
        <translation>Reprend des gabarits d’un fichier CSV</translation>
    </message>
    <message>
        <source>Writes the templates to a CSV file</source>
        <translation>Écrit les gabarits dans un fichier CSV</translation>
    </message>
    <message>
        <source>Shows templates that were hidden, and their records, in grey</source>
        <translation>Montre en gris les gabarits masqués et leurs enregistrements</translation>
    </message>
    <message>
        <source>No template is hidden.</source>
        <translation>Aucun gabarit n’est masqué.</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>&amp;Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>&amp;Rétablir&#xa0;: %1</translation>
    </message>
    <message>
        <source>Does the change that was undone last again</source>
        <translation>Refait le dernier changement annulé</translation>
    </message>
    <message>
        <source>No change was undone.</source>
        <translation>Aucun changement n’a été annulé.</translation>
    </message>
    <message>
        <source>Import templates</source>
        <translation>Importer des gabarits</translation>
    </message>
    <message>
        <source>Reading templates</source>
        <translation>Lecture des gabarits</translation>
    </message>
    <message>
        <source>Export templates</source>
        <translation>Exporter les gabarits</translation>
    </message>
    <message>
        <source>Takes the last change of templates, verdicts, filters, bookmarks or highlighters back</source>
        <translation>Annule le dernier changement des gabarits, verdicts, filtres, signets ou surlignages</translation>
    </message>
    <message>
        <source>Nothing was changed that could be undone.</source>
        <translation>Rien n’a été changé qui puisse être annulé.</translation>
    </message>
</context>
<context>
    <name>logwright::ui::TemplateChangesModel</name>
    <message>
        <source>New: %1</source>
        <translation>Nouveau&#xa0;: %1</translation>
    </message>
    <message>
        <source>Merged into another: %1</source>
        <translation>Fusionné dans un autre&#xa0;: %1</translation>
    </message>
    <message>
        <source>Before: %1
After: %2</source>
        <translation>Avant&#xa0;: %1
Après&#xa0;: %2</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Template, before and after</source>
        <translation>Gabarit, avant et après</translation>
    </message>
    <message>
        <source>Records before</source>
        <translation>Enregistrements avant</translation>
    </message>
    <message>
        <source>Records after</source>
        <translation>Enregistrements après</translation>
    </message>
</context>
<context>
    <name>logwright::ui::TemplateDelegate</name>
    <message>
        <source>Name of the template</source>
        <translation>Nom du gabarit</translation>
    </message>
    <message>
        <source>Name; empty for none</source>
        <translation>Nom&#xa0;; vide pour aucun</translation>
    </message>
</context>
<context>
    <name>logwright::ui::TemplateDetails</name>
    <message>
        <source>%1, which was merged into it: %2</source>
        <translation>%1, qui y a été fusionné&#xa0;: %2</translation>
    </message>
    <message>
        <source>Details of the template</source>
        <translation>Détails du gabarit</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Gabarit</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Enregistrements</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>How it read when an earlier analysis was complete, or before it was changed by hand</source>
        <translation>Comment il se lisait quand une analyse antérieure était complète, ou avant d’être changé à la main</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changements</translation>
    </message>
    <message>
        <source>What was done to it by hand; the last change can be undone</source>
        <translation>Ce qui lui a été fait à la main&#xa0;; le dernier changement peut être annulé</translation>
    </message>
    <message>
        <source>Filter to this template</source>
        <translation>Filtrer sur ce gabarit</translation>
    </message>
    <message>
        <source>%1, without a name</source>
        <translation>%1, sans nom</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, with 1 parameter</source>
        <translation>%1, avec 1 paramètre</translation>
    </message>
    <message>
        <source>%1, with %2 parameters</source>
        <translation>%1, avec %2 paramètres</translation>
    </message>
    <message>
        <source>Pinned: mining leaves it as it is</source>
        <translation>Épinglé&#xa0;: l’extraction le laisse tel quel</translation>
    </message>
    <message>
        <source>Hidden: left out of the views until it is shown</source>
        <translation>Masqué&#xa0;: absent des vues jusqu’à ce qu’il soit montré</translation>
    </message>
    <message numerus="yes">
        <source>%1 earlier one(s)</source>
        <translation>
            <numerusform>%1 antérieur</numerusform>
            <numerusform>%1 antérieurs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>logwright::ui::TemplateEdit</name>
    <message>
        <source>%1 more</source>
        <translation>%1 de plus</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>merge of %1</source>
        <translation>fusion de %1</translation>
    </message>
    <message>
        <source>split of %1</source>
        <translation>scission de %1</translation>
    </message>
    <message>
        <source>parameter into words in %1</source>
        <translation>paramètre en mots dans %1</translation>
    </message>
    <message>
        <source>word into parameter in %1</source>
        <translation>mot en paramètre dans %1</translation>
    </message>
    <message>
        <source>renaming of %1</source>
        <translation>renommage de %1</translation>
    </message>
    <message>
        <source>pinning of %1</source>
        <translation>épinglage de %1</translation>
    </message>
    <message>
        <source>unpinning of %1</source>
        <translation>désépinglage de %1</translation>
    </message>
    <message>
        <source>hiding of %1</source>
        <translation>masquage de %1</translation>
    </message>
    <message>
        <source>showing of %1</source>
        <translation>affichage de %1</translation>
    </message>
    <message>
        <source>import of %1 templates</source>
        <translation>import de %1 gabarits</translation>
    </message>
    <message>
        <source>Merged: %1</source>
        <translation>Fusion&#xa0;: %1</translation>
    </message>
    <message>
        <source>Split: %1</source>
        <translation>Scission&#xa0;: %1</translation>
    </message>
    <message>
        <source>Parameter turned into words: %1</source>
        <translation>Paramètre changé en mots&#xa0;: %1</translation>
    </message>
    <message>
        <source>Word turned into a parameter: %1</source>
        <translation>Mot changé en paramètre&#xa0;: %1</translation>
    </message>
    <message>
        <source>Name taken away: %1</source>
        <translation>Nom retiré&#xa0;: %1</translation>
    </message>
    <message>
        <source>Renamed: %1 is now “%2”</source>
        <translation>Renommage&#xa0;: %1 s’appelle désormais «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Pinned: %1</source>
        <translation>Épinglé&#xa0;: %1</translation>
    </message>
    <message>
        <source>No longer pinned: %1</source>
        <translation>N’est plus épinglé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Hidden: %1</source>
        <translation>Masqué&#xa0;: %1</translation>
    </message>
    <message>
        <source>No longer hidden: %1</source>
        <translation>N’est plus masqué&#xa0;: %1</translation>
    </message>
    <message>
        <source>Templates imported: %1</source>
        <translation>Gabarits importés&#xa0;: %1</translation>
    </message>
    <message>
        <source>Merging templates</source>
        <translation>Fusion de gabarits</translation>
    </message>
    <message>
        <source>Splitting a template</source>
        <translation>Scission d’un gabarit</translation>
    </message>
    <message>
        <source>Turning a word into a parameter</source>
        <translation>Changement d’un mot en paramètre</translation>
    </message>
    <message>
        <source>Importing templates</source>
        <translation>Import de gabarits</translation>
    </message>
    <message>
        <source>Changing templates</source>
        <translation>Modification de gabarits</translation>
    </message>
</context>
<context>
    <name>logwright::ui::TemplateEditor</name>
    <message>
        <source>Open logs first: there are no templates yet.</source>
        <translation>Ouvrir d’abord des journaux&#xa0;: il n’y a pas encore de gabarits.</translation>
    </message>
    <message>
        <source>An analysis is running: templates can be changed when it is done.</source>
        <translation>Une analyse est en cours&#xa0;: les gabarits pourront être changés ensuite.</translation>
    </message>
    <message>
        <source>A training is under way: templates can be changed when it is done or stopped.</source>
        <translation>Un entraînement est en cours&#xa0;: les gabarits pourront être changés quand il sera fini ou arrêté.</translation>
    </message>
    <message>
        <source>Another change of the templates is under way.</source>
        <translation>Un autre changement des gabarits est en cours.</translation>
    </message>
    <message>
        <source>The templates were not changed</source>
        <translation>Les gabarits n’ont pas été changés</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Annulé&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source> (%1 record(s))</source>
        <translation>
            <numerusform> (%1 enregistrement)</numerusform>
            <numerusform> (%1 enregistrements)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>logwright::ui::TemplateGraphView</name>
    <message>
        <source>Sure only</source>
        <translation>Sûres seulement</translation>
    </message>
    <message>
        <source>Relations of templates</source>
        <translation>Relations des gabarits</translation>
    </message>
    <message>
        <source>Graph of the relations</source>
        <translation>Graphe des relations</translation>
    </message>
    <message>
        <source>All relations</source>
        <translation>Toutes les relations</translation>
    </message>
    <message>
        <source>The strongest relations of all templates, instead of those around one</source>
        <translation>Les relations les plus fortes de tous les gabarits, au lieu de celles d’un seul</translation>
    </message>
    <message>
        <source>Strength from</source>
        <translation>Force dès</translation>
    </message>
    <message>
        <source>Relations that carry less of the evidence, over all records of the effect, are left out</source>
        <translation>Les relations qui portent moins des preuves, sur tous les enregistrements de l’effet, sont laissées de côté</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>How many relations away from the chosen template</source>
        <translation>À combien de relations du gabarit choisi</translation>
    </message>
    <message>
        <source>Leaves out relations that the plain statistics do not bear out</source>
        <translation>Laisse de côté les relations que les statistiques simples ne confirment pas</translation>
    </message>
    <message>
        <source>Search templates</source>
        <translation>Chercher des gabarits</translation>
    </message>
    <message>
        <source>Search related templates</source>
        <translation>Chercher des gabarits liés</translation>
    </message>
    <message>
        <source>Templates with relations</source>
        <translation>Gabarits ayant des relations</translation>
    </message>
    <message>
        <source>%1 records</source>
        <translation>%1 enregistrements</translation>
    </message>
    <message>
        <source>%1 of %2 relations shown</source>
        <translation>%1 relations sur %2 montrées</translation>
    </message>
    <message>
        <source>the strongest; more would hide each other</source>
        <translation>les plus fortes&#xa0;; davantage se cacheraient l’une l’autre</translation>
    </message>
    <message>
        <source>No logs are open</source>
        <translation>Aucun journal n’est ouvert</translation>
    </message>
    <message>
        <source>Open logs and learn what leads to what in them.</source>
        <translation>Ouvrir des journaux et apprendre ce qui y mène à quoi.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Relations are being learned</source>
        <translation>Les relations sont en cours d’apprentissage</translation>
    </message>
    <message>
        <source>Nothing was learned yet</source>
        <translation>Rien n’a encore été appris</translation>
    </message>
    <message>
        <source>Here stand all relations between templates that a training finds: what leads to what, how strongly, and how long it takes.</source>
        <translation>Ici s’affichent toutes les relations entre gabarits qu’un entraînement trouve&#xa0;: ce qui mène à quoi, avec quelle force et en combien de temps.</translation>
    </message>
    <message>
        <source>Show the training</source>
        <translation>Montrer l’entraînement</translation>
    </message>
    <message>
        <source>Train relations</source>
        <translation>Entraîner les relations</translation>
    </message>
    <message>
        <source>No relations were found</source>
        <translation>Aucune relation n’a été trouvée</translation>
    </message>
    <message>
        <source>No template of these logs leads to another, as far as the model can tell.</source>
        <translation>Aucun gabarit de ces journaux ne mène à un autre, autant que le modèle puisse en juger.</translation>
    </message>
    <message>
        <source>No relation is that strong</source>
        <translation>Aucune relation n’est si forte</translation>
    </message>
    <message>
        <source>The limits above leave out all relations.</source>
        <translation>Les limites ci-dessus écartent toutes les relations.</translation>
    </message>
    <message>
        <source>Lift the limits</source>
        <translation>Lever les limites</translation>
    </message>
    <message>
        <source>What is around it</source>
        <translation>Ce qui l’entoure</translation>
    </message>
    <message>
        <source>Show its records in the log</source>
        <translation>Montrer ses enregistrements dans le journal</translation>
    </message>
    <message>
        <source>Filter to this template</source>
        <translation>Filtrer sur ce gabarit</translation>
    </message>
</context>
<context>
    <name>logwright::ui::TemplateTableModel</name>
    <message>
        <source>
Pinned: mining leaves it as it is</source>
        <translation>
Épinglé&#xa0;: l’extraction le laisse tel quel</translation>
    </message>
    <message>
        <source>
Hidden: left out of the views until it is shown</source>
        <translation>
Masqué&#xa0;: absent des vues jusqu’à ce qu’il soit montré</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 at most in one of %2 spans</source>
        <translation>%1 au plus dans une des %2 périodes</translation>
    </message>
    <message>
        <source>no time</source>
        <translation>pas d’heure</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>
Parameters: %1</source>
        <translation>
Paramètres&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 of the template&apos;s %2 records pass the filters</source>
        <translation>%1 des %2 enregistrements du gabarit passent les filtres</translation>
    </message>
    <message>
        <source>Cardinality %1: the template&apos;s %2 records are a number of %3 digits</source>
        <translation>Cardinalité %1&#xa0;: les %2 enregistrements du gabarit font un nombre de %3 chiffres</translation>
    </message>
    <message>
        <source>None of its records tells its time</source>
        <translation>Aucun de ses enregistrements n’indique son heure</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Gabarit</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Card.</source>
        <translation>Card.</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Débit</translation>
    </message>
    <message>
        <source>First (UTC)</source>
        <translation>Premier (UTC)</translation>
    </message>
    <message>
        <source>Last (UTC)</source>
        <translation>Dernier (UTC)</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>The constant part of a message, with &lt;*&gt; where it varies</source>
        <translation>La partie constante d’un message, avec &lt;*&gt; là où il varie</translation>
    </message>
    <message>
        <source>Records of the template that pass the filters</source>
        <translation>Enregistrements du gabarit qui passent les filtres</translation>
    </message>
    <message>
        <source>Cardinality: how many digits the template&apos;s number of records has, less one</source>
        <translation>Cardinalité&#xa0;: le nombre de chiffres du nombre d’enregistrements du gabarit, moins un</translation>
    </message>
    <message>
        <source>How the records divide over the severities</source>
        <translation>Comment les enregistrements se répartissent entre les gravités</translation>
    </message>
    <message>
        <source>Records over time; each row is drawn to its own peak</source>
        <translation>Enregistrements au fil du temps&#xa0;; chaque ligne est à l’échelle de son propre pic</translation>
    </message>
    <message>
        <source>Time of the first record that passes the filters</source>
        <translation>Heure du premier enregistrement qui passe les filtres</translation>
    </message>
    <message>
        <source>Time of the last record that passes the filters</source>
        <translation>Heure du dernier enregistrement qui passe les filtres</translation>
    </message>
    <message>
        <source>The template&apos;s number; it stays when the text changes</source>
        <translation>Le numéro du gabarit&#xa0;; il reste quand le texte change</translation>
    </message>
</context>
<context>
    <name>logwright::ui::TemplateTableView</name>
    <message>
        <source>Merge %1 templates</source>
        <translation>Fusionner %1 gabarits</translation>
    </message>
</context>
<context>
    <name>logwright::ui::TemplateView</name>
    <message>
        <source>Templates</source>
        <translation>Gabarits</translation>
    </message>
    <message>
        <source>Search templates</source>
        <translation>Chercher des gabarits</translation>
    </message>
    <message>
        <source>Words of the template, id:12, card:3</source>
        <translation>Mots du gabarit, id:12, card:3</translation>
    </message>
    <message>
        <source>Templates shown</source>
        <translation>Gabarits montrés</translation>
    </message>
    <message>
        <source>Table of templates</source>
        <translation>Table des gabarits</translation>
    </message>
    <message>
        <source>Columns of the template table</source>
        <translation>Colonnes de la table des gabarits</translation>
    </message>
    <message>
        <source>Filter to this template</source>
        <translation>Filtrer sur ce gabarit</translation>
    </message>
    <message>
        <source>Filter this template out</source>
        <translation>Exclure ce gabarit</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Copier les lignes</translation>
    </message>
    <message>
        <source>Copy rows as CSV</source>
        <translation>Copier les lignes en CSV</translation>
    </message>
    <message>
        <source>%1 of %2 templates</source>
        <translation>%1 sur %2 gabarits</translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation>Rien ne correspond à «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>No template that passes the filters has all of these words.</source>
        <translation>Aucun gabarit qui passe les filtres n’a tous ces mots.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>Every template is hidden</source>
        <translation>Tous les gabarits sont masqués</translation>
    </message>
    <message>
        <source>All of them were left out of the views.</source>
        <translation>Tous ont été retirés des vues.</translation>
    </message>
    <message>
        <source>Show hidden templates</source>
        <translation>Montrer les gabarits masqués</translation>
    </message>
    <message>
        <source>No template passes the filters</source>
        <translation>Aucun gabarit ne passe les filtres</translation>
    </message>
    <message>
        <source>The conditions above leave no record of any template.</source>
        <translation>Les conditions ci-dessus ne laissent aucun enregistrement d’aucun gabarit.</translation>
    </message>
    <message>
        <source>Lift all filters</source>
        <translation>Lever tous les filtres</translation>
    </message>
    <message>
        <source>No templates yet</source>
        <translation>Pas encore de gabarits</translation>
    </message>
    <message>
        <source>Messages are being read; their templates appear as they come.</source>
        <translation>Les messages sont en cours de lecture&#xa0;; leurs gabarits apparaissent à mesure.</translation>
    </message>
    <message>
        <source>No logs are open</source>
        <translation>Aucun journal n’est ouvert</translation>
    </message>
    <message>
        <source>Open a folder or files to see the templates of their messages.</source>
        <translation>Ouvrir un dossier ou des fichiers pour voir les gabarits de leurs messages.</translation>
    </message>
    <message>
        <source>No templates</source>
        <translation>Aucun gabarit</translation>
    </message>
    <message>
        <source>No records were read, so there are no templates.</source>
        <translation>Aucun enregistrement n’a été lu, il n’y a donc pas de gabarits.</translation>
    </message>
    <message numerus="yes">
        <source>%1 template(s)</source>
        <translation>
            <numerusform>%1 gabarit</numerusform>
            <numerusform>%1 gabarits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>logwright::ui::TextIndexer</name>
    <message>
        <source>Preparing searches</source>
        <translation>Préparation des recherches</translation>
    </message>
</context>
<context>
    <name>logwright::ui::TimelineChart</name>
    <message>
        <source>Record rate over time</source>
        <translation>Débit d’enregistrements au fil du temps</translation>
    </message>
    <message>
        <source>%1 bars from %2, at most %3 records in one</source>
        <translation>%1 barres à partir de %2, au plus %3 enregistrements dans une</translation>
    </message>
    <message>
        <source>%1 records in %2</source>
        <translation>%1 enregistrements dans %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 of %2 records in %3</source>
        <translation>%1 enregistrements sur %2 en %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 finding(s)</source>
        <translation>
            <numerusform>%1 constat</numerusform>
            <numerusform>%1 constats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>logwright::ui::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Frise</translation>
    </message>
    <message>
        <source>Severities</source>
        <translation>Gravités</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>All times are UTC. The height of a bar grows with the root of its count.</source>
        <translation>Toutes les heures sont en UTC. La hauteur d’une barre croît avec la racine de son nombre.</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Seulement %1</translation>
    </message>
    <message>
        <source>%1: %2 records. Shows only this severity; with others switched on, those too.</source>
        <translation>%1&#xa0;: %2 enregistrements. Ne montre que cette gravité&#xa0;; si d’autres sont activées, elles aussi.</translation>
    </message>
    <message>
        <source>No times</source>
        <translation>Aucune heure</translation>
    </message>
    <message>
        <source>None of the records says when it was written.</source>
        <translation>Aucun des enregistrements ne dit quand il a été écrit.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>The rate of records appears here as they are read.</source>
        <translation>Le débit des enregistrements apparaît ici à mesure qu’ils sont lus.</translation>
    </message>
    <message>
        <source>No records yet</source>
        <translation>Pas encore d’enregistrements</translation>
    </message>
    <message>
        <source>Open logs to see how many records they hold over time.</source>
        <translation>Ouvrir des journaux pour voir combien d’enregistrements ils contiennent au fil du temps.</translation>
    </message>
</context>
<context>
    <name>logwright::ui::TrainingChart</name>
    <message>
        <source>Loss over time</source>
        <translation>Perte au fil du temps</translation>
    </message>
    <message>
        <source>F1 over time</source>
        <translation>F1 au fil du temps</translation>
    </message>
    <message>
        <source>The mean negative log-likelihood of the records: of those trained on, and dashed of those held out. Where the dashed line rises again, the model learns by heart.</source>
        <translation>La log-vraisemblance négative moyenne des enregistrements&#xa0;: de ceux qui entraînent et, en tirets, de ceux qui sont réservés. Là où la ligne en tirets remonte, le modèle apprend par cœur.</translation>
    </message>
    <message>
        <source>F1 of the predicted template over held-out records, the mean over templates</source>
        <translation>F1 du gabarit prédit sur les enregistrements réservés, moyenne sur les gabarits</translation>
    </message>
    <message>
        <source>How little each network expects the next event, pass by pass over the sessions: of those learned from, and dashed of those held out. Several networks judge together.</source>
        <translation>Combien peu chaque réseau attend l’événement suivant, passe après passe sur les sessions&#xa0;: celles dont il apprend et, en tirets, celles qui sont réservées. Plusieurs réseaux jugent ensemble.</translation>
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
        <translation>F1, réservés</translation>
    </message>
    <message>
        <source>Loss by passes (dashed: held out)</source>
        <translation>Perte par passe (tirets&#xa0;: réservés)</translation>
    </message>
    <message>
        <source>Loss (dashed: held out)</source>
        <translation>Perte (tirets&#xa0;: réservés)</translation>
    </message>
    <message>
        <source>%1 passes</source>
        <translation>%1 passes</translation>
    </message>
    <message>
        <source>After %1: %2</source>
        <translation>Après %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>logwright::ui::TrainingPanel</name>
    <message>
        <source>Excitation</source>
        <translation>Excitation</translation>
    </message>
    <message>
        <source>LogFlow</source>
        <translation>LogFlow</translation>
    </message>
    <message>
        <source>One model for all cardinalities</source>
        <translation>Un modèle pour toutes les cardinalités</translation>
    </message>
    <message>
        <source>When it gets no better</source>
        <translation>Quand cela ne s’améliore plus</translation>
    </message>
    <message>
        <source>After minutes:</source>
        <translation>Après minutes&#xa0;:</translation>
    </message>
    <message>
        <source>After epochs:</source>
        <translation>Après époques&#xa0;:</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entraîner</translation>
    </message>
    <message>
        <source>Settings of the training</source>
        <translation>Réglages de l’entraînement</translation>
    </message>
    <message>
        <source>Learn the templates of</source>
        <translation>Apprendre les gabarits de</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Cardinalities to learn</source>
        <translation>Cardinalités à apprendre</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Matériel</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Processeur</translation>
    </message>
    <message>
        <source>Graphics card (CUDA)</source>
        <translation>Carte graphique (CUDA)</translation>
    </message>
    <message>
        <source>LibTorch, which this model needs, is not installed with the program.</source>
        <translation>LibTorch, dont ce modèle a besoin, n’est pas installé avec le programme.</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Époques</translation>
    </message>
    <message>
        <source>How often the training looks at all its records</source>
        <translation>Combien de fois l’entraînement parcourt tous ses enregistrements</translation>
    </message>
    <message>
        <source>LSTM and attention, one model a cardinality. Minutes to hours; its evidence says less of a single record.</source>
        <translation>LSTM et attention, un modèle par cardinalité. Des minutes à des heures&#xa0;; ses preuves en disent moins sur un enregistrement seul.</translation>
    </message>
    <message>
        <source>Each record raises the rate of those it leads to. Seconds; its evidence belongs to the record itself.</source>
        <translation>Chaque enregistrement élève le taux de ceux auxquels il mène. Des secondes&#xa0;; ses preuves appartiennent à l’enregistrement lui-même.</translation>
    </message>
    <message>
        <source>Templates of fewer than 1,000 records are mostly too few to learn from: look at their scores before trusting their trees.</source>
        <translation>Les gabarits de moins de 1 000 enregistrements en ont le plus souvent trop peu pour apprendre&#xa0;: voir leurs scores avant de se fier à leurs arbres.</translation>
    </message>
    <message>
        <source>There are no records to learn from.</source>
        <translation>Il n’y a aucun enregistrement dont apprendre.</translation>
    </message>
    <message>
        <source>No cardinality is chosen.</source>
        <translation>Aucune cardinalité n’est choisie.</translation>
    </message>
    <message>
        <source>This model runs on the processor.</source>
        <translation>Ce modèle tourne sur le processeur.</translation>
    </message>
    <message>
        <source>Looking for it</source>
        <translation>Recherche en cours</translation>
    </message>
</context>
<context>
    <name>logwright::ui::TrainingProgress</name>
    <message>
        <source>How the training goes</source>
        <translation>Comment va l’entraînement</translation>
    </message>
    <message>
        <source>Progress of the training</source>
        <translation>Progression de l’entraînement</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Arrêt</translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <translation>Attend son tour</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>encore %1</translation>
    </message>
</context>
<context>
    <name>logwright::ui::TrainingRunsModel</name>
    <message>
        <source>In use, out of date</source>
        <translation>Utilisé, périmé</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Utilisé</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation>Inachevé</translation>
    </message>
    <message>
        <source>%1, one for all</source>
        <translation>%1, un pour toutes</translation>
    </message>
    <message>
        <source>3 and above</source>
        <translation>3 et au-dessus</translation>
    </message>
    <message>
        <source>Learned from %1 records on %2</source>
        <translation>Appris de %1 enregistrements le %2</translation>
    </message>
    <message>
        <source>%1 windows in %2, %3 of the processor</source>
        <translation>%1 fenêtres en %2, %3 du processeur</translation>
    </message>
    <message>
        <source>It was stopped before its end; the best so far was kept. A training with the same settings goes on from there.</source>
        <translation>Il a été arrêté avant la fin&#xa0;; le meilleur jusque-là a été gardé. Un entraînement avec les mêmes réglages reprend à partir de là.</translation>
    </message>
    <message>
        <source>F1 of the predicted template over held-out records, the mean over templates: 1 is always right</source>
        <translation>F1 du gabarit prédit sur les enregistrements réservés, moyenne sur les gabarits&#xa0;: 1 est toujours juste</translation>
    </message>
    <message>
        <source>Windows trained on a second</source>
        <translation>Fenêtres entraînées par seconde</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Trained</source>
        <translation>Entraîné</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Cardinalities</source>
        <translation>Cardinalités</translation>
    </message>
    <message>
        <source>Windows/s</source>
        <translation>Fenêtres/s</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
</context>
<context>
    <name>logwright::ui::TrainingView</name>
    <message>
        <source>Stop, keep the best</source>
        <translation>Arrêter, garder le meilleur</translation>
    </message>
    <message>
        <source>Stop the training and keep the best model so far</source>
        <translation>Arrêter l’entraînement et garder le meilleur modèle jusqu’ici</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Trainings and scores</source>
        <translation>Entraînements et scores</translation>
    </message>
    <message>
        <source>Trainings</source>
        <translation>Entraînements</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Scores</translation>
    </message>
    <message>
        <source>Use for trees</source>
        <translation>Utiliser pour les arbres</translation>
    </message>
    <message>
        <source>Train again with its settings</source>
        <translation>Réentraîner avec ses réglages</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Scores by cardinality and template</source>
        <translation>Scores par cardinalité et gabarit</translation>
    </message>
    <message>
        <source>%1 windows/s</source>
        <translation>%1 fenêtres/s</translation>
    </message>
    <message>
        <source>Nothing was learned yet</source>
        <translation>Rien n’a encore été appris</translation>
    </message>
    <message>
        <source>Trees are made with %1, F1 %2</source>
        <translation>Les arbres sont faits avec %1, F1 %2</translation>
    </message>
    <message>
        <source>Trees are made with %1</source>
        <translation>Les arbres sont faits avec %1</translation>
    </message>
    <message>
        <source>No logs are open</source>
        <translation>Aucun journal n’est ouvert</translation>
    </message>
    <message>
        <source>Open logs; then a model can learn from them what leads to what.</source>
        <translation>Ouvrir des journaux&#xa0;; un modèle pourra alors y apprendre ce qui mène à quoi.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>The first training is under way</source>
        <translation>Le premier entraînement est en cours</translation>
    </message>
    <message>
        <source>Its curve shows above; what it came to stands here then.</source>
        <translation>Sa courbe est au-dessus&#xa0;; son résultat s’affichera ensuite ici.</translation>
    </message>
    <message>
        <source>Nothing was trained yet</source>
        <translation>Rien n’a encore été entraîné</translation>
    </message>
    <message>
        <source>A training learns which records lead to which. Its curve shows above while it runs.</source>
        <translation>Un entraînement apprend quels enregistrements mènent auxquels. Sa courbe est au-dessus pendant qu’il tourne.</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entraîner</translation>
    </message>
    <message>
        <source>A training cannot be read</source>
        <translation>Un entraînement ne peut pas être lu</translation>
    </message>
    <message>
        <source>Train again</source>
        <translation>Réentraîner</translation>
    </message>
    <message>
        <source>The templates have changed since this was learned</source>
        <translation>Les gabarits ont changé depuis cet apprentissage</translation>
    </message>
    <message>
        <source>Trees leave out what is new, and may join what is not the same any more.</source>
        <translation>Les arbres omettent ce qui est nouveau et joignent peut-être ce qui n’est plus le même.</translation>
    </message>
    <message>
        <source>The training was stopped; the best so far is kept</source>
        <translation>L’entraînement a été arrêté&#xa0;; le meilleur jusqu’ici est gardé</translation>
    </message>
    <message>
        <source>Relations were learned</source>
        <translation>Les relations ont été apprises</translation>
    </message>
    <message>
        <source>In the log, W on a record asks what led to it, L what it led to.</source>
        <translation>Dans le journal, W sur un enregistrement demande ce qui y a mené, L ce à quoi il a mené.</translation>
    </message>
    <message>
        <source>Show the training</source>
        <translation>Montrer l’entraînement</translation>
    </message>
</context>
<context>
    <name>logwright::ui::TreeBar</name>
    <message>
        <source>Same session</source>
        <translation>Même session</translation>
    </message>
    <message>
        <source>Same host</source>
        <translation>Même hôte</translation>
    </message>
    <message>
        <source>What led to it</source>
        <translation>Ce qui y a mené</translation>
    </message>
    <message>
        <source>From the record back to its causes (W)</source>
        <translation>De l’enregistrement en remontant à ses causes (W)</translation>
    </message>
    <message>
        <source>What it led to</source>
        <translation>Ce à quoi il a mené</translation>
    </message>
    <message>
        <source>From the record on to its effects (L)</source>
        <translation>De l’enregistrement en descendant à ses effets (L)</translation>
    </message>
    <message>
        <source>How many steps from the record the tree goes</source>
        <translation>À combien d’étapes de l’enregistrement va l’arbre</translation>
    </message>
    <message>
        <source>The share of the evidence from which a record counts as a cause. Automatic: what stands out, mean + 2 deviations.
%1</source>
        <translation>La part des preuves à partir de laquelle un enregistrement compte comme cause. Automatique&#xa0;: ce qui ressort, moyenne + 2 écarts.
%1</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Profondeur</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatique</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>En</translation>
    </message>
    <message>
        <source>No record farther away in time than this</source>
        <translation>Aucun enregistrement plus éloigné dans le temps</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>Only records of the record&apos;s own session: its block, request, thread or process</source>
        <translation>Seulement les enregistrements de la session de l’enregistrement&#xa0;: son bloc, sa requête, son fil ou son processus</translation>
    </message>
    <message>
        <source>Nothing of another host: the one that a record&apos;s line names, else the top folder of its file</source>
        <translation>Rien d’un autre hôte&#xa0;: celui que nomme la ligne d’un enregistrement, sinon le dossier de tête de son fichier</translation>
    </message>
    <message>
        <source>Doubtful edges</source>
        <translation>Arêtes douteuses</translation>
    </message>
    <message>
        <source>Edges that the plain statistics do not bear out: shown dashed, followed further, or left out</source>
        <translation>Arêtes que les statistiques simples ne confirment pas&#xa0;: montrées en tirets, suivies plus loin, ou omises</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>montrées</translation>
    </message>
    <message>
        <source>followed</source>
        <translation>suivies</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omises</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Douteuses</translation>
    </message>
</context>
<context>
    <name>logwright::ui::TreeDrawing</name>
    <message>
        <source>no time</source>
        <translation>pas d’heure</translation>
    </message>
    <message>
        <source>at the same time</source>
        <translation>au même moment</translation>
    </message>
    <message>
        <source>%1 before</source>
        <translation>%1 avant</translation>
    </message>
    <message>
        <source>%1 after</source>
        <translation>%1 après</translation>
    </message>
    <message>
        <source>%1 records of this template</source>
        <translation>%1 enregistrements de ce gabarit</translation>
    </message>
    <message>
        <source>%1 more hang on it: + unfolds</source>
        <translation>%1 autres y tiennent&#xa0;: + déplie</translation>
    </message>
    <message>
        <source>Doubtful: %1</source>
        <translation>Douteux&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>logwright::ui::TreeView</name>
    <message>
        <source>Correlation tree</source>
        <translation>Arbre de corrélation</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Arbre</translation>
    </message>
    <message>
        <source>Figures of the tree</source>
        <translation>Chiffres de l’arbre</translation>
    </message>
    <message>
        <source>No logs are open</source>
        <translation>Aucun journal n’est ouvert</translation>
    </message>
    <message>
        <source>Open logs and learn what leads to what in them.</source>
        <translation>Ouvrir des journaux et apprendre ce qui y mène à quoi.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Relations are being learned</source>
        <translation>Les relations sont en cours d’apprentissage</translation>
    </message>
    <message>
        <source>The tree comes when that is done.</source>
        <translation>L’arbre vient quand c’est fini.</translation>
    </message>
    <message>
        <source>Show the training</source>
        <translation>Montrer l’entraînement</translation>
    </message>
    <message>
        <source>What was learned cannot be read</source>
        <translation>Ce qui a été appris ne peut pas être lu</translation>
    </message>
    <message>
        <source>Train again</source>
        <translation>Réentraîner</translation>
    </message>
    <message>
        <source>Nothing was learned yet</source>
        <translation>Rien n’a encore été appris</translation>
    </message>
    <message>
        <source>A correlation tree shows which records led to a record. For that, a model must learn from these logs what leads to what: mostly a matter of seconds.</source>
        <translation>Un arbre de corrélation montre quels enregistrements ont mené à un enregistrement. Pour cela, un modèle doit apprendre de ces journaux ce qui mène à quoi&#xa0;: le plus souvent une affaire de secondes.</translation>
    </message>
    <message>
        <source>Train relations</source>
        <translation>Entraîner les relations</translation>
    </message>
    <message>
        <source>There is no tree of this record</source>
        <translation>Il n’y a pas d’arbre de cet enregistrement</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>Montrer le journal</translation>
    </message>
    <message>
        <source>No tree yet</source>
        <translation>Pas encore d’arbre</translation>
    </message>
    <message>
        <source>In the log, W on a record asks what led to it, L what it led to.</source>
        <translation>Dans le journal, W sur un enregistrement demande ce qui y a mené, L ce à quoi il a mené.</translation>
    </message>
    <message>
        <source>Tree of the chosen record</source>
        <translation>Arbre de l’enregistrement choisi</translation>
    </message>
    <message>
        <source>Choose a record</source>
        <translation>Choisir un enregistrement</translation>
    </message>
    <message>
        <source>The templates have changed since relations were learned</source>
        <translation>Les gabarits ont changé depuis l’apprentissage des relations</translation>
    </message>
    <message>
        <source>Trees leave out what is new, and may join what is not the same any more.</source>
        <translation>Les arbres omettent ce qui est nouveau et joignent peut-être ce qui n’est plus le même.</translation>
    </message>
    <message>
        <source>Nothing led to it that the model knows of</source>
        <translation>Rien n’y a mené, que le modèle sache</translation>
    </message>
    <message>
        <source>It led to nothing that the model knows of</source>
        <translation>Il n’a mené à rien, que le modèle sache</translation>
    </message>
    <message>
        <source>%1 nodes</source>
        <translation>%1 nœuds</translation>
    </message>
    <message>
        <source>only the strongest %1 are shown</source>
        <translation>seuls les %1 plus forts sont montrés</translation>
    </message>
    <message>
        <source>limits are set above</source>
        <translation>des limites sont posées ci-dessus</translation>
    </message>
    <message>
        <source>learned %1 UTC</source>
        <translation>appris %1 UTC</translation>
    </message>
    <message>
        <source>Previous tree</source>
        <translation>Arbre précédent</translation>
    </message>
    <message>
        <source>Next tree</source>
        <translation>Arbre suivant</translation>
    </message>
    <message>
        <source>Previous tree (Alt+Left)</source>
        <translation>Arbre précédent (Alt+Gauche)</translation>
    </message>
    <message>
        <source>Next tree (Alt+Right)</source>
        <translation>Arbre suivant (Alt+Droite)</translation>
    </message>
    <message>
        <source>Show in the log</source>
        <translation>Montrer dans le journal</translation>
    </message>
    <message>
        <source>What led to this?</source>
        <translation>Qu’est-ce qui y a mené&#xa0;?</translation>
    </message>
    <message>
        <source>What did this lead to?</source>
        <translation>À quoi cela a-t-il mené&#xa0;?</translation>
    </message>
    <message>
        <source>Filter to this template</source>
        <translation>Filtrer sur ce gabarit</translation>
    </message>
    <message>
        <source>Picture that scales (SVG)...</source>
        <translation>Image vectorielle (SVG)...</translation>
    </message>
    <message>
        <source>Picture (PNG)...</source>
        <translation>Image (PNG)...</translation>
    </message>
    <message>
        <source>Page (PDF)...</source>
        <translation>Page (PDF)...</translation>
    </message>
    <message>
        <source>Graphviz (DOT)...</source>
        <translation>Graphviz (DOT)...</translation>
    </message>
    <message>
        <source>Data (JSON)...</source>
        <translation>Données (JSON)...</translation>
    </message>
    <message>
        <source>Copy as a picture</source>
        <translation>Copier comme image</translation>
    </message>
    <message>
        <source>The tree as a picture or as data</source>
        <translation>L’arbre en image ou en données</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>Déplier</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Replier</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copier comme texte</translation>
    </message>
    <message>
        <source>Export the tree</source>
        <translation>Exporter l’arbre</translation>
    </message>
    <message>
        <source>The tree was not written</source>
        <translation>L’arbre n’a pas été écrit</translation>
    </message>
    <message numerus="yes">
        <source>%1 doubtful edge(s), dashed</source>
        <translation>
            <numerusform>%1 arête douteuse, en tirets</numerusform>
            <numerusform>%1 arêtes douteuses, en tirets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>logwright::ui::ValueHistogram</name>
    <message>
        <source>Histogram of the values</source>
        <translation>Histogramme des valeurs</translation>
    </message>
    <message>
        <source>From %1 to %2, on average %3</source>
        <translation>De %1 à %2, en moyenne %3</translation>
    </message>
    <message>
        <source>%1 to %2: %3 records</source>
        <translation>%1 à %2&#xa0;: %3 enregistrements</translation>
    </message>
</context>
<context>
    <name>logwright::ui::ValueTableModel</name>
    <message>
        <source>%1
%2 of %3 records, %4</source>
        <translation>%1
%2 sur %3 enregistrements, %4</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Nombre</translation>
    </message>
</context>
<context>
    <name>logwright::ui::ViewTabs</name>
    <message>
        <source>Views</source>
        <translation>Vues</translation>
    </message>
</context>
<context>
    <name>logwright::ui::WindowActions</name>
    <message>
        <source>&amp;Open folder...</source>
        <translation>&amp;Ouvrir un dossier...</translation>
    </message>
    <message>
        <source>Open &amp;files...</source>
        <translation>Ouvrir des &amp;fichiers...</translation>
    </message>
    <message>
        <source>Open &amp;project...</source>
        <translation>Ouvrir un &amp;projet...</translation>
    </message>
    <message>
        <source>&amp;Save project copy as...</source>
        <translation>Enregistrer une copie du projet &amp;sous...</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Fer&amp;mer</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Comme le &amp;système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>S&amp;ombre</translation>
    </message>
    <message>
        <source>&amp;Bigger text</source>
        <translation>Texte plus &amp;grand</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>Texte plus &amp;petit</translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <translation>Texte &amp;normal</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>&amp;Rétablir la disposition</translation>
    </message>
    <message>
        <source>Reveal &amp;secrets</source>
        <translation>Révéler les &amp;secrets</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>Ava&amp;nt</translation>
    </message>
    <message>
        <source>&amp;Lift last condition</source>
        <translation>&amp;Lever la dernière condition</translation>
    </message>
    <message>
        <source>&amp;Clear the filter</source>
        <translation>&amp;Effacer le filtre</translation>
    </message>
    <message>
        <source>Only &amp;errors and above</source>
        <translation>Seulement erreurs et &amp;au-dessus</translation>
    </message>
    <message>
        <source>Only &amp;warnings and above</source>
        <translation>Seulement a&amp;vertissements et au-dessus</translation>
    </message>
    <message>
        <source>&amp;Look for changed and new files</source>
        <translation>&amp;Chercher les fichiers modifiés et nouveaux</translation>
    </message>
    <message>
        <source>&amp;Follow growing files</source>
        <translation>&amp;Suivre les fichiers qui grandissent</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Suivre</translation>
    </message>
    <message>
        <source>&amp;Go on reading</source>
        <translation>C&amp;ontinuer la lecture</translation>
    </message>
    <message>
        <source>&amp;Cancel all tasks</source>
        <translation>A&amp;nnuler toutes les tâches</translation>
    </message>
    <message>
        <source>&amp;Train relations...</source>
        <translation>&amp;Entraîner les relations...</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Look for changes</source>
        <translation>Chercher les changements</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Command &amp;palette...</source>
        <translation>Palette de co&amp;mmandes...</translation>
    </message>
    <message>
        <source>&amp;About Logwright</source>
        <translation>À &amp;propos de Logwright</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Édition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Templates</source>
        <translation>&amp;Gabarits</translation>
    </message>
    <message>
        <source>F&amp;indings</source>
        <translation>&amp;Constats</translation>
    </message>
    <message>
        <source>&amp;Analyse</source>
        <translation>A&amp;nalyse</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ai&amp;de</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Ouverts récemmen&amp;t</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>Nothing was opened yet</source>
        <translation>Rien n’a encore été ouvert</translation>
    </message>
    <message>
        <source>&amp;Forget these</source>
        <translation>&amp;Oublier ceux-ci</translation>
    </message>
    <message>
        <source>Write &amp;report...</source>
        <translation>Écrire le &amp;rapport...</translation>
    </message>
    <message>
        <source>&amp;Find...</source>
        <translation>C&amp;hercher...</translation>
    </message>
    <message>
        <source>Find a &amp;template...</source>
        <translation>&amp;Trouver un gabarit...</translation>
    </message>
    <message>
        <source>&amp;Bookmarks</source>
        <translation>&amp;Signets</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <comment>menu</comment>
        <translation>A&amp;ller</translation>
    </message>
    <message>
        <source>&amp;Help for this view</source>
        <translation>&amp;Aide sur cette vue</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts...</source>
        <translation>&amp;Raccourcis clavier...</translation>
    </message>
    <message>
        <source>&amp;Save the filter...</source>
        <translation>Enregi&amp;strer le filtre...</translation>
    </message>
    <message>
        <source>&amp;Highlighters</source>
        <translation>Surli&amp;gnages</translation>
    </message>
    <message>
        <source>Hide e-&amp;mail addresses</source>
        <translation>Masquer les adresses é&amp;lectroniques</translation>
    </message>
    <message>
        <source>E-mail addresses are secrets too: redacted everywhere, and found by detectors</source>
        <translation>Les adresses électroniques sont aussi des secrets : masquées partout et trouvées par les détecteurs</translation>
    </message>
    <message>
        <source>Follow the system&apos;s &amp;journal</source>
        <translation>Suivre le &amp;journal du système</translation>
    </message>
    <message>
        <source>Look for wrong cloc&amp;ks</source>
        <translation>Chercher des horloges &amp;fausses</translation>
    </message>
    <message>
        <source>S&amp;ort the table by...</source>
        <translation>Tri&amp;er la table par...</translation>
    </message>
</context>
<context>
    <name>logwright::ui::WorkbenchKeeper</name>
    <message>
        <source>Filters, highlighters and layout are not kept</source>
        <translation>Filtres, surlignages et disposition ne sont pas gardés</translation>
    </message>
</context>
<context>
    <name>logwright::ui::WorkflowListModel</name>
    <message>
        <source>95 % within %1</source>
        <translation>95&#xa0;% en moins de %1</translation>
    </message>
    <message>
        <source>How often it was carried out</source>
        <translation>Combien de fois il a été exécuté</translation>
    </message>
    <message>
        <source>From first to last record, the median</source>
        <translation>Du premier au dernier enregistrement, la médiane</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>Commence par</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Fois</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Durée</translation>
    </message>
</context>
<context>
    <name>logwright::ui::WorkflowView</name>
    <message>
        <source>Search workflows</source>
        <translation>Chercher des flux</translation>
    </message>
    <message>
        <source>Search workflows by their steps</source>
        <translation>Chercher des flux par leurs étapes</translation>
    </message>
    <message>
        <source>Workflows</source>
        <translation>Flux de travail</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>Flux de travail</translation>
    </message>
    <message>
        <source>Learning workflows</source>
        <translation>Apprentissage des flux</translation>
    </message>
    <message>
        <source>This record is of no workflow</source>
        <translation>Cet enregistrement n’est d’aucun flux</translation>
    </message>
    <message>
        <source>Nothing ties it to other records, or no task like its was seen often enough.</source>
        <translation>Rien ne le relie à d’autres enregistrements, ou aucune tâche comme la sienne n’a été vue assez souvent.</translation>
    </message>
    <message>
        <source>A session of %1 records</source>
        <translation>Une session de %1 enregistrements</translation>
    </message>
    <message>
        <source>It keeps to the workflow from beginning to end.</source>
        <translation>Elle suit le flux du début à la fin.</translation>
    </message>
    <message>
        <source>No logs are open</source>
        <translation>Aucun journal n’est ouvert</translation>
    </message>
    <message>
        <source>Open logs to see the tasks that their records are steps of.</source>
        <translation>Ouvrir des journaux pour voir les tâches dont leurs enregistrements sont les étapes.</translation>
    </message>
    <message>
        <source>The task list shows how far it is.</source>
        <translation>La liste des tâches montre où cela en est.</translation>
    </message>
    <message>
        <source>The logs are being read</source>
        <translation>Les journaux sont en cours de lecture</translation>
    </message>
    <message>
        <source>Workflows are learned when all of it is there.</source>
        <translation>Les flux sont appris quand tout est là.</translation>
    </message>
    <message>
        <source>Learning was cancelled</source>
        <translation>L’apprentissage a été annulé</translation>
    </message>
    <message>
        <source>Learn workflows</source>
        <translation>Apprendre les flux</translation>
    </message>
    <message>
        <source>No workflows were learned</source>
        <translation>Aucun flux n’a été appris</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>No workflow fits the search</source>
        <translation>Aucun flux ne répond à la recherche</translation>
    </message>
    <message>
        <source>Its name or its steps hold all words searched for.</source>
        <translation>Son nom ou ses étapes contiennent tous les mots cherchés.</translation>
    </message>
    <message>
        <source>No workflows were found</source>
        <translation>Aucun flux n’a été trouvé</translation>
    </message>
    <message>
        <source>No records are steps of a task that comes again. Choose above what ties records together.</source>
        <translation>Aucun enregistrement n’est l’étape d’une tâche qui revient. Choisir ci-dessus ce qui relie les enregistrements.</translation>
    </message>
    <message>
        <source>The tasks that records are steps of: branches, loops, times.</source>
        <translation>Les tâches dont les enregistrements sont les étapes&#xa0;: branches, boucles, temps.</translation>
    </message>
    <message>
        <source>tied together by their sessions</source>
        <translation>reliés par leurs sessions</translation>
    </message>
    <message>
        <source>tied together by values they share</source>
        <translation>reliés par des valeurs communes</translation>
    </message>
    <message>
        <source>tied together by times alone: a guess</source>
        <translation>reliés par les seules heures&#xa0;: une supposition</translation>
    </message>
    <message>
        <source>%1 executions</source>
        <translation>%1 exécutions</translation>
    </message>
    <message>
        <source>%1 of %2 steps</source>
        <translation>%1 sur %2 étapes</translation>
    </message>
    <message>
        <source>%1 of %2 edges</source>
        <translation>%1 sur %2 arêtes</translation>
    </message>
    <message>
        <source>Show its records in the log</source>
        <translation>Montrer ses enregistrements dans le journal</translation>
    </message>
    <message>
        <source>Filter to this template</source>
        <translation>Filtrer sur ce gabarit</translation>
    </message>
    <message>
        <source>Picture that scales (SVG)...</source>
        <translation>Image vectorielle (SVG)...</translation>
    </message>
    <message>
        <source>Picture (PNG)...</source>
        <translation>Image (PNG)...</translation>
    </message>
    <message>
        <source>Page (PDF)...</source>
        <translation>Page (PDF)...</translation>
    </message>
    <message>
        <source>Graphviz (DOT)...</source>
        <translation>Graphviz (DOT)...</translation>
    </message>
    <message>
        <source>Data (JSON)...</source>
        <translation>Données (JSON)...</translation>
    </message>
    <message>
        <source>Copy as a picture</source>
        <translation>Copier comme image</translation>
    </message>
    <message>
        <source>what is there</source>
        <translation>ce qu’il y a</translation>
    </message>
    <message>
        <source>sessions</source>
        <translation>sessions</translation>
    </message>
    <message>
        <source>values they share</source>
        <translation>valeurs communes</translation>
    </message>
    <message>
        <source>times alone</source>
        <translation>heures seules</translation>
    </message>
    <message>
        <source>What says that records are of one execution of a task. Without a choice: sessions, where most records name one; else values that records share.</source>
        <translation>Ce qui dit que des enregistrements sont d’une même exécution d’une tâche. Sans choix&#xa0;: les sessions, là où la plupart des enregistrements en nomment une&#xa0;; sinon les valeurs communes.</translation>
    </message>
    <message>
        <source>Tied by</source>
        <translation>Reliés par</translation>
    </message>
    <message>
        <source>Edges that a smaller share of the executions at their first step take are left out</source>
        <translation>Les arêtes que prend une plus petite part des exécutions à leur première étape sont omises</translation>
    </message>
    <message>
        <source>Edges from</source>
        <translation>Arêtes dès</translation>
    </message>
    <message>
        <source>The workflow as a picture or as data</source>
        <translation>Le flux en image ou en données</translation>
    </message>
    <message>
        <source>Without the session</source>
        <translation>Sans la session</translation>
    </message>
    <message>
        <source>Shows the workflow alone again</source>
        <translation>Montre de nouveau le flux seul</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copier comme texte</translation>
    </message>
    <message>
        <source>Export the workflow</source>
        <translation>Exporter le flux</translation>
    </message>
    <message>
        <source>The workflow was not written</source>
        <translation>Le flux n’a pas été écrit</translation>
    </message>
</context>
<context>
    <name>logwright::ui::Workspace</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Template %1</source>
        <translation>Gabarit %1</translation>
    </message>
    <message>
        <source>Templates %1 and %2</source>
        <translation>Gabarits %1 et %2</translation>
    </message>
    <message>
        <source>Without template %1</source>
        <translation>Sans le gabarit %1</translation>
    </message>
    <message>
        <source>No component</source>
        <translation>Sans composant</translation>
    </message>
    <message>
        <source>Component %1</source>
        <translation>Composant %1</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Opens a folder of logs and shows what is in it.</source>
        <translation>Ouvre un dossier de journaux et montre ce qu’il contient.</translation>
    </message>
    <message>
        <source>Folders and files of logs, or one project.</source>
        <translation>Dossiers et fichiers de journaux, ou un projet.</translation>
    </message>
    <message>
        <source>Keep the project in FILE.</source>
        <translation>Garder le projet dans FILE.</translation>
    </message>
    <message>
        <source>Save pictures of every view in DIR once all is read, and quit.</source>
        <translation>Enregistrer des images de toutes les vues dans DIR une fois tout lu, et quitter.</translation>
    </message>
    <message>
        <source>light or dark; remembered.</source>
        <translation>light (clair) ou dark (sombre)&#xa0;; retenu.</translation>
    </message>
    <message>
        <source>no picture could be written to %1</source>
        <translation>aucune image n’a pu être écrite dans %1</translation>
    </message>
    <message>
        <source>%1 is no theme; light and dark are</source>
        <translation>%1 n’est pas un thème&#xa0;; light et dark en sont</translation>
    </message>
    <message>
        <source>%1 does not exist</source>
        <translation>%1 n’existe pas</translation>
    </message>
</context>
</TS>
