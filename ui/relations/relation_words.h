// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// What is said of relations: shares, lags, lift and doubt in words, so that tree, graph and evidence say them
// alike.

#include "engine/relations/correlation_tree.h"

#include <QString>
#include <QStringList>

namespace logwright::ui {

/// "72 %"; "< 1 %" for what is not nothing.
QString percentText(double share);
/// "1.2 s".
QString lagText(double seconds);
/// "38", "1.4": a lift.
QString liftNumber(double lift);
/// The first letter of a sentence of the engine in upper case, its full stop added.
QString asSentence(const std::string& words);

/// The plain statistics of a pair as sentences, without any model: how often, against chance, how long it
/// takes. `cause` and `effect` are how the templates are called.
QStringList statisticsSentences(const PairStatistics& pair, const QString& cause, const QString& effect);
/// What the model says of an edge, as sentences.
QStringList edgeSentences(const TreeEdge& edge, const QString& cause, const QString& effect);

/// One sentence that explains a word of the field, for hovers.
QString liftMeaning();
QString shareMeaning();
QString fallMeaning();

}  // namespace logwright::ui
