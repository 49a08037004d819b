// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/training/training_panel.h"

#include "engine/relations/attention_model.h"
#include "ui/models/table_look.h"
#include "ui/training/cardinality_model.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/readable.h"
#include "ui/widgets/theme.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QTableView>
#include <QVBoxLayout>

namespace logwright::ui {

namespace {

constexpr int mostClassRows = 8;
/// More templates are counted on a worker: this comes with each snapshot.
constexpr std::size_t mostCountedHere = 20'000;

QLabel* hintLabel() {
    auto* label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

void setColour(QWidget& widget, const QColor& colour) {
    QPalette palette = widget.palette();
    palette.setColor(QPalette::WindowText, colour);
    widget.setPalette(palette);
}

}  // namespace

TrainingPanel::TrainingPanel(Workspace& workspace, QWidget* parent)
    : QWidget(parent),
      workspace_(workspace),
      cardinalities_(new CardinalityModel(this)),
      table_(new QTableView),
      warning_(hintLabel()),
      excitation_(new QRadioButton(tr("Excitation"))),
      attention_(new QRadioButton(tr("LogFlow"))),
      modelWords_(hintLabel()),
      oneForAll_(new QCheckBox(tr("One model for all cardinalities"))),
      device_(new QComboBox),
      deviceWords_(hintLabel()),
      early_(new QRadioButton(tr("When it gets no better"))),
      timed_(new QRadioButton(tr("After minutes:"))),
      minutes_(new QSpinBox),
      counted_(new QRadioButton(tr("After epochs:"))),
      epochs_(new QSpinBox),
      train_(new QPushButton(tr("Train"))),
      hindrance_(hintLabel()) {
    setAccessibleName(tr("Settings of the training"));
    makeTable();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(10, 8, 10, 8);
    column->setSpacing(4);
    const auto heading = [&](const QString& words) {
        if (column->count() > 0) column->addSpacing(8);
        headings_.append(hintLabel());
        headings_.back()->setText(words);
        column->addWidget(headings_.back());
    };
    heading(tr("Learn the templates of"));
    column->addWidget(table_);
    column->addWidget(warning_);
    heading(tr("Model"));
    column->addWidget(makeModels());
    heading(tr("Stop"));
    column->addWidget(makeStops());
    column->addSpacing(10);
    column->addWidget(train_);
    column->addWidget(hindrance_);
    column->addStretch(1);
    train_->setDefault(true);
    connect(train_, &QPushButton::clicked, this, [this] { workspace_.trainer().train(settings()); });
    connect(cardinalities_, &CardinalityModel::choiceChanged, this, &TrainingPanel::refresh);
    connect(&workspace_.trainer(), &RelationTrainer::changed, this, &TrainingPanel::refresh);
    connect(&workspace_.session(), &EngineSession::snapshotChanged, this, &TrainingPanel::fillClasses);
    connect(&Theme::current(), &Theme::themeChanged, this, &TrainingPanel::dress);
    setSettings({});
    fillClasses();
    dress();
}

void TrainingPanel::makeTable() {
    table_->setModel(cardinalities_);
    table_->setAccessibleName(tr("Cardinalities to learn"));
    dressTable(*table_);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    table_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table_->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    table_->horizontalHeader()->setMinimumSectionSize(40);
    for (const auto column : {CardinalityModel::cardinality, CardinalityModel::templates})
        table_->horizontalHeader()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    // Space turns the choice of the row, whichever of its cells is current; a click anywhere in it, too.
    connect(table_, &QTableView::clicked, this, [this](const QModelIndex& at) {
        if (at.column() == CardinalityModel::cardinality) return;
        const QModelIndex box = at.siblingAtColumn(CardinalityModel::cardinality);
        const bool on = box.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        cardinalities_->setData(box, on ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
    });
}

QWidget* TrainingPanel::makeModels() {
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto* group = new QButtonGroup(this);
    auto* row = new FlowLayout;
    row->setSpacing(12);
    for (QRadioButton* button : {excitation_, attention_}) {
        group->addButton(button);
        row->addWidget(button);
        connect(button, &QRadioButton::toggled, this, &TrainingPanel::refresh);
    }
    column->addLayout(row);
    column->addWidget(modelWords_);
    column->addWidget(oneForAll_);
    auto* deviceRow = new QHBoxLayout;
    deviceRow->setSpacing(8);
    auto* label = new QLabel(tr("Device"));
    label->setBuddy(device_);
    device_->addItem(tr("Automatic"), QStringLiteral("auto"));
    device_->addItem(tr("Processor"), QStringLiteral("cpu"));
    device_->addItem(tr("Graphics card (CUDA)"), QStringLiteral("cuda"));
    device_->setAccessibleName(tr("Device"));
    connect(device_, &QComboBox::currentIndexChanged, this, &TrainingPanel::refresh);
    deviceRow->addWidget(label);
    deviceRow->addWidget(device_, 1);
    column->addLayout(deviceRow);
    column->addWidget(deviceWords_);
    if (!hasAttentionModel()) {
        attention_->setEnabled(false);
        attention_->setToolTip(tr("LibTorch, which this model needs, is not installed with the program."));
    }
    return box;
}

QWidget* TrainingPanel::makeStops() {
    auto* box = new QWidget;
    auto* grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(4);
    auto* group = new QButtonGroup(this);
    for (QRadioButton* button : {early_, timed_, counted_}) {
        group->addButton(button);
        connect(button, &QRadioButton::toggled, this, &TrainingPanel::refresh);
    }
    minutes_->setRange(1, 100'000);
    minutes_->setAccessibleName(tr("Minutes"));
    epochs_->setRange(1, 100'000);
    epochs_->setAccessibleName(tr("Epochs"));
    // What is read aloud is the field inside.
    for (QSpinBox* each : {minutes_, epochs_})
        each->findChild<QLineEdit*>()->setAccessibleName(each->accessibleName());
    epochs_->setToolTip(tr("How often the training looks at all its records"));
    grid->addWidget(early_, 0, 0, 1, 2);
    grid->addWidget(timed_, 1, 0);
    grid->addWidget(minutes_, 1, 1);
    grid->addWidget(counted_, 2, 0);
    grid->addWidget(epochs_, 2, 1);
    grid->setColumnStretch(1, 1);
    return box;
}

TrainingSettings TrainingPanel::settings() const {
    TrainingSettings settings;
    settings.model = attention_->isChecked() ? RelationModelKind::attention : RelationModelKind::excitation;
    settings.cardinalities = cardinalities_->chosen();
    settings.oneForAll = attention_->isChecked() && oneForAll_->isChecked();
    settings.device = attention_->isChecked() ? device_->currentData().toString().toStdString() : "cpu";
    if (timed_->isChecked()) settings.time = std::chrono::minutes(minutes_->value());
    if (counted_->isChecked()) settings.epochs = epochs_->value();
    return settings;
}

void TrainingPanel::setSettings(const TrainingSettings& settings) {
    const bool attention = settings.model == RelationModelKind::attention && attention_->isEnabled();
    (attention ? attention_ : excitation_)->setChecked(true);
    oneForAll_->setChecked(settings.oneForAll);
    device_->setCurrentIndex(std::max(0, device_->findData(QString::fromStdString(settings.device))));
    if (settings.time)
        minutes_->setValue(static_cast<int>(settings.time->count() / 60));
    else
        minutes_->setValue(10);
    epochs_->setValue(settings.epochs.value_or(5));
    (settings.epochs ? counted_ : settings.time ? timed_ : early_)->setChecked(true);
    if (!settings.cardinalities.empty()) cardinalities_->choose(settings.cardinalities);
    refresh();
}

void TrainingPanel::fillClasses() {
    const SnapshotPtr snapshot = workspace_.session().snapshot();
    const auto show = [this](std::vector<CardinalityClass> classes) {
        cardinalities_->setClasses(std::move(classes));
        fitTable();
    };
    if (snapshot->templates().templates.size() <= mostCountedHere) return show(cardinalityClasses(*snapshot));
    using Classes = std::vector<CardinalityClass>;
    workspace_.session().request<Classes>(
        this, "cardinalities",
        [snapshot](TaskContext&) -> Result<Classes> { return cardinalityClasses(*snapshot); },
        [show](Result<Classes> classes) {
            if (classes) show(*std::move(classes));
        });
}

void TrainingPanel::fitTable() {
    const int rows = std::clamp(cardinalities_->rowCount(), 1, mostClassRows);
    table_->setFixedHeight(table_->horizontalHeader()->height() +
                           rows * table_->verticalHeader()->defaultSectionSize() + 2);
}

void TrainingPanel::refresh() {
    const bool attention = attention_->isChecked();
    modelWords_->setText(
        attention
            ? tr("LSTM and attention, one model a cardinality. Minutes to hours; its evidence says less "
                 "of a single record.")
            : tr("Each record raises the rate of those it leads to. Seconds; its evidence belongs to "
                 "the record itself."));
    oneForAll_->setVisible(attention);
    device_->setEnabled(attention);
    minutes_->setEnabled(timed_->isChecked());
    epochs_->setEnabled(counted_->isChecked());
    const std::vector<int> chosen = cardinalities_->chosen();
    warning_->setText(
        tr("Templates of fewer than 1,000 records are mostly too few to learn from: look at their scores "
           "before trusting their trees."));
    warning_->setVisible(cardinalities_->tooFewChosen());
    QString why = workspace_.trainer().hindrance();
    if (why.isEmpty() && chosen.empty())
        why = cardinalities_->rowCount() == 0 ? tr("There are no records to learn from.")
                                              : tr("No cardinality is chosen.");
    train_->setEnabled(why.isEmpty());
    hindrance_->setText(why);
    hindrance_->setVisible(!why.isEmpty());
    askForDevice();
}

void TrainingPanel::askForDevice() {
    if (!attention_->isChecked()) {
        resolved_.clear();
        deviceWords_->setText(tr("This model runs on the processor."));
        return;
    }
    const QString wanted = device_->currentData().toString();
    if (std::exchange(resolved_, wanted) == wanted) return;
    deviceWords_->setText(tr("Looking for it"));
    // Loads the library of the model: not for the window's thread.
    workspace_.session().request<std::string>(
        this, "device", [name = wanted.toStdString()](TaskContext&) { return resolveDevice(name); },
        [this](const Result<std::string>& device) {
            if (!attention_->isChecked()) return;
            deviceWords_->setText(device ? fromEngine(*device) : fromEngine(device.error().message()));
        });
}

void TrainingPanel::dress() {
    const Theme& theme = Theme::current();
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    for (QLabel* heading : headings_) heading->setFont(bold);
    for (QLabel* label : {modelWords_, deviceWords_, hindrance_}) setColour(*label, theme.mutedText());
    setColour(*warning_, theme.severityText(Severity::warning));
    fitTable();
}

}  // namespace logwright::ui
