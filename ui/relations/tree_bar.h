// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// What a person chooses of a tree: direction, depth, threshold, how far back, whose session, which host.
// Every change is told at once.

#include "engine/relations/correlation_tree.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLayout;
class QSlider;
class QToolButton;

namespace logwright::ui {

class TreeBar : public QWidget {
    Q_OBJECT
public:
    explicit TreeBar(QWidget* parent = nullptr);

    const TreeSettings& settings() const { return settings_; }
    /// Shows them without telling.
    void setSettings(const TreeSettings& settings);
    /// Lifts what leaves causes out: threshold, time, session, host, doubt. The rest stays.
    void liftLimits();
    bool limited() const;

    /// What becomes of edges that the plain statistics do not bear out.
    enum class Doubtful { shown, followed, leftOut };

    QSlider& depth() { return *depth_; }
    QSlider& threshold() { return *threshold_; }
    QComboBox& within() { return *within_; }
    QCheckBox& sameSession() { return *sameSession_; }
    QCheckBox& sameHost() { return *sameHost_; }
    QComboBox& doubtful() { return *doubtful_; }
    QToolButton& causes() { return *causes_; }
    QToolButton& effects() { return *effects_; }

    /// Buttons before and behind the settings: the view's own.
    void addBefore(QWidget* widget);
    void addBehind(QWidget* widget);

signals:
    void changed();

private:
    void makeDirections();
    void makeSliders();
    void makeLimits();
    QWidget* labelled(const QString& words, QWidget* control, QLabel* value = nullptr);
    void add(QWidget* widget);
    void take();
    void showValues();

    TreeSettings settings_;
    bool showing_ = false;
    QToolButton* causes_;
    QToolButton* effects_;
    QSlider* depth_;
    QLabel* depthValue_;
    QSlider* threshold_;
    QLabel* thresholdValue_;
    QComboBox* within_;
    QCheckBox* sameSession_;
    QCheckBox* sameHost_;
    QComboBox* doubtful_;
    QWidget* before_;
    QLayout* flow_ = nullptr;
};

}  // namespace logwright::ui
