// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// A template as a row of parts to point at: one of its words or slots is chosen with a click, with the arrow
// keys, or with Tab and Space.

#include "ui/models/template_parts.h"

#include <QButtonGroup>
#include <QWidget>

namespace logwright::ui {

class PartsField : public QWidget {
    Q_OBJECT
public:
    explicit PartsField(QWidget* parent = nullptr);

    void setTemplate(const Template& pattern);
    const std::vector<TemplatePiece>& pieces() const { return pieces_; }
    /// Null where nothing is chosen.
    const TemplatePiece* chosen() const;
    void choose(int piece);
    void chooseSlot(int slot);
    void chooseFirstWord();
    /// The button of a piece; null where it cannot be chosen.
    QAbstractButton* button(int piece) const { return group_.button(piece); }

    /// More parts than these are shown, but cannot be chosen.
    static constexpr int mostParts = 400;

signals:
    void partChosen();

private:
    std::vector<TemplatePiece> pieces_;
    QButtonGroup group_;
};

}  // namespace logwright::ui
