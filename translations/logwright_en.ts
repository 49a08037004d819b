<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>logwright::ui::ClockDialog</name>
    <message numerus="yes">
        <source>%1 record(s) move</source>
        <translation>
            <numerusform>%1 record moves</numerusform>
            <numerusform>%1 records move</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>logwright::ui::ClockHint</name>
    <message numerus="yes">
        <source>%1. %n more clock(s) seem wrong.</source>
        <translation>
            <numerusform>%1. %n more clock seems wrong.</numerusform>
            <numerusform>%1. %n more clocks seem wrong.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>logwright::ui::ClockSetter</name>
    <message numerus="yes">
        <source>clock of %n source(s)</source>
        <translation>
            <numerusform>clock of %n source</numerusform>
            <numerusform>clock of %n sources</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>logwright::ui::Conditions</name>
    <message numerus="yes">
        <source>%n sources</source>
        <translation>
            <numerusform>%n source</numerusform>
            <numerusform>%n sources</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>logwright::ui::CountChart</name>
    <message numerus="yes">
        <source>%1. %n bar(s), the largest: %2</source>
        <translation>
            <numerusform>%1. %n bar, the largest: %2</numerusform>
            <numerusform>%1. %n bars, the largest: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>logwright::ui::EditPreview</name>
    <message numerus="yes">
        <source>%1 template(s) change</source>
        <translation>
            <numerusform>%1 template changes</numerusform>
            <numerusform>%1 templates change</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 are new</source>
        <translation>
            <numerusform>%1 is new</numerusform>
            <numerusform>%1 are new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 are merged into others</source>
        <translation>
            <numerusform>%1 is merged into another</numerusform>
            <numerusform>%1 are merged into others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 keep their text and their records</source>
        <translation>
            <numerusform>%1 keeps its text and its records</numerusform>
            <numerusform>%1 keep their text and their records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 record(s) move.</source>
        <translation>
            <numerusform>%1 record moves.</numerusform>
            <numerusform>%1 records move.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>logwright::ui::FilterBar</name>
    <message numerus="yes">
        <source>%1 template(s) hidden</source>
        <translation>
            <numerusform>%1 template hidden</numerusform>
            <numerusform>%1 templates hidden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 record(s)</source>
        <translation>
            <numerusform>%1 record</numerusform>
            <numerusform>%1 records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>logwright::ui::Findings</name>
    <message numerus="yes">
        <source>%1 finding(s)</source>
        <translation>
            <numerusform>%1 finding</numerusform>
            <numerusform>%1 findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 other finding(s)</source>
        <translation>
            <numerusform>%1 other finding</numerusform>
            <numerusform>%1 other findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>logwright::ui::Overview</name>
    <message numerus="yes">
        <source>%1 error(s)</source>
        <translation>
            <numerusform>%1 error</numerusform>
            <numerusform>%1 errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %1 source(s)</source>
        <translation>
            <numerusform>in %1 source</numerusform>
            <numerusform>in %1 sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 warning(s)</source>
        <translation>
            <numerusform>%1 warning</numerusform>
            <numerusform>%1 warnings</numerusform>
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
            <numerusform>%1 critical record</numerusform>
            <numerusform>%1 critical records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>logwright::ui::PartsDialog</name>
    <message numerus="yes">
        <source>%1 value(s) are chosen, in %2 records.</source>
        <translation>
            <numerusform>%1 value is chosen, in %2 records.</numerusform>
            <numerusform>%1 values are chosen, in %2 records.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>logwright::ui::Places</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>logwright::ui::RelationWords</name>
    <message numerus="yes">
        <source>%1 record(s)</source>
        <translation>
            <numerusform>%1 record</numerusform>
            <numerusform>%1 records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>logwright::ui::SeriesChart</name>
    <message numerus="yes">
        <source>%n value(s) out of the band</source>
        <translation>
            <numerusform>%n value out of the band</numerusform>
            <numerusform>%n values out of the band</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>logwright::ui::StatusFigures</name>
    <message numerus="yes">
        <source>%1 record(s)</source>
        <translation>
            <numerusform>%1 record</numerusform>
            <numerusform>%1 records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 template(s)</source>
        <translation>
            <numerusform>%1 template</numerusform>
            <numerusform>%1 templates</numerusform>
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
    <name>logwright::ui::TemplateDetails</name>
    <message numerus="yes">
        <source>%1 earlier one(s)</source>
        <translation>
            <numerusform>%1 earlier one</numerusform>
            <numerusform>%1 earlier ones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>logwright::ui::TemplateEditor</name>
    <message numerus="yes">
        <source> (%1 record(s))</source>
        <translation>
            <numerusform> (%1 record)</numerusform>
            <numerusform> (%1 records)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>logwright::ui::TemplateView</name>
    <message numerus="yes">
        <source>%1 template(s)</source>
        <translation>
            <numerusform>%1 template</numerusform>
            <numerusform>%1 templates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>logwright::ui::TimelineChart</name>
    <message numerus="yes">
        <source>%1 finding(s)</source>
        <translation>
            <numerusform>%1 finding</numerusform>
            <numerusform>%1 findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>logwright::ui::TreeView</name>
    <message numerus="yes">
        <source>%1 doubtful edge(s), dashed</source>
        <translation>
            <numerusform>%1 doubtful edge, dashed</numerusform>
            <numerusform>%1 doubtful edges, dashed</numerusform>
        </translation>
    </message>
</context>
</TS>
