// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/detect/template_variants.h"

#include <QtTest>

using namespace logwright;

class TemplateVariantsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void namesAreOne() {
        const std::string known = variantKey("Job invoice-mail disabled by iris.moor");
        QVERIFY(!known.empty());
        QCOMPARE(variantKey("Job price-feed disabled by r.dunn"), known);
        QCOMPARE(variantKey("Job <*> disabled by <*>"), known);
    }

    void wordsAreNot() {
        QVERIFY(variantKey("Disk sda1 mounted by root") != variantKey("Disk sda1 failed by root"));
        QVERIFY(variantKey("Volume v-7 is back") != variantKey("Volume v-7 is gone"));
    }

    /// Of what is nearly all parameters nothing can be said.
    void tooFewWords_data() {
        QTest::addColumn<QString>("text");
        QTest::newRow("none") << "";
        QTest::newRow("parameters") << "<*> <*> <*>";
        QTest::newRow("request") << R"("GET <*>" <*> <*> "-" "reader/<*>")";
        QTest::newRow("one word") << "started <*>";
    }
    void tooFewWords() {
        QFETCH(QString, text);
        QVERIFY(variantKey(text.toStdString()).empty());
    }
};

QTEST_GUILESS_MAIN(TemplateVariantsTest)
#include "template_variants_test.moc"
