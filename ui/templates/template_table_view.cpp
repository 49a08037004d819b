// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/templates/template_table_view.h"

#include "ui/models/template_table_model.h"
#include "ui/widgets/readable.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QDataStream>
#include <QDrag>
#include <QDropEvent>
#include <QIODevice>
#include <QMimeData>
#include <QPainter>

#include <algorithm>

namespace logwright::ui {

namespace {

QString mimeType() {
    return QStringLiteral("application/x-logwright-templates");
}

/// What hangs on the pointer while rows are dragged: what dropping them will do.
QPixmap dragPicture(const QString& words, qreal ratio) {
    const Theme& theme = Theme::current();
    const QFontMetrics metrics(QApplication::font());
    const QSize size(metrics.horizontalAdvance(words) + 40, metrics.height() + 12);
    QPixmap picture(size * ratio);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(theme.base());
    painter.setPen(QPen(theme.accent(), 1));
    painter.drawRoundedRect(QRectF(QPointF(0, 0), QSizeF(size)).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    theme.icon(QStringLiteral("merge")).paint(&painter, QRect(8, (size.height() - 16) / 2, 16, 16));
    painter.setPen(theme.text());
    painter.setFont(QApplication::font());
    painter.drawText(QRect(30, 0, size.width() - 30, size.height()), Qt::AlignLeft | Qt::AlignVCenter, words);
    return picture;
}

}  // namespace

TemplateTableView::TemplateTableView(QWidget* parent) : QTableView(parent) {
    setDragEnabled(true);
    setAcceptDrops(true);
    setDragDropMode(QAbstractItemView::DragDrop);
    setDropIndicatorShown(false);  // a row is the target, never the room between two
}

const TemplateTableModel* TemplateTableView::templates() const {
    return qobject_cast<const TemplateTableModel*>(model());
}

std::vector<TemplateId> TemplateTableView::selectedTemplates() const {
    std::vector<int> rows;
    for (const QModelIndex& index : selectionModel()->selectedRows()) rows.push_back(index.row());
    std::sort(rows.begin(), rows.end());
    std::vector<TemplateId> ids;
    for (const int row : rows) ids.push_back(templates()->idAt(row));
    return ids;
}

QMimeData* TemplateTableView::mimeDataOf(const std::vector<TemplateId>& dragged) const {
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out << qint64(QApplication::applicationPid()) << quint64(reinterpret_cast<quintptr>(this))
        << quint32(dragged.size());
    for (const TemplateId id : dragged) out << quint32(raw(id));
    auto* mime = new QMimeData;
    mime->setData(mimeType(), bytes);
    return mime;
}

std::vector<TemplateId> TemplateTableView::dragged(const QMimeData* mime) const {
    QDataStream in(mime->data(mimeType()));
    qint64 process = 0;
    quint64 table = 0;
    quint32 count = 0;
    in >> process >> table >> count;
    // Another window's templates are others, whatever their numbers.
    if (process != QApplication::applicationPid() || table != reinterpret_cast<quintptr>(this)) return {};
    std::vector<TemplateId> ids;
    for (quint32 i = 0; i < count && in.status() == QDataStream::Ok; ++i) {
        quint32 id = 0;
        in >> id;
        ids.push_back(TemplateId{id});
    }
    return ids;
}

void TemplateTableView::startDrag(Qt::DropActions) {
    const std::vector<TemplateId> chosen = selectedTemplates();
    if (!mergeable_ || chosen.empty()) return;
    auto* drag = new QDrag(this);
    drag->setMimeData(mimeDataOf(chosen));
    const QString words = tr("Merge %1 templates").arg(readableNumber(chosen.size() + 1));
    drag->setPixmap(dragPicture(words, devicePixelRatioF()));
    drag->setHotSpot(QPoint(-12, -8));
    drag->exec(Qt::MoveAction, Qt::MoveAction);
    setDropRow(-1);
}

int TemplateTableView::targetRow(const QPoint& position, const std::vector<TemplateId>& dragged) const {
    const QModelIndex index = indexAt(position);
    if (!mergeable_ || dragged.empty() || !index.isValid()) return -1;
    const TemplateId target = templates()->idAt(index.row());
    return std::find(dragged.begin(), dragged.end(), target) == dragged.end() ? index.row() : -1;
}

void TemplateTableView::setDropRow(int row) {
    if (std::exchange(dropRow_, row) != row) viewport()->update();
}

void TemplateTableView::dragEnterEvent(QDragEnterEvent* event) {
    if (dragged(event->mimeData()).empty()) return event->ignore();
    setState(DraggingState);  // so that the table scrolls where the pointer comes to its edge
    event->acceptProposedAction();
}

void TemplateTableView::dragMoveEvent(QDragMoveEvent* event) {
    const std::vector<TemplateId> ids = dragged(event->mimeData());
    if (ids.empty()) return event->ignore();
    QTableView::dragMoveEvent(event);  // scrolls
    const int row = targetRow(event->position().toPoint(), ids);
    setDropRow(row);
    event->setDropAction(Qt::MoveAction);
    event->setAccepted(row >= 0);
}

void TemplateTableView::dragLeaveEvent(QDragLeaveEvent* event) {
    setDropRow(-1);
    QTableView::dragLeaveEvent(event);
}

void TemplateTableView::dropEvent(QDropEvent* event) {
    const std::vector<TemplateId> ids = dragged(event->mimeData());
    const int row = targetRow(event->position().toPoint(), ids);
    setDropRow(-1);
    stopAutoScroll();
    setState(NoState);
    if (row < 0) return event->ignore();
    event->setDropAction(Qt::MoveAction);
    event->accept();
    const TemplateId target = templates()->idAt(row);
    // The drag ends first: a dialog must not open inside it.
    QMetaObject::invokeMethod(
        this, [this, target, ids] { emit mergeWanted(target, ids); }, Qt::QueuedConnection);
}

void TemplateTableView::paintEvent(QPaintEvent* event) {
    QTableView::paintEvent(event);
    if (dropRow_ < 0 || dropRow_ >= model()->rowCount()) return;
    QRect row = visualRect(model()->index(dropRow_, 0));
    row.setLeft(0);
    row.setRight(viewport()->width() - 1);
    QPainter painter(viewport());
    QColor tint = Theme::current().accent();
    tint.setAlphaF(0.15f);
    painter.fillRect(row, tint);
    painter.setPen(QPen(Theme::current().accent(), 2));
    painter.drawRect(row.adjusted(1, 1, -1, -1));
}

}  // namespace logwright::ui
