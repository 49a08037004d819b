// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// A report as Qt's text document, for its preview and as PDF: drawings stay vectors, colours are those of a
// light page. Works on any thread.

#include "engine/base/result.h"
#include "engine/base/task.h"
#include "engine/report/report_document.h"

#include <QObject>
#include <QTextObjectInterface>

class QTextDocument;

namespace logwright::ui {

/// Draws a picture that stands in a text, no wider than the page.
class SvgTextObject : public QObject, public QTextObjectInterface {
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)
public:
    using QObject::QObject;
    QSizeF intrinsicSize(QTextDocument* document, int position, const QTextFormat& format) override;
    void drawObject(QPainter* painter, const QRectF& place, QTextDocument* document, int position,
                    const QTextFormat& format) override;
};

/// Fills an empty text; of each table `mostRows` rows at most, and a line that says so.
void fillReportText(const ReportDocument& report, std::size_t mostRows, QTextDocument& text);

/// Pages of A4 with their numbers; `file` is there whole or not at all.
Result<> writePdf(const ReportDocument& report, const QString& file, TaskContext& task);

}  // namespace logwright::ui
