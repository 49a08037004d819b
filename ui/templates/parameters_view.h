// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The parameters of the chosen template: its slots, and for one of them the values with their counts and,
// where they are numbers, how they spread. Counted on a worker over the records that the filter leaves.

#include "engine/detect/values/parameter_series.h"
#include "engine/insight/parameters.h"
#include "ui/session/workspace.h"

#include <QWidget>

#include <optional>
#include <vector>

class QAbstractItemModel;
class QAction;
class QLabel;
class QStackedLayout;
class QTableView;

namespace logwright::ui {

class EmptyState;
class SeriesChart;
class SlotTableModel;
class ValueHistogram;
class ValueTableModel;

class ParametersView : public QWidget {
    Q_OBJECT
public:
    explicit ParametersView(Workspace& workspace, QWidget* parent = nullptr);

    QTableView& slotTable() { return *slotTable_; }
    QTableView& valueTable() { return *valueTable_; }
    SlotTableModel& slotModel() { return *slotModel_; }
    ValueTableModel& valueModel() { return *valueModel_; }
    ValueHistogram& histogram() { return *histogram_; }
    SeriesChart& chart() { return *chart_; }
    QLabel& seriesNote() { return *seriesNote_; }

    void chooseSlot(int slot);
    int chosenSlot() const { return slot_; }
    /// Gives the chosen values templates of their own, after a preview.
    QAction* splitAction() const { return split_; }
    /// Opens the template's parts at the chosen slot, where its values can be made words.
    QAction* partsAction() const { return parts_; }

protected:
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QTableView* makeTable(QAbstractItemModel* model, const QString& name);
    QWidget* makeContents();
    void makeEditActions();
    void refreshActions();
    void splitValues();
    void recount();
    void refresh();
    void take(std::vector<ParameterStatistics> counted);
    void showTemplate();
    void showValues();
    void showSeries(bool numeric);
    void readSeries();
    void renewBand();
    QString noteOf(const ParameterSeries& series) const;
    QString summaryOf(const ParameterStatistics& slot) const;
    void copyValues();
    void say(const QString& title, const QString& hint);

    Workspace& workspace_;
    std::vector<ParameterStatistics> counted_;
    std::optional<TemplateId> template_;  ///< whose parameters are shown
    int slot_ = 0;
    bool outdated_ = true;  ///< to be counted when next shown
    SlotTableModel* slotModel_;
    ValueTableModel* valueModel_;
    QStackedLayout* stack_;
    EmptyState* empty_;
    QLabel* templateText_;
    QLabel* summary_;
    QTableView* slotTable_ = nullptr;
    QTableView* valueTable_ = nullptr;
    ValueHistogram* histogram_;
    SeriesChart* chart_;
    QLabel* seriesNote_;
    QAction* split_ = nullptr;
    QAction* parts_ = nullptr;
};

}  // namespace logwright::ui
