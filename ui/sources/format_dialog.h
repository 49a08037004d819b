// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// How one source is to be read: a format of the list, or a pattern of the person's own, with a live preview
// of how the first lines come out.

#include "ui/session/workspace.h"

#include <QDialog>
#include <QTimer>

class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QTableWidget;

namespace logwright::ui {

class FormatDialog : public QDialog {
    Q_OBJECT
public:
    FormatDialog(Workspace& workspace, const SourceInfo& source, QWidget* parent = nullptr);

    void accept() override;

private:
    struct Preview;

    QWidget* choicePane();
    QWidget* previewPane();
    void fillFormats(const SourceInfo& source);
    void filterFormats(const QString& text);
    void readFirstLines();
    FormatChoice choice() const;
    void preview();
    void showPreview(const Preview& preview);
    void say(const QString& text, bool problem);

    Workspace& workspace_;
    const SourceId source_;
    const QString path_;
    std::shared_ptr<const std::vector<std::string>> lines_;
    QTimer typing_;  ///< a preview follows when typing pauses

    QLineEdit* search_;
    QListWidget* formats_;
    QLineEdit* pattern_;
    QLineEdit* session_;
    QLabel* verdict_;
    QTableWidget* table_;
    QDialogButtonBox* buttons_;
    QPushButton* accept_ = nullptr;
};

}  // namespace logwright::ui
