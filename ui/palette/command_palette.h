// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Everything that can be done or gone to, found by a few letters of its name.

#include <QAbstractListModel>
#include <QDialog>

#include <functional>

class QLabel;
class QLineEdit;
class QListView;

namespace logwright::ui {

struct PaletteEntry {
    QString name;
    QString kind;  ///< "File", "Template"; shown behind the name
    QString keys;  ///< that do the same
    std::function<void()> act;
    int weight = 0;  ///< added to what the letters score; what is there with no letters has more than 0
};

/// The entries that what was typed stands for, the best first.
class PaletteModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { places = Qt::UserRole, kind, keys };

    explicit PaletteModel(QList<PaletteEntry> entries, QObject* parent = nullptr);

    void search(const QString& letters);
    const PaletteEntry& entry(int row) const { return entries_[found_[row].entry]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    struct Found {
        qsizetype entry = 0;
        int score = 0;
        QList<int> places;
    };
    QList<PaletteEntry> entries_;
    QList<Found> found_;
};

class CommandPalette : public QDialog {
    Q_OBJECT
public:
    CommandPalette(QList<PaletteEntry> entries, QWidget* parent);

    QLineEdit& letters() { return *letters_; }
    QListView& list() { return *list_; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void search();
    void act(const QModelIndex& index);

    PaletteModel* model_;
    QLineEdit* letters_;
    QListView* list_;
    QLabel* nothing_;
};

}  // namespace logwright::ui
