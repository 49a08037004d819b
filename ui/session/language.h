// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The language of the window: that of the system, or one that a person chose. Numbers and dates follow it.
// What is on the screen already keeps its words: whoever shows a window puts another in its place on
// changed().

#include <QList>
#include <QObject>
#include <QString>
#include <QTranslator>

namespace logwright::ui {

class Language : public QObject {
    Q_OBJECT
public:
    struct Known {
        QString code;  ///< as a locale is named: "de", "zh_CN"
        QString name;  ///< in the language itself
    };
    static const QList<Known>& all();

    /// The one language of the program. Needs a QCoreApplication.
    static Language& current();

    /// Reads the choice from QSettings and applies it: once, at the start of the program.
    void restore();
    /// Chooses and applies; an empty code follows the system. Remembered in QSettings.
    void choose(const QString& code);
    const QString& choice() const { return choice_; }
    /// The code of the language that is shown: the chosen one, else the first of the system's that is known,
    /// else English.
    QString shown() const;

signals:
    void changed();

private:
    Language() = default;
    void apply();

    QString choice_;
    QTranslator words_;
    QTranslator wordsOfQt_;
};

}  // namespace logwright::ui
