// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/relations/pair_chance.h"

#include "engine/relations/binomial_interval.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace logwright {

namespace {

// Shifted windows on each side, at most and at least.
constexpr std::int64_t mostShifts = 16;
constexpr std::int64_t leastShifts = 2;
constexpr std::size_t mostWindows = 2 * mostShifts + 1;
// The doubt in the direction of a pair. It is asked once for each pair that chance does not explain anyway.
constexpr double directionDoubt = 1e-2;
constexpr double highestLift = 1e6;

// Marks which windows around an effect hold a cause: [shifts] is the one before it, higher ones are later.
class Windows {
public:
    Windows(const EventPlaces& causes, const ChanceQuestion& question, std::int64_t shifts)
        : causes_(causes), within_(question.within), leastLag_(question.leastLag), shifts_(shifts) {}

    // Effects come in ascending order.
    void mark(const ClockPlace& effect, std::array<bool, mostWindows>& held) {
        held.fill(false);
        const std::int64_t begin = effect.at - (shifts_ + 1) * within_ - leastLag_;
        while (first_ < causes_.size() && causes_[first_].at <= begin) ++first_;
        for (std::size_t i = first_; i < causes_.size();) {
            const std::int64_t window = windowOf(causes_[i], effect);
            if (window > 2 * shifts_) return;
            if (window >= 0) held[static_cast<std::size_t>(window)] = true;
            i = firstBeyond(i, window, effect);
        }
    }

private:
    std::int64_t windowOf(const ClockPlace& cause, const ClockPlace& effect) const {
        if (cause.order < effect.order) return shifts_ - (effect.at - cause.at - leastLag_) / within_;
        return shifts_ + 1 + (cause.at - effect.at - leastLag_) / within_;
    }

    // The next cause in a later window: by doubling steps, so that a flood costs no more than its logarithm.
    std::size_t firstBeyond(std::size_t i, std::int64_t window, const ClockPlace& effect) const {
        std::size_t step = 1;
        std::size_t low = i + 1;
        while (low + step <= causes_.size() && windowOf(causes_[low + step - 1], effect) <= window) {
            low += step;
            step *= 2;
        }
        std::size_t high = std::min(low + step, causes_.size());
        while (low < high) {
            const std::size_t middle = low + (high - low) / 2;
            if (windowOf(causes_[middle], effect) <= window) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    const EventPlaces& causes_;
    std::int64_t within_;
    std::int64_t leastLag_;
    std::int64_t shifts_;
    std::size_t first_ = 0;
};

// Counts of one window over all effects, and the squares of those of each stretch.
struct Tally {
    double sum = 0;
    double squares = 0;
    double stretch = 0;
    void closeStretch() {
        sum += stretch;
        squares += stretch * stretch;
        stretch = 0;
    }
    double spread() const { return sum > 0 ? squares / sum : 1; }
};

struct Comparison {
    double byChance;
    double lift;
    double low;
    double high;
};

// `windows` windows beside the effect held `beside` causes together; counts are divided by `spread` for the
// interval.
Comparison compare(double together, double beside, double windows, double spread, double doubt) {
    const ShareInterval share = shareInterval(together / spread, beside / spread, doubt);
    const auto lift = [windows](double of) {
        return of >= 1 ? highestLift : std::min(highestLift, of / (1 - of) * windows);
    };
    return {beside / windows, std::min(highestLift, together * windows / std::max(beside, 0.5)),
            lift(share.low), lift(share.high)};
}

struct Counts {
    std::array<Tally, mostWindows> windows;
    std::uint64_t effects = 0;
};

Counts countWindows(const EventPlaces& causes, const EventPlaces& effects, const ChanceQuestion& question,
                    std::int64_t shifts) {
    Counts counts;
    Windows windows(causes, question, shifts);
    std::array<bool, mostWindows> held{};
    const std::int64_t room = (shifts + 1) * question.within + question.leastLag;
    std::int64_t stretch = std::numeric_limits<std::int64_t>::min();
    for (std::size_t i = 0; i < effects.size(); i += question.stride) {
        const ClockPlace effect = effects[i];
        if (effect.at - question.begin < room || question.end - effect.at < room) continue;
        const std::int64_t now = (effect.at - question.begin) / (2 * room);
        if (now != stretch) {
            stretch = now;
            for (Tally& tally : counts.windows) tally.closeStretch();
        }
        windows.mark(effect, held);
        ++counts.effects;
        for (std::size_t w = 0; w < mostWindows; ++w) counts.windows[w].stretch += held[w] ? 1 : 0;
    }
    for (Tally& tally : counts.windows) tally.closeStretch();
    return counts;
}

}  // namespace

ChanceAnswer againstChance(const EventPlaces& causes, const EventPlaces& effects,
                           const ChanceQuestion& question) {
    ChanceAnswer answer;
    // So many that no more than a quarter of the stream has no room for them.
    const std::int64_t shifts =
        std::min(mostShifts, (question.end - question.begin) / 8 / question.within - 1);
    if (shifts < leastShifts) return answer;

    const Counts counts = countWindows(causes, effects, question, shifts);
    const auto here = static_cast<std::size_t>(shifts);
    Tally beside;
    for (std::size_t w = 0; w < mostWindows; ++w) {
        if (w == here) continue;
        beside.sum += counts.windows[w].sum;
        beside.squares += counts.windows[w].squares;
    }
    const Tally& together = counts.windows[here];
    const double spread = std::max({1.0, together.spread(), beside.spread()});
    const Comparison chance =
        compare(together.sum, beside.sum, static_cast<double>(2 * shifts), spread, question.doubt);
    const Comparison after = compare(together.sum, counts.windows[here + 1].sum, 1, spread, directionDoubt);

    answer.effects = counts.effects;
    answer.together = static_cast<std::uint64_t>(together.sum);
    const Comparison& weaker = after.low < chance.low ? after : chance;
    answer.byChance = weaker.byChance;
    answer.lift = weaker.lift;
    answer.liftLow = weaker.low;
    answer.liftHigh = weaker.high;
    return answer;
}

}  // namespace logwright
