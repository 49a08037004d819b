// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// What is chosen, in all views at once.

#include "engine/base/types.h"

#include <QObject>

#include <optional>

namespace logwright::ui {

class Selection : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    std::optional<RecordIndex> record() const { return record_; }
    /// The chosen template; choosing a record chooses its template too.
    std::optional<TemplateId> templateId() const { return template_; }

    void chooseRecord(RecordIndex record, std::optional<TemplateId> itsTemplate);
    void chooseTemplate(std::optional<TemplateId> id);
    void clear();
    /// The chosen template is called `id` now; a chosen record stays chosen.
    void followTemplate(TemplateId id);

    /// The chosen record is called `record` now, or is gone.
    void followRecord(std::optional<RecordIndex> record);

signals:
    void changed();

private:
    std::optional<RecordIndex> record_;
    std::optional<TemplateId> template_;
};

}  // namespace logwright::ui
