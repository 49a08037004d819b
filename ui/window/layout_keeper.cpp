// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/layout_keeper.h"

#include "ui/log/log_area.h"
#include "ui/log/log_columns.h"
#include "ui/log/log_view.h"
#include "ui/session/workbench_keeper.h"
#include "ui/window/dock_layout.h"
#include "ui/window/view_tabs.h"

#include <QAction>
#include <QDockWidget>
#include <QEvent>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSplitter>

namespace logwright::ui {

namespace {

constexpr int pauseMilliseconds = 400;

QString encoded(const QByteArray& state) {
    return QString::fromLatin1(state.toBase64());
}

QByteArray decoded(const QJsonValue& value) {
    return QByteArray::fromBase64(value.toString().toLatin1());
}

QJsonObject placeJson(const RecordPlace& place) {
    return {{QStringLiteral("source"), static_cast<qint64>(raw(place.source))},
            {QStringLiteral("number"), static_cast<qint64>(place.number)}};
}

std::optional<RecordIndex> recordOf(const QJsonValue& value, const RecordPlaces& places) {
    const QJsonObject json = value.toObject();
    const qint64 source = json.value(QStringLiteral("source")).toInteger(-1);
    const qint64 number = json.value(QStringLiteral("number")).toInteger(-1);
    if (source < 0 || source > 0xFFFFFFFF || number < 0) return std::nullopt;
    return places.find({SourceId{static_cast<std::uint32_t>(source)}, static_cast<std::uint64_t>(number)});
}

/// Widgets of a kind in each part, by the part's name and their order in it; not those of dialogs.
template <class Named, class Widget>
QList<Named> namedIn(const QList<LayoutKeeper::Part>& parts) {
    QList<Named> named;
    for (const LayoutKeeper::Part& part : parts) {
        int number = 0;
        for (Widget* widget : part.widget->findChildren<Widget*>())
            if (widget->window() == part.widget->window())
                named.append({QStringLiteral("%1/%2").arg(part.name).arg(number++), widget});
    }
    return named;
}

}  // namespace

LayoutKeeper::LayoutKeeper(Workspace& workspace, DockLayout& docks, ViewTabs& tabs, LogView& log,
                           const QList<Part>& parts)
    : workspace_(workspace),
      docks_(docks),
      tabs_(tabs),
      log_(log),
      parts_(parts),
      headers_(namedIn<Named<QHeaderView>, QHeaderView>(parts)),
      splitters_(namedIn<Named<QSplitter>, QSplitter>(parts)) {
    timer_.setSingleShot(true);
    timer_.setInterval(pauseMilliseconds);
    connect(&timer_, &QTimer::timeout, this, &LayoutKeeper::keepNow);
    connect(&workspace_.kept(), &WorkbenchKeeper::loadedChanged, this, &LayoutKeeper::take);
    listen();
}

LayoutKeeper::~LayoutKeeper() {
    if (timer_.isActive()) keepNow();
}

void LayoutKeeper::listen() {
    for (const Named<QHeaderView>& each : headers_) {
        connect(each.widget, &QHeaderView::sectionResized, this, &LayoutKeeper::changed);
        connect(each.widget, &QHeaderView::sectionMoved, this, &LayoutKeeper::changed);
        connect(each.widget, &QHeaderView::sortIndicatorChanged, this, &LayoutKeeper::changed);
    }
    for (const Named<QSplitter>& each : splitters_)
        connect(each.widget, &QSplitter::splitterMoved, this, &LayoutKeeper::changed);
    for (QDockWidget* dock : docks_.docks()) {
        connect(dock, &QDockWidget::visibilityChanged, this, &LayoutKeeper::changed);
        connect(dock, &QDockWidget::dockLocationChanged, this, &LayoutKeeper::changed);
        connect(dock, &QDockWidget::topLevelChanged, this, &LayoutKeeper::changed);
        dock->installEventFilter(this);
    }
    connect(&tabs_, &QTabWidget::currentChanged, this, &LayoutKeeper::changed);
    connect(&workspace_.selection(), &Selection::changed, this, &LayoutKeeper::changed);
    connect(&log_, &LogView::foldsChanged, this, &LayoutKeeper::changed);
}

bool LayoutKeeper::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize) changed();
    return QObject::eventFilter(watched, event);
}

void LayoutKeeper::changed() {
    if (!taking_ && !timer_.isActive()) timer_.start();
}

void LayoutKeeper::keepNow() {
    timer_.stop();
    if (!workspace_.kept().loaded()) return;
    workspace_.kept().keep(
        {KeptText::Kind::layout, {}, QJsonDocument(layout()).toJson(QJsonDocument::Compact).toStdString()});
}

QJsonObject LayoutKeeper::layout() const {
    QJsonObject headers, splitters;
    for (const Named<QHeaderView>& each : headers_) {
        const auto* columns = qobject_cast<const LogColumns*>(each.widget);
        if (each.widget->count() > 0 && (!columns || columns->chosen()))
            headers.insert(each.name, encoded(each.widget->saveState()));
    }
    for (const Named<QSplitter>& each : splitters_)
        splitters.insert(each.name, encoded(each.widget->saveState()));
    QJsonObject layout{{QStringLiteral("docks"), encoded(docks_.state())},
                       {QStringLiteral("headers"), headers},
                       {QStringLiteral("splitters"), splitters},
                       {QStringLiteral("fold"), log_.foldAction()->isChecked()}};
    for (const Part& part : parts_)
        if (part.widget == tabs_.currentWidget()) layout.insert(QStringLiteral("view"), part.name);
    const SnapshotPtr snapshot = workspace_.session().snapshot();
    const RecordPlaces places(*snapshot);
    const auto there = [&](RecordIndex record) { return raw(record) < snapshot->recordCount(); };
    const Selection& selection = workspace_.selection();
    if (const auto record = selection.record(); record && there(*record))
        layout.insert(QStringLiteral("record"), placeJson(places.of(*record)));
    if (const auto id = selection.templateId())
        layout.insert(QStringLiteral("template"), static_cast<qint64>(raw(*id)));
    QJsonArray unfolded;
    for (const RecordIndex record : log_.unfolded())
        if (there(record)) unfolded.append(placeJson(places.of(record)));
    layout.insert(QStringLiteral("unfolded"), unfolded);
    return layout;
}

void LayoutKeeper::take() {
    if (!workspace_.kept().loaded()) return timer_.stop();
    const std::string text = workspace_.kept().text(KeptText::Kind::layout);
    if (text.empty()) return;
    taking_ = true;
    // What is damaged in it is left as it is: a layout is made anew in a moment.
    takeUp(QJsonDocument::fromJson(QByteArray::fromStdString(text)).object());
    taking_ = false;
}

void LayoutKeeper::takeUp(const QJsonObject& layout) {
    docks_.takeUp(decoded(layout.value(QStringLiteral("docks"))));
    docks_.setVisible(QStringLiteral("results"), workspace_.search().active());
    const QJsonObject headers = layout.value(QStringLiteral("headers")).toObject();
    for (const Named<QHeaderView>& each : headers_) {
        const QByteArray state = decoded(headers.value(each.name));
        if (state.isEmpty()) continue;
        if (auto* columns = qobject_cast<LogColumns*>(each.widget))
            columns->takeUp(state);
        else if (each.widget->count() > 0)
            each.widget->restoreState(state);
    }
    const QJsonObject splitters = layout.value(QStringLiteral("splitters")).toObject();
    for (const Named<QSplitter>& each : splitters_)
        if (const QByteArray state = decoded(splitters.value(each.name)); !state.isEmpty())
            each.widget->restoreState(state);
    takeUpPlace(layout);
}

void LayoutKeeper::takeUpPlace(const QJsonObject& layout) {
    for (const Part& part : parts_)
        if (part.name == layout.value(QStringLiteral("view")).toString() && tabs_.indexOf(part.widget) >= 0)
            tabs_.setCurrentWidget(part.widget);
    const SnapshotPtr snapshot = workspace_.session().snapshot();
    const RecordPlaces places(*snapshot);
    std::vector<RecordIndex> unfolded;
    for (const QJsonValue& each : layout.value(QStringLiteral("unfolded")).toArray())
        if (const auto record = recordOf(each, places)) unfolded.push_back(*record);
    log_.setFolding(layout.value(QStringLiteral("fold")).toBool(), std::move(unfolded));
    Selection& selection = workspace_.selection();
    if (selection.record() || selection.templateId()) return;  // chosen in the moment before
    const qint64 id = layout.value(QStringLiteral("template")).toInteger(-1);
    const auto record = recordOf(layout.value(QStringLiteral("record")), places);
    if (record)
        selection.chooseRecord(*record, snapshot->templateOf(*record));
    else if (id >= 0 && snapshot->templates().find(TemplateId{static_cast<std::uint32_t>(id)}))
        selection.chooseTemplate(TemplateId{static_cast<std::uint32_t>(id)});
}

}  // namespace logwright::ui
