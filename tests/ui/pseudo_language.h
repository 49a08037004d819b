// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// A language that is 40 % longer than English, as some are: it shows what is clipped, and what nobody
// translates, since that stays as it is.

#include <QString>
#include <QTranslator>

#include <algorithm>

namespace logwright::ui::test {

class PseudoLanguage : public QTranslator {
public:
    bool isEmpty() const override { return false; }

    QString translate(const char* /*context*/, const char* source, const char* /*comment*/,
                      int /*number*/) const override {
        static const QString words = QStringLiteral(" ñöü çéø åßî");
        QString longer = QString::fromUtf8(source);
        const qsizetype more = std::max<qsizetype>(1, longer.size() * 2 / 5);
        for (qsizetype i = 0; i < more; ++i) longer += words[i % words.size()];
        return longer;
    }
};

}  // namespace logwright::ui::test
