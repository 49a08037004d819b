<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>logwright::ui::ClockDialog</name>
    <message numerus="yes">
        <source>%n record(s) move</source>
        <translation>
            <numerusform>%n record moves</numerusform>
            <numerusform>%n records move</numerusform>
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
    <name>logwright::ui::SeriesChart</name>
    <message numerus="yes">
        <source>%n value(s) out of the band</source>
        <translation>
            <numerusform>%n value out of the band</numerusform>
            <numerusform>%n values out of the band</numerusform>
        </translation>
    </message>
</context>
</TS>
