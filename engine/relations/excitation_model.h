// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The default relation model: every event raises, for a while, the rate of the events that it leads to.
//
//     rate of c at t  =  mu[c]  +  sum over earlier events i of  A[type i, c] * f[type i, c](t - t_i)
//
// This is a multivariate Hawkes process with kernels given as histograms over lags on a logarithmic scale,
// learned by expectation maximisation: the expectation is, for every event, which earlier event it came from,
// and with what probability (Veen and Schoenberg 2008; Marsan and Lengline 2008, "model independent
// stochastic declustering"). So the evidence belongs to the effect, adds up to one, and its parameters can be
// read: A[u, c] is the mean number of c that one u leads to, f how long that takes. Pairs in one session have
// kernels of their own, beside those of pairs that are not.
//
// Only the windows of relation_model.h are looked at, so it sees the same as the LogFlow model. Everything is
// plain C++ over arrays; nothing here needs a tensor library.

#include "engine/relations/relation_model.h"
#include "engine/relations/relation_training.h"

namespace logwright {

struct ExcitationSettings {
    WindowSettings window{.length = 64, .mostOfOne = 8};
    int iterations = 20;      ///< of expectation maximisation, at most
    double leastGain = 1e-3;  ///< stops where the mean log-likelihood of held-out events gains less a round
    std::uint64_t mostWindowsPerEffect = 20'000;  ///< evenly spread; all of them where there are fewer
    std::optional<std::chrono::seconds> time;     ///< stops after so long, with the best so far
};

/// Learns from the events [0, trainEnd) of the stream; the rest is held out (split in time). `effects` are
/// the types to be explained. Reports each round, of a few iterations, to `listener`. Cancelled, it gives
/// what the last complete round came to, or the error where there is none. The same for any number of
/// threads.
Result<std::unique_ptr<RelationModel>> trainExcitation(const EventStream& stream, std::size_t trainEnd,
                                                       std::span<const EventType> effects,
                                                       const ExcitationSettings& settings,
                                                       const TrainingListener& listener, TaskContext& task);

/// Reads what save() wrote. Fails where it is damaged.
Result<std::unique_ptr<RelationModel>> restoreExcitationModel(std::string_view bytes);

}  // namespace logwright
