// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/language.h"

#include "ui/widgets/stored_settings.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QSettings>

#include <algorithm>

namespace logwright::ui {

namespace {

constexpr auto choiceKey = "language";

bool isKnown(const QString& code) {
    const QList<Language::Known>& all = Language::all();
    return std::any_of(all.begin(), all.end(),
                       [&](const Language::Known& known) { return known.code == code; });
}

/// The code of the language that `locale` reads, or nothing where there is none.
QString codeOf(const QLocale& locale) {
    for (const Language::Known& known : Language::all()) {
        const QLocale its(known.code);
        // Simplified and traditional characters are read by different people.
        if (its.language() == locale.language() && its.script() == locale.script()) return known.code;
    }
    return {};
}

/// How `code` writes numbers and dates: as the system does where it speaks the same language, so that a Swiss
/// keeps the Swiss thousands.
QLocale localeOf(const QString& code) {
    const QLocale system = QLocale::system();
    return codeOf(system) == code ? system : QLocale(code);
}

void replace(QTranslator& translator, const QString& file, const QString& folder) {
    QCoreApplication::removeTranslator(&translator);
    if (translator.load(file, folder)) QCoreApplication::installTranslator(&translator);
}

}  // namespace

const QList<Language::Known>& Language::all() {
    static const QList<Known> known{{QStringLiteral("en"), QStringLiteral("English")},
                                    {QStringLiteral("de"), QStringLiteral("Deutsch")},
                                    {QStringLiteral("fr"), QStringLiteral("Français")},
                                    {QStringLiteral("zh_CN"), QStringLiteral("简体中文")}};
    return known;
}

Language& Language::current() {
    static Language language;
    return language;
}

void Language::restore() {
    const QString stored = QSettings().value(choiceKey).toString();
    choice_ = isKnown(stored) ? stored : QString();
    apply();
}

void Language::choose(const QString& code) {
    if (code == choice_) return;
    choice_ = code;
    storeSettings([code](QSettings& settings) { settings.setValue(choiceKey, code); });
    apply();
    emit changed();
}

QString Language::shown() const {
    if (!choice_.isEmpty()) return choice_;
    for (const QString& wanted : QLocale::system().uiLanguages())
        if (const QString code = codeOf(QLocale(wanted)); !code.isEmpty()) return code;
    return QStringLiteral("en");
}

void Language::apply() {
    const QString code = shown();
    QLocale::setDefault(localeOf(code));
    replace(wordsOfQt_, QStringLiteral("qtbase_") + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    replace(words_, QStringLiteral("logwright_") + code, QStringLiteral(":/translations"));
}

}  // namespace logwright::ui
