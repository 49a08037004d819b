// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Where the parts of the overview lead: to the log, the templates and the findings.

#include <functional>

class QWidget;

namespace logwright::ui {

class FindingView;
class LogView;
class OverviewView;
class TemplateView;

struct OverviewWiring {
    OverviewView& overview;
    LogView& log;
    TemplateView& templates;
    FindingView& findings;
    std::function<void(QWidget*)> show;
};

/// All of them are views of one window and outlive one another's signals.
void wireOverview(const OverviewWiring& wiring);

}  // namespace logwright::ui
