// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/help/help_topics.h"

#include <QCoreApplication>
#include <QVariant>
#include <QWidget>

#include <algorithm>

namespace logwright::ui {

namespace {

constexpr auto topicProperty = "helpTopic";

struct Words {
    Q_DECLARE_TR_FUNCTIONS(logwright::ui::Help)
};

using Key = HelpTopic::Key;

Key openRecord() {
    return {Words::tr("Return, double click"), Words::tr("Show it in the log")};
}

QList<Key> graphKeys() {
    return {{Words::tr("Arrows, Home"), Words::tr("Walk from card to card, to the one in the centre")},
            {QStringLiteral("A, Shift+A"), Words::tr("Go through the arrows at the card")},
            {QStringLiteral("+, -"), Words::tr("Unfold and fold what hangs on the card")},
            {QStringLiteral("Z, Shift+Z, 0, 1"), Words::tr("Larger, smaller, all of it, true size")}};
}

QList<HelpTopic> viewTopics() {
    return {
        {QStringLiteral("overview"),
         Words::tr("Overview"),
         Words::tr(
             "What the logs are like, in figures: how many records there are, when they were written and "
             "by whom, what goes wrong, and which templates are most frequent. Every figure and every "
             "bar leads to the records behind it."),
         Words::tr(
             "Everything is counted over the records that the filter leaves. The risk follows from how many "
             "findings are of rules and secrets, and from grave records in which other findings show."),
         {{Words::tr("Arrows, Return"), Words::tr("Walk the bars of a chart, filter to one")}},
         {}},
        {QStringLiteral("log"),
         Words::tr("Log"),
         Words::tr("The records of all sources, in the order of their times. What varies in a message is "
                   "tinted, the words that stay the same are not. Marks at the left are findings and "
                   "bookmarks."),
         Words::tr("Times are shown in UTC, as the lines tell them or as their file's settings say. A record "
                   "without a time has that of the one before it. Severity, component and session are read "
                   "off the line; the template is found by comparing all messages."),
         {{Words::tr("Up, Down, Page Up, Page Down"), Words::tr("Walk; with Shift, choose several")},
          {Words::tr("Left, Right"), Words::tr("Move along long messages")},
          {Words::tr("Return, Space"), Words::tr("Show the record's details")}},
         {QStringLiteral("log")}},
        {QStringLiteral("templates"),
         Words::tr("Templates"),
         Words::tr("The kinds of messages in the logs, each once: its words, with a mark in each place where "
                   "something varies. The table says how often each came, and from when to when. You can "
                   "merge, split, name, pin and hide templates."),
         Words::tr("Templates are found by comparing messages with each other; no list of formats is needed. "
                   "Cardinality is how many digits the number of records has, less one: 7 records have "
                   "cardinality 0, 7,000 have 3."),
         {{Words::tr("Return"), Words::tr("Filter the log to the template")}},
         {QStringLiteral("templates")}},
        {QStringLiteral("findings"),
         Words::tr("Findings"),
         Words::tr(
             "What the detectors hold for out of line, with the reason in a sentence. Say of each "
             "whether it is right: a false positive teaches the detector, and findings like it go too."),
         Words::tr("The score, 0 to 1, says how far something departs from what was learned as normal. It is "
                   "comparable within one detector. Verdicts can be undone exactly."),
         {openRecord(), {Words::tr("Space"), Words::tr("Walk to the next; with Shift, back")}},
         {QStringLiteral("findings")}},
        {QStringLiteral("correlations"),
         Words::tr("Correlations"),
         Words::tr(
             "What led to a record, or what it led to, as a tree in which time runs from left to right. "
             "An arrow's share says how much of the evidence points there. Arrows with a question mark "
             "are doubtful."),
         Words::tr("A model that was trained on these logs proposes the arrows. Counts decide: an arrow is "
                   "sure only where the two templates come together more often than chance would have it."),
         graphKeys(),
         {QStringLiteral("correlations")}},
        {QStringLiteral("relations"),
         Words::tr("Relations"),
         Words::tr(
             "Which templates lead to which, over all of the logs. The table lists templates with their "
             "relations, the drawing shows those of the chosen one."),
         Words::tr(
             "Lift says how much more often two templates come together than chance would have it; the "
             "lag is the time between them. Both are counted on the records, not guessed by the model."),
         graphKeys(),
         {}},
        {QStringLiteral("workflow"),
         Words::tr("Workflows"),
         Words::tr("How tasks usually go: steps, branches, loops, and steps that come side by side. Lay a "
                   "session over it to see where it left the usual way."),
         Words::tr("Records are tied to executions of a task by the session that they name, by values that "
                   "they share, or by time alone. Shares on arrows are shares of executions; times are "
                   "medians."),
         graphKeys(),
         {QStringLiteral("workflow")}},
        {QStringLiteral("training"),
         Words::tr("Training"),
         Words::tr("Teaches a model what leads to what in these logs, for the trees of Correlations. Past "
                   "trainings are listed; choose the one that trees are made with."),
         Words::tr("Scores are measured on the later part of the time, which the model did not see. F1 joins "
                   "how many predictions are right and how many records were predicted; 1 is best."),
         {},
         {QStringLiteral("training")}},
        {QStringLiteral("detectors"),
         Words::tr("Detectors"),
         Words::tr("Teaches the detectors what is normal: which steps follow which, which values come, how "
                   "often. What departs from it becomes a finding."),
         Words::tr("Unless you choose otherwise, the earliest 60 % of the records are taken as normal. The "
                   "evaluation compares findings with labels, where the logs came with some."),
         {},
         {QStringLiteral("detectors")}},
        {QStringLiteral("compare"),
         Words::tr("Compare"),
         Words::tr("Two parts of the logs, a good day and a bad day: which templates are new or gone, which "
                   "come more or less often, which values and sequences changed. What surprises most stands "
                   "first."),
         Words::tr("A change is listed where it is larger than what each side varies by itself. Of all that "
                   "is listed, a small share may still be chance."),
         {{Words::tr("Return"), Words::tr("Show the records behind the change")}},
         {}},
    };
}

QList<HelpTopic> dockTopics() {
    return {
        {QStringLiteral("search"),
         Words::tr("Search line"),
         Words::tr(
             "Looks for words, for \"several words\" and for /regular expressions/ in all records, and for "
             "fields: severity>=error, template:12, host:n7, after:10:00. A minus before a term leaves "
             "out what has it. Below the line stands what will be looked for."),
         Words::tr("What is found is what is shown: text that is hidden as a secret is not found. Hits come "
                   "while the search runs."),
         {{QStringLiteral("Esc"), Words::tr("Empty the line")}},
         {QStringLiteral("search")}},
        {QStringLiteral("filter"),
         Words::tr("Filter"),
         Words::tr("The conditions that hold now, each as a chip. All views show only the records that meet "
                   "all of them. A click on a chip lifts its condition; back and forward go through the "
                   "filters that you had."),
         {},
         {{Words::tr("Delete, Return"), Words::tr("Lift the condition of the chip")}},
         {}},
        {QStringLiteral("sources"),
         Words::tr("Sources"),
         Words::tr(
             "The files that the project was made from, in their folders, with their format and how far "
             "they were read. A file with a mark has a problem: rest the pointer on it to read which."),
         Words::tr("Formats are recognised from the first lines of each file and can be chosen by hand."),
         {{Words::tr("Menu key, right click"), Words::tr("Format, encoding, read again, remove")}},
         {QStringLiteral("sources")}},
        {QStringLiteral("cardinality"),
         Words::tr("Cardinality"),
         Words::tr(
             "How many templates are frequent and how many are rare: for each cardinality two bars, its "
             "templates and their records. Rare templates are few records, and often the telling ones."),
         Words::tr("The axis is logarithmic: each step up is ten times as many."),
         {{Words::tr("Left, Right, Return"), Words::tr("Walk the bars, filter to one")}},
         {}},
        {QStringLiteral("details"),
         Words::tr("Details"),
         Words::tr("All that is known of the chosen record: its lines as they stand in the file, its fields, "
                   "the values of its parameters, its findings and notes."),
         Words::tr("The text is read from its file at this moment; the rest comes from the project."),
         {},
         {}},
        {QStringLiteral("parameters"),
         Words::tr("Parameters"),
         Words::tr(
             "The values of the chosen template's parameters: which come how often, how numbers spread, "
             "and how they went over time."),
         Words::tr(
             "Counted over all records of the template that the filter leaves. The band is where values "
             "are expected, as the detectors learned it."),
         {{Words::tr("Left, Right"), Words::tr("Walk through the values out of the band")}},
         {}},
        {QStringLiteral("evidence"),
         Words::tr("Evidence"),
         Words::tr("Why an arrow is in a drawing: how often the two templates came together, in which order, "
                   "after how long, and the records themselves."),
         Words::tr("All figures are counts over the logs. The histogram shows the times between the two."),
         {openRecord()},
         {}},
        {QStringLiteral("timeline"),
         Words::tr("Timeline"),
         Words::tr(
             "How many records came when, stacked by severity. Triangles above are findings, ticks below "
             "are hits of the search. Drag over a range to filter to it."),
         Words::tr("Bars grow with the square root of the count, so that quiet hours can be seen beside a "
                   "burst."),
         {{Words::tr("Left, Right, Page Up, Page Down"), Words::tr("Move the range")},
          {QStringLiteral("+, -"), Words::tr("Make the range shorter, longer")},
          {QStringLiteral("Esc"), Words::tr("Lift the range")}},
         {}},
        {QStringLiteral("bookmarks"),
         Words::tr("Bookmarks"),
         Words::tr("The records that you marked, with colours and notes."),
         Words::tr("They are kept in the project and stay with their records when files grow."),
         {openRecord()},
         {QStringLiteral("bookmarks")}},
        {QStringLiteral("highlighters"),
         Words::tr("Highlighters"),
         Words::tr(
             "Searches that paint the records they find in a colour, in the log. They filter nothing. Of "
             "several that find a record the first one paints its row."),
         Words::tr("Only records that show are looked at, so they cost the same however large the logs are. "
                   "They are kept in the project."),
         {{Words::tr("Space"), Words::tr("Switch it on or off")},
          {Words::tr("Return"), Words::tr("Change it")}},
         {QStringLiteral("highlighters")}},
        {QStringLiteral("tasks"),
         Words::tr("Tasks"),
         Words::tr("What is being worked on, how far it is and how long it will take. Each can be cancelled; "
                   "what was done until then is kept where that makes sense."),
         {},
         {},
         {}},
        {QStringLiteral("results"),
         Words::tr("Search results"),
         Words::tr("The records that the search found, in the order of their times, beside the full log. "
                   "Choosing one shows it there."),
         {},
         {openRecord()},
         {}},
    };
}

}  // namespace

QList<HelpTopic> helpTopics() {
    const HelpTopic window{
        QStringLiteral("window"),
        Words::tr("The window"),
        Words::tr(
            "Views stand in the middle, as tabs; what belongs to the chosen thing stands around them. All "
            "of them show the same records, those that the filter leaves, and what is chosen in one is "
            "chosen in all. A click chooses, a double click opens, a drag over time makes a range."),
        Words::tr("Logs stay where they are and are never changed. A project holds of each record its time, "
                  "severity, template and place; the text is read from the files when it is shown."),
        {{QStringLiteral("Tab, Shift+Tab"), Words::tr("To the next control and back")},
         {Words::tr("Menu key, right click"), Words::tr("What can be done with the chosen thing")}},
        {QStringLiteral("help"), QStringLiteral("go"), QStringLiteral("view"), QStringLiteral("docks")}};
    return QList<HelpTopic>{window} + viewTopics() + dockTopics();
}

void setHelpTopic(QWidget& view, const QString& name) {
    view.setProperty(topicProperty, name);
    const QList<HelpTopic> topics = helpTopics();
    const auto found = std::ranges::find(topics, name, &HelpTopic::name);
    if (found != topics.end()) view.setWhatsThis(found->shows);
}

QString helpTopicOf(const QWidget* widget) {
    for (const QWidget* one = widget; one; one = one->parentWidget())
        if (const QVariant name = one->property(topicProperty); name.isValid()) return name.toString();
    return QStringLiteral("window");
}

}  // namespace logwright::ui
