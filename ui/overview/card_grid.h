// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Cards of equal size in rows: as many a row as fit, up to a bound. The last one takes what is left of its
// row. Rows share the height there is, between the least that a card needs and the most that it may have.

#include <QWidget>

namespace logwright::ui {

class CardGrid : public QWidget {
    Q_OBJECT
public:
    /// Where it `grows`, it takes what height is left for it; else it is as tall as its cards need.
    enum class Height : std::uint8_t { needed, grows };
    CardGrid(int leastCardWidth, int mostColumns, Height height, QWidget* parent = nullptr);
    void add(QWidget* card);

    int heightForWidth(int width) const override;
    QSize sizeHint() const override { return {leastCardWidth_, heightForWidth(width())}; }

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    int columnsIn(int width) const;
    int rowsIn(int width) const;
    int leastHeight() const;
    void arrange();

    int leastCardWidth_;
    int mostColumns_;
    QList<QWidget*> cards_;
};

}  // namespace logwright::ui
