// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/log/log_accessible.h"

#include "ui/log/log_area.h"
#include "ui/widgets/readable.h"

#include <QAccessibleWidget>
#include <QCoreApplication>

namespace logwright::ui {

namespace {

class LogAccessible : public QAccessibleWidget {
public:
    explicit LogAccessible(LogArea* area) : QAccessibleWidget(area, QAccessible::List) {}

    QString text(QAccessible::Text kind) const override {
        auto* area = static_cast<LogArea*>(widget());
        if (kind == QAccessible::Value) return area->currentRowText();
        if (kind == QAccessible::Description) {
            const std::uint64_t count = area->rows() ? area->rows()->size() : 0;
            return QCoreApplication::translate("logwright::ui::LogArea", "%1 records by time")
                .arg(readableNumber(count));
        }
        return QAccessibleWidget::text(kind);
    }
};

QAccessibleInterface* makeAccessible(const QString&, QObject* object) {
    auto* area = qobject_cast<LogArea*>(object);
    return area ? new LogAccessible(area) : nullptr;
}

}  // namespace

void installLogAccessibility() {
    static const bool installed = [] {
        QAccessible::installFactory(makeAccessible);
        return true;
    }();
    Q_UNUSED(installed);
}

}  // namespace logwright::ui
