// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The models of the template table and of parameters, against statistics made by hand.

#include "engine/secrets/secrets.h"
#include "tests/ui/support/view_support.h"
#include "ui/models/parameter_models.h"
#include "ui/models/table_look.h"
#include "ui/models/template_parts.h"
#include "ui/models/template_search.h"
#include "ui/models/template_table_model.h"
#include "ui/templates/template_delegate.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QTableView>
#include <QTest>
#include <QTextDocument>

namespace logwright::ui {

using namespace std::chrono_literals;

class TemplateModelsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { prepareViewTest(); }
    void partsOfATemplate();
    void searchIsRead();
    void searchMatches();
    void namesAreFoundAndComeFirst();
    void marksShow();
    void piecesOfATemplate();
    void partsHideSecrets();
    void sortsByEveryColumn();
    void hidesWhatTheFilterLeavesNothingOf();
    void modelKeepsItsPromises();
    void selectionSurvivesANewOrder();
    void copiesAsTextAndCsv();
    void tenThousandTemplates();
    void parameterModels();
};

namespace {

struct Made {
    std::shared_ptr<Statistics> statistics = std::make_shared<Statistics>();
    SnapshotPtr snapshot;
};

Made made() {
    Snapshot::Parts parts;
    parts.templates.templates = {
        {TemplateId{2}, "Served block <*> in <*> ms", {SlotType::id, SlotType::number}},
        {TemplateId{5}, "User <*> logged in", {SlotType::word}},
        {TemplateId{7}, "=cmd|calc \"quoted\" <*>", {SlotType::text}},
        {TemplateId{11}, "served nothing", {}}};
    Made result;
    result.snapshot = std::make_shared<const Snapshot>(std::move(parts));
    const auto add = [&](std::uint32_t id, std::uint64_t total, std::uint64_t count, Severity severity,
                         int first, int last) {
        TemplateStatistics entry;
        entry.id = TemplateId{id};
        entry.total = total;
        entry.count = count;
        entry.cardinality = cardinality(total);
        entry.bySeverity[raw(severity)] = count;
        entry.first = Timestamp(std::chrono::seconds(first));
        entry.last = Timestamp(std::chrono::seconds(last));
        entry.rate = {1, 0, 4, 2};
        result.statistics->templates.push_back(entry);
    };
    add(2, 12'345, 9'000, Severity::information, 100, 900);
    add(5, 120, 90, Severity::warning, 50, 700);
    add(7, 8, 8, Severity::error, 300, 300);
    add(11, 40, 0, Severity::information, 0, 0);
    return result;
}

std::vector<std::uint32_t> idsOf(const Made& m, const std::string& search, TemplateOrder order) {
    std::vector<std::uint32_t> ids;
    for (const std::uint32_t row :
         arrangeTemplates(*m.statistics, m.snapshot->templates(), parseTemplateSearch(search), order))
        ids.push_back(raw(m.statistics->templates[row].id));
    return ids;
}

using Ids = std::vector<std::uint32_t>;

}  // namespace

void TemplateModelsTest::partsOfATemplate() {
    const auto parts = templateParts({TemplateId{1}, "<*> to <*>:<*>", {SlotType::id, SlotType::ipv4}});
    QCOMPARE(parts.size(), 5u);
    QCOMPARE(parts[0].slot, 0);
    QCOMPARE(parts[0].type, SlotType::id);
    QCOMPARE(parts[1].text, std::string(" to "));
    QCOMPARE(parts[3].text, std::string(":"));
    QCOMPARE(parts[4].slot, 2);
    // More wildcards than types: what is not known is a word.
    QCOMPARE(parts[4].type, SlotType::word);
    QVERIFY(templateParts({TemplateId{1}, "", {}}).empty());
}

void TemplateModelsTest::searchIsRead() {
    const TemplateSearch search = parseTemplateSearch("  Block id:12 card:3 id:x ");
    QCOMPARE(search.words, (std::vector<std::string>{"block", "id:x"}));
    QCOMPARE(search.id, std::optional(12u));
    QCOMPARE(search.cardinality, std::optional(3));
    QVERIFY(parseTemplateSearch("   ").empty());
}

void TemplateModelsTest::searchMatches() {
    const Made m = made();
    const TemplateOrder byId{TemplateColumn::id, true};
    QCOMPARE(idsOf(m, "", byId), (Ids{2, 5, 7}));
    QCOMPARE(idsOf(m, "SERVED", byId), (Ids{2}));
    QCOMPARE(idsOf(m, "in", byId), (Ids{2, 5}));
    QCOMPARE(idsOf(m, "in user", byId), (Ids{5}));
    QCOMPARE(idsOf(m, "id:7", byId), (Ids{7}));
    QCOMPARE(idsOf(m, "card:4", byId), (Ids{2}));
    QCOMPARE(idsOf(m, "nowhere", byId), Ids{});
}

void TemplateModelsTest::namesAreFoundAndComeFirst() {
    Made m = made();
    Snapshot::Parts parts;
    parts.templates = m.snapshot->templates();
    parts.templates.templates[0].name = "Zeta";
    parts.templates.templates[2].name = "Beta";
    m.snapshot = std::make_shared<const Snapshot>(std::move(parts));
    QCOMPARE(idsOf(m, "zeta", {TemplateColumn::id, true}), (Ids{2}));
    QCOMPARE(idsOf(m, "zeta served", {TemplateColumn::id, true}), (Ids{2}));
    QCOMPARE(idsOf(m, "beta served", {TemplateColumn::id, true}), Ids{});
    QCOMPARE(idsOf(m, "", {TemplateColumn::text, true}), (Ids{7, 2, 5}));
    QCOMPARE(idsOf(m, "", {TemplateColumn::text, false}), (Ids{5, 2, 7}));
}

void TemplateModelsTest::marksShow() {
    Made m = made();
    Snapshot::Parts parts;
    parts.templates = m.snapshot->templates();
    parts.templates.templates[0].name = "Zeta <b>";
    parts.templates.templates[0].pinned = true;
    parts.templates.templates[1].hidden = true;
    m.snapshot = std::make_shared<const Snapshot>(std::move(parts));
    TemplateTableModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setContents({m.statistics, m.snapshot, {0, 1, 2}});
    const QModelIndex first = model.index(0, 0);
    QCOMPARE(first.data().toString(), QStringLiteral("Zeta <b>: Served block <*> in <*> ms"));
    QCOMPARE(first.data(Qt::EditRole).toString(), QStringLiteral("Zeta <b>"));
    QVERIFY(first.data(Qt::ToolTipRole).toString().contains(QStringLiteral("&lt;b&gt;")));
    QVERIFY(first.data(Qt::AccessibleDescriptionRole).toString().startsWith(QStringLiteral("Pinned")));
    QVERIFY(first.flags().testFlag(Qt::ItemIsEditable));
    QVERIFY(!model.index(0, 1).flags().testFlag(Qt::ItemIsEditable));
    QVERIFY(!first.data(Qt::ForegroundRole).isValid());
    QVERIFY(model.index(1, 1).data(Qt::ForegroundRole).isValid());
    QVERIFY(model.index(1, 0).data(Qt::ToolTipRole).toString().contains(QStringLiteral("Hidden")));
}

void TemplateModelsTest::piecesOfATemplate() {
    const std::string text = "Served block <*> to <*>:<*>, at once";
    const auto pieces = templatePieces({.id = TemplateId{1},
                                        .text = text,
                                        .slots = {SlotType::id, SlotType::ipv4, SlotType::number},
                                        .name = {},
                                        .former = {}});
    // Nothing is lost, and every piece stands where it says.
    std::string whole;
    int slotsSeen = 0;
    std::vector<std::string> words;
    for (const TemplatePiece& piece : pieces) {
        QCOMPARE(text.substr(piece.begin, piece.text.size()), piece.text);
        whole += piece.text;
        if (piece.slot >= 0) QCOMPARE(piece.slot, slotsSeen++);
        if (piece.word) words.push_back(piece.text);
    }
    QCOMPARE(whole, text);
    QCOMPARE(slotsSeen, 3);
    QCOMPARE(words, (std::vector<std::string>{"Served", "block", "to", "at", "once"}));
    QVERIFY(templatePieces({.id = TemplateId{1}, .text = {}, .slots = {}, .name = {}, .former = {}}).empty());
}

void TemplateModelsTest::partsHideSecrets() {
    const auto shownOf = [](const std::string& text, std::size_t varying) {
        const Template pattern{.id = TemplateId{1},
                               .text = text,
                               .slots = std::vector<SlotType>(varying, SlotType::word),
                               .name = {},
                               .former = {}};
        std::string parts;
        for (const TemplatePart& part : templateParts(pattern)) parts += part.text;
        std::string pieces;
        for (const TemplatePiece& piece : templatePieces(pattern)) pieces += piece.text;
        QCOMPARE(pieces, parts);
        QCOMPARE(parts, redacted(text));
    };
    shownOf("target <*> password=correct-h0rse done", 1);
    // What announces the secret is a word, or a part, of its own.
    shownOf("login of <*> with password: correct-h0rse-battery from <*>", 2);
    shownOf("Authorization: Bearer abcDEF123456ghiJKL789 of <*>", 1);
    shownOf("db postgres://app:s3cr3tpw@db.example/<*> opened", 1);
    shownOf("nothing to hide in <*>", 1);
}

void TemplateModelsTest::sortsByEveryColumn() {
    const Made m = made();
    QCOMPARE(idsOf(m, "", {TemplateColumn::count, false}), (Ids{2, 5, 7}));
    QCOMPARE(idsOf(m, "", {TemplateColumn::count, true}), (Ids{7, 5, 2}));
    QCOMPARE(idsOf(m, "", {TemplateColumn::text, true}), (Ids{7, 2, 5}));
    QCOMPARE(idsOf(m, "", {TemplateColumn::cardinality, false}), (Ids{2, 5, 7}));
    QCOMPARE(idsOf(m, "", {TemplateColumn::severities, false}), (Ids{7, 5, 2}));
    QCOMPARE(idsOf(m, "", {TemplateColumn::first, true}), (Ids{5, 2, 7}));
    QCOMPARE(idsOf(m, "", {TemplateColumn::last, false}), (Ids{2, 5, 7}));
}

void TemplateModelsTest::hidesWhatTheFilterLeavesNothingOf() {
    QCOMPARE(idsOf(made(), "id:11", {}), Ids{});
}

void TemplateModelsTest::modelKeepsItsPromises() {
    TemplateTableModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const Made m = made();
    model.setContents({m.statistics, m.snapshot, {0, 1, 2}});
    QCOMPARE(model.rowCount(), 3);
    const auto cell = [&](int row, TemplateColumn column, int role = Qt::DisplayRole) {
        return model.index(row, static_cast<int>(column)).data(role).toString();
    };
    QCOMPARE(cell(0, TemplateColumn::text), QStringLiteral("Served block <*> in <*> ms"));
    QCOMPARE(cell(0, TemplateColumn::id), QStringLiteral("2"));
    QCOMPARE(cell(1, TemplateColumn::cardinality), QStringLiteral("2"));
    QCOMPARE(cell(0, TemplateColumn::first), QStringLiteral("1970-01-01 00:01"));
    // The tool tip tells the whole from what the filter leaves.
    const QString tip = cell(0, TemplateColumn::count, Qt::ToolTipRole);
    QVERIFY(tip.contains(QLocale().toString(12'345)) && tip.contains(QLocale().toString(9'000)));
    // Drawn cells are told in words.
    QVERIFY(!cell(2, TemplateColumn::severities, Qt::AccessibleTextRole).isEmpty());
    QCOMPARE(cell(2, TemplateColumn::severities), QString());
    // Markup in a template is text, in tool tips too.
    QVERIFY(!Qt::mightBeRichText(cell(0, TemplateColumn::text, Qt::ToolTipRole)) ||
            cell(0, TemplateColumn::text, Qt::ToolTipRole).contains(QStringLiteral("&lt;*&gt;")));
    QCOMPARE(model.peak(0), 4u);
    model.setContents({m.statistics, m.snapshot, {}});
    QCOMPARE(model.rowCount(), 0);
}

void TemplateModelsTest::selectionSurvivesANewOrder() {
    TemplateTableModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const Made m = made();
    model.setContents({m.statistics, m.snapshot, {0, 1, 2}});
    const QPersistentModelIndex held = model.index(0, 3);
    model.setContents({m.statistics, m.snapshot, {2, 1, 0}});
    QCOMPARE(held.row(), 2);
    QCOMPARE(held.column(), 3);
    QCOMPARE(model.rowOf(TemplateId{7}), 0);
    QCOMPARE(model.rowOf(TemplateId{11}), -1);
}

void TemplateModelsTest::copiesAsTextAndCsv() {
    TemplateTableModel model;
    const Made m = made();
    model.setContents({m.statistics, m.snapshot, {0, 2}});
    const QStringList csv =
        model.asText({0, 1}, TemplateTableModel::Separator::comma).split(QLatin1Char('\n'));
    QCOMPARE(csv.size(), 4);
    QCOMPARE(csv[0], QStringLiteral("id,template,count,cardinality,first,last"));
    QVERIFY2(csv[1].startsWith(QStringLiteral("2,Served block <*> in <*> ms,9000,4,1970-01-01T00:01:40Z")),
             qPrintable(csv[1]));
    // A spreadsheet must not take a log's text for a formula.
    QVERIFY2(csv[2].startsWith(QStringLiteral("7,\"'=cmd|calc \"\"quoted\"\" <*>\",8,")), qPrintable(csv[2]));
    const QString tsv = model.asText({0}, TemplateTableModel::Separator::tab);
    QVERIFY(tsv.contains(QStringLiteral("\tServed block <*> in <*> ms\t9000\t")));
}

void TemplateModelsTest::tenThousandTemplates() {
    constexpr std::uint32_t count = 10'000;
    Snapshot::Parts parts;
    auto statistics = std::make_shared<Statistics>();
    for (std::uint32_t i = 0; i < count; ++i) {
        const std::string text = "Request " + std::to_string(i * 7919 % count) + " of <*> served by <*>";
        parts.templates.templates.push_back({TemplateId{i}, text, {SlotType::word, SlotType::host}});
        TemplateStatistics entry;
        entry.id = TemplateId{i};
        entry.count = entry.total = i * 31 % 977 + 1;
        entry.rate.assign(32, i % 7);
        statistics->templates.push_back(entry);
    }
    const Snapshot snapshot(std::move(parts));
    double worst = 0;
    for (const char* search : {"", "request", "served 99", "id:77"})
        for (int column = 0; column < templateColumnCount; ++column) {
            QElapsedTimer clock;
            clock.start();
            const auto rows = arrangeTemplates(*statistics, snapshot.templates(), parseTemplateSearch(search),
                                               {static_cast<TemplateColumn>(column), true});
            worst = std::max(worst, static_cast<double>(clock.nsecsElapsed()) / 1e6);
            QVERIFY(!rows.empty());
        }
    // What a refresh costs the window: the same templates in another order, in a view that has one chosen.
    TemplateTableModel model;
    QTableView table;
    table.setModel(&model);
    dressTable(table);
    table.setItemDelegate(new TemplateDelegate(&table));
    table.resize(1000, 700);
    const auto held = std::make_shared<const Snapshot>(snapshot);
    double refresh = 0;
    for (const TemplateColumn column : {TemplateColumn::id, TemplateColumn::count, TemplateColumn::text}) {
        auto rows = arrangeTemplates(*statistics, snapshot.templates(), {}, {column, false});
        QElapsedTimer clock;
        clock.start();
        model.setContents({statistics, held, std::move(rows)});
        table.selectRow(model.rowOf(TemplateId{count / 2}));
        table.grab();
        refresh = std::max(refresh, static_cast<double>(clock.nsecsElapsed()) / 1e6);
    }
    qInfo("a table of 10,000 templates set and painted: worst %.2f ms", refresh);
    qInfo("searching and sorting 10,000 templates: worst %.2f ms", worst);
    QVERIFY(worst < 200);
}

void TemplateModelsTest::parameterModels() {
    SlotTableModel slotModel;
    ValueTableModel values;
    const QAbstractItemModelTester slotTester(&slotModel,
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QAbstractItemModelTester valueTester(&values,
                                               QAbstractItemModelTester::FailureReportingMode::QtTest);
    ParameterStatistics slot;
    slot.type = SlotType::ipv4;
    slot.records = 4;
    slot.distinct = 2;
    slot.distinctIsBound = true;
    slot.values = {{"10.0.0.1", 3}, {"<i>10.0.0.2</i>", 1}};
    slotModel.setSlots({slot});
    values.setValues(slot.values, slot.records);
    QCOMPARE(slotModel.index(0, SlotTableModel::number).data().toString(), QStringLiteral("1"));
    QVERIFY(slotModel.index(0, SlotTableModel::distinct).data().toString().startsWith(QChar(0x2265)));
    QCOMPARE(values.rowCount(), 2);
    QCOMPARE(values.index(0, ValueTableModel::value).data().toString(), QStringLiteral("10.0.0.1"));
    QCOMPARE(values.index(0, ValueTableModel::count).data(ValueTableModel::ShareRole).toDouble(), 0.75);
    QVERIFY(values.index(1, 0).data(Qt::ToolTipRole).toString().contains(QStringLiteral("&lt;i&gt;")));
    QCOMPARE(values.asText({0}), QStringLiteral("10.0.0.1\t3\n"));
}

}  // namespace logwright::ui

QTEST_MAIN(logwright::ui::TemplateModelsTest)
#include "template_models_test.moc"
