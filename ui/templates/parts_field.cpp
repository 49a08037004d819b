// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/templates/parts_field.h"

#include "ui/models/display_text.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/readable.h"
#include "ui/widgets/theme.h"

#include <QAbstractButton>
#include <QEvent>
#include <QLabel>
#include <QPainter>

#include <algorithm>

namespace logwright::ui {

namespace {

constexpr int greatestPartWidth = 480;
constexpr std::size_t mostPartCharacters = 200;
constexpr int slotAir = 6;

QFont partFont(bool slot) {
    QFont font = Theme::current().logFont();
    if (slot) font.setWeight(QFont::DemiBold);
    return font;
}

/// What stands between the parts: as high as they are, so that the line is one.
QLabel* between(const QString& text) {
    auto* label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setFont(partFont(false));
    label->setMinimumHeight(QFontMetrics(label->font()).height() + 8);
    return label;
}

class PartButton : public QAbstractButton {
public:
    explicit PartButton(const TemplatePiece& piece) : slot_(piece.slot >= 0) {
        const QString type = fromEngine(slotTypeName(piece.type));
        setText(slot_ ? QStringLiteral("%1 %2").arg(piece.slot + 1).arg(type)
                      : DisplayText(piece.text, mostPartCharacters).text());
        setAccessibleName(slot_ ? PartsField::tr("Parameter %1, %2").arg(piece.slot + 1).arg(type)
                                : PartsField::tr("Word %1").arg(text()));
        if (text().size() > 40) setToolTip(plainToolTip(text()));
        setCheckable(true);
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
        setCursor(Qt::PointingHandCursor);
        setFont(partFont(slot_));
    }

    QSize sizeHint() const override {
        const QFontMetrics metrics(font());
        // Advances are rounded, and a word must not end in dots for want of a pixel.
        const int air = slot_ ? 2 * slotAir : 2;
        return {std::min(metrics.horizontalAdvance(text()), greatestPartWidth) + air, metrics.height() + 8};
    }

protected:
    void paintEvent(QPaintEvent*) override {
        const Theme& theme = Theme::current();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF box = QRectF(rect()).adjusted(0.5, 2.5, -0.5, -2.5);
        const QColor ground = isChecked()    ? theme.accent()
                              : underMouse() ? theme.hoverTint()
                              : slot_        ? theme.variableTint()
                                             : QColor(Qt::transparent);
        painter.setPen(Qt::NoPen);
        painter.setBrush(ground);
        painter.drawRoundedRect(box, 3, 3);
        painter.setPen(isChecked() ? theme.base() : slot_ ? theme.variableText() : theme.constantText());
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextSingleLine,
                         QFontMetrics(font()).elidedText(text(), Qt::ElideRight, width()));
        if (!slot_ && !isChecked()) {
            // Dots under a word: it can be pointed at, as a slot can.
            painter.setPen(QPen(theme.mutedText(), 1, Qt::DotLine));
            painter.drawLine(QPointF(1, height() - 3.5), QPointF(width() - 1, height() - 3.5));
        }
        if (!hasFocus()) return;
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(isChecked() ? theme.text() : theme.accent(), 1.5));
        painter.drawRoundedRect(box.adjusted(0.25, -1, -0.25, 1), 3, 3);
    }

private:
    bool slot_;
};

}  // namespace

PartsField::PartsField(QWidget* parent) : QWidget(parent) {
    auto* flow = new FlowLayout(this);
    flow->setSpacing(0);
    flow->setContentsMargins(0, 0, 0, 0);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(tr("Words and parameters of the template"));
    group_.setExclusive(true);
    connect(&group_, &QButtonGroup::idToggled, this, [this](int, bool checked) {
        if (checked) emit partChosen();
    });
}

void PartsField::setTemplate(const Template& pattern) {
    for (QAbstractButton* button : group_.buttons()) group_.removeButton(button);
    while (QLayoutItem* item = layout()->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    pieces_ = templatePieces(pattern);
    int parts = 0;
    for (std::size_t i = 0; i < pieces_.size(); ++i) {
        const TemplatePiece& piece = pieces_[i];
        const bool choosable = (piece.slot >= 0 || piece.word) && ++parts <= mostParts;
        if (!choosable) {
            layout()->addWidget(between(DisplayText(piece.text, mostPartCharacters).text()));
            continue;
        }
        auto* button = new PartButton(piece);
        group_.addButton(button, static_cast<int>(i));
        layout()->addWidget(button);
    }
}

const TemplatePiece* PartsField::chosen() const {
    const int id = group_.checkedId();
    return id < 0 ? nullptr : &pieces_[static_cast<std::size_t>(id)];
}

void PartsField::choose(int piece) {
    QAbstractButton* found = group_.button(piece);
    if (!found) return;
    found->setChecked(true);
    found->setFocus(Qt::OtherFocusReason);
}

void PartsField::chooseSlot(int slot) {
    for (std::size_t i = 0; i < pieces_.size(); ++i)
        if (pieces_[i].slot == slot) return choose(static_cast<int>(i));
}

void PartsField::chooseFirstWord() {
    for (std::size_t i = 0; i < pieces_.size(); ++i)
        if (pieces_[i].word) return choose(static_cast<int>(i));
}

}  // namespace logwright::ui
