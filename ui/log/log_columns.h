// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The heading of the log: which columns show and how wide they are. A person moves the borders and picks the
// columns from the heading's menu; both are remembered.

#include <QHeaderView>

class QStandardItemModel;

namespace logwright::ui {

enum class LogColumn { time, source, severity, component, message };
inline constexpr int logColumnCount = 5;

class LogColumns : public QHeaderView {
    Q_OBJECT
public:
    explicit LogColumns(QWidget* parent = nullptr);
    ~LogColumns() override;

    struct Extent {
        int x = 0;
        int width = 0;
        bool shown = true;
    };
    Extent extent(LogColumn column) const;
    LogColumn columnAt(int x) const;

    /// A person chose the widths or the columns.
    bool chosen() const { return remembered_; }
    /// Columns as chosen() ones were; what is no such state changes nothing.
    void takeUp(const QByteArray& state);

    /// Widths for what the columns hold in this font, where nothing else is remembered; `longestSource` is
    /// the number of characters in the longest name of a source. In a narrow window the source and the
    /// severity give way to the message.
    void fitTo(const QFont& font, int room, qsizetype longestSource = 0);

protected:
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void restore();
    void remember();
    QStandardItemModel* headings_;
    bool remembered_ = false;  ///< a person chose the widths
    bool fitting_ = false;
};

}  // namespace logwright::ui
