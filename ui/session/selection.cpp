// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/selection.h"

#include <utility>

namespace logwright::ui {

void Selection::chooseRecord(RecordIndex record, std::optional<TemplateId> itsTemplate) {
    if (record_ == record && template_ == itsTemplate) return;
    record_ = record;
    template_ = itsTemplate;
    emit changed();
}

void Selection::chooseTemplate(std::optional<TemplateId> id) {
    if (template_ == id) return;
    template_ = id;
    // A record of another template cannot stay chosen beside it.
    record_.reset();
    emit changed();
}

void Selection::followTemplate(TemplateId id) {
    if (template_ == id) return;
    template_ = id;
    emit changed();
}

void Selection::clear() {
    if (!record_ && !template_) return;
    record_.reset();
    template_.reset();
    emit changed();
}

void Selection::followRecord(std::optional<RecordIndex> record) {
    if (std::exchange(record_, record) != record) emit changed();
}

}  // namespace logwright::ui
