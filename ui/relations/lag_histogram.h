// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// How long before its effect a cause stands: the lags of a pair on a logarithmic scale of time.

#include "engine/relations/pair_statistics.h"

#include <QWidget>

#include <optional>

namespace logwright::ui {

class LagHistogram : public QWidget {
    Q_OBJECT
public:
    explicit LagHistogram(QWidget* parent = nullptr);

    /// `marked`: the lag of the edge that is looked at, in seconds.
    void setPair(const PairStatistics& pair, std::optional<double> marked);
    QString binText(std::size_t bin) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    QRectF plot() const;
    QRectF barRect(std::size_t bin) const;
    double along(double bin) const;

    PairStatistics pair_;
    std::optional<double> marked_;
    std::size_t first_ = 0;  ///< bins that show: those with lags, and one more on either side
    std::size_t last_ = 0;
    std::uint32_t peak_ = 0;
};

}  // namespace logwright::ui
