// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/overview_wiring.h"

#include "ui/findings/finding_bar.h"
#include "ui/findings/finding_view.h"
#include "ui/log/log_view.h"
#include "ui/overview/overview_view.h"
#include "ui/templates/template_view.h"

namespace logwright::ui {

void wireOverview(const OverviewWiring& wiring) {
    OverviewView* overview = &wiring.overview;
    QWidget* log = &wiring.log;
    QWidget* templates = &wiring.templates;
    FindingView* findings = &wiring.findings;
    const auto show = wiring.show;
    QObject::connect(overview, &OverviewView::logWanted, log, [=] { show(log); });
    QObject::connect(overview, &OverviewView::templatesWanted, templates, [=] { show(templates); });
    QObject::connect(overview, &OverviewView::findingsWanted, findings, [=](const QString& detector) {
        findings->bar().setTerm(QStringLiteral("detector"), detector);
        show(findings);
    });
}

}  // namespace logwright::ui
