// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The line above the findings: search, menus that put terms into it, grouping, and the button that looks for
// findings.

#include "ui/findings/finding_arrangement.h"

#include <QWidget>

class QAction;
class QComboBox;
class QLineEdit;
class QMenu;
class QToolButton;

namespace logwright::ui {

class FindingBar : public QWidget {
    Q_OBJECT
public:
    explicit FindingBar(QAction* detect, QWidget* parent = nullptr);

    QLineEdit& search() { return *search_; }
    QComboBox& grouping() { return *grouping_; }
    QToolButton& filterButton() { return *filter_; }

    FindingQuery query() const;
    FindingGrouping group() const;
    void toggleTerm(const QString& key, const QString& value);
    void setTerm(const QString& key, const QString& value);
    bool narrowed() const;
    void clear();

signals:
    void changed();

private:
    void fillMenu();
    void addTerms(QMenu& menu, const char* key, const QList<std::pair<QString, QString>>& values,
                  const QStringList& active);

    QLineEdit* search_;
    QToolButton* filter_;
    QMenu* menu_;
    QComboBox* grouping_;
};

}  // namespace logwright::ui
