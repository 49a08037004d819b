// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/mining/template_text.h"

#include <QtTest>

using namespace logwright;

namespace {

TemplateText textOf(const char* text) {
    return TemplateText(templateWithText({}, text));
}

}  // namespace

class TemplateTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void partsPutTogetherAreTheText() {
        for (const char* text : {"", "<*>", "a <*>: b=<*>, [c]", "<*><*> x", "key=\"<*>\" (y)"}) {
            QCOMPARE(textOf(text).toTemplate({}).text, std::string(text));
        }
    }

    void common_data() {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* a, const char* b, const char* expected) {
            QTest::addRow("%s | %s", a, b) << a << b << expected;
        };
        row("a b c", "a b c", "a b c");
        row("VM started on <*>", "VM stopped on <*>", "VM <*> on <*>");
        row("user alice logged in", "user bob smith logged in", "user <*> logged in");
        row("user logged in", "user bob logged in", "user <*> logged in");
        row("Bye Bye", "Bye Bye [preauth]", "Bye Bye<*>");
        row("a: b", "a b", "a<*> b");
        row("x=1 y", "z=1 y", "<*>=1 y");
        row("Queue holds <*> requests", "Write of block <*> failed after <*> tries", "<*>");
        row("started", "stopped", "<*>");
        row("took <*> ms", "took <*> s", "took <*> <*>");
    }
    void common() {
        QFETCH(QString, a);
        QFETCH(QString, b);
        QFETCH(QString, expected);
        const TemplateText left = textOf(qPrintable(a));
        const TemplateText right = textOf(qPrintable(b));
        for (const Template& one : {TemplateText::common(left, right).toTemplate({}),
                                    TemplateText::common(right, left).toTemplate({})}) {
            QCOMPARE(QString::fromStdString(one.text), expected);
            QCOMPARE(one.slots.size(), static_cast<std::size_t>(expected.count("<*>")));
        }
    }

    void coversWordForWord() {
        QVERIFY(textOf("VM <*> on <*>").covers(textOf("VM started on <*>")));
        QVERIFY(textOf("VM <*> on <*>").covers(textOf("VM <*> on node7")));
        QVERIFY(!textOf("VM <*> on <*>").covers(textOf("VM was started on <*>")));
        QVERIFY(!textOf("VM started on <*>").covers(textOf("VM <*> on <*>")));
    }
};

QTEST_GUILESS_MAIN(TemplateTextTest)
#include "template_text_test.moc"
